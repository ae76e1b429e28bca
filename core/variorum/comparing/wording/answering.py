"""Which claim of one passage takes the place of which of the other."""

from __future__ import annotations

from collections.abc import Callable

from variorum.comparing.wording.claims import Claim
from variorum.comparing.wording.weighing_claims import Claims, Passages, Tokens
from variorum.text.stop_words import SMALL

Step = tuple[Claim | None, Claim | None]


def same_kind(one: Claim, other: Claim) -> bool:
    return one.kind == other.kind


def likeness(both: Passages, one: Claim, other: Claim) -> int:
    """How well two claims fit: as many pairs as can be, and of as many those that plainly answer one another."""
    if one.kind != other.kind:
        return 0
    if answers(both, one, other):
        return 3
    return 0 if one.kind == "number" and _counts_another_thing(both, one, other) else 2


def _counts_another_thing(both: Passages, one: Claim, other: Claim) -> bool:
    """Whether two figures cannot be of one thing: hours and people, children and somebody's age (", 41,")."""
    if bool(one.unit) != bool(other.unit):
        return True
    return _stands_alone(both.left, one) != _stands_alone(both.right, other)


def _stands_alone(tokens: Tokens, claim: Claim) -> bool:
    return _key(tokens, claim.start - 1) == "," and _key(tokens, claim.end) in (",", ".")


def answers(both: Passages, one: Claim, other: Claim) -> bool:
    """Whether a claim plainly takes the place of another: alike in spelling, or in what stands beside it."""
    if one.kind != other.kind or one.kind == "attribution":
        return False
    if one.kind == "negation":
        return one.value != other.value
    if one.kind == "date":
        return (
            isinstance(one.value, tuple) and isinstance(other.value, tuple) and one.value[0] == other.value[0]
        )
    if one.unit and one.unit == other.unit:
        return True
    ends = _key(both.left, one.end), _key(both.right, other.end)
    starts = _key(both.left, one.start - 1), _key(both.right, other.start - 1)
    if ends[0] == ends[1] and ends[0][:1].isalpha() and (one.kind == "number" or ends[0] not in SMALL):
        return True
    if one.kind != "name":
        return False
    beside = starts[0] == starts[1] and starts[0][:1].isalpha() and starts[0] not in ("the", "a", "and", "of")
    return beside or _alike(str(one.value), str(other.value))


def _key(tokens: Tokens, at: int) -> str:
    return tokens[at].key if 0 <= at < len(tokens) else ""


def _alike(one: str, other: str) -> bool:
    """Two spellings, or two people easily taken for each other: three letters in five at the ends are equal."""
    shorter = min(len(one), len(other))
    head = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    tail = next((at for at in range(shorter - head) if one[-1 - at] != other[-1 - at]), shorter - head)
    return (head + tail) / max(len(one), len(other)) >= 0.6


def paired(one: Claims, other: Claims, fit: Callable[[Claim, Claim], int] = same_kind) -> list[Step]:
    """Both sides in order, claims that fit side by side: the most fit in all, which `fit` weighs (0 for none)."""
    fits = [[int(fit(a, b)) for b in other] for a in one]
    best = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in range(len(one) - 1, -1, -1):
        for j in range(len(other) - 1, -1, -1):
            same = best[i + 1][j + 1] + fits[i][j] if fits[i][j] else 0
            best[i][j] = max(same, best[i + 1][j], best[i][j + 1])
    steps: list[Step] = []
    i = j = 0
    while i < len(one) and j < len(other):
        if fits[i][j] and best[i][j] == best[i + 1][j + 1] + fits[i][j]:
            steps.append((one[i], other[j]))
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            steps.append((one[i], None))
            i += 1
        else:
            steps.append((None, other[j]))
            j += 1
    return [*steps, *((claim, None) for claim in one[i:]), *((None, claim) for claim in other[j:])]
