"""Two names of one outlet or agency, and names that are only alike."""

from __future__ import annotations

import pytest

from variorum.text.outlet_names import letters_of_agency, same_outlet


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbour Gazette", "harbour  gazette"),
        ("The Harbour Gazette", "Harbour Gazette"),
        ("Le Monde", "Monde"),
        ("A.P.", "AP"),
        ("A.P", "AP"),
        ("AP", "The Associated Press"),
        ("A.P.", "Associated Press"),
        ("The AP", "AP News"),
        ("AFP", "Agence France-Presse"),
        ("AFP", "Agence France Presse"),
        ("dpa", "Deutsche Presse-Agentur"),
        ("Reuters", "Thomson Reuters"),
        ("BBC", "BBC News"),
        ("BBC", "British Broadcasting Corporation"),
        ("CNN.com", "CNN"),
        ("PTI", "Press Trust of India"),
        ("ABC News", "Australian Broadcasting Corporation"),
        ("NYT", "The New York Times"),
        ("N.Y. Times", "New York Times"),
        ("L.A. Times", "Los Angeles Times"),
        ("LA Times", "Los Angeles Times"),
        ("FAZ", "Frankfurter Allgemeine Zeitung"),
        ("FotH", "foth"),
        ("SAPOH", "Sentinel and Post of Harland"),
        ("SPH", "Sentinel & Post of Harland"),
        ("Barron’s", "Barron's"),
        ("El País", "El Pai\u0301s"),
        ("***", "***"),
    ],
)
def test_dots_articles_branches_and_initials_part_no_names(one: str, other: str) -> None:
    assert same_outlet(one, other)
    assert same_outlet(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("", ""),
        ("", "AP"),
        ("…", "AP"),
        ("The Times", "The New York Times"),
        ("LA Times", "The Times"),
        ("The Gazette", "Harbour Gazette"),
        ("Der Standard", "The Standard"),
        ("AP", "The American Prospect"),
        ("AP", "Arab Press"),
        ("ABC", "Acre Bay Courier"),
        ("AP", "AFP"),
        ("American Broadcasting Company", "Associated Press"),
        ("American Broadcasting Company", "Australian Broadcasting Corporation"),
        ("Sun", "Star"),
        ("nyt", "The New York Times"),
        ("NYP", "The New York Times"),
        ("NY Post", "New York Times"),
        ("The News", "The Online"),
        ("BBC News", "BBC Sport"),
        ("Daily", "Daily Mail"),
        ("कला", "किल"),
        ("***", "---"),
        ("NYTM", "The New York Times"),
        ("The New York Times Book Review", "NY Times Book"),
        ("DM Online", "Daily"),
    ],
)
def test_names_that_are_only_alike_are_of_two_outlets(one: str, other: str) -> None:
    assert not same_outlet(one, other)
    assert not same_outlet(other, one)


def test_an_agency_goes_by_its_letters_but_where_two_have_the_same() -> None:
    assert letters_of_agency("The Deutsche Presse-Agentur") == ""
    assert letters_of_agency("Deutsche Presse Agentur") == "dpa"
    assert letters_of_agency("A.B.C.") == "abc"
    assert letters_of_agency("Australian Broadcasting Corporation") == ""
    assert letters_of_agency("Bergen Journal") == letters_of_agency("") == ""
