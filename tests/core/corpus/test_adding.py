from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from variorum.corpus import passages, text_words
from variorum.corpus.matching import _what_is_shared
from variorum.corpus.store import Corpus
from variorum.errors import Cancelled, CorpusError
from variorum.model.article import Article, Choice, Doubt, Original, ReadResult, Row
from variorum.model.building import plain_version, version_from

FERRY = (
    "The ferry Aurelia ran aground off Skarholm early on Tuesday with 212 people aboard, the harbour "
    "office said. Captain Ingrid Solvang had reported thick fog an hour before.",
    "Lifeboats from Skarholm and Little Brenna took everyone to the quay. Solvang said the pilot had "
    "turned back. The shipping line Norvik Lines promised an inquiry into the grounding.",
)
FERRY_ELSEWHERE = (
    "Passengers of the Aurelia spoke of a long night in fog. Norvik Lines, which runs the ferry between "
    "Skarholm and the mainland, said Captain Ingrid Solvang was being questioned.",
    "The grounding is the second for Norvik Lines this year. Volunteers in Little Brenna rowed out with "
    "blankets after the pilot turned back.",
)
BUDGET = (
    "The town council of Eastmarch passed its budget by a single vote. Councillor Pell objected to "
    "spending on the covered market while the swimming hall of Eastmarch leaks.",
    "Mayor Tilda Brandt called the vote a relief for teachers and for librarians.",
)


def test_an_added_text_comes_back_exactly(corpus: Corpus) -> None:
    version = version_from(
        [("Nul\0 and half a pair \ud83d", "headline"), ("", "body"), ("Ñandú “quoted”", "notice")],
        label="version 2",
        published=datetime(2026, 3, 1, 8, 30, tzinfo=UTC),
        published_raw="1 March",
        guessed=frozenset({"published"}),
        doubts=(Doubt(1, "role", 0.2, (Choice("body", role="body"), Choice("notice", role="notice"))),),
        obtained="file",
    )
    given = Article((version,), "The Gazette", "https://gazette.example/1", "es", 7)
    corpus.add(ReadResult((given,)))
    assert corpus.read(1) == version
    assert corpus.article(1) == corpus.article_of(1) == given


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "word " * 200_000])
def test_any_string_is_a_legal_text(corpus: Corpus, text: str) -> None:
    corpus.add(ReadResult((Article((plain_version(text),)),)))
    assert corpus.read(1).text == text
    assert corpus.stories()[0].title


def test_the_original_bytes_are_kept_and_named(corpus: Corpus, make: Callable[..., Article]) -> None:
    data = b"<html>\xff" * 1000
    sha256 = hashlib.sha256(data).hexdigest()
    given = make("Ferry aground", *FERRY, source_sha256=sha256)
    corpus.add(ReadResult((given,), originals=(Original(sha256, data, "page.html"),)))
    assert corpus.original(1) == data
    assert corpus.original_name(1) == "page.html"


def test_a_pasted_text_has_no_original_and_says_so(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Ferry aground", *FERRY))
    with pytest.raises(CorpusError, match="pasted"):
        corpus.original(1)


def test_the_same_text_again_is_recognised_and_is_no_act(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Ferry aground", *FERRY, outlet="Gazette"))
    again = corpus.add(reading("Ferry aground", *FERRY))
    assert again.label == "Already here: “Ferry aground”"
    assert again.ids == (("version", 1),)
    assert len(corpus.acts()) == 1
    assert corpus.counts().versions == 1


def test_the_same_agency_text_in_another_outlet_is_another_article_of_the_story(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Ferry aground", *FERRY, outlet="Gazette"))
    corpus.add(reading("Ferry aground", *FERRY, outlet="Post"))
    assert [row.outlet for row in corpus.articles(story=1)] == ["Gazette", "Post"]


def test_an_edit_taken_back_is_kept_as_a_version_of_its_own(corpus: Corpus) -> None:
    texts = [("One", "version 1"), ("Two", "version 2"), ("One", "version 3")]
    versions = tuple(version_from([(words, "headline")], label=label) for words, label in texts)
    corpus.add(ReadResult((Article(versions),)))
    assert [row.headline for row in corpus.versions(1)] == ["One", "Two", "One"]
    corpus.add(ReadResult((Article(versions),)))
    assert corpus.counts().versions == 3


def test_the_same_address_makes_a_new_version(corpus: Corpus, reading: Callable[..., ReadResult]) -> None:
    corpus.add(reading("Ferry aground", *FERRY, address="https://www.gazette.example/ferry?utm_source=mail"))
    change = corpus.add(
        reading("Quite another text", "Nothing alike.", address="http://gazette.example/ferry/#top")
    )
    assert change.label == "Add “Quite another text” as a new version"
    assert [row.why for row in corpus.versions(1)] == ["", "the same address"]


def test_the_address_of_a_front_page_is_no_articles_own(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Ferry aground", *FERRY, address="https://gazette.example/"))
    corpus.add(reading("Budget passes", *BUDGET, address="https://gazette.example/"))
    assert corpus.counts().articles == 2


def test_nearly_the_same_text_of_one_outlet_is_a_new_version(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Ferry aground", *FERRY, outlet="Gazette"))
    edited = FERRY[0].replace("212", "214")
    corpus.add(reading("Ferry aground: 214 saved", edited, FERRY[1], "More was not known.", outlet="gazette"))
    assert corpus.counts().articles == 1
    assert corpus.versions(1)[1].why.startswith("nearly the same text")


def test_of_a_text_that_stands_in_a_longer_one_that_is_said_and_not_that_it_is_the_same(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    both = (*BUDGET, *FERRY)
    for outlet, one, other in (("Gazette", FERRY, (*FERRY, *BUDGET)), ("Post", both, BUDGET)):
        corpus.add(reading("One", *one, outlet=outlet))
        corpus.add(reading("One", *other, outlet=outlet))
    longer, shorter = (corpus.versions(row.id)[1].why for row in corpus.articles())
    assert longer == "all of the words of a shorter text held stand in it"
    assert shorter == "all of its words stand in a longer text held"


@pytest.mark.parametrize(
    ("own", "held", "why"),
    [
        (0.9, 0.8, "nearly the same text: 80\u00a0% of its wording"),
        (1.0, 1.0, "nearly the same text: 100\u00a0% of its wording"),
        (0.996, 0.4, "99\u00a0% of its words stand in a longer text held"),
        (0.3, 0.8, "80\u00a0% of the words of a shorter text held stand in it"),
    ],
)
def test_what_is_shared_is_told_of_the_text_it_is_true_of(own: float, held: float, why: str) -> None:
    assert _what_is_shared(own, held) == why


def test_nearly_the_same_text_of_two_outlets_stays_two_articles(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Ferry aground", *FERRY, outlet="Gazette"))
    corpus.add(reading("Ferry in fog", *FERRY, outlet="Post"))
    assert corpus.counts() == replace(corpus.counts(), stories=1, articles=2)


def test_reports_of_one_event_share_a_story_and_say_why(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Ferry Aurelia aground off Skarholm", *FERRY, outlet="Gazette"))
    corpus.add(reading("Aurelia captain questioned over grounding", *FERRY_ELSEWHERE, outlet="Post"))
    corpus.add(reading("Eastmarch passes budget by one vote", *BUDGET, outlet="Gazette"))
    assert [row.title for row in corpus.stories()] == [
        "Ferry Aurelia aground off Skarholm",
        "Eastmarch passes budget by one vote",
    ]
    assert "aurelia" in corpus.articles(story=1)[1].why


def test_reports_far_apart_in_time_need_more_in_common(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    first, later = datetime(2020, 1, 1, tzinfo=UTC), datetime(2024, 1, 1, tzinfo=UTC)
    corpus.add(reading("Aground", FERRY[0], published=first))
    corpus.add(reading("Questioned", FERRY_ELSEWHERE[0], published=later))
    assert corpus.counts().stories == 2


def test_a_named_story_takes_what_is_added(corpus: Corpus, reading: Callable[..., ReadResult]) -> None:
    corpus.add_story("Everything")
    corpus.add(reading("Ferry aground", *FERRY), story=1)
    corpus.add(reading("Budget", *BUDGET), 1)
    assert corpus.stories()[0].articles == 2


def test_a_story_that_is_not_there_is_refused_and_nothing_added(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    with pytest.raises(CorpusError, match="no story 9"):
        corpus.add(reading("Ferry aground", *FERRY), story=9)
    assert corpus.counts().versions == 0


def test_a_text_lying_in_the_bin_comes_out_again(corpus: Corpus, reading: Callable[..., ReadResult]) -> None:
    corpus.add(reading("Ferry aground", *FERRY))
    corpus.remove(("version", 1))
    change = corpus.add(reading("Ferry aground", *FERRY))
    assert change.label == "Take “Ferry aground” out of the bin"
    assert corpus.counts().stories == 1
    corpus.undo()
    assert corpus.counts().stories == 0


def test_the_rows_of_a_comparison_page_come_back_with_its_versions(corpus: Corpus) -> None:
    rows = (Row("old text new text", "changed", 9, 0.4, (5,)),)
    versions = (plain_version("old text"), plain_version("new text"))
    corpus.add(ReadResult((Article(versions, rows=rows),)))
    ids, page = corpus.page_of(2)
    assert ids == (1, 2)
    assert page.rows == corpus.article(1).rows == rows


def test_many_articles_are_one_act_with_progress(corpus: Corpus, make: Callable[..., Article]) -> None:
    result = ReadResult(tuple(make(f"Report {i}", f"Text number {i}.", outlet="Gazette") for i in range(20)))
    said: list[float] = []
    change = corpus.add(result, progress=lambda _words, part: said.append(part))
    assert change.label == "Add 20 texts"
    assert said == sorted(said)
    assert len(corpus.acts()) == 1
    corpus.undo()
    assert corpus.counts().versions == 0


def test_cancelling_leaves_the_corpus_as_it_was(corpus: Corpus, make: Callable[..., Article]) -> None:
    result = ReadResult(tuple(make(f"Report {i}", f"Text {i}.") for i in range(20)))
    asked = iter([False] * 30 + [True] * 30)
    with pytest.raises(Cancelled):
        corpus.add(result, cancelled=lambda: next(asked))
    assert corpus.counts().versions == 0
    assert corpus.acts() == ()


def test_adding_nothing_is_no_act(corpus: Corpus) -> None:
    assert corpus.add(ReadResult()).label == "Nothing to add"
    assert corpus.acts() == ()


def test_adding_something_else_names_the_argument(corpus: Corpus) -> None:
    with pytest.raises(TypeError, match="result"):
        corpus.add("page.html")  # type: ignore[arg-type]


def test_versions_are_listed_oldest_first_however_they_came(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    address = "https://gazette.example/ferry"
    for day in (3, 1, 2):
        seen = datetime(2026, 1, day, tzinfo=UTC)
        corpus.add(reading(f"Day {day}", "Text.", address=address, seen=seen))
    assert [row.headline for row in corpus.versions(1)] == ["Day 1", "Day 2", "Day 3"]
    assert [v.headline for v in corpus.article(1).versions] == ["Day 1", "Day 2", "Day 3"]
    assert corpus.articles()[0].headline == "Day 3"


def test_versions_without_times_follow_their_numbers(corpus: Corpus) -> None:
    for number in (10, 9):
        version = version_from([(f"Number {number}", "headline")], label=f"version {number}")
        corpus.add(ReadResult((Article((version,), address="https://a.example/x"),)))
    assert [row.label for row in corpus.versions(1)] == ["version 9", "version 10"]


def test_a_page_that_knows_how_many_versions_exist_tells_the_article_it_joins(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    address = "https://gazette.example/news/ferry"
    corpus.add(reading("Ferry aground", "She struck a bank.", address=address))
    corpus.add(
        reading("Ferry afloat", "She was towed.", address=address, outlet="Gazette", stored_versions=5)
    )
    (row,) = corpus.articles()
    assert (row.outlet, row.stored_versions, row.versions) == ("Gazette", 5, 2)
    corpus.undo()
    (row,) = corpus.articles()
    assert (row.outlet, row.stored_versions) == ("", None)


def test_an_older_version_that_comes_later_says_that_numbers_change(corpus: Corpus) -> None:
    def state(day: int, label: str = "") -> ReadResult:
        version = version_from(
            [("Ferry aground", "headline"), *((text, "body") for text in FERRY), (f"Day {day}.", "body")],
            published=datetime(2026, 5, day, tzinfo=UTC),
            label=label,
        )
        return ReadResult((Article((version,), "The Gazette", "https://gazette.example/1"),))

    corpus.add(state(3))
    assert corpus.add(state(5)).label == "Add “Ferry aground” as a new version"
    older = corpus.add(state(2)).label
    assert older == "Add “Ferry aground” as an older version, so that later ones are numbered anew"
    corpus.undo()
    assert corpus.add(state(2, "version 6")).label == "Add “Ferry aground” as a new version"


def test_an_added_text_is_not_held_on_to_by_what_it_was_recognised_by(corpus: Corpus) -> None:
    corpus.add(ReadResult((Article((plain_version("\n".join(FERRY)),)),)))
    corpus.add(ReadResult((Article((plain_version("\n".join((*FERRY, BUDGET[0]))),)),)))
    assert passages.passages.cache_info().currsize == 0
    assert text_words.words_of.cache_info().currsize == 0
