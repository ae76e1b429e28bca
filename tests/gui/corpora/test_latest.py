"""Only the newest question is answered, and whatever goes wrong is said."""

from __future__ import annotations

from threading import Event

from pytestqt.qtbot import QtBot

from variorum.errors import CorpusError
from variorum_gui.corpora.latest import Latest


def test_only_the_newest_question_is_answered(qtbot: QtBot) -> None:
    latest, go_on, answers = Latest(), Event(), list[object]()
    latest.answered.connect(answers.append)
    latest.ask(lambda: go_on.wait(60) and "first")
    for number in range(5):
        latest.ask(lambda number=number: number)  # type: ignore[misc]
    with qtbot.waitSignal(latest.answered):
        go_on.set()
    assert answers == [4]


def test_what_goes_wrong_is_said_foreseen_or_not(qtbot: QtBot) -> None:
    latest = Latest()

    def wrong(error: Exception) -> object:
        raise error

    for error, words in ((CorpusError("It is gone."), "It is gone."), (KeyError(3), "Something went wrong")):
        with qtbot.waitSignal(latest.failed) as said:
            latest.ask(lambda error=error: wrong(error))  # type: ignore[misc]
        assert said.args is not None
        assert words in said.args[0]
