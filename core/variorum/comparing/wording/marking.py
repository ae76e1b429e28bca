"""The edits of many links, one after the other; what is worded alike is worked out once.

Tables and lists have the same two lines again and again. Their edits differ in nothing but their place, unless
the lines stand in a quotation or are several sentences, which may be cut otherwise elsewhere.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from variorum.comparing.cutting import Stretch
from variorum.comparing.wording.edits import Edits, edits_between
from variorum.comparing.wording.sides import Setting, Side
from variorum.model.comparison import Edit
from variorum.model.span import Span

_NONE = Edits((), 1.0)
_Known = tuple[Stretch, Stretch, Edits, bool]


class Marking:
    """Edits between passages of two texts."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._texts = setting.left.text, setting.right.text
        self._no_quotes = not (setting.left.quoted or setting.right.quoted)
        #: By wording; whether neither passage stood in a quotation then, too.
        self._known: dict[tuple[str, str], _Known] = {}

    def edits(self, left: Stretch, right: Stretch, sentences: int) -> Edits:
        """Edits from one passage to the other; both together hold so many sentences."""
        one, other = self._texts[0][left[0] : left[1]], self._texts[1][right[0] : right[1]]
        if one == other:
            return _NONE
        wording = one, other
        if sentences > 2:
            return edits_between(left, right, self._setting)
        known = self._known.get(wording)
        if known and known[3] and (self._no_quotes or self._are_unquoted(left, right)):
            return _shifted(known, left, right)
        found = edits_between(left, right, self._setting)
        self._known[wording] = left, right, found, self._are_unquoted(left, right)
        return found

    def _are_unquoted(self, left: Stretch, right: Stretch) -> bool:
        return self._no_quotes or (
            _is_unquoted(self._setting.left, left) and _is_unquoted(self._setting.right, right)
        )


def _is_unquoted(side: Side, stretch: Stretch) -> bool:
    """Whether a passage stands in no quotation, holds none and touches none."""
    if not side.quoted:
        return True
    before, after = bisect_left(side.quoted, stretch[0]), bisect_right(side.quoted, stretch[1])
    return before == after and before % 2 == 0 and side.marks.isdisjoint(range(*stretch))


def _shifted(known: _Known, now_left: Stretch, now_right: Stretch) -> Edits:
    left, right, found, _ = known
    a, b = now_left[0] - left[0], now_right[0] - right[0]
    if not a and not b:
        return found
    edits = [
        Edit(Span(u.start + a, u.end + a), Span(v.start + b, v.end + b), edit.kind)
        for edit in found.edits
        for u, v in ((edit.left, edit.right),)
    ]
    return Edits(tuple(edits), found.alike)
