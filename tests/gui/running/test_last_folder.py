"""File dialogs begin among a person's documents, then in the folder used last, also after a restart."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHeaderView, QLineEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from variorum_gui.last_folder import ask_for_files, last_folder, used_folder, with_typed
from variorum_gui.saving_as import ask_where
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Where each dialog began; nothing is chosen in any."""
    began: list[str] = []

    def ask(_parent: QWidget, _title: str, begins: str, *_: object, **__: object) -> tuple[str, str]:
        began.append(begins)
        return "", ""

    def refuse(dialog: QFileDialog) -> int:
        began.append(dialog.directory().absolutePath())
        return 0

    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, ask)
    monkeypatch.setattr(QFileDialog, "exec", refuse)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: ask(*given)[0])
    return began


def ask_everywhere(window: MainWindow) -> None:
    for id in (
        "add_files",
        "add_folder",
        "new_corpus",
        "open_corpus",
        "save_copy",
        "merge_corpus",
        "recover",
    ):
        window.menus.actions[id].trigger()
    for id in ("import_annotations", "verify_pack"):
        window.menus.actions[id].trigger()


def test_at_first_they_begin_among_the_documents(
    window: MainWindow, begun: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    ask_everywhere(window)
    assert len(begun) == 9
    assert {Path(one) if Path(one).is_dir() else Path(one).parent for one in begun} == {tmp_path}
    assert [Path(one).name for one in begun if one.endswith(".variorum")] == [
        "My corpus.variorum",
        "scratch (copy).variorum",
    ]


def test_a_new_corpus_is_offered_a_name_that_is_free(
    window: MainWindow, begun: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    (tmp_path / "My corpus.variorum").touch()
    window.menus.actions["new_corpus"].trigger()
    assert begun == [str(tmp_path / "My corpus 2.variorum")]


def test_then_in_the_folder_used_last_also_after_a_restart(
    make_window: Callable[[], MainWindow],
    two_files: tuple[Path, Path],
    at_rest: AtRest,
    begun: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = make_window()
    with monkeypatch.context() as patch:
        patch.setattr(QFileDialog, "exec", lambda _: 1)
        patch.setattr(QFileDialog, "selectedFiles", lambda _: [str(two_files[0])])
        window.menus.actions["add_files"].trigger()
    at_rest(window)
    window.finish()
    second = make_window()
    at_rest(second)
    ask_everywhere(second)
    assert {Path(one) if Path(one).is_dir() else Path(one).parent for one in begun} == {two_files[0].parent}


def test_a_panel_of_the_window_begins_where_the_window_would(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.csv"), ""))
    assert ask_where(window.corpus_pane, "", "list.csv", "", ".csv") == tmp_path / "a.csv"
    assert last_folder(window, written=True) == tmp_path


def test_a_report_is_never_put_among_the_sources_by_chance(
    make_window: Callable[[], MainWindow],
    tmp_path: Path,
    begun: list[str],
    at_rest: AtRest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    documents, sources, reports = (tmp_path / name for name in ("documents", "sources", "reports"))
    for folder in (documents, sources, reports):
        folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    window = make_window()
    used_folder(window, sources)
    ask_where(window, "", "report.html", "", ".html")
    assert begun == [str(documents / "report.html")]
    with monkeypatch.context() as patch:
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(reports / "a.html"), ""))
        ask_where(window, "", "report.html", "", ".html")
    at_rest(window)
    window.finish()
    second = make_window()
    ask_where(second, "", "report.html", "", ".html")
    assert begun[-1] == str(reports / "report.html")
    assert last_folder(second) == sources


def test_a_folder_that_is_gone_is_forgotten(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    from variorum_gui.last_folder import used_folder

    used_folder(window, tmp_path / "gone")
    assert last_folder(window).is_dir()


def test_a_folder_of_a_drive_that_went_keeps_no_dialog_from_opening(
    window: MainWindow, begun: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    used_folder(window, Path("/media/gone"))
    is_dir = Path.is_dir

    def looked(path: Path) -> bool:
        if path == Path("/media/gone"):
            raise OSError(107, "Transport endpoint is not connected")
        return is_dir(path)

    monkeypatch.setattr(Path, "is_dir", looked)
    window.menus.actions["open_corpus"].trigger()
    assert begun == [str(tmp_path)]


def test_of_several_names_typed_none_is_dropped_without_a_word(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt", "c.jpg"):
        (tmp_path / name).write_text("x")

    def type_names(dialog: QFileDialog) -> int:
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText('"a.txt" "b.txt" "c.jpg" "gone.txt"')
        return 1

    monkeypatch.setattr(QFileDialog, "exec", type_names)
    monkeypatch.setattr(
        QFileDialog, "selectedFiles", lambda _: [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
    )
    used_folder(window, tmp_path)
    chosen = ask_for_files(window, "", "Articles (*.txt)")
    assert [Path(each).name for each in chosen] == ["a.txt", "b.txt", "c.jpg", "gone.txt"]
    assert {Path(each).parent for each in chosen} == {tmp_path}


def test_a_name_that_stands_for_nobodys_home_loses_no_other_file(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["a.txt", "~$report.docx", "round.txt"]
    for name in names[:2]:
        (tmp_path / name).write_text("x")
    with suppress(OSError):  # on Windows not everybody may make links
        (tmp_path / "round.txt").symlink_to(tmp_path / "round.txt")
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(" ".join(f'"{name}"' for name in [*names, "~/far.txt"]))
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(tmp_path / "a.txt")])
    typed = [str(tmp_path / name) for name in names]
    assert with_typed(dialog) == [*typed, str(Path.home() / "far.txt")]


def test_the_dialogue_for_files_has_room_for_what_it_tells_of_them(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[QHeaderView.ResizeMode] = []

    def look(dialog: QFileDialog) -> int:
        files = dialog.findChild(QTreeView, "treeView")
        assert isinstance(files, QTreeView)
        modes.extend(files.header().sectionResizeMode(column) for column in range(files.header().count()))
        assert dialog.width() >= min(900, window.width())
        return 0

    monkeypatch.setattr(QFileDialog, "exec", look)
    ask_for_files(window, "Add articles", "Texts (*.txt)")
    assert modes[0] == QHeaderView.ResizeMode.Stretch
    assert set(modes[1:]) == {QHeaderView.ResizeMode.ResizeToContents}
