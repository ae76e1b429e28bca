"""Two files without a time, taken in as versions of one article: which is the older one is a guess, and says so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from variorum.corpus.store import Corpus
from variorum_gui.comparison.band import Band
from variorum_gui.corpus_tree.tree_model import TreeModel
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

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


def numbers(window: MainWindow) -> tuple[int, int]:
    left, right = window.workspace.shown.left, window.workspace.shown.right
    assert left is not None
    assert right is not None
    return left.number, right.number


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
    assert numbers(added) == (2, 1)
    offered(band, qtbot)[0].trigger()
    at_rest(added)
    assert added.workspace.pair == before
    assert numbers(added) == (1, 2)


@pytest.fixture
def third(tmp_path: Path) -> str:
    path = tmp_path / "third.txt"
    path.write_text(f"{TEXT}\n\nThe mayor gave way at last, and then he went home.", encoding="utf-8")
    return str(path)


def versions_in_tree(window: MainWindow) -> list[str]:
    """What the versions of the only article are called, and what is said not to be held."""
    model = TreeModel()
    model.set_corpus(window.workspace.corpus)
    place = QModelIndex()
    for _ in ("story", "article"):
        assert model.rowCount(place) == 1
        place = model.index(0, 0, place)
    places = (model.index(row, 0, place) for row in range(model.rowCount(place)))
    return [model.line(model.node(inside)).name for inside in places]


def test_of_a_day_and_an_hour_of_it_no_order_is_offered_but_of_two_with_that_day(
    added: MainWindow, third: str, at_rest: AtRest
) -> None:
    added.files.open_paths([third])
    at_rest(added)
    ids = [row.id for row in added.workspace.corpus.versions()]
    day = datetime(2026, 5, 3, tzinfo=UTC)
    for id, time in zip(ids, (day, day, day.replace(hour=5)), strict=True):
        added.workspace.act(partial(Corpus.set, ids=id, published=time))
    for pair, swaps in ((Pair(ids[1], ids[2]), False), (Pair(ids[0], ids[1]), True)):
        added.workspace.show_pair(pair)
        at_rest(added)
        assert "their order is a guess" in band_of(added).words().rest
        assert band_of(added).words().swaps == swaps


def test_an_order_that_was_given_claims_no_versions_that_do_not_exist(
    added: MainWindow, third: str, at_rest: AtRest
) -> None:
    added.files.open_paths([third])
    at_rest(added)
    added.workspace.swap_order()
    at_rest(added)
    assert versions_in_tree(added) == ["Version 1", "Version 2", "Version 3"]
    corpus = added.workspace.corpus
    (article,) = corpus.articles()
    first, *others = (row.id for row in corpus.versions(article.id))
    added.workspace.act(lambda corpus: corpus.remove(("version", first)))
    at_rest(added)
    assert versions_in_tree(added) == ["Version 1", "Version 2"]
    added.workspace.show_pair(Pair(*others))
    at_rest(added)
    assert numbers(added) == (1, 2)
    assert "of the" not in band_of(added).words().rest


def test_the_two_that_a_reader_put_in_order_are_no_guess_beside_a_third(
    added: MainWindow, third: str, at_rest: AtRest
) -> None:
    added.workspace.swap_order()
    at_rest(added)
    pair = added.workspace.pair
    added.files.open_paths([third])
    at_rest(added)
    added.workspace.show_pair(pair)
    at_rest(added)
    assert "guess" not in band_of(added).words().rest
    last = added.workspace.corpus.versions()[-1].id
    added.workspace.show_pair(Pair(pair.left, last))
    at_rest(added)
    assert "their order is a guess" in band_of(added).words().rest


def test_the_order_of_two_pasted_texts_is_a_guess(window: MainWindow, at_rest: AtRest) -> None:
    for text in (f"{TEXT}\n\nThe mayor gave way at last.", TEXT):
        QApplication.clipboard().setText(text)
        window.edit.paste()
        at_rest(window)
    (article,) = window.workspace.corpus.articles()
    window.workspace.show_pair(Pair(*(row.id for row in window.workspace.corpus.versions(article.id))))
    at_rest(window)
    words = band_of(window).words()
    assert "their order is a guess" in words.rest
    assert words.swaps


@pytest.mark.parametrize(
    "last", ["The mayor gave way.", "Correction: an earlier version named another bridge."]
)
def test_of_two_versions_of_the_same_time_the_order_can_be_swapped(
    window: MainWindow, tmp_path: Path, at_rest: AtRest, qtbot: QtBot, last: str
) -> None:
    head = "Town council meets\n\nThe Testham Post\n3 May 2025, 11:00 UTC\n\n"
    for name, end in (("a.txt", ""), ("b.txt", f"\n\n{last}")):
        (tmp_path / name).write_text(f"{head}{TEXT}{end}", encoding="utf-8")
    window.files.open_paths([str(tmp_path / name) for name in ("a.txt", "b.txt")])
    at_rest(window)
    band, before = band_of(window), window.workspace.pair
    assert "their order is a guess" in band.words().rest
    (swap,) = offered(band, qtbot)
    swap.trigger()
    at_rest(window)
    assert window.workspace.pair == before.swapped()
    assert "guess" not in band.words().rest
