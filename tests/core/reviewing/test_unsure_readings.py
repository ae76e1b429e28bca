"""A finding says so where it rests on words whose reading nobody is sure of."""

from __future__ import annotations

from dataclasses import replace

from variorum.model.article import Article, Choice, Doubt, DoubtKind, Role, Row, Version
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, Decisions, RoleDecision
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.unsure_readings import VersionRead, resting_on_doubts, told_of_doubts

OLDER = "The ferry left at noon. The owner praised the crew."
NEWER = "It sank an hour later. Nobody was hurt."
ROW = f"{OLDER} {NEWER}"
CUT = len(OLDER) + 1


def texts(kind: DoubtKind, *choices: Choice) -> tuple[Version, Version]:
    doubt = Doubt(0, kind, 0.5, choices)
    left, right = (version_from([(text, "body"), ("It rained.", "body")]) for text in (OLDER, NEWER))
    return replace(left, doubts=(doubt,)), replace(right, doubts=(doubt,))


def cut_at(at: int) -> Choice:
    return Choice(f"Version 2 starts at “{ROW[at : at + 8]}”", cut=at)


def touched(
    versions: tuple[Version, Version], side: str, words: str, decisions: Decisions | None = None
) -> tuple[Doubt, ...]:
    text = versions[side == "right"].text
    at = text.index(words)
    spans = (Span(at, at + len(words)),)
    finding = Finding(
        "a", "removed", "", "", spans if side == "left" else (), spans if side == "right" else ()
    )
    article = Article(versions, rows=(Row(ROW, "changed", CUT),))
    left, right = (VersionRead(version, article) for version in versions)
    return resting_on_doubts((finding,), (left, right), decisions or Decisions()).get("a", ())


def test_the_words_that_another_cut_would_take_to_the_other_version_are_in_doubt() -> None:
    versions = texts("cut", cut_at(CUT), cut_at(ROW.index("The owner")))
    assert touched(versions, "left", "The owner praised the crew.")
    assert touched(versions, "left", OLDER)
    assert not touched(versions, "left", "The ferry left at noon.")
    assert not touched(versions, "right", NEWER)
    assert not touched(versions, "left", "It rained.")


def test_on_the_newer_side_they_are_those_before_a_later_cut() -> None:
    versions = texts("cut", cut_at(CUT), cut_at(ROW.index("Nobody")))
    assert touched(versions, "right", "It sank")
    assert not touched(versions, "right", "Nobody was hurt.")
    assert not touched(versions, "left", OLDER)


def test_where_the_row_is_not_known_the_whole_paragraph_is_in_doubt() -> None:
    left, right = texts("cut", cut_at(CUT), cut_at(ROW.index("The owner")))
    finding = Finding("a", "removed", "", "", (Span(0, 9),))
    assert "a" in resting_on_doubts((finding,), (VersionRead(left), VersionRead(right)), Decisions())
    # neither one whose words the paragraph does not have, nor one that is cut elsewhere
    others = Article((left, right), rows=(Row(NEWER + OLDER, "changed", CUT), Row(ROW, "changed", CUT + 3)))
    read = VersionRead(left, others), VersionRead(right, others)
    assert "a" in resting_on_doubts((finding,), read, Decisions())
    known = replace(others, rows=(*others.rows, Row(ROW, "changed", CUT)))
    read = VersionRead(left, known), VersionRead(right, known)
    assert "a" not in resting_on_doubts((finding,), read, Decisions())


def test_a_doubt_that_the_reader_settled_is_none() -> None:
    roles: tuple[Role, Role] = ("body", "furniture")
    versions = texts("role", *(Choice(role, role=role) for role in roles))
    assert touched(versions, "left", "The ferry")
    version = versions[0]
    settled = RoleDecision(Anchor.at(version.text, Span(0, len(OLDER)), version.content_hash), "body")
    assert not touched(versions, "left", "The ferry", Decisions(roles=(settled,)))


def test_each_reason_is_told_once() -> None:
    cut, side = Doubt(0, "cut", 0.5), Doubt(1, "side", 0.5)
    assert told_of_doubts(()) == ""
    assert told_of_doubts((cut, cut)) == told_of_doubts((cut,))
    assert "where the one ends" in told_of_doubts((cut, side))
    assert "which of them" in told_of_doubts((cut, side))


def test_findings_without_words_in_doubt_are_not_named() -> None:
    plain = VersionRead(version_from([("It rained.", "body")]))
    finding = Finding("a", "removed", "", "", (Span(0, 9),))
    assert resting_on_doubts((finding,), (plain, plain), Decisions()) == {}
