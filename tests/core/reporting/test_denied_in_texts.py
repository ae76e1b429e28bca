"""A possible match that was judged to be none is neither marked in the texts of a report nor counted above them."""

from __future__ import annotations

from dataclasses import replace

import variorum
from variorum.model.building import version_from
from variorum.model.comparison import Link, Stats
from variorum.model.decisions import Decisions, Judgement, Verdict
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reporting.choice import Choice
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of

LEFT = version_from([("Harbour shut", "headline"), ("Ada Quill said nobody had warned the crews.", "body")])
RIGHT = version_from([("Evening in Aldport", "headline"), ("A choir sang in the evening.", "body")])
HERE, THERE = (Span(each.paragraphs[1].start, each.paragraphs[1].end) for each in (LEFT, RIGHT))
DECIDED = "Only in Gazette", "Only a possible match.", "Nothing matches it.", "nothing", "Perhaps only"


def told(judgement: Judgement | None) -> tuple[bool, bool]:
    """Whether it is marked in the left text, and counted as one to be checked."""
    compared = variorum.compare(LEFT, RIGHT, mode="outlets")
    compared = replace(compared, links=(Link(HERE, THERE, "reworded", 0.4),), stats=Stats())
    finding = Finding("one", "only-left", "Perhaps only", "", (HERE,), (), 0.4, decided=DECIDED)
    decisions = Decisions(verdicts=(Verdict("one", judgement),))
    report = contents_of(
        Compared(("Gazette", "Post"), LEFT, RIGHT, compared, Dossier(), (finding,), decisions),
        Choice(parts=frozenset({"texts"})),
    )
    return "possible" in repr(report.rows), any("possible match" in line for line in report.summary)


def test_it_is_until_the_reader_confirms_that_one_text_alone_has_the_passage() -> None:
    assert told(None) == told("rejected") == (True, True)
    assert told("confirmed") == (False, False)
