"""Reader mode in the window: the texts give their place to a list of what was found in them, and come back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from variorum.model.comparison import Side
from variorum_gui.comparison.sought import Found, search
from variorum_gui.languages.words import tr
from variorum_gui.shown import Place, Shown
from variorum_gui.window.preferring import TYPE_KEYS, chosen_type

if TYPE_CHECKING:
    from variorum_gui.comparison.accessible.reader import Reader
    from variorum_gui.window.main_window import MainWindow


class ReaderMode(QObject):
    """The list is made when first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reader: Reader | None = None
        self.on = False
        window.settings.changed.connect(self._redress)
        window.kinds.changed.connect(lambda _: self.show_texts(window.workspace.shown))

    @property
    def page(self) -> QWidget:
        """Where the texts are read now."""
        return self.reader if self.on else self._window.comparison

    @property
    def reader(self) -> Reader:
        """The list, whether or not it is in sight."""
        if self._reader is None:
            from variorum_gui.comparison.accessible.reader import Reader

            self._reader = Reader(self._window)
            self._reader.left.connect(self._leave)
            self._dress()
            self._window.middle.addWidget(self._reader)
        return self._reader

    def turn(self, on: bool) -> None:
        """Read the list instead of the texts, from the same place on; or the texts again."""
        window = self._window
        if self.on and not on:
            self._leave(self.reader.place())
        elif on and not self.on and not window.workspace.pair.empty:
            self.on = True
            self.show_texts(window.workspace.shown)
            self.reader.go_to(window.comparison.place_gone_to())
            window.show_texts(window.workspace.shown)
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say()

    def show_texts(self, shown: Shown) -> None:
        """Tell of these, or leave where there is nothing to tell of."""
        if self.on and shown.left is None and shown.right is None:
            self.on = False
            self._say()
        elif self.on:
            self.reader.show_texts(shown, self._window.kinds.kinds)

    def step(self, direction: int) -> bool:
        """To the next or previous heading; False where the texts themselves are in sight."""
        if self.on:
            self.reader.step(direction)
        return self.on

    def seek(self, words: str, direction: int) -> bool:
        """To the next or previous place with these words, meant as they are in the texts; False where those are
        in sight.
        """
        if self.on:
            seeking = self._window.comparison.seeking
            sought = replace(seeking.sought, words=words)
            texts: dict[Side, str] = {"left": self.reader.told.text, "right": ""}

            def done(found: Found) -> None:
                stands = self.on and self.reader.stand_at(found.places["left"], direction)
                if found.complaint or not stands:
                    self._window.status.tell(
                        found.complaint or tr("“{words}” was not found in the list", words=words)
                    )

            if sought.pattern:
                seeking.run(lambda cancelled: search(texts, sought, cancelled), done)
            else:
                done(search(texts, sought))
        return self.on

    def follow(self, place: Place) -> None:
        """Go where a list of the sidebar went."""
        if self.on:
            self.reader.go_to(place)

    def _say(self) -> None:
        """In menu and toolbar."""
        self._window.menus.check("reader_mode", self.on)
        self._window.show_form(self._window.comparison.form())

    def _redress(self, key: str) -> None:
        if key in (*TYPE_KEYS, "zoom") and self._reader is not None:
            self._dress()

    def _dress(self) -> None:
        """The type of the texts."""
        settings = self._window.settings
        chosen = replace(chosen_type(settings), zoom=settings.number("zoom"))
        self.reader.setFont(chosen.body)

    def _leave(self, place: Place | None) -> None:
        self.on = False
        self._say()
        self._window.show_texts(self._window.workspace.shown)
        if place is not None:
            self._window.comparison.reveal(place)
        self._window.comparison.setFocus(Qt.FocusReason.OtherFocusReason)
