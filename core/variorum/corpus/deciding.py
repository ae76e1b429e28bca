"""Keeping what the reader decided: links, names, roles, cuts, verdicts, notes."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, TypeAlias

from variorum.corpus import act_labels
from variorum.corpus.database import Database
from variorum.corpus.headlines import headlines_follow
from variorum.corpus.journal import TABLE_OF, ActInProgress, acting
from variorum.corpus.listing import read_version
from variorum.corpus.naming import checked, counted, inside_a_sentence, name_of, quoted, the_live
from variorum.corpus.packing import storable
from variorum.corpus.rows import Change, Ref
from variorum.dossier.joining.name_keys import folded
from variorum.model.decisions import (
    Anchor,
    CutDecision,
    Decisions,
    EntityDecision,
    LinkDecision,
    Note,
    RoleDecision,
    Verdict,
)
from variorum.model.sound import sound
from variorum.model.span import Span
from variorum.text.phrasing import speaks_english

Decision: TypeAlias = LinkDecision | EntityDecision | RoleDecision | CutDecision | Verdict | Note

#: Each class, the name of its rows, and the field of `Decisions` it belongs to.
_CLASSES: tuple[tuple[type[Decision], str, str], ...] = (
    (LinkDecision, "link", "links"),
    (EntityDecision, "entity", "entities"),
    (RoleDecision, "role", "roles"),
    (CutDecision, "cut", "cuts"),
    (Verdict, "verdict", "verdicts"),
    (Note, "note", "notes"),
)
_VERDICTS = {
    "confirmed": act_labels.CONFIRM,
    "rejected": act_labels.REJECT,
    "unsure": act_labels.UNSURE,
    None: act_labels.NOTE_ON,
}
#: A finding of which nothing else is known.
_UNKNOWN = "a finding"
#: Of a finding and of the names it asks about at once.
_ANSWERS: dict[tuple[str | None, ...], str] = {
    ("confirmed", "merge"): act_labels.CONFIRM_ONE_NAME,
    ("rejected", "split"): act_labels.REJECT_NAMES_APART,
}
_NAME_ACTS = {
    "merge": act_labels.MERGE_NAMES,
    "split": act_labels.SPLIT_NAMES,
    "rename": act_labels.RENAME_NAME,
    "type": act_labels.SET_KIND,
    "apart": act_labels.KEEP_APART,
}


def decide(database: Database, decisions: Iterable[Decision], instead_of: Iterable[Decision] = ()) -> Change:
    """See `Corpus.decide`."""
    made, given_up = [_as_kept(decision) for decision in decisions], list(instead_of)
    if not made:
        raise ValueError("decide() needs at least one decision")
    with acting(database, _label(made)) as act, _followed_by_headlines(act, [*given_up, *made]):
        _take_out(act, given_up)
        for decision in made:
            kind, subject = _kind(decision), _subject_in(act, decision)
            value = json.dumps(decision.to_dict())
            held = _held(act, kind, subject) or _held_merge(act, decision)
            if held is not None and isinstance(decision, Verdict) and _is_about_one_verdict(made):
                act.label = _label_of_another_verdict(decision, held[1]) or act.label
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
    label = act_labels.TAKE_BACK.format(taken_back=inside_a_sentence(_label(taken)))
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


def _subject(decision: LinkDecision | EntityDecision | RoleDecision | CutDecision | Note) -> str:
    """What a decision is about, as a key: a later one on the same takes its place."""
    if isinstance(decision, LinkDecision):
        # The same two passages whichever side they are shown on.
        key: Any = sorted([_place(decision.left), _place(decision.right)])
    elif isinstance(decision, EntityDecision):
        names = sorted(decision.names) if decision.act in ("merge", "apart") else list(decision.names)
        key = [decision.act, names]
    elif isinstance(decision, RoleDecision):
        key = _place(decision.paragraph)
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


def _is_about_one_verdict(made: list[Decision]) -> bool:
    """A verdict, and what it says of names: that is no act of its own."""
    verdicts = [decision for decision in made if isinstance(decision, Verdict)]
    return len(verdicts) == 1 and all(isinstance(decision, (Verdict, EntityDecision)) for decision in made)


def _label_of_another_verdict(now: Verdict, held: str) -> str:
    """What is done to a verdict there was: taken back, or only its note written or removed; "" for a new one."""
    before = decision_of("verdict", held)
    if not isinstance(before, Verdict):
        return ""
    if now.judgement is None and before.judgement is not None:
        return act_labels.VERDICT_BACK.format(what=_finding_of(now, before))
    if now.judgement == before.judgement and now.note != before.note:
        if now.note:
            return _note_on(_finding_of(now, before))
        return act_labels.NOTE_OFF.format(what=_finding_of(now, before))
    return ""


def _label(made: list[Decision]) -> str:
    if _is_about_one_verdict(made):
        return _label_of_answer(made)
    if len(made) == 1:
        return _label_of_one(made[0])
    if all(isinstance(decision, LinkDecision) for decision in made):
        linked = any(decision.linked for decision in made if isinstance(decision, LinkDecision))
        return act_labels.LINK_ANEW if linked else act_labels.UNLINK
    judgements = {decision.judgement if isinstance(decision, Verdict) else "none" for decision in made}
    only = judgements.pop() if len(judgements) == 1 else "none"
    if only == "none":
        return counted(len(made), "decision")
    return _VERDICTS[only].format(what=counted(len(made), "finding"))


def _label_of_answer(made: list[Decision]) -> str:
    """A verdict, and what is decided about names with it."""
    verdict = next(decision for decision in made if isinstance(decision, Verdict))
    said = [decision for decision in made if isinstance(decision, EntityDecision)]
    label = _ANSWERS.get((verdict.judgement, *{decision.act for decision in said}))
    if label is None:
        return _label_of_one(verdict)
    names = list(dict.fromkeys(name for decision in said for name in decision.names))
    return label.format(what=_UNKNOWN, names=" and ".join(map(quoted, names[:3])))


def _finding_of(*verdicts: Verdict) -> str:
    """What a label calls the finding judged: as its row in the list does, where that is known."""
    judged = next((verdict.judged for verdict in verdicts if verdict.judged is not None), None)
    if judged is None:
        return _UNKNOWN
    title, more = judged.finding.title, judged.finding.detail
    return quoted(storable(f"{title}: {more}" if more and not more.startswith(title) else title))


def _note_on(finding: str) -> str:
    named = finding != _UNKNOWN
    return (act_labels.NOTE_ON_FINDING if named else act_labels.NOTE_ON).format(what=finding)


#: Roles that are called otherwise than in the model.
_ROLE_NAMES = {"furniture": "page clutter", "body": "text"}


def _label_of_one(decision: Decision) -> str:
    if isinstance(decision, Verdict):
        if decision.judgement is None:
            return _note_on(_finding_of(decision))
        return _VERDICTS[decision.judgement].format(what=_finding_of(decision))
    if isinstance(decision, LinkDecision):
        return act_labels.LINK if decision.linked else act_labels.UNLINK
    if isinstance(decision, EntityDecision):
        return _NAME_ACTS[decision.act].format(names=" and ".join(map(quoted, decision.names[:3])))
    if isinstance(decision, RoleDecision):
        return act_labels.MARK_PARAGRAPH.format(role=_ROLE_NAMES.get(decision.role, decision.role))
    if isinstance(decision, CutDecision):
        return act_labels.MOVE_A_BORDER
    words = decision.passage.words
    return act_labels.NOTE_ON.format(what=quoted(words)) if words else act_labels.NOTE
