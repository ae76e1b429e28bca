"""An article comes out of a child as it was read there, whatever is unusual about it."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from variorum.model.article import Article, Choice, Doubt, Paragraph, Role, Row, Version
from variorum.model.building import version_from
from variorum.reading.children import carried as travelling
from variorum.reading.children.carried import carried, put_down

_words = st.text(max_size=12)
_times = st.none() | st.just(datetime(2026, 5, 4, 6, 15, tzinfo=UTC))
_roles = st.sampled_from(["headline", "body", "furniture", "notice"])
_doubts = st.builds(
    Doubt, st.integers(0, 3), st.just("role"), st.floats(0, 1), st.just((Choice("Body", None, "body"),))
)


@st.composite
def versions(draw: st.DrawFn) -> Version:
    parts: list[tuple[str, Role]] = draw(st.lists(st.tuples(_words, _roles), max_size=4))
    version = version_from(
        parts,
        label=draw(_words),
        published=draw(_times),
        published_raw=draw(_words),
        seen=draw(_times),
        guessed=draw(st.frozensets(st.just("published"))),
        doubts=tuple(draw(st.lists(_doubts, max_size=2))),
        source_sha256=draw(_words),
        obtained=draw(_words),
    )
    loose = draw(st.booleans())
    return Version(version.text, (Paragraph("elsewhere", 0, 3),)) if loose else version


_rows = st.builds(Row, _words, st.just("changed"), st.integers(0, 5), candidates=st.just((1, 2)))
_articles = st.builds(
    Article,
    st.lists(versions(), max_size=3).map(tuple),
    _words,
    _words,
    _words,
    st.none() | st.integers(0, 3),
    st.lists(_rows, max_size=2).map(tuple),
)


@given(_articles)
def test_what_is_carried_comes_out_as_it_was(article: Article) -> None:
    assert put_down(json.loads(json.dumps(carried(article)))) == article


def test_no_field_is_left_behind() -> None:
    names = {field.name for field in fields(Version)}
    assert names == {"text", "paragraphs", *travelling._VERSION_WORDS, *travelling._SELDOM}
    names = {field.name for field in fields(Article)}
    assert names == {"versions", "stored_versions", "rows", *travelling._ARTICLE_WORDS}


def test_a_text_is_told_once() -> None:
    version = version_from([("Ferry aground", "headline"), ("The ferry ran aground.", "body")])
    told = json.dumps(carried(Article((version,))))
    assert told.count("The ferry ran aground.") == 1


def test_half_characters_of_real_pages_come_through() -> None:
    version = version_from([("Ferry \ud83d aground", "body")])
    article = Article((version,))
    assert put_down(json.loads(json.dumps(carried(article)))) == article
