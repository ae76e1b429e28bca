"""The manual is opened at what one has before oneself, searched, and gone through by keys."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.manuals import MANUAL, read

from variorum_gui.languages.choosing import TRANSLATED, use_language
from variorum_gui.manual.manual_window import ManualWindow
from variorum_gui.manual.markup import markup_of
from variorum_gui.manual.pages import _page, _pages, page_named, sections_with
from variorum_gui.manual.where_one_is import page_for
from variorum_gui.settings.page import PreferencesPage
from variorum_gui.theme.applying import apply_theme
from variorum_gui.theme.palette import dark_theme, light_theme
from variorum_gui.window.main_window import MainWindow
from variorum_resources import manual_files


def manual_of(window: MainWindow) -> ManualWindow:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, ManualWindow)]
    (manual,) = [each for each in found if each.isVisible()]
    return manual


@pytest.fixture
def manual(window: MainWindow) -> ManualWindow:
    window.help.open_manual("texts.md")
    return manual_of(window)


def test_f1_opens_the_page_of_the_pane_with_the_keyboard(
    window: MainWindow, at_rest: Callable[[MainWindow], None], qtbot: QtBot
) -> None:
    window.files.open_sample()
    at_rest(window)
    window.comparison.set_form("aligned")
    window.sidebar.open_tab("names")
    assert page_for(window, window.corpus_pane.tree) == "corpus.md"
    assert page_for(window, window.comparison) == "forms.md#aligned"
    assert page_for(window, window.sidebar.tab("names")) == "sidebar.md#names"
    assert page_for(window, window.toolbar.find_field) == "texts.md#finding"
    assert page_for(window, None) == "README.md"
    window.corpus_pane.tree.setFocus()
    qtbot.keyClick(window.corpus_pane.tree, Qt.Key.Key_F1)
    assert manual_of(window).page.source() == QUrl("corpus.md")


def test_a_second_call_goes_on_in_the_same_window(window: MainWindow, manual: ManualWindow) -> None:
    window.help.open_manual("sidebar.md#notes")
    assert manual_of(window) is manual
    assert manual.page.source().fragment() == "notes"


def test_it_closes_with_the_window_it_was_opened_from(
    window: MainWindow, manual: ManualWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(manual.closed):
        window.close()


def test_once_closed_it_can_be_opened_again(window: MainWindow, manual: ManualWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(manual.closed):
        qtbot.keyClick(manual.page, Qt.Key.Key_Escape)
    window.help.open_manual("sidebar.md")
    assert manual_of(window).page.source() == QUrl("sidebar.md")


def test_words_are_found_in_all_pages_and_return_goes_there(manual: ManualWindow, qtbot: QtBot) -> None:
    manual.field.setText("whole words")
    qtbot.keyClick(manual.field, Qt.Key.Key_Return)
    first = manual.list.currentItem()
    assert first is not None
    assert first.text(0).startswith("Finding – ")
    assert manual.page.source().fragment() == "finding"
    assert manual.page.textCursor().selectedText().casefold() in ("whole", "words")
    before = manual.page.textCursor().position()
    qtbot.keyClick(manual.page, Qt.Key.Key_F3)
    assert manual.page.textCursor().position() != before
    # The first Escape ends the search, the second one closes.
    qtbot.keyClick(manual.page, Qt.Key.Key_Escape)
    assert manual.field.text() == ""
    assert manual.isVisible()
    assert manual.page.extraSelections() == []


def test_what_stands_nowhere_is_said_to_be_found_nowhere(manual: ManualWindow, qtbot: QtBot) -> None:
    manual.field.setText("zzyzx")
    qtbot.waitUntil(lambda: manual.list.topLevelItemCount() == 1)
    item = manual.list.topLevelItem(0)
    assert item is not None
    assert item.text(0) == "Nothing found"
    qtbot.keyClick(manual.field, Qt.Key.Key_Return)
    assert manual.page.source() == QUrl("texts.md")


def test_links_lead_from_page_to_page_and_keys_lead_back(manual: ManualWindow, qtbot: QtBot) -> None:
    manual.page.follow(QUrl("sidebar.md#names"))
    assert manual.page.source() == QUrl("sidebar.md#names")
    qtbot.keyClick(manual.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert manual.page.source() == QUrl("texts.md")
    qtbot.keyClick(manual.page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert manual.page.source() == QUrl("sidebar.md#names")


def test_links_out_of_the_manual_are_the_desktops(
    manual: ManualWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    manual.page.follow(QUrl("https://www.w3.org/TR/annotation-model/"))
    manual.page.follow(QUrl("nowhere.md"))
    assert [url.host() for url in opened] == ["www.w3.org"]
    assert manual.page.source() == QUrl("texts.md")


def test_pictures_are_as_wide_as_the_page_and_none_come_from_elsewhere(manual: ManualWindow) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = manual.page.loadResource(kind, QUrl("outlets.png"))
    assert isinstance(picture, QImage)
    assert 0 < picture.width() <= manual.page.viewport().width() * manual.page.devicePixelRatioF()
    for name in ("../../README.md", "/etc/hostname", "nothing.png"):
        away = manual.page.loadResource(kind, QUrl(name))
        assert isinstance(away, QImage)
        assert away.isNull()


def test_a_page_with_pictures_begins_at_its_beginning(manual: ManualWindow) -> None:
    manual.go("recipes.md")
    assert manual.page.verticalScrollBar().value() == 0
    assert manual.page.textCursor().position() == 0


def test_keys_and_screen_readers_go_on_from_the_place_gone_to_though_it_cannot_stand_on_top(
    manual: ManualWindow,
) -> None:
    manual.go("how-it-decides.md#words-it-uses")
    assert manual.page.textCursor().block().text() == "Words it uses"


def test_it_follows_zoom_and_theme_and_stays_at_its_line(
    window: MainWindow, manual: ManualWindow, qapp: QApplication
) -> None:
    manual.go("texts.md#finding")
    size = manual.page.document().defaultFont().pixelSize()
    window.settings.set("zoom", 3)
    assert manual.page.document().defaultFont().pixelSize() == size + 3
    apply_theme(qapp, dark_theme())
    try:
        assert dark_theme().ink in manual.page.document().defaultStyleSheet()
    finally:
        apply_theme(qapp, light_theme())
    assert manual.page.source().fragment() == "finding"
    top = manual.page.cursorForPosition(manual.page.viewport().rect().topLeft()).block().text()
    assert top == "Finding"


def test_every_part_has_a_name_for_screen_readers(manual: ManualWindow) -> None:
    parts = (manual.field, manual.list, manual.page, manual.back, manual.forward)
    assert [part.accessibleName() for part in parts if not part.accessibleName()] == []


def test_f1_in_a_dialogue_opens_its_page(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.actions["preferences"].trigger()
    page = window.findChild(PreferencesPage)
    assert page is not None
    (key,) = [each for each in page.findChildren(QShortcut) if each.key() == QKeySequence("F1")]
    key.activated.emit()
    assert manual_of(window).page.source() == QUrl("settings.md")
    page.close()


@pytest.fixture
def translated(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> Iterator[ManualWindow]:
    """The manual of a German window, of which some pages are translated."""
    write(tmp_path / "README.md", "# The manual\n\n[One](one.md)\n[Two](two.md#end)\n")
    write(tmp_path / "one.md", "# One\n\n## End\n\nThe end.\n")
    write(tmp_path / "two.md", "# Two\n\n## Size\n\nIt is large.\n\n## End\n\n[One](one.md#end)\n")
    write(tmp_path / "de" / "README.md", "# Handbuch\n\n[Eins](one.md#schluß)\n[Two](two.md#end)\n")
    write(
        tmp_path / "de" / "one.md",
        "# Eins\n\n"
        + "ß " * 60
        + "\n\n## Schluß\n\nGroßes Ende: "
        + "ß" * 30
        + " unten"
        + " mehr" * 30
        + "\n\n![Bild](a.png)\n",
    )
    shutil.copy(MANUAL / "outlets.png", tmp_path / "a.png")
    shutil.copy(MANUAL / "de" / "report.png", tmp_path / "de" / "a.png")
    shutil.copy(MANUAL / "report.png", tmp_path / "b.png")
    monkeypatch.setattr(manual_files, "manual_folder", lambda: tmp_path)
    for kept in (_pages, _page):
        kept.cache_clear()
    use_language(qapp, "de")
    manual = ManualWindow(window.settings, window)
    qtbot.addWidget(manual)
    yield manual
    use_language(qapp, "en")
    for kept in (_pages, _page):
        kept.cache_clear()


def write(path: Path, words: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(words, "utf-8")


def test_the_manual_speaks_the_language_of_the_window(translated: ManualWindow) -> None:
    translated.go("one.md#end")
    assert "Großes Ende" in translated.page.toPlainText()
    assert translated.page.source() == QUrl("one.md#schluß")
    assert not translated.in_english.isVisible()
    titles = [translated.list.topLevelItem(row) for row in range(translated.list.topLevelItemCount())]
    assert [item and item.text(0) for item in titles] == ["Handbuch", "Eins", "Two"]


def test_its_pictures_show_the_window_of_that_language_and_else_the_english_one(
    translated: ManualWindow,
) -> None:
    translated.go("one.md")
    kind = QTextDocument.ResourceType.ImageResource.value
    german, english = (translated.page.loadResource(kind, QUrl(name)) for name in ("a.png", "b.png"))
    assert isinstance(german, QImage)
    assert isinstance(english, QImage)
    assert german.height() / german.width() == pytest.approx(680 / 780, abs=0.01)
    assert not english.isNull()


def test_a_page_that_is_not_translated_is_the_english_one_and_says_so(translated: ManualWindow) -> None:
    translated.go("two.md#end")
    assert translated.page.source() == QUrl("two.md#end")
    assert translated.in_english.isVisible()
    assert "auf Englisch" in translated.in_english.text()
    translated.page.follow(QUrl("one.md#end"))
    assert translated.page.source() == QUrl("one.md#schluß")
    assert not translated.in_english.isVisible()
    translated.back.click()
    assert translated.in_english.isVisible()


def test_words_are_sought_in_the_pages_as_they_are_shown(translated: ManualWindow, qtbot: QtBot) -> None:
    assert [hit.page.name for hit in sections_with("ende")] == ["one.md"]
    assert [hit.page.name for hit in sections_with("the end")] == []
    assert [hit.page.name for hit in sections_with("large")] == ["two.md"]
    (hit,) = sections_with("unten")
    assert "unten" in hit.around
    assert (hit.section.title, hit.page.title) == ("Schluß", "Eins")
    assert [each.section.title for each in sections_with("schluss")] == ["Schluß"]


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_place_that_the_window_opens_is_on_the_translated_page(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    use_language(qapp, language)
    try:
        manual = ManualWindow(window.settings, window)
        qtbot.addWidget(manual)
        manual.go("sidebar.md#wording")
        anchors = [section.anchor for section in markup_of(read("en", "sidebar.md")).sections]
        page = page_named("sidebar.md")
        assert page is not None
        shown = page.markup.sections[anchors.index("wording")]
        assert manual.page.source() == QUrl(f"sidebar.md#{shown.anchor}")
        assert shown.anchor != "wording"
        top = manual.page.cursorForPosition(manual.page.viewport().rect().topLeft()).block().text()
        assert top == shown.title
    finally:
        use_language(qapp, "en")


def test_an_apostrophe_is_found_as_it_is_typed(window: MainWindow, qapp: QApplication, qtbot: QtBot) -> None:
    use_language(qapp, "fr")
    try:
        typed, printed = sections_with("l'historique"), sections_with("l’historique")
        assert typed
        assert typed == printed
        manual = ManualWindow(window.settings, window)
        qtbot.addWidget(manual)
        manual.go(f"{typed[0].page.name}#{typed[0].section.anchor}")
        manual.page.seek(("l'historique",))
        assert manual.page.extraSelections()
    finally:
        use_language(qapp, "en")
