from __future__ import annotations

import doctest
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.text import quoting
from variorum.text.phrasing import phrase_with
from variorum.text.quoting import bare, in_marks, quoted

_FRENCH = {"“{words}”": "«\u00a0{words}\u00a0»", "‘{words}’": "“{words}”"}
_GERMAN = {"“{words}”": "„{words}“", "‘{words}’": "‚{words}‘"}


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    phrase_with(None)


def test_the_examples_hold() -> None:
    assert doctest.testmod(quoting).failed == 0


@pytest.mark.parametrize(
    "words",
    [
        *("“Stay here.”", '"Stay here."', "„Stay here.“", "„Stay here.”", "‘Stay here.’", "「Stay here.」"),
        *("«\u00a0Stay here.\u00a0»", "“Stay here.", "Stay here.”", "Stay here."),
    ],
)
def test_words_that_are_one_quotation_are_shown_as_one(words: str) -> None:
    assert quoted(words, 80) == "“Stay here.”"


@pytest.mark.parametrize(
    "words",
    ["“Stay,” he said. “Here.”", "‘Stay,’ he said. ‘Here.’", "«Stay» and «go»", 'a "stay" of 3"', "”", "“"],
)
def test_words_around_quotations_keep_their_marks(words: str) -> None:
    assert bare(words) == words


@pytest.mark.parametrize(
    "words",
    [
        '‘"Stay here."’',
        "'\"Stay here.\"'",
        "\"'Stay here.'\"",
        "“‘Stay here.’”",
        "'“Stay here.”'",
        "'‘“Stay here.”’'",
    ],
)
def test_words_in_marks_within_marks_are_shown_in_one_pair(words: str) -> None:
    assert bare(words) == "Stay here."
    assert quoted(words, 80) == "“Stay here.”"


@pytest.mark.parametrize(
    "words",
    [
        "'Tis late for the ferries'",
        "“‘Stay,’ he said. ‘Here.’”",
        "'“Stay,” he said. “Here.”'",
        "'Go'",
        "''",
        "‘’",
    ],
)
def test_marks_that_are_not_around_one_quotation_stay(words: str) -> None:
    assert bare(words) == words


@pytest.mark.parametrize("marks", ["“”", "«»", "''", "‘’"])
def test_marks_within_each_other_by_the_thousand_are_taken_away(marks: str) -> None:
    before, after = marks
    assert bare(before * 5000 + "Nobody ran." + after * 5000) == "Nobody ran."


def test_an_apostrophe_is_no_second_mark() -> None:
    assert bare("‘The ferry’s late.’") == "The ferry’s late."


def test_what_is_cut_within_its_first_quotation_is_shown_as_one() -> None:
    assert quoted("“We waited for hours on the quay,” she said.", 20) == "“We waited for […]”"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Notice: “This story will be updated.”", "‘Notice: “This story […]”’"),
        ("He said “I ‘never’ ran, I walked.”", "‘He said “I ‘never’ […]”’"),
        ("„Komm“, sagt er, „und bleib hier.“", "‘„Komm“, sagt er, „und […]“’"),
        ("He “ran” along the whole of the quay.", "‘He “ran” along the […]’"),
        ("Six “feet of it were never seen.", "‘Six “feet of it were […]’"),
    ],
)
def test_a_quotation_that_is_cut_within_is_closed_where_it_was(words: str, shown: str) -> None:
    assert quoted(words, 27 if words[0] == "„" else 24) == shown


@pytest.mark.parametrize(
    ("language", "words", "shown"),
    [
        (_FRENCH, "“Stay,” he said.", "«\u00a0“Stay,” he said.\u00a0»"),
        (_FRENCH, "«\u00a0Reste\u00a0», dit-il.", "“«\u00a0Reste\u00a0», dit-il.”"),
        (_GERMAN, "„Bleib“, sagte er.", "‚„Bleib“, sagte er.‘"),
        (_GERMAN, "«Bleib», sagte er.", "„«Bleib», sagte er.“"),
    ],
)
def test_marks_never_stand_around_their_like(
    language: dict[str, str], words: str, shown: str, english_again: None
) -> None:
    phrase_with(lambda text, n: language.get(text, text))
    assert in_marks(words) == shown


@given(st.text('“”„"«»‘’「」 ab.', max_size=12))
def test_the_words_are_kept(words: str) -> None:
    assert in_marks(words)[1:-1] == words
    assert bare(words) in words
