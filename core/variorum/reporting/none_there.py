"""What stands in place of a passage in the text that has none of a finding, in reports and copied evidence."""

from __future__ import annotations

from variorum.model.article import Version
from variorum.model.comparison import Comparison
from variorum.model.decisions import Decisions, Judgement
from variorum.model.finding import Finding
from variorum.reporting.inert import one_line
from variorum.reviewing.matched_there import MatchedThere
from variorum.reviewing.nearest_there import nearest_there
from variorum.text.decided_words import phrase_decided
from variorum.text.phrasing import marked, phrase

_NONE = marked("no such passage found (please check)")
_NONE_IN = marked("{name}: no such passage found (please check)")
#: Of what was rejected: nobody may read that there is none.
_NOT_FOUND = marked("the program found no such passage")
_NOT_FOUND_IN = marked("{name}: the program found no such passage")


def none_there(
    finding: Finding, state: Judgement | None, *, matched: str = "", nearest: str = "", name: str = ""
) -> str:
    """Of the text called `name`, or of this one; "" where nothing is said of it by a finding on the other.

    `matched` is what it has of the passage in part, or perhaps: it would be false that it has none. `nearest` is what
    comes nearest where it has none.
    """
    if finding.kind == "source":
        return ""
    if matched:
        return phrase("{what}: {value}", what=name, value=matched) if name else matched
    if state == "rejected":
        none = phrase(_NOT_FOUND_IN, name=name) if name else phrase(_NOT_FOUND)
    else:
        make = phrase_decided if state == "confirmed" else phrase
        none = make(_NONE_IN, name=name) if name else make(_NONE)
    return phrase("{none}; {nearest}", none=none, nearest=nearest) if nearest else none


def looked_for_there(
    finding: Finding,
    comparison: Comparison,
    versions: tuple[Version, Version],
    decisions: Decisions,
    state: Judgement | None,
) -> tuple[str, str]:
    """What matches it in part or perhaps, and what comes nearest, in the text that has no passage of it.

    Beside what was confirmed the latter is not told (`listed`).
    """
    doubtful = (finding,) if state != "confirmed" else ()
    near = nearest_there(doubtful, comparison, versions, decisions).get(finding.id)
    matched = MatchedThere(comparison, versions).told(finding, state)
    return one_line(matched), one_line(near.told(versions)) if near else ""
