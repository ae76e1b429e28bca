"""The strip beside the texts and the texts themselves, each following the other."""

from __future__ import annotations

from variorum.model.comparison import Side
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.overview import Overview
from variorum_gui.comparison.reading_state import shares_in_view


class Overseeing:
    """Frames on the strip what is in view, and goes where it is clicked."""

    def __init__(self, canvas: Canvas, overview: Overview) -> None:
        self._canvas, self._overview = canvas, overview
        canvas.moved.connect(self._frame_view)
        overview.wanted.connect(self._go_to_share)
        overview.wheel_turned.connect(canvas.wheelEvent)

    def _frame_view(self) -> None:
        self._overview.frame_view(*shares_in_view(self._canvas))

    def _go_to_share(self, side: Side, share: float) -> None:
        content = self._canvas.content
        side = "left" if content.one_column else side
        if content.side(side).segments:
            self._canvas.show_position(side, int(share * len(content.side(side).text)))
