"""The keyboard on the canvas: scrolling, and selecting on the side last used."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from variorum.model.comparison import Side
from variorum_gui.comparison.at_hand import cursor_at_hand, cursor_on
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.selection import Selection, unit_around

_Key = Qt.Key
#: Letters, as in readers and diff viewers; the menu has keys for the whole window.
_STEPS = {"n": 1, "p": -1}
#: With Shift they select.
_MOVES = (_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End)


class Keyboard(QObject):
    """Watches the canvas. Arrows scroll; with Shift they move the end of the selection."""

    copy_wanted = Signal()
    selection_changed = Signal()
    #: 1: to the next change or shared passage, -1: to the one before.
    step_wanted = Signal(int)
    #: (side last used): the fold at hand is to be opened or closed.
    fold_wanted = Signal(str)
    #: All folds are.
    folds_wanted = Signal()

    def __init__(self, canvas: Canvas, selection: Selection) -> None:
        super().__init__(canvas)
        self._canvas, self._selection = canvas, selection
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._select_all()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._extend(event):
            self.selection_changed.emit()
        elif event.key() == _Key.Key_Escape and self._selection.on(self._selection.side) is not None:
            self._selection.clear()
            self.selection_changed.emit()
        elif event.text() in _STEPS:
            self.step_wanted.emit(_STEPS[event.text()])
        elif event.key() == _Key.Key_F and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.fold_wanted.emit(self._selection.side)
        elif event.key() == _Key.Key_F and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.folds_wanted.emit()
        else:
            return self._scroll(event)
        return True

    def _scroll(self, event: QKeyEvent) -> bool:
        canvas = self._canvas
        line = canvas.typography.line_height
        page = max(line, canvas.viewport().height() - 2 * line)
        backwards = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        steps = {
            _Key.Key_Up: -line,
            _Key.Key_Down: line,
            _Key.Key_PageUp: -page,
            _Key.Key_PageDown: page,
            _Key.Key_Space: -page if backwards else page,
        }
        key = _Key(event.key())
        if key in steps:
            canvas.scroll_by(float(steps[key]), self._selection.side)
        elif key == _Key.Key_Home:
            canvas.scroll_to(0)
        elif key == _Key.Key_End:
            canvas.scroll_to(canvas.scroller.length)
        elif key in (_Key.Key_Left, _Key.Key_Right) and not event.modifiers():
            side = SIDES[key == _Key.Key_Right]
            if canvas.content.side(side).segments:
                self._go_to(side)
        else:
            return False
        return True

    def _select_all(self) -> None:
        side = self._selection.side
        segments = self._canvas.content.side(side).segments
        if segments:
            self._selection.set(side, segments[0].start, segments[-1].end)
            self.selection_changed.emit()

    def _go_to(self, side: Side) -> None:
        """The keys select on this side from now on: the cursor shows where."""
        self._selection.side = side
        head = cursor_on(self._canvas, side)
        if self._selection.on(side) is None and head is not None:
            self._selection.set(side, head, head)
        self.selection_changed.emit()

    def _extend(self, event: QKeyEvent) -> bool:
        begin = cursor_at_hand(self._canvas, self._selection)
        if begin is None or event.key() not in _MOVES:
            return False
        side, head = begin
        content = self._canvas.content.side(side)
        if side != self._selection.side or self._selection.head(side) != head:
            self._selection.set(side, head, head)
        moved = self._moved(head, event)
        if moved is None:
            return False
        low, high = content.segments[0].start, content.segments[-1].end
        self._selection.extend(min(max(low, moved), high))
        self._show_head()
        return True

    def _moved(self, head: int, event: QKeyEvent) -> int | None:
        side = self._selection.side
        content, here = self._canvas.content.side(side), self._canvas.side(side)
        words = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        column, segments = here.column, content.segments
        match _Key(event.key()):
            case _Key.Key_Left:
                before = unit_around(content.text, segments, max(0, head - 1), "word").start
                moved = before if words else self._letter(head, -1)
            case _Key.Key_Right:
                after = unit_around(content.text, segments, head, "word").end
                moved = max(after, head + 1) if words else self._letter(head, 1)
            case _Key.Key_Up | _Key.Key_Down:
                down = event.key() == _Key.Key_Down
                segment = column.segment_of(head)
                layout = column.layout(segment)
                x = layout.x_of(layout.map.to_units(head - segments[segment].start))
                step = column.typography.line_height * (1 if down else -1)
                moved = here.position_at(x, column.y_of(head) + column.typography.line_height / 2 + step)
                if moved == head:
                    gap = column.typography.paragraph_gap * (1 if down else -1)
                    moved = here.position_at(x, column.y_of(head) + step * 1.5 + gap)
            case _Key.Key_Home:
                moved = column.position_at(column.y_of(head) + 1) if not words else 0
            case _Key.Key_End:
                moved = len(content.text) if words else self._line_end(head)
            case _:
                return None
        return self._inside(moved, moved > head)

    def _letter(self, head: int, step: int) -> int:
        """One letter on, as readers count them: an emoji or a letter with its accents is one."""
        column = self._canvas.side(self._selection.side).column
        segment = column.segment_of(head)
        layout, piece = column.layout(segment), column.segments[segment]
        unit = layout.map.to_units(head - piece.start)
        if step > 0:
            return head + 1 if head >= piece.end else piece.start + layout.after(unit)
        return head - 1 if head <= piece.start else piece.start + layout.before(unit)

    def _line_end(self, head: int) -> int:
        column = self._canvas.side(self._selection.side).column
        segment = column.segment_of(head)
        layout, piece = column.layout(segment), column.segments[segment]
        line = layout.line_of(layout.map.to_units(head - piece.start))
        starts = layout.line_starts
        if line + 1 < len(starts):
            return piece.start + layout.map.to_points(starts[line + 1]) - 1
        return piece.end

    def _inside(self, position: int, forward: bool) -> int:
        """Between paragraphs there is nothing to stand on: the nearest end of one."""
        column = self._canvas.side(self._selection.side).column
        segment = column.segment_of(position)
        if position <= column.segments[segment].end:
            return position
        if forward and segment + 1 < len(column.segments):
            return column.segments[segment + 1].start
        return column.segments[segment].end

    def _show_head(self) -> None:
        """Scroll just as far as needed to see the moving end."""
        side = self._selection.side
        head = self._selection.head(side)
        if head is None:
            return
        canvas = self._canvas
        line = canvas.typography.line_height
        y = canvas.side(side).column.y_of(head) - canvas.scroller.tops()[SIDES.index(side)]
        if y < 0:
            canvas.scroll_by(y - line, side)
        elif y + line > canvas.viewport().height():
            canvas.scroll_by(y + 2 * line - canvas.viewport().height(), side)
