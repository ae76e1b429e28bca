"""How a text without headline begins, as lists of a corpus ask for it, from several threads."""

from __future__ import annotations

import pytest

from variorum.corpus import opening_words
from variorum.corpus.packing import Reading, pack_reading
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
