"""Whom a reader named as a speaker stands in every report, also where only other things are confirmed."""

from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from variorum import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.article import Version
from variorum.model.building import plain_version, version_from
from variorum.model.comparison import Mode
from variorum.model.decisions import Anchor, Decisions, SpeakerDecision, Verdict
from variorum.model.span import Span
from variorum.reporting.choice import Choice
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum.reporting.writing import Wanted, report_bytes
from variorum.reviewing.listing import findings

BOTH = "“We will not leave this town before the spring,” he said."
ALONE = "“The bakers of this town have nothing left to sell,” he said."
LEFT = version_from(
    [("Harland state television spoke of 40 boats.", "body"), (BOTH, "body"), (ALONE, "body")]
)
RIGHT = version_from([("Harland state television spoke of 50 boats.", "body"), (BOTH, "body")])
STATION = "Harland state television"


def said(version: Version, quotation: str, speaker: str | None) -> SpeakerDecision:
    def on(words: str) -> Anchor:
        at = version.text.index(words)
        return Anchor.at(version.text, Span(at, at + len(words)), version.content_hash)

    return SpeakerDecision(on(quotation), on(speaker) if speaker is not None else None)


SPRING, BAKERS = BOTH[1:].partition("”")[0], ALONE[1:].partition("”")[0]
SAID = (said(LEFT, SPRING, STATION), said(RIGHT, SPRING, STATION), said(LEFT, BAKERS, None))


def compared(
    *speakers: SpeakerDecision, mode: Mode = "outlets", left: Version = LEFT, right: Version = RIGHT
) -> Compared:
    decisions = Decisions(speakers=speakers)
    comparison = compare(left, right, mode, decisions=decisions)
    annotated = annotate(left), annotate(right)
    dossier = cross_reference(annotated, {(0, 1): comparison}, decisions)
    names = "Gazette", "Post"
    found = findings(comparison, dossier, names, decisions, annotated)
    other = next(one for one in found if one.kind not in ("shared-quotation", "only-left"))
    decisions = replace(decisions, verdicts=(Verdict(other.id, "confirmed"),))
    return Compared(names, left, right, comparison, dossier, found, decisions, annotations=annotated)


def written(suffix: str, made: Compared, choice: Choice | None = None) -> str:
    data = report_bytes(suffix, made, Wanted(choice or Choice()))
    if suffix == ".docx":
        with ZipFile(BytesIO(data)) as parts:
            return "".join(parts.read(name).decode() for name in parts.namelist() if "word/" in name)
    return str(json.loads(data)) if suffix == ".json" else data.decode()


def test_the_same_words_of_both_texts_are_one_row_and_nobody_is_told_as_that() -> None:
    contents = contents_of(compared(*SAID))
    rows = [
        (row.who, row.left and row.left.paragraph, row.right and row.right.paragraph)
        for row in contents.speaker_rows
    ]
    assert rows == [(STATION, 2, 2), ("no speaker told, as said by hand", 3, None)]
    assert [one.quotation for one in contents.speakers] == [SPRING, BAKERS, SPRING]
    right = contents_of(compared(SAID[2], left=RIGHT, right=LEFT), Choice(frozenset()))
    assert [(row.left, row.right is not None) for row in right.speaker_rows] == [(None, True)]
    assert contents_of(compared()).speakers == ()


@pytest.mark.parametrize("suffix", [".html", ".md", ".docx"])
def test_a_report_of_what_else_was_confirmed_lists_them(suffix: str) -> None:
    told = written(suffix, compared(*SAID))
    assert "Speakers named by hand" in told
    assert STATION in told
    assert BAKERS in told
    assert "Speakers named by hand" not in written(suffix, compared())


def test_data_holds_them_too() -> None:
    assert STATION in str(json.loads(report_bytes(".json", compared(*SAID), Wanted(Choice())))["speakers"])


def test_beside_the_text_of_two_versions_they_are_comments() -> None:
    usual = Choice()
    made = compared(*SAID[:2], mode="versions")
    told = written(".docx", made, Choice(usual.parts | {"texts"}))
    assert told.count(f"Speaker: {STATION}, named by hand.") >= 2


def test_a_text_that_is_nothing_but_words_has_no_paragraphs_to_count() -> None:
    bare = compared(said(plain_version(LEFT.text), SPRING, STATION), left=plain_version(LEFT.text))
    words = tuple(replace(each, source=each.text) for each in bare.annotations or ())
    one, other = words
    found = contents_of(replace(bare, annotations=(one, other))).speakers
    assert {each.paragraph for each in found if each.side == "left"} == {0}
