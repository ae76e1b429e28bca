"""How well the rows of flattened pages are read, and how honest the margins are.

    python tests/fitting/recovery_figures.py [folder of the shared articles]

On pages made of the stories that took no part in fitting, by editor; then how often readings of each margin
are right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from figures import shared_folder
from made_pages import load, pages, stories

from variorum.reading.recovering.rebuilding import SURE
from variorum.reading.recovering.solving import Settled, settle

PAGES = 500
STEPS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.0)


def is_right(true: Any, found: Settled) -> bool:
    return bool(true.kind == found.kind and (true.kind != "changed" or found.cut == len(true.left) + 1))


def shape(kind: str) -> str:
    return "one side" if kind in ("left", "right") else kind


def judge(name: str, made: Iterable[Sequence[Any]]) -> list[tuple[str, float, bool]]:
    """Print one line of figures; the kind, margin and rightness of each row that needed deciding."""
    count: Counter[str] = Counter()
    margins: list[tuple[str, float, bool]] = []
    for rows in made:
        for true, found in zip(rows, settle([row.text for row in rows]), strict=True):
            count["rows"] += 1
            count["kinds"] += true.kind == found.kind
            count["shapes"] += shape(true.kind) == shape(found.kind)
            if true.kind == "same":
                continue
            right, margin = is_right(true, found), min(found.margin, found.side_margin)
            margins.append((true.kind, margin, right))
            count["deciding"] += 1
            count["marked right"] += margin < SURE and right
            count["marked wrong"] += margin < SURE and not right
            count["wrong"] += not right
            if true.kind == "changed":
                count["cuts"] += 1
                count["right cuts"] += right
                count["sure cuts"] += margin >= SURE
                count["sure right cuts"] += margin >= SURE and right
    c = {key: max(1, count[key]) for key in ("rows", "cuts", "sure cuts", "deciding")}
    print(
        f"{name:24} kinds {count['shapes'] / c['rows']:.4f} with side {count['kinds'] / c['rows']:.4f}"
        f"  cuts {count['right cuts'] / c['cuts']:.4f} of {count['cuts']}"
        f"  sure cuts {count['sure right cuts'] / c['sure cuts']:.4f} of {count['sure cuts']}"
        f"  of {count['deciding']} deciding: {count['marked right']} right marked, {count['marked wrong']} of"
        f" {count['wrong']} wrong marked"
    )
    return margins


def main() -> None:
    told = stories(Path(shared_folder()))[1::2]
    margins = judge("all editors", pages(told, PAGES, 3))
    judge("at random", pages(told, PAGES, 4, "at random"))
    for editor in load("editors").EDITORS:
        judge(editor.name, pages(told, PAGES // 10, 5, editor.name))
    for kinds in (("changed",), ("left", "right")):
        print(" and ".join(kinds), "by margin: rows, share right")
        for low, high in pairwise(STEPS):
            held = [right for kind, margin, right in margins if kind in kinds and low <= margin < high]
            if held:
                print(f"  {low:.2f}-{high:.2f} {len(held):5d} {sum(held) / len(held):.3f}")


if __name__ == "__main__":
    main()
