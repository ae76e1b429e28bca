"""A line that is ignored gives no finding."""

from __future__ import annotations

import pytest

import variorum
from variorum.model.dossier import Disagreement, Dossier
from variorum.model.span import Span

BODY = (
    "The council voted on Monday to close the bridge for three weeks.\n\n"
    "Repairs will cost 2.4 million crowns, the harbour office said.\n\n"
    "Ferries will run every twenty minutes until the bridge opens again.\n\n"
)
LINE = "Ida Holm and 3 reporters of the Harbour Agency contributed to this report."


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_a_line_that_is_ignored_gives_no_finding(mode: str) -> None:
    left, right = BODY + LINE, BODY

    def told(*ignore: str) -> list[str]:
        c = variorum.compare(left, right, mode=mode, ignore=frozenset(ignore))  # type: ignore[arg-type]
        dossier = variorum.cross_reference([variorum.annotate(left), variorum.annotate(right)], {(0, 1): c})
        found = variorum.findings(c, dossier)
        return [span.of(left) for finding in found for span in finding.left]

    assert any("contributed" in words or "3" in words for words in told())
    assert not any("contributed" in words or "3" in words for words in told("boilerplate"))


def test_what_is_told_beside_a_line_that_is_ignored_stays() -> None:
    left, right = BODY + LINE, BODY.replace("2.4", "2.6") + LINE.replace("3 reporters", "5 reporters")
    comparison = variorum.compare(left, right, mode="outlets", ignore=frozenset({"boilerplate"}))
    values = []
    for words in ("2.4 million", "3 reporters"):
        other = words.replace("2.4", "2.6").replace("3", "5")
        spans = [Span(text.index(w), text.index(w) + len(w)) for text, w in ((left, words), (right, other))]
        values.append(((0, None, spans[0], words), (1, None, spans[1], other)))
    rows = tuple(Disagreement("count", "check", each, "To be checked.") for each in values)
    found = variorum.findings(comparison, Dossier(disagreements=rows))
    told = [span.of(left) for finding in found for span in finding.left]
    assert any("2.4" in words for words in told)
    assert not any("reporters" in words for words in told)
