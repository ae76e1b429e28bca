"""The line at the bottom: what is known of the texts, what is being done, and whether it is saved."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QStatusBar, QWidget

from variorum_gui.announcing import announce
from variorum_gui.background import Background, Job
from variorum_gui.eliding import elided, elided_within
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.plain_tips import plain_tip
from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.icons import icon
from variorum_gui.window.status_words import DOT

#: Work that takes longer than this (ms) shows itself, with a way to stop it.
_PATIENCE = 500
#: How long (ms) what was done stays in sight, and each letter beyond a short line of it.
_TOLD, _A_LETTER, _SHORT = 6000, 60, 60
#: Letters of it that are shown where there is room; the rest is in the tip.
_LONGEST = 300


class StatusLine(QStatusBar):
    """Listens to the background work by itself."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setAccessibleName(tr("Status line"))
        self._background = background
        self._job: Job | None = None
        self.words = _InParts(self)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words.setContentsMargins(8, 0, 12, 0)
        self.doing = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setFixedWidth(140)
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.told = _ElidedLabel(self)
        self.problems = QPushButton(self)
        self.problems.setFlat(True)
        self.problems.setToolTip(tr("List what could not be read"))
        self.problems.hide()
        self._draw_sign()
        theme_changes().changed.connect(self._draw_sign)
        self.saved = QLabel(tr("Saved"), self)
        self.saved.setContentsMargins(6, 0, 8, 0)
        self.addWidget(self.words, 1)
        for widget in (self.told, self.doing, self.bar, self.cancel, self.problems, self.saved):
            self.addPermanentWidget(widget)
        self.cancel.clicked.connect(self._cancel)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._show_work)
        self._forget = QTimer(self, singleShot=True, interval=_TOLD)
        self._forget.timeout.connect(self.forget_told)
        background.started.connect(self._started)
        background.progressed.connect(self._progressed)
        background.ended.connect(self._ended)
        self._show_work(False)

    def say(self, words: str) -> None:
        """What is known of the texts."""
        self.words.setText(words)
        self.words.setToolTip(plain_tip(words))

    def tell(self, words: str) -> None:
        """What was just done, for a while."""
        self.told.setText(words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…")
        self.told.setToolTip(plain_tip(words))
        self._forget.start(_TOLD + _A_LETTER * max(0, min(len(words), _LONGEST) - _SHORT))
        announce(self, words)

    def forget_told(self) -> None:
        """What was done is long ago by now, or was done to another corpus."""
        self._forget.stop()
        self.told.clear()
        self.told.setToolTip("")

    def set_saved(self, saved: bool, words: str = "") -> None:
        """Whether everything done is on disk."""
        self.saved.setText(words or (tr("Saved") if saved else tr("Saving…")))

    def count_problems(self, count: int) -> None:
        """How many things could not be read; nothing where there are none."""
        self.problems.setText(tr_many("{n} problem", "{n} problems", count))
        self.problems.setVisible(count > 0)

    def _draw_sign(self) -> None:
        # Words alone beside “Saved” look like one more thing that is told, and not like what opens a list.
        self.problems.setIcon(icon("circle-alert"))

    def _started(self, job: Job) -> None:
        if not self._patience.isActive() and not self.bar.isVisible():
            self._patience.start()

    def _progressed(self, job: Job) -> None:
        if job is self._job:
            self._show_progress(job)

    def _ended(self, job: Job) -> None:
        if not self._background.busy:
            self._patience.stop()
            self._show_work(False)
        elif job is self._job:
            self._show_work()

    def _show_work(self, on: bool = True) -> None:
        jobs = self._background.jobs() if on else ()
        self._job = jobs[0] if jobs else None
        for widget in (self.doing, self.bar, self.cancel):
            widget.setVisible(self._job is not None)
        if self._job is not None:
            self._show_progress(self._job)

    def _show_progress(self, job: Job) -> None:
        self.doing.setText(job.words if len(job.words) <= 60 else job.words[:59] + "…")
        if job.fraction is None:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(job.fraction * 1000))

    def _cancel(self) -> None:
        for job in self._background.jobs():
            self._background.cancel(job)


class _ElidedLabel(QLabel):
    """A line that ends in an ellipsis where there is no room for all of it, and never holds the window wide."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def words_shown(self) -> str:
        """What there is room for."""
        return elided(self.fontMetrics(), self.text(), self.contentsRect().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        words = self.words_shown()
        QPainter(self).drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, words)


class _InParts(_ElidedLabel):
    """Of which the longest part gives way: names are long, and what was found is told after them."""

    def words_shown(self) -> str:
        return elided_within(self.fontMetrics(), self.text(), self.contentsRect().width(), DOT)
