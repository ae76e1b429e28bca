"""A report has one row for each quotation of both texts, however often or in how many parts either prints it."""

from __future__ import annotations

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.comparison import Comparison
from variorum.model.decisions import Decisions, Judgement, Verdict
from variorum.model.finding import QUOTATIONS, Finding
from variorum.model.span import Span
from variorum.reporting.judged import Judged
from variorum.reporting.quoted_in_both import QuoteRow, quotations
from variorum.reviewing.listing import findings

NAMES = ("Gazette", "Post")
WORDS = "The harbour stays shut tonight. Every crew was warned twice. Nobody sails before the storm is over,"
FULL = f"“{WORDS}” Vanda Kelm said."
AGAIN = "\n\nThe town read it aloud: “Every crew was warned,” Vanda Kelm said."
HALVES = "“The harbour stays shut tonight,” Vanda Kelm said. “Nobody sails before the storm is over.”"


def rows(one: str, other: str, *, confirmed: bool = False) -> list[QuoteRow]:
    both = annotate(one), annotate(other)
    dossier = cross_reference(both, links={}, names=NAMES)
    found = findings(Comparison(one, other, "outlets"), dossier, NAMES, annotations=both)
    verdicts = (Verdict(f.id, "confirmed") for f in found if f.kind in QUOTATIONS)
    judged = Judged(found, Decisions(verdicts=tuple(verdicts))) if confirmed else None
    return [*quotations(dossier, both, (0, 1), judged, NAMES)]


def test_a_text_that_quotes_it_twice_is_not_said_to_have_it_shorter_and_longer() -> None:
    once = "“The harbour stays shut tonight. Every crew was warned twice,” Vanda Kelm said."
    assert [row.how for row in rows(FULL + AGAIN, once)] == ["quoted shorter in Post"]
    assert [row.how for row in rows(FULL + AGAIN, FULL)] == ["word for word"]


def test_a_part_that_is_said_twice_stands_in_one_row() -> None:
    part = "“The harbour stays shut tonight,” Vanda Kelm said."
    assert [row.right for row in rows(FULL, f"{part}\n\nThe tide was high.\n\n{part}")] == [part[1:32]]


def test_two_halves_stand_in_one_row_with_the_sign_of_what_is_left_out_between_them() -> None:
    (row,) = rows(FULL, HALVES)
    assert (row.how, row.left) == ("quoted shorter in Post", WORDS)
    assert row.right == "The harbour stays shut tonight, […] Nobody sails before the storm is over."
    assert (row.left_speaker, row.right_speaker) == ("Vanda Kelm", "Vanda Kelm")


def test_a_verdict_on_two_halves_stands_in_their_row() -> None:
    (row,) = rows(FULL, HALVES, confirmed=True)
    assert (row.how, row.state) == ("quoted shorter in Post", "confirmed")


def test_words_left_out_of_one_of_two_parts_are_told_of_both() -> None:
    parts = (
        "“The harbour stays shut tonight. Nobody sails before the storm is over,” Vanda Kelm said.\n\nThe tide was "
        "high.\n\n“Every crew was warned,” Vanda Kelm said."
    )
    (row,) = rows(parts, FULL)
    assert row.how == "words left out without a mark in Gazette"
    assert row.left.endswith("before the storm is over, […] Every crew was warned,")


def judged_apart(one: str, other: str, *said: Judgement | None) -> list[QuoteRow]:
    """Rows of a quotation that `one` has whole, where the reader judged each of its parts in `other` by itself."""
    both = annotate(one), annotate(other)
    dossier = cross_reference(both, links={}, names=NAMES)
    whole, parts = ([Span(quote.start, quote.end) for quote in text.quotes] for text in both)
    apart = [
        Finding(f"half-{n}", "quotation", "Quotation shortened", "", (whole[0],), (part,), kept=True)
        for n, part in enumerate(parts)
    ]
    verdicts = tuple(Verdict(f.id, judgement) for f, judgement in zip(apart, said, strict=False))
    found = (*apart, *findings(Comparison(one, other, "outlets"), dossier, NAMES, annotations=both))
    return [*quotations(dossier, both, (0, 1), Judged(found, Decisions(verdicts=verdicts)), NAMES)]


def test_a_verdict_on_one_half_is_none_on_both() -> None:
    both, one, other = judged_apart(FULL, HALVES, "confirmed", "rejected")
    assert (both.how, both.state) == ("quoted shorter in Post", None)
    assert (one.how, one.right, one.state) == (
        "Quotation shortened",
        "The harbour stays shut tonight,",
        "confirmed",
    )
    assert (other.right, other.state) == ("Nobody sails before the storm is over.", "rejected")


def test_a_second_half_that_was_judged_alone_has_a_row() -> None:
    both, half = judged_apart(FULL, HALVES)[0], judged_apart(FULL, HALVES, None, "confirmed")[1:]
    assert both.state is None
    assert [(row.right, row.state) for row in half] == [
        ("Nobody sails before the storm is over.", "confirmed")
    ]
