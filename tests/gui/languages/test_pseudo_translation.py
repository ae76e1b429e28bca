"""Every word of ours that the window shows is looked up."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum_gui.window.leaving import compared_of, evidence
from variorum_gui.window.main_window import MainWindow
from variorum_resources.sample_corpus import sample_folder, sample_stories

Shown = tuple[str, str]  # where, and the words
LookedAt = Callable[[MainWindow], Iterator[tuple[str, QWidget]]]
#: Not of any language, or every language's own.
NAMES = {
    "variorum",
    "utc",
    "qt",
    "python",
    "ctrl",
    "shift",
    "alt",
    "english",
    "deutsch",
    "français",
    "csv",
    "pdf",
    "spacy",
    "gliner",
    "w3c",
    "linux",
    "glibc",
    # What the sample's outlets are called where there is little room.
    "hg",
    "ep",
    # Things that figures count: words of the articles, put together without those between them.
    "those aboard",
    "three treated",
    "people a year",
}
#: Beginnings of sentences that are English in every window so far, and are to be put into words that can be translated.
OWED: tuple[str, ...] = ()


@pytest.fixture(scope="module")
def told() -> str:
    """All that the sample articles say, and what they are called."""
    parts: list[str] = []
    with sample_folder() as folder:
        for story in sample_stories():
            parts.append(story.title)
            for article in story.articles:
                parts += [article.outlet, article.address, *article.files]
                parts += [(folder / name).read_text("utf-8") for name in article.files]
    return squeezed(" ".join(parts))


def squeezed(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))


def untranslated(words: str, told: str) -> str:
    """What is neither in brackets nor in the articles."""
    before = None
    while before != words:
        before, words = words, re.sub(r"\[[^\[\]]*\]", "¦", words)
    words = re.sub(r"[\u2066-\u2069]", "", words)
    rest = []
    if words.startswith(("Variorum ", "Python ")):  # versions, in About
        return ""
    for piece in re.split(r"[¦\n\t]|\. |[^\w\s'’.\-]+", words):
        known = squeezed(piece)
        if re.search(r"[^\W\d_]{2}", known) and known not in NAMES and f" {known} " not in f" {told} ":
            rest.append(piece.strip())
    return " | ".join(rest)


def shown_by(root: QWidget) -> Iterator[Shown]:
    for widget in (root, *root.findChildren(QWidget)):
        kind = type(widget).__name__
        yield f"{kind} title", widget.windowTitle()
        yield f"{kind} tip", widget.toolTip()
        yield f"{kind} name", widget.accessibleName()
        yield f"{kind} description", widget.accessibleDescription()
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield kind, widget.text()
        if isinstance(widget, (QLineEdit, QPlainTextEdit)):
            yield f"{kind} placeholder", widget.placeholderText()
        if isinstance(widget, QComboBox):
            for row in range(widget.count()):
                yield f"{kind} item", widget.itemText(row)
        if isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                yield f"{kind} tab", widget.tabText(tab)
                yield f"{kind} tab tip", widget.tabToolTip(tab)
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from in_model(widget.model(), kind)
        for action in widget.actions():
            yield from by_action(action)
    spoken = QAccessible.queryAccessibleInterface(root)
    if spoken is not None:
        yield from heard(spoken, 0)


def in_model(model: QAbstractItemModel, kind: str, parent: QModelIndex | None = None) -> Iterator[Shown]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    parent = parent or QModelIndex()
    for row in range(min(model.rowCount(parent), 200)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in roles:
                data = index.data(role)
                if isinstance(data, str):
                    yield f"{kind} {role.name}", data
        yield from in_model(model, kind, model.index(row, 0, parent))


def by_action(action: QAction) -> Iterator[Shown]:
    yield "action", action.text()
    # Qt makes a tool tip of the text without its access key, and of brackets what it likes.
    if action.toolTip() != action.text().replace("&", "").rstrip("…"):
        yield "action tip", action.toolTip()
    menu = action.menu()
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()
        for below in menu.actions():
            yield from by_action(below)


def heard(spoken: QAccessibleInterface, depth: int) -> Iterator[Shown]:
    for what in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help):
        yield f"heard {spoken.role().name}", spoken.text(what)
    for place in range(spoken.childCount() if depth < 12 else 0):
        child = spoken.child(place)
        if child is not None and child.isValid():
            yield from heard(child, depth + 1)


def test_every_word_of_ours_is_looked_up(opened: MainWindow, told: str, looked_at: LookedAt) -> None:
    rest: dict[str, str] = {}
    for state, widget in looked_at(opened):
        QApplication.processEvents()
        for where, words in shown_by(widget):
            if found := untranslated(words, told):
                rest.setdefault(found, f"{state}, {where}")
    new = {words: where for words, where in rest.items() if not any(owed in words for owed in OWED)}
    assert new == {}
    paid = [owed for owed in OWED if not any(owed in words for words in rest)]
    assert paid == [], "these are translated by now: take them off the list of what is owed"


def test_reports_and_evidence_are_in_the_language_of_the_window(opened: MainWindow, told: str) -> None:
    shown = opened.workspace.shown
    page = html_of(contents_of(compared_of(shown)))
    own = re.findall(r"<(?:h1|h2|dt|th|caption)\b[^>]*>(.*?)</(?:h1|h2|dt|th|caption)>", page)
    own += re.findall(r'class="(?:quiet|warning|where|state)"[^>]*>(.*?)</', page)
    lines = [html.unescape(re.sub(r"<[^>]*>", "", words)) for words in own]
    lines += [line for line in evidence(shown, shown.findings[0].id).splitlines() if "SHA-256" not in line]
    rest = {found: line for line in lines if (found := untranslated(line, told))}
    assert rest == {}
