"""The preferences page, built from the table. Changes hold at once; there is nothing to apply."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from variorum_gui.languages.choosing import language_for, language_in_force
from variorum_gui.languages.words import tr
from variorum_gui.manual.help_key import offer_help
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.return_key import never_default
from variorum_gui.settings.recogniser_box import RecogniserBox
from variorum_gui.settings.site_list import SiteList
from variorum_gui.settings.size_box import SizeBox
from variorum_gui.settings.store import Settings
from variorum_gui.settings.table import SETTINGS, Setting
from variorum_gui.theme.choice_box import ChoiceBox

_WIDTH = 540


class PreferencesPage(QDialog):
    """One editor for each setting, with its description under it."""

    #: The program is to be started anew, now.
    restartWanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Preferences"))
        offer_help(self, "settings.md")
        self.setMinimumWidth(_WIDTH)
        self._settings = settings
        self.editors: dict[str, QWidget] = {}
        self._abouts: dict[str, QLabel] = {}
        self._showing: dict[str, Callable[[], None]] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(22, 18, 22, 8)
        column.setSpacing(4)
        for setting in SETTINGS:
            self._add(column, setting)
        column.addStretch(1)
        # On a low screen the settings scroll: squeezed, their sentences would be cut.
        area = QScrollArea(self)
        area.setAccessibleName(tr("All preferences"))
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        outer.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        reset = buttons.addButton(tr("Restore defaults"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.clicked.connect(settings.reset)
        # Return in a field must not put everything back.
        never_default(reset)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        buttons.setContentsMargins(22, 10, 22, 14)
        outer.addWidget(buttons)
        settings.changed.connect(self._show)
        page.setMinimumWidth(_WIDTH - 20)
        whole = page.heightForWidth(_WIDTH - 20) + buttons.sizeHint().height() + 8
        resize_on_screen(self, _WIDTH, whole)

    def _add(self, column: QVBoxLayout, setting: Setting) -> None:
        editor = _MAKERS[setting.kind](self, setting)
        editor.setAccessibleName(tr(setting.title))
        editor.setAccessibleDescription(tr(setting.description))
        self.editors[setting.key] = editor
        if setting.kind == "flag":
            column.addWidget(editor)
        else:
            title = QLabel(tr(setting.title), self)
            title.setBuddy(editor)
            if setting.kind in ("several", "sites"):
                column.addWidget(title)
                column.addWidget(editor)
            else:
                row = QHBoxLayout()
                row.addWidget(title, 1)
                row.addWidget(editor)
                column.addLayout(row)
        about = QLabel(tr(setting.description), self)
        about.setProperty("voice", "small")
        about.setWordWrap(True)
        column.addWidget(about)
        if setting.key == "language":
            column.addWidget(self._make_restart(), 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(9)
        self._abouts[setting.key] = about
        self._show(setting.key)

    def _make_restart(self) -> QPushButton:
        self.restart = QPushButton(tr("Restart Now"), self)
        self.restart.setToolTip(tr("The window comes back with what is open"))
        never_default(self.restart)
        self.restart.clicked.connect(self.restartWanted)
        return self.restart

    def _show(self, key: str) -> None:
        if key in self._showing:
            self._showing[key]()
        if key == "language":
            other = language_for(self._settings.text(key)) != language_in_force()
            self.restart.setVisible(other)

    def make_choice(self, setting: Setting) -> QWidget:
        """A menu of the choices."""
        box = ChoiceBox(self)
        for key, words in setting.choices:
            box.addItem(tr(words), key)
        box.activated.connect(lambda _: self._settings.set(setting.key, box.currentData()))
        self._showing[setting.key] = lambda: box.setCurrentIndex(
            box.findData(self._settings.text(setting.key))
        )
        return box

    def make_flag(self, setting: Setting) -> QWidget:
        """A box to tick."""
        box = QCheckBox(tr(setting.title), self)
        box.clicked.connect(lambda on: self._settings.set(setting.key, on))
        self._showing[setting.key] = lambda: box.setChecked(self._settings.flag(setting.key))
        return box

    def make_number(self, setting: Setting) -> QWidget:
        """A number with arrows."""
        box = QSpinBox(self)
        box.setRange(setting.least, setting.most)
        return self._counted(box, setting)

    def make_size(self, setting: Setting) -> QWidget:
        """A size of letters with arrows."""
        return self._counted(SizeBox(setting.least, setting.most, self), setting)

    def _counted(self, box: QSpinBox, setting: Setting) -> QWidget:
        self._showing[setting.key] = lambda: box.setValue(self._settings.number(setting.key))
        self._showing[setting.key]()
        box.valueChanged.connect(lambda value: self._settings.set(setting.key, value))
        return box

    def make_several(self, setting: Setting) -> QWidget:
        """A box to tick for each."""
        frame = QWidget(self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(2)
        boxes = {key: QCheckBox(tr(words), frame) for key, words in setting.choices}

        def chosen() -> None:
            self._settings.set(setting.key, tuple(key for key, box in boxes.items() if box.isChecked()))

        def show() -> None:
            for key, box in boxes.items():
                box.setChecked(key in self._settings.several(setting.key))

        for box in boxes.values():
            box.clicked.connect(chosen)
            column.addWidget(box)
        self._showing[setting.key] = show
        return frame

    def make_recogniser(self, setting: Setting) -> QWidget:
        """A menu of what is installed; what was chosen once and is gone stays in it."""
        box = RecogniserBox(self)
        box.activated.connect(lambda _: self._settings.set(setting.key, box.currentData()))

        def show() -> None:
            box.show_name(self._settings.text(setting.key))
            words = f"{tr(setting.description)} {box.advice()}".strip()
            self._abouts[setting.key].setText(words)
            box.setAccessibleDescription(words)

        self._showing[setting.key] = show
        return box

    def make_sites(self, setting: Setting) -> QWidget:
        """A list to take sites out of."""
        box = SiteList(lambda sites: self._settings.set(setting.key, sites), self)
        self._showing[setting.key] = lambda: box.show_sites(self._settings.several(setting.key))
        return box


_MAKERS: dict[str, Callable[[PreferencesPage, Setting], QWidget]] = {
    "choice": PreferencesPage.make_choice,
    "flag": PreferencesPage.make_flag,
    "number": PreferencesPage.make_number,
    "size": PreferencesPage.make_size,
    "several": PreferencesPage.make_several,
    "sites": PreferencesPage.make_sites,
    "recogniser": PreferencesPage.make_recogniser,
}
