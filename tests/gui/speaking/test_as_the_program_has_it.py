"""A speaker named in two texts that are nearly alike, and taken back in one of them."""

from __future__ import annotations

from collections.abc import Callable

from tests.gui.speaking.test_who_says import HERALD, POST, OpenTexts, choose, dialog_of, speakers

import variorum
from variorum.corpus.rows import Change
from variorum.model.decided_speakers import left_to_program
from variorum_gui.doubting.lost_decisions import lost_speakers
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
LIKE = POST.replace("The Testham Post", "The Summit Herald").replace(
    "of the union disagreed.", "of the union disagreed with the board."
)
GRASSLEY, KELM = "Chuck Grassley", "Ada Kelm"


def named_in_both(open_texts: OpenTexts, at_rest: AtRest) -> MainWindow:
    window = open_texts(POST, LIKE)
    dialog = dialog_of(window)
    dialog.scopes.button("both").click()
    choose(dialog, "kelm")
    at_rest(window)
    assert told(window) == [KELM, KELM]
    return window


def told(window: MainWindow) -> list[str]:
    return list(speakers(window).values())


def take_back(window: MainWindow, side: str, at_rest: AtRest, scope: str = "") -> None:
    dialog = dialog_of(window, side)
    if scope:
        dialog.scopes.button(scope).click()
    dialog.back.click()
    at_rest(window)


def test_one_press_gives_one_text_the_program_s_speaker_and_leaves_the_other_s(
    open_texts: OpenTexts, at_rest: AtRest
) -> None:
    window = named_in_both(open_texts, at_rest)
    take_back(window, "right", at_rest)
    assert told(window) == [KELM, GRASSLEY]
    again = dialog_of(window, "right")
    assert again.now.text() == f"Perhaps {GRASSLEY}, as the program has it."
    assert not again.back.isEnabled()
    choose(again, "kelm")
    at_rest(window)
    assert told(window) == [KELM, KELM]
    assert len(window.workspace.corpus.decisions().speakers) == 2
    take_back(window, "right", at_rest)
    undo = window.menus.actions["undo"]
    assert "to the Program" in undo.text() or "to the program" in undo.text()
    undo.trigger()
    at_rest(window)
    assert told(window) == [KELM, KELM]


def test_in_both_texts_at_once_nothing_is_left_of_it(open_texts: OpenTexts, at_rest: AtRest) -> None:
    window = named_in_both(open_texts, at_rest)
    take_back(window, "right", at_rest, "both")
    assert told(window) == [GRASSLEY, GRASSLEY]
    assert window.workspace.corpus.decisions().speakers == ()


def test_a_name_said_of_the_other_text_alone_stays_there(open_texts: OpenTexts, at_rest: AtRest) -> None:
    window = open_texts(POST, LIKE)
    choose(dialog_of(window, "left"), "kelm")
    at_rest(window)
    assert told(window) == [KELM, KELM]
    take_back(window, "right", at_rest)
    assert told(window) == [KELM, GRASSLEY]
    _named, left = window.workspace.corpus.decisions().speakers
    assert left == left_to_program(left.quotation)
    take_back(window, "left", at_rest)
    assert told(window) == [GRASSLEY, GRASSLEY]


def test_a_name_said_of_a_reading_that_is_gone_goes_with_it(open_texts: OpenTexts, at_rest: AtRest) -> None:
    window = open_texts(POST, HERALD)
    choose(dialog_of(window, "left"), "kelm")
    at_rest(window)
    read_anew(window, "It rained all day.")
    at_rest(window)
    assert told(window)[0] == KELM
    take_back(window, "left", at_rest)
    assert told(window)[0] == GRASSLEY
    assert window.workspace.corpus.decisions().speakers == ()


def test_what_was_left_to_the_program_is_no_lost_name_when_its_text_is_gone(
    open_texts: OpenTexts, at_rest: AtRest
) -> None:
    window = open_texts(LIKE, POST)
    choose(dialog_of(window, "right"), "kelm")
    at_rest(window)
    take_back(window, "left", at_rest)
    read_anew(window, "It rained all day.")
    at_rest(window)
    assert len(window.workspace.corpus.decisions().speakers) == 2
    assert lost_speakers(window.workspace.corpus, lambda: False) == ()


def read_anew(window: MainWindow, line: str) -> None:
    """The first text, with a line more."""
    article = variorum.read_text(f"{POST}\n{line}\n").articles[0]
    window.workspace.corpus.replace_reading((1,), article)
    window.workspace.after(Change("Read anew", (("version", 1),)))
