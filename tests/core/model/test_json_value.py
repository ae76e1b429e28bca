from __future__ import annotations

import json
import pickle
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.model.annotations import Annotations, Quote
from variorum.model.article import Article, Original, Paragraph, ReadResult, Version
from variorum.model.building import version_from
from variorum.model.comparison import Chorus, Comparison, Edit, Link
from variorum.model.decisions import Anchor, Decisions, EntityDecision, LinkDecision, SpeakerDecision, Verdict
from variorum.model.dossier import Disagreement, Dossier, QuotePair, SoftLink
from variorum.model.json_value import JsonValue
from variorum.model.span import Span

ANY_TEXT = st.text(st.characters(exclude_categories=()))  # lone surrogates too
ANCHOR = Anchor("hash", "words", "before", "after", 3)
VERSION = version_from(
    [("Ferry aground", "headline"), ("She struck a bank.", "body")],
    published=datetime(2025, 5, 3, 13, 5, tzinfo=timezone(timedelta(hours=2))),
    guessed=frozenset({"published", "byline"}),
)
VALUES: list[JsonValue] = [
    Span(1, 4),
    VERSION,
    Article((VERSION,), "Gazette", stored_versions=5),
    ReadResult((Article((VERSION,)),), originals=(Original("ab", b"\x00\xff", "x.txt"),)),
    Comparison(
        "a b",
        "a c",
        "versions",
        links=(Link(Span(0, 3), Span(0, 3), "edited", 0.97, edits=(Edit(Span(2, 3), Span(2, 3)),)),),
        script=((Span(2, 3), "c"),),
        inverse_script=((Span(2, 3), "b"),),
    ),
    Chorus({(0, 1): Comparison("", "", "outlets")}, (((0, Span(0, 1)), (1, Span(0, 2))),)),
    Annotations("plain", quotes=(Quote(0, 5, "plain", Span(0, 2)),)),
    Annotations(VERSION),
    Dossier(
        disagreements=(
            Disagreement("toll", "differ", ((0, 2, Span(1, 2), "18"), (1, None, Span(3, 4), "12")), "s"),
        ),
        quote_pairs=(QuotePair((0, 1), (1, 0), frozenset({"cut"})),),
        perhaps=(SoftLink(0, 1, "same", "They may be one."),),
    ),
    Decisions(
        links=(LinkDecision(ANCHOR, ANCHOR, True),),
        entities=(EntityDecision("merge", ("Inés", "Ines")),),
        verdicts=(Verdict("f1", "confirmed", "note", ANCHOR),),
        speakers=(SpeakerDecision(ANCHOR, ANCHOR), SpeakerDecision(ANCHOR, None)),
    ),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_every_value_survives_json_and_pickle(value: JsonValue) -> None:
    through_json = type(value).from_dict(json.loads(json.dumps(value.to_dict())))
    assert through_json == value
    assert pickle.loads(pickle.dumps(value)) == value


@given(st.lists(ANY_TEXT))
def test_any_characters_survive_json(texts: list[str]) -> None:
    version = version_from([(text, "body") for text in texts])
    written = json.dumps(version.to_dict())
    assert written.isascii()
    assert Version.from_dict(json.loads(written)) == version


@given(st.lists(ANY_TEXT))
def test_paragraphs_of_a_built_version_stand_where_they_say(texts: list[str]) -> None:
    version = version_from([(text, "body") for text in texts])
    assert [version.text[p.start : p.end] for p in version.paragraphs] == texts


def test_keys_of_a_newer_program_are_passed_over() -> None:
    assert Span.from_dict({"start": 1, "end": 2, "colour": "red"}) == Span(1, 2)


def test_values_are_frozen_and_have_no_dict() -> None:
    paragraph = Paragraph("x", 0, 1)
    with pytest.raises(AttributeError):
        paragraph.text = "y"  # type: ignore[misc]
    assert not hasattr(paragraph, "__dict__")


def test_a_value_of_no_kind_that_is_asked_for_is_left_as_it_was_stored() -> None:
    """Whoever wrote the file may know kinds that this program does not."""
    stored = {**Quote(0, 5, "plain", Span(0, 2)).to_dict(), "speaker": "somebody"}
    assert Quote.from_dict(stored).speaker == "somebody"


class Spelt(str):
    """Words with something of their own, as parsers of pages give them."""


def test_words_of_a_parser_s_own_kind_are_words_in_json() -> None:
    told = Paragraph(Spelt("Ferry"), 0, 5, "body").to_dict()
    assert json.loads(json.dumps(told))["text"] == "Ferry"


@dataclass(frozen=True, slots=True)
class _One(JsonValue):
    only: int


@dataclass(frozen=True, slots=True)
class _None(JsonValue):
    pass


@pytest.mark.parametrize("value", [_One(3), _None()])
def test_values_with_few_fields_survive_pickle(value: JsonValue) -> None:
    assert pickle.loads(pickle.dumps(value)) == value
