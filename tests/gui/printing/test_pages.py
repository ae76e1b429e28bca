"""A comparison on paper: nothing is lost between two pages, no line is cut, and a PDF holds it all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QFileDialog, QToolBar
from pytestqt.qtbot import QtBot

from variorum.comparing.pipeline import compare
from variorum.model.article import Article
from variorum.model.building import plain_version, version_from
from variorum_gui.comparison.content import Content, View, content_of
from variorum_gui.comparison.header_words import header_words
from variorum_gui.comparison.one_column import one_column
from variorum_gui.comparison.typography import Typography
from variorum_gui.exchanging.commands import choose_and_export
from variorum_gui.printing.commands import content_to_print, write_pdf
from variorum_gui.printing.heads import Heads
from variorum_gui.printing.pages import Pages
from variorum_gui.shown import Shown, ShownText
from variorum_gui.theme.applying import current_theme
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
WIDTH, HEIGHT = 800, 1100


def article(count: int, changed: int = 3, more: str = "") -> str:
    lines = ["Ferry runs aground off Sandholm"]
    for number in range(count):
        hours = "three" if number % changed else "four"
        lines.append(
            f"Paragraph {number} of the report says that the ferry lay on the bank for {hours} hours, and that the "
            f"harbour office sent {number + 2} boats to bring the passengers ashore. {more}"
        )
    return "\n\n".join(lines)


def shown_of(left: str, right: str, mode: str) -> Shown:
    texts = [
        ShownText(Article(outlet=outlet, versions=(version,)), version, name=outlet)
        for outlet, version in (("Gazette", plain_version(left)), ("Post", plain_version(right)))
    ]
    compared = compare(texts[0].version, texts[1].version, mode=mode)  # type: ignore[arg-type]
    return Shown(texts[0], texts[1], compared)


def pages_of(content: Content) -> Pages:
    return Pages(content, Typography(), WIDTH, HEIGHT)


@pytest.mark.parametrize("mode", ["versions", "outlets"])
@pytest.mark.parametrize("form", ["aligned", "differences"])
def test_pages_follow_each_other_without_gap_or_overlap(qapp: QApplication, mode: str, form: str) -> None:
    content = content_of(shown_of(article(60), article(60, 4, "More boats came."), mode), View(form))  # type: ignore[arg-type]
    pages = pages_of(content).pages()
    assert len(pages) > (1 if form == "aligned" else 0)
    assert pages[0].left[0] == pages[0].right[0] == 0
    for one, other in pairwise(pages):
        assert (one.left[1], one.right[1]) == (other.left[0], other.right[0])
        assert other.top == min(one.left[1], one.right[1])
        assert one.left[1] > one.left[0]


def test_no_line_is_cut_by_the_end_of_a_page(qapp: QApplication) -> None:
    pages = pages_of(content_of(shown_of(article(60), article(60, 4), "versions"), View("aligned")))
    for page in pages.pages()[:-1]:
        for side, (_, cut) in zip(pages._sides, (page.left, page.right), strict=True):
            column = side.column
            segment = column.segment_at(cut)
            lines, height = column.lines(segment)
            inside = cut - column.top(segment)
            assert inside <= 0 or inside >= lines * height or inside % height == 0


def test_both_texts_stand_on_the_first_page_with_their_marks(qapp: QApplication) -> None:
    pages = pages_of(content_of(shown_of(article(8), article(8, 4), "versions"), View("aligned")))
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    pages.paint(painter, 0)
    painter.end()
    seen = {image.pixelColor(x, y).name().upper() for x in range(0, WIDTH, 1) for y in range(0, HEIGHT, 2)}
    assert {"#FDE9D9", "#E3EEFB"} <= seen  # the tints of removed and added
    assert pages.count() == 1


def test_a_paragraph_higher_than_a_page_goes_on_on_the_next(qapp: QApplication) -> None:
    long = "Word after word the ferry company told its story. " * 900
    pages = pages_of(content_of(shown_of("Head\n\n" + long, "Head\n\n" + long, "versions"), View("aligned")))
    assert pages.count() > 5


@pytest.mark.parametrize("form", ["differences", "column"])
def test_what_was_opened_by_hand_is_printed_open(qapp: QApplication, form: str) -> None:
    old = article(4) + "\n\nSubscribe to our newsletter"
    shown = shown_of(old, article(4, 4), "versions")
    make = one_column if form == "column" else content_of
    folded = make(shown, View(form))  # type: ignore[arg-type]
    folds = frozenset(("left", segment.start) for segment in folded.left.segments if segment.kind == "fold")
    on_paper = make(shown, View(form, open_folds=folds, on_paper=True))  # type: ignore[arg-type]
    assert not [segment for segment in on_paper.left.segments if segment.kind == "fold"]
    assert pages_of(on_paper).count() == 1


def test_one_column_is_printed_as_one(qapp: QApplication) -> None:
    content = one_column(shown_of(article(30), article(30, 4), "versions"), View("column"))
    pages = pages_of(content)
    assert pages.count() >= 1
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for number, page in enumerate(pages.pages()):
        assert page.left[1] > page.left[0]
        pages.paint(painter, number)
    painter.end()


def test_a_text_alone_is_printed_too(qapp: QApplication) -> None:
    shown = replace(shown_of(article(30), article(30), "versions"), right=None, comparison=None)
    assert pages_of(content_of(shown, View("aligned"))).count() >= 1


def test_a_pdf_is_written_and_the_window_says_where(
    window: MainWindow, two_files: tuple[Path, Path], tmp_path: Path, at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    path = tmp_path / "both ü.pdf"
    write_pdf(window, path)
    assert path.read_bytes().startswith(b"%PDF")
    assert not [each for each in tmp_path.iterdir() if each.suffix == ".part"]
    assert content_to_print(window).shown is window.workspace.shown
    assert [offer.words for offer in window.messages.bars[-1].offers] == ["Open It", "Show the Folder"]


def test_paper_names_what_is_left_out_and_offers_nothing_to_click(qapp: QApplication) -> None:
    version = version_from([("The ferry left.", "body"), ("The ferry at the quay.", "caption")])
    shown = Shown(ShownText(Article(versions=(version,)), version, name="Gazette"))
    for on_paper, words in (
        (False, "caption – count as text"),
        (True, "caption"),
        (False, "caption – count as text"),
    ):
        content = content_of(shown, View("aligned", on_paper=on_paper))
        assert [mark.chip for mark in content.left.marks if mark.chip] == [words]


def test_paper_has_a_size_of_letters_of_its_own(
    window: MainWindow, two_files: tuple[Path, Path], tmp_path: Path, at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)

    def count(paper: int, screen: int) -> int:
        window.settings.set("paper_zoom", paper)
        window.settings.set("zoom", screen)
        write_pdf(window, tmp_path / "pages.pdf")
        return (tmp_path / "pages.pdf").read_bytes().count(b"/Type /Page\n")

    usual = count(0, 0)
    assert usual >= 1
    assert count(0, 8) == usual
    assert count(14, 0) > usual


def test_a_pdf_that_cannot_be_written_is_told(
    window: MainWindow, two_files: tuple[Path, Path], tmp_path: Path, at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    write_pdf(window, tmp_path / "no such folder" / "both.pdf")
    assert any("both.pdf could not be written" in bar.sentence for bar in window.messages.bars)


def test_with_nothing_to_print_no_dialog_opens(window: MainWindow) -> None:
    for id in ("print", "print_preview", "save_pdf"):
        window.menus.actions[id].trigger()
    assert QApplication.activeModalWidget() is None


def test_while_no_text_is_shown_nothing_that_leaves_the_window_is_asked_for(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (asked.append(1) or "", ""))
    # Two texts are wanted, and none is held any more.
    window.workspace.shown = Shown()
    assert not window.workspace.pair.empty
    for id in ("print", "print_preview", "save_pdf", "report", "pack"):
        window.menus.actions[id].trigger()
    choose_and_export(window, "findings")
    assert not asked
    assert QApplication.activeModalWidget() is None


def test_the_preview_paints_the_pages(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, qtbot: QtBot
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.menus.actions["print_preview"].trigger()
    dialog = window.findChild(QPrintPreviewDialog)
    assert dialog is not None
    preview = dialog.findChild(QPrintPreviewWidget)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.pageCount() >= 1)
    (tools,) = dialog.findChildren(QToolBar)
    assert tools.width() >= min(tools.sizeHint().width(), window.screen().availableSize().width() - 60)
    # Without a printer Qt's button for the page does nothing.
    setup = [action.isVisible() for action in dialog.findChildren(QAction) if action.text() == "Page setup"]
    assert setup == [bool(QPrinterInfo.availablePrinterNames())]
    dialog.close()
    qtbot.waitUntil(lambda: window.findChild(QPrintPreviewDialog) is None)


def test_paper_says_what_is_not_known_and_asks_for_nothing(qapp: QApplication) -> None:
    texts = [
        ShownText(Article((version,)), version, version_id=number)
        for number, version in enumerate((plain_version(article(2)), plain_version(article(3))), 1)
    ]
    assert all(header_words(text).unnamed and header_words(text).undated for text in texts)
    made = compare(texts[0].version, texts[1].version, mode="outlets")
    content = content_of(Shown(texts[0], texts[1], made), replace(View("aligned"), on_paper=True))
    heads = Heads(content, pages_of(content)._columns, Typography(), current_theme(), WIDTH)
    for lines in heads._lines.values():
        assert lines[:2] == ["Outlet unknown", "Publication time unknown"]


def test_the_print_dialog_opens_without_blocking(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, qtbot: QtBot
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.menus.actions["print"].trigger()
    dialog = window.findChild(QPrintDialog)
    assert dialog is not None
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QPrintDialog) is None)
