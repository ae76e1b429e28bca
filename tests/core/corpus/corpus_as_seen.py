"""The plain model a corpus is held against, with the acts of a person who decides, undoes and comes back."""

from __future__ import annotations

import sqlite3
import tempfile
from copy import deepcopy
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

import variorum
from variorum.corpus.act_words import retold
from variorum.corpus.schema import ROW_TABLES
from variorum.model.decisions import Anchor, EntityDecision, SpeakerDecision, Verdict

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


def spoken(quotation: str, speaker: str | None) -> SpeakerDecision:
    by = Anchor("hash", speaker) if speaker is not None else None
    return SpeakerDecision(Anchor("hash", quotation), by)


class CorpusAsSeen(RuleBasedStateMachine):
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
        self.speakers: dict[str, str | None] = {}
        #: Stories in the bin, as they come back from there.
        self.binned: dict[int, Any] = {}
        self.done: list[Any] = []
        self.undone: list[Any] = []
        self.texts = 0

    def teardown(self) -> None:
        if hasattr(self, "corpus"):
            while self.corpus.undo():
                pass
            assert dump(self.path) == self.empty
            CorpusAsSeen.undone_whole += 1
            self.corpus.close()
            self.folder.cleanup()

    def acted(self, before: Any) -> None:
        if before != self.state():
            self.done.append(before)
            self.undone.clear()

    def state(self) -> Any:
        return deepcopy((self.model, self.verdicts, self.names, self.speakers, self.binned))

    def take(self, state: Any) -> None:
        self.model, self.verdicts, self.names, self.speakers, self.binned = state

    def articles(self) -> list[tuple[int, int]]:
        return [(story, article) for story, (_, articles) in self.model.items() for article in articles]

    def versions(self) -> list[tuple[int, int, int]]:
        return [(s, a, v) for s, a in self.articles() for v in self.model[s][1][a][1]]

    def clear_up(self, story: int, article: int | None = None, removed: Any = None) -> None:
        title, articles = self.model[story]
        if article is not None and not articles[article][1]:
            outlet, _ = articles.pop(article)
            removed = {article: [outlet, removed]} if removed else None
        if not articles:
            del self.model[story]
            self.binned[story] = (title, removed or {})

    @rule(names=st.lists(NAMES, min_size=2, max_size=2, unique=True), act=st.sampled_from(["merge", "split"]))
    def decide_on_names(self, names: list[str], act: Any) -> None:
        before = self.state()
        self.corpus.decide(EntityDecision(act, tuple(names)))
        made = (act, tuple(names))
        if self.names[-1:] != [made]:
            same = {made, (act, tuple(reversed(names)))} if act == "merge" else {made}
            self.names = [*(known for known in self.names if known not in same), made]
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

    @rule(quotation=NAMES, speaker=st.none() | NAMES)
    def decide_who_speaks(self, quotation: str, speaker: str | None) -> None:
        before = self.state()
        self.corpus.decide(spoken(quotation, speaker))
        if self.speakers.get(quotation, "") != speaker:
            self.speakers.pop(quotation, None)
            self.speakers[quotation] = speaker
        self.acted(before)

    @rule(quotation=NAMES)
    def leave_the_speaker_to_the_program(self, quotation: str) -> None:
        before = self.state()
        self.corpus.retract(spoken(quotation, None))
        self.speakers.pop(quotation, None)
        self.acted(before)

    @rule()
    def undo(self) -> None:
        change = self.corpus.undo()
        assert (change is None) == (not self.done)
        if self.done:
            self.undone.append(self.state())
            self.take(self.done.pop())

    @rule()
    def redo(self) -> None:
        change = self.corpus.redo()
        assert (change is None) == (not self.undone)
        if self.undone:
            self.done.append(self.state())
            self.take(self.undone.pop())

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
        assert {row.id for row in self.corpus.bin() if row.kind == "story"} == set(self.binned)
        assert all(row.versions for row in self.corpus.bin() if row.kind == "article")
        CorpusAsSeen.compared += 1
        assert {v.finding: v.judgement for v in self.corpus.decisions().verdicts} == self.verdicts
        assert list(self.corpus.decisions().speakers) == [spoken(*said) for said in self.speakers.items()]
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
