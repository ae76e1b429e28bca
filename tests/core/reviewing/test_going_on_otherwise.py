"""Two texts that each quote a part of one statement, and go on otherwise, have not shortened it."""

from __future__ import annotations

from difflib import Match

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.quotations.same_words import same_words
from variorum.entities.annotating import annotate
from variorum.model.comparison import Comparison
from variorum.model.finding import QUOTATIONS, Finding
from variorum.reporting.quoted_in_both import QuoteRow, quotations
from variorum.reviewing import going_on_otherwise
from variorum.reviewing.listing import findings
from variorum.reviewing.quotations_of_both import quotations_of_both

NAMES = ("Gazette", "Post")
SHUT = "The harbour stays shut tonight"
WHOLE = f"“For a week we have watched the storm. {SHUT},” Vanda Kelm said."
TITLE, SHORTER = "Each text quotes another part of one statement", "Quotation shortened"


def told(one: str, other: str) -> tuple[Finding, QuoteRow]:
    both = annotate(one), annotate(other)
    dossier = cross_reference(both, links={}, names=NAMES)
    found = findings(Comparison(one, other, "outlets"), dossier, NAMES, annotations=both)
    (finding,) = (finding for finding in found if finding.kind in QUOTATIONS)
    (row,) = quotations(dossier, both, (0, 1), names=NAMES)
    return finding, row


@pytest.mark.parametrize(
    "text",
    [
        f"“{SHUT},” Vanda Kelm said. “Nobody of the crews has been hurt so far.”",
        f"“Nobody of the crews has been hurt so far,” Vanda Kelm said. “{SHUT}.”",
        f"Vanda Kelm said: “{SHUT}.\n\n“Nobody of the crews has been hurt so far.”",
    ],
)
def test_what_goes_on_with_words_that_the_other_does_not_quote_is_no_shortened_form(text: str) -> None:
    for pair in ((text, WHOLE), (WHOLE, text)):
        finding, row = told(*pair)
        assert (finding.title, finding.kind, finding.weight) == (TITLE, "quotation", "other")
        assert "longer in" not in finding.detail
        assert row.how == "each quotes another part"


@pytest.mark.parametrize(
    "text",
    [
        f"“{SHUT},” Vanda Kelm said.",
        f"“{SHUT},” Vanda Kelm said. “Not long.”",
        f"“{SHUT},” Vanda Kelm said. The council met. “Nobody of the crews has been hurt so far,” a man said.",
        f"“{SHUT},” Vanda Kelm said. “Nobody of the crews has been hurt so far,” Odo Brenn said.",
        f"“{SHUT},” Vanda Kelm said.\n\n“Nobody of the crews has been hurt so far,” the crowd shouted for an hour.",
        f"Vanda Kelm said “{SHUT}” and said “nobody of the crews has been hurt so far”.",
        f"“{SHUT}.”\n\n“Nobody of the crews has been hurt so far.”",
    ],
)
def test_without_that_it_is_shortened(text: str) -> None:
    finding, row = told(text, WHOLE)
    assert finding.title == SHORTER
    assert row.how == "quoted shorter in Gazette"


@pytest.mark.parametrize(
    ("piece", "whole"),
    [
        (SHUT, f"{SHUT} and nobody will ever leave it again, I tell you"),
        (SHUT, f"Number one, {SHUT[0].lower()}{SHUT[1:]}"),
        (SHUT, f"For a week we have watched the storm, and {SHUT[0].lower()}{SHUT[1:]}"),
        (
            f"{SHUT}. … It is the law",
            f"{SHUT}. As the council has found this week in its wisdom, it is the law",
        ),
        (f"{SHUT}. Nobody leaves it", f"We watched the storm. {SHUT}. Nobody leaves it before the morning"),
    ],
)
def test_a_sentence_that_is_cut_within_is_shortened_whatever_comes_next(piece: str, whole: str) -> None:
    left = f"“{piece},” Vanda Kelm said. “None of the crews of our ferries has been hurt so far.”"
    right = f"“{whole},” Vanda Kelm said. “The weather is far too bad for us all.”"
    for first, second in ((left, right), (right, left)):
        finding, _ = told(first, second)
        assert finding.title == SHORTER


def test_what_the_other_quotes_elsewhere_is_not_lacking_there() -> None:
    more = "Nobody of the crews has been hurt so far"
    one = f"“{SHUT},” Vanda Kelm said. “{more}.”"
    other = f"{WHOLE} The town was calm. The mayor of the town had slept. It was said that “{more}.”"
    both = annotate(one), annotate(other)
    dossier = cross_reference(both, links={}, names=NAMES)
    found = findings(Comparison(one, other, "outlets"), dossier, NAMES, annotations=both)
    titles = [finding.title for finding in found if finding.kind in QUOTATIONS]
    assert SHORTER in titles
    assert TITLE not in titles


def compared_words(monkeypatch: pytest.MonkeyPatch, many: int) -> int:
    """How often quotations are held against each other where each of so many is shortened, and goes on."""
    one, other = (
        [" ".join(f"{word}{letter}{n}" for letter in "abcdef") for n in range(many)]
        for word in ("told", "went")
    )
    left = " ".join(f"“{words}. So it is in all the towns,” Kelm said." for words in one)
    right = " ".join(
        f"“{words},” Kelm said. “So it is in {more}.”" for words, more in zip(one, other, strict=True)
    )
    texts = annotate(left), annotate(right)
    dossier = cross_reference(texts, links={}, names=NAMES)
    asked = 0

    def same(long: tuple[str, ...], short: tuple[str, ...]) -> tuple[Match, ...]:
        nonlocal asked
        asked += 1
        return same_words(long, short)

    monkeypatch.setattr(going_on_otherwise, "same_words", same)
    assert list(quotations_of_both(dossier, (0, 1), texts))
    return asked


def test_only_quotations_that_have_most_of_its_words_are_held_against_what_a_speech_goes_on_with(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    few, many = (compared_words(monkeypatch, number) for number in (6, 24))
    assert 0 < many <= 4 * few
