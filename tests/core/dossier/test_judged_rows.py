"""Rows that two readers judged, who saw the sentences only: the false ones may not come back as "differ".

`judged_rows.json` holds places and judgements, no text; it was made by
`tests/fitting/disagreement_figures.py --for-judges`: [{"kind", "tier", "values": [[file, start, end], …],
"judgements": [true, false]}, …], file names under the folder of shared articles, `topic.json#document` for ECB+.
"""

import json
import os
from pathlib import Path

import pytest

import variorum

FIXTURE = Path(__file__).with_name("judged_rows.json")
SHARED = Path(os.environ.get("VARIORUM_SHARED", Path(__file__).parents[3].parent / "shared"))

pytestmark = pytest.mark.skipif(
    not FIXTURE.exists() or not (SHARED / "news").exists(),
    reason="needs the judgements and the shared articles",
)


def _text(file: str) -> str:
    path, _, document = file.partition("#")
    whole = (SHARED / path).read_text("utf-8")
    return next(d["text"] for d in json.loads(whole) if d["file"] == document) if document else whole


def test_rows_that_both_readers_called_false_are_not_shown_as_differing() -> None:
    shown_again = []
    for row in json.loads(FIXTURE.read_text("utf-8")):
        if any(row["judgements"]):
            continue
        files = sorted({file for file, _, _ in row["values"]})
        found = variorum.cross_reference([variorum.annotate(_text(f)) for f in files])
        wanted = {(files.index(f), s, e) for f, s, e in row["values"]}
        shown_again += [
            r for r in found.disagreements
            if r.tier == "differ" and len(wanted & {(d, s.start, s.end) for d, _, s, _ in r.values}) > 1
        ]  # fmt: skip
    assert shown_again == []


def test_of_the_rows_shown_as_differing_nine_in_ten_were_judged_right() -> None:
    judged = [row["judgements"] for row in json.loads(FIXTURE.read_text("utf-8")) if row["tier"] == "differ"]
    assert sum(sum(both) / len(both) for both in judged) >= 0.9 * len(judged)
