"""What became of the texts of one act of adding, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass, field

from variorum.corpus.naming import counted, quoted
from variorum.corpus.settling import Settled


@dataclass(slots=True)
class Tally:
    """What became of the versions, for the act's label."""

    added: list[str]
    recognised: list[str]
    as_versions: int = 0
    #: Of those, the ones that are older than one held before, so that the numbers of later ones have changed.
    renumbering: int = 0
    settled: Settled = field(default_factory=Settled)
    #: The versions added or recognised.
    ids: set[int] = field(default_factory=set)


def label_of(tally: Tally, *, restored: bool) -> str:
    """What the act is called; `restored` where rows changed although nothing was added."""
    settled = tally.settled.words
    label = _what_was_added(tally, restored=restored and not settled)
    return f"{label}, {settled}" if settled else label


def _what_was_added(tally: Tally, *, restored: bool) -> str:
    if not tally.added and not tally.recognised:
        return "Nothing to add"
    if not tally.added:
        names = tally.recognised
        what = quoted(names[0]) if len(names) == 1 else counted(len(names), "text")
        return f"Take {what} out of the bin" if restored else f"Already here: {what}"
    if len(tally.added) == 1:
        label = f"Add {quoted(tally.added[0])}"
        if tally.renumbering:
            label += " as an older version, so that later ones are numbered anew"
        elif tally.as_versions:
            label += " as a new version"
    else:
        label = f"Add {counted(len(tally.added), 'text')}"
        if tally.as_versions:
            label += f", {tally.as_versions} of them as new versions"
        if tally.renumbering:
            label += f", {tally.renumbering} older than those held: later ones are numbered anew"
    return f"{label} ({len(tally.recognised)} already here)" if tally.recognised else label
