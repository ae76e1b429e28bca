"""One man, body or outlet that a text calls by several words is one source."""

from __future__ import annotations

import pytest

from variorum import annotate, cross_reference
from variorum.dossier.sourcing.called_again import BodiesAgain
from variorum.dossier.sourcing.source_table import sources_by_text
from variorum.model.annotations import SourceMention


def sources(*texts: str, outlets: tuple[str, ...] = ()) -> list[tuple[str, str, int]]:
    notes = [annotate(text) for text in texts]
    rows = sources_by_text(notes, cross_reference(notes).entities, outlets)
    return sorted((row.name, row.kind, len(row.places)) for row in rows)


GENERAL = "The port was struck, said a general at the Varg base. "


@pytest.mark.parametrize(
    "text",
    [
        f"{GENERAL}\n\nThe Iraqi general said a ship sank. It burned, the general said.",
        "A spokesman for the Harbour Board said a ship sank. Nobody asked. The board spokesman said it burned. "
        "It was old, the spokesman said.",
    ],
)
def test_somebody_new_is_taken_up_by_what_was_said_of_him_or_by_his_country(text: str) -> None:
    assert [(kind, count) for _, kind, count in sources(text)] == [("role", 3)]


@pytest.mark.parametrize(
    "text",
    [
        # of another country, further off, of more than a country
        "The port was struck, an Iranian general said. The Iraqi general said a ship sank.",
        "The port was struck, an official of the U.S. base said. The Iraqi official said a ship sank.",
        f"{GENERAL}{'It burned for hours, and nobody came to see it. ' * 8}The Iraqi general said a ship sank.",
        f"{GENERAL}\n\nIt burned.\n\nThe Iraqi general said a ship sank.",
        f"{GENERAL}The old Iraqi general said a ship sank.",
        "The port was struck, the general at the base said. The Iraqi general said a ship sank.",
    ],
)
def test_what_may_be_said_of_another_is_another_source(text: str) -> None:
    assert len(sources(text)) == 2


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The Indian navy said a ship sank. An Indian navy boat came. It was old, the navy said.", 1),
        ("The Indian navy said a ship sank. The Thai navy came. It was old, the navy said.", 2),
        ("The Indian navy said a ship sank. Iran sent its navy. It was old, the navy said.", 2),
        ("The harbour clerk said a ship sank. It was old, the clerk said.", 2),
    ],
)
def test_the_only_body_of_its_kind_is_called_by_its_noun(text: str, count: int) -> None:
    assert len(sources(text)) == count


def test_a_long_row_of_letters_and_marks_is_no_word_before_a_noun() -> None:
    # From each letter to the end of the row it took minutes.
    row = "a-" * 50_000
    assert BodiesAgain(f"{row} The Indian navy").is_it(["the", "navy"], SourceMention(0, 0, "role")) is False


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Iranian state television reported that it sank. “It burned,” the station said.", 1),
        ("It sank, the Bergen Journal reported. It was old, according to the paper.", 1),
        ("It sank, IRNA reported. The news agency said it burned.", 1),
        # another of the kind, one of another kind, none near
        ("It sank, CNN reported. Nobody at NBC News knew. It burned, the network said.", 2),
        ("It sank, CNN reported. The newspaper said it burned.", 2),
        # what is on air and an agency are no papers by their last word
        ("It sank, NBC News reported. A local newspaper asked. It was old, the newspaper said.", 2),
        ("It sank, Bergen Radio reported. It burned, the newspaper said.", 2),
        (
            f"It sank, CNN reported. {'Nobody came, and nobody asked why it was so. ' * 20}The station said no.",
            2,
        ),
        ("It sank, CNN reported.\n\nIt burned.\n\nIt rained.\n\nIt went on.\n\nThe station said no.", 2),
        ("The station said it sank.", 1),
    ],
)
def test_an_outlet_is_taken_up_by_what_it_is(text: str, count: int) -> None:
    assert len(sources(text)) == count


def test_an_outlet_that_takes_itself_up_relays_nothing() -> None:
    text = "It sank, Bergen Radio reported. It burned, the station said."
    assert sources(text) == [("Bergen Radio", "via", 2)]
    assert sources(text, outlets=("Bergen Radio",)) == []


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("An adviser to the board warned of rain on Friday. “It rains,” Ada Lee wrote.", True),
        ("An adviser to the board warned of rain near St. Olav. “It rains,” Ada Lee wrote.", True),
        # named before, explained, another sentence between, half a name, no adviser who is new
        ("Ada Lee came. An adviser to the board warned of rain. “It rains,” Ada Lee wrote.", False),
        ("An adviser to the board warned of rain. “It rains,” Ada Lee, a farmer, said.", False),
        ("An adviser to the board warned of rain. It rained. Nobody came. “It rains,” Ada Lee said.", False),
        ("An adviser to the board warned of rain. “It rains,” Lee said. Ada Lee left.", False),
        ("The adviser to the board warned of rain. “It rains,” Ada Lee said.", False),
    ],
)
def test_who_is_told_of_by_a_role_may_be_named_where_he_is_quoted_next(text: str, joined: bool) -> None:
    roles = [name for name, kind, _ in sources(text) if kind == "role"]
    assert (roles == []) is joined
    assert joined is (("Ada Lee", "named", 2) in sources(text))


def test_a_building_speaks_for_its_body() -> None:
    pentagon, department = "The Pentagon said it sank.", "The Defense Department said it burned."
    assert sources(f"{pentagon} {department}") == [("Pentagon", "named", 2)]
    assert len(sources(pentagon, department)) == 1
    # who sits in the White House is no one body
    assert len(sources("The White House said it sank. The Office of the President said it burned.")) == 2


def test_where_it_happened_is_not_whose_the_officials_are_who_tell_it() -> None:
    told = "In Oslo, according to officials familiar with the plan, ships waited for hours."
    assert [name for name, *_ in sources(told)] == ["officials familiar with the plan"]
    assert [name for name, *_ in sources("In Norway, officials said ships waited.")] == ["officials (Norway)"]
