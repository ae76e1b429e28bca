"""The edits inside one link."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from variorum.comparing.edit_kinds import Setting, kind_of, stretch_of
from variorum.comparing.tidying import tidied
from variorum.comparing.witness import Stretch
from variorum.comparing.word_differences import Change, Token, changes, share_equal, tokens_of
from variorum.model.comparison import Edit
from variorum.model.span import Span

#: Two sentences less alike than this have no edits: marking them would mark everything.
_WORTH_MARKING = 0.2


@dataclass(frozen=True, slots=True)
class Edits:
    """All edits of a link, and the share of its words that is equal."""

    edits: tuple[Edit, ...]
    alike: float


def edits_between(left: Stretch, right: Stretch, setting: Setting) -> Edits:
    """Edits from one passage to the other, in order."""
    if setting.left.text[slice(*left)] == setting.right.text[slice(*right)]:
        return Edits((), 1.0)
    one, other = tokens_of(setting.left.text, *left), tokens_of(setting.right.text, *right)
    raw = changes(one, other)
    alike = share_equal(len(one), len(other), raw)
    if alike < _WORTH_MARKING:
        return Edits((), alike)
    whole = tidied(one, other, raw)
    found: list[Edit] = []
    at, there = 0, 0
    for change in [*whole, Change(len(one), len(one), len(other), len(other))]:
        found += _typographic(one[at : change.i1], other[there : change.j1], setting)
        if change.i1 < change.i2 or change.j1 < change.j2:
            found.append(
                Edit(
                    Span(*stretch_of(one, change.i1, change.i2, left)),
                    Span(*stretch_of(other, change.j1, change.j2, right)),
                    kind_of(one, other, change, setting),
                )
            )
        at, there = change.i2, change.j2
    return Edits(tuple(found), alike)


def _typographic(one: Sequence[Token], other: Sequence[Token], setting: Setting) -> list[Edit]:
    """Equal words set differently: quotes, dashes, capitals, and white space between them."""
    a, b = setting.left.text, setting.right.text
    found: list[Edit] = []
    for at, (u, v) in enumerate(zip(one, other, strict=True)):
        if at and a[one[at - 1].end : u.start] != b[other[at - 1].end : v.start]:
            found.append(_typography((one[at - 1].end, u.start), (other[at - 1].end, v.start)))
        if a[u.start : u.end] != b[v.start : v.end]:
            found.append(_typography((u.start, u.end), (v.start, v.end)))
    return found


def _typography(left: Stretch, right: Stretch) -> Edit:
    return Edit(Span(*left), Span(*right), "typography")
