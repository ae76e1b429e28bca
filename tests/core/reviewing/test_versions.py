"""What a reader is shown when a newspaper changed its own story."""

from __future__ import annotations

import re

import pytest

from variorum.model.annotations import Annotations, Figure, Mention, Quote, SourceMention
from variorum.model.building import version_from
from variorum.model.comparison import Comparison, Edit, Link, Mode
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.kept_words import told_again
from variorum.reviewing.listing import findings

NAMES = ("version 2", "version 3")


def place(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


def listed(
    left: Annotations, right: Annotations, *links: Link, only: tuple[str, ...] = (), mode: Mode = "versions"
) -> tuple[Finding, ...]:
    comparison = Comparison(
        left.text,
        right.text,
        mode,
        links=links,
        only_left=tuple(place(left.text, w) for w in only if w in left.text),
        only_right=tuple(place(right.text, w) for w in only if w in right.text),
        left_sentences=tuple(place(left.text, w) for w in only if w in left.text),
        right_sentences=tuple(place(right.text, w) for w in only if w in right.text),
    )
    return findings(comparison, Dossier(), NAMES, annotations=(left, right))


def edited(left: str, right: str, old: str, new: str, kind: str) -> tuple[Finding, ...]:
    edit = Edit(place(left, old), place(right, new), kind)  # type: ignore[arg-type]
    link = Link(Span(0, len(left)), Span(0, len(right)), "edited", 0.99, edits=(edit,))
    return listed(Annotations(left), Annotations(right), link)


def test_a_changed_figure_shows_both_values() -> None:
    (finding,) = edited("With 200 people aboard.", "With 214 people aboard.", "200", "214", "number")
    assert finding.title == "Figure changed: 200 → 214"
    assert (finding.kind, finding.weight, finding.edit_kind) == ("figure", "meaning", "number")


def test_a_removed_hedge_is_called_a_qualifier() -> None:
    (finding,) = edited("She reportedly ran aground.", "She ran aground.", "reportedly ", "", "hedge")
    assert finding.title == "Qualifier removed: “reportedly”"
    assert finding.weight == "meaning"


def test_words_of_one_side_are_shown_in_the_sentence_that_has_them() -> None:
    (gone,) = edited("She reportedly ran aground.", "She ran aground.", "reportedly ", "", "hedge")
    assert gone.detail == "“She reportedly ran aground.”"
    (come,) = edited("She ran aground.", "She reportedly ran aground.", "", "reportedly ", "hedge")
    assert come.detail == "“She reportedly ran aground.”"


@pytest.mark.parametrize(
    ("old", "new", "title"),
    [
        (" ", "\u00a0", "Space changed: plain space → no-break space"),
        ("\u00a0", "\u2009", "Space changed: no-break space → thin space"),
        ("", "\u202f", "Space changed: no space → narrow no-break space"),
        ("  ", "\u2003", "Space changed: several spaces → another kind of space"),
    ],
)
def test_a_space_that_is_another_is_called_by_its_name_with_the_words_beside_it(
    old: str, new: str, title: str
) -> None:
    left, right = (f"It cost 5{space}million." for space in (old, new))
    edit = Edit(Span(9, 9 + len(old)), Span(9, 9 + len(new)), "typography")
    link = Link(Span(0, len(left)), Span(0, len(right)), "same", 1.0, edits=(edit,))
    (finding,) = listed(Annotations(left), Annotations(right), link)
    assert (finding.title, finding.kind, finding.weight) == (title, "style", "other")
    assert finding.sentence == f"“5{' ' if old else ''}million.”"
    assert told_again(title) == title


def test_a_space_at_either_end_has_no_word_beside_it_and_unordered_versions_have_other_spaces() -> None:
    edit = Edit(Span(0, 1), Span(0, 1), "typography")
    link = Link(Span(0, 5), Span(0, 5), "same", 1.0, edits=(edit,))
    comparison = Comparison(" One.", "\u00a0One.", "versions", links=(link,))
    notes = Annotations(" One."), Annotations("\u00a0One.")
    (finding,) = findings(comparison, Dossier(), NAMES, annotations=notes, older=None)
    assert (finding.title, finding.sentence) == ("Other space: plain space / no-break space", "“One.”")


def test_a_shortened_quotation_is_named_so() -> None:
    (finding,) = edited("“Nobody shouted, nobody ran.”", "“Nobody shouted.”", ", nobody ran", "", "quote")
    assert finding.title == "Quotation shortened"


def test_wording_and_house_style_come_last() -> None:
    left, right = "A ferry hit a bank. Sec. Oake left.", "A ship hit a bank. Secretary Oake stayed."
    kinds = [
        ("Sec.", "Secretary", "typography"),
        ("ferry", "ship", "wording"),
        ("left", "stayed", "negation"),
    ]
    edits = tuple(Edit(place(left, a), place(right, b), k) for a, b, k in kinds)  # type: ignore[arg-type]
    link = Link(Span(0, len(left)), Span(0, len(right)), "edited", 0.9, edits=edits)
    found = listed(Annotations(left), Annotations(right), link)
    assert [f.kind for f in found] == ["negation", "wording", "style"]
    assert [f.weight for f in found] == ["meaning", "other", "other"]


def test_edits_of_a_doubtful_link_are_not_shown() -> None:
    link = Link(Span(0, 3), Span(0, 3), "edited", 0.4, edits=(Edit(Span(0, 3), Span(0, 3), "number"),))
    assert listed(Annotations("one"), Annotations("two"), link) == ()


def test_a_removed_sentence_with_a_source_weighs_more_than_one_without() -> None:
    left = "A crew member spoke of it. It was a fine day."
    annotations = Annotations(left, sources=(SourceMention(0, 13, "anonymous"),))
    found = listed(annotations, Annotations(""), only=("A crew member spoke of it.", "It was a fine day."))
    assert [(f.title, f.weight) for f in found] == [("Passage with a source removed", "meaning")]


def test_sentences_removed_apart_are_two_findings() -> None:
    stays = "The quay stayed."
    version = version_from([(f"Twelve were hurt. {stays}", "body"), ("It was a fine day.", "body")])
    annotations = Annotations(version, figures=(Figure(0, 6, "Twelve", "count", 12),))
    link = Link(place(version.text, stays), Span(0, len(stays)), "same", 1.0)
    found = listed(annotations, Annotations(stays), link, only=("Twelve were hurt.", "It was a fine day."))
    assert [(f.title, f.weight) for f in found] == [
        ("Sentence with a figure removed", "meaning"),
        ("Sentence removed", "other"),
    ]


def test_an_added_quotation_is_named_and_stands_on_the_right() -> None:
    right = Annotations("“Nobody ran,” he said.", quotes=(Quote(1, 12, "Nobody ran,"),))
    (finding,) = listed(Annotations(""), right, only=("“Nobody ran,” he said.",))
    assert finding.title == "Sentence with a quotation added"
    assert finding.left == ()
    assert finding.right == (Span(0, 22),)


def test_headline_and_notice_come_first() -> None:
    left = version_from([("Ferry stuck", "headline"), ("She struck.", "body")])
    right = version_from(
        [
            ("Ferry aground", "headline"),
            ("She struck.", "body"),
            ("Correction: she has one deck.", "notice"),
        ]
    )
    found = listed(Annotations(left), Annotations(right), only=("Correction: she has one deck.",))
    assert [(f.kind, f.title) for f in found] == [
        ("notice", "Notice added"),
        ("headline", "Headline changed"),
    ]
    assert found[1].sentence == "“Ferry stuck” → “Ferry aground”"


def test_a_notice_taken_away_is_said() -> None:
    left = version_from([("Correction: she has one deck.", "notice")])
    (finding,) = listed(Annotations(left), Annotations(version_from([])))
    assert finding.title == "Notice removed"


def test_a_moved_passage_is_listed_among_the_other_changes() -> None:
    link = Link(Span(0, 10), Span(0, 10), "same", 1.0, moved=True)
    (finding,) = listed(Annotations("A bus ran."), Annotations("A bus ran."), link)
    assert (finding.kind, finding.weight) == ("moved", "other")


def test_ids_stay_when_sides_are_swapped() -> None:
    left, right = "With 200 aboard. Gone.", "With 214 aboard."
    for a, b in ((left, right), (right, left)):
        old, new = ("200", "214") if a is left else ("214", "200")
        edit = Edit(place(a, old), place(b, new), "number")
        link = Link(Span(0, 16), Span(0, 16), "edited", 0.99, edits=(edit,))
        found = listed(Annotations(a), Annotations(b), link, only=("Gone.",))
        ids = {f.kind if f.kind == "figure" else "one-sided": f.id for f in found}
        if a is left:
            first = ids
    assert ids == first


def test_findings_with_the_same_words_have_ids_of_their_own() -> None:
    version = version_from([("Gone. It stays.", "body"), ("Gone. It stays.", "body")])
    spans = tuple(Span(p.start, p.start + 5) for p in version.paragraphs)
    comparison = Comparison(version.text, "", "versions", only_left=spans, left_sentences=spans)
    found = findings(comparison, Dossier(), NAMES, annotations=(Annotations(version), Annotations("")))
    assert len({f.id for f in found}) == 2


def test_plain_texts_are_annotated_when_nothing_is_given() -> None:
    assert findings(Comparison("Same.", "Same.", "versions"), Dossier()) == ()


def test_lines_that_say_who_and_when_are_no_changes_of_meaning() -> None:
    left = version_from([("By Judith Aske", "byline"), ("Updated 09:36", "date"), ("She struck.", "body")])
    links = tuple(
        Link(Span(a, b), Span(a, b), "edited", 0.9, edits=(Edit(Span(b - 5, b), Span(b - 5, b), "number"),))
        for a, b in ((0, 14), (16, 29))
    )
    right = version_from([("By Rowann Pell", "byline"), ("Updated 13:05", "date"), ("She struck.", "body")])
    found = listed(Annotations(left), Annotations(right), *links)
    assert [(f.title, f.weight) for f in found] == [("Byline changed", "other")]


def test_a_date_line_on_one_side_only_is_no_finding() -> None:
    left = version_from([("Updated 09:36", "date"), ("She struck.", "body")])
    assert listed(Annotations(left), Annotations("She struck."), only=("Updated 09:36",)) == ()


def test_only_the_figures_of_a_reworded_clause_are_in_the_title() -> None:
    (finding,) = edited(
        "It came from the booking system.",
        "It came from tickets: 203 and 11.",
        "the booking system",
        "tickets: 203 and 11",
        "number",
    )
    assert finding.title == "Figure added: 203, 11"


def test_a_figure_in_words_nobody_can_read_as_one_is_added_not_changed_from_nothing() -> None:
    (finding,) = edited("Boote fuhren.", "Vierzehn Boote fuhren.", "", "Vierzehn", "number")
    assert finding.title == "Figure added: Vierzehn"


def test_what_is_no_name_is_not_called_one() -> None:
    (finding,) = edited(
        "Breaking news of the day.", "Here now.", "Breaking news of the day", "Here now", "name"
    )
    assert (finding.kind, finding.title, finding.weight) == ("wording", "Wording changed", "other")


def named(left: str, right: str, *edits: Edit) -> tuple[Finding, ...]:
    link = Link(Span(0, len(left)), Span(0, len(right)), "edited", 0.99, edits=edits)
    return listed(with_names(left), with_names(right), link)


def with_names(text: str) -> Annotations:
    places = [place(text, words) for words in NAMED if words in text]
    return Annotations(text, tuple(Mention(p.start, p.end, p.of(text), "PERSON") for p in places))


NAMED = ("Maria Oduya", "Mary Oduya", "Ines Holm", "Adel Mahdi", "Judith Aske")


def test_a_name_for_a_pronoun_changes_no_meaning() -> None:
    left, right = "Then Ines Holm left.", "Then she left."
    (finding,) = named(left, right, Edit(place(left, "Ines Holm"), place(right, "she"), "name"))
    assert (finding.title, finding.weight) == ("Name or pronoun changed: Ines Holm → she", "other")


def test_another_name_shows_both() -> None:
    left, right = "Then Ines Holm left.", "Then Judith Aske left."
    (finding,) = named(left, right, Edit(place(left, "Ines Holm"), place(right, "Judith Aske"), "name"))
    assert (finding.title, finding.weight) == ("Name changed: Ines Holm → Judith Aske", "meaning")


def test_a_name_taken_out_here_and_put_in_there_otherwise_is_one_change() -> None:
    left, right = "Maria Oduya said she left.", "Having left, Mary Oduya spoke."
    edits = (
        Edit(place(left, "Maria Oduya"), Span(0, 0), "name"),
        Edit(Span(17, 17), place(right, "Mary Oduya"), "name"),
    )
    (finding,) = named(left, right, *edits)
    assert finding.title == "Name changed: Maria Oduya → Mary Oduya"
    assert (len(finding.left), len(finding.right)) == (1, 1)


def test_only_the_date_of_a_reworded_clause_is_in_the_title() -> None:
    left, right = "A leader of the militia spoke.", "A tie dating to 1982 spoke."
    old, new = place(left, "leader of the militia"), place(right, "tie dating to 1982")
    link = Link(Span(0, len(left)), Span(0, len(right)), "edited", 0.99, edits=(Edit(old, new, "date"),))
    at = place(right, "1982")
    (finding,) = listed(
        Annotations(left), Annotations(right, figures=(Figure(at.start, at.end, "1982", "date"),)), link
    )
    assert finding.title == "Date or time added: “1982”"


def test_both_marks_of_a_quotation_that_went_are_one_change() -> None:
    left, right = "He spoke of “plans” today.", "He spoke of plans today."
    edits = (Edit(Span(12, 13), Span(12, 12), "quote"), Edit(Span(18, 19), Span(17, 17), "quote"))
    link = Link(Span(0, len(left)), Span(0, len(right)), "edited", 0.99, edits=edits)
    (finding,) = listed(Annotations(left), Annotations(right), link)
    assert finding.title == "Quotation marks removed"
    assert finding.left == (Span(12, 13), Span(18, 19))


def test_findings_with_the_same_words_keep_their_ids_when_sides_are_swapped() -> None:
    left = "The port is shut. A long day. The port is shut. Rain fell."
    right = "Rain fell. The port was shut. A long day. The port was shut."
    ids: list[dict[int, str]] = []
    for a, b in ((left, right), (right, left)):
        old, new = ("is", "was") if a is left else ("was", "is")
        places = [
            (m.start(), n.start())
            for m, n in zip(re.finditer(f" {old} ", a), re.finditer(f" {new} ", b), strict=True)
        ]
        links = tuple(
            Link(
                Span(i - 8, i + 6), Span(j - 8, j + 6), "edited", 0.99,
                edits=(Edit(Span(i + 1, i + 1 + len(old)), Span(j + 1, j + 1 + len(new)), "wording"),),
            )
            for i, j in places
        )  # fmt: skip
        found = listed(Annotations(a), Annotations(b), *links)
        turned = a is right
        ids.append({(f.right if turned else f.left)[0].start: f.id for f in found})
    assert len(set(ids[0].values())) == 2
    assert ids[0] == ids[1]
