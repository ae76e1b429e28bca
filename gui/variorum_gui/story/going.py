"""Which two texts to show, and where in them, when a person asks for a cell. Pure rules."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.story_page import Share, TextPlace
from variorum.reporting.story.lines import ShownCell
from variorum_gui.shown import Place
from variorum_gui.window.pairing import Pair


@dataclass(frozen=True, slots=True)
class Goal:
    """Two versions, and a place in each that has one; that of the text asked for comes first."""

    pair: Pair
    places: tuple[Place, ...]


def goal_of(
    ids: Sequence[int],
    cells: Sequence[ShownCell],
    place: TextPlace,
    shown: Pair,
    beside: int | None = None,
    shares: Sequence[Share] = (),
) -> Goal:
    """The text of `place` beside another one that has something in the row, best the one it is shown with.

    `ids` are the versions of the columns, `cells` the row. `beside` is a column to show it with whatever the row
    has. Where none other has anything, a text of the story shown beside it stays; else it is the one most alike, by
    `shares`. A text that is alone in its story stands alone, or where it is shown already.
    """
    text, span = place
    others = [at for at, cell in enumerate(cells) if cell.parts and at != text]
    partner = _partner(ids, cells, text, others, shown) if beside is None else beside
    if partner is None:
        partner = _most_alike(ids, text, shown, shares)
    if partner is None:
        alone = shown if ids[text] in (shown.left, shown.right) else Pair(ids[text])
        return Goal(alone, (Place("left" if alone.left == ids[text] else "right", span),))
    side: Side = "left" if text < partner else "right"
    if shown.left in (ids[text], ids[partner]) or shown.right in (ids[text], ids[partner]):
        side = "left" if ids[text] == shown.left or ids[partner] == shown.right else "right"
    pair = Pair(ids[text], ids[partner]) if side == "left" else Pair(ids[partner], ids[text])
    places = [Place(side, span)]
    if partner in others:
        there: Side = "right" if side == "left" else "left"
        places.append(Place(there, cells[partner].parts[0].place[1]))
    return Goal(pair, tuple(places))


def _partner(
    ids: Sequence[int], cells: Sequence[ShownCell], text: int, others: Sequence[int], shown: Pair
) -> int | None:
    at_hand = [at for at in others if ids[at] in (shown.left, shown.right)]
    otherwise = [at for at in others if not cells[at].counted and cells[at].words != cells[text].words]
    return next(iter((*at_hand, *otherwise, *others)), None)


def _most_alike(ids: Sequence[int], text: int, shown: Pair, shares: Sequence[Share]) -> int | None:
    """The other text that this one has most in common with; the one it is shown beside goes before."""
    on_screen = (shown.left, shown.right)
    common = dict.fromkeys((at for at in range(len(ids)) if at != text), 0.0)
    for share in shares:
        if share.of == text:
            common[share.other] = share.share

    def order(at: int) -> tuple[bool, float, bool]:
        return (ids[text] in on_screen and ids[at] in on_screen, common[at], ids[at] in on_screen)

    return max(common, key=order, default=None)
