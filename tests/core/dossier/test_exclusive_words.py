"""A silver car here and a grey car there: words of which only one can hold, of one thing in linked sentences."""

from __future__ import annotations

import pytest

import variorum
from variorum.model.comparison import Comparison
from variorum.model.dossier import Disagreement

ONE = "Officials spoke in Varg on Tuesday about the night before. {} Nobody there would say more about it that day."
OTHER = "In the capital the police told of the night on Tuesday. {} Vanda Kelm, who runs a hospital, wept."
STRUCK = "Ines Calder was struck by {} on the quay of Varg, the police said."
SANK = "The ferry Isola sank about {} with 40 men aboard, the police said."


def rows(one: str, other: str) -> list[Disagreement]:
    texts = [variorum.annotate(story.format(said)) for story, said in ((ONE, one), (OTHER, other))]
    found = variorum.cross_reference(texts, names=("A", "B")).disagreements
    return [row for row in found if row.kind in ("colour", "side") or row.about.startswith("the direction")]


@pytest.mark.parametrize(
    ("sentence", "one", "other", "about"),
    [
        (STRUCK, "a silver car", "a gray car", "the colour of “car”"),
        (STRUCK, "a silver 2013 Corvane Sol", "a grey Corvane", "the colour of “Corvane Sol”"),
        (STRUCK, "a white delivery van parked there", "a blue delivery van", "the colour of “van”"),
        (STRUCK, "a dark red car’s mirror", "a green car’s mirror", "the colour of “car”"),
    ],
)
def test_two_colours_of_one_thing_are_to_be_checked(sentence: str, one: str, other: str, about: str) -> None:
    (row,) = rows(sentence.format(one), sentence.format(other))
    assert (row.kind, row.tier, row.about) == ("colour", "check", about)
    assert row.sentence.startswith("Different colours for one thing – please check: “")


def test_left_and_right_of_a_pair_are_to_be_checked() -> None:
    sentence = "Ines Calder was hit in the {} by a bullet on the quay of Varg, the police said."
    (row,) = rows(sentence.format("left upper arm"), sentence.format("right arm"))
    assert row.sentence == "Left here, right there – please check: “left upper arm” (A), “right arm” (B)."
    assert row.kind == "side"


def test_two_directions_from_one_place_are_to_be_checked() -> None:
    (row,) = rows(
        SANK.format("150 miles west of Bergen"), SANK.format("150 nautical miles south-east of Bergen")
    )
    assert row.sentence == (
        "Different directions from one place – please check: “west of Bergen” (A), “south-east of Bergen” (B)."
    )
    assert (row.kind, row.about) == ("place", "the direction from Bergen")


@pytest.mark.parametrize(
    ("sentence", "one", "other"),
    [
        (STRUCK, "a gray car", "a grey car"),
        (STRUCK, "a black and white car", "a black car"),
        (STRUCK, "a blue, white van", "a blue van"),
        (STRUCK, "a red car and a blue car", "a blue car"),  # one text has both: two cars
        (STRUCK, "a car, from a yellow alert to a red alert,", "a car on orange alert"),  # a change
        (STRUCK, "a man who left hand in hand", "a man who went right hand in hand"),
        (STRUCK, "a white paper cup", "a blue paper plate"),
        (STRUCK, "a black Corvane Sol", "a white Corvane Mar"),
        (STRUCK, "three old green lamps", "20 red lamps"),
        (STRUCK, "the Red Sox", "the White Sox"),
        (STRUCK, "the white of it", "the blue of it"),
        (STRUCK, "a car on her left hand", "a car on the right side"),
        (SANK, "150 miles south of Bergen", "150 miles south-west of Bergen"),
        (SANK, "150 miles north of Bergen", "20 miles east of Bergen"),  # two places
        (SANK, "150 miles north of New Varg", "150 miles east of New Aske"),
        (SANK, "one morning", "one evening"),
        (STRUCK, "black voters", "white voters"),
        (STRUCK, "a black man", "a white man"),
        (STRUCK, "what a silver car hit", "what a grey dog hit"),
        (STRUCK, "what a red lorry left", "what a blue sign left"),
        (STRUCK, "what red flames rose from", "what white smoke rose from"),
    ],
)
def test_what_may_both_hold_or_is_said_of_two_things_is_not(sentence: str, one: str, other: str) -> None:
    assert rows(sentence.format(one), sentence.format(other)) == []


def test_without_a_link_between_the_sentences_they_are_of_two_things() -> None:
    assert rows("A silver car stood in the rain.", "She once drove a grey car to the fair.") == []


def test_a_thing_named_very_often_is_a_list() -> None:
    many = " ".join("He sold a red car." for _ in range(61))
    texts = [variorum.annotate(words) for words in (many, "He sold a blue car.")]
    linked = {(0, 1): Comparison(texts[0].text, texts[1].text, "outlets")}
    assert variorum.cross_reference(texts, linked).disagreements == ()


def test_texts_that_say_the_same_stand_in_one_row() -> None:
    said = [STRUCK.format(words) for words in ("a silver car", "a grey car", "a gray car")]
    texts = [
        variorum.annotate(story.format(words)) for story, words in zip((ONE, OTHER, ONE), said, strict=True)
    ]
    (row,) = (r for r in variorum.cross_reference(texts).disagreements if r.kind == "colour")
    assert [document for document, *_ in row.values] == [0, 1, 2]
