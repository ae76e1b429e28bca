"""What changed is told from the older version to the newer, whichever side they stand on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from variorum.comparing.pipeline import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.comparison import Edit, EditKind, Link, Side
from variorum.model.decisions import Decisions, JudgedFinding, Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.listing import findings

OLD = version_from(
    [
        ("Ferry aground", "headline"),
        ("The ferry ran aground off the harbour with 200 people aboard on Saturday.", "body"),
        ("Refunds were promised by nobody at all in the office.", "body"),
    ]
)
NEW = version_from(
    [
        ("Ferry aground, 214 saved", "headline"),
        ("Correction: an earlier version gave another number of people.", "notice"),
        ("The ferry ran aground off the harbour with 214 people aboard on Saturday.", "body"),
        ("An inquiry into the accident was opened on Sunday.", "body"),
    ]
)


def found_in(
    left: Version, right: Version, older: Side | None, decisions: Decisions | None = None
) -> tuple[Finding, ...]:
    comparison = compare(left, right, mode="versions")
    annotated = annotate(left), annotate(right)
    one, other = ("version 1" if text is OLD else "version 2" for text in (left, right))
    dossier = cross_reference(annotated, {(0, 1): comparison})
    return findings(comparison, dossier, (one, other), decisions, annotated, older=older)


def listed(left: Version, right: Version, older: Side | None) -> dict[str, Finding]:
    return {finding.title: finding for finding in found_in(left, right, older)}


def told(left: Version, right: Version, older: Side | None) -> set[tuple[str, str]]:
    return {(title, finding.sentence) for title, finding in listed(left, right, older).items()}


def test_after_a_swap_of_sides_the_same_is_told_of_the_same_words() -> None:
    straight, turned = listed(OLD, NEW, "left"), listed(NEW, OLD, "right")
    assert set(straight) >= {
        "Notice added",
        "Headline changed",
        "Figure changed: 200 → 214",
        "Sentence removed",
    }
    assert straight.keys() == turned.keys()
    for title, finding in straight.items():
        other = turned[title]
        assert (other.sentence, other.detail, other.kind) == (finding.sentence, finding.detail, finding.kind)
        assert (other.left, other.right, other.id) == (finding.right, finding.left, finding.id)
    assert straight["Sentence removed"].sentence.startswith("Removed in version 2: “Refunds were promised")


def test_where_nobody_knows_which_is_older_nothing_is_said_to_be_added_or_removed() -> None:
    straight, turned = told(OLD, NEW, None), told(NEW, OLD, None)
    assert ("Other figure: 200 / 214", "“200” / “214”") in straight
    assert ("Other figure: 214 / 200", "“214” / “200”") in turned
    alone = (
        "Only in version 1",
        "Only in version 1: “Refunds were promised by nobody at all in the office.”",
    )
    assert alone in straight & turned
    for title, sentence in straight | turned:
        for word in ("added", "removed", "Added", "Removed", "→", "carried"):
            assert word not in title + sentence, (title, sentence)
    titles = {title for title, _ in straight}
    assert {"Notice only in version 2", "Headline changed"} <= titles
    assert {title for title, _ in turned} >= {"Notice only in version 2"}
    assert listed(NEW, OLD, None).keys() == {title for title, _ in turned}


def test_a_notice_that_only_the_left_text_has_is_not_said_to_have_gone_where_nobody_knows() -> None:
    (finding,) = [f for f in listed(NEW, OLD, None).values() if f.kind == "notice"]
    assert finding.sentence.startswith("Version 2 carries a notice: “Correction")
    (gone,) = [f for f in listed(NEW, OLD, "left").values() if f.kind == "notice"]
    assert gone.title == "Notice removed"
    assert gone.sentence.startswith("Version 2 carried a notice")


def edit_title(kind: EditKind, old: str, new: str) -> str:
    left, right = (f"They said {words} now at the quay." for words in (old, new))
    edit = Edit(Span(10, 10 + len(old)), Span(10, 10 + len(new)), kind)
    link = Link(Span(0, len(left)), Span(0, len(right)), "edited", 0.99, edits=(edit,))
    comparison = replace(compare(left, right, mode="versions"), links=(link,), only_left=(), only_right=())
    annotated = annotate(left), annotate(right)
    dossier = cross_reference(annotated, {(0, 1): comparison})
    (finding,) = findings(comparison, dossier, ("one", "the other"), annotations=annotated, older=None)
    return finding.title


@pytest.mark.parametrize(
    ("kind", "old", "new", "title"),
    [
        ("hedge", "perhaps", "", "Qualifier here only in one: “perhaps”"),
        ("negation", "", "not", "Negation here only in the other: “not”"),
        ("quote", "so", "", "Quotation longer in one"),
        ("quote", "", "“", "Quotation marks here only in the other"),
        ("wording", "so", "thus", "Wording changed"),
        ("number", "", "6", "Figure here only in the other: 6"),
        ("name", "the dockers", "the pilots", "Other name: the dockers / the pilots"),
        ("name", "to", "", "Wording here only in one: “to”"),
        ("date", "the other day", "on that day", "Other date or time: the other day / on that day"),
    ],
)
def test_an_edit_in_either_order_is_told_by_the_text_that_has_the_words(
    kind: EditKind, old: str, new: str, title: str
) -> None:
    assert edit_title(kind, old, new) == title


@pytest.mark.parametrize(("older", "kind"), [("right", "removed"), (None, "added")])
def test_what_a_reader_judged_stays_removed_after_a_swap_only_where_the_older_is_known(
    older: Side | None, kind: str
) -> None:
    gone = listed(OLD, NEW, "left")["Sentence removed"]
    judged = JudgedFinding("versions", OLD.content_hash, NEW.content_hash, gone)
    decisions = Decisions(verdicts=(Verdict("found-once", "confirmed", judged=judged),))
    kept = [f for f in found_in(NEW, OLD, older, decisions) if f.kept]
    assert [(f.kind, f.right) for f in kept] == [(kind, gone.left)]
