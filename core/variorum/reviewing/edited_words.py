"""Versions mode: what an edit inside a sentence is called, by what stands in the words before and after."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from variorum.model.annotations import Annotations
from variorum.model.comparison import Edit, EditKind
from variorum.model.finding import FindingKind
from variorum.model.span import Span
from variorum.reviewing.phrases import quoted, shortened
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.numbers import numbers

#: What a changed word is called, and which finding it makes.
_OF_EDIT: dict[EditKind, tuple[FindingKind, str]] = {
    "number": ("figure", "Figure"),
    "date": ("figure", "Date or time"),
    "negation": ("negation", "Negation"),
    "name": ("name", "Name"),
    "quote": ("quotation", "Quotation"),
    "hedge": ("hedge", "Qualifier"),
    "attribution": ("attribution", "Attribution"),
    "wording": ("wording", "Wording"),
    "typography": ("style", "House style"),
}
#: Kinds that say something only of few words; in a longer edit they are one thing among others.
_IN_FEW_WORDS: frozenset[EditKind] = frozenset({"negation", "hedge", "attribution"})
_FEW_WORDS = 6
#: As many words as a title and an article put beside a name, and it is still the name that changed.
_BESIDE_A_NAME = 2
_LETTER = re.compile(r"\w")
_PRONOUNS = frozenset(
    (
        *("he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their"),
        *("who", "which", "that", "this", "these", "those"),
    )
)


@dataclass(frozen=True, slots=True)
class Called:
    """The kind of finding an edit makes, its title, and whether it may change the meaning."""

    kind: FindingKind
    title: str
    weighs: bool


def called(texts: TwoTexts, edit: Edit, old: str, new: str) -> Called:
    """What to call an edit whose words are `old` and `new`."""
    kind, noun = _OF_EDIT[edit.kind]
    weighs = kind not in ("wording", "style")
    if edit.kind == "number":
        return Called(kind, _figures(old, new), weighs)
    if edit.kind == "name":
        return _name(texts, edit, old, new)
    if edit.kind == "date":
        return _date(texts, edit, old, new)
    if edit.kind == "quote" and not _LETTER.search(old + new):
        return Called(kind, f"Quotation marks {_how(old, new)}", weighs)
    if edit.kind in _IN_FEW_WORDS and _length(old, new) > _FEW_WORDS:
        title = f"{noun} in a reworded passage"
    elif not new:
        title = "Quotation shortened" if edit.kind == "quote" else f"{noun} removed: {quoted(old, 60)}"
    elif not old:
        title = "Quotation extended" if edit.kind == "quote" else f"{noun} added: {quoted(new, 60)}"
    else:
        title = f"{noun} changed"
    return Called(kind, title, weighs)


def _name(texts: TwoTexts, edit: Edit, old: str, new: str) -> Called:
    """Only what was recognised as a name is called one: a capital at the start of a sentence is none."""
    before, after = _names(texts.left, edit.left), _names(texts.right, edit.right)
    before = before or _shorter(texts.left, edit.left, after)
    after = after or _shorter(texts.right, edit.right, before)
    if not before and not after:
        if _length(old, new) <= _BESIDE_A_NAME and old and new:
            return Called("name", f"Name changed: {shortened(old, 40)} → {shortened(new, 40)}", True)
        return _wording(old, new)
    if before == after or _pronoun(old) or _pronoun(new):
        # The same person by another word: nothing else is told.
        title = "Name in a reworded passage" if before == after else _arrow("Name or pronoun", old, new)
        return Called("name", title, False)
    beside = _length(old, new) - max(len(" ".join(names).split()) for names in (before, after))
    if beside > _BESIDE_A_NAME:
        if before and after:
            names = " / ".join(shortened(", ".join(each), 40) for each in (before, after))
            return Called("name", f"Reworded, with other names: {names}", True)
        return Called("name", _arrow("Reworded, with a name", ", ".join(before), ", ".join(after)), True)
    return Called("name", _arrow("Name", ", ".join(before), ", ".join(after)), True)


def _date(texts: TwoTexts, edit: Edit, old: str, new: str) -> Called:
    before, after = _dates(texts.left, edit.left), _dates(texts.right, edit.right)
    if before or after:
        if before == after:
            return Called("figure", "Date or time in a reworded passage", False)
        return Called("figure", _arrow("Date or time", ", ".join(before), ", ".join(after)), True)
    if _length(old, new) > _FEW_WORDS:
        return Called("figure", "Date or time in a reworded passage", True)
    return Called("figure", _arrow("Date or time", old, new), True)


def _figures(old: str, new: str) -> str:
    """The figures alone, out of whatever was reworded around them."""
    before, after = (", ".join(dict.fromkeys(n.text for n in numbers(words))) for words in (old, new))
    if before and after:
        return f"Figure changed: {shortened(before, 40)} → {shortened(after, 40)}"
    if before or after:
        return f"Figure {'removed' if before else 'added'}: {shortened(before or after, 60)}"
    return f"Figure changed: {shortened(old, 40)} → {shortened(new, 40)}"


def _arrow(noun: str, old: str, new: str) -> str:
    if old and new:
        return f"{noun} changed: {shortened(old, 40)} → {shortened(new, 40)}"
    return f"{noun} {_how(old, new)}: {quoted(old or new, 60)}"


def _how(old: str, new: str) -> str:
    return "changed" if old and new else "removed" if old else "added"


def _wording(old: str, new: str) -> Called:
    if old and new:
        return Called("wording", "Wording changed", False)
    return Called("wording", f"Wording {_how(old, new)}: {quoted(old or new, 60)}", False)


def _names(annotations: Annotations, span: Span) -> list[str]:
    return _distinct(m.text for m in annotations.mentions if m.start < span.end and span.start < m.end)


def _shorter(annotations: Annotations, span: Span, longer: list[str]) -> list[str]:
    """The name beside an empty place that the other text has in a longer form: "Mahdi" of "Adel Mahdi"."""
    if len(span):
        return []
    return _distinct(
        m.text
        for m in annotations.mentions
        if m.start - 1 <= span.start <= m.end + 1
        and any(set(m.text.split()) < set(name.split()) for name in longer)
    )


def _dates(annotations: Annotations, span: Span) -> list[str]:
    return _distinct(
        f.text
        for f in annotations.figures
        if f.kind in ("date", "time") and f.start < span.end and span.start < f.end
    )


def _distinct(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(" ".join(one.split()) for one in words))


def _pronoun(words: str) -> bool:
    return words.casefold() in _PRONOUNS


def _length(old: str, new: str) -> int:
    return max(len(old.split()), len(new.split()))
