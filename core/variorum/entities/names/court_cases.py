"""Court cases are called by their two sides, "Kelm v. Harbour Board": there neither side is a person or a body."""

from __future__ import annotations

from variorum.entities.found import Found
from variorum.entities.names.candidates import runs
from variorum.entities.page import Line, Page
from variorum.text.late_patterns import LatePattern

_AGAINST = frozenset(("v", "v.", "vs", "vs.", "versus"))
#: Matches are played and fights are fought so, too: the paragraph speaks of courts.
_COURTS = LatePattern(
    r"\b(?:courts?|jurisprudence|precedents?|rulings?|lawsuits?|plaintiffs?|constitutional\w*|statutes?|justices)\b"
)
_PLACES = ("LOC", "NORP")


def with_court_cases(page: Page, found: list[Found]) -> list[Found]:
    """Each case as one name, in the place of the names within it."""
    places = {i for one in found if one.type in _PLACES for i in (one.first, one.last - 1)}
    cases = [case for line in page.lines if not line.skipped for case in _cases(page, line, places)]
    within = {i for case in cases for i in range(case.first, case.last)}
    return [one for one in found if within.isdisjoint(range(one.first, one.last))] + cases


def _cases(page: Page, line: Line, places: set[int]) -> list[Found]:
    """`places`: the words that towns and countries begin and end with."""
    marks = [i for i in range(line.first + 1, line.last - 1) if page.words[i].text in _AGAINST]
    if not marks or line.title_case:
        return []
    words = page.text[page.words[line.first].start : page.words[line.last - 1].end]
    of_courts = _COURTS.search(words) is not None
    sides = runs(page, line)
    starts, ends = {last: first for first, last in sides}, dict(sides)
    return [
        Found(_start(page, starts[i], i), ends[i + 1], "MISC", 0.96, "a court case")
        for i in marks
        if i in starts
        and i + 1 in ends
        and page.joined(i)
        and page.joined(i + 1)
        and (of_courts or (page.words[i].text == "v." and not places.issuperset((i - 1, i + 1))))
    ]


def _start(page: Page, first: int, last: int) -> int:
    """Without the word that only opens the sentence: "Citing Kelm v. Lowe"."""
    word = page.words[first]
    return first + 1 if last - first > 1 and word.opens and word.text.endswith("ing") else first
