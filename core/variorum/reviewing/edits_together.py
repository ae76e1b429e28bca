"""Versions mode: edits of one sentence that are one change to a reader."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from variorum.model.annotations import Annotations
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.edited_words import LETTER, name_changed, name_kept
from variorum.reviewing.in_order import told_of_both
from variorum.reviewing.two_texts import TwoTexts


def edits_together(texts: TwoTexts, found: Sequence[Finding]) -> Iterator[Finding]:
    """The findings of one link: both marks of a quotation as one, and a name taken out here and put in there."""
    marks: dict[str, Finding] = {}
    gone = [f for f in found if f.edit_kind == "name" and _one_sided(f, "left")]
    come = [f for f in found if f.edit_kind == "name" and _one_sided(f, "right")]
    pairs = {old.left: new for old in gone for new in come if _one_name(texts, old, new)}
    put = {new.right for new in pairs.values()}
    for finding in found:
        if finding.left in pairs and finding in gone:
            yield _respelled(texts, finding, pairs[finding.left])
        elif finding in come and finding.right in put:
            continue
        elif not _of_marks_alone(texts, finding):
            yield finding
        elif finding.title in marks:
            first = marks[finding.title]
            both = first.left + finding.left, first.right + finding.right
            marks[finding.title] = replace(first, left=both[0], right=both[1])
        else:
            marks[finding.title] = finding
    yield from marks.values()


def _of_marks_alone(texts: TwoTexts, finding: Finding) -> bool:
    words = texts.words("left", finding.left[0]) + texts.words("right", finding.right[0])
    return finding.edit_kind == "quote" and not LETTER.search(words)


def _one_sided(finding: Finding, side: str) -> bool:
    old, new = (len(spans[0]) if spans else 0 for spans in (finding.left, finding.right))
    return bool(old and not new) if side == "left" else bool(new and not old)


def _one_name(texts: TwoTexts, old: Finding, new: Finding) -> bool:
    """Whether the names in both share a word: a first name or the surname."""
    before, after = _name(texts.left, old.left[0]), _name(texts.right, new.right[0])
    return bool(set(before.casefold().split()) & set(after.casefold().split()))


def _respelled(texts: TwoTexts, old: Finding, new: Finding) -> Finding:
    before, after = _name(texts.left, old.left[0]), _name(texts.right, new.right[0])
    words = told_of_both(texts, before, after)
    moved = before == after
    return replace(
        old,
        title=name_kept() if moved else name_changed(texts, before, after),
        sentence=words,
        right=new.right,
        weight="other" if moved else old.weight,
        detail=words,
    )


def _name(annotations: Annotations, span: Span) -> str:
    names = (m.text for m in annotations.mentions if m.start < span.end and span.start < m.end)
    return next((" ".join(name.split()) for name in names), "")
