"""An evidence pack that is dropped, opened or chosen is checked and told of; nothing of it floods the corpus."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from variorum_gui.exchanging.evidence_pack import pack_to
from variorum_gui.exchanging.verifying_packs import look_into, open_page
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.message_area import MessageArea
from variorum_gui.window.message_bar import MessageBar

AtRest = Callable[[MainWindow], None]


@pytest.fixture
def pack(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, tmp_path: Path, qtbot: QtBot
) -> Path:
    """A pack made by a window that then forgot its texts."""
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    pack_to(window, tmp_path / "pack.zip")
    qtbot.waitUntil(lambda: not window.background.busy)
    window.workspace.undo()
    at_rest(window)
    assert window.workspace.corpus.counts().versions == 0
    return tmp_path / "pack.zip"


def told(window: MainWindow) -> MessageBar:
    return [bar for bar in window.messages.bars if bar.about.startswith("pack")][-1]


def changed(pack: Path) -> Path:
    data = bytearray(pack.read_bytes())
    at = data.index(b"Nobody was hurt")
    data[at : at + 6] = b"Nobidy"
    pack.write_bytes(bytes(data))
    return pack


def test_a_pack_that_is_opened_is_checked_and_not_read(
    window: MainWindow, pack: Path, at_rest: AtRest
) -> None:
    window.files.open_paths([str(pack)])
    at_rest(window)
    bar = told(window)
    assert "pack.zip is an evidence pack, unchanged since it was made" in bar.sentence
    assert re.search(r"Its SHA-256 is [0-9a-f]{64}\. It holds “", bar.sentence)
    assert [offer.words for offer in bar.offers] == ["Open Its Page", "Add Its Two Texts", "Copy Fingerprint"]
    assert window.workspace.corpus.counts().versions == 0


def test_its_two_texts_can_be_added_and_stand_side_by_side(
    window: MainWindow, pack: Path, at_rest: AtRest
) -> None:
    window.files.open_paths([str(pack)])
    at_rest(window)
    told(window).offers[1].do()
    at_rest(window)
    assert window.workspace.corpus.counts().versions == 2
    left, right = window.workspace.shown.left, window.workspace.shown.right
    assert left is not None
    assert right is not None
    assert (left.version.headline, right.version.headline) == (
        "Harbour quiet after the storm",
        "Storm leaves two boats damaged",
    )


def test_the_bar_about_one_pack_names_its_texts_and_has_no_list(
    window: MainWindow, pack: Path, at_rest: AtRest
) -> None:
    window.files.open_paths([str(pack)])
    at_rest(window)
    bar = told(window)
    assert bar.sentence.endswith(
        "It holds “Harbour quiet after the storm”, “Storm leaves two boats damaged”."
    )
    assert not any("List" in button.text() for button in bar.findChildren(QPushButton))


def test_a_pack_that_was_changed_is_told_and_offers_nothing(
    window: MainWindow, pack: Path, at_rest: AtRest
) -> None:
    window.files.open_paths([str(changed(pack))])
    at_rest(window)
    bar = told(window)
    assert "CHANGED since it was made" in bar.sentence
    assert bar.offers == ()
    assert bar.details
    assert window.workspace.corpus.counts().versions == 0


def test_the_menu_verifies_a_pack_and_says_of_other_files_that_they_are_none(
    window: MainWindow,
    pack: Path,
    at_rest: AtRest,
    monkeypatch: pytest.MonkeyPatch,
    two_files: tuple[Path, Path],
) -> None:
    chosen = [str(pack), str(two_files[0])]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (chosen.pop(0), ""))
    window.menus.actions["verify_pack"].trigger()
    at_rest(window)
    assert "unchanged" in told(window).sentence
    window.menus.actions["verify_pack"].trigger()
    at_rest(window)
    assert "is no evidence pack" in told(window).sentence


def test_other_zip_files_are_read_as_before(
    window: MainWindow, two_files: tuple[Path, Path], tmp_path: Path, at_rest: AtRest
) -> None:
    with zipfile.ZipFile(tmp_path / "both.zip", "w") as archive:
        for number, file in enumerate(two_files):
            archive.write(file, f"{number}.txt")
    window.files.open_paths([str(tmp_path / "both.zip")])
    at_rest(window)
    assert window.workspace.corpus.counts().versions == 2


def test_of_two_packs_given_at_once_each_is_told_of_and_what_else_was_given_is_read(
    window: MainWindow, pack: Path, two_files: tuple[Path, Path], at_rest: AtRest, tmp_path: Path
) -> None:
    other = Path(copyfile(pack, tmp_path / "other.zip"))
    changed(other)
    window.files.open_paths([str(pack), str(other), str(two_files[0])])
    at_rest(window)
    bar = told(window)
    assert bar.sentence == (
        "Evidence packs CHANGED since they were made: other.zip. "
        "Evidence packs unchanged since they were made: pack.zip."
    )
    assert len(bar.details) == 2
    assert bar.details[0].startswith("other.zip: CHANGED. ")
    assert bar.details[1].startswith("pack.zip: unchanged, SHA-256 ")
    assert [offer.words for offer in bar.offers] == [
        "Open the Pages of the Unchanged",
        "Add the Texts of the Unchanged",
    ]
    assert window.workspace.corpus.counts().versions == 1


def test_the_pages_of_several_packs_are_opened_and_all_their_texts_added(
    window: MainWindow, pack: Path, at_rest: AtRest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    other = Path(copyfile(pack, tmp_path / "other.zip"))
    window.files.open_paths([str(pack), str(other)])
    at_rest(window)
    pages, texts = told(window).offers
    assert (pages.words, texts.words) == ("Open Their Pages", "Add All Their Texts")
    pages.do()
    assert len(set(opened)) == 2
    assert window.workspace.corpus.counts().versions == 0
    texts.do()
    at_rest(window)
    assert window.workspace.corpus.counts().versions == 2  # both packs hold the same two


def test_of_several_packs_that_were_all_changed_nothing_is_offered(
    window: MainWindow, pack: Path, at_rest: AtRest, tmp_path: Path
) -> None:
    other = Path(copyfile(changed(pack), tmp_path / "other.zip"))
    window.files.open_paths([str(pack), str(other)])
    at_rest(window)
    assert told(window).offers == ()


def test_of_packs_given_one_after_the_other_each_is_told_of(
    window: MainWindow, pack: Path, at_rest: AtRest, tmp_path: Path
) -> None:
    other = Path(copyfile(pack, tmp_path / "other.zip"))
    window.files.open_paths([str(pack)])
    window.files.open_paths([str(other)])
    at_rest(window)
    sentences = [bar.sentence for bar in window.messages.bars if bar.about.startswith("pack")]
    # They are looked into beside each other: the one that is done first is told of first.
    assert sorted(sentence.split(" ")[0] for sentence in sentences) == ["other.zip", "pack.zip"]


def test_the_page_of_a_pack_is_shown_with_leave_to_load_nothing(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    looked = look_into(pack)
    assert looked is not None
    shown = open_page(looked.page, MessageArea())
    assert opened == [str(shown)]
    assert shown.read_bytes().startswith(b"<!doctype html>")
    assert b"default-src 'none'" in shown.read_bytes()[:200]


def test_two_zip_files_given_one_after_the_other_are_both_read(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, tmp_path: Path
) -> None:
    for place, file in enumerate(two_files):
        with zipfile.ZipFile(tmp_path / f"{place}.zip", "w") as archive:
            archive.write(file, file.name)
    for place in range(2):
        window.files.open_paths([str(tmp_path / f"{place}.zip")])
    at_rest(window)
    assert window.workspace.corpus.counts().versions == 2


def test_a_page_cannot_go_on_to_another_by_itself(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: True)
    # No policy keeps a browser from either.
    shown = open_page(
        b'<META/http-equiv=refresh content="0;url=//elsewhere.example"><link rel=preconnect href=//x>',
        MessageArea(),
    )
    own, _, page = shown.read_bytes().partition(b"device-width")
    assert own.count(b"<meta") == 3
    assert b"<meta" not in page.lower()
    assert b"<link" not in page.lower()


def test_a_zip_file_that_lists_a_great_many_files_is_no_pack_and_its_list_is_not_read(tmp_path: Path) -> None:
    names = ("SHA256SUMS", "record.json", "README.txt", "reading/left.json", "reading/right.json")
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as archive:
        for name in (*names, *(str(number) for number in range(10_001))):
            archive.writestr(name, b"")
    assert look_into(tmp_path / "many.zip") is None
