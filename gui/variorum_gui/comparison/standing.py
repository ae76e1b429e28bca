"""Both texts stay where they stand while more, or something else, becomes known of them."""

from __future__ import annotations

from collections.abc import Callable

from variorum.model.frozen import dataclass
from variorum_gui.comparison.content import Content
from variorum_gui.comparison.knots import pass_through
from variorum_gui.comparison.scroller import ReadingPlace, Scroller

#: By so many pixels may they be off where nothing but what is known of the texts has changed.
_HARDLY_SEEN = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """Where both texts stood, as asked for and really; what the map was made to pass through; a line's height."""

    asked: ReadingPlace
    really: ReadingPlace
    through: tuple[int, int] | None
    same_links: bool
    line: int

    def again(self, scroller: Scroller, content: Content, settle: Callable[[], None]) -> None:
        """Stand there again, to the line, though the links found now would have one of the texts elsewhere."""
        if self.through is not None:
            pass_through(scroller, content, self.through)
        scroller.return_to(self.asked)
        settle()
        if scroller.stands_at(self.really, _HARDLY_SEEN if self.same_links else self.line):
            return
        scroller.return_to(self.really)
        settle()
        if not self.same_links and not scroller.stands_at(self.really, self.line):
            pass_through(scroller, content, scroller.pair_at(self.really))
            scroller.return_to(self.really)


def standing_now(scroller: Scroller, before: Content, now: Content, line: int) -> Standing | None:
    """Where the same two texts stand; None where nothing is to be held: at an end, in level rows, not compared yet.

    Texts that were come back to are held before they are compared anew: the map goes through where they stood.
    """
    compared = before.shown.comparison, now.shown.comparison
    if before.rows or now.rows or not 0 < scroller.v < scroller.length:
        return None
    if compared[0] is None and compared[1] is not None and scroller.through is not None:
        asked = scroller.place()
        return Standing(asked, asked, scroller.through, False, line)
    if None in compared:
        return None
    same = compared[0] is compared[1]
    asked, really = scroller.place(), scroller.standing()
    if scroller.stands_at(asked, line):
        really = asked if not same else really
    return Standing(asked, really, scroller.through if same else None, same, line)
