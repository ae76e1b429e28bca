"""Annotations of other programs in uncommon shapes: read where they can be, told where they cannot."""

from __future__ import annotations

import json
from typing import Any

import pytest

import variorum
from variorum.model.annotations import Annotations
from variorum.model.building import plain_version
from variorum.model.span import Span
from variorum.reporting.exchange import annotation_file
from variorum.reporting.exchange import incoming as incoming_module
from variorum.reporting.exchange.incoming import Incoming, incoming
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.outgoing import web_annotations
from variorum.reporting.exchange.told_again import told_again

HARBOUR = (
    "Ferry aground off Port Ellery\n\n"
    "The ferry Isola ran aground near Port Ellery on Saturday with 200 people aboard, the coast guard said."
)
ADDRESS = "https://harbour.example/ferry-aground"


def texts() -> list[NamedText]:
    return [NamedText(variorum.annotate(plain_version(HARBOUR)), "Harbour News", ADDRESS)]


def brought(*items: dict[str, Any]) -> Incoming:
    return incoming(json.dumps(list(items)).encode(), texts(), "f.json")


def note(**fields: Any) -> dict[str, Any]:
    target = {"source": ADDRESS, "selector": {"type": "TextQuoteSelector", "exact": "Isola"}}
    return {"type": "Annotation", "target": target, "bodyValue": "Hm.", **fields}


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"creator": [{"name": "A Reader"}, {"name": "Another"}]}, "Hm.\n(A Reader)"),
        ({"body": [{"value": ""}, {"value": "Yes."}, 7]}, "Yes.\nHm."),
        ({"body": {"source": {"value": "Inside."}, "purpose": "commenting"}}, "Inside.\nHm."),
    ],
)
def test_bodies_and_creators_of_rare_shapes_are_read(fields: dict[str, Any], told: str) -> None:
    (taken,) = brought(note(**fields)).decisions.notes
    assert sorted(taken.text.split("\n")) == sorted(told.split("\n"))


def test_of_a_note_too_long_the_beginning_is_taken_and_that_is_told() -> None:
    back = brought(note(bodyValue="word " * 4_000), note(bodyValue="word " * 4_001))
    assert [len(taken.text) for taken in back.decisions.notes] == [19_999, 19_999]
    (problem,) = back.problems
    assert problem.where == "f.json, annotation 2"
    assert problem.reason == "“Isola”: Only its first 20,000 letters were taken."
    assert problem.remark


def test_a_note_on_a_whole_page_names_it_by_its_address_alone() -> None:
    back = brought({"type": "Annotation", "uri": ADDRESS, "text": "Of the whole page."})
    assert [taken.text for taken in back.decisions.notes] == ["Of the whole page."]


@pytest.mark.parametrize(
    ("target", "why"),
    [
        (["https://harbour.example/a"] * 2000, "It is about 2000 passages, more than 100."),
        (
            {"source": "https://[broken", "selector": {"type": "TextQuoteSelector", "exact": "Isola"}},
            "“Isola”: No text from https://[broken is here.",
        ),
        (
            {"source": ADDRESS, "selector": {"type": "TextQuoteSelector", "exact": " "}},
            "Its words do not stand in the text.",
        ),
        (
            {"source": ADDRESS, "selector": {"type": "TextPositionSelector", "start": 40, "end": 45}},
            "Its words do not stand in the text.",
        ),
    ],
)
def test_what_has_no_place_is_told(target: Any, why: str) -> None:
    back = brought(note(target=target))
    assert [problem.reason for problem in back.problems] == [why]
    assert back.decisions.notes == ()


def test_one_that_is_nested_too_deeply_ends_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    def told(content: dict[str, Any]) -> tuple[str, str]:
        if content["bodyValue"] == "deep":  # how deep JSON itself reads differs from one Python to the next
            raise RecursionError
        return "Hm.", ""

    monkeypatch.setattr(incoming_module, "note_text", told)
    back = brought(note(bodyValue="deep"), note())
    assert [taken.text for taken in back.decisions.notes] == ["Hm."]
    assert [problem.reason for problem in back.problems] == ["“Isola”: It is nested too deeply to be read."]


def test_a_file_nested_too_deeply_is_told() -> None:
    (problem,) = incoming(b"[" * 100_000, texts(), "f.json").problems
    assert problem.reason == "It is nested too deeply to be read."


def test_pages_inside_pages_are_read() -> None:
    inner = {"type": "AnnotationPage", "items": [note()]}
    outer = {"type": "AnnotationPage", "items": [], "next": inner}
    collection = {"type": "AnnotationCollection", "first": outer}
    back = incoming(json.dumps(collection).encode(), texts())
    assert [taken.text for taken in back.decisions.notes] == ["Hm."]


def test_a_file_too_large_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annotation_file, "MOST_BYTES", 1_000_000)
    (problem,) = incoming(b" " * 1_000_001, texts(), "f.json").problems
    assert problem.reason == "It is larger than 1 MB."


def test_damaged_decisions_of_our_own_are_told() -> None:
    kept = web_annotations(texts(), None, brought(note()).decisions)
    (item,) = (i for i in kept["first"]["items"] if i["variorum:kind"] == "note")
    for value in (7, {}, {**item["variorum:value"], "passage": {"target": 9}}):
        (problem,) = brought({**item, "variorum:value": value}).problems
        assert "damaged" in problem.reason


def test_offsets_alone_are_a_place_in_the_very_text_they_were_made_for() -> None:
    (text,) = texts()
    at = HARBOUR.index("Isola")
    told = {"type": "TextPositionSelector", "start": at, "end": at + 5}
    own = web_annotations([text])["first"]["items"][0]["target"]
    own = own if isinstance(own, dict) else own[0]
    back = brought(note(target={**own, "selector": told}))
    assert [taken.passage.words for taken in back.decisions.notes] == ["Isola"]


def test_only_what_is_found_in_texts_is_told_again() -> None:
    wrong: Any = Annotations(HARBOUR)
    with pytest.raises(TypeError, match="must be something found in a text, not Annotations"):
        told_again(wrong, Span(0, 5), HARBOUR)
