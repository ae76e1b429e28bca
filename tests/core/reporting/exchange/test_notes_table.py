"""Notes with tags and colours, as a table and as Web Annotations."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

import variorum
from variorum.model.building import plain_version
from variorum.model.decisions import Anchor, Decisions, Note
from variorum.model.span import Span
from variorum.reporting.exchange.incoming import incoming
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.notes_table import notes_table
from variorum.reporting.exchange.outgoing import web_annotations

LEFT = "Ferry aground\n\nThe ferry ran aground at nine.\n\nNobody was hurt, the line said."
RIGHT = "Isola stranded\n\nNobody aboard was harmed.\n\nThe harbour stayed open all night long."


def anchor(text: str, words: str) -> Anchor:
    at = text.index(words)
    return Anchor.at(text, Span(at, at + len(words)), plain_version(text).content_hash)


@pytest.fixture(scope="module")
def texts() -> tuple[NamedText, NamedText]:
    left, right = (variorum.annotate(plain_version(text)) for text in (LEFT, RIGHT))
    return NamedText(left, "Gazette"), NamedText(right, "Post")


def decided() -> Decisions:
    on_link = Note(
        anchor(LEFT, "Nobody was hurt"),
        "=Who says so?",
        "b",
        ("to call", "Numbers"),
        "orange",
        anchor(RIGHT, "Nobody aboard was harmed."),
    )
    plain = Note(anchor(LEFT, "The ferry ran aground"), "Which ferry?", "a")
    elsewhere = Note(Anchor("other", "words of quite another text, by far", "", ""), "Not here", "c")
    return Decisions(notes=(on_link, plain, elsewhere))


def test_notes_stand_in_reading_order_with_tags_colour_and_the_other_passage(
    texts: tuple[NamedText, NamedText],
) -> None:
    table = notes_table(texts, decided())
    first, second = (dict(zip(table.columns, row, strict=True)) for row in table.rows)
    assert (first["note"], first["tags"], first["words of the other passage"]) == ("Which ferry?", "", "")
    assert (second["tags"], second["colour"]) == ("to call, Numbers", "orange")
    assert (second["text"], second["words"]) == ("Gazette", "Nobody was hurt")
    assert second["text of the other passage"] == "Post"
    assert second["words of the other passage"] == "Nobody aboard was harmed."


def test_tags_colours_and_both_passages_come_back_from_web_annotations(
    texts: tuple[NamedText, NamedText],
) -> None:
    collection = web_annotations(texts, None, decided())
    bodies = [b for item in collection["first"]["items"] for b in item["body"]]
    assert ("to call", "tagging") in [(b["value"], b["purpose"]) for b in bodies]
    back = incoming(json.dumps(collection).encode(), texts)
    assert not back.problems
    assert {note.id: note for note in back.decisions.notes} == {n.id: n for n in decided().notes[:2]}


def test_a_note_of_an_older_file_has_no_tags_and_no_colour() -> None:
    old = replace(decided().notes[1]).to_dict()
    for field in ("tags", "colour", "partner"):
        del old[field]
    note = Note.from_dict(old)
    assert (note.tags, note.colour, note.partner) == ((), "", None)
