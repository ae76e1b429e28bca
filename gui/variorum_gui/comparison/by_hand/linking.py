"""Linking, unlinking and linking anew by hand: two selections, a passage and a click, or the card's buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from variorum.model.comparison import Link, Side
from variorum_gui.comparison.band_words import called
from variorum_gui.comparison.by_hand.link_bar import LinkBar, whole_words
from variorum_gui.comparison.by_hand.links_at import (
    OTHER,
    Joined,
    given_up_for,
    joined_at,
    sentence_at,
)
from variorum_gui.comparison.by_hand.passage_card import PassageCard
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.context_menu import paragraph_at
from variorum_gui.comparison.free_place import free_place, hidden, lines_of
from variorum_gui.comparison.hover_card import HoverCard, passage_words
from variorum_gui.comparison.selecting import Selecting
from variorum_gui.comparison.targets import Target, target_at
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Place

_SELECT = marked("Select a passage in each text first, or one, and then click its partner")
_NO_LINK = marked("Nothing links this passage with the other text")
_ONE_COLUMN = marked("In one column both texts are one: link passages in another form")


class Linking(QObject):
    """Watches the canvas for the click on a passage, and on the partner that is sought."""

    #: (Place on the left, Place on the right, links that the new one takes the place of)
    link_wanted = Signal(object, object, object)
    #: (tuple of Link)
    unlink_wanted = Signal(object)
    #: (Place, Place): a note on what joins these.
    note_wanted = Signal(object, object)
    said = Signal(str)

    def __init__(self, canvas: Canvas, selecting: Selecting, hover: HoverCard, bar: LinkBar) -> None:
        super().__init__(canvas)
        self._canvas, self._selecting, self._hover, self._bar = canvas, selecting, hover, bar
        self.card = PassageCard(canvas.viewport())
        self._joined: Joined | None = None
        self._side: Side = "left"
        #: The passage that waits for its partner, and the links it is to lose.
        self._end: Place | None = None
        self._given_up: tuple[Link, ...] = ()
        #: Where everything stood when the card was offered.
        self._stood = self._standing()
        self.card.acted.connect(self._act)
        self.card.left.connect(canvas.setFocus)
        bar.left_off.connect(self.leave)
        canvas.moved.connect(self._moved)
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)

    @property
    def seeking(self) -> bool:
        """Whether a partner is being sought."""
        return self._end is not None

    # What menus and keys ask for

    def link(self) -> None:
        """Link what is selected on both sides; with one selection, ask for its partner."""
        if self._refused_in_one_column():
            return
        both, one = self._selecting.both(), self._selecting.place()
        if self._end is not None and one is not None and one.side != self._end.side:
            self._finish(one)
        elif both is not None:
            self.link_wanted.emit(*both, ())
            self.leave()
        elif one is not None:
            self.begin(one)
        else:
            self.said.emit(tr(_SELECT))

    def begin(self, place: Place, given_up: tuple[Link, ...] = ()) -> None:
        """Ask for the partner of a passage; with it `given_up` are no links any more."""
        shown, other = self._canvas.content.shown, OTHER[place.side]
        here, there = shown.text(place.side), shown.text(other)
        if self._refused_in_one_column() or here is None or there is None:
            return
        self._end, self._given_up = place, given_up
        self._bar.ask(whole_words(here.version.text, place.span), called(there))
        self._canvas.passing.current = {place.side: place.span}
        self._canvas.repaint_all()
        self._canvas.setFocus()

    def leave(self) -> None:
        """Seek no partner any more."""
        if self._end is not None:
            self._end, self._given_up = None, ()
            self._bar.hide()
            self._canvas.passing.current = {}
            self._canvas.repaint_all()

    def unlink(self) -> None:
        """Set apart the passages at hand."""
        self._with_joined_at_hand(lambda joined: self.unlink_wanted.emit(joined.links))

    def level(self) -> None:
        """Bring the passages at hand to one height."""
        if not self._refused_in_one_column():
            self._with_joined_at_hand(self._level)

    def explain(self) -> None:
        """Open the card on the passage at hand, for the keyboard."""

        def show(joined: Joined) -> None:
            canvas, area, side = self._canvas, self._canvas.viewport().rect(), self._side
            self._hover.withdraw()
            size = self.card.tell(*self._words(None))
            ends = [canvas.content.place_of(s, joined.place(s).span) for s in (side, OTHER[side])]
            kept = lines_of(canvas, ends)
            if not area.contains(kept[0]) or _hides(size, area, kept):
                canvas.show_position(ends[0][0], ends[0][1].start)
                kept = lines_of(canvas, ends)
            canvas.passing.current = dict(reversed(ends))  # in one column both are on one side
            canvas.repaint_all()
            self._offer(kept[0].bottomLeft(), kept, now=True)

        self._with_joined_at_hand(show)

    def fill(self, target: Target | None, side: Side, position: int) -> Joined | None:
        """Take what stands at a place of the texts as the passage at hand; what joins it, if anything."""
        self._side = side
        self._joined = joined_at(self._canvas.content, target, side, position)
        return self._joined

    def act_on(self, joined: Joined, side: Side, act: str) -> None:
        """Do one of the card's acts to these passages."""
        self._joined, self._side = joined, side
        self._act(act)

    # The mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self._canvas:
            return self._typed(event)
        if kind == QEvent.Type.MouseButtonPress and watched is self._canvas.viewport():
            self.card.withdraw()
        return False

    def _typed(self, event: QKeyEvent) -> bool:
        busy = self.card.waiting or self.seeking
        self.card.withdraw()
        if event.key() == Qt.Key.Key_Escape and busy:
            self.leave()
            return True
        return False

    def clicked(self, event: QMouseEvent, side: Side, position: int) -> bool:
        """A click on the words of a text; whether it was for the partner that is sought."""
        content = self._canvas.content
        if self._end is not None:
            place = sentence_at(content.shown, side, position) or paragraph_at(content.shown, side, position)
            if side == self._end.side or place is None:
                self.said.emit(tr("Its partner is sought in the other text"))
            else:
                self._finish(place)
            return True
        point = event.position()
        target = target_at(self._canvas, point)
        if target is None or content.one_column or (target.left is None or target.right is None):
            return False
        if self.fill(target, side, position) is not None:
            self._hover.withdraw()
            self.card.tell(*self._words(target))
            ends = ((s, span) for s in SIDES if (span := target.span(s)) is not None)
            self._offer(point.toPoint(), lines_of(self._canvas, ends))
        return False

    # Inside

    def _standing(self) -> tuple[object, ...]:
        return self._canvas.scroller.tops(), self._canvas.columns

    def _offer(self, at: QPoint, kept: Sequence[QRect], now: bool = False) -> None:
        self._stood = self._standing()
        self.card.offer(at, kept, now=now)

    def _moved(self) -> None:
        # Also said when heights out of sight were measured and all in sight stands where it stood.
        if self._standing() != self._stood:
            self.card.withdraw()

    def _finish(self, place: Place) -> None:
        end = self._end
        if end is None:
            return
        given_up = given_up_for(self._given_up, place)
        left, right = (end, place) if end.side == "left" else (place, end)
        self.leave()
        self.link_wanted.emit(left, right, given_up)

    def _act(self, act: str) -> None:
        joined, side = self._joined, self._side
        self.card.withdraw()
        if joined is None:
            return
        if act == "unlink":
            self.unlink_wanted.emit(joined.links)
        elif act == "link":
            self.begin(joined.place(side), joined.links)
        elif act == "level":
            self._level(joined)
        else:
            self.note_wanted.emit(joined.place(side), joined.place(OTHER[side]))

    def _level(self, joined: Joined) -> None:
        self._canvas.level(joined.left.start, joined.right.start)

    def _with_joined_at_hand(self, deed: Callable[[Joined], None]) -> None:
        side, position = self._at_hand()
        joined = self.fill(None, side, position)
        if joined is None:
            self.said.emit(tr(_NO_LINK))
        else:
            deed(joined)

    def _at_hand(self) -> tuple[Side, int]:
        """Where the cursor is, else the place gone to, else the line of sight; in the texts."""
        canvas, selecting = self._canvas, self._selecting
        place = selecting.place()
        if place is not None:
            return place.side, place.span.start
        cursor = canvas.passing.cursor
        if cursor is None:
            gone_to = next(iter(canvas.passing.current.items()), None)
            cursor = (gone_to[0], gone_to[1].start) if gone_to is not None else canvas.reading_position()
        return canvas.content.origin(*cursor)

    def _words(self, target: Target | None) -> tuple[str, str]:
        """What the card says of the passage at hand."""
        joined, content = self._joined, self._canvas.content
        if target is not None and target.passage is not None:
            return passage_words(content.passages[target.passage])
        title, told = (target.title, target.reasons) if target is not None else ("", "")
        if joined is None:
            return title, told
        if not title:
            passage = next((p for p in content.passages if set(joined.links) & set(p.links)), None)
            if passage is not None and passage.role != "same":
                return passage_words(passage)
            title = tr("Linked passages")
        why = dict.fromkeys(reason for link in joined.links for reason in link.why)
        return title, "\n".join(part for part in (told, *why) if part)

    def _refused_in_one_column(self) -> bool:
        if self._canvas.content.one_column:
            self.said.emit(tr(_ONE_COLUMN))
        return self._canvas.content.one_column


def _hides(size: QSize, area: QRect, kept: Sequence[QRect]) -> bool:
    return hidden(QRect(free_place(size, area, kept, kept[0].bottomLeft()), size), kept) > 0
