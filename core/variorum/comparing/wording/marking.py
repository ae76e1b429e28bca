"""The edits of many links, one after the other; what is worded alike is worked out once.

Tables and lists have the same two lines again and again, and so have the pairs of a story that agencies tell. Their
edits differ in nothing but their place, unless the lines are several sentences, which may be cut otherwise elsewhere.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from typing import NamedTuple

from variorum.comparing.cutting import Stretch
from variorum.comparing.wording.edits import Edits, edits_between
from variorum.comparing.wording.sides import Setting, Side
from variorum.model.comparison import Edit
from variorum.model.span import Span

_NONE = Edits((), 1.0)
#: Code points of the passages whose edits are kept: some 8 MB with the edits.
_MOST_CHARACTERS = 500_000
#: Where in a passage words are quoted and marks stand, whether it begins inside a quotation, and whether the text
#: has letters beyond ASCII.
_Look = tuple[tuple[int, ...], tuple[int, ...], bool, bool]
_Key = tuple[str, str, str, _Look, _Look]


class _Known(NamedTuple):
    left: Stretch
    right: Stretch
    edits: Edits
    #: Words that were asked after, and are names there or are none.
    names: frozenset[str]
    no_names: frozenset[str]


class KnownEdits:
    """Edits by wording, those used last, up to a size."""

    def __init__(self, most_characters: int = _MOST_CHARACTERS) -> None:
        self._most = most_characters
        self._held: OrderedDict[_Key, _Known] = OrderedDict()
        self._characters = 0

    def __len__(self) -> int:
        return len(self._held)

    def find(self, key: _Key, setting: Setting) -> _Known | None:
        """What was kept, where every word that was asked after is a name here if it was one there."""
        known = self._held.get(key)
        if known is None:
            return None
        if not (known.names <= setting.names and known.no_names.isdisjoint(setting.names)):
            return None
        self._held.move_to_end(key)
        return known

    def keep(self, key: _Key, known: _Known) -> None:
        """Keep it, and forget what was not used for longest where there is no room."""
        if key not in self._held:
            self._characters += _characters(key)
        self._held[key] = known
        while self._characters > self._most:
            self._characters -= _characters(self._held.popitem(last=False)[0])


class Marking:
    """Edits between passages of two texts. `known` are those of other texts."""

    def __init__(self, setting: Setting, known: KnownEdits | None = None) -> None:
        self._setting = setting
        self._texts = setting.left.text, setting.right.text
        self._known = KnownEdits() if known is None else known

    def edits(self, left: Stretch, right: Stretch, sentences: int) -> Edits:
        """Edits from one passage to the other; both together hold so many sentences."""
        one, other = self._texts[0][left[0] : left[1]], self._texts[1][right[0] : right[1]]
        if one == other:
            return _NONE
        setting = self._setting
        if sentences > 2:
            return edits_between(left, right, setting)
        key = one, other, setting.language, _look(setting.left, left), _look(setting.right, right)
        known = self._known.find(key, setting)
        if known is not None:
            return _shifted(known, left, right)
        setting.asked.clear()
        found = edits_between(left, right, setting)
        names = frozenset(word for word, is_one in setting.asked.items() if is_one)
        self._known.keep(key, _Known(left, right, found, names, frozenset(setting.asked.keys() - names)))
        return found


def _characters(key: _Key) -> int:
    return len(key[0]) + len(key[1])


def _look(side: Side, stretch: Stretch) -> _Look:
    ascii_only = side.text.isascii()
    if not side.marks_in_order:
        return (), (), False, ascii_only
    start, _ = stretch
    before = bisect_left(side.quoted, start)
    return (
        _inside(side.quoted, stretch),
        _inside(side.marks_in_order, stretch),
        before % 2 == 1,
        ascii_only,
    )


def _inside(places: tuple[int, ...], stretch: Stretch) -> tuple[int, ...]:
    start, end = stretch
    return tuple([at - start for at in places[bisect_left(places, start) : bisect_left(places, end)]])


def _shifted(known: _Known, now_left: Stretch, now_right: Stretch) -> Edits:
    a, b = now_left[0] - known.left[0], now_right[0] - known.right[0]
    found = known.edits
    if not a and not b:
        return found
    edits = [
        Edit(Span(u.start + a, u.end + a), Span(v.start + b, v.end + b), edit.kind)
        for edit in found.edits
        for u, v in ((edit.left, edit.right),)
    ]
    return Edits(tuple(edits), found.alike)
