"""Who we are."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

import variorum
from variorum_gui.languages.words import marked, tr

_WORDS = marked(
    "Read two news articles side by side: what changed between versions, what two outlets share, "
    "and who says what."
)
_CLAIM = marked(
    "Variorum finds passages for you to judge. It does not know who is right, and what it does not find "
    "may still be there."
)


class About(QDialog):
    """Name, version, licence, and what not to expect."""

    def __init__(self, icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Variorum"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel(self)
        picture.setPixmap(icon.pixmap(72, 72))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        title = QLabel(f"Variorum {variorum.__version__}", self)
        title.setProperty("voice", "title")
        words.addWidget(title)
        for text in (
            tr(_WORDS),
            tr(_CLAIM),
            tr("MIT licence. Icons by Lucide (ISC licence). Nothing you open leaves this computer."),
            f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform(terse=True)}",
        ):
            label = QLabel(text, self)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        label.setProperty("voice", "small")
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(picture)
        row.addLayout(words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(buttons)
        self.setFixedWidth(500)
        # A wrapped label asks for the height of a narrow column: take what this width needs.
        self.setFixedHeight(self.heightForWidth(500))
