"""What a reader should review of a comparison, meaning first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import get_args

from variorum.dossier.quotations.agreeing import with_agreed_speakers
from variorum.entities.annotating import annotate
from variorum.entities.decided_speakers import with_decided_speakers
from variorum.model.annotations import Annotations
from variorum.model.comparison import Comparison, Mode, Side
from variorum.model.decisions import Decisions, Verdict
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding, FindingKind
from variorum.reviewing import changes
from variorum.reviewing.facts_told import disagreements, notices, told
from variorum.reviewing.figures_in_links import figures_in_links
from variorum.reviewing.identity import with_ids
from variorum.reviewing.in_order import older_first
from variorum.reviewing.kept_findings import kept_findings
from variorum.reviewing.names_set_apart import spelled_rows_set_apart
from variorum.reviewing.one_account_only import only_in_one
from variorum.reviewing.passed_over import without_passed_over
from variorum.reviewing.quoted_alike import quotations
from variorum.reviewing.relayed import relayed
from variorum.reviewing.told_otherwise import differently_worded
from variorum.reviewing.two_texts import TwoTexts

#: Every rule that makes findings, by mode.
RULES: dict[Mode, tuple[Callable[[TwoTexts], Iterator[Finding]], ...]] = {
    "versions": (
        changes.changed_notices,
        changes.changed_headline,
        changes.one_sided,
        changes.edits,
        changes.moved,
    ),
    "outlets": (
        notices,
        disagreements,
        figures_in_links,
        quotations,
        relayed,
        only_in_one,
        differently_worded,
    ),
}
_ONLY = ("only-left", "only-right")
#: What both texts tell, and not alike, comes before what only one of them tells.
_DIFFERENT = ("quotation", "speaker")
_ORDER: dict[FindingKind, int] = {kind: i for i, kind in enumerate(get_args(FindingKind))}


def findings(
    comparison: Comparison,
    dossier: Dossier,
    names: tuple[str, str] = ("the left text", "the right text"),
    decisions: Decisions | None = None,
    annotations: tuple[Annotations, Annotations] | None = None,
    documents: tuple[int, int] = (0, 1),
    outlets: tuple[str, str] = ("", ""),
    older: Side | None = "left",
) -> tuple[Finding, ...]:
    """Everything worth a look, in the order a reader meets it: what changes meaning, then the rest.

    `names` is what the texts are called in the sentences; `annotations` saves annotating them again;
    `documents` says which of the dossier's documents the two texts are; `outlets` whose they are, where their names
    do not say so; `older` which of two versions is the older one, None where nobody knows: what changed is told from
    it to the newer one, whichever side they stand on. Verdicts in `decisions` take nothing off the list: a rejected
    finding stays, and so does a judged one that is not found any more (`Finding.kept`).
    """
    if not isinstance(comparison, Comparison):
        raise TypeError(f"comparison must be a Comparison, not {type(comparison).__name__}")
    if not isinstance(dossier, Dossier):
        raise TypeError(f"dossier must be a Dossier, not {type(dossier).__name__}")
    found_in = annotations or (annotate(comparison.left), annotate(comparison.right))
    left, right = (
        with_agreed_speakers(with_decided_speakers(one, decisions), document, dossier)
        for one, document in zip(found_in, documents, strict=True)
    )
    said = _last_words(decisions) if decisions is not None else ()
    texts = TwoTexts(comparison, dossier, left, right, names, documents, outlets, older, said)
    rules = RULES[comparison.mode]
    in_order = comparison.mode == "versions"
    found = list(older_first(texts, rules) if in_order else (one for rule in rules for one in rule(texts)))
    found = without_passed_over(found, comparison)
    named = with_ids(found, comparison.left, comparison.right)
    if decisions is not None:
        named = (*named, *_answered(texts, decisions, named))
        named = (*named, *kept_findings(texts, decisions, named))
    order = _order_of_reports if comparison.mode == "outlets" else _reading_order
    return tuple(sorted(named, key=order))


def _last_words(decisions: Decisions) -> tuple[Verdict, ...]:
    latest = {verdict.finding: verdict for verdict in decisions.verdicts}
    return tuple(said for said in latest.values() if said.judgement is not None or said.note)


def _answered(texts: TwoTexts, decisions: Decisions, held: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Findings that the reader's own answer, that two names are not one, would have taken off the list."""
    if texts.comparison.mode != "outlets":
        return ()
    rows = spelled_rows_set_apart(texts, decisions)
    known = {finding.id for finding in held}
    found = with_ids(told(rows, (0, 1)), texts.comparison.left, texts.comparison.right)
    verdicts = ((finding, decisions.verdict_on(finding.id)) for finding in found if finding.id not in known)
    return tuple(finding for finding, said in verdicts if said and said.judgement == "rejected")


def _reading_order(finding: Finding) -> tuple[int, int, int]:
    if finding.kind in _ONLY:
        # As the rule gave them, those that carry most first, from both texts in turn.
        return (1 if finding.weight == "meaning" else 2, _ORDER["only-left"], 0)
    place = finding.left[0].start if finding.left else finding.right[0].start if finding.right else 0
    if finding.kind == "source":
        # Whom a report credits is no difference of what is told: behind all that tells one.
        return (1, _ORDER["only-left"] + 1, place)
    late = finding.weight == "other" and finding.kind not in _DIFFERENT
    return (2 if late else 0, _ORDER[finding.kind] + (finding.weight == "other") * len(_ORDER), place)


def _order_of_reports(finding: Finding) -> tuple[int, int, int]:
    """What one report says of itself tells nothing otherwise than the other: it stands behind all that does."""
    order = _reading_order(finding)
    return (1, -1, order[2]) if finding.kind == "notice" else order
