"""Names, quotations and speakers that a reader marked in real news texts, as the scorer takes them.

`read_names/` holds offsets and judgements only, no words; the texts are those of the folder of shared articles
(`news/basil`, `news/ecbplus`). Its README says how they were read and what the fields mean.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Place = tuple[int, int]
#: `first` to work with; `held` and `second` to be scored once each.
SPLITS = ("first", "held", "second")
OWN = Path(__file__).parent / "read_names"


@dataclass(frozen=True)
class Name:
    """A name in the text; `types` begins with the reader's own choice, the rest are as good."""

    place: Place
    types: tuple[str, ...]
    entity: int
    optional: bool


@dataclass(frozen=True)
class Quotation:
    """Words inside quotation marks; `speakers` are entities, `phrases` words for a speaker without a name."""

    place: Place
    speakers: tuple[int, ...]
    phrases: tuple[Place, ...]
    scare: bool
    optional: bool
    #: The quotation counts, but the text leaves its speaker to be guessed.
    speaker_open: bool


@dataclass(frozen=True)
class Reading:
    """One text with what a reader marked; nothing counts within `outside` (addresses of pages)."""

    file: str
    split: str
    text: str
    outside: tuple[Place, ...]
    names: tuple[Name, ...]
    quotations: tuple[Quotation, ...]


def readings(shared: Path, split: str) -> list[Reading]:
    """Those of one of `SPLITS`; ValueError when a text is not the one that was read."""
    found = [_reading(json.loads(path.read_text("utf-8")), shared) for path in sorted(OWN.glob("*.json"))]
    return [reading for reading in found if reading.split == split]


def _reading(rows: dict[str, Any], shared: Path) -> Reading:
    if rows["split"] not in SPLITS:
        raise ValueError(f"{rows['file']} is of the split {rows['split']!r}, which is none of {SPLITS}")
    text = _text(shared, rows["file"])
    if hashlib.sha256(text.encode()).hexdigest() != rows["sha256"]:
        raise ValueError(f"{rows['file']} is not the text that was read: its offsets would be wrong")
    return Reading(
        rows["file"],
        rows["split"],
        text,
        _places(rows["outside"]),
        tuple(
            Name(_place(row), (row["type"], *row.get("also", ())), row["entity"], row["optional"])
            for row in rows["mentions"]
        ),
        tuple(
            Quotation(
                _place(row),
                tuple(row["speakers"]),
                _places(row["phrases"]),
                row["scare"],
                row["optional"],
                row["speaker_open"],
            )
            for row in rows["quotes"]
        ),
    )


def _place(row: dict[str, Any]) -> Place:
    return row["start"], row["end"]


def _places(rows: Iterable[list[int]]) -> tuple[Place, ...]:
    return tuple((start, end) for start, end in rows)


def _text(shared: Path, name: str) -> str:
    if name.endswith(".txt"):
        return (shared / "news/basil" / name).read_bytes().decode("utf-8")
    topic = shared / f"news/ecbplus/topic_{int(name.split('_')[0]):02d}.json"
    texts: dict[str, str] = {row["file"]: row["text"] for row in json.loads(topic.read_text("utf-8"))}
    return texts[name]
