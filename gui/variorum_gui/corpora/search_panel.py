"""Search in the whole corpus, answered as one types: with what stands around each hit, and narrowed by fields."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from variorum.corpus.rows import Hit
from variorum.model.frozen import dataclass
from variorum_gui.corpora.hit_delegate import HitDelegate
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.manual.help_key import offer_help
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.return_key import never_default
from variorum_gui.theme.choice_box import ChoiceBox

#: Typing pauses this long (ms) before anything is looked for.
_PAUSE = 80
#: Hits listed; the sentence above says when there are more.
MOST_HITS = 100


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person looks for. Texts of one day are looked for by `since` and `until` of that day."""

    words: str
    outlet: str | None = None
    language: str | None = None
    tag: str | None = None
    story: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    disagreement: bool = False


class SearchPanel(QDialog):
    """Not modal. Return, or a double click, on a hit opens the text where it stands."""

    #: An `Asked`, as often as it changes.
    asked = Signal(object)
    #: A `Hit` to be opened, and the side: "left", "right", or "" for wherever it fits.
    opened = Signal(object, str)

    #: The figures of stories are to be held against each other.
    examineWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Search the corpus"))
        offer_help(self, "corpus.md#searching-the-corpus")
        self._hits: tuple[Hit, ...] = ()
        self.words = QLineEdit(self)
        self.words.setAccessibleName(tr("Words to look for"))
        self.words.setPlaceholderText(tr("Words, “a phrase”, begin*, one OR another"))
        self.words.setClearButtonEnabled(True)
        self.outlet, self.language, self.tag, self.story = (self._box(name) for name in _boxes())
        self.since, self.until = self._day(tr("From the day")), self._day(tr("Until the day"))
        self.disagreement = QCheckBox(tr("Only where figures differ"), self)
        self.disagreement.setToolTip(
            tr("Articles with a figure that another text of the story tells otherwise")
        )
        self.examine = QPushButton(self)
        never_default(self.examine)
        self.examine.hide()
        self.examine.clicked.connect(self.examineWanted)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Found"))
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        fields = QGridLayout()
        fields.addWidget(self.words, 0, 0, 1, 4)
        for at, box in enumerate((self.outlet, self.language, self.tag, self.story)):
            fields.addWidget(box, 1, at)
            fields.setColumnStretch(at, 1)
        fields.addWidget(self.since, 2, 0)
        fields.addWidget(self.until, 2, 1)
        fields.addWidget(self.disagreement, 2, 2, 1, 2)
        column = QVBoxLayout(self)
        column.addLayout(fields)
        column.addWidget(self.told)
        column.addWidget(self.examine)
        column.addWidget(self.list, 1)
        self._typing = QTimer(self, interval=_PAUSE, singleShot=True)
        self._typing.timeout.connect(self.ask)
        for line in (self.words, self.since, self.until):
            line.textChanged.connect(lambda _words: self._typing.start())
        for box in (self.outlet, self.language, self.tag, self.story):
            box.currentIndexChanged.connect(lambda _at: self._typing.start())
        self.disagreement.toggled.connect(lambda _on: self._typing.start())
        self.list.itemActivated.connect(lambda item: self._open(item, ""))
        resize_on_screen(self, 720, 560)

    def offer(
        self,
        outlets: Sequence[str],
        languages: Sequence[str],
        tags: Sequence[str],
        story: tuple[int, str] | None,
    ) -> None:
        """What can be chosen; of stories the one chosen in the corpus."""
        for box, name, values in zip(
            (self.outlet, self.language, self.tag), _boxes(), (outlets, languages, tags), strict=False
        ):
            _refill(box, name, [(value, value) for value in values])
        _refill(self.story, tr("Any story"), [(story[1], story[0])] if story is not None else [])

    def ask(self) -> None:
        """Ask for what the fields say now."""
        since, until = _read_day(self.since.text()), _read_day(self.until.text())
        self.asked.emit(
            Asked(
                self.words.text(),
                self.outlet.currentData(),
                self.language.currentData(),
                self.tag.currentData(),
                self.story.currentData(),
                since,
                until + timedelta(days=1) - timedelta(seconds=1) if until is not None else None,
                self.disagreement.isChecked(),
            )
        )

    def show_hits(self, hits: Sequence[Hit], asked: Asked) -> None:
        """List these."""
        self._hits = tuple(hits)
        self.list.clear()
        for at, hit in enumerate(self._hits):
            item = QListWidgetItem(f"{cut(hit.title) or tr('(untitled)')} · {cut(hit.outlet)}".rstrip(" ·"))
            item.setData(Qt.ItemDataRole.UserRole, hit.snippet)
            plain = hit.snippet.replace("\x02", "").replace("\x03", "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}: {plain}")
            item.setData(Qt.ItemDataRole.UserRole + 1, at)
            self.list.addItem(item)
        if self._hits:
            self.list.setCurrentRow(0)
        if not asked.words.strip():
            self.told.setText(tr("Type words; what is found is listed as you type."))
        elif len(self._hits) >= MOST_HITS:
            self.told.setText(tr("The {n} best are listed; there are more.", n=len(self._hits)))
        else:
            self.told.setText(tr_many("{n} text found.", "{n} texts found.", len(self._hits)))

    def offer_examining(self, stories: int) -> None:
        """Offer to find out what is not known yet of so many stories."""
        self.examine.setText(
            tr_many(
                "Compare the Figures of {n} More Story", "Compare the Figures of {n} More Stories", stories
            )
        )
        self.examine.setVisible(stories > 0)

    def say(self, words: str) -> None:
        """Why nothing was found."""
        self.told.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        field = self.words.hasFocus()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem()
            if item is not None:
                self._open(item, "")
        elif field and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
        else:
            super().keyPressEvent(event)

    def _open(self, item: QListWidgetItem, side: str) -> None:
        at = item.data(Qt.ItemDataRole.UserRole + 1)
        if isinstance(at, int) and at < len(self._hits):
            self.opened.emit(self._hits[at], side)

    def _box(self, name: str) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(10)
        _refill(box, name, [])
        return box

    def _day(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(tr("{name}: 2026-05-03", name=name))
        return field


def _boxes() -> tuple[str, str, str, str]:
    return (tr("Any outlet"), tr("Any language"), tr("Any tag"), tr("Any story"))


def _refill(box: ChoiceBox, any_of_them: str, values: Sequence[tuple[str, object]]) -> None:
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(any_of_them, None)
    for words, value in values:
        box.addItem(cut(words, 100), value)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)
    box.blockSignals(False)


def _read_day(words: str) -> datetime | None:
    """A day as typed, at its beginning; None while it is none yet."""
    try:
        return datetime.strptime(words.strip(), "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return None
