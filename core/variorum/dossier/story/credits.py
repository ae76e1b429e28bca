"""Which agency a text credits with its copy: alike wording of such texts is no second witness."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.dossier.sourcing.shared_copy import is_credit, is_named_in
from variorum.dossier.sourcing.source_keys import is_its_own
from variorum.model.annotations import Annotations
from variorum.model.story_page import Credit, SourcedRow, TextPlace


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
                if text in texts
                and (
                    is_credit(self._annotations[text], span)
                    or any(is_named_in(place, [(text, span)]) for place in places)
                )
            ]
            of_these = tuple(sorted(own & set(texts)))
            if credited:
                found.append(Credit(row.name, of_these, tuple(credited)))
        return tuple(found)
