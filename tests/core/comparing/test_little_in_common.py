"""Between two versions: one sentence taken out and another put in its place, or one sentence edited."""

from __future__ import annotations

import pytest

import variorum
from variorum.model.decisions import Anchor, Decisions, LinkDecision
from variorum.model.dossier import Dossier
from variorum.reviewing.listing import findings

STORY = (
    "The ferry Isola ran aground near Port Ellery on Monday morning.\n\n{}\n\n"
    "The harbour office closed the quay for the rest of the week.\n\n"
    "A second ferry took the passengers to the island."
)
OTHERS = [
    (
        "Campaigns for a new pier had begun in the spring, and one of them had asked for a grant from the council.",
        "The campaign of the rival for mayor called the report an outrageous distortion of what he had said.",
    ),
    (
        "A dozen officers in plain clothes stood watch as she spoke on the pier.",
        "Speaking to a pair of committees, the minister cited a report on the channel that was sent out last month.",
    ),
]
HIRED = (
    "He said he had hired a lawyer to look into the matter, but that he did not believe it merited a word with "
    "the federal police."
)


def tier(old: str, new: str, mode: str = "versions") -> str:
    """Of the link between two sentences that stand where the other stood."""
    left, right = STORY.format(old), STORY.format(new)
    links = variorum.compare(left, right, mode=mode).links  # type: ignore[arg-type]
    return next((link.tier for link in links if link.left.of(left) == old), "")


@pytest.mark.parametrize(("old", "new"), OTHERS)
def test_another_sentence_in_its_place_is_not_the_sentence_edited(old: str, new: str) -> None:
    assert tier(old, new) == tier(new, old) == "possible"


@pytest.mark.parametrize(("old", "new"), OTHERS)
def test_of_two_outlets_it_is_no_more_doubted_than_it_was(old: str, new: str) -> None:
    assert tier(old, new, "outlets") == "likely"


def test_what_the_reader_linked_stays_linked() -> None:
    old, new = OTHERS[0]
    left, right = STORY.format(old), STORY.format(new)
    decisions = Decisions(links=(LinkDecision(Anchor("", old), Anchor("", new), linked=True),))
    links = variorum.compare(left, right, mode="versions", decisions=decisions).links
    assert [(link.by_reader, link.score) for link in links if link.left.of(left) == old] == [(True, 1.0)]


@pytest.mark.parametrize(
    "new",
    [
        "A lawyer will look into the matter, he said.",
        "He has hired a lawyer, he said, and sees no need of the federal police.",
        "Whatever the matter may be, he did not believe it merited so much.",
    ],
)
def test_a_sentence_that_was_rewritten_and_keeps_some_of_its_words_is_the_sentence_edited(new: str) -> None:
    assert tier(HIRED, new) in ("sure", "likely")


@pytest.mark.parametrize(("old", "new"), OTHERS)
def test_what_went_and_what_came_in_its_place_are_two_findings(old: str, new: str) -> None:
    left, right = STORY.format(old), STORY.format(new)
    comparison = variorum.compare(left, right, mode="versions")
    annotations = variorum.annotate(left), variorum.annotate(right)
    found = findings(comparison, Dossier(), ("version 1", "version 2"), annotations=annotations)
    assert [(f.kind, len(f.left), len(f.right)) for f in found] == [("removed", 1, 0), ("added", 0, 1)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("“They do not eat leeks,” he said.", "“She ran home,” he said."),
        ("This is the plot.", "This is nonsense."),
    ],
)
def test_in_a_few_sentences_small_words_and_marks_alone_are_no_sentence_edited(old: str, new: str) -> None:
    assert variorum.compare(old, new).links == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [("This was a great shame.", "This was a great disgrace."), ("It was a shame.", "It was a disgrace.")],
)
def test_but_one_word_for_another_is(old: str, new: str) -> None:
    (link,) = variorum.compare(old, new).links
    assert link.kind == "edited"
