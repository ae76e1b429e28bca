"""What is noticed in texts just added is offered in a bar, done when asked, and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from variorum.reading.reader import read
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.message_bar import MessageBar

AtRest = Callable[[MainWindow], None]

TWO = Path(__file__).with_name("two_reports.txt").read_text("utf-8")


def press(bar: MessageBar, words: str) -> None:
    next(button for button in bar.findChildren(QPushButton) if button.text() == words).click()


def opened_two(
    window: MainWindow, folder: Path, at_rest: AtRest, name: str = "digest.txt", shown: str = "digest.txt"
) -> MessageBar:
    path = folder / name
    path.write_text(TWO, "utf-8")
    window.files.open_paths([str(path)])
    at_rest(window)
    (bar,) = window.messages.bars
    assert bar.sentence == f"2 articles found in {shown}."
    return bar


def doubts(window: MainWindow) -> int:
    return sum(row.doubts for row in window.workspace.corpus.versions())


def test_several_articles_in_a_file_can_be_made_one_and_that_undone(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    press(opened_two(window, tmp_path, at_rest), "Make it one")
    at_rest(window)
    (row,) = window.workspace.corpus.versions()
    text = window.workspace.corpus.read(row.id).text
    assert "Nobody was hurt" in text
    assert "nine million" in text
    assert window.messages.bars == []
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert len(window.workspace.corpus.versions()) == 2


def test_or_kept_apart_and_the_border_is_doubted_no_more(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    bar = opened_two(window, tmp_path, at_rest)
    before = doubts(window)
    press(bar, "Keep as 2")
    at_rest(window)
    assert len(window.workspace.corpus.versions()) == 2
    assert doubts(window) == before - 1


def test_the_border_moves_to_the_next_choice_by_key(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    opened_two(window, tmp_path, at_rest)
    seam = next(one for one in window.reading.doubts() if one.doubt.kind == "seam")
    count = sum(
        len(window.workspace.corpus.read(r.id).paragraphs) for r in window.workspace.corpus.versions()
    )
    last = len(seam.doubt.choices) - 1
    window.reading.settle(seam, last)
    at_rest(window)
    rows = window.workspace.corpus.versions()
    assert sum(len(window.workspace.corpus.read(row.id).paragraphs) for row in rows) == count
    assert not any(one.doubt.kind == "seam" for one in window.reading.doubts())


def test_garbled_letters_are_repaired_only_when_asked(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    path = tmp_path / "garbled.txt"
    words = "Café at the harbour reopens\n\nThe café of Señora Peña at the harbour reopened, she said.\n"
    path.write_text(words.encode("utf-8").decode("cp1252"), "utf-8")
    window.files.open_paths([str(path)])
    at_rest(window)
    (row,) = window.workspace.corpus.versions()
    assert "Ã©" in window.workspace.corpus.read(row.id).text
    (bar,) = window.messages.bars
    assert bar.sentence == "Some letters look garbled in garbled.txt."
    press(bar, "Repair Garbled Letters")
    at_rest(window)
    assert "The café of Señora Peña" in window.workspace.corpus.read(row.id).text
    (story,) = window.workspace.corpus.stories()
    assert story.title == "Café at the harbour reopens"
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert "Ã©" in window.workspace.corpus.read(row.id).text


def test_an_offer_made_for_one_corpus_does_nothing_to_another(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    path = tmp_path / "garbled.txt"
    words = "Café at the harbour reopens\n\nThe café of Señora Peña at the harbour reopened, she said.\n"
    path.write_text(words.encode("utf-8").decode("cp1252"), "utf-8")
    window.files.open_paths([str(path)])
    at_rest(window)
    bar = next(bar for bar in window.messages.bars if bar.sentence.startswith("Some letters look garbled"))
    assert window.workspace.open(tmp_path / "other.variorum")
    window.workspace.corpus.add(read(path))
    (row,) = window.workspace.corpus.versions()
    press(bar, "Repair Garbled Letters")
    at_rest(window)
    assert "Ã©" in window.workspace.corpus.read(row.id).text
    assert "nothing was changed" in window.messages.bars[-1].sentence


def test_a_file_name_that_turns_the_writing_round_is_written_out(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    opened_two(window, tmp_path, at_rest, "digest\u202egpj.txt", "digest\\u202egpj.txt")
