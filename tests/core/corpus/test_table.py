"""A corpus as a table: a row for each version, of plain values that data frames take as they are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest

import variorum
from variorum.corpus.store import Corpus
from variorum.model.article import ReadResult

EAST = timezone(timedelta(hours=2))


def test_each_row_says_what_is_known_of_a_version_its_article_and_its_story(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Head", "Two words.", outlet="Post", published=datetime(2026, 5, 3, 9, tzinfo=EAST)))
    corpus.add(reading("Else", "Others."))
    corpus.tag(("story", 1), "a")
    corpus.tag(1, "b")
    corpus.note(1, "Ask.")
    first, second = corpus.table(texts=True)
    assert (first["story"], first["outlet"], first["headline"], first["words"]) == ("Head", "Post", "Head", 3)
    assert (first["tags"], first["note"], first["text"]) == ("a, b", "Ask.", "Head\n\nTwo words.")
    assert (second["published"], second["outlet"]) == (None, "")
    assert list(first) == list(second)
    assert "text" not in corpus.table()[0]


def test_times_are_all_in_one_zone(corpus: Corpus, reading: Callable[..., ReadResult]) -> None:
    last = datetime.max.replace(tzinfo=timezone(timedelta(hours=-5)))
    for number, time in enumerate((datetime(2026, 5, 3, 9, tzinfo=EAST), last)):
        corpus.add(reading(f"Head {number}", f"Text {number}.", published=time))
    times = [row["published"] for row in corpus.table()]
    assert times == [datetime(2026, 5, 3, 7, tzinfo=UTC), last]
    assert isinstance(times[0], datetime)
    assert times[0].tzinfo is UTC


@pytest.mark.parametrize(
    ("printed", "published", "guessed"),
    [
        ("3 May 2026, 9:40 pm EDT", datetime(2026, 5, 4, 1, 40, tzinfo=UTC), ""),
        ("3 May 2026, 9:40 pm", datetime(2026, 5, 3, 21, 40, tzinfo=UTC), "published"),
        ("3 May 2026", datetime(2026, 5, 3, tzinfo=UTC), "published"),
    ],
)
def test_a_time_printed_without_zone_or_hour_stands_there_in_utc_and_is_named_as_guessed(
    corpus: Corpus, printed: str, published: datetime, guessed: str
) -> None:
    said = "The ferry ran aground in the night, the coast guard said on Monday, with many people aboard."
    corpus.add(variorum.read_text(f"Ferry aground at Ellery\n\nBy Ada Holm\n\n{printed}\n\n{said}"))
    (row,) = corpus.table()
    assert (row["published"], row["guessed"]) == (published, guessed)
