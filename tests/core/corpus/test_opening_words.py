"""How a text without headline begins, as lists of a corpus ask for it, from several threads."""

from __future__ import annotations

import pytest

from variorum.corpus import opening_words
from variorum.corpus.packing import Reading, pack_reading
from variorum.corpus.rows import ArticleRow
from variorum.model.building import version_from


class Forgetful(dict[str, str]):
    """As when another thread, whose text is one too many, lets go of all in that moment."""

    def __setitem__(self, key: str, words: str) -> None:
        self.clear()


def test_words_let_go_by_another_thread_are_told_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening_words, "_known", Forgetful())
    version = version_from([("The ferry ran aground.", "body")])
    data = pack_reading(Reading(version.text, version.paragraphs, ()))
    assert opening_words.opening_words("a", data) == "The ferry ran aground."


def test_a_damaged_text_has_no_opening_words() -> None:
    assert opening_words.opening_words("damaged", b"damaged") == ""
    assert opening_words.opening_words("none", None) == ""


def test_no_more_texts_are_kept_than_the_limit_says_and_each_is_told_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known: dict[str, str] = {}
    monkeypatch.setattr(opening_words, "_known", known)
    monkeypatch.setattr(opening_words, "_KEPT", 2)
    for key in "abcab":
        version = version_from([(f"Ferry {key} ran aground.", "body")])
        data = pack_reading(Reading(version.text, version.paragraphs, ()))
        assert opening_words.opening_words(key, data) == f"Ferry {key} ran aground."
        assert key in known
        assert len(known) <= 2


def test_an_article_without_outlet_is_called_by_its_headline_else_by_how_it_begins() -> None:
    assert ArticleRow(1, 1, "", headline=" Ferry aground ", opening="The ferry ran").title == "Ferry aground"
    assert ArticleRow(1, 1, "", headline="  ", opening="The ferry ran").title == "The ferry ran"
