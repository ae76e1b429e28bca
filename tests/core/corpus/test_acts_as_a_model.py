"""The corpus against a plain model of it, driven by Hypothesis through long random histories."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from

# The model lies beside this file, where pytest's importlib mode cannot import it from.
_spec = importlib.util.spec_from_file_location(
    "corpus_as_seen", Path(__file__).with_name("corpus_as_seen.py")
)
assert _spec is not None
assert _spec.loader is not None
_seen = importlib.util.module_from_spec(_spec)
sys.modules["corpus_as_seen"] = _seen
_spec.loader.exec_module(_seen)
CorpusAsSeen: Any = _seen.CorpusAsSeen
NAMES, PICK = _seen.NAMES, _seen.PICK


class CorpusMachine(CorpusAsSeen):
    """With the acts that add, arrange and remove."""

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

    @precondition(lambda self: len(self.model) > 1)
    @rule(picks=st.lists(st.tuples(PICK, PICK), min_size=1, max_size=3))
    def make_one_story(self, picks: list[tuple[int, int]]) -> None:
        before = self.state()
        stories = sorted(self.model)
        pairs = [(stories[one % len(stories)], stories[other % len(stories)]) for one, other in picks]
        groups = [{story} for story in stories]
        for pair in pairs:
            met = [group for group in groups if group & set(pair)]
            groups = [*(group for group in groups if group not in met), set().union(*met)]
        self.corpus.unite(*pairs)
        for first, *others in map(sorted, groups):
            for story in others:
                self.model[first][1].update(self.model.pop(story)[1])
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
        gone = {version: self.model[story][1][article][1].pop(version)}
        self.clear_up(story, article, gone)
        self.acted(before)

    @precondition(lambda self: self.model)
    @rule(pick=PICK)
    def remove_story(self, pick: int) -> None:
        before = self.state()
        story = sorted(self.model)[pick % len(self.model)]
        self.corpus.remove(("story", story))
        self.binned[story] = self.model.pop(story)
        self.acted(before)

    @precondition(lambda self: self.binned)
    @rule(pick=PICK)
    def restore_story(self, pick: int) -> None:
        before = self.state()
        story = sorted(self.binned)[pick % len(self.binned)]
        self.corpus.restore(("story", story))
        self.model[story] = self.binned.pop(story)
        self.acted(before)


TestCorpusAgainstItsModel = CorpusMachine.TestCase
TestCorpusAgainstItsModel.settings = settings(
    max_examples=30, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.soak
def test_long_histories(capsys: pytest.CaptureFixture[str]) -> None:
    """A hundred histories of up to a hundred acts."""
    CorpusAsSeen.compared = CorpusAsSeen.undone_whole = 0
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
        told = f"{CorpusAsSeen.compared} times as its model says"
        print(f"\n{CorpusAsSeen.undone_whole} histories undone to the first byte; {told}")
