"""The menu on the texts: copy, note, links by hand, and what a paragraph is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import get_args

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from variorum.model.article import Role
from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison.borders import has_border
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.hover_card import HoverCard
from variorum_gui.comparison.selection import Selection
from variorum_gui.comparison.targets import Target, target_at
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import READ_ONLY, Place, Shown
from variorum_gui.speaking.asked import asked_at

_ROLE_WORDS: dict[Role, str] = {
    "headline": marked("Headline"),
    "standfirst": marked("Standfirst"),
    "byline": marked("Byline"),
    "dateline": marked("Dateline"),
    "date": marked("Date"),
    "caption": marked("Picture caption"),
    "body": marked("Text of the article"),
    "notice": marked("Notice (correction, update)"),
    "credit": marked("Credit"),
    "furniture": marked("Page clutter (left out of the comparison)"),
}


@dataclass(frozen=True, slots=True)
class MenuActs:
    """What the menu can ask for; the pane fills it with its signals."""

    #: Fill in what can be done with the words selected on a side.
    add_copying: Callable[[QMenu, Side, Place | None], None]
    note: Callable[[Place], None]
    #: Who says the quotation at a place.
    speaker: Callable[[Place], None]
    #: Fill in what can be done with the links at a place of the texts.
    add_links: Callable[[QMenu, Target | None, Side, int], None]
    #: Called with whether the entry is checked as well, which is of no interest.
    role: Callable[..., None]
    start_article: Callable[[Place], None]
    move_border: Callable[[Place], None]
    #: What became of the sentence at a place.
    life: Callable[[Place], None]


class ContextMenus(QObject):
    """Opens the menu for the mouse, and for the menu key at the cursor."""

    def __init__(self, canvas: Canvas, selection: Selection, card: HoverCard, acts: MenuActs) -> None:
        super().__init__(canvas)
        self._canvas, self._selection, self._card, self._acts = canvas, selection, card, acts
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent):
            return False
        if self._canvas.content.shown.left is not None:
            keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
            self._open(self._cursor() if keyboard else event.pos())
        return True

    def _open(self, point: QPoint) -> None:
        canvas, where = self._canvas, point.toPointF()
        self._card.withdraw()
        target = target_at(canvas, where)
        menu = texts_menu(canvas, canvas, self._selection, target, *canvas.place_at(where), self._acts)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(canvas.viewport().mapToGlobal(point))

    def open_roles(self, place: Place, at: QPoint) -> None:
        """Let it be said what a paragraph is, at a point of the screen."""
        roles_menu(self._canvas, self._canvas, place, self._acts).popup(at)

    def _cursor(self) -> QPoint:
        """Where the selection ends; the middle of the view without one."""
        canvas, side = self._canvas, self._selection.side
        head = self._selection.head(side)
        if head is None:
            return canvas.viewport().rect().center()
        top, bottom = canvas.side(side).extent(Span(head, head))
        y = (top + bottom) / 2 - canvas.scroller.tops()[SIDES.index(side)]
        return QPoint(canvas.columns.x(side) + 4, round(min(max(0, y), canvas.viewport().height())))


def texts_menu(
    parent: QWidget,
    canvas: Canvas,
    selection: Selection,
    target: Target | None,
    side: Side,
    position: int,
    acts: MenuActs,
) -> QMenu:
    """The menu for a point of the texts."""
    menu = QMenu(parent)
    selected = selection.on(side)
    shown = canvas.content.shown
    acts.add_copying(menu, side, paragraph_at(shown, *canvas.content.origin(side, position)))
    place = Place(*canvas.content.origin_of(side, selected)) if selected is not None else None
    side, position = canvas.content.origin(side, position)
    place = place or paragraph_at(shown, side, position)
    if place is not None:
        words = tr("Note on the selection…") if selected is not None else tr("Note on this paragraph…")
        menu.addAction(words, lambda: acts.note(place))
    _add_speaker(menu, shown, Place(side, Span(position, position)), acts)
    menu.addSeparator()
    acts.add_links(menu, target, side, position)
    text = shown.text(side)
    if text is not None and len(text.article.versions) > 1:
        start = place.span.start if selected is not None and place is not None else position
        menu.addSeparator()
        life = menu.addAction(tr("Life of this sentence"), lambda: acts.life(Place(side, Span(start, start))))
        life.setShortcut(QKeySequence("Ctrl+Shift+Y"))
    menu.addSeparator()
    paragraph = paragraph_at(shown, side, position)
    if paragraph is not None:
        menu.addAction(tr("Start a new article here"), lambda: acts.start_article(paragraph))
        _add_border(menu, shown, paragraph, acts)
        _add_roles(menu.addMenu(tr("This paragraph is")), _role_at(canvas, side, position), paragraph, acts)
    return menu


def _add_speaker(menu: QMenu, shown: Shown, place: Place, acts: MenuActs) -> None:
    if asked_at(shown, place) is not None:
        entry = menu.addAction(tr("Who says this…"), lambda: acts.speaker(place))
        entry.setShortcut(QKeySequence("Ctrl+Alt+B"))
        entry.setEnabled(not shown.read_only)
        entry.setToolTip(tr(READ_ONLY) if shown.read_only else "")
        menu.setToolTipsVisible(shown.read_only)


def roles_menu(parent: QWidget, canvas: Canvas, place: Place, acts: MenuActs) -> QMenu:
    """What a click on the sign of a paragraph in the margin opens."""
    menu = QMenu(parent)
    menu.addAction(tr("This paragraph is")).setEnabled(False)
    menu.addSeparator()
    _add_roles(menu, _role_at(canvas, place.side, place.span.start), place, acts)
    _add_border(menu, canvas.content.shown, place, acts)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add_border(menu: QMenu, shown: Shown, paragraph: Place, acts: MenuActs) -> None:
    if has_border(shown, paragraph):
        menu.addSeparator()
        menu.addAction(tr("Move the border between the versions…"), lambda: acts.move_border(paragraph))


def _add_roles(menu: QMenu, now: Role | None, paragraph: Place, acts: MenuActs) -> None:
    for role in get_args(Role):
        action = menu.addAction(tr(_ROLE_WORDS[role]))
        action.triggered.connect(partial(acts.role, paragraph, role))
        action.setCheckable(True)
        action.setChecked(role == now)


def paragraph_at(shown: Shown, side: Side, position: int) -> Place | None:
    """The paragraph around a code point of one of the texts."""
    text = shown.text(side)
    for paragraph in text.version.paragraphs if text is not None else ():
        if paragraph.start <= position <= paragraph.end:
            return Place(side, Span(paragraph.start, paragraph.end))
    return None


def _role_at(canvas: Canvas, side: Side, position: int) -> Role | None:
    text = canvas.content.shown.text(side)
    paragraphs = text.version.paragraphs if text is not None else ()
    return next((p.role for p in paragraphs if p.start <= position <= p.end), None)
