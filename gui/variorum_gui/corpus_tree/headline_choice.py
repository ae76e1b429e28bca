"""What a text is called whose headline was not found: one of its first paragraphs is it, or a name by hand."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from variorum.model.article import Version
from variorum.text.leaving_out import shortened
from variorum_gui.languages.words import tr
from variorum_gui.plain_tips import plain_tip
from variorum_gui.theme.choice_box import ChoiceBox

#: A headline stands among so many paragraphs, the page's own clutter left out; and so much of each tells which it is.
_OFFERED, _SHOWN = 8, 90
_LIST_WIDTH = 420


class HeadlineChoice(ChoiceBox):
    """The list has paragraphs of the text; a name can be typed in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit(self)
        self.setLineEdit(self._field)
        self.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # a name that begins like a paragraph is not that paragraph
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        # Beside the texts there is room for more of a paragraph than in the form.
        self.view().setMinimumWidth(_LIST_WIDTH)
        self.activated.connect(lambda _at: self._show_beginning())
        self._before = ""

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def show_text(self, text: Version, name: str) -> None:
        """Offer the paragraphs of `text`, which goes by `name` now."""
        self.clear()
        for number, paragraph in enumerate(text.paragraphs):
            words = " ".join(paragraph.text.split())
            if paragraph.role != "furniture" and words and self.count() < _OFFERED:
                self.addItem(shortened(words, _SHOWN), number)
                self.setItemData(self.count() - 1, plain_tip(words), Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(-1)
        self.setEditText(name)
        self._before = name
        self._field.setPlaceholderText(tr("not found"))
        self._show_beginning()
        self.setToolTip(
            tr("Choose the paragraph that is the headline, or write one: the text stays as it is")
        )

    @property
    def paragraph(self) -> int | None:
        """The number of the paragraph that is the headline; None where none was chosen."""
        at = self.currentIndex()
        return self.itemData(at) if at >= 0 and self.currentText() == self.itemText(at) else None

    @property
    def name(self) -> str | None:
        """The name that was written; None where it is as before, or a paragraph was chosen."""
        written = self.currentText().strip()
        return None if self.paragraph is not None or written == self._before else written

    def _show_beginning(self) -> None:
        self._field.setCursorPosition(0)
