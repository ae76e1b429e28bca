"""Decisions that no program of ours wrote: a stranger's corpus is shown and compared whatever lies in it."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from variorum import annotate, compare, cross_reference, findings, read_text
from variorum.corpus.store import open_corpus
from variorum.model.decisions import Decisions, JudgedFinding, Verdict
from variorum.reporting.listed import listed

LEFT = "The ferry hit the pier of Testham on Friday, and 31 people were aboard."
RIGHT = "The ferry hit the pier of Testham on Friday, and 40 people were aboard."


def written(path: Path, field: tuple[str, ...], odd: object) -> Decisions:
    """What a corpus says is decided, in which a verdict had something odd written into it by hand."""
    one, other = (read_text(text).articles[0].versions[0] for text in (LEFT, RIGHT))
    compared = compare(one, other, mode="versions")
    finding = findings(compared, cross_reference((annotate(one), annotate(other)), {(0, 1): compared}))[0]
    judged = JudgedFinding(compared.mode, one.content_hash, other.content_hash, finding)
    with open_corpus(path) as corpus:
        corpus.add(read_text(LEFT))
        corpus.decide(Verdict("gone", "confirmed", "seen it", judged=judged))
    told = json.loads(json.dumps(Verdict("gone", "confirmed", "seen it", judged=judged).to_dict()))
    place = told
    for name in field[:-1]:
        place = place[name]
    place[field[-1]] = odd
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE decisions SET value = ?", (json.dumps(told),))
    connection.close()
    with open_corpus(path) as corpus:
        return corpus.decisions()


@pytest.mark.parametrize(
    ("field", "odd", "kept"),
    [
        (("finding",), [], 0),
        (("finding",), 7, 0),
        (("judgement",), "perhaps", 0),
        (("note",), 1.5, 1),
        (("left",), "here", 1),
        (("judged",), "words", 1),
        (("judged", "finding", "certainty"), float("nan"), 1),
        (("judged", "finding", "certainty"), 10**400, 0),
        (("judged", "finding", "title"), None, 1),
        (("judged", "finding", "edit_kind"), ["name"], 1),
    ],
)
def test_a_verdict_with_odd_things_in_it_keeps_nobody_from_comparing(
    tmp_path: Path, field: tuple[str, ...], odd: object, kept: int
) -> None:
    decisions = written(tmp_path / "theirs.variorum", field, odd)
    assert len(decisions.verdicts) == kept
    one, other = (read_text(text).articles[0].versions[0] for text in (LEFT, RIGHT))
    compared = compare(one, other, mode="versions")
    annotations = annotate(one), annotate(other)
    dossier = cross_reference(annotations, {(0, 1): compared})
    found = findings(compared, dossier, ("one", "other"), decisions, annotations)
    assert listed(found, decisions, one, other, everything=True)


def test_what_cannot_be_read_is_told_of_when_the_file_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "theirs.variorum"
    written(path, ("finding",), {})
    with open_corpus(path) as corpus:
        assert any("decision" in words for words in corpus.verify())
