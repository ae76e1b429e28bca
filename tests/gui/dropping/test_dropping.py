"""Drags over the window, sent to its window handle so that Qt routes them as it does real ones."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from tests.gui.dropping.drags import Drag, headlines

import variorum
from variorum_gui.corpus_tree.carried_rows import ROWS_FORMAT, carried
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

AtRest = Callable[[MainWindow], None]


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.fixture
def third_file(tmp_path: Path) -> Path:
    path = tmp_path / "third.txt"
    path.write_text(
        "Council plans a new pier\n\nThe council of Testham plans a new pier, it said.\n", "utf-8"
    )
    return path


def test_dropping_two_files_opens_them_side_by_side(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, qtbot: object
) -> None:
    event = Drag(window, files(*two_files)).over(window.middle)
    assert event.isAccepted()
    QCoreApplication.processEvents()
    at_rest(window)
    assert headlines(window) == ["Harbour quiet after the storm", "Storm leaves two boats damaged"]


def test_a_drop_is_always_a_copy_so_that_nobodys_file_is_deleted(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    drag = Drag(window, files(*two_files))
    at = window.middle.geometry().center()
    for event in (drag.enter(at), drag.move(at), drag.drop(at)):
        assert event.isAccepted()
        assert event.dropAction() == Qt.DropAction.CopyAction
    QCoreApplication.processEvents()
    at_rest(window)
    assert all(path.exists() for path in two_files)


def test_the_overlay_names_what_will_happen_in_an_empty_window(
    window: MainWindow, two_files: tuple[Path, Path]
) -> None:
    drag = Drag(window, files(*two_files))
    drag.enter(window.middle.mapTo(window, QPoint(50, 50)))
    overlay = window.drop_target.overlay
    assert overlay.isVisible()
    assert [zone.title for zone in overlay.zones] == ["Add to the corpus", "Open here"]
    assert overlay.current is not None
    assert overlay.current.more == "Two open side by side"
    drag.leave()
    assert not overlay.isVisible()


def test_the_overlay_names_both_sides_when_texts_are_shown(opened: MainWindow, third_file: Path) -> None:
    drag = Drag(opened, files(third_file))
    middle = opened.middle
    drag.enter(middle.mapTo(opened, QPoint(20, 200)))
    overlay = opened.drop_target.overlay
    assert [(zone.where, zone.title) for zone in overlay.zones] == [
        ("corpus", "Add to the corpus"),
        ("left", "Open on the left"),
        ("right", "Open on the right"),
    ]
    shown = opened.workspace.shown
    for zone, text in zip(overlay.zones[1:], (shown.left, shown.right), strict=True):
        assert text is not None
        one, two = zone.more.splitlines()
        assert one == f"One text: in place of {text.name}"  # as the band calls it
        assert two == "Two: side by side, in place of both"
    assert overlay.current is not None
    assert overlay.current.where == "left"
    drag.move(middle.mapTo(opened, QPoint(middle.width() - 20, 200)))
    assert overlay.current.where == "right"
    assert "on the right" in overlay.accessibleName()
    assert not overlay.grab().isNull()
    drag.leave()


def test_where_one_text_is_shown_the_other_half_stands_beside_it(
    window: MainWindow, third_file: Path, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(third_file)])
    at_rest(window)
    shown = window.workspace.shown.left
    assert shown is not None
    drag = Drag(window, files(*two_files))
    drag.enter(window.middle.mapTo(window, QPoint(20, 200)))
    two = f"Two: side by side, in place of {shown.name}"
    assert [zone.more for zone in window.drop_target.overlay.zones[1:]] == [
        f"One text: in place of {shown.name}\n{two}",
        f"One text: beside {shown.name}\n{two}",
    ]
    drag.leave()


@pytest.mark.parametrize(("across", "place"), [(0.25, 0), (0.75, 1)])
def test_a_file_goes_to_the_half_it_is_dropped_on(
    opened: MainWindow, third_file: Path, at_rest: AtRest, across: float, place: int
) -> None:
    Drag(opened, files(third_file)).over(opened.middle, across)
    QCoreApplication.processEvents()
    at_rest(opened)
    assert headlines(opened)[place] == "Council plans a new pier"
    assert headlines(opened)[1 - place] != "Council plans a new pier"


def test_dropping_on_the_tree_adds_and_leaves_the_texts_alone(
    opened: MainWindow, third_file: Path, at_rest: AtRest
) -> None:
    before = headlines(opened)
    Drag(opened, files(third_file)).over(opened.corpus_pane)
    QCoreApplication.processEvents()
    at_rest(opened)
    assert headlines(opened) == before
    assert opened.workspace.corpus.counts().articles == 3


def test_a_drop_without_a_move_before_it_falls_too(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    drag = Drag(window, files(*two_files))
    at = window.middle.mapTo(window, QPoint(60, 60))
    drag.enter(at)
    drag.drop(at)
    QCoreApplication.processEvents()
    at_rest(window)
    assert all(headlines(window))


def test_a_folder_goes_into_the_corpus_and_its_first_two_are_compared(
    window: MainWindow, two_files: tuple[Path, Path], third_file: Path, at_rest: AtRest
) -> None:
    (two_files[0].parent / "zz third.txt").write_text(third_file.read_text("utf-8"), "utf-8")
    Drag(window, files(two_files[0].parent)).over(window.middle)
    QCoreApplication.processEvents()
    at_rest(window)
    assert window.workspace.corpus.counts().versions == 3
    assert headlines(window) == ["Harbour quiet after the storm", "Storm leaves two boats damaged"]


def test_a_version_of_the_tree_can_be_dropped_on_a_half(
    opened: MainWindow, third_file: Path, at_rest: AtRest
) -> None:
    opened.workspace.show_pair(opened.workspace.pair.with_side("right", None))
    at_rest(opened)
    right = opened.workspace.corpus.versions()[1].id
    data = carried([("version", right)], opened.workspace.corpus)
    Drag(opened, data).over(opened.middle, 0.75)
    QCoreApplication.processEvents()
    at_rest(opened)
    assert opened.workspace.pair.right == right


def test_wrong_files_among_right_ones_are_listed_in_the_bar(
    window: MainWindow, two_files: tuple[Path, Path], tmp_path: Path, at_rest: AtRest
) -> None:
    bad = tmp_path / "sound.mp3"
    bad.write_bytes(b"ID3\x03\x00" + bytes(4000))
    Drag(window, files(two_files[0], bad, two_files[1])).over(window.middle)
    QCoreApplication.processEvents()
    at_rest(window)
    assert all(headlines(window))
    assert "sound.mp3" in window.messages.bars[0].sentence


@pytest.mark.parametrize(
    "made_up",
    [
        "",
        "{",
        "[[1]]",
        "7",
        '{"corpus": 1, "rows": [["version", 1]]}',
        '{"corpus": "OURS"}',
        '{"corpus": "OURS", "rows": [[1]]}',
        '{"corpus": "OURS", "rows": [["version", 999999], ["article", -1], ["x", 1]]}',
        '{"corpus": "OURS", "rows": [["article", 99999999999999999999], [["article"], 1], ["version", true]]}',
    ],
)
def test_rows_that_another_program_made_up_do_nothing(
    opened: MainWindow, made_up: str, at_rest: AtRest
) -> None:
    before = opened.workspace.pair
    mark = json.loads(bytes(carried([], opened.workspace.corpus).data(ROWS_FORMAT).data()))["corpus"]
    for pane in (opened.middle, opened.corpus_pane.tree):
        data = QMimeData()
        data.setData(ROWS_FORMAT, made_up.replace("OURS", mark).encode())
        Drag(opened, data).over(pane, 0.75)
        QCoreApplication.processEvents()
        at_rest(opened)
    assert opened.workspace.pair == before
    assert opened.workspace.corpus.verify() == ()


def test_texts_out_of_a_window_on_another_corpus_are_refused_and_why_is_said(
    opened: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    """Its ids name other texts here."""
    before, acts = opened.workspace.pair, len(opened.workspace.corpus.acts())
    with variorum.open_corpus(tmp_path / "other.variorum") as other:
        data = carried([("version", 1), ("article", 1)], other)
    for pane in (opened.middle, opened.corpus_pane.tree.viewport()):
        opened.status.tell("")
        drag = Drag(opened, data)
        at = pane.mapTo(opened, QPoint(40, 40))
        assert not drag.enter(at).isAccepted()
        assert "another corpus" in opened.status.told.text()
        assert opened.drop_target.overlay.isHidden()
        drag.drop(at)
        QCoreApplication.processEvents()
        at_rest(opened)
    assert opened.workspace.pair == before
    assert len(opened.workspace.corpus.acts()) == acts


@pytest.mark.parametrize("across", [0.25, 0.75])
def test_two_versions_dropped_on_a_half_are_shown_side_by_side_as_it_says(
    opened: MainWindow, at_rest: AtRest, across: float
) -> None:
    one, other = (row.id for row in opened.workspace.corpus.versions())
    shown = opened.workspace.pair
    opened.workspace.show_pair(shown.with_side("right", None))
    at_rest(opened)
    data = carried([("version", one), ("version", other)], opened.workspace.corpus)
    drag = Drag(opened, data)
    drag.enter(opened.middle.mapTo(opened, QPoint(20, 200)))
    assert all("\nTwo: side by side, " in zone.more for zone in opened.drop_target.overlay.zones)
    drag.leave()
    drag.over(opened.middle, across)
    QCoreApplication.processEvents()
    at_rest(opened)
    assert opened.workspace.pair == shown


def test_of_three_rows_one_of_the_story_beside_is_shown_and_what_became_of_them_is_said(
    opened: MainWindow, third_file: Path, at_rest: AtRest
) -> None:
    opened.files.open_paths([str(third_file)], "corpus")
    at_rest(opened)
    both = opened.workspace.pair
    third = next(
        row.id for row in opened.workspace.corpus.versions() if row.id not in (both.left, both.right)
    )
    ids = [id for id in (both.right, both.left, third) if id is not None]
    data = carried([("version", id) for id in ids], opened.workspace.corpus)
    beside, alone = Pair(third, both.right), Pair(third, None)
    for before, across, after, said in (
        (beside, 0.25, both, "the first that tells the story on the other side is shown"),
        (beside, 0.75, beside, "Of the 3 texts dropped one is shown there already: it stays"),
        (alone, 0.25, both, "the first two are shown"),
    ):
        opened.workspace.show_pair(before)
        at_rest(opened)
        Drag(opened, data).over(opened.middle, across)
        QCoreApplication.processEvents()
        at_rest(opened)
        assert opened.workspace.pair == after
        assert said in opened.status.told.text()


@pytest.mark.parametrize("across", [0.25, 0.75])
def test_two_files_dropped_on_a_half_open_side_by_side_as_it_says(
    opened: MainWindow, two_files: tuple[Path, Path], third_file: Path, at_rest: AtRest, across: float
) -> None:
    Drag(opened, files(two_files[0], third_file)).over(opened.middle, across)
    QCoreApplication.processEvents()
    at_rest(opened)
    assert sorted(headlines(opened)) == ["Council plans a new pier", "Harbour quiet after the storm"]
