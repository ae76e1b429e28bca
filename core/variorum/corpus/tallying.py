"""What became of the texts of one act of adding, and the words for it."""

from __future__ import annotations

from dataclasses import field

from variorum.corpus import act_labels
from variorum.corpus.naming import counted, quoted
from variorum.corpus.settling import Settled
from variorum.model.frozen import dataclass


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
    #: The same by what they say.
    by_text: dict[str, int] = field(default_factory=dict)


def label_of(tally: Tally, *, restored: bool) -> str:
    """What the act is called; `restored` where rows changed although nothing was added."""
    settled = tally.settled.words
    label = _what_was_added(tally, restored=restored and not settled)
    return act_labels.WITH_SETTLED.format(act=label, settled=settled) if settled else label


def _what_was_added(tally: Tally, *, restored: bool) -> str:
    if not tally.added and not tally.recognised:
        return act_labels.NOTHING_TO_ADD
    if not tally.added:
        names = tally.recognised
        what = quoted(names[0]) if len(names) == 1 else counted(len(names), "text")
        return (act_labels.OUT_OF_THE_BIN if restored else act_labels.ALREADY_HERE).format(what=what)
    if len(tally.added) == 1:
        label = act_labels.ADD
        if tally.renumbering:
            label = act_labels.ADD_OLDER
        elif tally.as_versions:
            label = act_labels.ADD_VERSION
        label = label.format(what=quoted(tally.added[0]))
    else:
        label = _of_several(tally)
        what = counted(len(tally.added), "text")
        label = label.format(what=what, n=tally.as_versions, older=tally.renumbering)
    known = len(tally.recognised)
    return act_labels.WITH_KNOWN.format(act=label, n=known) if known else label


def _of_several(tally: Tally) -> str:
    if tally.as_versions == 1 and tally.renumbering <= 1:
        return act_labels.ADD_ONE_OLDER if tally.renumbering else act_labels.ADD_ONE_VERSION
    return {
        (False, False): act_labels.ADD,
        (True, False): act_labels.ADD_VERSIONS,
        (False, True): act_labels.ADD_OLDER_ONES,
        (True, True): act_labels.ADD_VERSIONS_AND_OLDER_ONES,
    }[bool(tally.as_versions), bool(tally.renumbering)]
