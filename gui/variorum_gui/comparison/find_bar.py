"""The line under the headers that says how often the words sought stand in each text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from variorum.text.isolating import isolated
from variorum_gui.comparison.sought import Sought
from variorum_gui.languages.words import tr
from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.fitting_label import FittingLabel
from variorum_gui.theme.icons import icon


class FindBar(QFrame):
    """Hidden until something is sought."""

    step_wanted = Signal(int)
    closed = Signal()
    #: (whole words, pattern): how the words are meant.
    meant = Signal(bool, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "pane")
        row = QHBoxLayout(self)
        row.setContentsMargins(38, 3, 10, 3)
        row.setSpacing(6)
        self._words = FittingLabel(self)
        # What is sought may be longer than any window is wide.
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._words, 1)
        self.whole = self._toggle(tr("Whole words"), tr("Not where they are part of longer words"))
        self.pattern = self._toggle(tr("Pattern"), tr("What is sought is a regular expression"))
        row.addWidget(self.whole)
        row.addWidget(self.pattern)
        self._buttons = [
            self._button("chevron-up", tr("Previous hit"), lambda: self.step_wanted.emit(-1)),
            self._button("chevron-down", tr("Next hit"), lambda: self.step_wanted.emit(1)),
            self._button("x", tr("Close the search"), self.closed.emit),
        ]
        for button in self._buttons:
            row.addWidget(button)
        theme_changes().changed.connect(self._retheme)
        self._retheme()
        self.hide()

    def say(
        self,
        sought: Sought,
        counts: tuple[int, int],
        names: tuple[str, str],
        at: int,
        total: int,
        complaint: str = "",
    ) -> None:
        """Show the counts; `at` is the hit one stands at, from 1, 0 for none, of `total`."""
        each = " · ".join(
            tr("{count} in {text}", count=count, text=name)
            for count, name in zip(counts, names, strict=True)
            if name
        )
        place = f"{tr('{number} of {count}', number=at, count=total)}   " if at else ""
        words = isolated(tr("“{words}”", words=sought.words))
        ways = [words]
        if total:
            few = " · ".join(str(count) for count, name in zip(counts, names, strict=True) if name)
            ways = [f"{words}   {place}{each}", f"{words}   {place}{few}", f"{place}{few}"]
        elif not complaint:
            ways = [
                tr("“{words}” not found in either text", words=sought.words),
                tr("Not found in either text"),
            ]
        if complaint:
            told = complaint[:1].upper() + complaint[1:]
            ways = [*(f"{way}   {told}" for way in ways), told]
        self._words.say(*ways)
        for button in self._buttons[:2]:
            button.setEnabled(total > 0)
        self.show_meaning(sought.whole, sought.pattern)
        self.show()

    def show_meaning(self, whole: bool, pattern: bool) -> None:
        """Show how the words are meant."""
        self.whole.setChecked(whole)
        self.pattern.setChecked(pattern)

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def _toggle(self, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setCheckable(True)
        button.setToolTip(tip)
        button.clicked.connect(lambda: self.meant.emit(self.whole.isChecked(), self.pattern.isChecked()))
        return button

    def _button(self, name: str, words: str, act: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("flat", True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(act)
        return button

    def _retheme(self) -> None:
        for button in self._buttons:
            button.setIcon(icon(button.objectName()))
