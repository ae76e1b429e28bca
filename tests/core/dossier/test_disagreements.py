"""What texts tell differently, in careful words; and what only looks different."""

from datetime import UTC, datetime, timedelta

import pytest

from variorum.comparing.pipeline import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.building import version_from
from variorum.model.dossier import Disagreement, Dossier

FORBIDDEN = ("contradict", "wrong", "false", "agree", "lie ")


def dossier_of(*texts: str) -> Dossier:
    return cross_reference([annotate(t) for t in texts], links={}, names=("A", "B", "C"))


def rows(*texts: str) -> list[tuple[str, str]]:
    return [(row.kind, row.tier) for row in dossier_of(*texts).disagreements]


def only(*texts: str) -> Disagreement:
    (row,) = dossier_of(*texts).disagreements
    return row


def test_injured_counted_differently_are_shown_with_both_values() -> None:
    row = only(
        "Police said 18 people were injured in the harbour riot in Varg.",
        "Police said 12 people were injured in the harbour riot in Varg.",
    )
    assert (row.kind, row.tier) == ("toll", "differ")
    assert row.sentence == "The reports give different figures for the injured: 18 (A), 12 (B)."
    assert [(d, value) for d, _, _, value in row.values] == [(0, "18"), (1, "12")]


def test_a_lower_bound_and_a_later_toll_are_said_to_rise() -> None:
    row = only(
        "At least three people were killed when the dam at Varg broke.",
        "Ten people were killed when the dam at Varg broke.",
    )
    assert (row.kind, row.tier) == ("toll", "check")
    assert "Tolls rise" in row.sentence
    assert "At least three" in row.sentence


def test_tolls_are_ordered_by_date_where_dates_are_known() -> None:
    def version(text: str, day: int) -> object:
        return version_from([(text, "body")], published=datetime(2025, 5, day, tzinfo=UTC))

    versions = (
        version("Ten people were killed when the dam at Varg broke.", 9),
        version("At least three people were killed when the dam at Varg broke.", 3),
    )
    found = [annotate(v) for v in versions]  # type: ignore[arg-type]
    (row,) = cross_reference(found, links={}, names=("A", "B")).disagreements
    assert row.sentence.startswith("B, earlier: At least three killed; A, later: Ten killed.")


def test_of_tolls_on_days_without_hours_none_is_earlier_than_another_of_its_day() -> None:
    def version(text: str, when: datetime, raw: str = "") -> object:
        return version_from([(text, "body")], published=when, published_raw=raw)

    texts = "{} people were killed when the dam at Varg broke."
    first = datetime(2025, 5, 3, tzinfo=UTC)
    versions = (
        version(texts.format("Ten"), first + timedelta(days=1)),
        version(texts.format("Three"), first, "3 May 2025"),
        version(texts.format("At least four"), first + timedelta(hours=9)),
    )
    found = [annotate(v) for v in versions]  # type: ignore[arg-type]
    (row,) = cross_reference(found, links={}, names=("A", "B", "C")).disagreements
    assert row.sentence.startswith("B: Three killed; C: At least four killed; A, later: Ten killed.")


def test_magnitudes_ages_and_distances() -> None:
    quake = "A quake of magnitude {} shook Varg, some {} miles north of Oslo, and Vanda Kelm, {}, saw it."
    found = dict(rows(quake.format("6.1", "40", "31"), quake.format("5.8", "60", "35")))
    assert found == {"magnitude": "differ", "distance": "differ", "age": "differ"}


def test_one_year_of_age_may_be_a_birthday() -> None:
    row = only("Vanda Kelm, 31, was hurt.", "It hurt Vanda Kelm, 32, badly.")
    assert (row.kind, row.tier) == ("age", "check")
    assert row.sentence == "The age of Vanda Kelm: 31 (A), 32 (B). A birthday may lie between."


def test_rounded_figures_are_only_stated_with_different_precision() -> None:
    row = only(
        "The ferry ran aground with about 210 people aboard.", "The ferry ran aground with 214 people aboard."
    )
    assert (row.kind, row.tier) == ("count", "range")
    assert row.sentence.startswith("Stated with different precision")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Some 80,000 people a year visit the Varg dam museum.",
            "Last year 81,300 tulips were sold at the Varg dam museum.",
        ),
        ("Hundreds of people were killed in the Varg flood.", "12 people were killed in the Varg flood."),
        ("The flood killed 12 people in Varg.", "The flood of 1953 killed 307 people in Varg."),
        ("Another 12 people were killed in the Varg flood.", "The Varg flood killed 40 people."),
        ("It said 12 people could be killed by a flood in Varg.", "The flood killed 40 people in Varg."),
        ("He scored 12 points for Varg in the game.", "He scored 14 points for Varg in the game."),
        ("It cost $12 million to mend the Varg dam.", "It cost $14 million to mend the Varg dam."),
        (
            "Two of the 40 people killed in Varg were cooks.",
            "The flood killed two cooks in Varg, people said.",
        ),
        ("The raid on Monday killed 4 people in Varg.", "The raid on Thursday killed 9 people in Varg."),
    ],
)
def test_what_only_looks_different_is_not_shown(one: str, other: str) -> None:
    assert rows(one, other) == []


def test_a_text_that_also_has_the_other_value_is_in_no_conflict() -> None:
    one = "The Varg flood killed 12 people."
    other = "The Varg flood killed 9 people in the night. By noon the Varg flood had killed 12 people."
    assert rows(one, other) == []


NOBODY = "The tram left the rails at the Varg bridge on Monday. {}"


@pytest.mark.parametrize(
    ("none", "some", "tier"),
    [
        ("Nobody was badly hurt.", "Four people were treated for bruises.", "check"),
        ("There were no serious injuries.", "Four people were treated for bruises.", "check"),
        ("No one was injured.", "Four people were injured.", "check"),
        ("There were no injuries.", "At least four people were hurt.", "check"),
        ("Nobody was seriously hurt.", "Four people were seriously hurt.", "check"),
    ],
)
def test_nobody_hurt_beside_a_number_of_hurt_is_shown_with_care(none: str, some: str, tier: str) -> None:
    row = only(NOBODY.format(none), NOBODY.format(some))
    assert (row.kind, row.tier) == ("toll", tier)
    assert "tated differently" in row.sentence
    assert row.values[0][1] is None
    assert "(A)" in row.sentence
    assert "(B)" in row.sentence
    assert rows(NOBODY.format(some), NOBODY.format(none)) == [("toll", tier)]


@pytest.mark.parametrize(
    ("none", "some"),
    [
        ("Nobody else was hurt.", "Four people were hurt."),
        ("There were no reports of injuries.", "Four people were hurt."),
        ("Nobody was hurt on the bridge.", "Four people were hurt."),
        ("The crew asked whether anyone was hurt; they hoped nobody was hurt.", "Four people were hurt."),
        ("Nobody was hurt.", "Last year four people were hurt there."),
        ("Nobody was killed.", "Four people were hurt."),
        ("Nobody was badly hurt. Two people were cut.", "Nobody was badly hurt."),
        ("Nobody was badly hurt. Two people were injured.", "Four people were treated for bruises or so."),
    ],
)
def test_nobody_hurt_in_another_sense_is_no_row_of_its_own(none: str, some: str) -> None:
    found = dossier_of(NOBODY.format(none), NOBODY.format(some)).disagreements
    assert all("obody" not in row.sentence for row in found)


def test_nobody_hurt_in_one_accident_says_nothing_of_another() -> None:
    other = "A gas pipe burst in a bakery near the market on Thursday. Four people were hurt."
    assert rows(NOBODY.format("Nobody was hurt."), other) == []


def test_persons_by_the_year_are_stated_with_different_precision() -> None:
    about = "The dam broke at noon. The mayor was told by telephone. Two tugs came from Oslo before dusk. "
    row = only(
        about + "Some 80,000 people use the fjord crossing each year.",
        about.replace("Two", "Some") + "Last year 81,300 travellers took the fjord crossing.",
    )
    assert (row.kind, row.tier) == ("count", "range")
    assert row.sentence == "Stated with different precision: people a year: Some 80,000 (A), 81,300 (B)."


@pytest.mark.parametrize(
    "other",
    [
        "Last year 140,000 travellers took the Varg crossing.",
        "Last year 81,300 travellers were stranded by strikes at airports in the south.",
    ],
)
def test_persons_of_a_year_that_do_not_meet_or_did_something_else_are_no_row(other: str) -> None:
    assert rows("Some 80,000 people use the Varg crossing each year.", other) == []


def test_one_row_holds_every_texts_value() -> None:
    text = "Police said {} people were injured in the harbour riot in Varg."
    row = only(text.format(18), text.format(12), text.format(12))
    assert row.sentence == "The reports give different figures for the injured: 18 (A), 12 (B, C)."


def test_names_spelled_differently() -> None:
    row = only("Thomas Weil, 41, spoke.", "It was Tomas Weil, 41, who spoke.")
    assert (row.kind, row.tier) == ("spelling", "check")
    assert row.sentence == "Spelled “Thomas Weil” in A, “Tomas Weil” in B."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sean O'Neill, 41, spoke.", "Sean O’Neill, 41, spoke."),
        ("P.J. Kelm, 41, spoke.", "PJ Kelm, 41, spoke."),
        ("The Varg Sailing Centre shut.", "The Varg Sailing Center shut."),
        ("Robert Kelm, 41, spoke.", "Bob Kelm, 41, spoke."),
        ("Maria Kelm, 41, spoke.", "Mario Kelm, 41, spoke."),
    ],
)
def test_house_style_and_short_names_are_no_spellings(one: str, other: str) -> None:
    assert rows(one, other) == []


def test_a_quotation_in_other_words() -> None:
    row = only(
        "“This is a sad time for the whole harbour,” Vanda Kelm said.",
        "“This is a sad day for the whole harbour,” Vanda Kelm said.",
    )
    assert (row.kind, row.tier) == ("quote", "differ")
    assert "sad time" in row.sentence
    assert "sad day" in row.sentence


def test_small_words_in_a_quotation_are_shown_in_grey_and_contractions_not_at_all() -> None:
    told = "“We broke no rules {} laws of the old harbour,” Vanda Kelm said."
    assert rows(told.format("or"), told.format("and")) == [("quote", "range")]
    said = "“The crew {} going to leave the old harbour,” Vanda Kelm said."
    assert rows(said.format("aren't"), said.format("are not")) == []


def test_no_sentence_says_who_is_right() -> None:
    texts = (
        "Police said 18 people were injured in Varg, and Vanda Kelm, 31, saw it. "
        "“It was a sad time for us,” Tomas Weil said.",
        "Police said 12 people were injured in Varg, and Vanda Kelm, 35, saw it. "
        "“It was a sad day for us,” Thomas Weil said.",
    )
    found = dossier_of(*texts)
    assert len(found.disagreements) >= 4
    for row in found.disagreements:
        assert not any(word in row.sentence.lower() for word in FORBIDDEN)
    assert found.notes[0].startswith("Percentages, clock times and sport results were not compared")


def test_texts_without_names_are_called_by_number() -> None:
    found = cross_reference([annotate("Vanda Kelm, 31, left."), annotate("Vanda Kelm, 35, left.")], links={})
    assert found.disagreements[0].sentence == "The age of Vanda Kelm: 31 (text 1), 35 (text 2)."


def test_links_are_made_when_none_are_given_and_used_when_they_are() -> None:
    texts = (
        "The tug pulled the ferry free. Lifeboats made eight trips to the quay before noon.",
        "The tug pulled the ferry free. Lifeboats made seven trips to the quay before noon.",
    )
    found = [annotate(t) for t in texts]
    made = cross_reference(found)
    given = cross_reference(found, links={(0, 1): compare(*texts)})
    assert made == given
    assert [(row.kind, row.tier) for row in made.disagreements] == [("count", "check")]


def test_a_toll_told_twice_in_one_text_is_one_row() -> None:
    early = "At least three people were killed by the quake on Varg, the mayor said on Monday."
    late = "Quake on Varg kills 10 people.\n\nThe quake on Varg killed 10 people on Monday, the mayor said."
    again = "The quake on Varg killed three people, the mayor of Varg said on Monday."
    found = [row for row in dossier_of(early, late, again).disagreements if row.kind == "toll"]
    assert len(found) == 1
    assert found[0].sentence.count("10 killed") == 1


def test_links_are_given_with_the_smaller_number_first() -> None:
    texts = "Ada Holm left.", "Ada Holm stayed."
    with pytest.raises(ValueError, match=r"belongs under \(0, 1\), not \(1, 0\)"):
        cross_reference([annotate(text) for text in texts], {(1, 0): compare(*texts)})


def test_nobody_hurt_in_linked_sentences_is_of_one_event() -> None:
    said = "{} when the ferry Isola ran aground off Varg on Monday."
    texts = said.format("Nobody was hurt"), said.format("Three people were hurt")
    linked = cross_reference([annotate(text) for text in texts], {(0, 1): compare(*texts)})
    assert [row.kind for row in linked.disagreements] == ["toll"]


def test_nobody_hurt_and_nothing_else_said_is_of_no_known_event() -> None:
    assert rows("Nobody was hurt.", "Three were hurt.") == []


def test_a_quoted_word_in_another_form_is_shown_with_less_weight() -> None:
    said = "“We are {} the strike of the dockers today,” Vanda Kelm said."
    row = only(said.format("ending"), "“We ended the strike of the dockers today,” Vanda Kelm said.")
    assert (row.kind, row.tier) == ("quote", "range")
