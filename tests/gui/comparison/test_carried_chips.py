"""What a removed or added sentence carried stands on a chip behind it, in words short enough to be read whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from variorum import annotate, compare, cross_reference, findings
from variorum.model.annotations import Annotations
from variorum.model.article import Article
from variorum.model.building import version_from
from variorum.model.decisions import Decisions
from variorum.model.span import Span
from variorum.reviewing import passages
from variorum_gui.comparison.reading_marks import marks_of
from variorum_gui.shown import Shown, ShownText

KEPT = ("The board met on Monday to settle the fees for the coming year.", "body")
GONE = (
    "“We lost 340 berths in the storm and nobody told us,” said Ada Brook, the harbour master of Testham.",
    "body",
)


def chips(*gone: tuple[str, str], annotated: bool) -> list[str]:
    old, new = version_from([KEPT, *gone]), version_from([KEPT])  # type: ignore[list-item]
    known = annotate(old), annotate(new)
    compared = compare(old, new, mode="versions")
    dossier = cross_reference(known, {(0, 1): compared}, Decisions(), ("1", "2"))
    found = findings(compared, dossier, ("1", "2"), Decisions(), known)
    left, right = (
        ShownText(Article((version,), "Gazette"), version, 1, 1, "Gazette", one if annotated else None)
        for version, one in zip((old, new), known, strict=True)
    )
    return [mark.chip for mark in marks_of(Shown(left, right, compared, dossier, found), "left") if mark.chip]


def test_they_name_it_in_three_words_and_not_in_a_sentence() -> None:
    assert chips(GONE, annotated=True) == ["with source, figure, quotation"]


def test_until_names_and_figures_are_known_the_finding_says_it() -> None:
    (told,) = chips(GONE, annotated=False)
    assert told.startswith("sentence with a source")


def test_of_paragraphs_that_are_one_finding_each_says_what_it_holds_itself() -> None:
    nothing = ("Rain had fallen over the bay all morning.", "body")
    assert chips(GONE, nothing, annotated=True) == ["with source, figure, quotation"]


def test_who_speaks_in_a_text_is_looked_up_once_for_all_its_passages(monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = ("Rain had fallen over the bay all morning.", "body")
    asked: list[Annotations] = []
    carried_in = passages.carried_in

    def counted(annotations: Annotations) -> Callable[[Span], passages.Carried]:
        asked.append(annotations)
        return carried_in(annotations)

    monkeypatch.setattr(passages, "carried_in", counted)
    assert chips(GONE, nothing, GONE, annotated=True)
    assert len(asked) == 1
