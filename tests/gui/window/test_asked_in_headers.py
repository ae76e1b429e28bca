"""What nobody could infer of a text is asked for where its header says that it is not known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from variorum_gui.comparison.band import Band
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
