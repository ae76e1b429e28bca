"""What must be known of pairs of texts, each remark once: of thirty texts hundreds of pairs may have the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from variorum.model.comparison import Comparison
from variorum.text.phrasing import phrase, phrase_many

#: Each of the first with each of the second; without any second, each with each other.
Group = tuple[tuple[int, ...], tuple[int, ...]]


def notes_on_pairs(names: Sequence[str], pairs: Mapping[tuple[int, int], Comparison]) -> Iterator[str]:
    """The notes of comparisons with the texts they are on, `names` by their numbers."""
    noted: dict[str, list[tuple[int, int]]] = {}
    for pair, comparison in sorted(pairs.items()):
        for note in comparison.notes:
            noted.setdefault(note, []).append(pair)
    for note, on in noted.items():
        if len(on) == 1:
            [(i, j)] = on
            yield phrase("{one} and {other}: {words}", one=names[i], other=names[j], words=note)
            continue
        told = "; ".join(_told(names, *group) for group in in_groups(on))
        yield phrase_many(
            "{texts} ({n} pair): {words}", "{texts} ({n} pairs): {words}", len(on), texts=told, words=note
        )


def _told(names: Sequence[str], ones: tuple[int, ...], others: tuple[int, ...]) -> str:
    first = ", ".join(names[at] for at in ones)
    if not others:
        return phrase("{texts} with each other", texts=first)
    return phrase("{texts} with {others}", texts=first, others=", ".join(names[at] for at in others))


def in_groups(pairs: Sequence[tuple[int, int]]) -> Iterator[Group]:
    """Every pair once, in few groups: two events of 15 texts each are one group, and not 225 pairs."""
    left: dict[int, set[int]] = {}
    for i, j in pairs:
        left.setdefault(i, set()).add(j)
        left.setdefault(j, set()).add(i)
    while left:
        most = min(left, key=lambda at: (-len(left[at]), at))
        others, around = left[most], left[most] | {most}
        apart = {at for at in left if left[at] == others}
        joined = {at for at in around if left[at] | {at} == around}
        if len(joined) > len(apart):
            yield tuple(sorted(joined)), ()
            apart, others = joined, around - joined
        if others:
            yield tuple(sorted(apart)), tuple(sorted(others))
        left = {at: rest for at in left if at not in apart and (rest := left[at] - apart)}
