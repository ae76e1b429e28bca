"""How much changed from one version to the other, counted as the timeline of an article counts it."""

from __future__ import annotations

from variorum.comparing.life.steps import step_of
from variorum.model.article import Version
from variorum.model.comparison import Comparison, EditKind, Side
from variorum.model.history import Step
from variorum.text.names_of_texts import begins_sentence
from variorum.text.phrasing import marked, phrase, phrase_many

#: Kinds of edit under their names in the timeline, what may change the meaning first.
_KINDS: tuple[tuple[str, frozenset[EditKind]], ...] = (
    (marked("figures and dates"), frozenset({"number", "date"})),
    (marked("negations"), frozenset({"negation"})),
    (marked("names"), frozenset({"name"})),
    (marked("quotations"), frozenset({"quote"})),
    (marked("sources"), frozenset({"attribution"})),
    (marked("qualifiers"), frozenset({"hedge"})),
    (marked("wording"), frozenset({"wording"})),
    (marked("house style"), frozenset({"typography"})),
)


def how_much(
    names: tuple[str, str], left: Version, right: Version, comparison: Comparison, older: Side | None
) -> tuple[str, ...]:
    """Sentences that count the whole comparison, whatever a reader said of it; the `older` version comes first.

    Of one that was stopped only the lengths are known.
    """
    step = step_of(0, left, right, comparison)
    stats = comparison.stats
    counted = [(names[0], stats.left_words), (names[1], stats.right_words)]
    (first, words), (second, more) = counted[::-1] if older == "right" else counted
    lengths = phrase(
        "{first} has {words}, {second} has {more}.",
        first=begins_sentence(first),
        words=phrase_many("{n} word", "{n} words", words),
        second=second,
        more=phrase_many("{n} word", "{n} words", more),
    )
    if step.same or not comparison.complete:  # what was not compared would count as removed and added
        return (lengths,)
    sentences = phrase("Sentences: {counts}.", counts=", ".join(_sentences(step, names, older)))
    edits = _edits(step)
    within = phrase("Edits within sentences: {counts}.", counts=", ".join(edits)) if edits else ""
    whole = phrase("Counted by the program in both texts as a whole, whatever was confirmed.")
    return lengths, " ".join(filter(None, (sentences, within, whole)))


def _sentences(step: Step, names: tuple[str, str], older: Side | None) -> list[str]:
    removed, added = (step.added, step.removed) if older == "right" else (step.removed, step.added)
    alone = (added, phrase("{n} added", n=added)), (removed, phrase("{n} removed", n=removed))
    if older is None:
        one, other = (
            (n, phrase("{n} only in {text}", n=n, text=name))
            for n, name in zip((removed, added), names, strict=True)
        )
        alone = one, other
    counts = (
        *alone,
        (step.edited, phrase_many("{n} edited", "{n} edited", step.edited)),
        (step.moved, phrase_many("{n} moved", "{n} moved", step.moved)),
    )
    return [words for n, words in counts if n] or [phrase("no sentence differs in its words")]


def _edits(step: Step) -> list[str]:
    counts = [
        (phrase(words), sum(n for each, n in step.edits_by_kind if each in kinds)) for words, kinds in _KINDS
    ]
    return [phrase("{kind} {n}", kind=words, n=n) for words, n in counts if n]
