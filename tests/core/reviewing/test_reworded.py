"""What of a sentence is told by itself, and what is one rewording."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from variorum.model.annotations import Annotations, Figure, Mention
from variorum.model.comparison import Comparison, Edit, EditKind, Link, LinkKind, Side
from variorum.model.dossier import Dossier, Entity
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.listing import findings

NAMES = ("version 2", "version 3")
PEOPLE = ("Norland", "Westmark", "Judith Aske", "Ines Holm", "Port Ellery")
DATES = ("on Monday", "1982")
#: Old words, new words, kind.
Change = tuple[str, str, EditKind]


def noted(text: str, people: Sequence[str] = PEOPLE, dates: Sequence[str] = DATES) -> Annotations:
    named = sorted((text.index(w), w) for w in people if w in text)
    told = sorted((text.index(w), w) for w in dates if w in text)
    return Annotations(
        text,
        tuple(Mention(at, at + len(words), words, "PERSON") for at, words in named),
        figures=tuple(Figure(at, at + len(words), words, "date") for at, words in told),
    )


def linked(left: str, right: str, changes: Sequence[Change], kind: LinkKind) -> Link:
    """A link of two whole texts; words of one side stand where the last change ended."""
    edits: list[Edit] = []
    i = j = 0
    for old, new, of in changes:
        if old and new:
            i, j = left.index(old, i), right.index(new, j)
        elif old:
            at = left.index(old, i)
            i, j = at, j + at - i
        else:
            at = right.index(new, j)
            i, j = i + at - j, at
        edits.append(Edit(Span(i, i + len(old)), Span(j, j + len(new)), of))
        i, j = i + len(old), j + len(new)
    return Link(Span(0, len(left)), Span(0, len(right)), kind, 0.99, edits=tuple(edits))


def told(
    left: str, right: str, *changes: Change, kind: LinkKind = "edited", older: Side | None = "left"
) -> tuple[Finding, ...]:
    comparison = Comparison(left, right, "versions", links=(linked(left, right, changes, kind),))
    notes = noted(left), noted(right)
    return findings(comparison, Dossier(), NAMES, annotations=notes, older=older)


def titles(found: Sequence[Finding]) -> list[str]:
    return [finding.title for finding in found]


def test_many_small_edits_of_one_sentence_are_one_finding_that_tells_them_all() -> None:
    (finding,) = told(
        "Divers said that checks helped, but that they were slow.",
        "But divers said that while checks helped, they are slow.",
        ("", "But", "wording"),
        ("Divers", "divers", "typography"),
        ("", "while ", "wording"),
        ("but that ", "", "wording"),
        ("were", "are", "wording"),
    )
    assert (finding.title, finding.kind, finding.weight) == ("Reworded in 4 places", "wording", "other")
    assert finding.sentence == "added “But”; added “while”; removed “but that”; “were” → “are”"
    assert finding.detail == finding.sentence
    # The word that lost its capital belongs to what was put in front of it.
    assert (finding.left[0], finding.right[0]) == (Span(0, 6), Span(0, 10))


def test_of_very_many_the_line_leaves_out_the_rest() -> None:
    left = "a1 keep b1 keep c1 keep d1 keep e1 keep f1 keep g1 keep"
    changes = [(f"{one}1", f"{one}2", "wording") for one in "abcdefg"]
    (finding,) = told(left, left.replace("1", "2"), *changes)  # type: ignore[arg-type]
    assert finding.title == "Reworded in 7 places"
    assert finding.sentence.endswith("“f1” → “f2” […]")


def test_edits_with_no_word_between_them_are_one_place() -> None:
    (finding,) = told(
        "They left the wet harbour.",
        "They fled a dry harbour.",
        ("left ", "fled ", "wording"),
        ("the wet", "a dry", "wording"),
    )
    assert finding.title == "Passage reworded"


def test_what_plainly_took_anothers_place_stands_beside_the_rewording() -> None:
    found = told(
        "The crew of Norland won the long race by far.",
        "The crew of Westmark took the long race with ease.",
        ("Norland", "Westmark", "name"),
        ("won", "took", "wording"),
        ("by far", "with ease", "wording"),
    )
    assert titles(found) == ["Name changed: Norland → Westmark", "Reworded in 2 places"]


REWRITTEN = (
    "Norland fired on the old ferry near the mouth of the bay.",
    "A cutter from Westmark sank the old ferry off the coast.",
)


def test_names_that_stand_opposite_in_a_sentence_written_anew_are_no_name_changed() -> None:
    (finding,) = told(
        *REWRITTEN,
        ("Norland ", "A cutter from Westmark ", "name"),
        ("fired on", "sank", "wording"),
        ("near the mouth of the bay", "off the coast", "wording"),
        kind="reworded",
    )
    assert finding.title == "Reworded, with other names: Norland / Westmark"
    assert (finding.kind, finding.weight, finding.edit_kind) == ("name", "meaning", "name")
    assert finding.sentence == f"“{REWRITTEN[0]}” → “{REWRITTEN[1]}”"


def test_the_slot_shows_in_the_words_on_both_sides_of_it() -> None:
    found = told(
        "It may strain its ties with the Norland government today.",
        "What came may harm all ties with the Westmark government now.",
        ("It", "What came", "wording"),
        ("strain its", "harm all", "wording"),
        ("Norland", "Westmark", "name"),
        ("today", "now", "wording"),
        kind="reworded",
    )
    assert titles(found) == ["Name changed: Norland → Westmark", "Reworded in 3 places"]
    assert [finding.weight for finding in found] == ["meaning", "other"]


def test_of_a_name_at_the_end_or_between_words_like_of_nothing_is_proven() -> None:
    (finding,) = told(
        "They lay in Norland.", "He was seen in Westmark.",
        ("They lay", "He was seen", "wording"),
        ("Norland", "Westmark", "name"),
        kind="reworded",
    )  # fmt: skip
    assert finding.title == "Reworded, with other names: Norland / Westmark"


def test_where_figures_are_among_what_differs_they_are_named_too() -> None:
    left, right = "It struck when Judith Aske slept.", "One of the raids dating to 1982 struck then."
    changes: list[Change] = [
        ("It", "One of the raids", "wording"),
        ("", "dating to 1982", "date"),
        ("when Judith Aske slept", "then", "name"),
    ]
    (finding,) = told(left, right, *changes, kind="reworded")
    assert finding.title == "Reworded, with other details: Judith Aske / 1982"
    assert (finding.kind, finding.edit_kind) == ("name", "date")
    (other,) = told(left, right, *changes, kind="reworded", older=None)
    assert other.title == finding.title


def test_details_of_one_side_are_told_as_removed_or_of_one_text() -> None:
    changes: list[Change] = [
        ("Speaking on Monday to the crew ", "Then ", "date"),
        ("wept", "smiled", "wording"),
    ]
    left, right = "Speaking on Monday to the crew he wept.", "Then he smiled."
    (finding,) = told(left, right, *changes)
    assert finding.title == "Reworded, with details removed: “on Monday”"
    assert (finding.kind, finding.edit_kind) == ("figure", "date")
    (other,) = told(left, right, *changes, older=None)
    assert other.title == "Reworded, with details here only in version 2: “on Monday”"
    (back,) = told(right, left, *((new, old, kind) for old, new, kind in changes))
    assert back.title == "Reworded, with details added: “on Monday”"


def test_a_name_that_the_other_passage_has_elsewhere_neither_came_nor_went() -> None:
    (finding,) = told(
        "Norland was blamed for what befell the boat.",
        "All the blame lies with the men of Norland.",
        ("Norland was blamed for", "All the blame lies with", "name"),
        ("what befell the boat", "the men of Norland", "wording"),
        kind="reworded",
    )
    assert (finding.title, finding.weight) == ("Passage reworded", "other")


def test_a_sentence_made_into_two_lost_no_name_that_either_has() -> None:
    left = "Norland and the ferry went on with it all day."
    right = "The ferry stayed. Later the men of Norland left."
    changes: list[Change] = [
        ("Norland and the", "The", "name"),
        ("went on with it all day", "stayed", "wording"),
    ]
    first = linked(left, right[:17], changes, "reworded")
    second = Link(Span(0, len(left)), Span(18, len(right)), "reworded", 0.9)
    comparison = Comparison(left, right, "versions", links=(first, second))
    (finding,) = findings(comparison, Dossier(), NAMES, annotations=(noted(left), noted(right)))
    assert (finding.title, finding.weight) == ("Reworded in 2 places", "other")


@pytest.mark.parametrize(
    ("kind", "title", "of"),
    [
        ("negation", "Negation in a reworded passage", "negation"),
        ("hedge", "Qualifier in a reworded passage", "hedge"),
        ("attribution", "Attribution in a reworded passage", "attribution"),
        ("number", "Passage reworded", "figure"),
    ],
)
def test_a_rewording_that_may_change_the_meaning_says_by_what(kind: EditKind, title: str, of: str) -> None:
    (finding,) = told(
        "She seems lost.", "A wreck perhaps was found.",
        ("She seems", "A wreck perhaps", kind),
        ("", "was ", "wording"),
        ("lost", "found", "wording"),
        kind="reworded",
    )  # fmt: skip
    assert (finding.title, finding.kind, finding.weight) == (title, of, "meaning")


def test_a_not_that_came_is_told_whatever_became_of_the_rest() -> None:
    found = told(
        "She sank.", "Not one boat went down.",
        ("", "Not ", "negation"),
        ("She sank", "one boat went down", "wording"),
        kind="reworded",
    )  # fmt: skip
    assert titles(found) == ["Negation added: “Not”", "Wording changed"]


def test_a_name_put_between_words_that_stayed_is_told_by_itself() -> None:
    found = told(
        "Rain fell; the old ferry ran.", "Hail came when the old Norland ferry stood.",
        ("Rain fell;", "Hail came when", "wording"),
        ("", "Norland ", "name"),
        ("ran", "stood", "wording"),
        kind="reworded",
    )  # fmt: skip
    assert titles(found) == ["Name added: “Norland”", "Reworded in 2 places"]


def test_quotations_and_house_style_are_told_by_themselves() -> None:
    found = told(
        "He said “stay calm” to Sec. Oake.", "She told “keep calm” to Secretary Oake.",
        ("He said", "She told", "wording"),
        ("stay", "keep", "quote"),
        ("Sec.", "Secretary", "typography"),
        kind="reworded",
    )  # fmt: skip
    assert titles(found) == ["Quotation changed", "Wording changed", "House style changed"]


def test_a_capital_that_follows_from_the_place_is_no_house_style() -> None:
    (finding,) = told(
        "“As it was, it sank.", "“But as it was, it sank.",
        ("", "But ", "wording"),
        ("As", "as", "typography"),
    )  # fmt: skip
    assert finding.title == "Wording added: “But”"
    assert (finding.left, finding.right) == ((Span(1, 3),), (Span(1, 7),))


@pytest.mark.parametrize(
    ("left", "right", "old", "new"),
    [("The Coast slept.", "The coast slept.", "Coast", "coast"), ("It is US.", "It is us.", "US", "us")],
)
def test_another_capital_is_house_style(left: str, right: str, old: str, new: str) -> None:
    (finding,) = told(left, right, (old, new, "typography"))
    assert finding.kind == "style"


def test_the_capital_behind_a_full_stop_that_came_follows_from_it() -> None:
    left, right = "He left and the ferry ran.", "He left. The ferry ran."
    edits = (
        Edit(Span(7, 11), Span(7, 8), "wording"),
        Edit(Span(12, 15), Span(9, 12), "typography"),
    )
    link = Link(Span(0, len(left)), Span(0, len(right)), "edited", 0.9, edits=edits)
    sentences = (Span(0, len(left)),), (Span(0, 8), Span(9, len(right)))
    comparison = Comparison(
        left, right, "versions", links=(link,), left_sentences=sentences[0], right_sentences=sentences[1]
    )
    (finding,) = findings(comparison, Dossier(), NAMES, annotations=(Annotations(left), Annotations(right)))
    assert (finding.title, finding.left, finding.right) == ("Wording changed", (Span(7, 15),), (Span(7, 12),))


def test_words_put_in_before_others_do_not_reach_over_the_capital() -> None:
    left, right = "It fell. The ferry ran.", "She fell; the ferry ran."
    link = linked(left, right, [("It", "She", "wording"), ("The", "the", "typography")], "edited")
    comparison = Comparison(
        left,
        right,
        "versions",
        links=(link,),
        left_sentences=(Span(0, 8), Span(9, len(left))),
        right_sentences=(Span(0, len(right)),),
    )
    (finding,) = findings(comparison, Dossier(), NAMES, annotations=(Annotations(left), Annotations(right)))
    assert (finding.title, finding.left, finding.right) == ("Wording changed", (Span(0, 2),), (Span(0, 3),))


@pytest.mark.parametrize(
    ("new", "named", "title", "weight"),
    [
        ("Vera Holm", "Vera Holm", "Name in another form: Holm → Vera Holm", "other"),
        ("Vera Kelm", "Vera Kelm", "Name changed: Holm → Vera Kelm", "meaning"),
    ],
)
def test_the_same_name_with_more_words_is_no_other_name(
    new: str, named: str, title: str, weight: str
) -> None:
    left, right = "Then Holm left.", f"Then {new} left."
    link = linked(left, right, [("Holm", new, "name")], "edited")
    comparison = Comparison(left, right, "versions", links=(link,))
    notes = noted(left, ["Holm"]), noted(right, [named])
    (finding,) = findings(
        comparison, Dossier((Entity("Holm", "PERSON", ((0, 0), (1, 0))),)), NAMES, annotations=notes
    )
    assert (finding.title, finding.weight) == (title, weight)


def test_whether_two_names_are_one_is_left_to_what_joins_them() -> None:
    left, right = "Then Holm left.", "Then Vera Holm left."
    link = linked(left, right, [("Holm", "Vera Holm", "name")], "edited")
    comparison = Comparison(left, right, "versions", links=(link,))
    notes = noted(left, ["Holm"]), noted(right, ["Vera Holm"])
    (finding,) = findings(comparison, Dossier(), NAMES, annotations=notes)
    assert finding.title == "Name changed: Holm → Vera Holm"
