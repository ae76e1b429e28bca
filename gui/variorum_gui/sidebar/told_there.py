"""“Told there too”: which sentence of a finding the other text tells, and by which of its passages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from variorum.model.finding import Finding
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.places import ParagraphNumbers, name_of, quoted, words_at

if TYPE_CHECKING:
    from variorum_gui.sidebar.pair_choice import PairChoice, PairLine

#: A passage on the left and one on the right.
Pair = tuple[Place, Place]
#: Letters of each passage.
_QUOTED = 160


class ToldThere(QObject):
    """Links at once where there is one pair of passages, else once the reader has said which."""

    #: A Finding, and a `Pair` to be linked.
    taken = Signal(object, object)
    #: A Finding, and the `Pair` to be shown while the reader chooses; None once nothing was chosen.
    looked_at = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.choice: PairChoice | None = None

    def ask(self, shown: Shown, finding: Finding, pairs: Sequence[Pair], at: int) -> None:
        """Which of the pairs; `at` is the one to begin with."""
        self.leave()
        if len(pairs) == 1:
            self.taken.emit(finding, pairs[0])
            return
        from variorum_gui.sidebar.pair_choice import PairChoice  # not before there is something to choose

        choice = self.choice = PairChoice(_lines(shown, finding, pairs), self._parent.window())
        choice.looked_at.connect(lambda row: self.looked_at.emit(finding, pairs[row]))
        choice.taken.connect(lambda row: self.taken.emit(finding, pairs[row]))
        choice.rejected.connect(lambda: self.looked_at.emit(finding, None))
        choice.finished.connect(lambda _how: self._closed(choice))
        choice.begin(at)

    def leave(self) -> None:
        """Nothing is asked any more."""
        choice, self.choice = self.choice, None
        if choice is not None:
            choice.blockSignals(True)
            choice.close()
            choice.deleteLater()

    def _closed(self, choice: PairChoice) -> None:
        if self.choice is choice:
            self.choice = None


def _lines(shown: Shown, finding: Finding, pairs: Sequence[Pair]) -> list[PairLine]:
    numbers = ParagraphNumbers(shown)

    def line(place: Place) -> tuple[str, str]:
        words, number = quoted(words_at(shown, place), _QUOTED), numbers.words((place,))
        return name_of(shown, place.side), f"{words} {number}" if number.startswith("¶") else words

    # As in the list: the sentence of the finding, then what comes near.
    here = 0 if finding.kind == "only-left" else 1
    return [(line(pair[here]), line(pair[1 - here])) for pair in pairs]
