"""Annotations find their texts by hash and by page, in any number of texts, and can be stopped."""

from __future__ import annotations

import json
from typing import Any

import pytest

from variorum.errors import Cancelled
from variorum.model.annotations import Annotations
from variorum.model.building import plain_version
from variorum.reporting.exchange import targets
from variorum.reporting.exchange.incoming import Incoming, incoming
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.placing import Placing, folded
from variorum.reporting.exchange.texts_here import TextsHere, page_of
from variorum.reporting.exchange.vocabulary import hash_name

MANY = 40


def text(number: int, address: str = "") -> NamedText:
    body = f"Ferry {number} aground\n\nFerry {number} ran – in fog – aground off pier {number}."
    return NamedText(Annotations(plain_version(body)), f"Text {number}", address)


def texts() -> list[NamedText]:
    return [text(number, f"https://www.harbour.example/{number}/") for number in range(MANY)]


def on(words: str, source: str | None = None) -> dict[str, Any]:
    where = {} if source is None else {"source": source}
    selector = {"type": "TextQuoteSelector", "exact": words}
    return {"type": "Annotation", "bodyValue": "Hm.", "target": {**where, "selector": selector}}


def brought(here: list[NamedText], *items: dict[str, Any]) -> Incoming:
    return incoming(json.dumps(list(items)).encode(), here)


def hashes(back: Incoming) -> list[str]:
    return [note.passage.content_hash for note in back.decisions.notes]


def test_a_text_is_found_by_its_hash_by_its_name_and_by_its_page() -> None:
    here = texts()
    known = TextsHere(here)
    assert list(known.with_hash(here[7].content_hash)) == [7]
    assert list(known.with_hash("")) == []
    assert known.named([hash_name(here[8].content_hash), "urn:other"]) == [8]
    assert known.on({page_of("http://harbour.example/9"), "elsewhere.example/?"}) == [9]
    assert TextsHere([text(0), text(1, "file:///a"), text(2)]).without_address == [0, 2]


def test_only_the_texts_that_hold_the_words_are_looked_at_closely(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    real = targets.placed

    def placed(selectors: Any, words: str, *, same_text: bool) -> Placing | None:
        looked.append(words)
        return real(selectors, words, same_text=same_text)

    monkeypatch.setattr(targets, "placed", placed)
    here = texts()
    back = brought(here, on("Ferry 7 ran - in  fog - aground off pier 7"), on("never said by anybody at all"))
    assert hashes(back) == [here[7].content_hash]
    assert looked == [here[7].text]
    assert [problem.reason for problem in back.problems] == [
        "“never said by anybody at all”: Its words do not stand in the text."
    ]


def test_an_annotation_with_an_address_is_looked_for_on_that_page_alone() -> None:
    here = texts()
    back = brought(
        here, on("aground off pier", "https://harbour.example/5"), on("Ferry 5 ran", "https://x.example")
    )
    assert hashes(back) == [here[5].content_hash]
    assert [problem.reason for problem in back.problems] == [
        "“Ferry 5 ran”: No text from https://x.example is here."
    ]


def test_white_space_marks_and_dashes_are_written_alike() -> None:
    assert folded("“He’s – here”\n\n now") == '"He\'s - here" now'


def test_it_stops_when_it_is_no_longer_wanted() -> None:
    left = [30]

    def cancelled() -> bool:
        left[0] -= 1
        return left[0] < 0

    data = json.dumps([on("never said by anybody at all")] * 50).encode()
    with pytest.raises(Cancelled):
        incoming(data, texts(), "f.json", cancelled)
    assert left[0] == -1
