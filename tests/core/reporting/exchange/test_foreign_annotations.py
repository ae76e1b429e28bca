"""Annotations that other programs wrote, or nobody: what can be used comes in, what cannot is said so."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import variorum
from variorum.model.annotations import Annotations
from variorum.model.building import plain_version
from variorum.model.decisions import (
    Anchor,
    Decisions,
)
from variorum.model.span import Span
from variorum.reporting.exchange.incoming import incoming
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.outgoing import web_annotations

HARBOUR = (
    "Ferry aground off Port Ellery\n\n"
    "The ferry Isola ran aground near Port Ellery on Saturday with 200 people aboard, the coast guard said.\n\n"
    "“Nobody was hurt and the ferry will be towed tonight,” said Maria Oduya, a spokeswoman for the line."
)
ADDRESS = "https://harbour.example/ferry-aground"


def named(text: str, address: str = "", name: str = "Harbour News") -> NamedText:
    return NamedText(variorum.annotate(plain_version(text)), name, address)


def bare(text: str, address: str = "") -> NamedText:
    return NamedText(Annotations(text), "A text", address)


def anchor(text: NamedText, words: str) -> Anchor:
    at = text.text.index(words)
    return Anchor.at(text.text, Span(at, at + len(words)), text.content_hash)


HYPOTHESIS = {
    "total": 3,
    "rows": [
        {
            "id": "Ab1",
            "user": "acct:reader@hypothes.is",
            "created": "2026-05-03T10:00:00+00:00",
            "uri": "http://www.harbour.example/ferry-aground/#top",
            "text": "How do they know?",
            "tags": ["figures"],
            "target": [
                {
                    "source": "http://www.harbour.example/ferry-aground/#top",
                    "selector": [
                        {"type": "RangeSelector", "startContainer": "/p[2]", "endContainer": "/p[2]"},
                        {"type": "TextPositionSelector", "start": 911, "end": 929},
                        {
                            "type": "TextQuoteSelector",
                            "exact": "200 people\n     aboard",
                            "prefix": "on Saturday with ",
                            "suffix": ", the coast guard",
                        },
                    ],
                }
            ],
        },
        {"id": "Ab2", "uri": ADDRESS, "text": "A fair report.", "target": [{"source": ADDRESS}], "tags": []},
        {
            "id": "Ab3",
            "uri": "https://post.example/x",
            "text": "Elsewhere.",
            "target": [{"source": "https://post.example/x"}],
        },
    ],
}


def test_an_export_of_hypothesis_comes_in_as_notes() -> None:
    text = named(HARBOUR, ADDRESS)
    back = incoming(json.dumps(HYPOTHESIS).encode(), [text], "export.json")
    first, second = back.decisions.notes
    assert first.passage == anchor(text, "200 people aboard")
    assert first.text == "How do they know?\n[figures]\n(reader@hypothes.is, 2026-05-03)"
    assert second.passage == anchor(text, "Ferry aground off Port Ellery")
    assert back.foreign == 2
    whole, gone = back.problems
    assert whole.remark
    assert "whole text" in whole.reason
    assert "post.example/x" in gone.reason


def test_the_same_annotation_coming_in_again_is_the_same_note() -> None:
    text = named(HARBOUR, ADDRESS)
    data = json.dumps(HYPOTHESIS).encode()
    assert incoming(data, [text]).decisions == incoming(data, [text]).decisions


def w3c(**fields: Any) -> dict[str, Any]:
    return {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", **fields}


def on(words: str, **more: Any) -> dict[str, Any]:
    return {"source": ADDRESS, "selector": {"type": "TextQuoteSelector", "exact": words, **more}}


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"body": {"type": "TextualBody", "value": "Hm."}}, "Hm."),
        ({"bodyValue": "Hm."}, "Hm."),
        ({"body": "https://other.example/page"}, "https://other.example/page"),
        (
            {"body": [{"type": "TextualBody", "value": "a", "purpose": "tagging"}, {"value": "Hm."}]},
            "Hm.\n[a]",
        ),
        ({"body": {"type": "Choice", "items": [{"value": "Hm."}, {"value": "Hum."}]}}, "Hm. / Hum."),
        ({"creator": {"name": "A Reader"}, "bodyValue": "Hm."}, "Hm.\n(A Reader)"),
        ({}, "(highlighted, without a word)"),
    ],
)
def test_bodies_of_every_form_are_read(body: dict[str, Any], told: str) -> None:
    back = incoming(json.dumps(w3c(target=on("Isola"), **body)).encode(), [named(HARBOUR, ADDRESS)])
    assert [note.text for note in back.decisions.notes] == [told]


def test_other_kinds_of_quotation_marks_and_white_space_are_the_same_words() -> None:
    text = named(HARBOUR, ADDRESS)
    back = incoming(json.dumps(w3c(target=on('"Nobody\u00a0was hurt'), bodyValue="!")).encode(), [text])
    assert [note.passage.words for note in back.decisions.notes] == ["“Nobody was hurt"]


def test_words_that_stand_in_several_places_are_said_to() -> None:
    text = named(HARBOUR, ADDRESS)
    back = incoming(json.dumps(w3c(target=on("Port Ellery"), bodyValue="!")).encode(), [text])
    assert [problem.reason for problem in back.problems] == [
        "“Port Ellery”: It stands 2 times in the text; the first was taken."
    ]
    told = on("Port Ellery", prefix="aground near ", suffix=" on")
    back = incoming(json.dumps(w3c(target=told, bodyValue="!")).encode(), [text])
    assert back.decisions.notes[0].passage.start == HARBOUR.rindex("Port Ellery")
    assert back.problems == ()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no json",
        b"{}",
        b"[]",
        b"null",
        b"7",
        b'"words"',
        b"[1, null]",
        b"[" * 100_000,
        b'{"type": "AnnotationCollection", "first": "https://elsewhere.example/page1"}',
        b'{"type": "Annotation"}',
        b'{"type": "Annotation", "target": []}',
        b'{"type": "Annotation", "target": 7}',
        b'{"type": "Annotation", "target": {"source": {"id": 7}, "selector": [[]]}}',
        b'{"type": "Annotation", "variorum:kind": "name", "target": "x"}',
        b'{"type": "Annotation", "variorum:kind": [], "target": "x"}',
        b"\xff\xfe\x00",
    ],
)
def test_what_cannot_be_used_is_said_so(data: bytes) -> None:
    back = incoming(data, [named(HARBOUR, ADDRESS)], "f.json")
    assert back.problems
    assert all(problem.reason and problem.where.startswith("f.json") for problem in back.problems)
    assert (back.decisions, back.found) == (Decisions(), 0)


def test_a_list_a_page_and_lines_are_read_like_a_collection() -> None:
    text = named(HARBOUR, ADDRESS)
    items = web_annotations([text])["first"]["items"]
    forms = (
        json.dumps(items),
        json.dumps({"type": "AnnotationPage", "items": items}),
        "\n".join(json.dumps(item) for item in items),
    )
    for form in forms:
        assert incoming(form.encode(), [text]).annotations == (text.annotations,)


def test_pages_elsewhere_are_named_and_not_fetched() -> None:
    text = named(HARBOUR, ADDRESS)
    collection = web_annotations([text])
    collection["first"]["next"] = "https://elsewhere.example/page2"
    back = incoming(json.dumps(collection).encode(), [text])
    assert back.annotations == (text.annotations,)
    assert "https://elsewhere.example/page2" in back.problems[0].reason


@settings(max_examples=60, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    (
                        *("target", "source", "selector", "type", "exact", "body", "items", "rows", "id"),
                        *(
                            "start",
                            "end",
                            "variorum:kind",
                            "variorum:value",
                            "first",
                            "next",
                            "value",
                            "text",
                        ),
                    )
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_any_json_gives_an_answer(content: Any) -> None:
    incoming(json.dumps(content).encode(), [bare(HARBOUR, ADDRESS)])


def test_a_text_with_other_words_of_the_same_address_gets_what_agrees_best() -> None:
    one, other = bare("The ferry sank off Port Ellery.", ADDRESS), bare(HARBOUR, ADDRESS)
    data = json.dumps(w3c(target=on("Port Ellery", prefix="ran aground near "), bodyValue="!")).encode()
    (note,) = incoming(data, [one, other]).decisions.notes
    assert note.passage.content_hash == other.content_hash


def test_of_words_that_stand_without_end_the_first_places_are_looked_at() -> None:
    text = named("It rained “on”. " * 2500, ADDRESS)
    back = incoming(json.dumps(w3c(target=on('"on"'), bodyValue="!")).encode(), [text])
    assert [note.passage.words for note in back.decisions.notes] == ["“on”"]
    assert "stands 2000 times" in back.problems[0].reason
