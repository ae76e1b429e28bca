"""“The congressman said” is the congressman whom the text named before, where he is the only one."""

from __future__ import annotations

import pytest

from variorum import annotate, cross_reference
from variorum.dossier.sourcing.source_table import sources_by_text

TOLD = "Congressman Ada Lee left the hall. “It is late,” the congressman said on Monday."


def sources(text: str) -> list[tuple[str, str]]:
    notes = [annotate(text)]
    return sorted((row.name, row.kind) for row in sources_by_text(notes, cross_reference(notes).entities))


def test_a_bare_role_of_the_only_one_who_was_named_with_it_is_that_person() -> None:
    assert sources(TOLD) == [("Ada Lee", "named")]
    assert sources(f"{TOLD} Later the congressman said no. “I go,” Ada Lee said.") == [("Ada Lee", "named")]


@pytest.mark.parametrize(
    "text",
    [
        f"{TOLD} Congressman Jan Kvist stayed.",
        f"{TOLD} Another congressman stayed.",
        f"{TOLD} All congressmen stayed.",
        "“It is late,” the congressman said on Monday. Congressman Ada Lee left the hall.",
        "Mayor Ada Lee left the hall. “It is late,” the congressman said on Monday.",
    ],
)
def test_where_there_are_two_or_it_came_before_the_name_it_stays_apart(text: str) -> None:
    assert ("the congressman", "role") in sources(text)


def role_of(title: str, role: str, more: str = "") -> list[tuple[str, str]]:
    return sources(f"{title} Ada Lee left the hall. {more} “It is late,” the {role} said on Monday.")


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Vice President", "president"),
        ("They said vice president", "president"),
        ("Lieutenant Governor", "governor"),
        ("Lt. Governor", "governor"),
        ("Deputy Mayor", "mayor"),
        ("Attorney General", "general"),
        ("Assistant Secretary", "secretary"),
        ("Asst. Secretary", "secretary"),
        ("The Press Secretary", "secretary"),
        ("Assistant Ohio police chief", "chief"),
        ("Former Ohio state police officer", "officer"),
        ("Acting Mayor", "mayor"),
        ("The ex-mayor", "mayor"),
        ("Then-Mayor", "mayor"),
        ("Mayor-elect", "mayor"),
        ("The ehemalige Minister", "minister"),
        ("The stellvertretende Minister", "minister"),
        ("The ancien maire", "mayor"),
        ("The Vize-Minister", "minister"),
        ("The adjoint au governor", "governor"),
    ],
)
def test_a_title_that_says_more_than_the_bare_role_is_another_office(title: str, role: str) -> None:
    assert (f"the {role}", "role") in role_of(title, role)


@pytest.mark.parametrize(
    ("role", "several"),
    [("deputy", "deputies"), ("coach", "coaches"), ("attorney", "attorneys"), ("spokeswoman", "spokeswomen")],
)
def test_several_with_the_role_are_known_by_their_plural(role: str, several: str) -> None:
    title = role.capitalize()
    assert role_of(title, role, "The hall was empty.") == [("Ada Lee", "named")]
    assert (f"the {role}", "role") in role_of(title, role, f"Some {several} met.")


@pytest.mark.parametrize(
    "title", ["Congressman", "He met Ohio Congressman", "On Monday Congressman", "When Congressman"]
)
def test_a_place_a_day_or_a_small_word_before_the_role_is_no_part_of_the_title(title: str) -> None:
    assert role_of(title, "congressman") == [("Ada Lee", "named")]


@pytest.mark.parametrize(
    "more",
    [
        "Tom Ode, who is mayor, stayed.",
        "Tom Ode, mayor of Kelm, stayed.",
        "Tom Ode, the mayor of Kelm, stayed.",
        "The town elected Tom Ode mayor.",
        "Tom Ode works as mayor.",
        "The mayor, Tom Ode, stayed.",
        "The mayor is Tom Ode, who stayed.",
        "The mayor of Old Kelm, Tom Ode, stayed.",
    ],
)
def test_where_the_text_tells_in_other_words_that_somebody_else_has_the_role_it_stays_apart(
    more: str,
) -> None:
    assert ("the mayor", "role") in role_of("Mayor", "mayor", more)


@pytest.mark.parametrize(
    "more", ["Lee, who is mayor since May, slept.", "Tom Ode stayed.", "She left Tom Ode, the mayor said."]
)
def test_what_is_told_of_the_same_one_or_said_by_the_bearer_keeps_them_together(more: str) -> None:
    assert ("the mayor", "role") not in role_of("Mayor", "mayor", more)
