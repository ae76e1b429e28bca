"""The three panes side by side: corpus, texts, sidebar."""

from __future__ import annotations

import re
from collections.abc import Collection

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

#: Widths in the target pictures, at 1440 pixels.
_WIDTHS = (236, 912, 292)
#: The texts are to have so much (two columns of some 25 letters) before the panes beside them keep what they want.
_TEXTS = 590
#: Less they have only where a pane had to give way to them, and then no less than the second.
_LEAST_TEXTS, _LEAST_BESIDE_ONE = 440, 370
#: Where the texts stand; and the corpus and the sidebar.
MIDDLE, OUTER = 1, (0, 2)
#: As `keep` writes it down: which pane is folded, and how wide it is to be.
_FOLDED = re.compile(r"\b([02])=(\d{1,5})\b")
_WIDTH = re.compile(r"[1-9]\d{1,4}", re.ASCII)
#: What is unfolded in a pane, or above them, takes room from the panes down to this; the window does not grow for it.
_LEAST_HEIGHT = 140


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
        #: Outer panes a person wants to see, but there is no room for.
        self.folded: set[int] = set()
        self.splitterMoved.connect(self._note)

    def fill(self, corpus: QWidget, texts: QWidget, sidebar: QWidget) -> None:
        """Put the panes in."""
        texts.setMinimumWidth(_LEAST_BESIDE_ONE)
        for place, pane in enumerate((corpus, texts, sidebar)):
            self.addWidget(pane)
            self.setStretchFactor(place, int(place == MIDDLE))
        self.setSizes(list(_WIDTHS))
        self.put_in_order()

    def put_in_order(self) -> None:
        """Let screen readers find the panes as they stand; the handles stay above them, to be grabbed."""
        for place in range(self.count()):
            self._pane(place).raise_()
        for place in range(self.count()):
            self.handle(place).raise_()

    def recall(self, kept: str) -> tuple[int, ...]:
        """Stand as when `keep` was asked, and give those that were folded; what is no answer of it is passed over."""
        state, _, rest = kept.partition(":")
        sizes, _, rest = rest.partition(":")
        folded, _, given = rest.partition(":")
        if not self.restoreState(QByteArray.fromHex(state.encode("ascii", "replace"))):
            return ()
        self.setChildrenCollapsible(False)
        # Qt tells the sizes of a window that is not shown yet as shares of the width it happens to have.
        told = [int(size) for size in sizes.split(",") if size.isdecimal()]
        if len(told) == len(_WIDTHS):
            self._arranged = told
            self._wanted = [size or usual for size, usual in zip(told, _WIDTHS, strict=True)]
        # A window that was narrow when it was closed had less for them than they are to have in a wide one.
        for at, width in zip(OUTER, given.split(","), strict=False):
            self._wanted[at] = int(width) if _WIDTH.fullmatch(width) else self._wanted[at]
        wanted = {int(at): int(size) for at, size in _FOLDED.findall(folded)}
        for at, size in wanted.items():
            self._wanted[at] = size
            self._pane(at).show()
        return tuple(wanted)

    def keep(self) -> str:
        """How they stand, for `recall`."""
        state = bytes(self.saveState().toHex().data()).decode("ascii")
        folded = ",".join(f"{at}={self._wanted[at]}" for at in sorted(self.folded))
        given = ",".join(str(self._wanted[at]) for at in OUTER)
        return f"{state}:{','.join(map(str, self.sizes()))}:{folded}:{given}"

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), _LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.count() > MIDDLE + 1:
            self.share()

    def room_for(self, outer: Collection[int]) -> int:
        """The least width in which the texts can be read with these panes beside them."""
        texts = _LEAST_TEXTS if len(outer) == len(OUTER) else _LEAST_BESIDE_ONE
        return texts + sum(self._least(at) + self.handleWidth() for at in outer)

    def share(self) -> None:
        """Give each pane the width that is right for it in what there is."""
        outer = [at for at in OUTER if not self._pane(at).isHidden()]
        room = self.width() - len(outer) * self.handleWidth()
        as_left = abs(sum(self._arranged) - room) <= len(outer)  # Qt loses a pixel of a pane when it rounds
        if as_left and all((self._arranged[at] > 0) == (at in outer) for at in OUTER):
            self.setSizes(self._arranged)
            return
        slack = {at: max(0, self._wanted[at] - self._least(at)) for at in outer}
        lack = max(0, _TEXTS - (room - sum(self._wanted[at] for at in outer)))
        share = min(1.0, lack / max(1, sum(slack.values())))
        sizes = self.sizes()
        for at in outer:
            sizes[at] = self._wanted[at] - round(slack[at] * share)
        sizes[MIDDLE] = room - sum(sizes[at] for at in outer)
        self.setSizes(sizes)

    def _least(self, at: int) -> int:
        pane = self._pane(at)
        return pane.minimumWidth() or pane.minimumSizeHint().width()

    def _pane(self, at: int) -> QWidget:
        pane = self.widget(at)
        assert pane is not None
        return pane

    def _note(self, _position: int, handle: int) -> None:
        at = 0 if handle == MIDDLE else 2
        self._arranged = self.sizes()
        self._wanted[at] = self._arranged[at]
