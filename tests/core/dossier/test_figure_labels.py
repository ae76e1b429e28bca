"""What stands beside a figure in the table of all figures is of its own clause and of its own item of a list."""

from __future__ import annotations

import pytest

from variorum.dossier.disagreeing.all_figures import all_figures_by_text
from variorum.entities.annotating import annotate


def _labels(text: str) -> dict[str, tuple[str, str]]:
    return {row.text: (row.of_whom, row.when) for row in all_figures_by_text([annotate(text)])}


def test_the_name_in_another_item_of_a_list_is_not_the_figures_own() -> None:
    text = "Ines Calder bought a $43,350 silver Corvane watch and $9,587 worth of tea in the end."
    assert _labels(text)["$9,587"] == ("", "")
    text = "It was spent on a $466 dinner in Bergen and a $5,587 week at the Moll Retreat, the clerk said."
    assert _labels(text)["$5,587"][0] != "Bergen"
    text = "The planes hit a camp near Bergen in western Norway and two sites in Sweden."
    assert _labels(text)["two"] == ("Sweden", "")


def test_a_name_in_the_next_clause_or_inside_another_word_is_not_the_figures_own() -> None:
    assert (
        _labels("The blast killed five people, including the pro-Norwegian chief of a union.")["five"][0]
        == ""
    )
    assert _labels("The blast killed five people near a pro-Norwegian camp.")["five"][0] == ""
    assert _labels("The blast killed five people at a camp, and 40 boats in Bergen sank.")["five"][0] == ""


@pytest.mark.parametrize(
    ("text", "figure", "name"),
    [
        ("Ines Calder paid $40 for it.", "$40", "Ines Calder"),
        ("Police said 18 people were hurt in Bergen.", "18", "Bergen"),
        ("It sank 30 miles south-east of Bergen.", "30 miles", "Bergen"),
        ("Two Norwegian sailors drowned.", "Two", "Norwegian"),
        ("Ines Calder, 43, left early.", "43", "Ines Calder"),
        ("They met the 43-year-old clerk Ines Calder there.", "43-year-old", "Ines Calder"),
        ("A 43-year-old woman from Bergen left, Ines Calder said.", "43-year-old", ""),
        ("A 43-year-old man shot Ines Calder there.", "43-year-old", ""),
        ("A 43-year-old man told Ines Calder that he was sorry.", "43-year-old", ""),
        ("The 43-year-old brother of Ines Calder left.", "43-year-old", ""),
        ("Two people met 30 sailors from Bergen.", "Two", ""),
        ("Ines Calder said that 40 boats had sunk.", "40", ""),
    ],
)
def test_a_figure_is_labelled_by_the_name_that_surely_belongs_to_it(
    text: str, figure: str, name: str
) -> None:
    assert _labels(text)[figure][0] == name


@pytest.mark.parametrize(
    ("text", "figure", "when"),
    [
        ("In May 2008, Calder used the money, as was told, for a $466 dinner.", "$466", "May 2008"),
        ("“In May alone, they lost $300 there,” he said.", "$300", "May"),
        ("The quake hit Bergen on Sunday, killing 10 people.", "10", "Sunday"),
        ("On Friday, police said, 12 people were killed in the old port.", "12", ""),
        ("The line has given $40 in cash since 2015.", "$40", "2015"),
        ("Calder paid $40 in May and $50 in June.", "$50", "June"),
        ("Calder paid $40 in May and $50 for the rest.", "$50", ""),
        ("Calder paid $40 and then $50 in June.", "$40", ""),
        ("Calder, who left the board in May, bought a $40 watch.", "$40", ""),
        ("Ten people drowned, police said on Friday.", "Ten", ""),
        ("Police said Friday 18 people drowned.", "18", ""),
        ("Two men were hit by his 2013 van.", "Two", ""),
        (
            "Calder pleaded guilty on Friday to one count of a fraud that cost the board of the harbour $40.",
            "$40",
            "",
        ),
        ("They bought $40 worth of time ahead of May 3.", "$40", ""),
    ],
)
def test_a_figure_is_dated_by_its_own_clause_only(text: str, figure: str, when: str) -> None:
    assert _labels(text)[figure][1] == when


@pytest.mark.parametrize(
    ("text", "figure", "name"),
    [
        ("About 300 km north of Bergen 12 people drowned.", "12", ""),
        ("About 300 km north of Bergen 12 people drowned.", "300 km", "Bergen"),
        ("South-east of Bergen 40 boats burned.", "40", ""),
        ("A few miles from the port of Bergen 40 boats burned.", "40", ""),
        ("An hour’s drive from Bergen 40 sheds burned.", "40", ""),
        ("40 people were hurt north of Bergen.", "40", ""),
        ("It lies two hours from Bergen.", "two hours", "Bergen"),
        ("In the north of Norway 12 people drowned.", "12", "Norway"),
        ("40 people were hurt in the south-east of Norway.", "40", "Norway"),
        ("In Bergen some 12 people drowned.", "12", "Bergen"),
    ],
)
def test_where_something_is_measured_from_it_did_not_happen(text: str, figure: str, name: str) -> None:
    assert _labels(text)[figure][0] == name


@pytest.mark.parametrize(
    ("text", "figure", "name"),
    [
        ("When the ship left Bergen 12 people were aboard.", "12", ""),
        ("After the storm had hit Bergen about 40 boats were missing.", "40", ""),
        ("The board wrote to Ines Calder two weeks ago.", "two weeks", ""),
        ("The court gave Ines Calder two weeks to pay.", "two weeks", "Ines Calder"),
        ("The line owed Bergen $40.", "$40", "Bergen"),
    ],
)
def test_a_name_that_ends_the_clause_before_and_one_beside_a_time_are_not_the_figures_own(
    text: str, figure: str, name: str
) -> None:
    assert _labels(text)[figure][0] == name


def test_an_age_is_of_who_is_named_behind_it_and_of_no_day() -> None:
    text = (
        "Last weekend a photo was sent to a 21-year-old female college student in Testham from his account."
    )
    (row,) = all_figures_by_text([annotate(text)])
    assert (row.counted, row.of_whom, row.when) == ("female college student", "", "")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("retired teacher in Testham", "retired teacher"),
        ("Greek boy whose", "Greek boy"),
        ("pilot Jan Lee", "pilot"),
        ("man carrying a firearm", "man"),
        ("woman stepped out", "woman"),
        ("Senior Trooper Jan Lee", ""),
        ("shot a dog", ""),
        ("teaches at a school", ""),
        ("just getting on", ""),
        ("girl’s mother", ""),
        ("American never recovered", ""),
    ],
)
def test_who_is_so_old_is_told_by_the_noun_behind_it_where_one_surely_is(words: str, told: str) -> None:
    (row, *_) = all_figures_by_text([annotate(f"He saw a 43-year-old {words}.")])
    assert row.counted == told


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Ines Calder said the two boats are safe.", "two"),
        ("A dozen other people who were there for a Bergen party left.", "dozen"),
        ("She moved to Bergen with two sons.", "two"),
        ("They left Ines Calder with two seconds to go.", "two seconds"),
        ("It was 28 degrees Celsius in the shade.", "28 degrees"),
    ],
)
def test_who_tells_it_and_what_stands_beside_are_not_of_whom_a_figure_is(text: str, figure: str) -> None:
    found = {
        row.text.removeprefix("A ").casefold(): row.of_whom for row in all_figures_by_text([annotate(text)])
    }
    assert found[figure] == ""
