"""What several texts of one story tell, as tables with the passages behind each cell."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from variorum import compare
from variorum.comparing.story.chorus import compare_many
from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.story.first_told import Held, first_of
from variorum.dossier.story.page import story_page, story_page_of
from variorum.dossier.story.quoted import quoted_rows
from variorum.dossier.story.same_wording import alike
from variorum.entities.annotating import annotate
from variorum.errors import Cancelled
from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.comparison import Chorus
from variorum.model.decisions import Anchor, Decisions, LinkDecision
from variorum.model.dossier import Dossier, QuotePair
from variorum.model.span import Span
from variorum.model.story_page import StoryPage, StorySpeaker, StoryText

QUOTE = "We shall look at every bolt of it before a single bus goes over, and that will take a month"
SHARED = "The county council has asked all drivers of lorries to keep to the coast road until the bridge is mended."
HERALD = [
    "Bridge at Aske shut after crack is found",
    f"The Aske bridge was closed on Monday. “{QUOTE},” said Ines Calder, the harbour master.",
    "Eighteen people were injured when a bus stopped at the crack, police said.",
    SHARED,
    "Additional reporting by the Northern Wire",
]
ECHO = [
    "Crack shuts the bridge at Aske",
    "Twelve people were injured when the bus stopped at the crack on the Aske bridge, police said.",
    "“We shall look at every bolt of it,” said Ines Calder, the harbour master.",
    SHARED,
    "Reporting by the Northern Wire",
]
POST = [
    "Bridge in Aske stays shut",
    "The bridge will stay shut for a month, said Inés Calder, the harbour master of Aske.",
    "Cyclists may use the old ford, which was paved in spring.",
]


def text(name: str, lines: list[str], published: datetime | None = None) -> StoryText:
    roles = ["headline", *["body"] * (len(lines) - 1)]
    return StoryText(name, version_from(list(zip(lines, roles, strict=True)), published=published), name)


TEXTS = (
    text("Herald", HERALD, datetime(2025, 5, 5, 9, tzinfo=UTC)),
    text("Echo", ECHO, datetime(2025, 5, 5, 11, tzinfo=UTC)),
    text("Post", POST),
)


@pytest.fixture(scope="module")
def page() -> StoryPage:
    return story_page_of(TEXTS)


def test_a_source_has_its_passages_in_every_text(page: StoryPage) -> None:
    row = next(row for row in page.sources if row.name.endswith("Calder"))
    assert [bool(cell.places) for cell in row.cells] == [True, True, True]


def test_the_words_of_every_cell_stand_at_its_places(page: StoryPage) -> None:
    rows = (*page.sources, *page.named, *page.quoted, *page.told)
    cells = [cell for row in rows for cell in row.cells]
    assert cells
    for cell in cells:
        for (at, span), words in zip(cell.places, cell.words, strict=True):
            assert " ".join(span.of(page.texts[at].version.text).split()) == words


def test_a_figure_told_otherwise_has_each_texts_value_in_its_column(page: StoryPage) -> None:
    row = next(row for row in page.differing if "injured" in row.sentence or "wounded" in row.sentence)
    assert [cell.words for cell in row.cells] == [("Eighteen",), ("Twelve",), ()]


def test_a_quotation_stands_in_one_row_with_what_was_left_of_it(page: StoryPage) -> None:
    (row,) = page.quoted
    assert row.longest == 0
    assert row.how == (frozenset({"identical"}), frozenset({"cut"}), frozenset())
    assert row.speakers[1] == (StorySpeaker("Ines Calder", sure=True),)


def test_the_same_words_and_the_agency_they_come_from_are_told(page: StoryPage) -> None:
    row = next(row for row in page.told if row.alike)
    assert row.alike == ((0, 1),)
    assert [(credit.name, credit.texts) for credit in row.credits] == [("Northern Wire", (0, 1))]


def test_an_agency_is_not_named_where_the_words_differ(page: StoryPage) -> None:
    assert all(row.credits == () for row in page.told if not row.alike)


def test_who_was_first_follows_from_dates_only(page: StoryPage) -> None:
    row = next(row for row in page.told if row.alike)
    assert (row.first, row.undated) == ((0,), ())
    with_post = [row for row in page.told if 2 in row.texts]
    assert all(2 in row.undated and 2 not in row.first for row in with_post)


def test_shares_are_told_both_ways(page: StoryPage) -> None:
    there, back = page.share(0, 1), page.share(1, 0)
    assert there is not None
    assert back is not None
    assert there.share > 0
    assert there.places[0][0] == 0
    assert back.places[0][0] == 1
    assert page.share(0, 0) is None


def test_sentences_of_one_text_only_are_counted(page: StoryPage) -> None:
    assert "old ford" in " ".join(page.alone[2].words)


def test_the_page_survives_json(page: StoryPage) -> None:
    assert StoryPage.from_dict(json.loads(json.dumps(page.to_dict()))) == page


def test_a_story_of_one_text_is_no_fault() -> None:
    page = story_page_of(TEXTS[:1])
    assert page.told == page.shares == page.quoted == ()


def test_it_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        story_page_of(TEXTS, cancelled=lambda: True)


def test_short_sentences_are_not_the_same_wording() -> None:
    assert alike([(0, "No one was hurt."), (1, "No one was hurt.")]) == ()
    long = "The bridge was closed to all traffic on Monday"
    assert alike([(0, f"{long}."), (2, f"  {long.upper()}!"), (1, "Else")]) == ((0, 2),)


def held(hour: int | None, words: str = "A crack was found in the bridge.", **more: object) -> Held:
    when = datetime(2025, 5, 5, hour, 30, tzinfo=UTC) if hour is not None else None
    return Held((version_from([(words, "body")], published=when, **more),))  # type: ignore[arg-type]


def firsts(*texts: Held, sentence: str = "A crack was found in the bridge.") -> tuple[object, object]:
    return first_of(texts, [(at, sentence) for at in range(len(texts))])


def test_the_earlier_of_two_dated_texts_is_first() -> None:
    assert firsts(held(9), held(8)) == ((1,), ())


def test_one_dated_text_among_undated_ones_is_not_first() -> None:
    assert firsts(held(9), held(None)) == ((), (1,))


def test_a_day_alone_does_not_decide_within_it() -> None:
    day = Held(
        (
            version_from(
                [("A crack was found in the bridge.", "body")],
                published=datetime(2025, 5, 5, tzinfo=UTC),
                published_raw="5 May 2025",
            ),
        )
    )
    assert firsts(day, held(9)) == ((0, 1), ())


def test_of_two_days_the_earlier_is_first_as_the_window_says_of_the_two_texts() -> None:
    def of_day(day: int) -> Held:
        words = [("A crack was found in the bridge.", "body")]
        when = datetime(2014, 12, day, tzinfo=UTC)
        return Held((version_from(words, published=when, published_raw=f"{day} December 2014"),))  # type: ignore[list-item]

    assert firsts(of_day(19), of_day(18)) == ((1,), ())
    assert firsts(of_day(18), of_day(18)) == ((0, 1), ())


def test_a_time_without_a_zone_decides_only_where_no_zone_would_change_it() -> None:
    def without_zone(day: int) -> Held:
        words = [("A crack was found in the bridge.", "body")]
        return Held((version_from(words, published=datetime(2025, 5, day, 8, 30)),))  # type: ignore[list-item]

    assert firsts(without_zone(5), held(12)) == ((0, 1), ())
    assert firsts(without_zone(8), held(12)) == ((1,), ())


def test_a_text_updated_later_may_have_had_it_at_first() -> None:
    updated = held(8, updated=datetime(2025, 5, 5, 12, tzinfo=UTC))
    assert firsts(updated, held(9)) == ((0, 1), ())


def test_an_earlier_version_with_the_same_words_tells_when() -> None:
    def version(hour: int, words: str) -> Version:
        return version_from([(words, "body")], published=datetime(2025, 5, 5, hour, tzinfo=UTC))

    both = Held(
        (
            version(8, "A crack was found in the bridge."),
            version(20, "A crack was found in the bridge. More."),
        )
    )
    assert firsts(both, held(9)) == ((0,), ())
    reworded = Held(
        (version(8, "In the bridge they found a crack."), version(20, "A crack was found in the bridge."))
    )
    assert firsts(reworded, held(9)) == ((0, 1), ())


def test_a_version_without_anything_like_it_did_not_tell_it() -> None:
    def version(hour: int, words: str) -> Version:
        return version_from([(words, "body")], published=datetime(2025, 5, 5, hour, tzinfo=UTC))

    later = Held((version(11, "Nobody may swim."), version(20, "A crack was found in the bridge.")))
    assert firsts(later, held(9)) == ((1,), ())
    assert firsts(later, held(12)) == ((0, 1), ())


def test_the_same_words_of_somebody_quoted_are_no_copy() -> None:
    said = "“Nobody on this coast has ever seen a storm like the one of last night,” said Ada Brook."
    texts = [
        text("Herald", ["Storm at Varg", said, "The pier is gone."]),
        text("Echo", ["Pier lost at Varg", "Boats lie in the fields.", said]),
    ]
    (row,) = (row for row in story_page_of(texts).told if row.alike)
    assert row.quoted
    assert row.credits == ()


def test_how_far_the_page_is_is_told_from_the_first_text_on() -> None:
    told: list[float] = []
    story_page_of(TEXTS, progress=lambda _, part: told.append(part))
    assert told[0] == 0.0
    assert told == sorted(told)
    assert told[-1] <= 1.0


@pytest.mark.parametrize(
    ("words", "speaker", "remark"),
    [
        (QUOTE, "Ada Brook", "different speakers"),
        (QUOTE.replace("shall look", "shall not look"), "Ines Calder", "a negation that not all have"),
    ],
)
def test_what_differs_about_a_quotation_is_remarked_in_its_row(words: str, speaker: str, remark: str) -> None:
    alike = "“The old ford by the mill was paved in spring,” said Jonas Kelm."
    texts = [
        text("Herald", ["Bridge shut", f"“{QUOTE},” said Ines Calder.", alike]),
        text("Echo", ["Crack at Aske", f"“{words},” said {speaker}.", alike]),
    ]
    row, other = story_page_of(texts).quoted
    (told,) = row.remarks
    assert remark in told
    assert other.remarks == ()


def test_an_agency_named_in_a_byline_or_in_the_very_sentence_is_credited_and_elsewhere_is_not() -> None:
    roles = ["headline", "byline", "body"]
    byline = version_from(
        list(zip(["Bridge shut", "Reporting by Reuters", SHARED], roles, strict=True))  # type: ignore[arg-type]
    )
    echo = text("Echo", ["Crack at Aske", "Nobody was hurt.", SHARED])
    (row,) = (row for row in story_page_of([StoryText("Herald", byline), echo]).told if row.alike)
    assert [(credit.name, [at for at, _ in credit.places]) for credit in row.credits] == [("Reuters", [0])]

    reported = f"{SHARED[:-1]}, Reuters reported."
    texts = [
        text(name, [name, f"Reuters said that nobody was hurt in {name}.", reported])
        for name in ("Aske", "Varg")
    ]
    (row,) = (row for row in story_page_of(texts).told if row.alike and "lorries" in row.cells[0].words[0])
    (credit,) = row.credits
    assert all(span.of(texts[at].version.text) == "Reuters" for at, span in credit.places)
    assert len(credit.places) == 2


def test_a_link_of_the_readers_is_told_and_passes_for_nobody_elses() -> None:
    herald, post = TEXTS[0].version, TEXTS[2].version

    def on(version: Version, words: str) -> Anchor:
        at = version.text.index(words)
        return Anchor.at(version.text, Span(at, at + len(words)), version.content_hash)

    link = LinkDecision(
        on(herald, "Eighteen people were injured"), on(post, "Cyclists may use the old ford"), True
    )
    page = story_page_of(TEXTS, decisions=Decisions(links=(link,)))
    assert page.notes[0] == "Herald ¶2 and Post ¶2 were linked by hand."
    assert not any("by hand" in note for note in story_page_of(TEXTS).notes)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("The county council has asked", "linked by the program, and confirmed by hand."),
        ("We shall look at every bolt", "linked by hand."),
    ],
)
def test_no_more_is_said_of_the_program_than_is_known_where_the_reader_linked(words: str, said: str) -> None:
    herald, echo = TEXTS[0].version, TEXTS[1].version
    found = compare_many([herald, echo]).pairs[0, 1].links
    (link,) = (link for link in found if words in link.left.of(herald.text))
    one = Anchor.at(herald.text, link.left, herald.content_hash)
    other = Anchor.at(echo.text, link.right, echo.content_hash)
    notes = story_page_of(TEXTS, decisions=Decisions(links=(LinkDecision(one, other, True),))).notes
    (told,) = (note for note in notes if "by hand" in note)
    assert told.endswith(f" were {said}")


def test_lines_on_who_wrote_a_text_and_when_are_no_row_of_what_several_tell() -> None:
    def dated(name: str, words: str) -> StoryText:
        lines = [(name, "headline"), ("Updated: May 5, 2025, 9:00 a.m.", "date"), (words, "body")]
        return StoryText(name, version_from(lines), name)  # type: ignore[arg-type]

    page = story_page_of((dated("Herald", SHARED), dated("Echo", SHARED)))
    assert [row.cells[0].words for row in page.told] == [(SHARED,)]


def test_what_is_left_of_a_quotation_stands_in_its_row_though_it_was_paired_with_its_like_alone() -> None:
    whole = f"“{QUOTE},” said Ines Calder."
    annotations = [annotate(words) for words in (whole, whole, "“Every bolt of it,” said Ines Calder.")]
    pairs = (
        QuotePair((0, 0), (1, 0), frozenset({"identical"})),
        QuotePair((1, 0), (2, 0), frozenset({"cut"})),
    )
    (row,) = quoted_rows(annotations, Dossier(quote_pairs=pairs))
    assert [cell.words for cell in row.cells] == [(f"{QUOTE},",)] * 2 + [("Every bolt of it,",)]
    assert row.how[2] == {"cut"}


def test_a_text_that_has_a_quotation_in_full_has_not_shortened_it_by_saying_a_part_of_it_again() -> None:
    whole = f"“{QUOTE},” said Ines Calder."
    annotations = [annotate(words) for words in (whole, f"{whole}\n\n“Every bolt of it,” said Ines Calder.")]
    pairs = (
        QuotePair((0, 0), (1, 0), frozenset({"identical"})),
        QuotePair((0, 0), (1, 1), frozenset({"cut"})),
    )
    (row,) = quoted_rows(annotations, Dossier(quote_pairs=pairs))
    assert row.how[1] == {"identical"}


def test_a_sentence_of_which_another_table_shows_something_in_two_texts_is_not_one_without_a_match() -> None:
    one = text(
        "Herald",
        ["Storm at Aske", "Gulls cried. He “used money that shouldn’t have been used,” Bo Kelm said."],
    )
    other = text(
        "Echo", ["Roofs gone", "“I used money I shouldn’t have used for my boat,” Bo Kelm said. Rain fell."]
    )
    texts = one, other
    annotations = [annotate(each.version) for each in texts]
    pair = compare(one.version, other.version, mode="outlets")
    chorus = Chorus({(0, 1): replace(pair, links=())}, ())
    page = story_page(texts, annotations, cross_reference(annotations, chorus.pairs), chorus)
    assert len(page.quoted) == 1
    assert [cell.words for cell in page.alone] == [
        ("Storm at Aske", "Gulls cried."),
        ("Roofs gone", "Rain fell."),
    ]
