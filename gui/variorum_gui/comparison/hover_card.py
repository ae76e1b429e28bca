"""The small card that says why two passages are joined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from variorum.model.comparison import Side
from variorum.text.named_spaces import spaces_named
from variorum.text.quoting import quoted
from variorum_gui.comparison.band_words import called
from variorum_gui.comparison.content import Content
from variorum_gui.comparison.free_place import away, free_place, hidden
from variorum_gui.comparison.marks import Passage
from variorum_gui.comparison.stops import Stop
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Shown

_DELAY = 350
_WIDEST = 340
#: Of an arrow with its shadow, and how far from it (px) a card is no longer taken for what the pointer asked.
_POINTER, _FAR = QSize(24, 30), 150
POSSIBLE = marked("Possible match: please check")
_TIER_WORDS = {"sure": marked("Sure match"), "likely": marked("Likely match"), "possible": POSSIBLE}
_WEAK = marked("Weak match")


class HoverCard(QFrame):
    """Shown beside the pointer after it rested a moment; never takes the focus or the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("hoverCard")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.Box)
        self.setProperty("ground", "card")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(9, 6, 9, 7)
        rows.setSpacing(2)
        self._title = QLabel(self)
        self._title.setProperty("voice", "title")
        self._reasons = QLabel(self)
        self._reasons.setProperty("voice", "small")
        self._reasons.setWordWrap(True)
        rows.addWidget(self._title)
        rows.addWidget(self._reasons)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._appear)
        self._at = QPoint()
        self._kept: Sequence[QRect] = ()
        self.hide()

    def offer(self, title: str, reasons: str, at: QPoint, kept: Sequence[QRect] = ()) -> None:
        """Show these words by `at` (in the parent) in a moment, not over what is to be `kept` in sight."""
        self.hide()
        self._title.setText(title)
        self._reasons.setText(reasons)
        self._reasons.setVisible(bool(reasons))
        self._reasons.setFixedWidth(fitting_width(self._reasons, reasons, self._title.sizeHint().width()))
        self._at, self._kept = at, kept
        self._timer.start()

    def withdraw(self) -> None:
        """Hide it, or do not show it after all."""
        self._timer.stop()
        self.hide()

    def words(self) -> tuple[str, str]:
        """What it says, or would say."""
        return self._title.text(), self._reasons.text()

    def _appear(self) -> None:
        self.adjustSize()
        self.move(self._place())
        self.show()
        self.raise_()

    def _place(self) -> QPoint:
        at, area, size = self._at, self._parent.rect(), self.size()
        kept = (*self._kept, QRect(at, _POINTER).translated(-_POINTER.width() // 3, -_POINTER.height() // 3))
        place = free_place(size, area, kept, at)
        card = QRect(place, size)
        return place if not hidden(card, kept) and away(card, at) < _FAR else beside(at, size, area)


def fitting_width(label: QLabel, words: str, beside: int) -> int:
    """How wide a label that wraps is to be: of itself it is too narrow for its longest line.

    As wide as the widest thing in its card at least: a layout asks for its height at the width of the card, and in
    fewer pixels the words need more lines, of which the first and the last were cut through.
    """
    metrics = label.fontMetrics()
    longest = max((metrics.horizontalAdvance(line) for line in words.splitlines()), default=0)
    return max(beside, min(_WIDEST, longest + 4))


def beside(at: QPoint, size: QSize, area: QRect) -> QPoint:
    """Where a card of this size stands by a point, inside `area` and not over the point, whatever it hides."""
    x = min(at.x() + 14, area.right() - size.width() - 4)
    y = at.y() + 20
    if y + size.height() > area.bottom():
        y = at.y() - size.height() - 10
    return QPoint(max(4, x), max(4, y))


def passage_words(passage: Passage, clicks: bool = True) -> tuple[str, str]:
    """Title and reasons for a passage both texts have; with `clicks`, also what the pointer can do there."""
    moved = passage.role == "moved" or any(link.moved for link in passage.links)
    if passage.role == "moved":
        title = passage.chips[0][:1].upper() + passage.chips[0][1:]
    else:
        title = tr("Linked by you") if passage.by_reader else tr(_TIER_WORDS.get(passage.tier, _WEAK))
    reasons = list(dict.fromkeys(reason for link in passage.links for reason in link.why))
    if moved and passage.role != "moved":
        reasons.append(
            tr("told in a different place; click the ribbon to bring both level")
            if clicks
            else tr("told in a different place")
        )
    elif moved and clicks:
        reasons.append(tr("click the ribbon to bring both level"))
    return title, "\n".join(reasons[:5])


def change_words(stop: Stop, content: Content) -> tuple[str, str]:
    """Title and before → after for a change between versions; which was before must be known for it."""
    spans = (stop.left, content.left.text), (stop.right, content.right.text)
    one, other = (span.of(text) if span else "" for span, text in spans)
    spaces = spaces_named(one, other)
    # Words put in or taken out have a place without words on the other side.
    left, right = spaces or (_short(each) if each.strip() else "" for each in (one, other))
    shown = content.shown
    if shown.older is None:
        if left and right:
            return tr("Other space") if spaces else tr("Worded differently"), f"{left} / {right}"
        return only_in(shown, "left" if left else "right"), left or right
    old, new = (left, right) if shown.older == "left" else (right, left)
    if old and new:
        return tr("Space changed") if spaces else tr("Edited"), f"{old} → {new}"
    return (tr("Removed"), old) if old else (tr("Added"), new)


def only_in(shown: Shown, side: Side) -> str:
    """What is said of a passage of two versions of which nobody knows which is older."""
    text = shown.text(side)
    return tr("Only in {version}", version=called(text)) if text is not None else ""


def _short(words: str, limit: int = 120) -> str:
    return quoted(" ".join(words.split()), limit)
