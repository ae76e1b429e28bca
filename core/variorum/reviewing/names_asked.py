"""Findings that ask whether several spellings are one name, and what an answer decides.

The answer is decided about the names, so that it holds for the list of names, for every other text of the corpus,
and for articles added later; the verdict beside it says that the finding was answered.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from variorum.dossier.joining.reader_decisions import standing
from variorum.model.annotations import Annotations
from variorum.model.decisions import Decisions, EntityDecision, Judgement
from variorum.model.finding import Finding
from variorum.model.span import Span


def spellings_asked(finding: Finding, left: Annotations, right: Annotations) -> tuple[str, ...]:
    """The spellings of which a finding asks whether they are one name; () where it asks something else."""
    if finding.kind != "name" or finding.edit_kind is not None or not (finding.left and finding.right):
        return ()
    spoken: set[str] = set()
    for spans, found in ((finding.left, left), (finding.right, right)):
        named = {Span(mention.start, mention.end) for mention in found.mentions}
        if not named.issuperset(spans):
            return ()  # words used for somebody, not a name
        spoken.update(" ".join(span.of(found.text).split()) for span in spans)
    return tuple(sorted(spoken)) if len(spoken) > 1 else ()


def answer(names: tuple[str, ...], judgement: Judgement | None) -> tuple[EntityDecision, ...]:
    """What a verdict on such a finding decides about the names: one, all apart, or nothing."""
    if judgement == "confirmed":
        return (EntityDecision("merge", names),)
    if judgement == "rejected":  # in pairs: of three spellings, two must not be offered as perhaps one again
        return tuple(EntityDecision("split", pair) for pair in combinations(names, 2))
    return ()


def are_said_to_be_one(names: Iterable[str], decisions: Decisions) -> bool:
    """Whether a merge by the reader that still stands has all these names."""
    wanted = set(names)
    return any(d.act == "merge" and wanted.issubset(d.names) for d in standing(decisions.entities))
