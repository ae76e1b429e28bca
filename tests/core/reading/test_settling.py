"""Cuts of a flattened page that other held texts settle."""

from __future__ import annotations

from types import ModuleType

from hypothesis import given, settings
from hypothesis import strategies as st

import variorum
from variorum.reading.recovering.rebuilding import page_rows
from variorum.reading.recovering.settling import settled, sure_paragraphs

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
    article = settled(article_of(flattening), OLD)
    assert texts(article.versions[0])[1:] == OLD[1:]
    assert texts(article.versions[1])[1:] == NEW[1:]
    for row in article.rows[1:3]:
        assert row.margin == 1.0
    assert not [d for v in article.versions for d in v.doubts if d.paragraph in (1, 2)]


def test_a_paragraph_that_ends_a_row_settles_it_too(flattening: ModuleType) -> None:
    article = settled(article_of(flattening), [NEW[2]])
    assert article.rows[2].cut == len(OLD[2]) + 1
    assert article.rows[2].margin == 1.0


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
    other = next(i for i, choice in enumerate(doubt.choices) if choice.cut not in (0, row.cut, len(row.text)))
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
        assert page_rows(settled(article, known).rows) == page_rows(article.rows)
