"""Which two texts to show, and where in them, when a person asks for a cell. Pure rules."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.story_page import TextPlace
from variorum.reporting.story.lines import ShownCell
from variorum_gui.shown import Place
from variorum_gui.window.pairing import Pair


@dataclass(frozen=True, slots=True)
class Goal:
    """Two versions, and a place in each that has one; that of the text asked for comes first."""

    pair: Pair
    places: tuple[Place, ...]


def goal_of(
    ids: Sequence[int], cells: Sequence[ShownCell], place: TextPlace, shown: Pair, beside: int | None = None
) -> Goal:
    """The text of `place` beside another one that has something in the row, best the one it is shown with.

    `ids` are the versions of the columns, `cells` the row. `beside` is a column to show it with whatever the row
    has. Where none other has anything, the text shown beside it stays.
    """
    text, span = place
    others = [at for at, cell in enumerate(cells) if cell.parts and at != text]
    partner = _partner(ids, cells, text, others, shown) if beside is None else beside
    if partner is None:
        stays = shown.right if shown.left == ids[text] else shown.left
        side: Side = "left" if shown.left == ids[text] or stays is None else "right"
        pair = Pair(ids[text], stays) if side == "left" else Pair(stays, ids[text])
        return Goal(pair, (Place(side, span),))
    side = "left" if text < partner else "right"
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
