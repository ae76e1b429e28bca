"""What findings call edits that name no name, date or figure outright."""

from __future__ import annotations

import pytest

from variorum import annotate, compare, cross_reference, findings
from variorum.model.comparison import Comparison, Edit, EditKind, Link, Mode
from variorum.model.dossier import Dossier
from variorum.model.span import Span


def titles(left: str, right: str) -> list[str]:
    comparison = compare(left, right, mode="versions")
    both = annotate(left), annotate(right)
    dossier = cross_reference(both, {(0, 1): comparison})
    return [found.title for found in findings(comparison, dossier, annotations=both)]


FERRY = "The ferry was met by {} at the harbour on its way to the island."
SALE = "The mayor said {} that the ferry would be sold by the town."


@pytest.mark.parametrize(
    ("sentence", "old", "new", "title"),
    [
        (FERRY, "Ola Bergh", "Ann Lee", "Name changed: Ola Bergh → Ann Lee"),
        (
            FERRY,
            "Ola Bergh",
            "a crowd of people who had waited for hours",
            "Reworded, with a name removed: “Ola Bergh”",
        ),
        (
            SALE,
            "early in the morning",
            "late in the long cold snowy afternoon of that same old day",
            "Date or time in a reworded passage",
        ),
        (SALE, "yesterday", "earlier", "Date or time removed: “yesterday”"),
        (FERRY, "the first band", "the second band", "Figure changed: first → second"),
        (FERRY, "half the crew", "a third of the crew", "Figure changed: half → a third of"),
        (FERRY, "“an old band”", "an old band", "Quotation marks removed"),
    ],
)
def test_an_edit_is_called_by_what_was_exchanged(sentence: str, old: str, new: str, title: str) -> None:
    assert title in titles(sentence.format(old), sentence.format(new))


def titles_of_edit(kind: EditKind, old: str, new: str, mode: Mode = "versions") -> list[str]:
    """The titles for one edit of a kind, in a sentence that is linked."""
    left, right = SALE.format(old), SALE.format(new)
    at = SALE.index("{}")
    edit = Edit(Span(at, at + len(old)), Span(at, at + len(new)), kind)
    link = Link(Span(0, len(left)), Span(0, len(right)), "edited", 0.97, edits=(edit,))
    comparison = Comparison(left, right, mode, links=(link,))
    both = annotate(left), annotate(right)
    return [found.title for found in findings(comparison, Dossier(), annotations=both)]


@pytest.mark.parametrize(
    ("kind", "old", "new", "title"),
    [
        (
            "hedge",
            "perhaps for the first time in this year",
            "in a long speech to all the dockers",
            "Qualifier in a reworded passage",
        ),
        # two words that are no names by themselves
        ("name", "the dockers", "the pilots", "Name changed: the dockers → the pilots"),
        (
            "name",
            "after a long talk with Ola Bergh on the quay",
            "when it had rained and Ann Lee had left the town",
            "Reworded, with other names: Ola Bergh / Ann Lee",
        ),
        ("name", "to Ola Bergh", "before Ola Bergh", "Name in a reworded passage"),
        ("number", "$100 billion", "100 billion", "House style changed"),
        (
            "number",
            "in a long speech of 20 minutes to all the dockers",
            "when it had rained for 20 minutes on the quay",
            "Wording changed",
        ),
        ("date", "not on Monday", "when Monday came", "Date or time in a reworded passage"),
        ("date", "the other day", "on that day", "Date or time changed: the other day → on that day"),
    ],
)
def test_an_edit_of_a_kind_is_called_by_what_is_certain(
    kind: EditKind, old: str, new: str, title: str
) -> None:
    assert titles_of_edit(kind, old, new) == [title]


def test_between_outlets_numbers_are_to_be_checked_only_one_against_one() -> None:
    assert titles_of_edit("number", "5 times", "6 times", "outlets") == ["Figures to check: 5 / 6"]
    assert titles_of_edit("number", "5, 7", "6 times", "outlets") == []


def test_between_outlets_the_same_words_in_another_order_are_no_other_qualifier() -> None:
    assert titles_of_edit("hedge", "perhaps, maybe", "maybe perhaps", "outlets") == []
    assert titles_of_edit("hedge", "perhaps", "surely", "outlets") == ["Qualifier differs"]


@pytest.mark.parametrize(
    ("ahead", "old", "new", "title"),
    [
        (
            "Ann Lee saw",
            "after a long talk with Ola Bergh on the quay",
            "when it had rained and Ann Lee had left the town",
            "Reworded, with a name removed: “Ola Bergh”",
        ),
        (
            "Ann Lee and Ola Bergh saw",
            "after a long talk with Ola Bergh on the quay",
            "when it had rained and Ann Lee had left the town",
            "Name in a reworded passage",
        ),
    ],
)
def test_in_other_words_a_name_that_stands_elsewhere_in_the_passage_neither_came_nor_went(
    ahead: str, old: str, new: str, title: str
) -> None:
    left, right = (f"{ahead} the ferry {words} at noon." for words in (old, new))
    at = len(ahead) + len(" the ferry ")
    edit = Edit(Span(at, at + len(old)), Span(at, at + len(new)), "name")
    link = Link(Span(0, len(left)), Span(0, len(right)), "edited", 0.9, edits=(edit,))
    both = annotate(left), annotate(right)
    comparison = Comparison(left, right, "versions", links=(link,))
    assert [found.title for found in findings(comparison, Dossier(), annotations=both)] == [title]
