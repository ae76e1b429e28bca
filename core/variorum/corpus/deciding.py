"""Keeping what the reader decided: links, names, roles, cuts, verdicts, notes, speakers."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from variorum.corpus import act_labels
from variorum.corpus.database import Database
from variorum.corpus.decision_labels import is_about_one_verdict, label_of_another_verdict, label_of_deciding
from variorum.corpus.headlines import headlines_follow
from variorum.corpus.held_texts import read_version
from variorum.corpus.journal import TABLE_OF, ActInProgress, acting
from variorum.corpus.naming import checked, inside_a_sentence, name_of, the_live
from variorum.corpus.packing import storable
from variorum.corpus.rows import Change, Ref
from variorum.dossier.joining.name_keys import folded
from variorum.model.decisions import (
    Anchor,
    CutDecision,
    Decision,
    Decisions,
    EntityDecision,
    LinkDecision,
    Note,
    RoleDecision,
    SpeakerDecision,
    Verdict,
)
from variorum.model.sound import sound
from variorum.model.span import Span
from variorum.text.phrasing import speaks_english

#: Each class, the name of its rows, and the field of `Decisions` it belongs to.
_CLASSES: tuple[tuple[type[Decision], str, str], ...] = (
    (LinkDecision, "link", "links"),
    (EntityDecision, "entity", "entities"),
    (RoleDecision, "role", "roles"),
    (CutDecision, "cut", "cuts"),
    (Verdict, "verdict", "verdicts"),
    (Note, "note", "notes"),
    (SpeakerDecision, "speaker", "speakers"),
)


def decide(database: Database, decisions: Iterable[Decision], instead_of: Iterable[Decision] = ()) -> Change:
    """See `Corpus.decide`."""
    made, given_up = [_as_kept(decision) for decision in decisions], list(instead_of)
    if not made:
        raise ValueError("decide() needs at least one decision")
    with acting(database, label_of_deciding(made)) as act, _followed_by_headlines(act, [*given_up, *made]):
        _take_out(act, given_up)
        for decision in made:
            kind, subject = _kind(decision), _subject_in(act, decision)
            value = json.dumps(decision.to_dict())
            held = _held(act, kind, subject) or _held_merge(act, decision)
            if held is not None and isinstance(decision, Verdict) and is_about_one_verdict(made):
                act.label = label_of_another_verdict(decision, decision_of("verdict", held[1])) or act.label
            if held is not None and held[1] == value and not _is_overtaken(act, kind, held[0]):
                act.touch("decision", held[0])
                continue
            if held is not None:
                act.delete("decisions", held[0])
            act.insert("decisions", kind=kind, subject=subject, value=value)
    return act.change()


def retract(database: Database, decisions: Iterable[Decision]) -> Change:
    """See `Corpus.retract`."""
    taken = list(decisions)
    if not taken:
        raise ValueError("retract() needs at least one decision")
    undone = label_of_deciding([_as_kept(decision) for decision in taken])
    label = act_labels.TAKE_BACK.format(taken_back=inside_a_sentence(undone))
    with acting(database, label) as act, _followed_by_headlines(act, taken):
        _take_out(act, taken)
    return act.change()


def _take_out(act: ActInProgress, decisions: Iterable[Decision]) -> None:
    for decision in decisions:
        held = _held(act, _kind(decision), _subject_in(act, decision))
        if held is not None:
            act.delete("decisions", held[0])


def decisions(database: Database) -> Decisions:
    """See `Corpus.decisions`."""
    with database.reading() as connection:
        return decisions_on(connection)


def decisions_on(connection: sqlite3.Connection) -> Decisions:
    """All that is decided, as an act under way sees it."""
    rows = connection.execute("SELECT kind, value FROM decisions ORDER BY id").fetchall()
    found: dict[str, list[Any]] = {kind: [] for _, kind, _ in _CLASSES}
    for row in rows:
        decision = decision_of(row["kind"], row["value"])
        if decision is not None:
            found[row["kind"]].append(decision)
    return Decisions(**{field: tuple(found[kind]) for _, kind, field in _CLASSES})


@contextmanager
def _followed_by_headlines(act: ActInProgress, changed: Iterable[Decision]) -> Iterator[None]:
    roles = [decision for decision in changed if isinstance(decision, RoleDecision)]
    before = decisions_on(act.connection) if roles else Decisions()
    yield
    if roles:
        headlines_follow(act, roles, before, decisions_on(act.connection))


def decision_of(kind: object, value: object) -> Decision | None:
    """A decision as it lies in the file; None where it is damaged or made up, which `verify` tells of."""
    cls = next((cls for cls, name, _ in _CLASSES if name == kind), None)
    if cls is None or not isinstance(value, str):
        return None
    try:
        return sound(cls.from_dict(json.loads(value)))
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError, OverflowError):
        return None


def note(database: Database, what: int | Ref, text: str, span: Span | None) -> Change:
    """See `Corpus.note`."""
    ref = checked(what)
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    if span is not None:
        if ref[0] != "version":
            raise ValueError("span: only a version has passages")
        if not isinstance(span, Span):
            raise TypeError(f"span must be a Span, not {type(span).__name__}")
        version = read_version(database, ref[1])
        if not 0 <= span.start <= span.end <= len(version.text):
            raise ValueError(
                f"span: {span.start} to {span.end} is no passage of a text of {len(version.text)}"
            )
        return decide(database, [Note(Anchor.at(version.text, span, version.content_hash), text)])
    with acting(database) as act:
        the_live(act, ref)
        act.label = act_labels.NOTE_ON.format(what=name_of(act, ref))
        act.update(TABLE_OF[ref[0]], ref[1], note=storable(text.strip()))
    return act.change()


def _as_kept(decision: Decision) -> Decision:
    """A note with an id, a finding judged in the words that files have."""
    _kind(decision)
    if isinstance(decision, Note) and not decision.id:
        return replace(decision, id=os.urandom(16).hex())
    if isinstance(decision, Verdict) and decision.judged is not None and not speaks_english():
        from variorum.reviewing.kept_words import finding_in_english  # brings all rules

        judged = replace(decision.judged, finding=finding_in_english(decision.judged.finding))
        return replace(decision, judged=judged)
    return decision


def _kind(decision: object) -> str:
    for cls, kind, _ in _CLASSES:
        if isinstance(decision, cls):
            return kind
    raise TypeError(f"decisions must be of variorum.model.decisions, not {type(decision).__name__}")


def _subject_in(act: ActInProgress, decision: Decision) -> str:
    if not isinstance(decision, Verdict):
        return _subject(decision)
    from variorum.corpus.verdict_keys import subject_in  # not before the first picture

    return subject_in(act.connection, decision)


def _subject(
    decision: LinkDecision | EntityDecision | RoleDecision | CutDecision | Note | SpeakerDecision,
) -> str:
    """What a decision is about, as a key: a later one on the same takes its place."""
    if isinstance(decision, LinkDecision):
        # The same two passages whichever side they are shown on.
        key: Any = sorted([_place(decision.left), _place(decision.right)])
    elif isinstance(decision, EntityDecision):
        names = sorted(decision.names) if decision.act in ("merge", "apart") else list(decision.names)
        key = [decision.act, names]
    elif isinstance(decision, RoleDecision):
        key = _place(decision.paragraph)
    elif isinstance(decision, SpeakerDecision):
        key = _place(decision.quotation)
    elif isinstance(decision, CutDecision):
        key = decision.row
    else:
        key = decision.id
    return json.dumps(key)


def _place(anchor: Anchor) -> list[Any]:
    return [anchor.content_hash, anchor.start, anchor.words]


def _held(act: ActInProgress, kind: str, subject: str) -> tuple[int, str] | None:
    query = "SELECT id, value FROM decisions WHERE kind = ? AND subject = ?"
    row = act.connection.execute(query, (kind, subject)).fetchone()
    return (row[0], row[1]) if row is not None else None


def _held_merge(act: ActInProgress, decision: Decision) -> tuple[int, str] | None:
    """A merge of the same names, written with other accents or capitals: it is not kept twice."""
    if not isinstance(decision, EntityDecision) or decision.act != "merge":
        return None
    names = sorted(folded(name) for name in decision.names)
    for row in act.connection.execute("SELECT id, value FROM decisions WHERE kind = 'entity'"):
        held = decision_of("entity", row[1])
        if not isinstance(held, EntityDecision) or held.act != "merge":
            continue
        if sorted(folded(name) for name in held.names) == names:
            return row[0], row[1]
    return None


def _is_overtaken(act: ActInProgress, kind: str, id: int) -> bool:
    """Whether decisions on names came after it: names merged, split and merged again are merged."""
    if kind != "entity":
        return False
    query = "SELECT 1 FROM decisions WHERE kind = ? AND id > ? LIMIT 1"
    return act.connection.execute(query, (kind, id)).fetchone() is not None
