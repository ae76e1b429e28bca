"""Versions mode: what an edit inside a sentence is called, by what stands in the words before and after."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from unicodedata import category

from variorum.model.annotations import Annotations
from variorum.model.comparison import Edit, EditKind, Link, Side
from variorum.model.finding import FindingKind
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.reviewing.phrases import quoted
from variorum.reviewing.signed_figures import EditInPlace
from variorum.reviewing.touching import touching
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.leaving_out import shortened
from variorum.text.number import Number
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
#: The titles of an edit that has other words now, that lost its words, that had none before, and, where nobody knows
#: which text is older, that has words in one of them: *here*, for the other may have them in another passage.
_TITLES: dict[EditKind, tuple[str, str, str, str]] = {
    "negation": (
        marked("Negation changed"),
        marked("Negation removed: {words}"),
        marked("Negation added: {words}"),
        marked("Negation here only in {text}: {words}"),
    ),
    "quote": (
        marked("Quotation changed"),
        marked("Quotation shortened"),
        marked("Quotation extended"),
        marked("Quotation longer in {text}"),
    ),
    "hedge": (
        marked("Qualifier changed"),
        marked("Qualifier removed: {words}"),
        marked("Qualifier added: {words}"),
        marked("Qualifier here only in {text}: {words}"),
    ),
    "attribution": (
        marked("Attribution changed"),
        marked("Attribution removed: {words}"),
        marked("Attribution added: {words}"),
        marked("Attribution here only in {text}: {words}"),
    ),
    "wording": (
        marked("Wording changed"),
        marked("Wording removed: {words}"),
        marked("Wording added: {words}"),
        marked("Wording here only in {text}: {words}"),
    ),
    "typography": (
        marked("House style changed"),
        marked("House style removed: {words}"),
        marked("House style added: {words}"),
        marked("House style here only in {text}: {words}"),
    ),
}
_MARKS = (
    marked("Quotation marks changed"),
    marked("Quotation marks removed"),
    marked("Quotation marks added"),
    marked("Quotation marks here only in {text}"),
)
#: The same for what is told with its words before and after; the last for both, where nobody knows which was before.
_FIGURE = (
    marked("Figure changed: {old} → {new}"),
    marked("Figure removed: {words}"),
    marked("Figure added: {words}"),
    marked("Figure here only in {text}: {words}"),
    marked("Other figure: {left} / {right}"),
)
_NAME = (
    marked("Name changed: {old} → {new}"),
    marked("Name removed: {words}"),
    marked("Name added: {words}"),
    marked("Name here only in {text}: {words}"),
    marked("Other name: {left} / {right}"),
)
_NAME_SPELLED = (
    marked("Name spelled otherwise: {old} → {new}"),
    *_NAME[1:4],
    marked("Name spelled otherwise: {left} / {right}"),
)
#: One name has the words of the other and more: the same man, first with all his names.
_NAME_FORM = (
    marked("Name in another form: {old} → {new}"),
    *_NAME[1:4],
    marked("Name in another form: {left} / {right}"),
)
_NAME_OR_PRONOUN = (
    marked("Name or pronoun changed: {old} → {new}"),
    marked("Name or pronoun removed: {words}"),
    marked("Name or pronoun added: {words}"),
    marked("Name or pronoun here only in {text}: {words}"),
    marked("Other name or pronoun: {left} / {right}"),
)
_WITH_A_NAME = (
    marked("Reworded, with a name changed: {old} → {new}"),
    marked("Reworded, with a name removed: {words}"),
    marked("Reworded, with a name added: {words}"),
    marked("Reworded, with a name here only in {text}: {words}"),
    marked("Reworded, with another name: {left} / {right}"),
)
#: Never with words of both: see `with_other_details`.
_WITH_DETAILS = (
    "",
    marked("Reworded, with details removed: {words}"),
    marked("Reworded, with details added: {words}"),
    marked("Reworded, with details here only in {text}: {words}"),
)
_DATE = (
    marked("Date or time changed: {old} → {new}"),
    marked("Date or time removed: {words}"),
    marked("Date or time added: {words}"),
    marked("Date or time here only in {text}: {words}"),
    marked("Other date or time: {left} / {right}"),
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


def called(texts: TwoTexts, link: Link, edit: Edit, old: str, new: str, *, mended: bool = False) -> Called:
    """What to call an edit of a link, whose words are `old` and `new`; `mended`: they spell one name."""
    kind = _OF_EDIT[edit.kind]
    weighs = kind not in ("wording", "style")
    if edit.kind == "number":
        return _figure(texts, link, edit, old, new)
    if edit.kind == "name":
        return _mended(texts, edit, old, new) if mended else _name(texts, link, edit, old, new)
    if edit.kind == "date":
        return _date(texts, edit, old, new)
    if edit.kind == "quote" and not LETTER.search(old + new):
        return Called(kind, _one_sided(texts, _MARKS, _how(old, new), old, new), weighs)
    if edit.kind in _IN_FEW_WORDS and _length(old, new) > _FEW_WORDS:
        return Called(kind, phrase(_IN_FEW_WORDS[edit.kind]), weighs)
    # Of one with no words on either side nothing is left: it is told as removed.
    how = _how(old, new) if new else 1
    return Called(kind, _one_sided(texts, _TITLES[edit.kind], how, old, new), weighs)


def _name(texts: TwoTexts, link: Link, edit: Edit, old: str, new: str) -> Called:
    """Only what was recognised as a name is called one: a capital at the start of a sentence is none."""
    before, after = _names(texts.left, edit.left), _names(texts.right, edit.right)
    before = before or _shorter(texts.left, edit.left, after)
    after = after or _shorter(texts.right, edit.right, before)
    if not before and not after:
        if _length(old, new) <= _BESIDE_A_NAME and old and new:
            return Called("name", name_changed(texts, old, new), True)
        return _wording(texts, old, new)
    if before == after or _pronoun(old) or _pronoun(new):
        # The same person by another word: nothing else is told.
        title = name_kept() if before == after else _both(texts, _NAME_OR_PRONOUN, old, new)
        return Called("name", title, False)
    if _is_longer_form(texts, link, before, after):
        return Called("name", _both(texts, _NAME_FORM, before[0], after[0]), False)
    beside = _length(old, new) - max(len(" ".join(names).split()) for names in (before, after))
    if beside > _BESIDE_A_NAME:
        # In other words, a name may stand elsewhere in the passage: it neither came nor went.
        known = _names(texts.left, link.left), _names(texts.right, link.right)
        before, after = [n for n in before if n not in known[1]], [n for n in after if n not in known[0]]
        if not before and not after:
            return Called("name", name_kept(), False)
        return Called("name", with_other_names(texts, before, after), True)
    return Called("name", _both(texts, _NAME, ", ".join(before), ", ".join(after)), True)


def with_other_names(texts: TwoTexts, before: Sequence[str], after: Sequence[str]) -> str:
    """The title of a passage in other words that does not name the same as before."""
    if before and after:
        return phrase("Reworded, with other names: {names}", names=_of_both(before, after))
    return _both(texts, _WITH_A_NAME, ", ".join(before), ", ".join(after))


def with_other_details(texts: TwoTexts, before: Sequence[str], after: Sequence[str]) -> str:
    """The same where figures or dates are among what differs."""
    if before and after:
        return phrase("Reworded, with other details: {names}", names=_of_both(before, after))
    return _both(texts, _WITH_DETAILS, ", ".join(before), ", ".join(after))


def in_a_rewording(kind: EditKind) -> str:
    """The title of a passage in other words of which no more can be said than what kind of thing changed in it."""
    return phrase(_IN_FEW_WORDS[kind])


def _of_both(before: Sequence[str], after: Sequence[str]) -> str:
    return " / ".join(shortened(", ".join(each), 40) for each in (before, after))


def _mended(texts: TwoTexts, edit: Edit, old: str, new: str) -> Called:
    """The whole names, where they are found to be names."""
    before, after = (
        ", ".join(_names(text, span)) for text, span in ((texts.left, edit.left), (texts.right, edit.right))
    )
    return Called("name", _both(texts, _NAME_SPELLED, before or old, after or new), False)


def name_changed(texts: TwoTexts, old: str, new: str) -> str:
    """The title of a name that is another one now, or is spelled otherwise."""
    return _both(texts, _NAME, old, new)


def name_kept() -> str:
    """The title of a passage told in other words around the same name."""
    return phrase("Name in a reworded passage")


def _date(texts: TwoTexts, edit: Edit, old: str, new: str) -> Called:
    before, after = _dates(texts.left, edit.left), _dates(texts.right, edit.right)
    if before or after:
        if before == after:
            return Called("figure", phrase("Date or time in a reworded passage"), False)
        return Called("figure", _both(texts, _DATE, ", ".join(before), ", ".join(after)), True)
    if _length(old, new) > _FEW_WORDS:
        return Called("figure", phrase("Date or time in a reworded passage"), True)
    return Called("figure", _both(texts, _DATE, old, new), True)


def _figure(texts: TwoTexts, link: Link, edit: Edit, old: str, new: str) -> Called:
    """The figures alone, out of whatever was reworded around them."""
    left, below_left, before = EditInPlace(texts, "left", link.left, edit.left).figures(old)
    right, below_right, after = EditInPlace(texts, "right", link.right, edit.right).figures(new)
    one = _are_one(left, right)
    if one and below_left == below_right and not _other_unit(texts, edit):
        if _length(old, new) > _FEW_WORDS:
            return _wording(texts, old, new)
        return Called("style", phrase("House style changed"), False)
    if (
        before != after and not one
    ):  # where only the unit or the minus differs, it is told with all that stands beside it
        old, new = before, after
    # Also where the words are of a language whose numbers are not read: "sieben" is a figure all the same.
    return Called("figure", _both(texts, _FIGURE, old, new, plain=True), True)


def _are_one(before: Sequence[Number], after: Sequence[Number]) -> bool:
    """Whether they are the same figures, written otherwise: "110bn" is 110 billion."""
    values = [[number.value for number in of_one] for of_one in (before, after)]
    return values[0] == values[1] != [] and None not in values[0]


def _other_unit(texts: TwoTexts, edit: Edit) -> bool:
    """Whether so many are of other things: "$5 million", "5 million euros" or "5 million shares"; "5%", "5 pence"."""
    old, new = edit.left.of(texts.left.text), edit.right.of(texts.right.text)
    measured, counted = _units(texts.left, texts.right, edit)
    signs = [{letter for letter in words if category(letter) == "Sc"} for words in (old, new)]
    points = ["point" in words for words in (old, new)]  # "10 percentage points" have the unit of "10%"
    # Of what is counted on both sides other words are only wording: twelve soldiers, twelve troops.
    of_what = [one or other for one, other in zip(measured, counted, strict=True)] if any(measured) else []
    return points[0] != points[1] or any(all(both) and both[:1] != both[1:] for both in (of_what, signs))


def _units(left: Annotations, right: Annotations, edit: Edit) -> tuple[list[set[str]], list[set[str]]]:
    """What the figures are measured in, and what they count, on either side, though it stand behind the edit: "5%"
    that became "5 percent"."""
    figures = [touching(text.figures, place) for text, place in ((left, edit.left), (right, edit.right))]
    measured = [{each.unit for each in some if each.kind != "count"} - {""} for some in figures]
    return measured, [{each.about for each in some if each.kind == "count"} - {""} for some in figures]


def _both(texts: TwoTexts, titles: Sequence[str], old: str, new: str, *, plain: bool = False) -> str:
    """With the words of both; `plain`: words of one text alone stand without quotation marks."""
    if old and new:
        one, other = shortened(old, 40), shortened(new, 40)
        if texts.older is None:
            return phrase(titles[4], left=one, right=other)
        return phrase(titles[0], old=one, new=other)
    return _one_sided(texts, titles, _how(old, new), old, new, plain=plain)


def _one_sided(
    texts: TwoTexts, titles: Sequence[str], how: int, old: str, new: str, *, plain: bool = False
) -> str:
    words = shortened(old or new, 60) if plain else quoted(old or new, 60)
    if how and texts.older is None:
        return phrase(titles[3], text=texts.name("left" if old else "right"), words=words)
    return phrase(titles[how], words=words)


def _how(old: str, new: str) -> int:
    """Which of the titles: words changed, words removed, words added."""
    return 0 if old and new else 1 if old else 2


def _wording(texts: TwoTexts, old: str, new: str) -> Called:
    return Called("wording", _one_sided(texts, _TITLES["wording"], _how(old, new), old, new), False)


def _names(annotations: Annotations, span: Span) -> list[str]:
    return _distinct(m.text for m in touching(annotations.mentions, span))


def _shorter(annotations: Annotations, span: Span, longer: list[str]) -> list[str]:
    """The name beside an empty place that the other text has in a longer form: "Mahdi" of "Adel Mahdi"."""
    if len(span):
        return []
    return _distinct(
        m.text
        for m in touching(annotations.mentions, Span(span.start - 2, span.start + 2))
        if m.start - 1 <= span.start <= m.end + 1
        and any(set(m.text.split()) < set(name.split()) for name in longer)
    )


def _is_longer_form(texts: TwoTexts, link: Link, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether one name of either side is the other with more words, and both are joined as one."""
    if len(before) != 1 or len(after) != 1:
        return False
    old, new = set(before[0].split()), set(after[0].split())
    return (old < new or new < old) and not _entities(texts, "left", link.left, before[0]).isdisjoint(
        _entities(texts, "right", link.right, after[0])
    )


def _entities(texts: TwoTexts, side: Side, span: Span, name: str) -> set[int]:
    mentions = touching(texts.annotations(side).mentions, span)
    numbers = (texts.entities[side].get(m.start) for m in mentions if " ".join(m.text.split()) == name)
    return {number for number in numbers if number is not None}


def _dates(annotations: Annotations, span: Span) -> list[str]:
    return _distinct(f.text for f in touching(annotations.figures, span) if f.kind in ("date", "time"))


def _distinct(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(" ".join(one.split()) for one in words))


def _pronoun(words: str) -> bool:
    return words.casefold() in _PRONOUNS


def _length(old: str, new: str) -> int:
    return max(len(old.split()), len(new.split()))
