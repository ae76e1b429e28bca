"""Two files without a time, taken in as versions of one article: which is the older one is a guess, and says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from variorum_gui.comparison.band import Band
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]

TEXT = "\n\n".join(
    f"The council of the town met on Monday to speak of {what}, and nobody said when it would end."
    for what in ("the bridge", "the school", "the harbour", "the mill", "the road to the north")
)


@pytest.fixture
def added(window: MainWindow, tmp_path: Path, at_rest: AtRest) -> MainWindow:
    """`new` comes before `old` by its name."""
    (tmp_path / "new.txt").write_text(f"{TEXT}\n\nThe mayor gave way at last.", encoding="utf-8")
    (tmp_path / "old.txt").write_text(TEXT, encoding="utf-8")
    window.files.open_paths([str(tmp_path / name) for name in ("new.txt", "old.txt")])
    at_rest(window)
    return window


def band_of(window: MainWindow) -> Band:
    (band,) = window.comparison.findChildren(Band)
    return band


def offered(band: Band, qtbot: QtBot) -> list[QAction]:
    band.menu.popup = lambda *_: None  # type: ignore[method-assign, assignment]
    qtbot.keyClick(band, Qt.Key.Key_Return)
    return band.menu.actions()


def test_the_band_offers_to_turn_the_order_round(added: MainWindow, qtbot: QtBot, at_rest: AtRest) -> None:
    band, before = band_of(added), added.workspace.pair
    assert "their order is a guess, as they were added" in band.words().rest
    swap, _time = offered(band, qtbot)
    swap.trigger()
    assert added.workspace.pair == before.swapped()
    at_rest(added)
    assert "guess" not in band.words().rest
    shown = added.workspace.shown
    assert shown.left is not None
    assert shown.right is not None
    assert (shown.left.number, shown.right.number) == (1, 2)
    assert "gave way" not in shown.left.version.text
    assert any(finding.kind == "added" for finding in shown.findings)
    added.workspace.undo()
    assert added.workspace.pair == before
    at_rest(added)
    assert "guess" in band.words().rest


def test_the_band_offers_to_say_when_one_was_published(added: MainWindow, qtbot: QtBot) -> None:
    _swap, time = offered(band_of(added), qtbot)
    with qtbot.waitSignal(added.comparison.detailsRequested) as asked:
        time.trigger()
    assert asked.args == ["left", "published"]


def test_sides_that_were_swapped_before_stay(added: MainWindow, qtbot: QtBot, at_rest: AtRest) -> None:
    added.workspace.swap()
    at_rest(added)
    band, before = band_of(added), added.workspace.pair
    assert "version 2 stands on the left" in band.words().rest
    offered(band, qtbot)[0].trigger()
    at_rest(added)
    assert added.workspace.pair == before
    assert "stands on the left" not in band.words().rest
