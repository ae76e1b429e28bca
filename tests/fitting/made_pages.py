"""Flattened pages with their answers, made of real reports, to fit and to judge the recovery on."""

from __future__ import annotations

import importlib.util
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

Reports = Sequence[Sequence[str]]
#: Tests are no packages; what the tests of reading share is loaded by its place.
_TESTS = Path(__file__).resolve().parents[1] / "core" / "reading"


def load(name: str) -> ModuleType:
    """A module that the tests of reading keep beside them."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, _TESTS / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


def stories(shared: Path) -> list[Reports]:
    """Every event's reports, headline first."""
    found: dict[str, list[list[str]]] = {}
    for path in sorted((shared / "news" / "basil").glob("*/*.txt")):
        paragraphs = [" ".join(p.split()) for p in path.read_text("utf-8").split("\n\n") if p.strip()]
        found.setdefault(path.name.partition("_")[0], []).append(paragraphs)
    return list(found.values())


def pages(told: Sequence[Reports], count: int, seed: int, editor: str = "") -> Iterator[list[Any]]:
    """`count` pages as rows with their answers; by one editor, or all in turn."""
    flattening, editors = load("flattening"), load("editors")
    chance = random.Random(seed)
    chosen = [e for e in editors.EDITORS for _ in range(e.often) if editor in ("", e.name)]
    while count:
        reports = chance.choice(told)
        story, *others = chance.sample(reports, len(reports))
        body = list(dict.fromkeys(story[1:]))
        rest = flattening.unsaid([p for other in others for p in other[1:]], body)
        if editor == "at random" or (not editor and chance.random() < 0.3):
            held = {p for p in body if chance.random() < 0.15}
            older = [p for p in body if p not in held]
            new = [p for p in body if p in held] + [p for other in others for p in other[1:6]]
            habits = flattening.Habits(removals=0.0 if editor else chance.choice([0.0, 0.0, 0.03]))
            newer = flattening.later_version(older, flattening.unsaid(new, older), chance, habits)
        else:
            older, newer = editors.two_versions(body, rest, chance, chance.choice(chosen))
        if older and newer and older != newer:
            count -= 1
            yield flattening.rows_of(older, newer)
