"""Which agency a text credits with its copy: alike wording of such texts is no second witness."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.comparing.bylines import BYLINE_ROLES, is_byline
from variorum.dossier.sourcing.source_keys import is_its_own
from variorum.entities.sources.outlet_sources import CONTRIBUTED, CREDIT_LINE
from variorum.model.annotations import Annotations
from variorum.model.span import Span
from variorum.model.story_page import Credit, SourcedRow, TextPlace

#: What stands between the beginning of a report and the agency in "PORT ELLERY (Reuters) —".
_BEFORE_AGENCY = re.compile(r"[\w.,’' -]{1,60}\(")


class Credits:
    """Of all outlets and agencies leaned on: whose own copy each text is, and where copy is credited."""

    def __init__(
        self, annotations: Sequence[Annotations], sources: Sequence[SourcedRow], outlets: Sequence[str]
    ) -> None:
        self._annotations = annotations
        self._rows = [row for row in sources if row.kind == "via"]
        self._own = [
            frozenset(text for text, outlet in enumerate(outlets) if outlet and is_its_own(row.name, outlet))
            for row in self._rows
        ]

    def among(self, texts: Sequence[int], places: Sequence[TextPlace]) -> tuple[Credit, ...]:
        """The agencies that these texts credit with their copy, or that are named in these very passages."""
        found = []
        for row, own in zip(self._rows, self._own, strict=True):
            credited = [
                (text, span)
                for cell in row.cells
                for text, span in cell.places
                if text in texts and (self._is_credit(text, span) or self._is_beside(text, span, places))
            ]
            of_these = tuple(sorted(own & set(texts)))
            if credited:
                found.append(Credit(row.name, of_these, tuple(credited)))
        return tuple(found)

    def _is_credit(self, text: int, span: Span) -> bool:
        """Whether the whole text is credited there: a credit line, or the line that opens an agency's copy."""
        one = self._annotations[text]
        start, end = _line(one.text, span)
        if not isinstance(one.source, str):
            role = next((p.role for p in one.source.paragraphs if p.start <= span.start < p.end), None)
            if role in BYLINE_ROLES:
                return True
        line = one.text[start:end]
        opens = _BEFORE_AGENCY.fullmatch(one.text, start, span.start)
        return bool(opens or is_byline(line) or CREDIT_LINE.search(line) or CONTRIBUTED.search(line))

    def _is_beside(self, text: int, span: Span, places: Sequence[TextPlace]) -> bool:
        """Whether it stands in the sentence told: in the one before it may be named for something else."""
        return any(at == text and place.overlaps(span) for at, place in places)


def _line(text: str, span: Span) -> tuple[int, int]:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return start, len(text) if end < 0 else end
