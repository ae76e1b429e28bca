"""What leaves a name that the reader takes apart: one spelling, and what its own texts call it for short.

A surname alone is short for whichever of the parted spellings its own text wrote last; of a text that writes none of
them nobody can say whom it means, hence it stays for itself and is counted under no spelling that text does not have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from variorum.dossier.joining.name_keys import same_word
from variorum.dossier.joining.occurrences import Occurrence


class Parted(NamedTuple):
    """The mentions of one name after a spelling left it."""

    leaving: list[Occurrence]
    staying: list[Occurrence]
    #: Short forms in texts that have none of the full spellings.
    open: list[Occurrence]


def parted(
    members: Sequence[Occurrence], name: str, others: Iterable[str], form: Callable[[str], str]
) -> Parted:
    """Take `name` away from the mentions; `others` are the spellings it is taken away from.

    One word among these stays where it is only if no full name does: all the spellings of a name are handed over when
    one of them is split off, and that says nothing of whom the surname alone means.
    """
    wanted, named = form(name), {form(other) for other in others}
    leaving = {o.id for o in members if form(o.text) == wanted}
    staying = [o for o in members if form(o.text) in named]
    kept = [o for o in staying if len(o.words) > 1] or staying
    fixed = leaving | {o.id for o in kept}
    # One mention for each way of writing it: a name may stand in a story a thousand times.
    leads = list({o.words: o for o in members if o.id in leaving}.values())
    short = {o.id for o in members if o.id not in fixed and any(_is_short(o, lead) for lead in leads)}
    full = [o for o in members if o.id not in short]
    result = Parted([], [], [])
    for one in members:
        if one.id in short:
            meant = _last_written(one, full)
            gone = meant is not None and meant.id in leaving
            (result.leaving if gone else result.staying if meant else result.open).append(one)
        else:
            (result.leaving if one.id in leaving else result.staying).append(one)
    return result


def _last_written(short: Occurrence, full: Iterable[Occurrence]) -> Occurrence | None:
    """The full name nearest before it in its text; at the top of the text the first one after it."""
    here = [o for o in full if o.document == short.document and _is_short(short, o)]
    before = [o for o in here if o.mention.start < short.mention.start]
    if before:
        return max(before, key=lambda o: o.mention.start)
    return min(here, key=lambda o: o.mention.start, default=None)


def _is_short(one: Occurrence, full: Occurrence) -> bool:
    if one.suffix or len(one.words) >= len(full.words):
        return False
    return all(any(same_word(word, other) for other in full.words) for word in one.words)
