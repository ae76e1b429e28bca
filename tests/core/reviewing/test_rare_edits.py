"""What findings call edits that name no name, date or figure outright."""

from __future__ import annotations

import pytest

from variorum import annotate, compare, cross_reference, findings


def titles(left: str, right: str) -> list[str]:
    comparison = compare(left, right, mode="versions")
    both = annotate(left), annotate(right)
    dossier = cross_reference(both, {(0, 1): comparison})
    return [found.title for found in findings(comparison, dossier, annotations=both)]


FERRY = "The ferry was met by {} at the harbour on its way to the island."
SALE = "The mayor said {} that the ferry would be sold by the town."


@pytest.mark.parametrize(
    ("sentence", "old", "new", "title"),
    [
        (FERRY, "Ola Bergh", "Ann Lee", "Name changed: Ola Bergh → Ann Lee"),
        (
            FERRY,
            "Ola Bergh",
            "a crowd of people who had waited for hours",
            "Reworded, with a name removed: “Ola Bergh”",
        ),
        (
            SALE,
            "early in the morning",
            "late in the long cold snowy afternoon of that same old day",
            "Date or time in a reworded passage",
        ),
        (SALE, "yesterday", "earlier", "Date or time removed: “yesterday”"),
        (FERRY, "the first band", "the second band", "Figure changed: first → second"),
        (FERRY, "half the crew", "a third of the crew", "Figure changed: half → a third of"),
        (FERRY, "“an old band”", "an old band", "Quotation marks removed"),
    ],
)
def test_an_edit_is_called_by_what_was_exchanged(sentence: str, old: str, new: str, title: str) -> None:
    assert title in titles(sentence.format(old), sentence.format(new))
