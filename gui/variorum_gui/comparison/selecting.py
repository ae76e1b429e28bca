"""What is selected on the canvas: painted there, and told as places of the texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDrag, QGuiApplication

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.selection import Selection, unit_around
from variorum_gui.shown import Place

if TYPE_CHECKING:
    from variorum_gui.comparison.copied import Copied


class Selecting(QObject):
    """The selection as the rest of the window knows it, whatever form the texts are read in."""

    #: The words at hand are to be looked for: in the other text, in the corpus.
    wanted_in_other = Signal()
    wanted_in_corpus = Signal()
    #: Other words are selected, or the cursor is elsewhere.
    changed = Signal()

    def __init__(self, canvas: Canvas, selection: Selection) -> None:
        super().__init__(canvas)
        self._canvas, self._selection = canvas, selection

    def clear(self) -> None:
        """Select nothing; the keyboard is on the side that has a text."""
        self._selection.clear()
        self._selection.side = "left"

    def leave_cursor(self) -> None:
        """One has gone to another passage: keys begin to select there. What is selected stays so."""
        self._selection.leave_cursor()
        self.repaint()

    def stand_at(self, place: Place) -> None:
        """The cursor stands where a place of the canvas begins; what is selected stays so."""
        if self._selection.on(place.side) is None:
            self._selection.set(place.side, place.span.start, place.span.start)
            self.repaint()

    def place(self) -> Place | None:
        """What is selected on the side last used."""
        side = self._selection.side
        span = self._selection.on(side)
        return Place(*self._canvas.content.origin_of(side, span)) if span is not None else None

    def words_at_hand(self) -> Place | None:
        """What is selected on the side last used, else the word that the cursor is in."""
        return self.place() or self._word()

    def _word(self) -> Place | None:
        canvas, side = self._canvas, self._selection.side
        head, content = self._selection.head(side), canvas.content.side(side)
        span = unit_around(content.text, content.segments, head, "word") if head is not None else None
        if span is None or not span.of(content.text).strip():
            return None
        return Place(*canvas.content.origin_of(side, span))

    def on(self, side: Side) -> bool:
        """Whether anything is selected on a side of the canvas."""
        return self._selection.on(side) is not None

    def both(self) -> tuple[Place, Place] | None:
        """What is selected on the left and on the right, where both are."""
        left, right = self._selection.on("left"), self._selection.on("right")
        return (
            (Place("left", left), Place("right", right)) if left is not None and right is not None else None
        )

    def words(self) -> str:
        """The words selected, as they are copied or dragged out."""
        copied = self._copied(self.place(), source=False)
        return copied.plain() if copied is not None else ""

    def copy(self, place: Place | None = None, *, source: bool = False) -> bool:
        """Put what is selected, or a passage of a text, on the clipboard; whether there was anything."""
        copied = self._copied(place or self.place(), source)
        if copied is None or not copied.plain():
            return False
        QGuiApplication.clipboard().setMimeData(copied.mime())
        return True

    def use(self, side: Side) -> None:
        """What is selected on this side is meant from now on."""
        self._selection.side = side

    def drag(self) -> None:
        """Let the words selected be dropped elsewhere; they are copied, never taken out of here."""
        if self.words():
            drag = QDrag(self._canvas)
            drag.setMimeData(self.mime())
            drag.exec(Qt.DropAction.CopyAction)

    def mime(self) -> QMimeData:
        """What is dragged out or copied."""
        copied = self._copied(self.place(), source=False)
        return copied.mime() if copied is not None else QMimeData()

    def _copied(self, place: Place | None, source: bool) -> Copied | None:
        from variorum_gui.comparison.copied import Copied  # nothing is copied before the first picture

        text = self._canvas.content.shown.text(place.side) if place is not None else None
        return Copied(text, place.span, source) if text is not None and place is not None else None

    def repaint(self) -> None:
        """Paint the selection as it is now."""
        canvas, passing = self._canvas, self._canvas.passing
        selected: dict[Side, Span | None] = {side: self._selection.on(side) for side in SIDES}
        head = self._selection.head(self._selection.side)
        for side in SIDES:
            canvas.repaint_spans(side, passing.selected.get(side), selected[side])
        if passing.cursor is not None:
            canvas.repaint_spans(passing.cursor[0], Span(passing.cursor[1], passing.cursor[1]))
        passing.selected = selected
        passing.cursor = (self._selection.side, head) if head is not None else None
        if head is not None:
            canvas.repaint_spans(self._selection.side, Span(head, head))
        self.changed.emit()
