"""Versions known: a line of dots, filled for those held."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from variorum.model.precision import Told, dating
from variorum_gui.eliding import elided
from variorum_gui.known_versions import Known, known_versions, not_held_words
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.plain_tips import plain_tip
from variorum_gui.shown import Shown
from variorum_gui.sidebar.panel import Panel
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.times import day_words, told_words

#: More dots than this are not told apart in a narrow pane: runs that are not held become one dot.
_MOST_DOTS = 9
_RADIUS = 6.0
_EDGE = 26.0


class VersionDots(QWidget):
    """The drawn line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known: tuple[Known, ...] = ()
        self._times: tuple[Told | None, ...] = ()
        self._shown: frozenset[int] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_changes().changed.connect(self.update)

    def show_versions(
        self, known: tuple[Known, ...], times: tuple[Told | None, ...], shown: frozenset[int]
    ) -> None:
        """`times` and `shown` go by the place of the held versions."""
        self._known = _dots(known)
        self._times, self._shown = times, shown
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 50)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centres = self._centres()
        y = _RADIUS + 2
        painter.setPen(QPen(QColor(theme.control_edge), 1))
        for one, other in pairwise(centres):
            painter.drawLine(QPointF(one + _RADIUS, y), QPointF(other - _RADIUS, y))
        for run, x in zip(self._known, centres, strict=True):
            if run.held is not None:
                painter.setPen(QPen(QColor(theme.ink), 1))
                painter.setBrush(QColor(theme.ink))
            else:
                painter.setPen(QPen(QColor(theme.faint_ink), 1.2, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, y), _RADIUS, _RADIUS)
            self._label(painter, run, x)

    def _label(self, painter: QPainter, run: Known, x: float) -> None:
        theme = current_theme()
        held = run.held is not None
        painter.setFont(self._small(run.held in self._shown))
        painter.setPen(QColor(theme.ink if held else theme.second_ink))
        words = str(run.first) if run.first == run.last else f"{run.first}–{run.last}"
        line = QFontMetricsF(painter.font()).height()
        painter.drawText(QRectF(x - 24, 17, 48, line), Qt.AlignmentFlag.AlignCenter, words)
        time = self._times[run.held] if run.held is not None else None
        if time is not None and self._room() >= 34:
            painter.setFont(self._small(False))
            clock = self._one_day() and not time.only_a_day
            words = f"{time.when:%H:%M}" if clock else day_words(time.when).rsplit(" ", 1)[0]
            painter.drawText(QRectF(x - 26, 16 + line, 52, line), Qt.AlignmentFlag.AlignCenter, words)

    def _centres(self) -> list[float]:
        count = len(self._known)
        step = (self.width() - 2 * _EDGE) / max(1, count - 1)
        return [_EDGE + i * step for i in range(count)]

    def _room(self) -> float:
        return (self.width() - 2 * _EDGE) / max(1, len(self._known) - 1)

    def _one_day(self) -> bool:
        return len({time.day for time in self._times if time is not None}) <= 1

    def _small(self, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.86)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            near = min(
                zip(self._centres(), self._known, strict=True),
                key=lambda dot: abs(dot[0] - event.pos().x()),
                default=None,
            )
            if near is not None:
                QToolTip.showText(event.globalPos(), self._tip(near[1]), self)
            return True
        return super().event(event)

    def _tip(self, run: Known) -> str:
        if run.held is None:
            if run.first == run.last:
                return tr("Version {number} is not held", number=run.first)
            return tr("Versions {first} to {last} are not held", first=run.first, last=run.last)
        time = self._times[run.held]
        if time is None:
            return tr("Version {number}, time unknown", number=run.first)
        return tr("Version {number}, {time}", number=run.first, time=told_words(time))


class Timeline(Panel):
    """The dots with their title and what they mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shows = False
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 11, 9)
        column.setSpacing(5)
        title = self._title = QLabel(tr("Versions known"), self)
        title.setProperty("voice", "title")
        self.dots = VersionDots(self)
        self.words = _FoldingLabel(self)
        self.words.setProperty("voice", "small")
        self.words.setWordWrap(True)
        for widget in (title, self.dots, self.words):
            column.addWidget(widget)

    def show_texts(self, shown: Shown) -> None:
        """Show the versions of the article, where both sides are versions of one; hidden otherwise."""
        left, right = shown.left, shown.right
        versions = shown.comparison is not None and shown.comparison.mode == "versions"
        if left is None or right is None or not versions or left.article != right.article:
            self._shows = False
            self.hide()
            return
        held = left.article.versions
        known = known_versions([version.label for version in held], left.article.stored_versions)
        times = tuple(dating(version) for version in held)
        sides = frozenset(i for i, version in enumerate(held) if version in (left.version, right.version))
        self.dots.show_versions(known, times, sides)
        missing = not_held_words(known)
        self.words.setText(
            tr("● held  ○ not held: changes {when} cannot be shown.", when=missing)
            if missing
            else tr("● held: all that the source knows")
            if left.article.stored_versions
            else tr("● held. How many versions there were is not known.")
        )
        stored = left.article.stored_versions
        count = sum(run.last - run.first + 1 for run in known)
        self.dots.setAccessibleName(
            tr("You hold {held} of {count} versions", held=len(held), count=count)
            if stored
            else tr_many("You hold {n} version", "You hold {n} versions", len(held))
        )
        self._shows = True
        self.show()

    def fit(self, width: int, room: int) -> None:
        """Where there is less room, without the words on what the dots mean, or not at all."""
        if not self._shows:
            return
        around = self._column.contentsMargins()
        parts = (self._title.sizeHint().height(), self.dots.sizeHint().height())
        least = sum(parts) + self._column.spacing() + around.top() + around.bottom()
        words = self.words.heightForWidth(width - around.left() - around.right()) + self._column.spacing()
        self.words.setVisible(least + words <= room)
        self.setToolTip("" if least + words <= room else plain_tip(self.words.text()))
        self.setVisible(least <= room)


class _FoldingLabel(QLabel):
    """Words that fold into lines, and end in an ellipsis where there is room for one of them only."""

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        low = self.heightForWidth(self.width()) > self.height()
        self.setToolTip(plain_tip(self.text()) if low else "")
        if not low:
            super().paintEvent(event)
            return
        words = elided(self.fontMetrics(), self.text(), room.width())
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


def _dots(known: tuple[Known, ...]) -> tuple[Known, ...]:
    """One dot for each version, but for long runs that are not held when there is no room."""
    if sum(run.last - run.first + 1 for run in known) > _MOST_DOTS:
        return known
    return tuple(
        Known(number, number, run.held) for run in known for number in range(run.first, run.last + 1)
    )
