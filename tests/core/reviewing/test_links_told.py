"""Of two sentences that stayed it is not told that one became the other, however much they resemble each other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from variorum import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.comparison import Comparison, Edit, Link
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reporting.changes import changes_of
from variorum.reviewing.listing import findings

FIRST = "A ship foiled five boats off Varg on Friday, taking 26 men."
SECOND = "The ship was leading five freighters past Varg on Thursday."
OLD = version_from([(f"{FIRST} {SECOND}", "body")])
NEW = version_from([(f"{FIRST} {SECOND.replace('leading', 'guiding')}", "body")])


def place(words: str, version: Version) -> Span:
    at = version.text.index(words)
    return Span(at, at + len(words))


def found(comparison: Comparison, left: Version, right: Version) -> list[Finding]:
    notes = annotate(left), annotate(right)
    dossier = cross_reference(notes, links={})
    return list(findings(comparison, dossier, ("A", "B"), annotations=notes))


def between(comparison: Comparison, old: str, new: str, by_reader: bool = False) -> Comparison:
    """With one more link, between two sentences that keep nothing of each other."""
    left, right = place(old, OLD), place(new, NEW)
    edits = (Edit(left, right, "wording"),)
    more = Link(left, right, "reworded", 0.8, moved=True, edits=edits, by_reader=by_reader)
    return replace(comparison, links=(*comparison.links, more))


def test_two_sentences_that_stayed_are_not_told_as_one_that_moved_and_changed() -> None:
    plain = compare(OLD, NEW, mode="versions")
    crossed = between(plain, FIRST, SECOND.replace("leading", "guiding"))
    assert [f.title for f in found(plain, OLD, NEW)] == ["Wording changed"]
    assert found(crossed, OLD, NEW) == found(plain, OLD, NEW)
    assert changes_of(OLD, NEW, crossed) == changes_of(OLD, NEW, plain)


def test_what_the_reader_linked_is_told() -> None:
    plain = compare(OLD, NEW, mode="versions")
    crossed = between(plain, FIRST, SECOND.replace("leading", "guiding"), by_reader=True)
    assert "Passage moved" in [f.title for f in found(crossed, OLD, NEW)]


def test_words_that_a_link_has_too_many_are_not_told_as_new_where_another_link_keeps_them() -> None:
    plain = compare(OLD, NEW, mode="versions")
    first = plain.links[0]
    whole = Span(first.right.start, plain.links[1].right.end)
    end = Span(first.left.end - 1, first.left.end - 1)
    edit = Edit(end, Span(first.right.end - 1, whole.end - 1), "number")
    wide = replace(first, right=whole, kind="edited", score=0.7, edits=(edit,))
    merged = replace(plain, links=(wide, *plain.links[1:]))
    assert [f.title for f in found(merged, OLD, NEW)] == ["Wording changed"]
    assert changes_of(OLD, NEW, merged)[0].left == "leading"


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("a loan of 110bn", "a loan of 110 billion", "style"),
        ("a loan of $110 billion", "a loan of €110 billion", "figure"),
        ("a loan of 110bn", "a loan of 120 billion", "figure"),
        ("a loan of £110bn", "a loan of £110 billion", "style"),
        ("a loan of $5 million", "a loan of 5 million euros", "figure"),
        ("a road of 5km", "a road of 5 kilometres", "style"),
        ("a road of 5km", "a road of 5 miles", "figure"),
        ("a rise of 10%", "a rise of 10 percentage points", "figure"),
        ("a rise of 10%", "a rise of 10 percent", "style"),
        ("a loan of $5 million", "a loan of 5 million", "style"),
    ],
)
def test_one_figure_in_another_writing_is_no_other_figure(old: str, new: str, kind: str) -> None:
    versions = [
        version_from([(f"The town of Varg asked for {words} on Friday.", "body")]) for words in (old, new)
    ]
    assert {f.kind for f in found(compare(*versions, mode="versions"), *versions)} == {kind}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a rise of 5%", "a rise of 5 pence"),
        ("a rise to 40%", "a rise to 40 people"),
        ("a loan of $5 million", "a loan of 5 million shares"),
    ],
)
def test_a_unit_that_went_is_a_figure_that_changed(old: str, new: str) -> None:
    versions = [
        version_from([(f"The town of Varg asked for {words} on Friday.", "body")]) for words in (old, new)
    ]
    kinds = {f.kind for f in found(compare(*versions, mode="versions"), *versions)}
    assert "figure" in kinds
    assert "style" not in kinds
