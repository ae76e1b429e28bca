"""Who confirms that one report alone has a passage denies what possibly matches it, and nothing else."""

from __future__ import annotations

import pytest

from variorum.comparing.linking.two_speakers import SAID_BY_TWO
from variorum.model.comparison import Comparison, Link
from variorum.model.decisions import Decisions, Judgement, Verdict
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span
from variorum.reviewing.denied_matches import without_denied

ONE, TWO, THREE = Span(0, 20), Span(21, 40), Span(41, 60)
SURE = Link(ONE, ONE, "reworded", 0.95)
POSSIBLE = Link(TWO, THREE, "reworded", 0.4)
OTHERS = Link(TWO, TWO, "reworded", 0.5, why=(SAID_BY_TWO,))
COMPARED = Comparison("x" * 60, "y" * 60, "outlets", links=(SURE, POSSIBLE, OTHERS))
DECIDED = "Only in Gazette", "Only a possible match.", "Nothing matches it.", "nothing", "Perhaps only"


def found(kind: FindingKind = "only-left", span: Span = TWO, *, kept: bool = False) -> Finding:
    left, right = ((span,), ()) if kind != "only-right" else ((), (span,))
    return Finding("one", kind, "Perhaps only", "", left, right, 0.4, decided=DECIDED, kept=kept)


def links(finding: Finding, judgement: Judgement | None = "confirmed") -> tuple[Link, ...]:
    decisions = Decisions(verdicts=(Verdict("one", judgement),))
    return without_denied(COMPARED, (finding,), decisions).links


def test_the_possible_match_of_either_text_goes_and_what_is_sure_or_said_by_another_stays() -> None:
    assert links(found()) == (SURE, OTHERS)
    assert links(found("only-right", THREE)) == (SURE, OTHERS)
    assert links(found(span=Span(30, 55))) == (SURE, OTHERS)


@pytest.mark.parametrize(
    ("finding", "judgement"),
    [
        (found(), None),
        (found(), "unsure"),
        (found(), "rejected"),
        (found(span=THREE), "confirmed"),
        (found(span=ONE), "confirmed"),
        (found(kept=True), "confirmed"),
        (found("source"), "confirmed"),
        (Finding("one", "only-left", "Found only", "", (TWO,), decided=("Only", "No.")), "confirmed"),
        (Finding("two", "only-left", "Perhaps only", "", (TWO,), decided=DECIDED), "confirmed"),
    ],
)
def test_nothing_else_takes_a_link_away(finding: Finding, judgement: Judgement | None) -> None:
    assert links(finding, judgement) == COMPARED.links
