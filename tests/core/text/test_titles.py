"""What a text is called whose outlet is not known."""

from __future__ import annotations

from variorum.model.building import version_from
from variorum.text.titles import opening_of, short_title, title_of

BODY = (
    "The ferry Isola struck the sandy bank off Port Ellery on Saturday, the coast guard said in the evening."
)


def test_the_headline_comes_first() -> None:
    assert title_of(version_from([("Ferry\n aground", "headline"), (BODY, "body")])) == "Ferry aground"


def test_without_one_the_text_itself_is_asked_not_the_clutter_above_it() -> None:
    version = version_from([("Menu", "furniture"), (BODY, "body")])
    assert title_of(version).startswith("The ferry Isola struck")
    assert opening_of(version_from([("Menu", "furniture")]).paragraphs) == "Menu"
    assert title_of(version_from([])) == ""


def test_a_long_one_is_cut_after_a_word_and_told_so_once() -> None:
    long = title_of(version_from([(BODY * 3, "body")]))
    assert len(long) <= 100
    assert long.endswith(" […]")
    assert short_title(long) == "“The ferry Isola struck the sandy […]”"
    assert short_title("Ferry aground") == "“Ferry aground”"
    assert short_title("") == ""


def test_a_title_without_spaces_between_words_is_cut_after_a_letter() -> None:
    assert (
        short_title("首相が訪米へ　" + "日米首脳会談" * 9)
        == "“首相が訪米へ " + "日米首脳会談" * 4 + "日 […]”"
    )
    assert (
        short_title("A ferry ran aground on the rocks of the harbour")
        == "“A ferry ran aground on the rocks […]”"
    )
