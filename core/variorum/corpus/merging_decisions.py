"""Taking over what was decided in another corpus; where the two differ, what is decided here holds."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, Protocol

from variorum.corpus.deciding import decision_of
from variorum.corpus.journal import ActInProgress
from variorum.corpus.notes_staying import Placing
from variorum.corpus.packing import blob, unpack_reading
from variorum.corpus.verdict_keys import subject_in
from variorum.dossier.joining.name_keys import folded
from variorum.model.decisions import TELLING, Anchor, Decision, EntityDecision, Note, Verdict
from variorum.reviewing.notes_here import texts_noted

#: Of the acts on one set of names, the later one undoes the earlier.
_OPPOSED = frozenset({"merge", "split", "apart"})


class Tally(Protocol):
    """Where the decisions taken are counted."""

    decisions: int
    otherwise: int
    unread: int


def take_decisions(
    act: ActInProgress, source: sqlite3.Connection, stories: Sequence[int] | None, tally: Tally
) -> None:
    """The decisions of `source`, or those on texts of `stories` of it; each once."""
    within = _Within(source, stories) if stories is not None else None
    names, placing = _names_decided(act), Placing(source, act.connection)
    for row in source.execute("SELECT kind, subject, value FROM decisions ORDER BY id").fetchall():
        decision = decision_of(row["kind"], row["value"])
        if decision is None:
            tally.unread += 1
            continue
        if within is not None and not within.holds(decision, row["value"]):
            continue
        held, subject, value = act.connection, row["subject"], row["value"]
        if isinstance(decision, Note) and (stayed := placing.stayed(decision)) != decision:
            decision, value = stayed, json.dumps(stayed.to_dict())
        if isinstance(decision, Verdict):
            subject = subject_in(held, decision)
        ours = held.execute(
            "SELECT value FROM decisions WHERE kind = ? AND subject = ?", (row["kind"], subject)
        ).fetchone()
        if ours is not None:
            tally.otherwise += not _say_the_same(decision_of(row["kind"], ours["value"]), decision)
        elif _names(decision) in names:
            tally.otherwise += 1
        else:
            act.insert("decisions", kind=row["kind"], subject=subject, value=value)
            tally.decisions += 1


def _say_the_same(ours: Decision | None, coming: Decision) -> bool:
    """Whatever the texts were called in a finding, and wherever a note stands."""
    if isinstance(ours, Note) and isinstance(coming, Note):
        return coming.says_the_same(ours)
    if isinstance(ours, Verdict) and isinstance(coming, Verdict):
        return replace(ours, judged=None) == replace(coming, judged=None)
    return ours == coming


def _names_decided(act: ActInProgress) -> set[frozenset[str]]:
    """The sets of names that were merged, split or kept apart here."""
    rows = act.connection.execute("SELECT value FROM decisions WHERE kind = 'entity'").fetchall()
    return {_names(decision_of("entity", row["value"])) for row in rows} - {frozenset()}


def _names(decision: Decision | None) -> frozenset[str]:
    if not isinstance(decision, EntityDecision) or decision.act not in _OPPOSED:
        return frozenset()
    return frozenset(folded(name) for name in decision.names)


class _Within:
    """Whether decisions are about the texts of some stories."""

    def __init__(self, source: sqlite3.Connection, stories: Collection[int]) -> None:
        self._source = source
        marks = ", ".join("?" * len(stories))
        self._rows = source.execute(
            f"""SELECT v.content_hash, v.reading FROM versions v JOIN articles a ON a.id = v.article
                WHERE v.removed = 0 AND a.removed = 0 AND a.story IN ({marks})""",
            tuple(stories),
        ).fetchall()
        self._hashes = {row["content_hash"] for row in self._rows}
        noted = source.execute(
            f"""SELECT v.content_hash FROM versions v JOIN articles a ON a.id = v.article
                WHERE a.removed = 0 AND a.story IN ({marks})""",
            tuple(stories),
        )
        self._texts_of_articles = {row["content_hash"] for row in noted}
        self._texts: list[str] | None = None

    def holds(self, decision: Decision, value: str) -> bool:
        """Names hold where one of them stands in the texts; what is tied to no text goes along."""
        if isinstance(decision, EntityDecision):
            names = [name.casefold() for name in decision.names]
            return any(name in text.casefold() for text in self._read() for name in names)
        if isinstance(decision, Note):
            # On an article, and not on all that have its words.
            return not self._texts_of_articles.isdisjoint(texts_noted(decision))
        anchors = _anchors(json.loads(value))
        return not anchors or any(
            anchor.content_hash in self._hashes
            or (len(anchor.words) >= TELLING and any(anchor.find(text) for text in self._read()))
            for anchor in anchors
        )

    def _read(self) -> list[str]:
        if self._texts is None:
            query = "SELECT data FROM readings WHERE id = ?"
            self._texts = [
                unpack_reading(blob(self._source.execute(query, (row["reading"],)).fetchone())).text
                for row in self._rows
            ]
        return self._texts


def _anchors(value: Any) -> list[Anchor]:
    """Every anchor of a decision, whatever its kind."""
    found = [value.get(name) for name in ("left", "right", "paragraph", "passage", "quotation")]
    return [Anchor.from_dict(anchor) for anchor in found if isinstance(anchor, dict)]
