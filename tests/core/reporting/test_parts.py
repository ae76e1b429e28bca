from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.model.article import Article, Version
from variorum.model.building import plain_version, version_from
from variorum.model.comparison import Comparison, Link
from variorum.model.decisions import Verdict
from variorum.model.span import Span
from variorum.reporting.alignment import rows_of
from variorum.reporting.evidence import evidence_text
from variorum.reporting.excerpts import excerpt
from variorum.reporting.inert import inert, linkable
from variorum.reporting.marking import Mark, Piece, pieces
from variorum.reporting.source_line import source_line
from variorum.reporting.sources import source_of, told
from variorum.reporting.stating import summary

MakePair = Callable[..., Any]
SPANS = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: Span(min(ends), max(ends)))


@given(st.lists(SPANS, max_size=12))
def test_pieces_hold_every_letter_once_and_every_mark_where_it_is(spans: list[Span]) -> None:
    text = "".join(chr(0x41 + i) for i in range(40))
    within = Span(5, 35)
    found = pieces(text, within, [Mark(span, f"m{i}") for i, span in enumerate(spans)])
    assert "".join(piece.text for piece in found) == within.of(text)
    for i, span in enumerate(spans):
        marked = "".join(piece.text for piece in found if f"m{i}" in piece.roles)
        assert marked == text[max(5, span.start) : max(5, min(35, span.end))]


def test_a_findings_number_stands_once_at_its_end() -> None:
    text = "One two.\n\nThree."
    first = pieces(text, Span(0, 8), [Mark(Span(4, 10), "", finding=3)])
    second = pieces(text, Span(10, 16), [Mark(Span(4, 10), "", finding=3)])
    assert [piece.findings for piece in (*first, *second)] == [(), (3,), ()]


PAIRS = st.lists(
    st.tuples(st.integers(0, 7), st.integers(0, 7), st.sampled_from([0.3, 0.7, 0.95])), max_size=12
)


@given(PAIRS)
def test_rows_hold_every_paragraph_once_and_in_order(pairs: list[tuple[int, int, float]]) -> None:
    text = "\n\n".join(f"Paragraph {i}." for i in range(8))
    version = version_from([(part, "body") for part in text.split("\n\n")])
    spans = [Span(p.start, p.end) for p in version.paragraphs]
    links = tuple(Link(spans[i], spans[j], "same", score) for i, j, score in pairs)
    rows = rows_of(version.paragraphs, version.paragraphs, Comparison(text, text, "outlets", links=links))
    assert [i for lefts, _ in rows for i in lefts] == list(range(8))
    assert [j for _, rights in rows for j in rights] == list(range(8))


def test_linked_paragraphs_stand_side_by_side_and_headlines_too() -> None:
    left = version_from([("Head", "headline"), ("a", "body"), ("b", "body"), ("c", "body")])
    right = version_from([("Kicker", "standfirst"), ("Title", "headline"), ("c", "body"), ("d", "body")])
    link = Link(Span(12, 13), Span(15, 16), "same", 0.95)
    assert left.text[12:13] == right.text[15:16] == "c"
    rows = rows_of(
        left.paragraphs, right.paragraphs, Comparison(left.text, right.text, "outlets", links=(link,))
    )
    assert rows == (((), (0,)), ((0,), (1,)), ((1, 2), ()), ((3,), (2,)), ((), (3,)))


def test_an_excerpt_shows_the_passage_with_whole_words_around_it() -> None:
    text = "word " * 120 + "HERE " + "word " * 120
    found = excerpt(plain_version(text), Span(600, 605))
    assert [piece.text for piece in found if "shown" in piece.roles] == ["HERE"]
    assert found[0].text == "[…] "
    assert found[1].text.startswith("word ")
    assert found[-1].text == " […]"


def test_an_excerpt_holds_the_whole_sentence_of_who_did_it() -> None:
    told = (
        "Ada Brook, who has led the harbour office of the town for eleven years and was its clerk for nine before, "
        "arrived by boat from Norway"
    )
    text = f"{'Nobody was hurt. ' * 20}{told} on Friday. {'It rained. ' * 20}"
    span = Span(text.index("from Norway"), text.index("from Norway") + len("from Norway"))
    words = "".join(piece.text for piece in excerpt(plain_version(text), span))
    assert words == f"{told} on Friday."


def test_an_excerpt_is_cut_only_within_a_sentence_that_goes_on_for_long() -> None:
    text = f"It rained. {'so ' * 200}he said seven and {'on ' * 200}it went. Nobody was hurt."
    span = Span(text.index("seven"), text.index("seven") + 5)
    words = "".join(piece.text for piece in excerpt(plain_version(text), span))
    assert words.startswith("[…] so so")
    assert words.endswith("on on […]")
    assert len(words) < 220


def test_a_passage_of_whole_sentences_stands_alone_and_unmarked() -> None:
    text = "It rained. The bus stops. Nobody was hurt. It is late."
    passage = "The bus stops. Nobody was hurt."
    span = Span(text.index(passage), text.index(passage) + len(passage))
    assert excerpt(plain_version(text), span) == (Piece(passage),)
    marked = excerpt(plain_version(text), Span(text.index("bus"), text.index("bus") + 3))
    assert [(piece.text, piece.roles) for piece in marked] == [
        ("The ", ()),
        ("bus", ("shown",)),
        (" stops.", ()),
    ]


def test_a_long_passage_is_shown_by_its_ends() -> None:
    text = "a" * 2000
    (piece,) = excerpt(plain_version(text), Span(0, 2000))
    assert "[…]" in piece.text
    assert len(piece.text) < 720


def test_a_passage_outside_every_paragraph_is_still_shown() -> None:
    version = Version("blank   space", ())
    assert "".join(piece.text for piece in excerpt(version, Span(0, 5))) == "blank"


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://a.example/x", "https://a.example/x"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("http://[broken", ""),
        ("", ""),
    ],
)
def test_only_web_addresses_become_links(address: str, link: str) -> None:
    assert linkable(address) == link


def test_what_cannot_be_printed_is_replaced() -> None:
    assert inert("a\0b\ud800c\r\nd\x85e\tf") == "a\ufffdb\ufffdc\nd\ne\tf"


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (datetime(2026, 5, 3, 9, 5, tzinfo=UTC), "3 May 2026, 09:05 UTC"),
        (
            datetime(2026, 12, 31, 23, 0, tzinfo=timezone(timedelta(hours=-3, minutes=-30))),
            "31 December 2026, 23:00 UTC−03:30",
        ),
        (datetime(2026, 5, 3, 9, 5), "3 May 2026, 09:05 (time zone not known)"),
    ],
)
def test_a_time_is_told_with_its_zone(when: datetime, words: str) -> None:
    assert told(when) == words


def test_a_source_says_what_is_not_known() -> None:
    facts = dict(source_of("x", version_from([("Text.", "body")], published_raw="last week"), None).facts)
    assert facts["Outlet"] == "not known"
    assert facts["Published"] == "not known; the page prints “last week”"


def test_published_updated_and_first_seen_are_kept_apart() -> None:
    version = version_from(
        [("Text.", "body")],
        published=moment(8),
        updated=moment(10),
        updated_raw="Updated at ten",
        seen=moment(11),
        guessed=frozenset({"updated"}),
    )
    facts = dict(source_of("x", version, None).facts)
    assert facts["Published"] == "3 May 2026, 08:00 UTC"
    # Nobody said where the clock stood.
    assert facts["Updated"] == "3 May 2026, 10:00 (time zone not known; printed as “Updated at ten”)"
    assert facts["First seen"] == "3 May 2026, 11:00 UTC"
    assert "Updated: 3 May 2026, 10:00 (time zone not known; printed as “Updated at ten”)" in source_line(
        "x", version
    )


def test_the_time_of_an_update_is_never_called_the_publication() -> None:
    version = version_from(
        [("Text.", "body")], published=moment(13), updated=moment(13), guessed=frozenset({"published"})
    )
    facts = dict(source_of("x", version, None).facts)
    assert facts["Published"] == "not known; the page gives only its last update"
    assert facts["Updated"] == "3 May 2026, 13:00 UTC"


def test_a_version_without_a_label_is_counted() -> None:
    versions = (plain_version("One."), plain_version("Two."))
    facts = dict(source_of("x", versions[1], Article(versions, "Post")).facts)
    assert facts["Version"] == "2 of 2 held"


def moment(hour: int, *, day: int = 3) -> datetime:
    return datetime(2026, 5, day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            {"published": moment(9)},
            {"published": moment(11, day=5)},
            "A was published 2 days before B (times as printed on the pages).",
        ),
        ({"published": moment(9)}, {"seen": moment(8)}, "B was first seen 1 h before A was published."),
        ({"published": moment(9)}, {"published": moment(9)}, "A and B bear the same time"),
        (
            {"published": moment(9), "seen": moment(10)},
            {"published": moment(9), "seen": moment(12)},
            "A was first seen 2 h before B was first seen.",
        ),
        (
            {"published": moment(9), "published_raw": "3 May, 9:00", "guessed": frozenset({"published"})},
            {"published": moment(10), "published_raw": "3 May, 10:00", "guessed": frozenset({"published"})},
            "A was published 1 h before B, if both clocks are of one time zone (times as printed on the pages).",
        ),
        (
            {"published": moment(9)},
            {"published": datetime(2026, 5, 3)},
            "Which was first is not known: the time of B has no zone.",
        ),
        ({}, {}, "Publication dates unknown."),
        ({}, {"published": moment(9)}, "A: date of the article unknown."),
        ({"published": moment(9)}, {"published_raw": "last week"}, "B: date of the article unknown."),
        (
            {"published": moment(9)},
            {"published": moment(8), "updated": moment(10), "guessed": frozenset({"updated"})},
            "A was published 1 h before B was updated (times in part inferred).",
        ),
        (
            {"published": moment(9)},
            {"published": moment(9) + timedelta(seconds=20)},
            "A was published less than a minute before B",
        ),
        (
            {"published": moment(9)},
            {"published": moment(9) + timedelta(minutes=20)},
            "A was published 20 min before B",
        ),
    ],
)
def test_which_text_is_older_is_said_only_where_it_is_known(
    left: dict[str, Any], right: dict[str, Any], words: str
) -> None:
    one = version_from([("One.", "body")], **left)
    other = version_from([("Two.", "body")], **right)
    said = summary(("A", "B"), one, other, Comparison("One.", "Two.", "versions"), ())
    assert words in said[0]
    assert said[1] == "No changes found."


@pytest.mark.parametrize(
    ("given", "words"),
    [((True, True), "(times given by hand)."), ((False, True), "(times in part given by hand).")],
)
def test_times_given_by_the_reader_are_called_so(given: tuple[bool, bool], words: str) -> None:
    one, other = (
        replace(
            version_from([("One.", "body")], published=moment(hour)),
            given=frozenset({"published"} if mine else ()),
        )
        for hour, mine in zip((9, 11), given, strict=True)
    )
    said = summary(("A", "B"), one, other, Comparison("One.", "One.", "versions"), ())
    assert said[0] == f"A was published 2 h before B {words}"


def test_two_notices_are_both_told() -> None:
    version = version_from([("Corrected.", "notice")])
    said = summary(("A", "B"), version, version, Comparison("", "", "versions"), ())
    assert said[2] == "Both carry a notice."


def test_evidence_holds_both_passages_and_their_sources(pair: MakePair) -> None:
    given = pair()
    text = evidence_text(
        given.findings[0],
        "Gazette",
        "Post",
        given.left,
        given.right,
        left_article=given.articles[0],
        right_article=given.articles[1],
        verdict=Verdict("f-figure", "confirmed", "Rang the clinic."),
        files=("gazette.html", ""),
    )
    assert text.count("  File: ") == 1
    for words in (
        "  File: gazette.html\n",
        "Figure changed: 200 → 214\n",
        "Found by the program, confirmed by hand.\nNote: Rang the clinic.\n",
        "About [200] people were aboard.",
        "Some [214] people were aboard.",
        "  Outlet: Harbour Gazette\n",
        "  Published: 3 May 2026, 09:36 UTC+02:00 (printed as “3 May”)\n",
        "  Address: https://gazette.example/a?b=1&c=2\n",
        "  SHA-256 of the original file: " + "ab" * 32,
    ):
        assert words in text


def test_evidence_of_a_one_sided_finding_claims_little(pair: MakePair) -> None:
    given = pair()
    text = evidence_text(given.findings[1], "Gazette", "Post", given.left, given.right)
    assert "Found by the program, not reviewed." in text
    # "version 2" may be version 3 by the time this is read, its date stays
    assert (
        "Post (published 3 May 2026, 13:05 UTC (inferred)):\n    no such passage found (please check)" in text
    )


def test_where_the_other_text_has_words_more_the_sentence_they_would_stand_in_is_shown() -> None:
    text = "The bus is late. It stops here. Nobody waits."
    version = plain_version(text)
    for place in (text.index("It"), text.index("stops"), text.index(" Nobody")):
        assert [piece.text for piece in excerpt(version, Span(place, place))] == ["It stops here."]
    assert "".join(piece.text for piece in excerpt(version, Span(0, 0))) == "The bus is late."
