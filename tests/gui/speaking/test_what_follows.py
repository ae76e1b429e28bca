"""What follows from a speaker that a reader named: another finding, the page of the story, the list of lost words."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot
from tests.gui.speaking.test_who_says import OpenTexts, dialog_of, dialogs, speakers

import variorum
from variorum.corpus.rows import Change
from variorum.model.decisions import Anchor, SpeakerDecision
from variorum.model.span import Span
from variorum_gui.doubting.lost_decisions import lost_speakers
from variorum_gui.doubting.panel import DoubtsPanel
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
ASKED = "We have asked for the repair"
POST = f"""Pier shut

The Testham Post

"{ASKED} three times and nobody answered us," Bo Lindqvist said. Ada Kelm left.

It rained all day in Testham, and the ferry to Aske did not sail before the evening.
"""
HERALD = f"""Pier is shut

The Summit Herald

Late on Monday it was Bo Lindqvist who said: "{ASKED} three times and nobody answered us."

The mayor of Testham was not in her office on that day, as her secretary told everybody.
"""


def test_a_finding_that_is_another_for_its_speaker_stays_the_chosen_one(
    open_texts: OpenTexts, at_rest: AtRest
) -> None:
    window = open_texts(POST, HERALD)
    before = next(one for one in window.workspace.shown.findings if ASKED in one.detail)
    assert before.kind == "shared-quotation"
    window.sidebar.go_to_finding(before.id)
    rows = window.sidebar.list_in_sight()
    dialog = dialog_of(window)
    dialog.people.field.setText("kelm")
    dialog.take.click()
    at_rest(window)
    after = next(one for one in window.workspace.shown.findings if one.kind == "speaker")
    assert after.id != before.id
    assert rows.chosen_key() == after.id
    window.sidebar.open_tab("quotes")
    pair = next(row for row in window.sidebar.list_in_sight().rows.rows if row.key.startswith("pair:"))
    assert "named by hand" in pair.detail
    assert list(speakers(window).values()) == ["Ada Kelm", "Bo Lindqvist"]


def test_the_row_of_a_quotation_that_goes_to_another_name_stays_in_sight(
    open_texts: OpenTexts, at_rest: AtRest, qtbot: QtBot
) -> None:
    letters = [f'"It is {n} days since we were told of it by letter," Ada Kelm said.' for n in range(2, 30)]
    last = '"Nobody ever answers a letter in that office," Ines Calder said.'
    window = open_texts("\n\n".join((POST, *letters, last)), HERALD)
    window.resize(1300, 700)
    window.sidebar.open_tab("quotes")
    rows = window.sidebar.list_in_sight()
    key = next(row.key for row in rows.rows.rows if "Nobody ever answers" in row.title)
    rows.choose(key, scroll=True)
    rows.acted.emit(key, "speaker")
    (dialog,) = dialogs()
    dialog.people.field.setText("lindqvist")
    dialog.take.click()
    at_rest(window)
    assert rows.chosen_key() == key
    inside = rows.viewport().rect()
    qtbot.waitUntil(lambda: inside.contains(rows.visualRect(rows.currentIndex())))


def with_lost_speaker(window: MainWindow) -> None:
    corpus = window.workspace.corpus
    corpus.add(variorum.read_text(POST))
    version = corpus.read(1)
    text, here = version.text, version.content_hash

    def anchor(words: str) -> Anchor:
        at = text.index(words)
        return Anchor.at(text, Span(at, at + len(words)), here)

    quotation = anchor(f"{ASKED} three times and nobody answered us,")
    corpus.decide(SpeakerDecision(quotation, anchor("Ada Kelm")))
    assert lost_speakers(corpus, lambda: False) == ()
    corpus.replace_reading((1,), variorum.read_text(POST.replace(ASKED, "They were asked")).articles[0])


def test_a_speaker_of_a_quotation_that_is_gone_is_listed_until_it_is_forgotten(
    window: MainWindow, at_rest: AtRest
) -> None:
    with_lost_speaker(window)
    window.workspace.after(Change("Read anew", (("version", 1),)))
    window.menus.actions["doubts"].trigger()
    at_rest(window)
    panel = window.findChild(DoubtsPanel)
    assert panel is not None
    assert panel.lost_speakers.isVisible()
    assert panel.lost_speakers.list.item(0).text() == (
        f"“{ASKED} three times and nobody answered us,”\nyou said: Ada Kelm"
    )
    panel.lost_speakers.forget.click()
    at_rest(window)
    assert not panel.lost_speakers.isVisible()
    assert window.workspace.corpus.decisions().speakers == ()
    panel.close()
