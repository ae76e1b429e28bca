"""Details name a text whose headline was not found: by one of its paragraphs, or by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum_gui.corpus_tree.details_form import DetailsForm
from variorum_gui.corpus_tree.pane import CorpusPane


@pytest.fixture
def nameless(pane: CorpusPane, corpus: Corpus) -> DetailsForm:
    """The details of article 4, which is nameless and has version 5."""
    text = version_from(
        [("Menu", "furniture"), ("The ferry is late again", "body"), ("It left at noon.", "body")]
    )
    pane.refresh(corpus.add(ReadResult((Article((text,)),)), story=2))
    return details(pane)


def details(pane: CorpusPane, article: int = 4) -> DetailsForm:
    pane.choose([("article", article)])
    pane.act("details")
    return pane.details


def is_row_shown(form: DetailsForm, name: str) -> bool:
    return not getattr(form, name).isHidden()


def test_the_headline_of_a_text_is_told_and_cannot_be_changed_there(pane: CorpusPane) -> None:
    form = details(pane, 2)
    assert form.headline.text() == "Passengers stuck"
    assert not form.headline.textInteractionFlags() & Qt.TextInteractionFlag.TextEditable
    assert not is_row_shown(form, "headline_choice")


def test_the_paragraph_that_is_the_headline_is_chosen_from_the_text(
    qtbot: QtBot, pane: CorpusPane, nameless: DetailsForm, corpus: Corpus
) -> None:
    box = nameless.headline_choice
    assert not is_row_shown(nameless, "headline")
    assert [box.itemText(at) for at in range(box.count())] == ["The ferry is late again", "It left at noon."]
    assert (box.currentText(), box.paragraph, box.name) == ("", None, None)
    box.setCurrentIndex(0)
    with qtbot.waitSignal(pane.actDone) as done:
        nameless.save()
    assert corpus.articles()[3].headline == "The ferry is late again"
    pane.refresh(done.args[0])
    node = pane.model.node(pane.model.index_of(("article", 4)))
    assert node is not None
    assert pane.model.line(node).name == "The ferry is late again"
    assert details(pane).headline.text() == "The ferry is late again"
    corpus.undo()
    assert corpus.articles()[3].headline == ""


def test_a_headline_written_there_names_the_text_and_the_text_stays_as_it_is(
    qtbot: QtBot, pane: CorpusPane, nameless: DetailsForm, corpus: Corpus
) -> None:
    nameless.headline_choice.setEditText("The late ferry")
    nameless.fields["outlet"].setText("Coast Wire")
    with qtbot.waitSignal(pane.actDone) as done:
        nameless.save()
    row = corpus.articles()[3]
    assert (row.headline, row.outlet) == ("The late ferry", "Coast Wire")
    assert (corpus.read(5).headline, corpus.read(5).printed_headline) == ("The late ferry", "")
    pane.refresh(done.args[0])
    assert details(pane).headline_choice.currentText() == "The late ferry"
    corpus.undo()
    assert (corpus.articles()[3].headline, corpus.articles()[3].outlet) == ("", "")


def test_nothing_chosen_is_no_act(pane: CorpusPane, nameless: DetailsForm, corpus: Corpus) -> None:
    before = corpus.next_undo()
    nameless.headline_choice.setEditText("  ")
    nameless.save()
    assert corpus.next_undo() == before
