"""An unsure border is dragged to where it belongs: a cut to a sentence, a seam to a paragraph."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from tests.gui.comparison.canvas_events import canvas_of

from variorum.corpus.rows import Change
from variorum.model.article import Article, ReadResult, Row
from variorum.model.comparison import Side
from variorum.reading.recovering.rebuilding import article_of
from variorum_gui.comparison.border_drag import BorderDrag
from variorum_gui.comparison.border_grips import Grip, grip_box
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.headers import Headers
from variorum_gui.comparison.overview import Overview
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

# What the offscreen platform says of every menu that pops up.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")

AtRest = Callable[[MainWindow], None]
LABELS = ("version 3", "version 4")
OLD = "The ferry stood still at noon. Nobody was hurt. The quay was closed."
NEW = "The ferry sailed again at six. The captain thanked the crew."
SAME = "Buses ran as usual."


def page() -> ReadResult:
    """A flattened comparison page with one cut of which nobody is sure."""
    text = f"{OLD} {NEW}"
    cut = len(OLD) + 1
    rows = (
        Row("Ferry late Ferry late again", "title", 11, labels=LABELS),
        Row(text, "changed", cut, 0.1, (text.index("The quay"),), labels=LABELS),
        Row(SAME * 2, "same", len(SAME), labels=LABELS),
    )
    about = Article((), "The Testham Post", "https://post.example/ferry")
    return ReadResult((article_of(about, rows, (None, None), "comparison page"),))


@pytest.fixture
def opened(window: MainWindow, at_rest: AtRest) -> MainWindow:
    change = window.workspace.corpus.add(page())
    one, other = (id for kind, id in change.ids if kind == "version")
    window.workspace.after(Change(change.label, change.ids))
    window.workspace.show_pair(Pair(one, other))
    at_rest(window)
    return window


def grip_point(window: MainWindow, side: Side) -> QPoint:
    canvas = canvas_of(window)
    number, grip = next((n, found[0]) for (where, n), found in canvas.content.grips.items() if where == side)
    assert isinstance(grip, Grip)
    top = canvas.side(side).column.top(number) - canvas.scroller.tops()[SIDES.index(side)]
    box = grip_box(canvas.side(side), number, grip.at_end)
    return (box.center() + QPointF(canvas.columns.x(side), top)).toPoint()


def point_of(window: MainWindow, side: Side, words: str) -> QPoint:
    """Where some words stand in the view."""
    canvas = canvas_of(window)
    here = canvas.side(side)
    at = here.content.text.index(words)
    number = here.column.segment_of(at)
    layout, piece = here.column.layout(number), here.content.segments[number]
    y = here.column.y_of(at) - canvas.scroller.tops()[SIDES.index(side)] + canvas.typography.line_height / 2
    return QPoint(
        round(layout.x_of(layout.map.to_units(at - piece.start)) + canvas.columns.x(side)), round(y)
    )


def send(target: QWidget, kind: QEvent.Type, at: QPoint, shift: bool = False) -> None:
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind,
        QPointF(at),
        QPointF(target.mapToGlobal(at)),
        Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else left,
        Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left,
        Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)


def drag(window: MainWindow, start: QPoint, end: QPoint, drop: bool = True, shift: bool = False) -> None:
    viewport = canvas_of(window).viewport()
    send(viewport, QEvent.Type.MouseButtonPress, start)
    send(viewport, QEvent.Type.MouseMove, start + QPoint(-30, 0), shift)
    send(viewport, QEvent.Type.MouseMove, end, shift)
    if drop:
        send(viewport, QEvent.Type.MouseButtonRelease, end, shift)


def bodies(window: MainWindow) -> tuple[str, str]:
    texts = (window.workspace.shown.left, window.workspace.shown.right)
    left, right = (text.version.paragraphs[1].text for text in texts if text is not None)
    return left, right


def test_a_cut_dragged_up_gives_the_words_after_it_to_the_newer_text(
    opened: MainWindow, at_rest: AtRest
) -> None:
    drag(opened, grip_point(opened, "left"), point_of(opened, "left", "Nobody"))
    at_rest(opened)
    assert bodies(opened) == (OLD[:30], f"{OLD[31:]} {NEW}")
    assert opened.reading.doubts() == ()
    assert opened.workspace.shown.comparison is not None
    assert opened.workspace.shown.comparison.left.startswith(
        "Ferry late\n\nThe ferry stood still at noon.\n\n"
    )
    opened.menus.actions["undo"].trigger()
    at_rest(opened)
    assert bodies(opened) == (OLD, NEW)
    assert len(opened.reading.doubts()) == 1


def test_the_other_end_dragged_down_gives_words_to_the_older_text(
    opened: MainWindow, at_rest: AtRest
) -> None:
    drag(opened, grip_point(opened, "right"), point_of(opened, "right", "The captain"))
    at_rest(opened)
    assert bodies(opened) == (f"{OLD} {NEW[:30]}", NEW[31:])


def test_a_cut_dropped_where_another_reading_has_it_is_that_choice(
    opened: MainWindow, at_rest: AtRest
) -> None:
    drag(opened, grip_point(opened, "left"), point_of(opened, "left", "The quay"))
    at_rest(opened)
    assert bodies(opened) == (OLD[:47], f"{OLD[48:]} {NEW}")
    assert opened.menus.actions["undo"].text().startswith("&Undo: Read otherwise")


def test_with_shift_a_cut_goes_to_any_word(opened: MainWindow, at_rest: AtRest) -> None:
    drag(opened, grip_point(opened, "left"), point_of(opened, "left", "stood"), shift=True)
    at_rest(opened)
    assert bodies(opened)[0] == "The ferry"


def test_while_it_is_dragged_it_shows_what_would_go_over_and_esc_leaves_it(
    opened: MainWindow, at_rest: AtRest
) -> None:
    canvas = canvas_of(opened)
    end = point_of(opened, "left", "Nobody")
    drag(opened, grip_point(opened, "left"), end, drop=False)
    preview = canvas.passing.border
    assert preview is not None
    assert preview.crossing is not None
    assert preview.crossing.span.of(canvas.content.left.text) == OLD[31:]
    assert preview.words == "Version 4 starts here"
    canvas.viewport().grab()  # painted without a warning
    QApplication.sendEvent(
        canvas, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    )
    assert canvas.passing.border is None
    send(canvas.viewport(), QEvent.Type.MouseButtonRelease, end)
    at_rest(opened)
    assert bodies(opened) == (OLD, NEW)


def test_dropped_where_it_was_nothing_is_done(opened: MainWindow, at_rest: AtRest) -> None:
    start = grip_point(opened, "left")
    before = opened.workspace.corpus.next_undo()
    drag(opened, start, start + QPoint(4, 2))
    at_rest(opened)
    assert opened.workspace.corpus.next_undo() == before


def test_a_click_on_a_grip_offers_the_readings(opened: MainWindow) -> None:
    picked: list[object] = []
    opened.comparison.doubtPicked.disconnect()
    opened.comparison.doubtPicked.connect(lambda doubt, _at: picked.append(doubt))
    start = grip_point(opened, "right")
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        send(canvas_of(opened).viewport(), kind, start)
    assert picked == list(opened.reading.doubts())


def test_in_one_column_there_is_nothing_to_drag(opened: MainWindow) -> None:
    opened.comparison.set_form("column")
    canvas = canvas_of(opened)
    assert canvas.content.one_column
    assert canvas.content.grips == {}
    drag_ = opened.comparison.findChild(BorderDrag)
    assert isinstance(drag_, BorderDrag)
    assert not drag_.begin(opened.reading.doubts()[0])


def test_a_doubt_stands_on_the_overview_strip_and_a_click_goes_there(opened: MainWindow) -> None:
    strip = opened.comparison.findChild(Overview)
    assert isinstance(strip, Overview)
    one = opened.reading.doubts()[0]
    y = next(y for y in range(strip.height()) if strip.doubt_near(QPointF(4, y)) == one)
    send(strip, QEvent.Type.MouseButtonPress, QPoint(4, y + 2))
    assert opened.reading.current() == one


TWO = Path(__file__).with_name("two_reports.txt").read_text("utf-8")


def test_the_border_of_two_articles_is_dragged_by_either_mark(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    path = tmp_path / "digest.txt"
    path.write_text(TWO, "utf-8")
    window.files.open_paths([str(path)])
    at_rest(window)
    corpus = window.workspace.corpus
    texts = [corpus.read(row.id) for row in corpus.versions()]
    # the older one stands on the left, the seam's grip at its end
    drag(window, grip_point(window, "left"), point_of(window, "left", "Nobody"))
    at_rest(window)
    first, second = (corpus.read(row.id) for row in corpus.versions())
    assert "Nobody" not in first.text
    assert second.paragraphs[0].text.startswith("Nobody was hurt") or "Nobody was hurt" in second.text
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert [corpus.read(row.id) for row in corpus.versions()] == texts

    headers = window.comparison.findChild(Headers)
    assert isinstance(headers, Headers)
    mark = headers._mark_box("right").center().toPoint()
    target = point_of(window, "left", "Nobody")
    viewport = canvas_of(window).viewport()
    there = headers.mapFromGlobal(viewport.mapToGlobal(target))
    send(headers, QEvent.Type.MouseButtonPress, mark)
    send(headers, QEvent.Type.MouseMove, there)
    assert canvas_of(window).passing.border is not None
    send(headers, QEvent.Type.MouseButtonRelease, there)
    at_rest(window)
    assert "Nobody" not in corpus.read(corpus.versions()[0].id).text


def test_going_to_a_cut_brings_both_its_ends_into_view(window: MainWindow, at_rest: AtRest) -> None:
    alike = [
        f"Paragraph {n} of the report is the same in both of its versions, word for word." for n in range(30)
    ]
    rows = [Row("Ferry late Ferry late again", "title", 11, labels=LABELS)]
    # what only the newer version holds pushes the other end of the cut far down
    for n in range(40):
        more = f"The newer report has this to add, in its paragraph number {n}, and no other has it."
        rows.append(Row(more, "right", 0, labels=LABELS))
    text = f"{OLD} {NEW}"
    rows.append(Row(text, "changed", len(OLD) + 1, 0.1, (text.index("The quay"),), labels=LABELS))
    rows += [Row(words * 2, "same", len(words), labels=LABELS) for words in alike]
    about = Article((), "The Testham Post", "https://post.example/ferry")
    article = article_of(about, tuple(rows), (None, None), "comparison page")
    change = window.workspace.corpus.add(ReadResult((article,)))
    one, other = (id for kind, id in change.ids if kind == "version")
    window.workspace.after(Change(change.label, change.ids))
    window.workspace.show_pair(Pair(one, other))
    at_rest(window)
    cut = next(doubt for doubt in window.reading.doubts() if len(doubt.places) == 2)
    window.reading.go_to(cut)
    canvas = canvas_of(window)
    for side, top, words in zip(
        SIDES, canvas.scroller.tops(), ("was closed.", "The ferry sailed"), strict=True
    ):
        y = canvas.side(side).column.y_of(canvas.content.side(side).text.index(words)) - top
        assert 0 <= y <= canvas.viewport().height() - canvas.typography.line_height, side
