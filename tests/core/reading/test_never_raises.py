"""Whatever comes in, reading answers with articles or problems."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import variorum

PIECES = """<html> <p> </p> <div class=byline> <table class=version_diff> <tr> <td> </td> --- title: # *
![x](y) Version 6 7
( ) “ ” " ' , . … — By Judith Aske 3 May 2026 2026-05-03T25:61 13:05 UPDATE Correction: This
article is from the source 'x' and was first published or seen on The article has changed 16 times. é
<script type=application/ld+json> {"@type":"NewsArticle"} </script> var text1 = 'a\\u00'; var text2 = 'b';"""
WORDS = st.lists(st.sampled_from([*PIECES.split(), "\n", "\t", "\r\n", "\0", "\ud800", "\u202e"])).map(
    " ".join
)


def check(result: variorum.model.article.ReadResult) -> None:
    assert result.articles or result.problems
    assert not any("fault of Variorum" in p.reason for p in result.problems), result.problems
    for article in result.articles:
        for version in article.versions:
            assert all(version.text[p.start : p.end] == p.text for p in version.paragraphs)
    assert type(result).from_dict(result.to_dict()) == result


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.binary(max_size=300), WORDS.map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_read_bytes_never_raises(data: bytes) -> None:
    for name in ("", "a.html", "a.md", "a.zip"):
        check(variorum.read_bytes(data, name=name))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.text(max_size=300), WORDS))
def test_read_text_never_raises(text: str) -> None:
    check(variorum.read_text(text))


@pytest.mark.parametrize(
    "text",
    [
        "Version 1 Version 2",
        "Version 1 Version 2\nTitle",
        "Version 1 Version 2\nTitle Title\n\n",
        "Version 1 Version 2\nTitle Other\n" + "A word. " * 5000,
        "Version 1 Version 2\nTitle Other\n" + "A word.\n" * 3000,
        "Version 1 Version 2\n" + "T " * 30000,
        "# " * 20000,
        "> " * 20000 + "x",
        "(" * 50000,
        "By " + "Aske, " * 5000,
        "3 May 2026 " * 5000,
        "“" * 50000 + "”" * 50000,
        "(AP/" * 20000,
        "am.pm." * 20,
        "Share this " * 20,
    ],
)
def test_odd_texts_are_read_in_no_time(text: str) -> None:
    check(variorum.read_text(text))
