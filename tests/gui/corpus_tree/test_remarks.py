"""Tags and notes on stories, articles and versions, given in the form for details."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from variorum.corpus.rows import Ref, StoryRow
from variorum.corpus.store import Corpus
from variorum_gui.corpus_tree.pane import CorpusPane
from variorum_gui.corpus_tree.remarks import TagsField, ThingNoteField


def opened_on(pane: CorpusPane, *refs: Ref) -> None:
    pane.tree.clearSelection()
    for ref in refs:
        flag = QItemSelectionModel.SelectionFlag.Select
        pane.tree.selectionModel().setCurrentIndex(pane.model.index_of(ref), flag)
    pane.act("details")


def told(pane: CorpusPane, ref: Ref) -> str:
    index = pane.model.index_of(ref)
    return str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_a_story_is_tagged_and_has_a_note_and_both_are_told_and_undone(
    pane: CorpusPane, corpus: Corpus
) -> None:
    opened_on(pane, ("story", 1))
    assert not any(field.isVisible() for field in pane.details.fields.values())
    assert pane.details.tags.isVisible()
    pane.details.tags.setText("valley, to check")
    pane.details.note.setPlainText("Ask the\noperator.")
    pane.details.save()
    assert (corpus.stories()[0].tags, corpus.stories()[0].note) == (
        ("valley", "to check"),
        "Ask the\noperator.",
    )
    assert "valley, to check" in told(pane, ("story", 1))
    assert "Ask the" in told(pane, ("story", 1))
    assert [act.label for act in corpus.acts()][-2:] == [
        "Tag “Cable car” valley, to check",
        "Note on “Cable car”",
    ]
    corpus.undo()
    corpus.undo()
    assert (corpus.stories()[0].tags, corpus.stories()[0].note) == ((), "")


def test_several_articles_are_tagged_by_one_act_and_keep_what_only_some_have(
    pane: CorpusPane, corpus: Corpus
) -> None:
    corpus.tag(("article", 1), "own", "both")
    corpus.tag(("article", 2), "both")
    before = len(corpus.acts())
    pane.refresh()
    opened_on(pane, ("article", 1), ("article", 2))
    assert pane.details.tags.text() == "both"
    assert "own" in pane.details.tags.toolTip()
    assert not pane.details.note.isVisible()
    pane.details.tags.setText("new")
    pane.details.save()
    assert [row.tags for row in corpus.articles(1)] == [("own", "new"), ("new",)]
    assert [act.label for act in corpus.acts()][before:] == [
        "Tag 2 articles new",
        "Take the tag both off 2 articles",
    ]


def test_a_version_is_tagged_itself_and_the_filter_finds_it(
    qtbot: QtBot, pane: CorpusPane, corpus: Corpus
) -> None:
    opened_on(pane, ("version", 1))
    pane.details.tags.setText("firsthand")
    pane.details.fields["language"].setText("en")
    pane.details.save()
    assert [row.tags for row in corpus.versions(1)] == [("firsthand",), ()]
    assert corpus.articles(1)[0].language == "en"
    assert [hit.version_id for hit in corpus.search("lift", tag="firsthand")] == [1]
    pane.filter.setText("firsthand")
    qtbot.waitUntil(lambda: pane.model.filtered)
    assert pane.model.articles_kept() == 1


def test_return_begins_a_line_of_a_note_and_control_return_saves(pane: CorpusPane, corpus: Corpus) -> None:
    opened_on(pane, ("article", 3))
    note = pane.details.note
    note.setFocus()
    QTest.keyClicks(note, "one")
    QTest.keyClick(note, Qt.Key.Key_Return)
    QTest.keyClicks(note, "two")
    assert pane.details.isVisible()
    QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not pane.details.isVisible()
    assert corpus.articles(2)[0].note == "one\ntwo"


def test_what_is_as_it_was_is_no_act(pane: CorpusPane, corpus: Corpus) -> None:
    corpus.tag(("story", 2), "a", "b")
    corpus.note(("story", 2), "x")
    before = len(corpus.acts())
    opened_on(pane, ("story", 2))
    pane.details.tags.setText("b, a")
    pane.details.save()
    assert len(corpus.acts()) == before


class TestWhatAnotherProgramWrote:
    """A tag may hold a comma there, and a note spaces and line ends that no field here keeps."""

    @staticmethod
    def story(tags: tuple[str, ...] = (), note: str = "") -> StoryRow:
        return StoryRow(1, "Storm over Testham", tags=tags, note=note)

    @pytest.mark.parametrize("tag", ["Testham, north", "two  spaces", "a\u2028b", "x" * 40_000])
    def test_tags_nobody_touched_stay_as_they_are(self, qtbot: QtBot, tag: str) -> None:
        field = TagsField()
        qtbot.addWidget(field)
        field.show_tags([self.story((tag, "plain"))], ())
        assert field.changed() == ((), ())

    def test_one_more_is_all_that_is_added_and_what_is_taken_away_goes_whole(self, qtbot: QtBot) -> None:
        field = TagsField()
        qtbot.addWidget(field)
        field.show_tags([self.story(("Testham, north", "plain"))], ())
        field.setText(field.text() + ", one more")
        assert field.changed() == (("one more",), ())
        field.setText("Testham, plain")
        assert field.changed() == ((), ("Testham, north",))

    @pytest.mark.parametrize("note", ["one\r\ntwo", "one\u2028two", "no\u00a0break", " around "])
    def test_a_note_nobody_touched_stays_as_it_is(self, qtbot: QtBot, note: str) -> None:
        field = ThingNoteField()
        qtbot.addWidget(field)
        field.show_note(note)
        assert field.changed() is None
        field.setPlainText("another")
        assert field.changed() == "another"
