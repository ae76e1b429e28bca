"""Names that rules for rare shapes find, and words that look like names and are none."""

from __future__ import annotations

import pytest

from variorum import annotate
from variorum.entities.names.splitting import split_run
from variorum.entities.page import page_of


def names(text: str) -> dict[str, str]:
    return {mention.text: mention.type for mention in annotate(text).mentions}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Cars on the I-95 waited.", {"I-95": "LOC"}),
        ("She met Ola van der Kelm.", {"Ola van der Kelm": "PERSON"}),
        ("He reads the Elm-Review.", {"Elm-Review": "ORG"}),
        ("They wrote in the Elm magazine.", {"Elm": "ORG"}),
        ("“Fine,” wrote Zorb Quill.", {"Zorb Quill": "PERSON"}),
        ("They met Ryk Obama.", {"Ryk Obama": "PERSON"}),
        ("He met Kelm Jr. there.", {"Kelm Jr.": "PERSON"}),
        ("They saw BERLIN today.", {"BERLIN": "LOC"}),
        ("They climbed Lake Jones.", {"Lake Jones": "LOC"}),
        ("They met Norway Toyota Camry drivers.", {"Norway": "LOC", "Toyota Camry": "MISC"}),
        ("It is the Wyoming Senate.", {"Wyoming": "LOC", "Senate": "ORG"}),
        ("The Oslo Herrings lost.", {"Oslo Herrings": "ORG"}),
        ("The Garcia White House said so.", {"Garcia": "PERSON", "White House": "ORG"}),
        ("Forty-year-old Ola Bergh left.", {"Ola Bergh": "PERSON"}),
        ("They left Jackson, Mississippi.", {"Jackson": "LOC", "Mississippi": "LOC"}),
        ("He bought it from Kohl's.", {"Kohl's": "ORG"}),
        ("Police met Congressional Republicans.", {"Republicans": "NORP"}),
        ("The Institute for Health and Congress met.", {"Institute for Health": "ORG", "Congress": "ORG"}),
        ("It is the House Food and Drug Committee.", {"House Food and Drug Committee": "ORG"}),
        ("They met Jonas, a Virginia Democrat.", {"Jonas": "PERSON", "Virginia": "LOC", "Democrat": "NORP"}),
        ("He led the Virginia Association of Pilots.", {"Virginia Association of Pilots": "ORG"}),
        ("They saw Quorv van Dorp there.", {"Quorv van Dorp": "PERSON"}),
        ("They drove along Kelm Route 66 home.", {"Kelm Route 66": "LOC"}),
        ("They saw NORWAY today.", {"NORWAY": "LOC"}),
        (  # "Big" keeps the first look from seeing the campaign before the office
            "They met Ann Lee of the Harbour Campaign. The Harbour Campaign won. "
            "Then Big Harbour Campaign President Ada Kelm left.",
            {"Ann Lee": "PERSON", "Harbour Campaign": "ORG", "Ada Kelm": "PERSON"},
        ),
        (
            "Mayor Wows the NHWC Crowd\n\nShe told the Northern Harbour Workers Conference to go on.",
            {"NHWC": "ORG", "Northern Harbour Workers Conference": "ORG"},
        ),
        ("Perry TV Ad: We Can Mend the Pier\n\nThe ferry sailed.", {}),
        ("“Dusk” director Ola Bergh said so.", {"Dusk": "MISC", "Ola Bergh": "PERSON"}),
    ],
)
def test_rare_shapes_are_found_whole_and_of_their_kind(text: str, found: dict[str, str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "She was told that Congressional rules apply.",
        "Target, he said.",
        "The DUI case of his DWI lawyer came, your Honor.",
        "It ended at 5 GMT.",
        "“Wow!” they cried.",
        "“The” was all that was left of it.",
    ],
)
def test_what_only_looks_like_a_name_is_none(text: str) -> None:
    assert names(text) == {}


@pytest.mark.parametrize("name", ["Campaign Against the Tax", "Kelm University at Norrby"])
def test_a_body_keeps_what_it_is_against_and_where_it_stands(name: str) -> None:
    assert name in names(f"They wrote to the {name} on Monday.")


def test_a_name_in_quotation_marks_stays_a_person_where_the_rules_are_sure() -> None:
    assert names("“Ola Bergh” sang, and Ola Bergh smiled.") == {"Ola Bergh": "PERSON"}


def test_a_body_that_goes_on_in_small_letters_ends_before_them() -> None:
    assert names("An Association of Ferry and harbour masters met.") == {"Association of Ferry": "ORG"}


def test_a_known_person_before_a_country_is_a_town_of_that_name() -> None:
    assert names("They live in Obama, Japan, now.") == {"Obama": "LOC", "Japan": "LOC"}


def test_in_another_language_a_kind_that_only_looks_likely_is_in_doubt() -> None:
    text = (
        "El puerto de Oslo fue cerrado el lunes, dijo Quorvex Tembla. "
        "La nave no puede salir, porque el viento es fuerte y la gente espera."
    )
    assert names(text) == {"Oslo": "LOC", "Quorvex Tembla": "?"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # a verb of a headline between a title and a surname
        ("Mayor Warns Kelm over the pier. The council met.", {"Kelm": "PERSON"}),
        ("The candidate met GOP voters. He told Senator GOP leaders wanted him.", {"GOP": "ORG"}),
        ("The St. Louis Kelm Harbour Club met.", {"St. Louis Kelm Harbour Club": "ORG"}),
        # a first name that is a town, too
        ("He left in May. In Austin Texas, it is warm.", {"Austin Texas": "LOC"}),
        ("He lives in Carson City.", {"Carson City": "LOC"}),
        ("In Germany Easter was cold.", {"Germany": "LOC", "Easter": "MISC"}),
        ("He leads the Ada “Quill” Foundation.", {"Quill": "MISC"}),
    ],
)
def test_words_that_may_begin_a_person_and_begin_something_else(text: str, found: dict[str, str]) -> None:
    told = names(text)
    assert {name: told.get(name) for name in found} == found


@pytest.mark.parametrize(
    "text",
    [
        "Congressional Republicans Vote On Monday, he said.",
        "Sen. Party leaders met.",
        "Ada Republican Weil Street",
    ],
)
def test_no_person_is_made_of_a_party(text: str) -> None:
    assert "PERSON" not in names(text).values()


def test_where_a_listed_name_leaves_no_words_there_is_no_further_name() -> None:
    page = page_of("Norway won.")
    assert split_run(page, 1, 1) == []


@pytest.mark.parametrize("before", ["its", "the", "these"])
def test_two_common_words_with_a_determiner_before_them_are_nobody(before: str) -> None:
    text = f"On Monday the ship flew {before} Marine Commandos to the scene."
    assert [m.text for m in annotate(text).mentions if m.type == "PERSON"] == []
    text = f"On Monday {before} crew met Marine Kelm at the scene."
    assert [m.text for m in annotate(text).mentions if m.type == "PERSON"] == ["Marine Kelm"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The coxswain, Will Harker, says so. Harker left.", "Will Harker"),
        ("They met coxswain Will Harker there.", "Will Harker"),
    ],
)
def test_will_with_a_capital_after_a_small_word_is_a_first_name(text: str, found: str) -> None:
    assert names(text)[found] == "PERSON"


@pytest.mark.parametrize(
    "text", ["Will Harker come today?", "Mayor Says Council Will Harker Meet.", "They asked Will."]
)
def test_will_is_a_verb_elsewhere(text: str) -> None:
    assert "Will Harker" not in names(text)
