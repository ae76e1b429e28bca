"""What was decided about words that are gone is told below the list of doubts, kept, and can be forgotten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import variorum
from variorum.corpus.rows import Change
from variorum.model.decisions import Anchor, LinkDecision, Note, RoleDecision, Verdict
from variorum.model.span import Span
from variorum_gui.doubting.lost_decisions import lost_links, lost_roles, lost_verdicts
from variorum_gui.doubting.panel import DoubtsPanel
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
BEFORE = "Ferry late\n\nThe ferry stood still at noon.\n\nBuy our calendar.\n\nNobody was hurt.\n"
AFTER = "Ferry late\n\nThe ferry stood still at noon.\n\nNobody was hurt.\n"


def with_lost_role(window: MainWindow) -> None:
    corpus = window.workspace.corpus
    corpus.add(variorum.read_text(BEFORE))
    version = corpus.read(1)
    paragraph = next(p for p in version.paragraphs if p.text.startswith("Buy"))
    for role in ("caption", "furniture"):
        anchor = Anchor.at(version.text, Span(paragraph.start, paragraph.end), version.content_hash)
        corpus.decide(RoleDecision(anchor, role))  # type: ignore[arg-type]
    assert lost_roles(corpus, lambda: False) == ()
    corpus.replace_reading((1,), variorum.read_text(AFTER).articles[0])


def test_what_was_said_of_a_paragraph_that_is_gone_is_one_entry(window: MainWindow) -> None:
    with_lost_role(window)
    (lost,) = lost_roles(window.workspace.corpus, lambda: False)
    assert lost.paragraph.words == "Buy our calendar."
    assert lost.role == "furniture"


def test_it_stands_below_the_doubts_until_it_is_forgotten(window: MainWindow, at_rest: AtRest) -> None:
    with_lost_role(window)
    window.workspace.after(Change("Read anew", (("version", 1),)))
    window.menus.actions["doubts"].trigger()
    at_rest(window)
    panel = window.findChild(DoubtsPanel)
    assert panel is not None
    assert panel.lost.isVisible()
    assert panel.lost.list.count() == 1
    assert panel.lost.list.item(0).text() == "Buy our calendar.\nyou said: page clutter"
    panel.lost.forget.click()
    at_rest(window)
    assert not panel.lost.isVisible()
    assert window.workspace.corpus.decisions().roles == ()
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert len(window.workspace.corpus.decisions().roles) == 1
    panel.close()


def with_lost_verdicts(window: MainWindow) -> None:
    corpus = window.workspace.corpus
    corpus.add(variorum.read_text(BEFORE))
    text, here = corpus.read(1).text, corpus.read(1).content_hash
    gone, there = (
        Anchor.at(text, Span(at, at + len(words)), here)
        for words in ("Buy our calendar.", "Nobody was hurt.")
        if (at := text.index(words)) >= 0
    )
    corpus.decide(Verdict("gone", "confirmed", "seen in print", gone))
    corpus.decide(Verdict("fact-gone", "rejected", "", there, gone))
    corpus.decide(Verdict("there", "unsure", "", there))
    assert lost_verdicts(corpus, lambda: False) == ()
    corpus.replace_reading((1,), variorum.read_text(AFTER).articles[0])


def test_a_verdict_whose_words_are_gone_is_listed_and_forgotten_undoably(
    window: MainWindow, at_rest: AtRest
) -> None:
    with_lost_verdicts(window)
    window.workspace.after(Change("Read anew", (("version", 1),)))
    window.menus.actions["doubts"].trigger()
    at_rest(window)
    panel = window.findChild(DoubtsPanel)
    assert panel is not None
    lost = panel.lost_verdicts
    assert lost.isVisible()
    assert not panel.lost.isVisible()
    assert [lost.list.item(row).text() for row in range(lost.list.count())] == [
        "Buy our calendar.\nyou said: confirmed, seen in print",
        "Nobody was hurt. / Buy our calendar.\nyou said: not the same fact",
    ]
    lost.forget.click()
    at_rest(window)
    assert lost.list.count() == 1
    assert {v.finding for v in window.workspace.corpus.decisions().verdicts} == {"fact-gone", "there"}
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert lost.list.count() == 2
    panel.close()


def test_a_note_whose_passage_is_gone_stands_there_until_it_is_forgotten(
    window: MainWindow, at_rest: AtRest
) -> None:
    corpus = window.workspace.corpus
    corpus.add(variorum.read_text(BEFORE))
    version = corpus.read(1)
    paragraph = next(p for p in version.paragraphs if p.text.startswith("Buy"))
    anchor = Anchor.at(version.text, Span(paragraph.start, paragraph.end), version.content_hash)
    corpus.decide(Note(anchor, "who sells these?"))
    corpus.replace_reading((1,), variorum.read_text(AFTER).articles[0])
    window.menus.actions["doubts"].trigger()
    at_rest(window)
    panel = window.findChild(DoubtsPanel)
    assert panel is not None
    assert panel.lost_notes.list.item(0).text() == "Buy our calendar.\nwho sells these?"
    panel.lost_notes.forget.click()
    at_rest(window)
    assert not panel.lost_notes.isVisible()
    assert corpus.unplaced_notes() == ()
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert len(corpus.unplaced_notes()) == 1
    panel.close()


def test_a_link_of_which_one_passage_is_gone_is_listed_and_one_that_was_only_cut_otherwise_holds(
    window: MainWindow, at_rest: AtRest
) -> None:
    corpus = window.workspace.corpus
    corpus.add(variorum.read_text(BEFORE))
    text, here = corpus.read(1).text, corpus.read(1).content_hash
    gone, there = (
        Anchor.at(text, Span(text.index(words), text.index(words) + len(words)), here)
        for words in ("Buy our calendar.", "Nobody was hurt.")
    )
    corpus.decide(LinkDecision(there, gone, linked=True))
    corpus.decide(LinkDecision(there, replace(there, words="Nobody\nwas  hurt."), linked=False))
    assert lost_links(corpus, lambda: False) == ()
    corpus.replace_reading((1,), variorum.read_text(AFTER).articles[0])
    window.menus.actions["doubts"].trigger()
    at_rest(window)
    panel = window.findChild(DoubtsPanel)
    assert panel is not None
    lost = panel.lost_links.list
    assert [lost.item(row).text() for row in range(lost.count())] == [
        "Nobody was hurt. / Buy our calendar.\nyou said: linked"
    ]
    panel.lost_links.forget.click()
    at_rest(window)
    assert not panel.lost_links.isVisible()
    assert [link.linked for link in corpus.decisions().links] == [False]
    panel.close()
