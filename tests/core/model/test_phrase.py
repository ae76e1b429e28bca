"""A phrase keeps what it is made of through JSON and pickle, and what a file says of it is not trusted."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.model.article import Problem, ReadResult
from variorum.model.phrase import Phrase, made_of, phrase_made_of

INNER = Phrase("3 Seiten", "{n} pages", one="{n} page", n=3)
PHRASE = Phrase("Zu groß: 3 Seiten von 9.", "Too large: {what} of {most}.", {"what": INNER, "most": "9"})
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(["{a}", "{n}", "text", "{"]),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(st.sampled_from(["text", "values", "one", "n", "words", "a"]), inner)
    ),
)


def parts(words: str) -> list[Any]:
    if not isinstance(words, Phrase):
        return [str(words)]
    return [
        str(words),
        words.template,
        {k: parts(v) for k, v in words.values.items()},
        words.one,
        words.n,
    ]


def test_a_problem_keeps_what_its_sentences_are_made_of_through_json_and_pickle() -> None:
    english = Phrase("This is a film.", "This is {what}.", {"what": Phrase("a film", "a film")})
    problem = Problem("a.pdf", PHRASE, Phrase("Teilen.", "Split it."))
    (back_in_english,) = ReadResult.from_dict(
        ReadResult(problems=(Problem("a", english),)).to_dict()
    ).problems
    assert parts(back_in_english.reason) == parts(english)
    for back in (
        Problem.from_dict(json.loads(json.dumps(problem.to_dict()))),
        ReadResult.from_dict(json.loads(json.dumps(ReadResult(problems=(problem,)).to_dict()))).problems[0],
        pickle.loads(pickle.dumps(problem)),
    ):
        assert back == problem
        assert parts(back.reason) == parts(PHRASE)
        assert parts(back.hint) == ["Teilen.", "Split it.", {}, "", None]


def test_what_other_programs_read_of_a_problem_is_plain_sentences() -> None:
    told = Problem("a.pdf", PHRASE).to_dict()
    assert told["reason"] == "Zu groß: 3 Seiten von 9."
    assert type(json.loads(json.dumps(told))["reason"]) is str
    english = Problem("a.pdf", Phrase("It is empty.", "It is empty."), "Drop it.")
    assert english.to_dict() == {
        "where": "a.pdf",
        "reason": "It is empty.",
        "hint": "Drop it.",
        "remark": False,
    }


@pytest.mark.parametrize(
    "made",
    [
        None,
        "text",
        [],
        {},
        {"text": 3},
        {"text": "a", "values": []},
        {"text": "a", "values": {"a": 1}},
        {"text": "a", "one": None},
        {"text": "{n}", "one": "{n}", "n": "3"},
        {"text": "{n}", "one": "{n}", "n": True},
        {"text": "{n}", "one": "{n}", "n": 2**40},
        {"text": "{n}", "one": "{m}", "n": 2},
        {"text": "{b}", "values": {"a": "x"}},
        {"text": "{", "values": {"a": "x"}},
        {"text": "{0}", "values": {"0": "x"}},
        {"text": "{a}{a}", "values": {"a": "x"}},
        {"text": "{a.__class__}", "values": {"a": "x", "a.__class__": "x"}},
        {"text": "{a:>9999999999}", "values": {"a": "x"}},
        {"text": "{a!r}", "values": {"a": "x"}},
    ],
)
def test_what_cannot_be_made_is_the_words_alone(made: object) -> None:
    assert parts(phrase_made_of("It is empty.", made)) == ["It is empty."]


def test_phrases_nested_without_end_are_words_from_some_depth_on() -> None:
    made: dict[str, Any] = {"words": "x", "text": "{a}", "values": {"a": "x"}}
    for _ in range(200):
        made = {"words": "x", "text": "{a}", "values": {"a": made}}
    assert str(parts(phrase_made_of("x", made))).count("{a}") == 5


@given(JSON)
def test_whatever_is_said_a_sentence_is_made_of_its_words_are_kept(made: Any) -> None:
    found = phrase_made_of("It is empty.", made)
    assert found == "It is empty."
    if isinstance(found, Phrase):
        assert parts(phrase_made_of(found, made_of(found))) in (parts(found), ["It is empty."])
        if found.values:
            found.template.format(**found.values, **({} if found.n is None else {"n": found.n}))
