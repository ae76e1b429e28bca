"""Pairs of reports whose sentences were aligned by reading, as the scorer and the fit take them.

They come from the folder of shared articles (`gold/`, `gold/news/`) and from `read_pairs/` beside this file: the
latter holds offsets and judgements only, the texts are those of the shared folder. To add a pair, write one more
file there:

    {"left": "2010/…_hpo.txt", "right": "2010/…_fox.txt",
     "left_sentences": [[start, end], …], "right_sentences": [[start, end], …],
     "pairs": [{"left": [3], "right": [5, 6], "kind": "paraphrase", "optional": false}, …],
     "hard_negatives": [{"left": [7], "right": [2]}, …]}

Offsets are code points into the files named. Kinds: verbatim, quote, near, paraphrase, partial. A pair is *firm*
unless optional, and *core* if it is firm and not partial.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Pair = tuple[int, int]
OWN = Path(__file__).parent / "read_pairs"


@dataclass(frozen=True)
class Reports:
    """Two reports with what a reader linked: core pairs must be found, firm ones should, known ones may."""

    name: str
    left: str
    right: str
    left_sentences: dict[int, Pair]
    right_sentences: dict[int, Pair]
    core: frozenset[Pair]
    firm: frozenset[Pair]
    known: frozenset[Pair]
    #: Look-alikes; each is a group of pairs of which none may be linked.
    traps: tuple[frozenset[Pair], ...]
    #: What the project's own readers judged, not the shared gold.
    own: bool

    @property
    def event(self) -> str:
        """What must be left out together: two pairs of reports on one event share texts and judgements."""
        return self.name.split("_")[0]

    @property
    def versions(self) -> bool:
        """Two versions of one article, not two outlets."""
        return self.name.startswith("000v")


def hand_read(shared: Path) -> list[Reports]:
    """All pairs read, in the order of their names."""
    traps = _json(shared / "gold/hard_negatives.json") | _json(shared / "gold/news/hard_negatives.json")
    files = [*(shared / "gold").glob("sentence_alignment_*.json")]
    files += [*(shared / "gold/news").glob("sentence_alignment_*.json"), *OWN.glob("*.json")]
    found = [_read(path, shared, traps) for path in files]
    return sorted(found, key=lambda reports: reports.name)


def _read(path: Path, shared: Path, traps: dict[str, Any]) -> Reports:
    rows = _json(path)
    name = path.stem.removeprefix("sentence_alignment_")
    core, firm, known = set[Pair](), set[Pair](), set[Pair]()
    for row in rows["pairs"]:
        ids = set(itertools.product(row["left"], row["right"]))
        known |= ids
        if not row["optional"]:
            firm |= ids
            if row["kind"] != "partial":
                core |= ids
    return Reports(
        name,
        _text(shared, rows["left"]),
        _text(shared, rows["right"]),
        dict(_sentences(rows["left_sentences"])),
        dict(_sentences(rows["right_sentences"])),
        frozenset(core),
        frozenset(firm),
        frozenset(known),
        tuple(
            frozenset(itertools.product(trap["left"], trap["right"]))
            for trap in rows.get("hard_negatives", traps.get(name, []))
        ),
        path.parent == OWN,
    )


def _sentences(rows: list[Any]) -> Iterator[tuple[int, Pair]]:
    for at, row in enumerate(rows):
        if isinstance(row, list):
            yield at, (row[0], row[1])
        elif not row.get("furniture"):
            yield row["id"], (row["start"], row["end"])


def _text(shared: Path, name: str) -> str:
    folders = (shared / "news/basil", shared / "gold", shared / "seeds")
    path = next(folder / name for folder in folders if (folder / name).is_file())
    return path.read_bytes().decode("utf-8")


def _json(path: Path) -> dict[str, Any]:
    rows: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return rows
