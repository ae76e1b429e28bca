"""One finding for each quotation that two reports have, however often or in how many parts either prints it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.comparison import Comparison
from variorum.model.decisions import Decisions, Verdict
from variorum.model.finding import QUOTATIONS, Finding
from variorum.model.span import Span
from variorum.reporting.judged import Judged
from variorum.reviewing.kept_words import told_again, told_in_english
from variorum.reviewing.listing import findings
from variorum.text.phrasing import phrase_with

NAMES = ("Gazette", "Post")
FULL = "“The harbour stays shut tonight. Every crew was warned twice. Nobody sails before the storm is over,” {}."
KELM = "Vanda Kelm said"


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    phrase_with(None)


def told(one: str, other: str) -> tuple[Finding, ...]:
    both = annotate(one), annotate(other)
    dossier = cross_reference(both, links={}, names=NAMES)
    found = findings(Comparison(one, other, "outlets"), dossier, NAMES, annotations=both)
    return tuple(finding for finding in found if finding.kind in QUOTATIONS)


def words(spans: tuple[Span, ...], text: str) -> list[str]:
    return [span.of(text) for span in spans]


def test_a_text_that_quotes_it_twice_is_measured_by_its_fuller_quotation() -> None:
    twice = f"{FULL.format(KELM)}\n\nThe town read it aloud: “Every crew was warned,” {KELM}."
    once = f"“The harbour stays shut tonight. Every crew was warned twice,” {KELM}."
    (finding,) = told(twice, once)
    assert finding.title == "Quotation shortened"
    assert finding.detail.splitlines()[0].endswith("– longer in Gazette")
    (turned,) = told(once, twice)
    assert turned.detail.splitlines()[0].endswith("– longer in Post")


def test_who_quotes_it_in_full_and_again_in_part_has_not_shortened_it() -> None:
    twice = f"{FULL.format(KELM)}\n\nThe town read it aloud: “Every crew was warned twice,” {KELM}."
    for pair in ((twice, FULL.format(KELM)), (FULL.format(KELM), twice)):
        assert [finding.title for finding in told(*pair)] == ["Same quotation, word for word"]


def test_who_has_it_in_full_in_nearly_the_same_words_has_not_shortened_it() -> None:
    twice = (
        "“The harbour stays shut for all tonight. Every last crew was warned twice. Nobody sails before the storm is "
        f"over. We mean it,” {KELM}.\n\nThe town read it aloud: “Nobody sails before the storm is over,” {KELM}."
    )
    assert not any("longer in Post" in finding.detail for finding in told(twice, FULL.format(KELM)))


def test_a_piece_is_held_against_the_fuller_of_two_quotations_in_one_text() -> None:
    twice = f"{FULL.format(KELM)}\n\nThe town read it aloud: “Nobody sails before the storm is over,” {KELM}."
    parts = f"“The harbour stays shut tonight,” {KELM}.\n\nThe tide was high.\n\n“Before the storm is over,” {KELM}."
    (finding,) = told(twice, parts)
    assert words(finding.left, twice) == [FULL[1:].partition(",”")[0] + ","]
    assert words(finding.right, parts) == ["The harbour stays shut tonight,", "Before the storm is over,"]


@pytest.mark.parametrize("between", [f" {KELM}. ", f" {KELM}.\n\nThe tide was high.\n\n"])
def test_two_halves_that_lack_words_between_them_are_one_finding(between: str) -> None:
    halves = f"“The harbour stays shut tonight,”{between}“Nobody sails before the storm is over,” {KELM}."
    (finding,) = told(FULL.format(KELM), halves)
    assert finding.title == "Quotation shortened"
    assert finding.detail.splitlines()[0].endswith(
        "/ “The harbour stays shut tonight,” […] “Nobody sails before the storm is over,” – longer in Gazette"
    )
    assert "” […] “" in finding.sentence
    assert len(finding.left) == 1
    assert words(finding.right, halves) == [
        "The harbour stays shut tonight,",
        "Nobody sails before the storm is over,",
    ]


def test_parts_stand_in_the_order_of_the_whole() -> None:
    turned = (
        f"“Nobody sails before the storm is over,” {KELM}.\n\nThe tide was high.\n\n"
        f"“The harbour stays shut tonight,” {KELM}."
    )
    (finding,) = told(FULL.format(KELM), turned)
    joined = "“The harbour stays shut tonight,” […] “Nobody sails before the storm is over,”"
    assert f"/ {joined} – longer in Gazette" in finding.detail
    assert f"{joined} (Post)" in finding.sentence
    assert [span.start for span in finding.right] == sorted(span.start for span in finding.right)


def test_between_parts_stands_the_sign_of_what_is_left_out_only_where_words_are() -> None:
    whole = "“The harbour stays shut tonight. Every crew was warned. Nobody sails before dawn. Moor all ferries,” {}."
    parts = (
        f"“The harbour stays shut tonight,” {KELM}. “Every crew was warned.”\n\nThe tide was high.\n\n"
        f"“Moor all ferries,” {KELM}."
    )
    (finding,) = told(whole.format(KELM), parts)
    joined = "“The harbour stays shut tonight,” · “Every crew was warned.” […] “Moor all ferries,”"
    assert f"{joined} (Post)" in finding.sentence
    complete = f"“The harbour stays shut tonight,” {KELM}. “Nobody sails before dawn,” {KELM}."
    (finding,) = told(f"“The harbour stays shut tonight, and nobody sails before dawn,” {KELM}.", complete)
    assert finding.title == "Same quotation, in parts"
    assert "“The harbour stays shut tonight,” · “Nobody sails before dawn,”" in finding.sentence


def test_a_part_that_stands_in_another_part_is_not_told_with_them() -> None:
    halves = (
        f"“Nobody sails before the storm,” {KELM}.\n\n“The harbour stays shut tonight,” {KELM}.\n\nThe tide was high."
        f"\n\n“Nobody sails before the storm is over,” {KELM}."
    )
    (finding,) = told(FULL.format(KELM), halves)
    assert words(finding.right, halves) == [
        "The harbour stays shut tonight,",
        "Nobody sails before the storm is over,",
    ]


def test_two_halves_without_the_word_that_joined_them_have_shortened_nothing() -> None:
    halves = f"“The harbour stays shut tonight,” {KELM}.\n\nThe tide was high.\n\n“Nobody sails before dawn,” {KELM}."
    whole = f"“The harbour stays shut tonight, and nobody sails before dawn,” {KELM}."
    for pair in ((whole, halves), (halves, whole)):
        (finding,) = told(*pair)
        assert (finding.kind, finding.title) == ("shared-quotation", "Same quotation, in parts")
    never = whole.replace("and nobody", "and never somebody")
    assert "Same quotation, in parts" not in {finding.title for finding in told(never, halves)}


def test_words_left_out_of_one_part_that_stand_in_another_are_not_left_out() -> None:
    parts = (
        f"“The harbour stays shut tonight. Nobody sails before the storm is over,” {KELM}.\n\nThe tide was high.\n\n"
        f"“Every crew was warned twice,” {KELM}."
    )
    (finding,) = told(parts, FULL.format(KELM))
    assert finding.title == "Same quotation, in parts"
    (other,) = told(parts.replace(" twice,", ","), FULL.format(KELM))
    assert other.title == "Words left out of a quotation without a mark"


def test_parts_that_two_people_say_are_not_one() -> None:
    statement = FULL.replace(" {}", "") + " The office gave no name."
    parts = f"“The harbour stays shut tonight,” {KELM}.\n\n“Nobody sails before the storm is over,” Ola Bergh said."
    found = told(statement, parts)
    assert [len(finding.right) for finding in found] == [1, 1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Kelm", "Ola Kelm"),
        ("Mary Kelm", "Mary Bergh"),
        ("the mayor", "the governor"),
        ("Mary Bergh", "the governor"),
    ],
)
@pytest.mark.parametrize("by", ["The office gave no name.", "The note was read aloud."])
def test_two_halves_by_two_speakers_are_two_findings_that_name_each(one: str, other: str, by: str) -> None:
    statement = f"{FULL.replace(' {}', '')} {by}"
    halves = (
        f"“The harbour stays shut tonight,” {one} said on Monday.\n\nIt rained a lot.\n\n"
        f"“Nobody sails before the storm is over,” {other} said on Tuesday."
    )
    for pair in ((statement, halves), (halves, statement)):
        first, second = told(*pair)
        assert one in first.sentence
        assert one not in second.sentence
        assert other in second.sentence


@pytest.mark.parametrize("source", ["The statement", "A letter", "A spokesman"])
def test_a_doubtful_statement_or_spokesman_parts_no_halves_from_another_who_is_doubtful(source: str) -> None:
    whole = f"Ada Kelm came on Monday. “We will wait for it,” she said. {FULL.replace(' {}', '')}"
    halves = (
        "Ada Kelm came on Monday. “We will wait for it,” she said. “The harbour stays shut tonight.”"
        "\n\nIt rained a lot.\n\n{} said Bergh hoped “nobody sails before the storm is over.”"
    )

    def shortened(text: str) -> list[Finding]:
        return [finding for finding in told(whole, text) if finding.title == "Quotation shortened"]

    assert [len(finding.right) for finding in shortened(halves.format(source))] == [2]
    # The mayor is a person, and a spokesman of somebody told is theirs.
    assert [len(finding.right) for finding in shortened(halves.format("The mayor"))] == [1, 1]
    assert [len(finding.right) for finding in shortened(halves.format("A spokesman for Ola Orr"))] == [1, 1]


def test_a_half_that_either_of_two_may_have_said_is_given_to_neither() -> None:
    statement = FULL.replace(" {}", "") + " The office gave no name."
    parts = [
        f"“{words},” {said}.\n\nIt rained a lot."
        for words, said in (
            ("The harbour stays shut tonight", "Kelm said on Monday"),
            ("Every crew was warned twice", "Ada Kelm said on Monday"),
            ("Nobody sails before the storm is over", "Ola Kelm said on Tuesday"),
        )
    ]
    assert [len(finding.right) for finding in told(statement, "\n\n".join(parts))] == [1, 1, 1]
    assert [len(finding.right) for finding in told(statement, "\n\n".join(parts[:2]))] == [2]


def test_a_guess_at_who_says_a_half_gives_way_to_who_says_the_whole() -> None:
    halves = (
        "“The harbour stays shut tonight,” Vanda Kelm said.\n\nOla Bergh came late. “Nobody sails before the storm is "
        "over,” the mayor said."
    )
    (finding,) = told(FULL.format(KELM), halves)
    assert finding.detail.splitlines()[-1] == "Speaker: Vanda Kelm."


def test_a_verdict_on_halves_is_said_of_either() -> None:
    halves = f"“The harbour stays shut tonight,” {KELM}. “Nobody sails before the storm is over,” {KELM}."
    (finding,) = told(FULL.format(KELM), halves)
    judged = Judged([finding], Decisions(verdicts=(Verdict(finding.id, "confirmed"),)))
    for half in finding.right:
        assert judged.quotation(finding.left[:1], (half,)) == (finding, "confirmed")


def test_halves_are_told_in_another_language_in_its_marks() -> None:
    halves = f"“The harbour stays shut tonight,” {KELM}. “Nobody sails before the storm is over,” {KELM}."
    whole = "“The harbour stays shut tonight. Nobody sails before the storm is over,” {}."
    (finding,), (complete,) = (told(full.format(KELM), halves) for full in (FULL, whole))
    kept = [told_in_english(each.detail) for each in (finding, complete)]
    phrase_with(lambda text, n: {"“{words}”": "«\u00a0{words}\u00a0»"}.get(text, text))
    assert "tonight,\u00a0» […] «\u00a0Nobody" in told_again(kept[0])
    assert "tonight,\u00a0» · «\u00a0Nobody" in told_again(kept[1])
