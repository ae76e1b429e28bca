"""What the reader linked or refused to link is told apart from what the program matched."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.core.reporting.two_ferries import LEFT, RIGHT

from variorum.comparing.pipeline import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.model.decisions import Anchor, Decisions, LinkDecision
from variorum.model.span import Span
from variorum.reporting.choice import ALL
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum.reporting.listings import listings
from variorum.reporting.markdown import markdown_of
from variorum.reporting.tables import table_of
from variorum.reviewing.listing import findings

Make = Callable[..., Any]


def linked(linked: bool, left: str, right: str, mode: Any = "outlets") -> Compared:
    def on(text: str, words: str) -> Anchor:
        at = text.index(words)
        return Anchor.at(text, Span(at, at + len(words)), "")

    from variorum.entities.annotating import annotate
    from variorum.model.building import plain_version

    decisions = Decisions(links=(LinkDecision(on(LEFT, left), on(RIGHT, right), linked),))
    versions = plain_version(LEFT), plain_version(RIGHT)
    comparison = compare(*versions, mode, decisions=decisions)
    annotated = annotate(versions[0]), annotate(versions[1])
    dossier = cross_reference(annotated, {(0, 1): comparison})
    names = "Gazette", "Post"
    found = findings(comparison, dossier, names, annotations=annotated)
    return Compared(names, *versions, comparison, dossier, found, decisions, annotations=annotated)


@pytest.mark.parametrize("mode", ["outlets", "versions"])
def test_a_link_by_hand_is_called_the_readers_in_every_kind_of_report(mode: str) -> None:
    made = linked(True, "Nobody was hurt", "All are well", mode)
    contents = contents_of(made, ALL)
    shown = [p for row in contents.rows for each in row.left for p in each.pieces]
    linked_words = [piece for piece in shown if "Nobody" in piece.text]
    assert linked_words
    assert all("by-reader" in piece.roles and "sure" not in piece.roles for piece in linked_words)
    assert "✎ ¶2: linked by hand" in [chip for piece in shown for chip in piece.chips]
    assert "1 match was made by hand; it is marked" in " ".join(contents.remarks)
    for written in (html_of(contents), markdown_of(contents)):
        assert "linked by hand" in written
        assert "Links made or refused by hand" in written
    assert any("linked by hand" in " ".join(row) for each in listings(contents) for row in each.rows)


def test_a_refused_link_is_told_and_its_passages_are_marked() -> None:
    made = linked(False, "ran aground", "ran aground")
    contents = contents_of(made, ALL)
    assert [link.what for link in contents.links] == ["link refused by hand"]
    assert "1 match was refused by hand" in " ".join(contents.remarks)
    assert "✎ ¶1: link refused by hand" in html_of(contents)


def test_exports_say_who_linked() -> None:
    table = table_of("links", linked(True, "Nobody was hurt", "All are well"))
    by, because = table.columns.index("linked by"), table.columns.index("because")
    told = {row[by]: row[because] for row in table.rows if "Nobody" in " ".join(map(str, row))}
    assert told == {"reader": "linked by hand"}
    assert {row[by] for row in table.rows} == {"reader", "program"}
    refused = table_of("links", linked(False, "ran aground", "ran aground")).rows[-1]
    assert (refused[1], refused[by], refused[2]) == ("refused", "reader", "")


def test_what_is_found_only_through_a_readers_link_says_so() -> None:
    made = linked(True, "Nobody was hurt", "All are well", "versions")
    told = [item.standing for item in contents_of(made, ALL).findings if item.by_reader]
    assert told
    assert all(words.endswith(", in passages linked by hand") for words in told)


def test_without_links_of_the_reader_nothing_is_said_of_them(compared_pair: Make) -> None:
    contents = contents_of(compared_pair(LEFT, RIGHT, "outlets"))
    assert contents.links == ()
    assert "✎" not in html_of(contents) + markdown_of(contents)
