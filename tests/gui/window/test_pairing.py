"""Which two versions are shown after something came in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from variorum.corpus.rows import ArticleRow, Tree, VersionRow
from variorum.corpus.store import open_corpus
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum_gui.window.around import with_its_mate
from variorum_gui.window.pairing import (
    Pair,
    older_first,
    pair_after_dragging,
    pair_after_opening,
    pair_alone,
    pair_beside,
    still_held,
)


def version(id: int, article: int, hour: int | None = None) -> VersionRow:
    when = datetime(2025, 5, 3, hour, tzinfo=UTC) if hour is not None else None
    return VersionRow(id, article, f"headline {id}", published=when)


def tree(*versions: VersionRow) -> Tree:
    articles = {v.article: ArticleRow(v.article, 1, f"outlet {v.article}") for v in versions}
    return Tree((), tuple(articles.values()), versions)


NEITHER = Pair()
TWO = tree(version(1, 1, 12), version(2, 2, 9))


def test_two_articles_open_side_by_side_the_older_on_the_left() -> None:
    assert pair_after_opening([1, 2], TWO, NEITHER, "window") == Pair(2, 1)


def test_two_articles_of_unknown_date_keep_the_order_they_were_given_in() -> None:
    undated = tree(version(1, 1), version(2, 2, 9))
    assert pair_after_opening([1, 2], undated, NEITHER, "window") == Pair(1, 2)


def test_two_articles_dropped_on_one_half_still_open_side_by_side() -> None:
    assert pair_after_opening([1, 2], TWO, NEITHER, "right") == Pair(2, 1)


def test_two_files_with_a_version_each_dropped_on_one_half_open_side_by_side_as_well() -> None:
    first, second = replace(version(1, 1), file="old.txt"), replace(version(2, 1), file="new.txt")
    held = tree(first, second, version(4, 2), version(5, 3))
    assert pair_after_opening([2, 1], held, Pair(4, 5), "left") == Pair(1, 2)
    assert pair_after_opening([2, 1], held, Pair(4, 5), "right") == Pair(1, 2)
    one_file = tree(first, replace(second, file="old.txt"), version(4, 2), version(5, 3))
    assert pair_after_opening([1, 2], one_file, Pair(4, 5), "right") == Pair(4, 2)


def test_one_article_on_an_empty_window_goes_to_the_left() -> None:
    assert pair_after_opening([1], TWO, NEITHER, "window") == Pair(1, None)


def test_the_second_article_goes_to_the_free_side() -> None:
    assert pair_after_opening([2], TWO, Pair(1, None), "window") == Pair(1, 2)


def test_one_article_goes_to_the_half_it_was_dropped_on() -> None:
    assert pair_after_opening([2], TWO, NEITHER, "right") == Pair(None, 2)
    assert pair_after_opening([2], TWO, Pair(1, 1), "left") == Pair(2, 1)


def test_dropping_on_the_corpus_changes_nothing_that_is_shown() -> None:
    assert pair_after_opening([1, 2], TWO, Pair(1, None), "corpus") == Pair(1, None)


def test_of_three_articles_the_first_two_are_compared() -> None:
    three = tree(version(1, 1, 12), version(2, 2, 9), version(3, 3, 1))
    assert pair_after_opening([1, 2, 3], three, NEITHER, "window") == Pair(2, 1)


def test_of_many_dropped_on_a_half_only_one_of_the_story_beside_it_goes_there() -> None:
    stories = {1: 1, 2: 2, 3: 3, 4: 4, 5: 3}
    many = Tree(
        (),
        tuple(ArticleRow(id, story, f"outlet {id}") for id, story in stories.items()),
        tuple(version(id, id) for id in stories),
    )
    assert pair_after_opening([1, 2, 3], many, Pair(4, 5), "left") == Pair(3, 5)
    assert pair_after_opening([1, 2, 3], many, Pair(None, 5), "left") == Pair(3, 5)
    assert pair_after_opening([1, 2, 3], many, Pair(4, 5), "right") == Pair(4, 5)
    assert pair_after_opening([1, 2, 3], many, Pair(4, None), "right") == Pair(4, None)
    # What is shown is among what came: it is not put beside itself.
    assert pair_after_opening([1, 2, 5], many, Pair(4, 5), "left") == Pair(4, 5)


def test_rows_of_the_tree_are_shown_as_files_would_be() -> None:
    stories = {1: 1, 2: 2, 3: 3, 4: 4, 5: 3}
    rows = [version(id, id, 12 - id) for id in stories]
    many = Tree((), tuple(ArticleRow(id, story, "") for id, story in stories.items()), tuple(rows))
    one, two, three = rows[:3]
    assert pair_after_dragging([three], many, Pair(4, 5), "left") == Pair(3, 5)
    assert pair_after_dragging([one, two], many, Pair(4, 5), "left") == Pair(2, 1)
    assert pair_after_dragging([one, two, three], many, Pair(4, 5), "left") == Pair(3, 5)
    assert pair_after_dragging([one, two, three], many, Pair(4, 5), "right") == Pair(4, 5)
    assert pair_after_dragging([one, two, three], many, Pair(4, None), "left") == Pair(2, 1)
    assert pair_after_dragging([one, two, three], many, NEITHER, "window") == Pair(2, 1)
    assert pair_after_dragging([], many, Pair(4, 5), "left") == Pair(4, 5)


def test_of_three_articles_dropped_on_a_half_the_first_goes_there_and_the_other_half_stays() -> None:
    three = tree(version(1, 1, 12), version(2, 2, 9), version(3, 3, 1), version(4, 4), version(5, 5))
    assert pair_after_opening([1, 2, 3], three, Pair(4, 5), "right") == Pair(4, 1)
    assert pair_after_opening([1, 2, 3], three, Pair(None, 5), "left") == Pair(1, 5)
    assert pair_after_opening([1, 2, 3], three, Pair(4, None), "left") == Pair(2, 1)


def test_an_article_with_several_versions_shows_its_last_two() -> None:
    page = tree(version(1, 1, 8), version(2, 1, 9), version(3, 1, 10))
    assert pair_after_opening([1, 2, 3], page, NEITHER, "window") == Pair(2, 3)


def test_a_new_version_of_an_article_that_is_held_is_shown_beside_the_one_before() -> None:
    page = tree(version(1, 1, 8), version(5, 1, 9))
    assert pair_after_opening([5], page, NEITHER, "window") == Pair(1, 5)


def test_an_article_that_is_shown_already_stays_where_it_is() -> None:
    assert pair_after_opening([1], TWO, Pair(1, 2), "window") == Pair(1, 2)


def test_nothing_opened_changes_nothing() -> None:
    assert pair_after_opening([], TWO, Pair(1, 2), "window") == Pair(1, 2)


def test_a_version_asked_for_takes_the_side_named_and_the_first_one_the_left() -> None:
    assert pair_beside(3, "left", Pair(1, 2)) == Pair(3, 2)
    assert pair_beside(3, "right", NEITHER) == Pair(None, 3)
    assert pair_beside(3, "", NEITHER) == Pair(3, None)


def test_a_text_opened_alone_stands_beside_one_of_its_own_story_and_never_beside_another() -> None:
    stories = {1: 1, 2: 1, 3: 1, 4: 2, 5: 3}
    rows = tuple(version(id, id) for id in stories)
    many = Tree((), tuple(ArticleRow(id, story, "") for id, story in stories.items()), rows)

    def opened(id: int, shown: Pair) -> Pair:
        return pair_alone(id, many, shown, lambda: Pair(id, 99))

    assert opened(1, NEITHER) == Pair(1, None)
    assert opened(1, Pair(1, 4)) == Pair(1, 4)
    assert opened(2, Pair(1, None)) == Pair(1, 2)
    assert opened(2, Pair(None, 1)) == Pair(2, 1)
    assert opened(3, Pair(1, 2)) == Pair(1, 3)
    assert opened(3, Pair(1, 4)) == Pair(1, 3)
    assert opened(3, Pair(4, 1)) == Pair(3, 1)
    for shown in (Pair(4, 5), Pair(4, 4), Pair(4, None), Pair(None, 5)):
        assert opened(1, shown) == Pair(1, 99)


def test_two_versions_of_one_article_stand_in_their_order_however_one_came_to_them() -> None:
    one, two, three, other = version(1, 1), version(2, 1), version(3, 1), version(4, 2)
    held = tree(one, two, three, other)
    for opened, shown, pair in (
        (2, Pair(3, 4), Pair(2, 3)),
        (3, Pair(2, 4), Pair(2, 3)),
        (1, Pair(4, 3), Pair(4, 1)),
    ):
        assert pair_alone(opened, held, shown, lambda: NEITHER) == pair


def test_where_none_of_its_story_is_shown_it_comes_with_one_or_alone(tmp_path: Path) -> None:
    def added(words: str) -> int:
        article = Article((version_from([(words, "headline"), (f"A body on {words}.", "body")]),), words)
        change = corpus.add(ReadResult((article,)), story=corpus.add_story(words).ids[0][1])
        return next(id for kind, id in change.ids if kind == "version")

    with open_corpus(tmp_path / "stories.variorum") as corpus:
        ids = [added(words) for words in ("Bridge", "Cable", "Mill")]
        homes = [dict(corpus.above(("version", id))) for id in ids]
        assert with_its_mate(corpus, ids[0]) == Pair(ids[0], None)
        corpus.move(("article", homes[1]["article"]), to=("story", homes[0]["story"]))
        assert with_its_mate(corpus, ids[0]) == Pair(ids[0], ids[1])
        assert with_its_mate(corpus, ids[1]) == Pair(ids[1], ids[0])
        corpus.move(("version", ids[2]), to=("article", homes[1]["article"]))
        held = [row.id for row in corpus.versions(homes[1]["article"])]
        assert with_its_mate(corpus, held[0]) == with_its_mate(corpus, held[1]) == Pair(*held)
        corpus.remove(("version", ids[0]))
        assert with_its_mate(corpus, ids[0]) == Pair(ids[0], None)
        corpus.empty_bin()
        assert with_its_mate(corpus, ids[0]) == Pair(ids[0], None)


def test_what_left_the_corpus_is_no_longer_shown() -> None:
    assert still_held(Pair(1, 9), TWO) == Pair(1, None)


def test_an_article_opened_beside_two_others_stays_with_the_one_of_its_story() -> None:
    rows = (version(1, 1), version(2, 2), version(3, 3))
    articles = (ArticleRow(1, 1, "one"), ArticleRow(2, 2, "two"), ArticleRow(3, 2, "three"))
    stories = Tree((), articles, rows)
    assert pair_after_opening([3], stories, Pair(1, 2), "window") == Pair(3, 2)
    assert pair_after_opening([3], stories, Pair(2, 1), "window") == Pair(2, 3)


def test_an_article_of_another_story_never_takes_the_place_of_one_of_two() -> None:
    stories = {1: 1, 2: 1, 3: 2, 4: 2}
    rows = tuple(version(id, id) for id in stories)
    held = Tree((), tuple(ArticleRow(id, story, "") for id, story in stories.items()), rows)
    assert pair_after_opening([3], held, Pair(1, 2), "window", lambda id: Pair(id, 4)) == Pair(3, 4)
    assert pair_after_opening([3], held, Pair(1, None), "window", lambda id: Pair(id, 4)) == Pair(3, 4)
    assert pair_after_opening([3], held, Pair(1, 2), "window") == Pair(3, None)
    # One that waits for a second takes what has no story of its own: which texts belong together is only guessed.
    assert pair_after_opening([3], held, Pair(1, None), "window") == Pair(1, 3)
    assert pair_after_opening([3], held, Pair(None, 1), "window") == Pair(3, 1)


def test_of_a_folder_of_several_stories_the_first_two_of_one_are_compared() -> None:
    stories = {1: 1, 2: 2, 3: 3, 4: 2, 5: 3}
    rows = tuple(version(id, id, 12 - id) for id in stories)
    many = Tree((), tuple(ArticleRow(id, story, "") for id, story in stories.items()), rows)
    assert pair_after_opening([1, 2, 3, 4, 5], many, NEITHER, "window") == Pair(4, 2)
    assert pair_after_opening([1, 3, 2, 5, 4], many, Pair(1, None), "window") == Pair(5, 3)
    assert pair_after_opening([1, 2, 3], many, NEITHER, "window") == Pair(1, None)
    assert pair_after_opening([1, 2, 3], many, Pair(4, 5), "window", lambda id: Pair(id, 9)) == Pair(1, 9)


def test_of_two_versions_published_together_the_one_updated_first_is_the_older() -> None:
    late, early = (
        replace(version(id, 1, 9), updated=datetime(2025, 5, 3, hour, tzinfo=UTC))
        for id, hour in ((1, 17), (2, 13))
    )
    assert older_first(late, early) == Pair(2, 1)
