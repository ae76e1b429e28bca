"""One page of the manual as rich text: in the colours of the theme, at the zoom of the texts."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from variorum_gui.languages.choosing import language_in_force
from variorum_gui.languages.words import tr
from variorum_gui.manual.looks import page_style
from variorum_gui.manual.pages import page_named
from variorum_gui.manual.places import before_heading, place_meant
from variorum_gui.settings.store import Settings
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_resources.manual_files import manual_file

#: Pixels of a letter at zoom 0, and the least there are.
_LETTER, _LEAST = 15, 8
_MARGIN = 24
#: A window is dragged through many widths before it has the one it keeps (ms).
_PATIENCE = 120


class PageView(QTextBrowser):
    """Goes from page to page by its links; those that lead out of the manual are opened by the desktop."""

    #: Name of the page, and the place in it ("" for its beginning).
    went = Signal(str, str)
    #: Larger (1) or smaller (-1) type is wanted.
    zoomWanted = Signal(int)
    #: An address of the web.
    addressWanted = Signal(QUrl)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._sought: tuple[str, ...] = ()
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        # Or pictures would be made for a page that is wider than the one they stand on.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._again)
        self.anchorClicked.connect(self.follow)
        theme_changes().changed.connect(self._again)
        settings.changed.connect(self._setting)

    def go(self, name: str, anchor: str = "") -> None:
        """Show a page, from a place in it on."""
        self.follow(QUrl(f"{name}#{anchor}" if anchor else name))

    def follow(self, link: QUrl) -> None:
        """Go where a link leads."""
        goal = self.source().resolved(link)
        if goal.scheme() in ("http", "https"):
            self.addressWanted.emit(goal)
        elif (page := page_named(goal.path())) is not None:
            if goal.hasFragment():
                goal.setFragment(place_meant(page, goal.fragment()))
            self.setSource(goal)
            self.seek(self._sought)
            # Going to a place moves no caret: keys, screen readers and the search go on from here.
            self.setTextCursor(before_heading(self.document(), goal.fragment()))
            self.step(1)
            self.went.emit(goal.path(), goal.fragment())

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        # By its ending Qt would take the page for Markdown, and read it in a way of its own.
        self._dress()
        super().doSetSource(QUrl(name), QTextDocument.ResourceType.HtmlResource)
        title = self.documentTitle()
        self.setAccessibleName(tr("Page of the manual: {title}", title=title))

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Nothing but what is in the manual's own folder."""
        if type == QTextDocument.ResourceType.HtmlResource.value:
            return _rich_text(QUrl(name).path())
        if type == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(QUrl(name).path())
        return QByteArray()

    def seek(self, words: tuple[str, ...]) -> None:
        """Mark every place with one of the words, and stand at the first below where one is."""
        self._sought = words
        form = QTextCharFormat()
        found = current_theme().found
        form.setBackground(QColor(found.tint or current_theme().selected))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(QColor(found.line))
        marks = []
        for word in dict.fromkeys(spelt for each in words for spelt in _both_apostrophes(each)):
            place = self.document().find(word)
            while not place.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = place, form
                marks.append(mark)
                place = self.document().find(word, place)
        self.setExtraSelections(marks)

    def step(self, direction: int) -> bool:
        """To the next (1) or previous (-1) place with a word that is looked for; round at the end."""
        places = sorted(
            (mark.cursor.selectionStart(), mark.cursor.selectionEnd()) for mark in self.extraSelections()
        )
        if not places:
            return False
        now = self.textCursor().selectionStart()
        if direction > 0:
            start, end = next((p for p in places if p[0] > now), places[0])
        else:
            start, end = next((p for p in reversed(places) if p[0] < now), places[-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Qt's own would enlarge this page alone, until the next one is shown.
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomWanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape is the window's.
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._timer.start()

    def _picture(self, name: str) -> QImage:
        """As wide as there is room, and never wider than it is; the English one where the language has none."""
        image = QImage.fromData(manual_file(name, language_in_force()) or manual_file(name))
        ratio = self.devicePixelRatioF()
        room = round((self.viewport().width() - 2 * _MARGIN) * ratio)
        if not image.isNull() and image.width() > room > 0:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image

    def _on_top(self) -> QTextCursor:
        """In the line that stands on top. Where there are pictures, Qt takes the first line's margin for one below."""
        if self.verticalScrollBar().value() < _MARGIN:
            return QTextCursor(self.document())
        return self.cursorForPosition(QPoint(_MARGIN, 2))

    def _dress(self) -> None:
        size = max(_LEAST, _LETTER + self._settings.number("zoom"))
        font = self.font()
        font.setPixelSize(size)
        document = self.document()
        document.setDefaultFont(font)
        document.setDocumentMargin(_MARGIN)
        document.setDefaultStyleSheet(page_style(current_theme(), size))

    def _again(self) -> None:
        """The same page anew, with the line on top that stood there."""
        if self.source().isEmpty():
            return
        top = self._on_top().position()
        # Not reload(): the second one in a row forgets which place of the page was gone to.
        self._dress()
        self.document().setHtml(_rich_text(self.source().path()))
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(top, self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top())
        self.seek(self._sought)

    def _setting(self, key: str) -> None:
        if key == "zoom":
            self._again()


def _rich_text(name: str) -> str:
    page = page_named(name)
    return "" if page is None else f"<title>{page.title}</title>{page.markup.html}"


def _both_apostrophes(word: str) -> tuple[str, str]:
    return word.replace("’", "'"), word.replace("'", "’")
