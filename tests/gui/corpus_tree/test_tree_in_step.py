"""Whatever is added, filtered, sorted and undone in whatever order, the tree shows just what the corpus holds."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

import variorum
from variorum.corpus.browsing import Order
from variorum.corpus.rows import Change, Ref
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum_gui.corpus_tree.filtering import Finder
from variorum_gui.corpus_tree.pane import ORDERS
from variorum_gui.corpus_tree.tree_model import TreeModel

NAMES = ("Herald", "Echo", "Wire")
#: What is moved, and into what.
MOVES = (("article", "story"), ("article", "article"), ("version", "story"), ("version", "article"))
#: Looked for; the last is in no text.
WORDS = ("herald", "lift", "toll", "he", "", "zebra")


def shown_by(model: QAbstractItemModel) -> list[str]:
    """Every row of a tree."""

    def lines(parent: QModelIndex, depth: int) -> list[str]:
        found: list[str] = []
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found += ("  " * depth + str(index.data()), *lines(index, depth + 1))
        return found

    return lines(QModelIndex(), 0)


class TreeInStep(RuleBasedStateMachine):
    """One tree through a session, on a corpus that is empty when it is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.end = ExitStack()
        folder = Path(self.end.enter_context(tempfile.TemporaryDirectory()))
        self.corpus = self.end.enter_context(variorum.open_corpus(folder / "new.variorum"))
        self.finder = Finder(self.corpus)
        self.model = TreeModel()
        fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
        self.tester = QAbstractItemModelTester(self.model, fatal)
        self.undone = False
        self.model.set_corpus(self.corpus)

    def follow(self, change: Change | None) -> None:
        if change is not None:
            self.finder.forget()
            self.model.follow(change)

    def refs(self, *kinds: str) -> list[Ref]:
        stories = [story.id for story in self.corpus.stories()]
        articles = [article.id for story in stories for article in self.corpus.articles(story)]
        held = {
            "story": stories,
            "article": articles,
            "version": [version.id for article in articles for version in self.corpus.versions(article)],
        }
        return [(kind, id) for kind in kinds for id in held[kind]]  # type: ignore[misc]

    @rule(name=st.sampled_from(NAMES), subject=st.sampled_from(("lift", "toll")), hour=st.integers(0, 23))
    def a_text_is_added(self, name: str, subject: str, hour: int) -> None:
        text = version_from([(f"{name} on the {subject}", "headline"), (f"The {subject} at {hour}.", "body")])
        article = Article((text,), name, f"https://{name}.example/{subject}".lower())
        self.follow(self.corpus.add(ReadResult((article,))))

    @rule()
    def an_empty_story_is_added(self) -> None:
        self.follow(self.corpus.add_story("Lift"))

    @precondition(lambda self: self.refs("article"))
    @rule(data=st.data(), kinds=st.sampled_from(MOVES), beside=st.booleans())
    def something_is_moved(self, data: st.DataObject, kinds: tuple[str, str], beside: bool) -> None:
        what = data.draw(st.sampled_from(self.refs(kinds[0])))
        to = None if beside else data.draw(st.sampled_from(self.refs(kinds[1])))
        if what != to:
            self.follow(self.corpus.move(what, to=to))

    @precondition(lambda self: self.refs("story"))
    @rule(data=st.data())
    def something_is_removed(self, data: st.DataObject) -> None:
        self.follow(self.corpus.remove(data.draw(st.sampled_from(self.refs("story", "article", "version")))))

    @precondition(lambda self: self.corpus.bin())
    @rule(data=st.data())
    def something_comes_out_of_the_bin(self, data: st.DataObject) -> None:
        row = data.draw(st.sampled_from(self.corpus.bin()))
        self.follow(self.corpus.restore((row.kind, row.id)))

    @precondition(lambda self: self.refs("story"))
    @rule(data=st.data(), name=st.sampled_from(("A", "Lift", "Z")))
    def something_is_renamed(self, data: st.DataObject, name: str) -> None:
        kind, id = data.draw(st.sampled_from(self.refs("story", "article", "version")))
        self.follow(self.corpus.rename(kind, id, name))

    @rule()
    def the_last_act_is_undone(self) -> None:
        change = self.corpus.undo()
        self.undone = change is not None
        self.follow(change)

    @precondition(lambda self: self.undone)
    @rule()
    def and_done_again(self) -> None:
        change = self.corpus.redo()
        self.undone = change is not None
        self.follow(change)

    @rule(words=st.sampled_from(WORDS))
    def words_are_looked_for(self, words: str) -> None:
        self.model.show_kept(self.finder.kept_by(words))

    @rule(order=st.sampled_from(ORDERS))
    def the_tree_is_sorted(self, order: Order) -> None:
        self.model.sort_by(order)

    @rule()
    def everything_is_read_anew(self) -> None:
        self.model.read_anew()

    @invariant()
    def the_tree_shows_what_one_opened_now_would(self) -> None:
        fresh = TreeModel()
        fresh.set_corpus(self.corpus, self.model.order)
        fresh.show_kept(self.model.kept)
        rows = shown_by(self.model)
        assert rows == shown_by(fresh)
        if self.model.filtered:
            articles = [row for row in rows if row.startswith("  ") and not row.startswith("    ")]
            assert self.model.articles_kept() == len(articles)
        else:
            assert len(rows) == len(self.refs("story", "article", "version"))

    def teardown(self) -> None:
        self.model.set_corpus(None)
        self.end.close()


TestTreeInStep = TreeInStep.TestCase
TestTreeInStep.settings = settings(
    max_examples=60,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
