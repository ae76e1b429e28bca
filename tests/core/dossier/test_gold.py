"""The hand-read answers beside the checkout: names, joins, quotations and speakers may not get worse.

The real texts belong to their publishers and are not in the project; without them these tests skip.
"""

import itertools
import json
import os
from pathlib import Path

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate

SHARED = Path(os.environ.get("VARIORUM_SHARED", Path(__file__).resolve().parents[4] / "shared"))
GOLD = SHARED / "gold" / "entities_gold.json"
pytestmark = pytest.mark.skipif(
    not GOLD.is_file(), reason="the shared gold answers are not beside the checkout"
)


@pytest.fixture(scope="module")
def gold() -> dict:
    return json.loads(GOLD.read_text("utf-8"))


@pytest.fixture(scope="module")
def texts(gold: dict) -> dict[str, str]:
    seeds = {p.name[:3]: p.read_text("utf-8") for p in (SHARED / "seeds").glob("*.txt")}
    return {d: seeds[d] for d in gold["docs"]}


def _f1(hits: int, found: int, wanted: int) -> float:
    return 2 * hits / (found + wanted)


def test_names_are_found_with_their_types(gold: dict, texts: dict[str, str]) -> None:
    hits = found = wanted = 0
    for d, text in texts.items():
        rows = gold["docs"][d]["mentions"]
        skip = [(r["start"], r["end"]) for r in rows if r.get("optional") or r.get("boilerplate")]
        keep = {(r["start"], r["end"]): r["type"] for r in rows if (r["start"], r["end"]) not in skip}
        mine = {
            (m.start, m.end): m.type
            for m in annotate(text).mentions
            if not any(m.start < e and s < m.end for s, e in skip)
        }
        hits += sum(mine.get(span) == kind for span, kind in keep.items())
        found, wanted = found + len(mine), wanted + len(keep)
    assert _f1(hits, found, wanted) >= 0.97


def test_names_are_joined_and_never_forbidden_ones(gold: dict, texts: dict[str, str]) -> None:
    documents = list(texts)
    found = [annotate(texts[d]) for d in documents]
    dossier = cross_reference(found, links={})
    who = {
        (i, k): r["entity"]
        for i, d in enumerate(documents)
        for r in gold["docs"][d]["mentions"]
        for k, m in enumerate(found[i].mentions)
        if (m.start, m.end) == (r["start"], r["end"])
    }
    of = {at: n for n, e in enumerate(dossier.entities) for at in e.mentions if at in who}
    mine = gold_pairs = both = 0
    for x, y in itertools.combinations(of, 2):
        a, b = of[x] == of[y], who[x] == who[y]
        mine, gold_pairs, both = mine + a, gold_pairs + b, both + (a and b)
    assert _f1(both, mine, gold_pairs) >= 0.97
    for a, b, *_ in gold["must_not_merge"]:
        groups = [{of[x] for x in of if who[x] == name} for name in (a, b)]
        assert not groups[0] & groups[1], (a, b)


def test_the_dead_of_the_strike_are_the_only_figures_said_to_differ(texts: dict[str, str]) -> None:
    dossier = cross_reference([annotate(t) for t in texts.values()], links={})
    figures = [r for r in dossier.disagreements if r.kind not in ("spelling", "quote", "speaker", "role")]
    assert [r.kind for r in figures] == ["toll"]
    assert {v for _, _, _, v in figures[0].values} == {"At least half a dozen", "five"}
