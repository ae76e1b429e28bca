"""Stories of one event in the whole corpus: looked for, listed with reasons, made one or kept apart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import variorum
from variorum.corpus.rows import OneStory
from variorum.corpus.store import Corpus
from variorum_gui.corpora import same_event
from variorum_gui.corpora.same_event_panel import SameEventPanel
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.sample import fill
from variorum_resources.sample_corpus import sample_stories

AtRest = Callable[[MainWindow], None]
TEXTS = {
    "Ferry aground": "The ferry Isola ran aground on the Maiden bank off Port Ellery on Saturday, the harbour master "
    "Ines Calder said. Norland Line cancelled all crossings to Sand Holm. Nobody was hurt.",
    "Isola stuck on bank": "Norland Line has no ferry to Sand Holm since the Isola struck the Maiden bank, and Ines "
    "Calder, who runs the harbour of Port Ellery, asked divers to look at the hull on Saturday at noon.",
    "Library to close": "The council of Upper Testham voted on Monday to close the library, Ada Brook said. Readers "
    "protested outside the Corn Hall, where Hugo Brandt counted the votes.",
    "Testham loses its library": "Hugo Brandt counted fourteen votes in the Corn Hall on Monday: Upper Testham will "
    "close its library, which opened in 1931, as the librarian Ada Brook had feared.",
}


@pytest.fixture
def panel(window: MainWindow, at_rest: AtRest) -> SameEventPanel:
    """Stories 1 and 2 tell of one event, 3 and 4 of another."""
    corpus = window.workspace.corpus
    for head, text in TEXTS.items():
        story = corpus.add_story(head)
        corpus.add(variorum.read_text(f"{head}\n\n{text}"), story.ids[0][1])
    window.menus.actions["one_event"].trigger()
    at_rest(window)
    return window.corpora.of_one_event.panel


def titles(corpus: Corpus) -> list[str]:
    return [story.title for story in corpus.stories()]


def tick(panel: SameEventPanel, row: int) -> None:
    panel.list.item(row).setCheckState(Qt.CheckState.Checked)


def lines(panel: SameEventPanel) -> list[str]:
    return sorted(panel.list.item(row).text() for row in range(panel.list.count()))


def test_pairs_are_listed_with_their_reasons_and_one_is_made_one_story(
    window: MainWindow, panel: SameEventPanel
) -> None:
    assert panel.isVisible()
    assert [line.split("\n")[0] for line in lines(panel)] == [
        "“Ferry aground” and “Isola stuck on bank”",
        "“Library to close” and “Testham loses its library”",
    ]
    assert all("share" in line for line in lines(panel))
    assert not panel.unite.isEnabled()
    row = next(row for row in (0, 1) if "Ferry" in panel.list.item(row).text())
    tick(panel, row)
    panel.unite.click()
    corpus = window.workspace.corpus
    assert titles(corpus) == ["Ferry aground", "Library to close", "Testham loses its library"]
    assert len(lines(panel)) == 1
    window.workspace.undo()
    assert len(titles(corpus)) == 4


def test_what_the_two_share_is_to_be_read_without_the_pointer(panel: SameEventPanel) -> None:
    one = OneStory((1, 2), "“One headline” and “Another headline” share " + ", ".join(["harbourmaster"] * 20))
    panel.show_offers([one], {1: "One headline " * 6, 2: "Another headline " * 6})
    panel.show()
    listed = panel.list
    listed.doItemsLayout()
    box, words = listed.visualItemRect(listed.item(0)), listed.item(0).text()
    wide = box.width() - 30
    needed = listed.fontMetrics().boundingRect(0, 0, wide, 10_000, Qt.TextFlag.TextWordWrap, words)
    assert box.width() <= listed.viewport().width()
    assert box.height() >= needed.height() > 3 * listed.fontMetrics().lineSpacing()


def test_what_is_kept_apart_is_listed_no_more(
    window: MainWindow, panel: SameEventPanel, at_rest: AtRest
) -> None:
    panel.all.click()
    panel.apart.click()
    assert lines(panel) == []
    assert len(titles(window.workspace.corpus)) == 4
    window.corpora.one_event()
    at_rest(window)
    assert panel.words.text() == "No two stories were found that perhaps tell of one event."


def test_return_shows_a_text_of_each_side_by_side(
    qtbot: QtBot, window: MainWindow, panel: SameEventPanel, at_rest: AtRest
) -> None:
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    at_rest(window)
    corpus = window.workspace.corpus
    shown = {window.workspace.pair.left, window.workspace.pair.right}
    assert {corpus.above(("version", id))[0][1] for id in shown if id is not None} in ({1, 2}, {3, 4})


def test_after_very_many_it_is_offered_to_look(
    window: MainWindow, panel: SameEventPanel, at_rest: AtRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.hide()
    monkeypatch.setattr(same_event, "_MOST_STORIES", 3)
    same_event.look_for_one_event(window, [row.id for row in window.workspace.corpus.versions()])
    at_rest(window)
    bar = next(bar for bar in window.messages.bars if bar.about == "one event")
    assert bar.sentence.startswith("4 new stories.")
    bar.offers[0].do()
    at_rest(window)
    assert len(lines(panel)) == 2


def test_of_many_offers_one_can_choose(window: MainWindow, panel: SameEventPanel) -> None:
    panel.hide()
    offers = (OneStory((1, 2), "both say ferry"), OneStory((3, 4), "both say library"))
    same_event.offer_one_story(window, window.workspace.corpus, offers)
    next(bar for bar in window.messages.bars if bar.about == "one event").offers[2].do()
    assert panel.isVisible()
    assert len(lines(panel)) == 2


def test_the_stories_of_the_sample_are_not_offered_as_one(tmp_path: Path) -> None:
    with variorum.open_corpus(tmp_path / "sample.variorum") as corpus:
        fill(corpus, sample_stories(), lambda _words, _share: None, lambda: False)
        assert len(corpus.stories()) == 4
        assert corpus.perhaps_one() == ()


def test_to_tick_all_of_many_looks_through_them_once(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = SameEventPanel(window)
    looks: list[int] = []
    panel.show_offers([OneStory((at, at + 1), "") for at in range(0, 400, 2)], dict.fromkeys(range(400), ""))
    ticked = panel.ticked

    def counted() -> list[OneStory]:
        looks.append(1)
        return ticked()

    monkeypatch.setattr(panel, "ticked", counted)
    panel.all.click()
    assert len(ticked()) == 200
    assert len(looks) == 1, "for two thousand it took 7 s"
    assert panel.unite.isEnabled()
