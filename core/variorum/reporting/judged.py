"""What the reader said of the passages that the rows of a report's tables are about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from variorum.model.decisions import Decisions, Judgement
from variorum.model.finding import FIGURES, NAMES, QUOTATIONS, Finding
from variorum.model.span import Span
from variorum.reporting.by_place import ByPlace, is_around, is_exactly_on, is_on_all, met, not_empty
from variorum.text.phrasing import marked, phrase

STANDS: dict[Judgement, str] = {
    "confirmed": marked("confirmed by hand"),
    "unsure": marked("marked unsure by hand"),
    "rejected": marked("rejected by hand"),
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
        self.confirmed = tuple(finding for finding in findings if latest.get(finding.id) == "confirmed")
        self.any_confirmed = bool(self.confirmed)
        said = ((finding, latest.get(finding.id)) for finding in findings)
        self._near = ByPlace((finding, judgement) for finding, judgement in said if judgement)

    def fact(self, kind: str, left: Sequence[Span], right: Sequence[Span]) -> Judgement | None:
        """Of a fact of this kind (as of a `Disagreement`) in these places of both texts."""
        kinds = NAMES if kind in ("spelling", "role") else FIGURES
        said = [(f, j) for f, j in self._near.at(left, right) if f.kind in kinds]
        exact = [j for f, j in said if is_exactly_on(f, left, right)]
        # An edit between versions says the same of a fact, and reaches beyond its words.
        edits = [j for f, j in said if f.edit_kind and met(left, f.left) and met(right, f.right)]
        return _weightiest(exact or edits)

    def quotation(self, left: Sequence[Span], right: Sequence[Span]) -> tuple[Finding, Judgement] | None:
        """What was judged of a quotation that stands in both texts: the finding says one thing of several.

        Of a quotation in two halves only a finding on both tells.
        """
        said = (each for each in self._near.at(left, right) if is_on_all(each[0], left, right))
        return min(said, key=_weight, default=None)

    def halves(self, left: Sequence[Span], right: Sequence[Span]) -> list[tuple[Finding, Judgement]]:
        """What was judged of some parts of a quotation, in the order of the left text and then of the right one."""
        near = {f.id: (f, j) for span in left for f, j in self._near.at((span,), ())}
        found = [
            (f, j)
            for f, j in near.values()
            if f.kind in QUOTATIONS and not_empty(f.left) and not_empty(f.right)
            if not_empty(f.left) <= set(left)
            and not_empty(f.right) <= set(right)
            and not is_on_all(f, left, right)
        ]
        return sorted(found, key=lambda each: (min(not_empty(each[0].left)), min(not_empty(each[0].right))))

    def change(self, left: Span | None, right: Span | None, *, moved: bool = False) -> Judgement | None:
        """Of a change, which may be part of a finding on a longer passage."""
        here, there = _places(left), _places(right)
        if not here and not there:
            return None
        said = [(f, j) for f, j in self._near.at(here, there) if (f.kind == "moved") is moved]
        exact = [j for f, j in said if is_exactly_on(f, here, there)]
        return _weightiest(exact or [j for f, j in said if is_around(f, here, there)])


def _weight(said: tuple[Finding, Judgement]) -> int:
    return list(STANDS).index(said[1])


def _weightiest(said: Iterable[Judgement]) -> Judgement | None:
    found = set(said)
    return next((judgement for judgement in STANDS if judgement in found), None)


def _places(span: Span | None) -> tuple[Span, ...]:
    # Nothing stands in an empty span: the other text has the words.
    return (span,) if span is not None and span.start < span.end else ()
