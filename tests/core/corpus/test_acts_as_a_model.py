"""The corpus against a plain model of it, driven by Hypothesis through long random histories."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

import variorum
from variorum.corpus.act_words import retold
from variorum.corpus.schema import ROW_TABLES
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum.model.decisions import EntityDecision, Verdict

NAMES = st.sampled_from(["Ash", "Birch", "Cedar", "Dale", "Elm"])
PICK = st.integers(0, 99)


def dump(path: Path) -> list[tuple[Any, ...]]:
    """Every row that acts change, in a fixed order."""
    connection = sqlite3.connect(path)
    try:
        return [
            row
            for table in ROW_TABLES
            for row in connection.execute(f"SELECT '{table}', * FROM {table} ORDER BY id")
        ]
    finally:
        connection.close()


class CorpusMachine(RuleBasedStateMachine):
    """`model`: story → (title, {article: [outlet, {version: (label, text, note, tags)}]}), as a person sees it."""

    #: Times it was held against its model, and histories that were taken back to the beginning.
    compared = undone_whole = 0

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "model.variorum"
        self.corpus = variorum.open_corpus(self.path)
        self.empty = dump(self.path)
        self.model: dict[int, Any] = {}
        self.verdicts: dict[str, Any] = {}
        self.names: list[Any] = []
        self.done: list[Any] = []
        self.undone: list[Any] = []
        self.texts = 0

    def teardown(self) -> None:
        if hasattr(self, "corpus"):
            while self.corpus.undo():
                pass
            assert dump(self.path) == self.empty
            CorpusMachine.undone_whole += 1
            self.corpus.close()
            self.folder.cleanup()

    def acted(self, before: Any) -> None:
        if before != self.state():
            self.done.append(before)
            self.undone.clear()

    def state(self) -> Any:
        return deepcopy((self.model, self.verdicts, self.names))

    def articles(self) -> list[tuple[int, int]]:
        return [(story, article) for story, (_, articles) in self.model.items() for article in articles]

    def versions(self) -> list[tuple[int, int, int]]:
        return [(s, a, v) for s, a in self.articles() for v in self.model[s][1][a][1]]

    def clear_up(self, story: int, article: int | None = None) -> None:
        articles = self.model[story][1]
        if article is not None and not articles[article][1]:
            del articles[article]
        if not articles:
            del self.model[story]

    @rule(title=NAMES)
    def add_story(self, title: str) -> None:
        before = self.state()
        change = self.corpus.add_story(title)
        self.model[change.ids[0][1]] = (title, {})
        self.acted(before)

    @rule(outlet=NAMES, number=st.integers(1, 3), pick=PICK)
    def add(self, outlet: str, number: int, pick: int) -> None:
        before = self.state()
        story = sorted(self.model)[pick % len(self.model)] if self.model else None
        texts = [f"Text {self.texts + i}" for i in range(number)]
        self.texts += number
        versions = tuple(version_from([(text, "headline")]) for text in texts)
        change = self.corpus.add(ReadResult((Article(versions, outlet),)), story)
        ids: dict[str, list[int]] = {}
        for kind, id in change.ids:
            ids.setdefault(kind, []).append(id)
        if story is None:
            story = ids["story"][0]
            self.model[story] = (texts[-1], {})
        held = {id: ("", text, "", ()) for id, text in zip(ids["version"], texts, strict=True)}
        self.model[story][1][ids["article"][0]] = [outlet, held]
        self.acted(before)

    @precondition(lambda self: self.versions())
    @rule(pick=PICK)
    def add_again(self, pick: int) -> None:
        _, _, version = self.versions()[pick % len(self.versions())]
        change = self.corpus.add(ReadResult((Article((self.corpus.read(version),)),)))
        assert change.ids == (("version", version),)

    @precondition(lambda self: self.articles())
    @rule(pick=PICK, to=PICK)
    def move_article(self, pick: int, to: int) -> None:
        before = self.state()
        story, article = self.articles()[pick % len(self.articles())]
        target = sorted(self.model)[to % len(self.model)]
        self.corpus.move(("article", article), to=("story", target))
        self.model[target][1][article] = self.model[story][1].pop(article)
        if story != target:
            self.clear_up(story)
        self.acted(before)

    @precondition(lambda self: self.versions())
    @rule(pick=PICK, to=PICK)
    def move_version(self, pick: int, to: int) -> None:
        before = self.state()
        story, article, version = self.versions()[pick % len(self.versions())]
        there, target = self.articles()[to % len(self.articles())]
        self.corpus.move(("version", version), to=("article", target))
        self.model[there][1][target][1][version] = self.model[story][1][article][1].pop(version)
        if article != target:
            self.clear_up(story, article)
        self.acted(before)

    @precondition(lambda self: self.articles())
    @rule(pick=PICK, to=PICK)
    def merge_articles(self, pick: int, to: int) -> None:
        before = self.state()
        story, article = self.articles()[pick % len(self.articles())]
        there, target = self.articles()[to % len(self.articles())]
        self.corpus.move(("article", article), to=("article", target))
        if article != target:
            held = self.model[story][1][article][1]
            self.model[there][1][target][1].update(held)
            held.clear()
            self.clear_up(story, article)
        self.acted(before)

    @precondition(lambda self: self.model)
    @rule(pick=PICK, to=PICK)
    def merge_stories(self, pick: int, to: int) -> None:
        before = self.state()
        story, target = (sorted(self.model)[n % len(self.model)] for n in (pick, to))
        self.corpus.move(("story", story), to=("story", target))
        if story != target:
            self.model[target][1].update(self.model.pop(story)[1])
        self.acted(before)

    @precondition(lambda self: self.versions())
    @rule(pick=PICK, to=PICK)
    def set_version_apart(self, pick: int, to: int) -> None:
        before = self.state()
        story, article, version = self.versions()[pick % len(self.versions())]
        target = sorted(self.model)[to % len(self.model)]
        known = {id for _, id in self.articles()}
        change = self.corpus.move(("version", version), to=("story", target))
        own = [id for kind, id in change.ids if kind == "article" and id not in known]
        if own:
            outlet, held = self.model[story][1][article]
            self.model[target][1][own[0]] = [outlet, {version: held.pop(version)}]
        elif story != target:
            self.model[target][1][article] = self.model[story][1].pop(article)
            self.clear_up(story)
        self.acted(before)

    @precondition(lambda self: self.versions())
    @rule(pick=PICK, text=st.sampled_from(["", "One", "Two"]), tag=NAMES, off=st.booleans())
    def note_and_tag(self, pick: int, text: str, tag: str, off: bool) -> None:
        story, article, version = self.versions()[pick % len(self.versions())]
        held = self.model[story][1][article][1]
        before = self.state()
        self.corpus.note(version, text)
        label, words, _, tags = held[version]
        held[version] = (label, words, text, tags)
        self.acted(before)
        before = self.state()
        (self.corpus.untag if off else self.corpus.tag)(version, tag)
        kept = tuple(name for name in tags if name != tag)
        held[version] = (label, words, text, kept if off else tags if tag in tags else (*tags, tag))
        self.acted(before)

    @rule(names=st.lists(NAMES, min_size=2, max_size=2, unique=True), act=st.sampled_from(["merge", "split"]))
    def decide_on_names(self, names: list[str], act: Any) -> None:
        before = self.state()
        self.corpus.decide(EntityDecision(act, tuple(names)))
        made = (act, tuple(names))
        if self.names[-1:] != [made]:
            same = {made, (act, tuple(reversed(names)))} if act == "merge" else {made}
            self.names = [*(known for known in self.names if known not in same), made]
        self.acted(before)

    @precondition(lambda self: self.model)
    @rule(pick=PICK, title=NAMES)
    def rename(self, pick: int, title: str) -> None:
        before = self.state()
        story = sorted(self.model)[pick % len(self.model)]
        self.corpus.rename("story", story, title)
        self.model[story] = (title, self.model[story][1])
        self.acted(before)

    @precondition(lambda self: self.versions())
    @rule(pick=PICK, outlet=NAMES, label=NAMES)
    def set(self, pick: int, outlet: str, label: str) -> None:
        before = self.state()
        story, article, version = self.versions()[pick % len(self.versions())]
        self.corpus.set(version, outlet=outlet, label=label)
        entry = self.model[story][1][article]
        entry[0] = outlet
        entry[1][version] = (label, *entry[1][version][1:])
        self.acted(before)

    @precondition(lambda self: self.versions())
    @rule(pick=PICK)
    def remove_version(self, pick: int) -> None:
        before = self.state()
        story, article, version = self.versions()[pick % len(self.versions())]
        self.corpus.remove(("version", version))
        del self.model[story][1][article][1][version]
        self.clear_up(story, article)
        self.acted(before)

    @precondition(lambda self: self.model)
    @rule(pick=PICK, restored=st.booleans())
    def remove_story(self, pick: int, restored: bool) -> None:
        before = self.state()
        story = sorted(self.model)[pick % len(self.model)]
        self.corpus.remove(("story", story))
        gone = self.model.pop(story)
        self.acted(before)
        if restored:
            before = self.state()
            self.corpus.restore(("story", story))
            self.model[story] = gone
            self.acted(before)

    @rule(finding=NAMES, judgement=st.sampled_from(["confirmed", "rejected", "unsure"]))
    def decide(self, finding: str, judgement: Any) -> None:
        before = self.state()
        self.corpus.decide(Verdict(finding, judgement))
        self.verdicts[finding] = judgement
        self.acted(before)

    @rule(finding=NAMES)
    def retract(self, finding: str) -> None:
        before = self.state()
        self.corpus.retract(Verdict(finding, "unsure"))
        self.verdicts.pop(finding, None)
        self.acted(before)

    @rule()
    def undo(self) -> None:
        change = self.corpus.undo()
        assert (change is None) == (not self.done)
        if self.done:
            self.undone.append(self.state())
            self.model, self.verdicts, self.names = self.done.pop()

    @rule()
    def redo(self) -> None:
        change = self.corpus.redo()
        assert (change is None) == (not self.undone)
        if self.undone:
            self.done.append(self.state())
            self.model, self.verdicts, self.names = self.undone.pop()

    @rule()
    def reopen(self) -> None:
        self.corpus.close()
        self.corpus = variorum.open_corpus(self.path)

    @invariant()
    def is_as_the_model_says(self) -> None:
        if not hasattr(self, "corpus"):
            return
        tree = self.corpus.tree()
        seen: dict[int, Any] = {row.id: (row.title, {}) for row in tree.stories}
        home = {row.id: row.story for row in tree.articles}
        for article in tree.articles:
            seen[article.story][1][article.id] = [article.outlet, {}]
        for version in tree.versions:
            held = seen[home[version.article]][1][version.article][1]
            held[version.id] = (version.label, version.headline, version.note, version.tags)
        assert seen == self.model
        CorpusMachine.compared += 1
        assert {v.finding: v.judgement for v in self.corpus.decisions().verdicts} == self.verdicts
        decided = self.corpus.decisions().entities
        assert [(d.act, d.names) for d in decided] == self.names
        assert {hit.version_id for hit in self.corpus.search("text", limit=500)} == {
            v for *_, v in self.versions()
        }

    @invariant()
    def is_told_in_known_words(self) -> None:
        if hasattr(self, "corpus"):
            labels = [act.label for act in self.corpus.acts()]
            assert [retold(label) for label in labels] == labels


TestCorpusAgainstItsModel = CorpusMachine.TestCase
TestCorpusAgainstItsModel.settings = settings(
    max_examples=30, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.soak
def test_long_histories(capsys: pytest.CaptureFixture[str]) -> None:
    """A hundred histories of up to a hundred acts."""
    CorpusMachine.compared = CorpusMachine.undone_whole = 0
    run_state_machine_as_test(
        CorpusMachine,
        settings=settings(
            max_examples=int(os.environ.get("VARIORUM_HISTORIES") or 100),
            stateful_step_count=100,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    with capsys.disabled():
        told = f"{CorpusMachine.compared} times as its model says"
        print(f"\n{CorpusMachine.undone_whole} histories undone to the first byte; {told}")
