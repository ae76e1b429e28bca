"""Versions mode: what an edit inside a sentence is called, by what stands in the words before and after."""

from __future__ import annotations

import re
from collections.abc import Iterable

from variorum.model.annotations import Annotations
from variorum.model.comparison import Edit, EditKind
from variorum.model.finding import FindingKind
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.reviewing.phrases import quoted
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.leaving_out import shortened
from variorum.text.numbers import numbers
from variorum.text.phrasing import marked, phrase

#: What a changed word is called, and which finding it makes.
_OF_EDIT: dict[EditKind, FindingKind] = {
    "number": "figure",
    "date": "figure",
    "negation": "negation",
    "name": "name",
    "quote": "quotation",
    "hedge": "hedge",
    "attribution": "attribution",
    "wording": "wording",
    "typography": "style",
}
#: The titles of an edit that has other words now, that lost its words, and that had none before.
_TITLES: dict[EditKind, tuple[str, str, str]] = {
    "negation": (
        marked("Negation changed"),
        marked("Negation removed: {words}"),
        marked("Negation added: {words}"),
    ),
    "quote": (marked("Quotation changed"), marked("Quotation shortened"), marked("Quotation extended")),
    "hedge": (
        marked("Qualifier changed"),
        marked("Qualifier removed: {words}"),
        marked("Qualifier added: {words}"),
    ),
    "attribution": (
        marked("Attribution changed"),
        marked("Attribution removed: {words}"),
        marked("Attribution added: {words}"),
    ),
    "wording": (
        marked("Wording changed"),
        marked("Wording removed: {words}"),
        marked("Wording added: {words}"),
    ),
    "typography": (
        marked("House style changed"),
        marked("House style removed: {words}"),
        marked("House style added: {words}"),
    ),
}
_MARKS = (
    marked("Quotation marks changed"),
    marked("Quotation marks removed"),
    marked("Quotation marks added"),
)
#: The same for what is told with its words before and after.
_FIGURE = (
    marked("Figure changed: {old} → {new}"),
    marked("Figure removed: {words}"),
    marked("Figure added: {words}"),
)
_NAME = (
    marked("Name changed: {old} → {new}"),
    marked("Name removed: {words}"),
    marked("Name added: {words}"),
)
_NAME_OR_PRONOUN = (
    marked("Name or pronoun changed: {old} → {new}"),
    marked("Name or pronoun removed: {words}"),
    marked("Name or pronoun added: {words}"),
)
_WITH_A_NAME = (
    marked("Reworded, with a name changed: {old} → {new}"),
    marked("Reworded, with a name removed: {words}"),
    marked("Reworded, with a name added: {words}"),
)
_DATE = (
    marked("Date or time changed: {old} → {new}"),
    marked("Date or time removed: {words}"),
    marked("Date or time added: {words}"),
)
#: Kinds that say something only of few words; in a longer edit they are one thing among others.
_IN_FEW_WORDS: dict[EditKind, str] = {
    "negation": marked("Negation in a reworded passage"),
    "hedge": marked("Qualifier in a reworded passage"),
    "attribution": marked("Attribution in a reworded passage"),
}
_FEW_WORDS = 6
#: As many words as a title and an article put beside a name, and it is still the name that changed.
_BESIDE_A_NAME = 2
LETTER = re.compile(r"\w")
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
    kind = _OF_EDIT[edit.kind]
    weighs = kind not in ("wording", "style")
    if edit.kind == "number":
        return Called(kind, _figures(old, new), weighs)
    if edit.kind == "name":
        return _name(texts, edit, old, new)
    if edit.kind == "date":
        return _date(texts, edit, old, new)
    if edit.kind == "quote" and not LETTER.search(old + new):
        return Called(kind, phrase(_MARKS[_how(old, new)]), weighs)
    if edit.kind in _IN_FEW_WORDS and _length(old, new) > _FEW_WORDS:
        return Called(kind, phrase(_IN_FEW_WORDS[edit.kind]), weighs)
    # Of one with no words on either side nothing is left: it is told as removed.
    how = _how(old, new) if new else 1
    return Called(kind, phrase(_TITLES[edit.kind][how], words=quoted(old or new, 60)), weighs)


def _name(texts: TwoTexts, edit: Edit, old: str, new: str) -> Called:
    """Only what was recognised as a name is called one: a capital at the start of a sentence is none."""
    before, after = _names(texts.left, edit.left), _names(texts.right, edit.right)
    before = before or _shorter(texts.left, edit.left, after)
    after = after or _shorter(texts.right, edit.right, before)
    if not before and not after:
        if _length(old, new) <= _BESIDE_A_NAME and old and new:
            return Called("name", name_changed(old, new), True)
        return _wording(old, new)
    if before == after or _pronoun(old) or _pronoun(new):
        # The same person by another word: nothing else is told.
        title = name_kept() if before == after else _arrow(_NAME_OR_PRONOUN, old, new)
        return Called("name", title, False)
    beside = _length(old, new) - max(len(" ".join(names).split()) for names in (before, after))
    if beside > _BESIDE_A_NAME:
        if before and after:
            names = " / ".join(shortened(", ".join(each), 40) for each in (before, after))
            return Called("name", phrase("Reworded, with other names: {names}", names=names), True)
        return Called("name", _arrow(_WITH_A_NAME, ", ".join(before), ", ".join(after)), True)
    return Called("name", _arrow(_NAME, ", ".join(before), ", ".join(after)), True)


def name_changed(old: str, new: str) -> str:
    """The title of a name that is another one now, or is spelled otherwise."""
    return _arrow(_NAME, old, new)


def name_kept() -> str:
    """The title of a passage told in other words around the same name."""
    return phrase("Name in a reworded passage")


def _date(texts: TwoTexts, edit: Edit, old: str, new: str) -> Called:
    before, after = _dates(texts.left, edit.left), _dates(texts.right, edit.right)
    if before or after:
        if before == after:
            return Called("figure", phrase("Date or time in a reworded passage"), False)
        return Called("figure", _arrow(_DATE, ", ".join(before), ", ".join(after)), True)
    if _length(old, new) > _FEW_WORDS:
        return Called("figure", phrase("Date or time in a reworded passage"), True)
    return Called("figure", _arrow(_DATE, old, new), True)


def _figures(old: str, new: str) -> str:
    """The figures alone, out of whatever was reworded around them."""
    before, after = (", ".join(dict.fromkeys(n.text for n in numbers(words))) for words in (old, new))
    if before or after:
        old, new = before, after
    changed, *one_sided = _FIGURE
    # Also where the words are of a language whose numbers are not read: "sieben" is a figure all the same.
    if not (old and new):
        return phrase(one_sided[not old], words=shortened(old or new, 60))
    return phrase(changed, old=shortened(old, 40), new=shortened(new, 40))


def _arrow(titles: tuple[str, str, str], old: str, new: str) -> str:
    if old and new:
        return phrase(titles[0], old=shortened(old, 40), new=shortened(new, 40))
    return phrase(titles[_how(old, new)], words=quoted(old or new, 60))


def _how(old: str, new: str) -> int:
    """Which of the titles: words changed, words removed, words added."""
    return 0 if old and new else 1 if old else 2


def _wording(old: str, new: str) -> Called:
    return Called("wording", phrase(_TITLES["wording"][_how(old, new)], words=quoted(old or new, 60)), False)


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
