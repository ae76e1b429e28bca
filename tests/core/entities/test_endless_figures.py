"""Rows of digits that no article states, but some page holds."""

from __future__ import annotations

import json

import pytest

from variorum.entities.annotating import annotate
from variorum.model.annotations import Annotations

NINES = "9" * 400


@pytest.mark.parametrize(
    "text",
    [
        f"{NINES} people died.",
        f"The bridge cost ${NINES} million.",
        f"He was the {NINES}th visitor.",
        f"A {NINES}-year-old man said so.",
        f"Between 5 and {NINES} people came.",
        "One hundred " + "billion " * 50 + "gulls.",
    ],
)
def test_every_figure_can_be_said_in_json(text: str) -> None:
    found = annotate(text)
    told = json.dumps(found.to_dict(), allow_nan=False)
    assert Annotations.from_dict(json.loads(told)) == found
