"""What the reader said of the passages that the rows of a report's tables are about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from variorum.model.comparison import Side
from variorum.model.decisions import Decisions, Judgement
from variorum.model.finding import FIGURES, NAMES, QUOTATIONS, Finding
from variorum.model.span import Span
from variorum.text.phrasing import marked, phrase

#: Code points that count as one place when verdicts are looked up.
_NEAR = 500

STANDS: dict[Judgement, str] = {
    "confirmed": marked("confirmed by the reader"),
    "unsure": marked("the reader is unsure"),
    "rejected": marked("rejected by the reader"),
}


def stands(judgement: Judgement | None) -> str:
    """Who stands behind it, "" where the reader said nothing."""
    return phrase(STANDS[judgement]) if judgement else ""


class Judged:
    """The verdicts, asked for by place.

    A row of a table is not a finding: it has the places of one, and says what that says. Nobody's word is put on what
    another finding says of the same places. What was confirmed is not called rejected because another finding was.
    """

    def __init__(self, findings: Sequence[Finding], decisions: Decisions) -> None:
        latest = {verdict.finding: verdict.judgement for verdict in decisions.verdicts}
        #: By what stands near: a text of a book has thousands of findings, and each row asks.
        self._near: dict[tuple[Side, int], list[tuple[Finding, Judgement]]] = defaultdict(list)
        self.confirmed = tuple(finding for finding in findings if latest.get(finding.id) == "confirmed")
        self.any_confirmed = bool(self.confirmed)
        for finding in findings:
            said = latest.get(finding.id)
            if said:
                for key in {
                    key for side, spans in _sides(finding.left, finding.right) for key in _keys(side, spans)
                }:
                    self._near[key].append((finding, said))

    def fact(self, kind: str, left: Sequence[Span], right: Sequence[Span]) -> Judgement | None:
        """Of a fact of this kind (as of a `Disagreement`) in these places of both texts."""
        kinds = NAMES if kind in ("spelling", "role") else FIGURES
        said = [(f, j) for f, j in self._at(left, right) if f.kind in kinds]
        exact = [j for f, j in said if _set(f.left) == set(left) and _set(f.right) == set(right)]
        # An edit between versions says the same of a fact, and reaches beyond its words.
        edits = [j for f, j in said if f.edit_kind and _met(left, f.left) and _met(right, f.right)]
        return _weightiest(exact or edits)

    def quotation(self, left: Sequence[Span], right: Sequence[Span]) -> tuple[Finding, Judgement] | None:
        """What was judged of a quotation that stands in both texts: the finding says one thing of several.

        Of a quotation in two halves only a finding on both tells.
        """
        said = (each for each in self._at(left, right) if _is_on_all(each[0], left, right))
        return min(said, key=_weight, default=None)

    def halves(self, left: Sequence[Span], right: Sequence[Span]) -> list[tuple[Finding, Judgement]]:
        """What was judged of some parts of a quotation, in the order of the left text and then of the right one."""
        near = {f.id: (f, j) for span in left for f, j in self._at((span,), ())}
        found = [
            (f, j)
            for f, j in near.values()
            if f.kind in QUOTATIONS and _set(f.left) and _set(f.right)
            if _set(f.left) <= set(left) and _set(f.right) <= set(right) and not _is_on_all(f, left, right)
        ]
        return sorted(found, key=lambda each: (min(_set(each[0].left)), min(_set(each[0].right))))

    def change(self, left: Span | None, right: Span | None, *, moved: bool = False) -> Judgement | None:
        """Of a change, which may be part of a finding on a longer passage."""
        here, there = _places(left), _places(right)
        if not here and not there:
            return None
        said = [(f, j) for f, j in self._at(here, there) if (f.kind == "moved") is moved]
        exact = [j for f, j in said if _set(f.left) == set(here) and _set(f.right) == set(there)]
        return _weightiest(exact or [j for f, j in said if _inside(here, f.left) and _inside(there, f.right)])

    def _at(self, left: Sequence[Span], right: Sequence[Span]) -> list[tuple[Finding, Judgement]]:
        """Those near the first place asked for: whatever is about it has something there."""
        for side, spans in _sides(left, right):
            if spans:
                found = (each for key in _keys(side, spans[:1]) for each in self._near.get(key, ()))
                return list({finding.id: (finding, said) for finding, said in found}.values())
        return []


def _is_on_all(finding: Finding, left: Sequence[Span], right: Sequence[Span]) -> bool:
    return (
        finding.kind in QUOTATIONS and _set(finding.left) >= set(left) and _set(finding.right) >= set(right)
    )


def _weight(said: tuple[Finding, Judgement]) -> int:
    return list(STANDS).index(said[1])


def _sides(left: Sequence[Span], right: Sequence[Span]) -> tuple[tuple[Side, Sequence[Span]], ...]:
    return ("left", left), ("right", right)


def _keys(side: Side, spans: Iterable[Span]) -> Iterator[tuple[Side, int]]:
    for span in spans:
        for at in range(span.start // _NEAR, span.end // _NEAR + 1):
            yield side, at


def _weightiest(said: Iterable[Judgement]) -> Judgement | None:
    found = set(said)
    return next((judgement for judgement in STANDS if judgement in found), None)


def _places(span: Span | None) -> tuple[Span, ...]:
    # Nothing stands in an empty span: the other text has the words.
    return (span,) if span is not None and span.start < span.end else ()


def _set(spans: Iterable[Span]) -> set[Span]:
    return {span for span in spans if span.start < span.end}


def _inside(places: Sequence[Span], spans: Sequence[Span]) -> bool:
    return all(any(s.start <= p.start and p.end <= s.end for s in spans) for p in places)


def _met(places: Sequence[Span], spans: Sequence[Span]) -> bool:
    return all(any(place.overlaps(span) for span in spans) for place in places)
