"""A change cut so that what alters the meaning is an edit of its own, and the rest is wording.

Claims that both sides of a change make cancel each other, and so do those of a clause that only moved inside the
sentence. Those left over are paired in order and cut out; what lies between them is stripped of equal ends.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from variorum.comparing.wording.answering import Step, answers, likeness, paired
from variorum.comparing.wording.claims import Claim, runs
from variorum.comparing.wording.house_style import same_but_for_style
from variorum.comparing.wording.lone_claims import matters_alone, matters_alone_there
from variorum.comparing.wording.moved_claims import News, moved_claims
from variorum.comparing.wording.weighing_claims import Claims, Passages, Tokens
from variorum.comparing.wording.word_differences import Change
from variorum.text.stop_words import SMALL

#: A change of no more words than this on either side stays whole where only one side claims something.
_SHORT = 4
#: More claims than this are not paired: pairing is quadratic, and no reader follows them.
_MOST = 60
#: In a change longer than this claims are paired only where they plainly answer one another.
_LONG = 12
_SMALL = SMALL | {","}
_END_MARKS = frozenset((".", "'"))


class Piece(NamedTuple):
    """A part of a change; `telling` ones are never shortened."""

    change: Change
    telling: bool


def cut(both: Passages, raw: Sequence[Change], whole: Sequence[Change]) -> tuple[list[Change], News]:
    """The changes of `whole` cut at their claims; `raw` are the same before islands were joined."""
    firm = _firm_pairs(both, raw)
    split = [_split(change, pairs) for change, pairs in _with_their_pairs(whole, firm)]
    segments = [piece.change for pieces in split for piece in pieces if not piece.telling]
    claims = {segment: _claims(both, segment) for segment in segments}
    moved = moved_claims(both, claims)
    told_anew = _told_anew(segments)
    found: list[Change] = []
    for pieces in split:
        fine: list[Piece] = []
        for piece in pieces:
            if piece.telling:
                fine.append(piece)
            else:
                fine += _pieces(both, piece.change, *claims[piece.change], moved, told_anew)
        found += _absorbed(both, fine if len(fine) == 1 else _stripped(both, fine))
    news = News(
        {claim.start for one, _ in claims.values() for claim in one} - moved.left,
        {claim.start for _, other in claims.values() for claim in other} - moved.right,
    )
    for pair in firm:
        news.left.update(range(pair.i1, pair.i2))
        news.right.update(range(pair.j1, pair.j2))
    return found, news


def cut_where_answered(both: Passages) -> tuple[list[Change], News]:
    """Two unlike passages: one replacement, cut only where a claim plainly answers another."""
    whole = Change(0, len(both.left), 0, len(both.right))
    one, other = _claims(both, whole)
    if len(one) + len(other) > _MOST:
        return [whole], News()
    steps = paired(runs(one), runs(other), partial(answers, both))
    pairs = [Change(a.start, a.end, b.start, b.end) for a, b in steps if a and b]
    news = News()
    for pair in pairs:
        news.left.update(range(pair.i1, pair.i2))
        news.right.update(range(pair.j1, pair.j2))
    return [piece.change for piece in _stripped(both, _split(whole, pairs))], news


def _firm_pairs(both: Passages, raw: Sequence[Change]) -> list[Change]:
    """Claims that answer one another word for word: "{two → three} of its {five → six} gates"."""
    found: list[Change] = []
    for change in raw:
        i1, i2, j1, j2 = change
        if 0 < i2 - i1 <= _SHORT and 0 < j2 - j1 <= _SHORT:
            one, other = _claims(both, change)
            found += (
                Change(a.start, a.end, b.start, b.end)
                for a, b in paired(runs(one), runs(other))
                if a and b and a.kind != "attribution"
            )
    return found


def _claims(both: Passages, change: Change) -> tuple[Claims, Claims]:
    one, other = both.differing(change)
    # Most changes claim nothing; the few that do may only be written otherwise ("U.S.", "United States").
    if (one or other) and same_but_for_style(change, both):
        return [], []
    return one, other


def _told_anew(segments: Sequence[Change]) -> bool:
    """Whether much went here and much came there: then even a pure insertion is part of a rewording."""
    return any(s.i2 - s.i1 > _SHORT for s in segments) and any(s.j2 - s.j1 > _SHORT for s in segments)


def _with_their_pairs(
    whole: Sequence[Change], firm: Sequence[Change]
) -> Iterator[tuple[Change, list[Change]]]:
    """Each change with the pairs within it; both are in order."""
    starts = [pair.i1 for pair in firm]
    for change in whole:
        first, last = bisect_left(starts, change.i1), bisect_right(starts, change.i2)
        yield change, [pair for pair in firm[first:last] if _within(pair, change)]


def _within(pair: Change, change: Change) -> bool:
    return change.i1 <= pair.i1 and pair.i2 <= change.i2 and change.j1 <= pair.j1 and pair.j2 <= change.j2


def _split(change: Change, pairs: Sequence[Change]) -> list[Piece]:
    i, j = change.i1, change.j1
    found: list[Piece] = []
    for pair in pairs:
        if pair.i1 > i or pair.j1 > j:
            found.append(Piece(Change(i, pair.i1, j, pair.j1), False))
        found.append(Piece(pair, True))
        i, j = pair.i2, pair.j2
    if change.i2 > i or change.j2 > j:
        found.append(Piece(Change(i, change.i2, j, change.j2), False))
    return found


def _pieces(
    both: Passages, change: Change, one: Claims, other: Claims, moved: News, told_anew: bool
) -> list[Piece]:
    i1, i2, j1, j2 = change
    one_sided = i1 == i2 or j1 == j2
    if (one_sided and not told_anew) or len(one) + len(other) > _MOST:
        return [Piece(change, bool(one or other))]
    if i2 - i1 <= _SHORT and j2 - j1 <= _SHORT and {c.kind for c in (*one, *other)} <= {"attribution"}:
        return [Piece(change, bool(one or other))]
    long = max(i2 - i1, j2 - j1) > _LONG
    fit = partial(answers, both) if long else partial(likeness, both)
    steps = [step for pair in paired(runs(one), runs(other), fit) for step in _told(*pair, moved)]
    found: list[Piece] = []
    i, j = i1, j1
    alone: list[Step] = []
    for a, b in steps:
        if a is None or b is None:
            alone.append((a, b))
            continue
        found += _between(both, Change(i, a.start, j, b.start), alone)
        found.append(Piece(Change(a.start, a.end, b.start, b.end), True))
        i, j, alone = a.end, b.end, []
    return [*found, *_between(both, Change(i, i2, j, j2), alone)]


def _told(a: Claim | None, b: Claim | None, moved: News) -> list[Step]:
    """The step without what only moved; two that changed places are news."""
    old_left = a is not None and a.start in moved.left
    old_right = b is not None and b.start in moved.right
    if a and b and old_left and old_right:
        moved.left.discard(a.start)
        moved.right.discard(b.start)
        return [(a, b)]
    a, b = (None if old_left else a), (None if old_right else b)
    return [(a, b)] if a or b else []


def _between(both: Passages, change: Change, alone: Sequence[Step]) -> list[Piece]:
    """What lies between two pairs, with the claims there that only one side makes."""
    i1, i2, j1, j2 = change
    if i1 == i2 and j1 == j2:
        return []
    if i2 - i1 <= _SHORT and j2 - j1 <= _SHORT:
        told = [claim for step in alone for claim in step if claim and claim.kind != "attribution"]
        return [Piece(_without_equal_ends(both, change), True)] if told else [Piece(change, False)]
    cuts = [
        (a, b) for a, b in alone if (a and matters_alone(both, a)) or (b and matters_alone_there(both, b))
    ]
    if not cuts:
        return [Piece(change, False)]
    lefts, rights = [a for a, _ in cuts if a], [b for _, b in cuts if b]
    if lefts and rights:
        middle = rights[0].start
        return [
            *_parts(Change(i1, i2, j1, middle), lefts, []),
            *_parts(Change(i2, i2, middle, j2), [], rights),
        ]
    return _parts(change, lefts, rights)


def _without_equal_ends(both: Passages, change: Change) -> Change:
    """ "{said on Sunday → said}" without "said", but never without a part of what is claimed."""
    i1, i2, j1, j2 = change
    one, other = both.differing(change)
    claimed = {at for claim in one for at in range(claim.start, max(claim.end, claim.unit_end))}
    there = {at for claim in other for at in range(claim.start, max(claim.end, claim.unit_end))}
    left, right = both.left, both.right
    while i1 < i2 and j1 < j2 and left[i1].key == right[j1].key and i1 not in claimed and j1 not in there:
        i1, j1 = i1 + 1, j1 + 1
    while (
        i1 < i2
        and j1 < j2
        and left[i2 - 1].key == right[j2 - 1].key
        and i2 - 1 not in claimed
        and j2 - 1 not in there
    ):
        i2, j2 = i2 - 1, j2 - 1
    return Change(i1, i2, j1, j2)


def _parts(change: Change, lefts: Claims, rights: Claims) -> list[Piece]:
    """One side cut at its claims; the other side's words go whole to the longest gap between them."""
    i1, i2, j1, j2 = change
    claims, start, end = (lefts, i1, i2) if lefts else (rights, j1, j2)
    starts, ends = [start, *(claim.end for claim in claims)], [*(claim.start for claim in claims), end]
    widest = max(range(len(starts)), key=lambda gap: (ends[gap] - starts[gap], -gap))
    found: list[Piece] = []
    for gap, (at, to) in enumerate(zip(starts, ends, strict=True)):
        a, b = (j1, j2) if lefts else (i1, i2)
        a, b = (a, b) if gap == widest else ((a, a) if gap < widest else (b, b))
        rest = Change(at, to, a, b) if lefts else Change(a, b, at, to)
        found.append(Piece(rest, False))
        if gap < len(claims):
            told = claims[gap].start, claims[gap].end
            there = a if gap < widest else b
            found.append(Piece(Change(*told, there, there) if lefts else Change(there, there, *told), True))
    return [
        piece for piece in found if piece.change.i1 < piece.change.i2 or piece.change.j1 < piece.change.j2
    ]


def _stripped(both: Passages, pieces: Sequence[Piece]) -> list[Piece]:
    """Wording without the equal words at its ends."""
    left, right = both.left, both.right
    found: list[Piece] = []
    for piece in pieces:
        i1, i2, j1, j2 = piece.change
        while not piece.telling and i1 < i2 and j1 < j2 and left[i1].key == right[j1].key:
            i1, j1 = i1 + 1, j1 + 1
        while not piece.telling and i1 < i2 and j1 < j2 and left[i2 - 1].key == right[j2 - 1].key:
            i2, j2 = i2 - 1, j2 - 1
        if i1 < i2 or j1 < j2:
            found.append(Piece(Change(i1, i2, j1, j2), piece.telling))
    return found


def _absorbed(both: Passages, pieces: Sequence[Piece]) -> list[Change]:
    """Leftover small words belong to the telling words they touch."""
    kept: list[Piece] = []
    for piece in pieces:
        last = kept[-1] if kept else None
        if last and _touch(last.change, piece.change) and last.telling != piece.telling:
            rest = piece if last.telling else last
            if _is_small(both, rest.change):
                kept.pop()
                one, other = last.change, piece.change
                piece = Piece(Change(one.i1, other.i2, one.j1, other.j2), True)
        kept.append(piece)
    return [piece.change for piece in kept]


def _touch(one: Change, other: Change) -> bool:
    return one.i2 == other.i1 and one.j2 == other.j1


def _is_small(both: Passages, change: Change) -> bool:
    i1, i2, j1, j2 = change
    if i2 - i1 > 2 or j2 - j1 > 2:
        return False
    return all(
        token.key in _SMALL or _is_joined(tokens, at)
        for tokens, run in ((both.left, range(i1, i2)), (both.right, range(j1, j2)))
        for at in run
        for token in (tokens[at],)
    )


def _is_joined(tokens: Tokens, at: int) -> bool:
    """The mark at the end of "Dockers'" or of "J.": no change by itself."""
    return tokens[at].key in _END_MARKS and at > 0 and tokens[at - 1].end == tokens[at].start
