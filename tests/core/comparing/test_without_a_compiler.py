"""Where the matcher in C could not be built, Python's own gives the same answer, slower."""

from __future__ import annotations

import runpy
import sys

import pytest

from variorum.comparing.wording import word_differences

OLD = "The ferry Isola ran aground off Port Ellery on Saturday with four lorries aboard, the mayor said."
NEW = (
    "On Saturday the Isola, a ferry, ran aground off Ellery with 4 lorries and a bus aboard, said the mayor."
)


def test_words_that_differ_are_the_same_without_the_matcher_in_c(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cdifflib", None)
    monkeypatch.delitem(sys.modules, "variorum.comparing.wording.word_differences")
    plain = runpy.run_module("variorum.comparing.wording.word_differences")
    a, b = (word_differences.token_keys(text, 0, len(text)) for text in (OLD, NEW))
    assert plain["_Matcher"].__module__ == "difflib"
    assert [tuple(each) for each in plain["changes_of_keys"](a, b)] == [
        tuple(each) for each in word_differences.changes_of_keys(a, b)
    ]
