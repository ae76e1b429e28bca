"""Figures that only look alike, as found by hand in four groups of reports, never share a row."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

import variorum

SHARED = Path(os.environ.get("VARIORUM_SHARED", Path(__file__).parents[3].parent / "shared"))
GOLD = sorted((SHARED / "gold" / "news").glob("K*_entities_gold.json"))


def _text(document: str) -> str:
    if document.endswith(".txt"):
        return (SHARED / "news" / document).read_text("utf-8")
    topic = document.partition("_")[0].zfill(2)
    told = json.loads((SHARED / "news" / "ecbplus" / f"topic_{topic}.json").read_text("utf-8"))
    return next(str(one["text"]) for one in told if one["file"] == document)


def _stands(row: variorum.Disagreement, place: dict[str, Any], documents: list[str]) -> bool:
    return any(
        documents[n] == place["doc"] and span.start < place["end"] and place["start"] < span.end
        for n, _, span, _ in row.values
    )


@pytest.mark.skipif(not GOLD, reason="needs the shared articles and what was read in them by hand")
@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.name[:2])
def test_figures_that_only_look_alike_share_no_row(gold: Path) -> None:
    told = json.loads(gold.read_text("utf-8"))
    documents = [one["doc"] if isinstance(one, dict) else one for one in told["docs"]]
    dossier = variorum.cross_reference([variorum.annotate(_text(one)) for one in documents])
    shown = [
        (why, row.sentence)
        for one, other, why in told["figure_traps"]
        for row in dossier.disagreements
        if _stands(row, one, documents) and _stands(row, other, documents)
    ]
    assert shown == []
