"""A corpus level by level, and what a filter needs of it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

import variorum
from variorum.corpus.rows import Tree
from variorum.corpus.sifting import Sifting
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, Note
from variorum.model.span import Span


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    """Story 1 "Zoo": Wire (9 May), Echo (3 May). Story 2 "Älpler": Herald, undated. Story 3 "Bridge": nothing."""
    opened = variorum.open_corpus(tmp_path / "c.variorum")
    for title in ("Zoo", "Älpler", "Bridge"):
        opened.add_story(title)
    for story, outlet, headline, day in (
        (1, "Wire", "Bear escapes", 9),
        (1, "Echo", "A bear walks through the town", 3),
        (2, "Herald", "Cows come down from the summer pastures", 0),
    ):
        when = datetime(2026, 5, day, 12, tzinfo=UTC) if day else None
        version = version_from([(headline, "headline"), (f"{headline} today.", "body")], published=when)
        opened.add(ReadResult((Article((version,), outlet),)), story=story)
    return opened


def test_stories_come_in_every_order(corpus: Corpus) -> None:
    orders = {
        order: [id for _, id in corpus.levels.story_keys(order)]
        for order in ("added", "headline", "outlet", "time")
    }  # type: ignore[arg-type]
    assert orders == {"added": [1, 2, 3], "headline": [3, 1, 2], "outlet": [3, 1, 2], "time": [1, 2, 3]}


def test_articles_of_a_story_come_in_every_order(corpus: Corpus) -> None:
    orders = [
        [id for _, id in corpus.levels.article_keys(1, order)]
        for order in ("added", "headline", "outlet", "time")
    ]  # type: ignore[arg-type]
    assert orders == [[1, 2], [2, 1], [2, 1], [1, 2]]


def test_rows_are_those_of_the_whole_tree(corpus: Corpus) -> None:
    corpus.tag(("story", 1), "animals")
    corpus.tag(("article", 2), "short")
    corpus.tag(("version", 2), "first")
    tree = corpus.tree()
    assert corpus.levels.story_rows([1, 2, 3]) == tree.stories
    assert corpus.levels.article_rows([1, 2, 3]) == tree.articles
    assert corpus.levels.version_rows([1, 2, 3, 99]) == tree.versions
    assert corpus.levels.versions_of(2) == tree.versions[1:2]
    assert corpus.levels.newest_versions([1, 2, 3]) == {1: {1: 1, 2: 2}, 2: {3: 3}}


def test_what_lies_in_the_bin_has_no_place(corpus: Corpus) -> None:
    corpus.remove(("story", 1))
    assert corpus.levels.story_keys("added") == [(2, 2), (3, 3)]
    assert corpus.levels.story_keys("headline", [1]) == []
    assert corpus.levels.article_rows([1]) == ()
    assert corpus.levels.last_version() == 3


def test_a_moved_article_is_around_the_story_it_left_too(corpus: Corpus) -> None:
    moved = corpus.move(("article", 2), to=("story", 3))
    assert corpus.levels.stories_around(moved.ids) == {1, 3}
    undone = corpus.undo()
    assert undone is not None
    assert corpus.levels.stories_around(undone.ids) == {1, 3}


def test_a_filter_finds_words_in_texts_and_beside_them(corpus: Corpus) -> None:
    corpus.tag(("article", 3), "Farming")
    sifting = Sifting(corpus.path)
    assert sifting.matching('"bear" "tow"*') == {2}
    assert sifting.matching("bear AND (") == {1, 2}
    known = sifting.known(lambda day: f"<{day}>")
    assert known.titles[2] == "älpler"
    heaps = {article: heap for article, _, heap in known.articles}
    assert "wire" in heaps[1]
    assert "2026-05-09 <2026-05-09>" in heaps[1]
    assert "farming" in heaps[3]
    sifting.close()


def test_a_filter_that_was_stopped_says_so(corpus: Corpus) -> None:
    sifting = Sifting(corpus.path)
    sifting.stop()
    assert sifting.known(str).titles
    with pytest.raises(CorpusError):
        sifting.matching("bear")
    sifting.close()


def test_what_a_merge_would_bring_is_told_and_nothing_is_changed(corpus: Corpus, tmp_path: Path) -> None:
    with variorum.open_corpus(tmp_path / "other.variorum") as other:
        other.add(variorum.read_text("A headline\n\nAnd a body of some words."))
    before = (corpus.tree(), corpus.acts(), corpus.verify())
    assert corpus.preview_merge(tmp_path / "other.variorum") == "1 version of 1 article"
    assert (corpus.tree(), corpus.acts(), corpus.verify()) == before
    corpus.merge(tmp_path / "other.variorum")
    with pytest.raises(CorpusError, match="this corpus itself"):
        corpus.preview_merge(corpus.path)


def test_an_act_is_about_what_is_still_there_of_it(corpus: Corpus) -> None:
    renamed = corpus.rename("story", 2, "Cows")
    text = corpus.read(1)
    corpus.decide(Note(Anchor.at(text.text, Span(0, 4), text.content_hash), "look here"))
    acts = {act.label: act.id for act in corpus.acts()}
    assert corpus.levels.about(acts[renamed.label]) == (("story", 2),)
    assert corpus.levels.about(corpus.acts()[-1].id) == (("version", 1),)
    corpus.remove(("story", 2))
    assert corpus.levels.about(acts[renamed.label]) == ()


def test_stories_are_found_by_words_of_their_titles(corpus: Corpus) -> None:
    corpus.add_story("100% of the_votes")
    assert [row.id for row in corpus.levels.stories_called("100% the_")] == [4]
    assert corpus.levels.stories_called("the%votes") == ()
    assert [row.id for row in corpus.levels.stories_called("", limit=2)] == [4, 3]


def test_only_what_is_around_some_versions_is_read(corpus: Corpus) -> None:
    whole = corpus.tree()
    assert corpus.levels.tree_around([1]) == Tree((), whole.articles[:1], whole.versions[:1])
    assert corpus.levels.tree_of(1) == Tree((), whole.articles[:2], whole.versions[:2])
    assert corpus.levels.tree_around([99]) == Tree()
    assert corpus.levels.outlets() == ("Echo", "Herald", "Wire")
