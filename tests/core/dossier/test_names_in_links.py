"""Names of boats, firms and places spelled otherwise in sentences that are linked."""

import re

import pytest

import variorum
from variorum.dossier.disagreeing.names_in_links import names_spelled_in_links
from variorum.dossier.linking import LinksOnDemand
from variorum.model.annotations import Annotations, Mention
from variorum.model.dossier import Disagreement

ABOARD = (
    "The trawler, identified as the {}, was towing a smaller skiff when the coast guard stopped it off Varg."
)
ONCE_MORE = (
    "The boat stopped off Varg with a smaller skiff in tow was identified by the coast guard as the {}."
)
FIRED = "The man was fired on Thursday from {}, a wholesaler of herbal tea in the old harbour of Varg, police said."
LET_GO = "Police said that on Thursday the man was let go by {}, a wholesaler of herbal tea in the harbour of Varg."
LAST = "Nobody was hurt, and the search went on until late in the evening."


def spelled(*texts: str) -> list[Disagreement]:
    notes = [variorum.annotate(f"{text}\n\n{LAST}") for text in texts]
    found = variorum.cross_reference(notes, names=("A", "B", "C"))
    return [row for row in found.disagreements if row.kind == "spelling"]


@pytest.mark.parametrize(
    ("one", "other"), [("Salamuddin", "Salamaddin"), ("Kestereva", "Kesterova"), ("Tabriyeh", "Tabreyeh")]
)
def test_a_name_of_one_word_in_two_spellings_is_to_be_checked(one: str, other: str) -> None:
    (row,) = spelled(ABOARD.format(one), ONCE_MORE.format(other))
    assert row.tier == "check"
    assert row.sentence == f"Spelled “{one}” in A, “{other}” in B."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ReedMarsh Distribution Ltd.", "Reedmarsh Distributors Ltd."),
        ("Brannock Distribution Ltd.", "Brannack Distribution Ltd."),
    ],
)
def test_a_firm_whose_name_differs_by_a_form_or_a_letter_is_to_be_checked(one: str, other: str) -> None:
    (row,) = spelled(FIRED.format(one), LET_GO.format(other))
    told = [value.removesuffix(" Ltd.") for _, _, _, value in row.values]
    assert told == [name.removesuffix(" Ltd.") for name in (one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Salamuddin", "Salamuddin"),
        ("Salamuddin", "Kesterova"),
        # Two words of the language, each a name of its own, and another letter that transliterations keep.
        ("Discovery", "Discoverer"),
        ("Marigold", "Marigala"),
        ("Tabor", "Tabir"),
    ],
)
def test_other_names_are_no_spellings(one: str, other: str) -> None:
    assert spelled(ABOARD.format(one), ONCE_MORE.format(other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Northern Tea Ltd.", "Southern Tea Ltd."),
        ("Kesterova Distribution Ltd.", "Kesterova Destination Ltd."),
        ("Kesterova Herbal Tea Ltd.", "Kesterova Tea Ltd."),
    ],
)
def test_firms_of_other_names_are_no_spellings(one: str, other: str) -> None:
    assert spelled(FIRED.format(one), LET_GO.format(other)) == []


def test_a_text_that_has_both_spellings_knows_of_two_boats() -> None:
    both = f"{ONCE_MORE.format('Salamaddin')} The Salamuddin lay in Oslo."
    assert spelled(ABOARD.format("Salamuddin"), both) == []


def test_without_a_link_nothing_says_that_the_two_are_one() -> None:
    assert (
        spelled(ABOARD.format("Salamuddin"), "The Salamaddin was painted blue for the parade in spring.")
        == []
    )


def test_a_word_of_a_longer_name_is_told_with_that_only() -> None:
    longer = f"{ONCE_MORE.format('Salamaddin')} Her owner is Salamaddin Shipping."
    assert spelled(ABOARD.format("Salamuddin"), longer) == []


@pytest.mark.parametrize(
    "third",
    [
        "Painters were aboard the Salamaddin all spring, their foreman told a radio station.",
        "The coast guard stopped the Salamaddin, a boat with a smaller skiff in tow, off Varg.",
    ],
)
def test_a_further_text_with_one_of_the_spellings_stands_in_the_row(third: str) -> None:
    (row,) = spelled(ABOARD.format("Salamuddin"), ONCE_MORE.format("Salamaddin"), third)
    assert row.sentence == "Spelled “Salamuddin” in A, “Salamaddin” in B and C."


def test_a_name_that_is_joined_and_told_already_has_one_row() -> None:
    one, other = FIRED.format("Brannock Tea Ltd."), LET_GO.format("Brannack Tea Ltd.")
    assert len(spelled(one, other)) == 1


def test_names_of_many_of_a_kind_are_not_held_letter_by_letter_against_each_other() -> None:
    """The clubs of a league: each text names eighty of them, and two that look alike are two."""
    ending = ("bel", "dor", "fin", "gal", "hur", "jos", "pel", "quin", "sor", "tam")
    clubs = [f"{a.title()}{b}{c} United" for a in ending for b in ending[:8] for c in ("ka", "mo")]
    first, second = (
        "\n\n".join(
            f"{one} beat {other} by {n % 5 + 2} goals on Saturday."
            for n, (one, other) in enumerate(zip(some[::2], some[1::2], strict=True))
        )
        for some in (clubs[:80], clubs[80:])
    )
    assert spelled(first, second) == []


def test_names_are_looked_for_without_a_search_of_the_text_for_each() -> None:
    names = [
        f"{a}{b}{c}{d}" for a in ("Bel", "Dor", "Fin") for b in "bdfgklmnp" for c in "ei" for d in "rstvwz"
    ]
    texts = [
        Annotations(
            text := "\n".join(f"{name}{last}n Tea{number}" for number, name in enumerate(names))
            + "\nNobody was hurt." * 20_000,
            tuple(
                Mention(match.start(), match.end(), match.group(), "ORG")
                for match in re.finditer(r"\w+ Tea\d+", text)
            ),
        )
        for last in "ae"
    ]
    # Each search took as long as the text has letters: of 3,000 names in 80,000 words three minutes.
    assert names_spelled_in_links(texts, LinksOnDemand(texts, {}), ("A", "B")) == ()


@pytest.mark.parametrize(
    ("beside", "rows"),
    [("Distribution went on. Nobody of Reedmarsh spoke.", 1), ("Nobody of Reedmarsh Distribution spoke.", 0)],
)
def test_a_name_stands_in_the_other_text_where_its_words_stand_together(beside: str, rows: int) -> None:
    other = f"{LET_GO.format('Reedmarsh Distributors Ltd.')} {beside}"
    assert len(spelled(FIRED.format("Reedmarsh Distribution Ltd."), other)) == rows
