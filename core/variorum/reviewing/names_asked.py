"""Findings that ask whether several spellings are one name, and what an answer decides.

The answer is decided about the names, so that it holds for the list of names, for every other text of the corpus,
and for articles added later. A verdict on the finding says something else: whether it is worth the report.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from variorum.dossier.joining.reader_decisions import standing
from variorum.model.annotations import Annotations
from variorum.model.decisions import Decisions, EntityDecision
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


def answer(names: tuple[str, ...], *, one: bool) -> tuple[EntityDecision, ...]:
    """What is decided about the names: that they are one, or that each is apart from the others."""
    if one:
        return (EntityDecision("merge", names),)
    # In pairs: of three spellings, two must not be offered as perhaps one again.
    return tuple(EntityDecision("split", pair) for pair in combinations(names, 2))


def are_said_to_be_one(names: Iterable[str], decisions: Decisions) -> bool:
    """Whether a merge by the reader that still stands has all these names."""
    wanted = set(names)
    return any(d.act == "merge" and wanted.issubset(d.names) for d in standing(decisions.entities))


def are_said_to_be_apart(names: tuple[str, ...], decisions: Decisions) -> bool:
    """Whether splits by the reader that still stand set each of these names apart from the others."""
    stands = {frozenset(d.names) for d in standing(decisions.entities) if d.act == "split"}
    return all(frozenset(pair) in stands for pair in combinations(names, 2))
