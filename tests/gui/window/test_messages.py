"""Bars, status line, background work and unexpected errors."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from variorum.errors import CorpusError
from variorum.model.article import Problem
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum_gui.background import Background
from variorum_gui.unexpected import catch_unexpected, sentence_for
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.message_area import MessageArea
from variorum_gui.window.message_bar import Offer

AtRest = Callable[[MainWindow], None]


@pytest.fixture
def area(qtbot: QtBot) -> MessageArea:
    made = MessageArea()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def test_a_bar_says_its_sentence_and_goes_when_dismissed(area: MessageArea) -> None:
    bar = area.say("Something happened.")
    assert bar.words.text() == "Something happened."
    bar.cross.click()
    assert area.bars == []


def test_the_same_sentence_is_not_said_twice_and_old_bars_make_room(area: MessageArea) -> None:
    for words in ("one", "one", "two", "three", "four"):
        area.say(words)
    assert [bar.sentence for bar in area.bars] == ["two", "three", "four"]


def test_one_bar_is_in_sight_and_the_others_are_counted(area: MessageArea) -> None:
    bars = [area.say(words) for words in ("one", "two", "three")]
    assert [bar.isVisible() for bar in bars] == [False, False, True]
    assert bars[2].more.text() == "2 more messages"
    bars[2].more.click()
    assert all(bar.isVisible() for bar in bars)
    bars[2].more.click()
    assert not bars[0].isVisible()
    bars[2].cross.click()
    assert bars[1].isVisible()
    assert bars[1].more.text() == "1 more message"
    bars[1].cross.click()
    assert bars[0].isVisible()
    assert not bars[0].more.isVisible()


def test_a_bar_that_was_read_makes_room_for_the_next(
    area: MessageArea, monkeypatch: pytest.MonkeyPatch
) -> None:
    from variorum_gui.window import message_bar

    now = 100.0
    monkeypatch.setattr(message_bar, "monotonic", lambda: now)
    area.say("A question?", offers=[Offer("Yes", lambda: None)])
    area.say("A list.", ["one", "two"])
    area.say("Read.")
    now = 120.0
    area.say("New.")
    assert [bar.sentence for bar in area.bars] == ["A question?", "A list.", "New."]


def test_what_was_told_beside_other_texts_goes_with_them(area: MessageArea) -> None:
    shown = frozenset({1})
    area.texts = lambda: shown
    area.say("Told beside one.")
    area.say("A question?", offers=[Offer("Yes", lambda: None)])
    shown = frozenset({1, 2})
    area.forget_other_texts()
    assert len(area.bars) == 2
    shown = frozenset({2, 3})
    area.forget_other_texts()
    assert [bar.sentence for bar in area.bars] == ["A question?"]


def test_many_problems_are_folded_to_one_line_and_can_be_unfolded(area: MessageArea) -> None:
    area.list_problems([Problem(f"file {n}.txt", "It is empty.") for n in range(1200)])
    (bar,) = area.bars
    assert bar.sentence == "1200 things could not be read."
    bar.unfold.click()
    assert "file 7.txt: It is empty." in bar.findChild(_text_edit()).toPlainText()  # type: ignore[union-attr]
    assert "700 more" in bar.findChild(_text_edit()).toPlainText()  # type: ignore[union-attr]
    bar.unfold.click()
    assert bar.unfold.text() == "Show the List"
    words = [button.text() for button in bar.findChildren(QPushButton)]
    assert "Copy the List" in words
    assert "Copy" not in words  # another button may copy something else


def test_what_is_only_remarked_on_is_told_apart_from_what_could_not_be_read(area: MessageArea) -> None:
    hidden = [Problem(f".hidden {n}", "It is hidden and was passed over.", remark=True) for n in range(2)]
    area.list_problems([Problem("empty.txt", "It is empty."), *hidden], rest=True)
    assert [bar.sentence for bar in area.bars] == ["empty.txt: It is empty.", "2 remarks on what was read."]
    area.clear()
    area.list_problems(hidden[:1])
    assert [bar.sentence for bar in area.bars] == [".hidden 0: It is hidden and was passed over."]


def _text_edit() -> type:
    from PySide6.QtWidgets import QPlainTextEdit

    return QPlainTextEdit


def test_a_bars_offer_does_what_it_says(area: MessageArea) -> None:
    done: list[str] = []
    bar = area.say("Look.", offers=[Offer("Do it", lambda: done.append("did"))])

    next(b for b in bar.findChildren(QPushButton) if b.text() == "Do it").click()
    assert done == ["did"]


def test_work_that_lasts_shows_itself_and_can_be_cancelled(window: MainWindow, qtbot: QtBot) -> None:
    stopped: list[str] = []
    seen = threading.Event()

    def work(progress: Progress, cancelled: CancelledCheck) -> None:
        while True:
            progress("Doing a long thing", 0.4)
            seen.set()
            stop_if(cancelled)
            threading.Event().wait(0.02)

    window.background.run("x", "Long", work, lambda _: None, lambda _: None, lambda: stopped.append("yes"))
    assert not window.status.cancel.isVisible()
    qtbot.waitUntil(window.status.cancel.isVisible, timeout=3000)
    qtbot.waitUntil(lambda: window.status.doing.text() == "Doing a long thing")
    window.status.cancel.click()
    assert not window.status.cancel.isVisible()
    qtbot.waitUntil(lambda: stopped == ["yes"])


def test_only_the_latest_job_of_a_topic_is_heard_of(background: Background, qtbot: QtBot) -> None:
    heard: list[int] = []
    gate = threading.Event()

    def slow(progress: Progress, cancelled: CancelledCheck) -> int:
        gate.wait(60)
        return 1

    background.run("t", "one", slow, heard.append, lambda _: None, lambda: heard.append(-1))
    background.run("t", "two", lambda p, c: 2, heard.append, lambda _: None)
    gate.set()
    qtbot.waitUntil(lambda: 2 in heard)
    qtbot.wait(30)
    assert heard == [2]
    assert not background.busy


def test_an_act_that_finished_in_spite_of_cancel_is_not_passed_over(
    background: Background, qtbot: QtBot
) -> None:
    heard: list[str] = []
    gate = threading.Event()

    def adding(progress: Progress, cancelled: CancelledCheck) -> str:
        gate.wait(60)
        return "added"

    job = background.run("", "add", adding, heard.append, lambda _: None, lambda: heard.append("stopped"))
    background.cancel(job)
    gate.set()
    qtbot.waitUntil(lambda: heard == ["added"])


def test_an_error_in_the_background_comes_back_on_the_ui_thread(background: Background, qtbot: QtBot) -> None:
    failures: list[tuple[str, bool]] = []

    def work(progress: Progress, cancelled: CancelledCheck) -> None:
        raise CorpusError("The disk is full.")

    def failed(error: BaseException) -> None:
        failures.append((str(error), threading.current_thread() is threading.main_thread()))

    background.run("", "x", work, lambda _: None, failed)
    qtbot.waitUntil(lambda: failures == [("The disk is full.", True)])


def test_an_unexpected_error_shows_a_sentence_and_logs_the_traceback(
    window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    hooks = sys.excepthook, threading.excepthook
    try:
        catch_unexpected(lambda words: window.messages.say(words, kind="error"))
        try:
            raise KeyError("secret inner detail")
        except KeyError as error:
            with caplog.at_level(logging.ERROR):
                sys.excepthook(KeyError, error, error.__traceback__)
    finally:
        sys.excepthook, threading.excepthook = hooks
    (bar,) = window.messages.bars
    assert "Traceback" not in bar.sentence
    assert "secret inner detail" not in bar.sentence
    assert "secret inner detail" in caplog.text


def test_our_own_errors_speak_for_themselves() -> None:
    assert sentence_for(CorpusError("It is newer.")) == "It is newer."
    assert "No such file" in sentence_for(FileNotFoundError(2, "No such file or directory", "x"))
    assert "memory" in sentence_for(MemoryError())


def test_a_failing_comparison_is_said_and_the_window_goes_on(
    window: MainWindow,
    two_files: tuple[object, object],
    at_rest: AtRest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr("variorum.comparing.pipeline.compare", broken)
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    assert "boom" not in window.messages.bars[0].sentence
    assert window.workspace.shown.left is not None
    monkeypatch.undo()
    window.menus.actions["again"].trigger()
    at_rest(window)
    assert window.workspace.shown.comparison is not None
