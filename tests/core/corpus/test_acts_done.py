"""What is told once an act is done, beside its name, which stays an order for the Undo menu."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import variorum
from variorum.corpus import act_labels
from variorum.corpus.act_words import act_in_words, done_in_words
from variorum.corpus.acts_done import ACTS_DONE
from variorum.model.decisions import EntityDecision, Verdict


@pytest.mark.parametrize(
    ("label", "done"),
    [
        ("Mark a finding as unsure", "A finding marked as unsure"),
        ("Add 2 texts", "2 texts added"),
        ("Add 2 texts (1 already here)", "2 texts added (1 already here)"),
        ("Add 2 texts, one of them as a new version", "2 texts added, one of them as a new version"),
        (
            "Add 2 texts, one of them as an older version, so that later ones are numbered anew",
            "2 texts added, one of them as an older version; later ones are numbered anew",
        ),
        ("Add 2 texts, 1 of them as new versions", "2 texts added, new versions among them: 1"),
        ("Make 2 stories of 4", "2 stories made of 4"),
        ("Link two passages", "Two passages linked"),
        ("Merge “A” and “B”", "“A” and “B” merged"),
        ("Undo: Add 2 texts", "Undone: Add 2 texts"),
        ("Take back: note on a finding", "Taken back: note on a finding"),
        ("What nobody knows", "What nobody knows"),
    ],
)
def test_what_was_done_is_told_as_done(label: str, done: str) -> None:
    assert done_in_words(label) == done


def test_each_has_the_places_of_its_act() -> None:
    for act, done in ACTS_DONE.items():
        assert sorted(re.findall(r"\{\w+\}", act)) == sorted(re.findall(r"\{\w+\}", done))
        assert act in act_labels.ACTS


def test_taking_a_verdict_back_is_called_that(tmp_path: Path) -> None:
    with variorum.open_corpus(tmp_path / "x.variorum") as corpus:
        labels = [
            corpus.decide(verdict).label
            for verdict in (
                Verdict("f", "confirmed"),
                Verdict("f", "confirmed", "seen"),
                Verdict("f", "confirmed"),
                Verdict("f", None),
                Verdict("f", "rejected"),
                Verdict("f", "unsure"),
            )
        ]
        assert labels == [
            "Confirm a finding",
            "Note on a finding",
            "Remove the note on a finding",
            "Take back the verdict on a finding",
            "Reject a finding",
            "Mark a finding as unsure",
        ]
        assert all(act_in_words(label) == label for label in labels)


def test_what_a_verdict_says_of_names_is_one_act_with_it_and_undone_with_it(tmp_path: Path) -> None:
    merge, split = (EntityDecision(act, ("Ann Or", "Anne Or")) for act in ("merge", "split"))  # type: ignore[arg-type]
    with variorum.open_corpus(tmp_path / "x.variorum") as corpus:
        confirmed = corpus.decide(merge, Verdict("f", "confirmed"), instead_of=[split])
        assert confirmed.label == "Confirm a finding: “Ann Or” and “Anne Or” are one name"
        rejected = corpus.decide(split, Verdict("f", "rejected"), instead_of=[merge])
        assert rejected.label.startswith("Reject a finding: ")
        assert corpus.decisions().entities == (split,)
        corpus.undo()
        assert corpus.decisions().entities == (merge,)
        corpus.undo()
        assert corpus.decisions().entities == ()


def test_marks_of_a_name_do_not_meet_those_around_it(tmp_path: Path) -> None:
    with variorum.open_corpus(tmp_path / "c.variorum") as corpus:
        change = corpus.add_story("Notice in Ellery Post: “This story will be updated through the day.”")
        told = "‘Notice in Ellery Post: “This story will be updated […]”’"
        assert done_in_words(change.label) == f"New story {told} made"
        assert act_in_words(change.label) == f"New story {told}"


def test_labels_of_before_are_told_in_marks_that_differ() -> None:
    assert done_in_words("Confirm “Notice: “Soon more.””") == "‘Notice: “Soon more.”’ confirmed"
