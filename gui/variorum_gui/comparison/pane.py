"""The comparison: band, headers, both texts, overview strip and legend, and all that is done there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison import reading_state
from variorum_gui.comparison.band import Band
from variorum_gui.comparison.band_words import band_words, called
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES, Content, Form, View, content_of
from variorum_gui.comparison.context_menu import MenuActs, texts_menu
from variorum_gui.comparison.find_bar import FindBar
from variorum_gui.comparison.headers import Headers
from variorum_gui.comparison.hover_card import HoverCard
from variorum_gui.comparison.keyboard import Keyboard
from variorum_gui.comparison.legend import Legend
from variorum_gui.comparison.legend_items import legend_items
from variorum_gui.comparison.overview import Overview
from variorum_gui.comparison.pointer import Pointer
from variorum_gui.comparison.reading_marks import name_marks
from variorum_gui.comparison.selection import Selection, copied_words
from variorum_gui.comparison.targets import target_at
from variorum_gui.comparison.typography import ZOOM_RANGE
from variorum_gui.comparison.walking import Walker
from variorum_gui.shown import Place, Shown


class ComparisonPane(QWidget):
    """Shows a `Shown`; what the reader does there leaves it by signals."""

    swapRequested = Signal()
    #: The stop one is at, from 1 (0: none yet), and how many there are.
    positionChanged = Signal(int, int)
    findingPicked = Signal(str)
    #: (Place, Place), (Link), (Place, role), (Place)
    linkRequested = Signal(object, object)
    unlinkRequested = Signal(object)
    roleRequested = Signal(object, str)
    noteRequested = Signal(object)
    #: (left hits, right hits) of the search, whenever they change.
    found = Signal(int, int)
    zoomChanged = Signal(int)
    formChanged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band, self._headers, self._legend = Band(self), Headers(self), Legend(self)
        self._find_bar, self._canvas, self._overview = FindBar(self), Canvas(self), Overview(self)
        self._selection = Selection()
        self._card = HoverCard(self._canvas.viewport())
        self._pointer = Pointer(self._canvas, self._selection, self._card)
        self._keyboard = Keyboard(self._canvas, self._selection)
        self._walker = Walker(self._canvas)
        self._content = Content()
        self._view = View()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._canvas)

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(0)
        for part in (self._band, self._headers, self._find_bar):
            texts.addWidget(part)
        texts.addWidget(self._canvas, 1)
        texts.addWidget(self._legend)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(texts, 1)
        row.addWidget(self._overview)
        self._band.hide()

    def _connect(self) -> None:
        canvas = self._canvas
        self._headers.swap_requested.connect(self.swapRequested)
        canvas.moved.connect(self._frame_view)
        canvas.resized.connect(lambda: self._headers.fit(canvas.columns, canvas.typography))
        self._overview.wanted.connect(self._go_to_share)
        self._overview.wheel_turned.connect(canvas.wheelEvent)
        self._pointer.finding_picked.connect(self.findingPicked)
        self._pointer.selection_changed.connect(self._selection_changed)
        self._pointer.fold_opened.connect(self._open_fold)
        self._keyboard.selection_changed.connect(self._selection_changed)
        self._keyboard.copy_wanted.connect(self.copy_selection)
        self._find_bar.step_wanted.connect(self.find_step)
        self._find_bar.closed.connect(self.close_find)
        canvas.viewport().installEventFilter(self)

    def show_texts(self, shown: Shown) -> None:
        """Show two texts, one, or none; the same texts again with more known keep their place."""
        before = self._content.shown
        same = _versions(before) == _versions(shown)
        if not same:
            self._view = View(self._view.form)
            self._selection.clear()
            self._walker.reset()
            self._find_bar.hide()
        self._content = content_of(shown, self._view)
        current = self._canvas.passing.current
        self._canvas.set_content(self._content)
        self._headers.show_content(self._content)
        self._headers.fit(self._canvas.columns, self._canvas.typography)
        self._overview.show_content(self._content)
        self._band.say(band_words(shown))
        self._legend.explain(
            legend_items(shown.comparison.mode if shown.comparison else None, self._view.form)
        )
        if same:
            self._canvas.passing.current = current
            self._walker.again()
            self._selection_changed()
        self._walker.at = min(self._walker.at, len(self._content.stops) - 1)
        self._tell_position()

    def forms(self) -> tuple[Form, ...]:
        """The forms this view can be read in."""
        return ("flow", "aligned", "differences")

    def form(self) -> Form:
        """The form it is read in."""
        return self._view.form

    def set_form(self, form: str) -> None:
        """Read in another form, from the same passage on; one that is not offered is passed over."""
        for known in self.forms():
            if known == form and known != self._view.form:
                self._view_as(View(known))
                self.formChanged.emit(known)

    def reveal(self, place: Place) -> None:
        """Bring a place into view, with its partner on the other side level where that is possible."""
        self._walker.reveal(place)
        self._tell_position()

    def light(self, places: tuple[Place, ...], current: Place | None, type: str) -> None:
        """Underline the mentions of a name on both sides; `type` gives their sign (PERSON, ORG, LOC)."""
        self._walker.light(places, current, type)
        self._overview.light({side: tuple(name_marks(places, current, type, side)) for side in SIDES})
        if current is not None:
            self._walker.reveal(current)

    def clear_light(self) -> None:
        """Take the marks of `light` away."""
        self._walker.light((), None, "")
        self._overview.light({"left": (), "right": ()})

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) change or shared passage."""
        if self._walker.step(direction):
            self._tell_position()

    def find(self, text: str) -> tuple[int, int]:  # type: ignore[override]  # QWidget.find is a static of Qt
        """Mark all hits and go to the first below the top of the view; how many left and right."""
        counts = self._walker.find(text)
        self._say_found()
        return counts

    def find_step(self, direction: int) -> None:
        """Go to the next or previous hit."""
        self._walker.find_step(direction)
        self._say_found()

    def close_find(self) -> None:
        """Forget the search."""
        self.find("")
        self._canvas.setFocus()

    def zoom_by(self, steps: int) -> None:
        """Larger (1) or smaller (-1) type."""
        self._set_zoom(self._canvas.typography.zoom + steps)

    def zoom_reset(self) -> None:
        """The type's own size."""
        self._set_zoom(0)

    def set_synchronised(self, on: bool) -> None:
        """Scroll both texts together, or each alone."""
        self._canvas.scroller.set_synchronised(on)
        self._canvas.refresh()

    def copy_selection(self) -> None:
        """Put the words selected on the side last used on the clipboard."""
        place = self.selection()
        if place is not None:
            content = self._content.side(place.side)
            QGuiApplication.clipboard().setText(copied_words(content.text, content.segments, place.span))

    def selection(self) -> Place | None:
        """What is selected on the side last used."""
        side = self._selection.side
        span = self._selection.on(side)
        return Place(side, span) if span is not None else None

    def link_selections(self) -> bool:
        """Ask to link what is selected on the left with what is selected on the right."""
        left, right = self._selection.on("left"), self._selection.on("right")
        if left is None or right is None:
            return False
        self.linkRequested.emit(Place("left", left), Place("right", right))
        return True

    def reading_state(self) -> dict[str, Any]:
        """Where and how one reads, as plain values for the session."""
        return reading_state.state_of(self._canvas, self.form())

    def restore_reading_state(self, state: Mapping[str, Any]) -> None:
        """Go back to where `reading_state` was taken; what does not fit these texts is passed over."""
        self.set_form(str(state.get("form", self.form())))
        reading_state.restore(self._canvas, state)
        self.zoomChanged.emit(self._canvas.typography.zoom)

    def _set_zoom(self, zoom: int) -> None:
        zoom = max(ZOOM_RANGE[0], min(ZOOM_RANGE[1], zoom))
        if zoom != self._canvas.typography.zoom:
            self._canvas.set_zoom(zoom)
            self.zoomChanged.emit(zoom)

    def _selection_changed(self) -> None:
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

    def _open_fold(self, side: Side, segment: int) -> None:
        start = self._content.side(side).segments[segment].start
        self._view_as(replace(self._view, open_folds=self._view.open_folds | {(side, start)}))

    def _view_as(self, view: View) -> None:
        at_top, position = self._canvas.scroller.v <= 0, self._canvas.reading_position()
        self._view = view
        self.show_texts(self._content.shown)
        if not at_top:
            self._canvas.show_position(*position)

    def _say_found(self) -> None:
        walker = self._walker
        self._headers.mark_found(walker.hits.on, walker.hit)
        if walker.sought:
            shown = self._content.shown
            names = [called(text) if (text := shown.text(side)) is not None else "" for side in SIDES]
            self._find_bar.say(walker.sought, walker.hits.counts, (names[0], names[1]), walker.hit_number())
        else:
            self._find_bar.hide()
        self.found.emit(*walker.hits.counts)

    def _tell_position(self) -> None:
        self.positionChanged.emit(self._walker.at + 1, len(self._content.stops))

    def _frame_view(self) -> None:
        self._overview.frame_view(*reading_state.shares_in_view(self._canvas))

    def _go_to_share(self, side: Side, share: float) -> None:
        content = self._content.side(side)
        if content.segments:
            self._canvas.show_position(side, int(share * len(content.text)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            self._open_menu(event.pos(), event.globalPos())
            return True
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            return True
        return False

    def _open_menu(self, point: QPoint, at: QPoint) -> None:
        if self._content.shown.left is None:
            return
        self._card.withdraw()
        acts = MenuActs()
        acts.copy = self.copy_selection
        acts.note = self.noteRequested.emit
        acts.link = self.linkRequested.emit
        acts.unlink = self.unlinkRequested.emit
        acts.role = lambda place, role, *_: self.roleRequested.emit(place, role)
        where = point.toPointF()
        target = target_at(self._canvas, where)
        side, position = self._canvas.place_at(where)
        texts_menu(self, self._canvas, self._selection, target, side, position, acts).popup(at)


def _versions(shown: Shown) -> tuple[str, ...]:
    return tuple(text.version.text for text in (shown.left, shown.right) if text is not None)
