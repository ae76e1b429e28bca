"""Sources told by a word or two: the release, the ministry, "he" for a spokesman, the first of two that speak."""

import pytest

from variorum.entities.annotating import annotate


def sources(text: str) -> list[tuple[str, str]]:
    return [(s.kind, text[s.start : s.end]) for s in annotate(text).sources]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ferry sank, a Harbour Ministry release said.", ("document", "a Harbour Ministry release")),
        ("The ferry sank, the release said.", ("document", "the release")),
        ("The Ministry said the ferry sank.", ("role", "The Ministry")),
        ("The ferry sank, the Committee said.", ("role", "the Committee")),
        ("The ferry sank, Harland spokesperson said.", ("role", "Harland spokesperson")),
        ("Authorities are now saying the ferry sank.", ("role", "Authorities")),
        ("Some officials are saying that the ferry sank.", ("role", "Some officials")),
    ],
)
def test_a_body_or_paper_called_by_few_words_is_a_source(text: str, found: tuple[str, str]) -> None:
    assert sources(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The release of the ferry was late.",
        "The Ministry was shut on Monday.",
        "The ferry is reporting for repairs.",
        "The price said it all.",
    ],
)
def test_such_words_without_a_report_are_no_source(text: str) -> None:
    assert sources(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Harland and Varg said the quay was shut.", [("named", "Harland"), ("named", "Varg")]),
        ("Ola Kelm and Ann Moll said the quay was shut.", [("named", "Ola Kelm"), ("named", "Ann Moll")]),
        (
            "Reps. Ola Kelm, Jan Lee and Ann Moll said the quay was shut.",
            [("named", "Ola Kelm"), ("named", "Jan Lee"), ("named", "Ann Moll")],
        ),
        (
            "For weeks, some sheriffs and police officers in the north have complained of it.",
            [("role", "some sheriffs"), ("role", "police officers in the north")],
        ),
        (
            "Prosecutors and Ola Kelm said the quay was shut.",
            [("role", "Prosecutors"), ("named", "Ola Kelm")],
        ),
        (
            "On Monday, Ola Kelm and officials said it was shut.",
            [("named", "Ola Kelm"), ("role", "officials")],
        ),
    ],
)
def test_of_joined_sources_each_is_one(text: str, found: list[tuple[str, str]]) -> None:
    said = text.replace("Harland", "Norway").replace("Varg", "Sweden")
    wanted = [(kind, words.replace("Harland", "Norway").replace("Varg", "Sweden")) for kind, words in found]
    assert sources(said) == wanted


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met Ola Kelm and officials said it was shut.", [("role", "officials")]),
        ("They met the old mayor and officials said it was shut.", [("role", "officials")]),
        ("The ferry stopped at Varg and Oslo. Officials said it was shut.", [("role", "Officials")]),
        ("They met lawyers and officials said it was shut.", [("role", "officials")]),
        ("Some in the police and officials said it was shut.", [("role", "officials")]),
        ("The sea rose and officials said it was shut.", [("role", "officials")]),
        ("Clerks who met a mayor of a town and officials said it was shut.", [("role", "officials")]),
    ],
)
def test_an_object_before_and_is_not_joined_to_the_source_after_it(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert sources(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "A navy spokesman said the ship had sunk. It had burnt for a day, he said. He added that no crew had died.",
            ["A navy spokesman", "he", "He"],
        ),
        ("Two officials said the ship had sunk. They said it had burnt.", ["Two officials", "They"]),
    ],
)
def test_he_said_takes_up_a_source_without_a_name_and_is_told_with_a_doubt(
    text: str, found: list[str]
) -> None:
    marked = annotate(text).sources
    assert [text[s.start : s.end] for s in marked] == found
    assert [s.sure for s in marked] == [True, *[False] * (len(found) - 1)]


@pytest.mark.parametrize(
    "text",
    [
        "A navy spokesman said the ship had sunk. Then Ola Kelm came. He said it was late.",
        "A navy spokesman said the ship had sunk. Its captain went home. He said it was late.",
        "The navy said the ship had sunk. He said it was late.",
        "A navy spokesman said the ship had sunk. They said it was late.",
        "He said it was late.",
        "A navy spokesman said the ship had sunk. " + "It was cold that day. " * 60 + "He said it was late.",
        "A navy spokesman said the ship had sunk. The crew knew that he said so.",
    ],
)
def test_he_who_may_be_another_is_no_source(text: str) -> None:
    assert all(text[s.start : s.end].lower() not in ("he", "they") for s in annotate(text).sources)


def test_a_place_before_the_comma_is_not_of_the_row() -> None:
    found = [("named", "Norway"), ("named", "Sweden")]
    assert sources("On Monday, in Oslo, Norway and Sweden said it was shut.") == found
