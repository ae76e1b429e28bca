"""What nobody could infer of a text is asked for where its header says that it is not known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from variorum_gui.comparison.band import Band
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.header_asks import FIELDS
from variorum_gui.comparison.headers import Headers
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.working_out import ModeWish

AtRest = Callable[[MainWindow], None]
BODY = (
    "The ferry Isola struck the {} bank off Port Ellery on Saturday, the coast guard said in the evening.\n"
)


def test_a_click_goes_to_the_field_for_what_is_not_known(
    window: MainWindow, tmp_path: Path, at_rest: AtRest, qtbot: QtBot
) -> None:
    paths = [tmp_path / name for name in ("one.txt", "two.txt")]
    for path in paths:
        path.write_text(f"Ferry aground {path.stem}\n\n{BODY.format(path.stem)}")
    window.files.open_paths([str(path) for path in paths])
    at_rest(window)
    headers = window.comparison.findChild(Headers)
    assert headers is not None
    assert headers.accessibleName().count("Outlet unknown – name it") == 2
    assert headers.accessibleName().count("Publication time unknown – add it") == 2
    over = [QPoint(headers.width() * 2 // 3, y) for y in range(headers.height())]
    for wanted in ("published", "outlet"):
        at = next(point for point in over if headers._field_at(point.toPointF()) == ("right", wanted))
        with qtbot.waitSignal(headers.details_wanted) as wish:
            qtbot.mouseClick(headers, Qt.MouseButton.LeftButton, pos=at)
        assert wish.args == ["right", wanted]
        form = window.corpus_pane.details
        assert form.focusWidget() is form.fields[wanted]
    assert not headers.grab().isNull()


@pytest.mark.parametrize("form", ["flow", "aligned", "differences", "column"])
def test_what_the_headers_ask_for_is_reached_by_tab_and_answered_by_return_or_space(
    form: str, window: MainWindow, tmp_path: Path, at_rest: AtRest, qtbot: QtBot
) -> None:
    paths = [tmp_path / name for name in ("one.txt", "two.txt")]
    for path in paths:
        path.write_text(f"Ferry aground {path.stem}\n\n{BODY.format(path.stem)}")
    window.files.open_paths([str(path) for path in paths])
    at_rest(window)
    window.workspace.wish_mode("versions")
    at_rest(window)
    window.set_form(form)
    headers = window.comparison.findChild(Headers)
    assert headers is not None
    keys = [(side, field) for side in SIDES for field in FIELDS]
    chain = [headers.asks.button(*key) for key in keys]
    without = headers.grab().toImage()
    window.corpus_pane.tree.setFocus()
    reached: list[QWidget | None] = []
    while not isinstance(QApplication.focusWidget(), Canvas) and len(reached) < 40:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
        if reached[-1] is chain[0]:
            assert headers.grab().toImage() != without  # with a ring around it
    between = [*chain[:2], headers._swap, *chain[2:]]
    assert [each for each in reached if each in between] == between
    for (side, field), button in zip(keys, chain, strict=True):
        assert "unknown" in button.accessibleName()
        assert "Ferry aground" in button.accessibleDescription()
        if form != "column" or field == "outlet":  # where a click does the same
            assert headers._field_at(QPointF(button.geometry().center())) == (side, field)
        assert button.height() <= 20  # the ring is around one line
        button.setFocus()
        key = Qt.Key.Key_Return if field == "outlet" else Qt.Key.Key_Space
        qtbot.keyClick(button, key)
        form_of_details = window.corpus_pane.details
        assert form_of_details.focusWidget() is form_of_details.fields[field]
        qtbot.keyClick(form_of_details.fields[field], Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is button


def test_what_is_known_is_out_of_the_way_of_tab(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    headers = window.comparison.findChild(Headers)
    assert headers is not None
    assert not any(headers.asks.button(side, field).isVisible() for side in SIDES for field in FIELDS)


@pytest.mark.parametrize("mode", ["outlets", "versions"])
def test_the_band_above_asks_for_the_time_it_misses_by_mouse_and_by_keys(
    mode: ModeWish, window: MainWindow, tmp_path: Path, at_rest: AtRest, qtbot: QtBot
) -> None:
    paths = [tmp_path / name for name in ("one.txt", "two.txt")]
    for path, times in zip(paths, ("3 May 2025, 09:00 UTC\n\n", ""), strict=True):
        path.write_text(f"Ferry aground {path.stem}\n\n{times}{BODY.format(path.stem)}")
    window.files.open_paths([str(path) for path in paths])
    at_rest(window)
    window.workspace.wish_mode(mode)
    at_rest(window)
    band = window.comparison.findChild(Band)
    assert band is not None
    side = band.words().asks
    assert side is not None
    text = window.workspace.shown.text(side)
    assert text is not None
    assert text.version.published is None
    assert "press Return" in band.accessibleName()
    field = window.corpus_pane.details.fields["published"]
    qtbot.mouseClick(band, Qt.MouseButton.LeftButton)
    assert window.corpus_pane.details.focusWidget() is field
    field.clearFocus()
    qtbot.keyClick(band, Qt.Key.Key_Return)
    assert window.corpus_pane.details.focusWidget() is field
