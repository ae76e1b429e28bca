"""Cuts of a flattened page that other held texts settle."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType

from hypothesis import given, settings
from hypothesis import strategies as st

import variorum
from variorum.reading.recovering.following import KnownText
from variorum.reading.recovering.joining import join_versions
from variorum.reading.recovering.settling import (
    doubtful_rows,
    settled,
    settled_among,
    settled_by,
    sure_paragraphs,
)

OLD = [
    "Ferry late",
    "The harbour was quiet. No boat had left it by noon.",
    "Nobody waited on the quay. The ticket office was shut. A dog slept there.",
    "The line gave no reason.",
]
NEW = [
    "Tide high",
    "Rain fell on the islands. It fell all day.",
    "The school was open. Half the pupils came. The others stayed on Sand Holm.",
    "Buses ran as usual. They were empty.",
    "Westerhaven expects more rain on Sunday. The ferry line will decide at six.",
]


def article_of(flattening: ModuleType) -> variorum.Article:
    (article,) = variorum.read_text(flattening.page_of(OLD, NEW)).articles
    return article


def texts(version: variorum.Version) -> list[str]:
    return [p.text for p in version.paragraphs]


def test_a_text_with_one_version_settles_the_whole_page(flattening: ModuleType) -> None:
    article = settled_by(article_of(flattening), [KnownText(tuple(OLD), complete=True)])
    assert texts(article.versions[0])[1:] == OLD[1:]
    assert texts(article.versions[1])[1:] == NEW[1:]
    for row in article.rows[1:3]:
        assert row.margin == 1.0
    assert not [d for v in article.versions for d in v.doubts if d.paragraph in (1, 2)]


def test_a_paragraph_that_ends_a_row_settles_it_too(flattening: ModuleType) -> None:
    article = settled(article_of(flattening), [NEW[1]])
    assert article.rows[1].cut == len(OLD[1]) + 1
    assert article.rows[1].margin == 1.0


def test_what_may_be_one_version_s_alone_is_not_cut_by_a_paragraph_it_begins_with(
    flattening: ModuleType,
) -> None:
    longer = f"{NEW[3]} The drivers waved."
    old = [*OLD, "The tide turned at nine."]
    (article,) = variorum.read_text(flattening.page_of(old, [*old, longer])).articles
    assert settled(article, [NEW[3]]).rows[-1].kind == article.rows[-1].kind == "right"


def test_a_row_that_is_one_known_paragraph_is_not_cut(flattening: ModuleType) -> None:
    article = settled(article_of(flattening), [NEW[4]])
    assert article.rows[4].kind in ("left", "right")


def test_paragraphs_that_would_allow_two_cuts_settle_nothing(flattening: ModuleType) -> None:
    article = article_of(flattening)
    other = f"{OLD[2]} {NEW[2].split('. ')[0]}."
    assert settled(article, [OLD[2], other]).rows[2].margin < 1.0


def test_a_reader_s_choice_outlives_what_other_texts_say(flattening: ModuleType) -> None:
    article = article_of(flattening)
    row = article.rows[1]
    doubt = next(d for d in article.versions[0].doubts if d.paragraph == 1)
    known = (0, row.cut, len(row.text), len(OLD[1]) + 1)
    other = next(i for i, choice in enumerate(doubt.choices) if choice.cut not in known)
    chosen = variorum.choose(article, doubt, other)
    assert chosen.rows[1].cut != len(OLD[1]) + 1
    assert settled(chosen, [OLD[1]]).rows[1].cut == chosen.rows[1].cut


def test_articles_without_rows_stay_as_they_are() -> None:
    (article,) = variorum.read_text("Ferry late\n\nThe harbour was quiet.").articles
    assert settled(article, OLD) is article


def test_what_is_in_doubt_settles_nothing_elsewhere(flattening: ModuleType) -> None:
    article = article_of(flattening)
    for version in article.versions:
        doubtful = {d.paragraph for d in version.doubts}
        kept = [p.text for i, p in enumerate(version.paragraphs) if i not in doubtful]
        assert sure_paragraphs(version) == kept


def test_a_state_of_one_side_settles_short_paragraphs_and_sides_too(flattening: ModuleType) -> None:
    old = [*OLD[:2], "No.", OLD[2], "It is not."]
    new = [*OLD[:2], "Yes, it did.", OLD[2], "It is.", "Nobody knew why."]
    (article,) = variorum.read_text(flattening.page_of(old, new)).articles
    for label, known in (("", new), ("version 4", new), ("version 3", old)):
        article_now = settled_by(article, [KnownText(tuple(known), label, complete=True)])
        assert [texts(version) for version in article_now.versions] == [old, new], label
        assert not any(version.doubts for version in article_now.versions), label


def test_a_text_that_is_no_state_of_either_side_cuts_no_sure_row(flattening: ModuleType) -> None:
    article = article_of(flattening)
    unrelated = ["Council votes", "The council voted on Monday. Nobody was against it.", "It was late."]
    assert settled(article, unrelated) == article


def chain(flattening: ModuleType) -> tuple[list[list[str]], list[variorum.Article]]:
    """Three states, and the pages of the first two and the last two."""
    states = [
        [*OLD[:2], "The quay was empty. Rain fell.", *OLD[2:]],
        [*OLD[:2], "The quay was full. Rain fell. Nobody sang.", *OLD[2:], NEW[1]],
        [*NEW[:1], OLD[1], NEW[2], "The quay was full. Rain fell. Nobody sang.", *OLD[2:], NEW[1]],
    ]
    pages = [flattening.page_of(states[i], states[i + 1], (i + 6, i + 7)) for i in (0, 1)]
    return states, [variorum.read_text(page).articles[0] for page in pages]


def test_pages_of_one_article_settle_each_other_and_the_state_they_share_is_one(
    flattening: ModuleType,
) -> None:
    states, pages = chain(flattening)
    (article,) = join_versions(pages)
    assert [version.label for version in article.versions] == ["version 6", "version 7", "version 8"]
    assert texts(article.versions[1]) == states[1]
    doubts = sum(len(doubtful_rows(page)) for page in pages)
    assert len(doubtful_rows(article)) <= doubts


def test_a_plain_text_of_the_same_address_settles_a_page_in_the_same_folder(flattening: ModuleType) -> None:
    states, pages = chain(flattening)
    (plain,) = variorum.read_text("\n\n".join(states[1])).articles
    at_home = replace(plain, address=pages[0].address)
    for order in ((*pages, at_home), (at_home, *pages)):
        joined = join_versions(order)
        assert len(joined) == 2
        article = next(one for one in joined if one.rows)
        assert [texts(version) for version in article.versions] == states


WORDS = "The ferry Isola left harbour today. “We know,” she said. Police, who came. 14 A No one was hurt."
PARAGRAPHS = st.lists(
    st.lists(st.sampled_from(WORDS.split(" ")), min_size=4, max_size=14).map(" ".join), min_size=2, max_size=7
)


@settings(max_examples=60, deadline=None)
@given(left=PARAGRAPHS, right=PARAGRAPHS, held=PARAGRAPHS)
def test_the_rows_stay_the_page_s_whatever_is_held(
    flattening: ModuleType, left: list[str], right: list[str], held: list[str]
) -> None:
    (article,) = variorum.read_text(flattening.page_of(left, right)).articles
    for known in (held, left, right, [*left, *right, *held]):
        assert flattening.page_rows(settled(article, known).rows) == flattening.page_rows(article.rows)


@settings(max_examples=30, deadline=None)
@given(first=PARAGRAPHS, second=PARAGRAPHS, third=PARAGRAPHS)
def test_pages_that_settle_each_other_stay_the_pages_they_were(
    flattening: ModuleType, first: list[str], second: list[str], third: list[str]
) -> None:
    pages = [
        variorum.read_text(flattening.page_of(one, other, numbers)).articles[0]
        for one, other, numbers in ((first, second, (0, 1)), (second, third, (1, 2)))
    ]
    among = settled_among(pages)
    assert settled_among(among) == among
    for before, after in zip(pages, among, strict=True):
        assert flattening.page_rows(after.rows) == flattening.page_rows(before.rows)
    (joined,) = join_versions(pages)
    assert sorted(flattening.page_rows(joined.rows)) == sorted(
        row for page in pages for row in flattening.page_rows(page.rows)
    )
    assert len(joined.versions) == 3


@settings(max_examples=60, deadline=None)
@given(left=PARAGRAPHS, right=PARAGRAPHS, held=PARAGRAPHS, choice=st.integers(0, 5))
def test_no_text_overrules_a_reader(
    flattening: ModuleType, left: list[str], right: list[str], held: list[str], choice: int
) -> None:
    (article,) = variorum.read_text(flattening.page_of(left, right)).articles
    doubt = next((d for v in article.versions for d in v.doubts), None)
    if doubt is None:
        return
    chosen = variorum.choose(article, doubt, choice % len(doubt.choices))
    mine = {i: row for i, row in enumerate(chosen.rows) if row.margin == row.side_margin == 1.0}
    after = settled_by(
        chosen,
        [KnownText(tuple(left), "version 3", complete=True), KnownText(tuple(right)), KnownText(tuple(held))],
    )
    for i, row in mine.items():
        if row.kind not in ("same", "title"):
            assert (after.rows[i].kind, after.rows[i].cut) == (row.kind, row.cut)
