from __future__ import annotations

from variorum.comparing.relation.known_origin import mode_by_origin
from variorum.model.article import Article
from variorum.model.building import version_from

VERSION = version_from([("The ferry left.", "body")])


def article(outlet: str = "", address: str = "") -> Article:
    return Article((VERSION,), outlet, address)


def test_one_article_is_compared_as_versions_whatever_its_words() -> None:
    assert mode_by_origin(article("Gazette"), article("Gazette")) == (
        "versions",
        "Both are versions of one article.",
    )
    found = mode_by_origin(article("Gazette", "https://a.example/1"), article("", "https://a.example/1"))
    assert found == ("versions", "Both come from one address.")


def test_two_outlets_stay_two_outlets_also_with_the_same_agency_copy() -> None:
    found = mode_by_origin(article("Gazette"), article("Post"))
    assert found == ("outlets", "They come from two outlets, Gazette and Post.")


def test_where_nothing_is_known_the_words_must_tell() -> None:
    assert mode_by_origin(article(), article("Post")) is None
    assert (
        mode_by_origin(article("Post", "https://a.example/1"), article("post", "https://a.example/2")) is None
    )


def test_one_agency_by_two_of_its_names_is_not_two_outlets() -> None:
    assert mode_by_origin(article("A.P."), article("The Associated Press")) is None
    assert mode_by_origin(article("NYT"), article("The New York Times")) is None
    assert mode_by_origin(article("The Times"), article("The New York Times")) is not None
