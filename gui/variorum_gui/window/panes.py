"""The three panes side by side: corpus, texts, sidebar."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

#: Widths in the target pictures, at 1440 pixels.
_WIDTHS = (236, 912, 292)
#: The texts are to have so much (two columns of some 25 letters) before the panes beside them keep what they want.
_TEXTS = 590
#: Less they never have.
_LEAST_TEXTS = 440
_MIDDLE = 1
#: What is unfolded in a pane, or above them, takes room from the panes down to this; the window does not grow for it.
_LEAST_HEIGHT = 200


class Panes(QSplitter):
    """In a narrow window the outer panes give room to the texts, and take it back in a wide one.

    Qt would let the texts alone pay for what is missing, until two columns hold a word each.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        #: What a person gave each outer pane; the window may be too narrow for it.
        self._wanted = list(_WIDTHS)
        #: How a person left them: in a window of that width they stand so again.
        self._arranged: list[int] = []
        self.splitterMoved.connect(self._note)

    def fill(self, corpus: QWidget, texts: QWidget, sidebar: QWidget) -> None:
        """Put the panes in."""
        texts.setMinimumWidth(_LEAST_TEXTS)
        for place, pane in enumerate((corpus, texts, sidebar)):
            self.addWidget(pane)
            self.setStretchFactor(place, int(place == _MIDDLE))
        self.setSizes(list(_WIDTHS))
        self.put_in_order()

    def put_in_order(self) -> None:
        """Let screen readers find the panes as they stand; the handles stay above them, to be grabbed."""
        for place in range(self.count()):
            self._pane(place).raise_()
        for place in range(self.count()):
            self.handle(place).raise_()

    def recall(self, kept: str) -> None:
        """Stand as when `keep` was asked; what is no answer of it is passed over."""
        state, _, sizes = kept.partition(":")
        if not self.restoreState(QByteArray.fromHex(state.encode("ascii", "replace"))):
            return
        self.setChildrenCollapsible(False)
        # Qt tells the sizes of a window that is not shown yet as shares of the width it happens to have.
        told = [int(size) for size in sizes.split(",") if size.isdecimal()]
        if len(told) == len(_WIDTHS):
            self._arranged = told
            self._wanted = [size or usual for size, usual in zip(told, _WIDTHS, strict=True)]

    def keep(self) -> str:
        """How they stand, for `recall`."""
        state = bytes(self.saveState().toHex().data()).decode("ascii")
        return f"{state}:{','.join(map(str, self.sizes()))}"

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), _LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.count() > _MIDDLE + 1:
            self._share()

    def _share(self) -> None:
        outer = [at for at in (0, 2) if not self._pane(at).isHidden()]
        room = self.width() - len(outer) * self.handleWidth()
        if sum(self._arranged) == room and all((self._arranged[at] > 0) == (at in outer) for at in (0, 2)):
            self.setSizes(self._arranged)
            return
        slack = {at: max(0, self._wanted[at] - self._least(at)) for at in outer}
        lack = max(0, _TEXTS - (room - sum(self._wanted[at] for at in outer)))
        share = min(1.0, lack / max(1, sum(slack.values())))
        sizes = self.sizes()
        for at in outer:
            sizes[at] = self._wanted[at] - round(slack[at] * share)
        sizes[_MIDDLE] = room - sum(sizes[at] for at in outer)
        self.setSizes(sizes)

    def _least(self, at: int) -> int:
        pane = self._pane(at)
        return pane.minimumWidth() or pane.minimumSizeHint().width()

    def _pane(self, at: int) -> QWidget:
        pane = self.widget(at)
        assert pane is not None
        return pane

    def _note(self, _position: int, handle: int) -> None:
        at = 0 if handle == _MIDDLE else 2
        self._arranged = self.sizes()
        self._wanted[at] = self._arranged[at]
