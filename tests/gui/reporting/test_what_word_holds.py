"""Above the preview stands what a Word document of two versions holds as things are chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from variorum import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, Decisions, Note, Verdict
from variorum.model.span import Span
from variorum.reporting.choice import Choice
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum.reviewing.listing import findings
from variorum_gui.reporting.previews import _comments

OLD = version_from([("About 200 people were aboard when the ferry ran aground on Monday.", "body")])
NEW = version_from([("About 214 people were aboard when the ferry ran aground on Monday.", "body")])


def compared(*, confirmed: bool = False, noted: bool = False) -> Compared:
    comparison = compare(OLD, NEW, "versions")
    annotated = annotate(OLD), annotate(NEW)
    dossier = cross_reference(annotated, {(0, 1): comparison})
    names = "version 1", "version 2"
    found = findings(comparison, dossier, names, annotations=annotated)
    note = Note(Anchor.at(NEW.text, Span(0, 9), NEW.content_hash), "Ask the line.")
    decisions = Decisions(
        verdicts=(Verdict(found[0].id, "confirmed"),) if confirmed else (), notes=(note,) if noted else ()
    )
    return Compared(names, OLD, NEW, comparison, dossier, found, decisions, annotations=annotated)


CONFIRMED = "Only the findings you confirmed stand beside it as comments."
NONE_YET = "No finding is confirmed yet: what the program found stands beside it as comments."
ALL_OF_THEM = "All findings stand beside it as comments, each with its state."


@pytest.mark.parametrize(
    ("made", "choice", "told"),
    [
        (compared(), Choice(), [NONE_YET]),
        (compared(confirmed=True), Choice(), [CONFIRMED]),
        (compared(confirmed=True), replace(Choice(), everything=True), [ALL_OF_THEM]),
        (
            compared(confirmed=True, noted=True),
            Choice(),
            [CONFIRMED, "So do your notes, links and speakers."],
        ),
        (
            compared(noted=True),
            Choice(frozenset({"notes", "texts"})),
            ["Your notes, links and speakers stand beside it as comments."],
        ),
        (compared(noted=True), Choice(frozenset({"texts"})), []),
    ],
)
def test_what_stands_beside_the_text_is_what_was_chosen(
    made: Compared, choice: Choice, told: list[str]
) -> None:
    assert list(_comments(contents_of(made, choice))) == told
