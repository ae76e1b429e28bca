"""Changes grown to what a reader takes as one thing: a whole number, a whole compound, a whole date.

"3 {million → billion}" says less than "{3 million → 3 billion}", and "well{ → -}known" less than both words.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.comparing.wording.minus import is_minus
from variorum.comparing.wording.sides import Setting, Side
from variorum.comparing.wording.stated_dates import date_at
from variorum.comparing.wording.stated_numbers import CURRENCY, one_number, unit_at
from variorum.comparing.wording.telling_words import TellingWords
from variorum.comparing.wording.word_differences import Change, Token

Tokens = Sequence[Token]


def grown(left: Tokens, right: Tokens, found: Sequence[Change], setting: Setting) -> list[Change]:
    """The same differences with whole numbers, compounds and dates; those that meet become one."""
    kept: list[Change] = []
    ends = [0, *(change.i2 for change in found)]
    starts = [*(change.i1 for change in found), len(left)]
    for at, change in enumerate(found):
        # Only the equal words between two changes may be taken in: there both sides go in step.
        room = change.i1 - ends[at], starts[at + 1] - change.i2
        back, on = _growth(left, right, change, room, setting)
        wide = Change(change.i1 - back, change.i2 + on, change.j1 - back, change.j2 + on)
        if kept and wide.i1 <= kept[-1].i2 and wide.j1 <= kept[-1].j2:
            wide = Change(kept[-1].i1, wide.i2, kept[-1].j1, wide.j2)
            kept.pop()
        kept.append(wide)
    return kept


def _growth(
    left: Tokens, right: Tokens, change: Change, room: tuple[int, int], setting: Setting
) -> tuple[int, int]:
    """How many equal tokens before and after belong to the change."""
    i1, i2, j1, j2 = change
    before, after = room
    if before and after and _is_mark_of_compound(left, right, change):
        return 1, 1
    if before and _is_mark_of_abbreviation(left, right, change):
        return 1, 0
    if before and _lifts_a_negation(left, right, change, setting):
        return 1, 0
    if _is_month_moved(left, right, change, setting):
        return int(before > 0 and left[i1 - 1].key.isdigit()), int(after > 0 and left[i2].key.isdigit())
    back = _number_before_unit(left, right, change, setting)
    back = back if back <= before else 0
    on = 0
    words = setting.words
    while back < before and (
        ((back or i1 < i2) and _one_number(left, i1 - back, setting.left, words))
        or ((back or j1 < j2) and _one_number(right, j1 - back, setting.right, words))
    ):
        back += 1
    while on < after and (
        ((on or i1 < i2) and _one_number(left, i2 + on, setting.left, words))
        or ((on or j1 < j2) and _one_number(right, j2 + on, setting.right, words))
    ):
        on += 1
    return back, on


def _one_number(tokens: Tokens, at: int, side: Side, words: TellingWords) -> bool:
    """Whether the tokens before and at `at` belong to one number, its minus too."""
    if one_number(tokens, at, words):
        return True
    return 0 < at < len(tokens) and (
        is_minus(tokens, at - 1, side.text, words)
        or (tokens[at - 1].key in CURRENCY and is_minus(tokens, at, side.text, words))
    )


def _is_mark_of_compound(left: Tokens, right: Tokens, change: Change) -> bool:
    """A hyphen put between two words, or taken out, or one word cut in two."""
    i1, i2, j1, j2 = change
    if i2 - i1 + j2 - j1 != 1:
        return False
    tokens, at = (left, i1) if i1 < i2 else (right, j1)
    return (
        tokens[at].key == "-"
        and 0 < at < len(tokens) - 1
        and tokens[at - 1].end == tokens[at].start
        and tokens[at].end == tokens[at + 1].start
        and i1 > 0
        and j1 > 0
        and tokens[at - 1].key[:1].isalpha()
        and tokens[at + 1].key[:1].isalpha()
    )


def _is_mark_of_abbreviation(left: Tokens, right: Tokens, change: Change) -> bool:
    """The full stop of "Ms." before a capital."""
    i1, i2, j1, j2 = change
    if i2 - i1 + j2 - j1 != 1 or not i1 or not j1:
        return False
    tokens, at = (left, i1) if i1 < i2 else (right, j1)
    return tokens[at].key == "." and at + 1 < len(tokens) and tokens[at - 1].end == tokens[at].start


def _lifts_a_negation(left: Tokens, right: Tokens, change: Change, setting: Setting) -> bool:
    """The "only" of "not only": without it the negation stands."""
    i1, i2, j1, j2 = change
    if not i1 or not j1 or left[i1 - 1].key not in setting.words.lifted:
        return False
    lifting = setting.words.lifting
    return (i1 < i2 and left[i1].key in lifting) or (j1 < j2 and right[j1].key in lifting)


def _number_before_unit(left: Tokens, right: Tokens, change: Change, setting: Setting) -> int:
    """How many tokens back the number begins whose unit the change makes another; "half a percent" is two."""
    i1, i2, j1, j2 = change
    words = setting.words
    if not i1 or not j1 or i1 == i2 or j1 == j2:
        return 0
    one, other = unit_at(left, i1, words), unit_at(right, j1, words)
    if one == other or not ((one and other) or "percent" in (one, other)):
        return 0
    back = 2 if left[i1 - 1].key in ("a", "an") and i1 > 1 else 1
    before = left[i1 - back].key
    return back if before[:1].isdigit() or before in words.numbers or before in words.scales else 0


def _is_month_moved(left: Tokens, right: Tokens, change: Change, setting: Setting) -> bool:
    """ "March" of "March 3" taken out: it may stand behind the day on the other side."""
    i1, i2, j1, j2 = change
    if (i1 == i2) == (j1 == j2):
        return False
    tokens, start, end, side = (left, i1, i2, setting.left) if i1 < i2 else (right, j1, j2, setting.right)
    claim = date_at(tokens, start, side, setting.words)
    return end - start == 1 and claim is not None and claim.value in {("month", n) for n in range(1, 13)}
