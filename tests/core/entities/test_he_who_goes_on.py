"""Whom "he" and "the president" mean where others are named between: those only spoken of do not speak."""

from __future__ import annotations

import pytest

from variorum import annotate, cross_reference


def speakers(text: str) -> list[str | None]:
    return [quote.speaker.of(text) if quote.speaker else None for quote in annotate(text).quotes]


@pytest.mark.parametrize(
    "said",
    [
        "Saying Mayor Karl Lee, he said, was “too simple an answer.”",
        "Karl Lee, he said, was “too simple an answer.”",
        "Karl Lee was “too simple an answer for us,” he said.",
        "Mr. Lee was wrong, he said. “This is too simple an answer.”",
    ],
)
def test_he_is_nobody_of_whom_he_speaks_and_goes_on_as_the_same(said: str) -> None:
    text = (
        f"Peter Moll opened the talks. “We go now, all of us,” he said.\n\n{said}\n\n“We stay here,” he said."
    )
    assert speakers(text) == ["Peter Moll"] * 3


def test_he_who_speaks_of_the_only_one_named_is_not_told() -> None:
    assert speakers("Saying Karl Lee, he said, was “too simple an answer.”") == [None]
    text = "Karl Lee said: “We go now.” Then Karl Lee, he said, was “too simple an answer for anybody.”"
    assert speakers(text) == ["Karl Lee", None]


def test_she_may_be_whom_he_spoke_of() -> None:
    text = "Peter Moll opened the talks. Vanda Kelm, he said, was late.\n\n“We stay here,” she said."
    assert speakers(text) == ["Vanda Kelm"]


@pytest.mark.parametrize(
    "text",
    [
        "Karl Lee smiled: “This is far too simple,” he said.",
        "When Karl Lee left it “with a sigh of relief,” he said, nobody else came.",
        "Karl Lee came. “This is far too simple,” he said.",
        "Peter Moll sat down. Asked of the talks, he said, “It is late.” Karl Lee laughed. “It is not,” he said.",
    ],
)
def test_who_acts_before_the_words_may_be_he(text: str) -> None:
    assert speakers(text)[-1] == "Karl Lee"


def test_who_was_named_before_the_last_quotation_is_not_the_next_he() -> None:
    text = (
        "Peter Moll, the mayor, spoke first. “We go now,” he said.\n\n"
        "Karl Lee of the board had left.\n\nPeter Moll accused Karl Lee of “trying to undermine all our work”.\n\n"
        "“It was his doing alone,” he said."
    )
    assert speakers(text) == ["Peter Moll"] * 3


def test_he_goes_on_after_a_long_way_in_which_nobody_else_is_named() -> None:
    between = "The hall was full and the doors were shut that night. " * 40
    text = f"Peter Moll spoke. “We go now,” he said.\n\n{between}\n\nIt was late.\n\n“We stay here,” he said."
    assert speakers(text) == ["Peter Moll", "Peter Moll"]
    assert not annotate(text).quotes[1].sure
    assert speakers(text.replace("“We stay here,” he", "“We stay here,” she")) == ["Peter Moll", None]


def test_a_first_name_of_men_and_women_tells_neither_he_nor_she() -> None:
    text = (
        "Vanda Kelm wrote the test.\n\n“We go now,” said Terry O’Moll.\n\n“We stay here,” she said. "
        "Ms. O'Moll laughed."
    )
    assert speakers(text) == ["Terry O’Moll", "Terry O’Moll"]
    one = annotate(text)
    joined = [
        {one.mentions[i].text for _, i in e.mentions} for e in cross_reference([one]).entities if e.mentions
    ]
    assert {"Terry O’Moll", "O'Moll"} in joined


@pytest.mark.parametrize(
    ("told", "office", "speaker"),
    [
        ("Vice President Ada Lee left.", "the president", "the president"),
        ("Vice-President Ada Lee left.", "the president", "the president"),
        ("Former President Ada Lee left.", "the president", "the president"),
        ("Ada Lee, the deputy mayor, left.", "the mayor", "the mayor"),
        ("President Ada Lee left. Vice President Tom Kelm stayed.", "the president", "Ada Lee"),
        ("Vice President Ada Lee left.", "the vice president", "Ada Lee"),
        ("Former President Ada Lee left.", "the former president", "Ada Lee"),
        ("Ada Lee, the mayor of Kelm, left.", "the mayor", "Ada Lee"),
    ],
)
def test_an_office_is_of_whom_bears_it_and_not_of_whom_bears_less(
    told: str, office: str, speaker: str
) -> None:
    assert speakers(f"{told} “We go now, all of us,” {office} said.") == [speaker]


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("A blogger on the Web site Harbour’s Beacon said, “We go now, all of us.”", "A blogger"),
        ("A reader of the Bergen Courier wrote: “We go now, all of us.”", "A reader"),
        ("“We go now, all of us,” wrote a blogger on the Web site Harbour’s Beacon.", "a blogger"),
        ("“We go now, all of us,” a commenter on the site Harbour Watch wrote.", "a commenter"),
        ("They read a letter in which Karl Lee called it “a folly of ours.”", "Karl Lee"),
        ("“It is a folly,” a letter from the councillor Karl Lee said.", "Karl Lee"),
        ("The site Sailor’s Beacon said, “We go now, all of us.”", None),
    ],
)
def test_somebody_without_a_name_is_not_the_site_and_half_a_name_is_nobody(
    words: str, speaker: str | None
) -> None:
    assert speakers(words) == [speaker]


@pytest.mark.parametrize(
    "before",
    [
        "Peter Moll would not go so far but said Karl Lee must wait.",
        "In Oslo, Peter Moll said he wants Karl Lee to do well.",
        "Peter Moll, who led the long and bitter fight against the plan of the town to sell the ferry to the "
        "highest bidder, said on Monday that Karl Lee must go, though he said Karl Lee had not wished to.",
        "The boat sank that night, said Peter Moll, who knows Karl Lee.",
        "“It is late,” said Peter Moll of Karl Lee.",
    ],
)
def test_who_is_said_to_do_something_does_not_say_it(before: str) -> None:
    text = f"{before}\n\n“We go now, all of us,” he said."
    assert speakers(text)[-1] == "Peter Moll"


@pytest.mark.parametrize("told", ["Kelm said on Monday", "according to Vanda Kelm", "said Kelm"])
def test_who_tells_a_sentence_at_its_end_goes_on(told: str) -> None:
    text = f"“We go now,” said Vanda Kelm. Helen Moll had a simple test, {told}. “We stay,” she said."
    assert speakers(text)[-1] in ("Vanda Kelm", "Kelm")


def test_a_role_of_which_he_speaks_is_not_he() -> None:
    text = (
        "His barber, Peter Moll, came too.\n"
        "Two years before, he said, an officer stopped him, and the officer said his card had run out, he said.\n"
        "“They have a hard time here,” he said."
    )
    assert speakers(text) == ["Peter Moll"]
