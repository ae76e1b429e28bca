"""A change cut so that what alters the meaning is an edit of its own, and the rest is wording.

Claims that both sides of a change make cancel each other, and so do those of a clause that only moved inside the
sentence. Those left over are paired in order and cut out; what lies between them is stripped of equal ends.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from variorum.comparing.claims import Claim
from variorum.comparing.house_style import same_but_for_style
from variorum.comparing.sides import Setting
from variorum.comparing.weighing_claims import Claims, Tokens, differing_claims
from variorum.comparing.word_differences import Change
from variorum.text.stop_words import ENGLISH, OTHERS

#: A change of no more words than this on either side stays whole where only one side claims something.
_SHORT = 4
#: More claims than this are not paired: pairing is quadratic, and no reader follows them.
_MOST = 60
_SMALL = ENGLISH.union(*OTHERS.values(), ",")


class Piece(NamedTuple):
    """A part of a change; `telling` ones are never shortened."""

    change: Change
    telling: bool


@dataclass(slots=True)
class Moved:
    """Token places of claims that stand elsewhere in the other passage: they tell nothing new."""

    left: set[int] = field(default_factory=set)
    right: set[int] = field(default_factory=set)


def cut(
    left: Tokens, right: Tokens, raw: Sequence[Change], whole: Sequence[Change], setting: Setting
) -> tuple[list[Change], Moved]:
    """The changes of `whole` cut at their claims; `raw` are the same before islands were joined."""
    firm = _firm_pairs(left, right, raw, setting)
    split = [_split(change, [p for p in firm if _within(p, change)]) for change in whole]
    segments = [piece.change for pieces in split for piece in pieces if not piece.telling]
    claims = {segment: _claims(left, right, segment, setting) for segment in segments}
    moved = _moved(list(claims.values()))
    told_anew = _told_anew(segments)
    found: list[Change] = []
    for pieces in split:
        fine: list[Piece] = []
        for piece in pieces:
            if piece.telling:
                fine.append(piece)
            else:
                fine += _pieces(piece.change, *claims[piece.change], moved, told_anew)
        alone = len(fine) == 1
        stripped = (
            fine if alone else [p for piece in fine if (p := _stripped(left, right, piece)) is not None]
        )
        found += _absorbed(left, right, stripped)
    return found, moved


def _firm_pairs(left: Tokens, right: Tokens, raw: Sequence[Change], setting: Setting) -> list[Change]:
    """Claims that answer one another word for word: "{two → three} of its {five → six} gates"."""
    found: list[Change] = []
    for change in raw:
        i1, i2, j1, j2 = change
        if 0 < i2 - i1 <= _SHORT and 0 < j2 - j1 <= _SHORT:
            one, other = _claims(left, right, change, setting)
            found += (
                Change(a.start, a.end, b.start, b.end)
                for a, b in _paired(_runs(one), _runs(other))
                if a and b and a.kind != "attribution"
            )
    return found


def _claims(left: Tokens, right: Tokens, change: Change, setting: Setting) -> tuple[Claims, Claims]:
    if same_but_for_style(change, left, right, setting):
        return [], []
    return differing_claims(left, right, change, setting)


def _told_anew(segments: Sequence[Change]) -> bool:
    """Whether much went here and much came there: then even a pure insertion is part of a rewording."""
    return any(s.i2 - s.i1 > _SHORT for s in segments) and any(s.j2 - s.j1 > _SHORT for s in segments)


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


def _moved(claims: Sequence[tuple[Claims, Claims]]) -> Moved:
    """A negation never counts as moved: it is about the words it stands with."""
    moved = Moved()
    here: dict[Hashable, Claims] = {}
    for one, _ in claims:
        for claim in one:
            here.setdefault((claim.kind, claim.value), []).append(claim)
    for _, other in claims:
        for claim in other:
            waiting = here.get((claim.kind, claim.value))
            if waiting and claim.kind != "negation":
                moved.left.add(waiting.pop(0).start)
                moved.right.add(claim.start)
    return moved


def _pieces(change: Change, one: Claims, other: Claims, moved: Moved, told_anew: bool) -> list[Piece]:
    i1, i2, j1, j2 = change
    one_sided = i1 == i2 or j1 == j2
    if (one_sided and not told_anew) or len(one) + len(other) > _MOST:
        return [Piece(change, bool(one or other))]
    if i2 - i1 <= _SHORT and j2 - j1 <= _SHORT and {c.kind for c in (*one, *other)} <= {"attribution"}:
        return [Piece(change, bool(one or other))]
    steps = [step for pair in _paired(_runs(one), _runs(other)) for step in _news(*pair, moved)]
    found: list[Piece] = []
    i, j = i1, j1
    alone: list[tuple[Claim | None, Claim | None]] = []
    for a, b in steps:
        if a is None or b is None:
            alone.append((a, b))
            continue
        found += _between(Change(i, a.start, j, b.start), alone)
        found.append(Piece(Change(a.start, a.end, b.start, b.end), True))
        i, j, alone = a.end, b.end, []
    return [*found, *_between(Change(i, i2, j, j2), alone)]


def _news(a: Claim | None, b: Claim | None, moved: Moved) -> list[tuple[Claim | None, Claim | None]]:
    """The step without what only moved; two that changed places are news."""
    old_left = a is not None and a.start in moved.left and a.kind != "negation"
    old_right = b is not None and b.start in moved.right and b.kind != "negation"
    if old_left and old_right:
        return [(a, b)]
    a, b = (None if old_left else a), (None if old_right else b)
    return [(a, b)] if a or b else []


def _between(change: Change, alone: Sequence[tuple[Claim | None, Claim | None]]) -> list[Piece]:
    """What lies between two pairs, with the claims there that only one side makes."""
    i1, i2, j1, j2 = change
    if i1 == i2 and j1 == j2:
        return []
    short = i2 - i1 <= _SHORT and j2 - j1 <= _SHORT
    cuts = [(a, b) for a, b in alone if (a or b) and (a or b).kind != "attribution"]  # type: ignore[union-attr]
    if not cuts or short:
        return [Piece(change, bool(cuts))]
    lefts, rights = [a for a, _ in cuts if a], [b for _, b in cuts if b]
    if lefts and rights:
        middle = rights[0].start
        return [
            *_parts(Change(i1, i2, j1, middle), lefts, []),
            *_parts(Change(i2, i2, middle, j2), [], rights),
        ]
    return _parts(change, lefts, rights)


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


def _runs(claims: Claims) -> Claims:
    """Names that stand together are one: "Anna Keller"."""
    found: Claims = []
    for claim in claims:
        if found and claim.kind == found[-1].kind == "name" and claim.start == found[-1].end:
            found[-1] = found[-1]._replace(end=claim.end)
        else:
            found.append(claim)
    return found


def _paired(one: Claims, other: Claims) -> list[tuple[Claim | None, Claim | None]]:
    """Both sides in order, claims of one kind side by side: as many as can be."""
    best = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in range(len(one) - 1, -1, -1):
        for j in range(len(other) - 1, -1, -1):
            same = best[i + 1][j + 1] + 1 if one[i].kind == other[j].kind else 0
            best[i][j] = max(same, best[i + 1][j], best[i][j + 1])
    steps: list[tuple[Claim | None, Claim | None]] = []
    i = j = 0
    while i < len(one) and j < len(other):
        if one[i].kind == other[j].kind and best[i][j] == best[i + 1][j + 1] + 1:
            steps.append((one[i], other[j]))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            steps.append((one[i], None))
            i += 1
        else:
            steps.append((None, other[j]))
            j += 1
    return [*steps, *((claim, None) for claim in one[i:]), *((None, claim) for claim in other[j:])]


def _stripped(left: Tokens, right: Tokens, piece: Piece) -> Piece | None:
    """Wording without the equal words at its ends."""
    i1, i2, j1, j2 = piece.change
    if piece.telling:
        return piece
    while i1 < i2 and j1 < j2 and left[i1].key == right[j1].key:
        i1, j1 = i1 + 1, j1 + 1
    while i1 < i2 and j1 < j2 and left[i2 - 1].key == right[j2 - 1].key:
        i2, j2 = i2 - 1, j2 - 1
    return Piece(Change(i1, i2, j1, j2), False) if i1 < i2 or j1 < j2 else None


def _absorbed(left: Tokens, right: Tokens, pieces: Sequence[Piece]) -> list[Change]:
    """Leftover small words belong to the telling words they touch."""
    kept: list[Piece] = []
    for piece in pieces:
        small = not piece.telling and _is_small(left, right, piece.change)
        if (
            kept
            and _touch(kept[-1].change, piece.change)
            and (
                (small and kept[-1].telling)
                or (piece.telling and not kept[-1].telling and _is_small(left, right, kept[-1].change))
            )
        ):
            last = kept.pop().change
            piece = Piece(Change(last.i1, piece.change.i2, last.j1, piece.change.j2), True)
        kept.append(piece)
    return [piece.change for piece in kept]


def _touch(one: Change, other: Change) -> bool:
    return one.i2 == other.i1 and one.j2 == other.j1


def _is_small(left: Tokens, right: Tokens, change: Change) -> bool:
    i1, i2, j1, j2 = change
    if i2 - i1 > 2 or j2 - j1 > 2:
        return False
    return all(token.key in _SMALL for token in (*left[i1:i2], *right[j1:j2]))
