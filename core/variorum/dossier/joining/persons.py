"""Persons with a full name: which full names are one person, by surname, first name, initial or nickname.

Fathers and sons, sisters and brothers share a surname, so two full names are one person only where their first
names may be one; a text that has two such names side by side ("Jr." and none) means two people.
"""

from __future__ import annotations

from typing import NamedTuple

from variorum.dossier.disagreeing.name_spellings import alike_in_full
from variorum.dossier.joining.bare_names import lead_bare_names
from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.name_keys import folded, same_word
from variorum.dossier.joining.name_pairs import pairs_sharing, spelling_keys
from variorum.dossier.joining.occurrences import Occurrence
from variorum.entities.names.lexicons import lexicons, nicknames
from variorum.text.phrasing import phrase
from variorum.text.word_lists import listed

Id = tuple[int, int]
Words = tuple[str, ...]
_SMALL = listed("al bin ibn abu de del della di da van von der den la le el y")


def join_persons(people: list[Occurrence], groups: Groups[Id]) -> None:
    """Put mentions of one person together in `groups`."""
    full = [p for p in people if len(p.words) > 1]
    forms = _Forms(full, groups)
    for one, other in pairs_sharing(forms.leads, _keys):
        reason, supposed = forms.why_same(one, other)
        if reason:
            groups.join(one.id, other.id, reason, supposed=supposed)
    _join_suffix_forms([p for p in people if p.suffix and len(p.words) == 1], full, groups)
    lead_bare_names([p for p in people if len(p.words) == 1 and not p.suffix], full, groups)


def _keys(one: Occurrence) -> tuple[tuple[str, str], ...]:
    first, last = one.words[0], one.words[-1]
    return ("first", first), ("last", last), *(("alike", k) for k in spelling_keys(last))


class Why(NamedTuple):
    """A reason. `supposed`: the texts do not say it, the names are only alike."""

    words: str = ""
    supposed: bool = False


_NONE = Why()


class _Forms:
    """The ways full names are written, one occurrence for each; equal ones are one person."""

    def __init__(self, full: list[Occurrence], groups: Groups[Id]) -> None:
        first: dict[tuple[Words, str], Occurrence] = {}
        self._places: dict[tuple[Words, str], set[int]] = {}
        for one in full:
            lead = first.setdefault((one.words, one.suffix), one)
            groups.join(lead.id, one.id)
            self._places.setdefault((one.words, one.suffix), set()).add(one.place)
        self.leads = list(first.values())
        self._short = {(f.words[0], f.words[-1]) for f in self.leads if len(f.words) == 2}
        #: Texts that have a (first, last) name with a suffix, and without: they speak of father and son.
        self._with_suffix: dict[tuple[str, str], set[int]] = {}
        self._without: dict[tuple[str, str], set[int]] = {}
        for form in self.leads:
            side = self._with_suffix if form.suffix else self._without
            side.setdefault((form.words[0], form.words[-1]), set()).update(self._of(form))

    def _of(self, one: Occurrence) -> set[int]:
        return self._places[one.words, one.suffix]

    def _father_and_son(self, one: Occurrence) -> bool:
        name = one.words[0], one.words[-1]
        return bool(self._with_suffix.get(name, set()) & self._without.get(name, set()))

    def why_same(self, one: Occurrence, other: Occurrence) -> Why:
        """Why two full names are one person; "" where they are not."""
        a, b = one.words, other.words
        if one.suffix != other.suffix and (
            (one.suffix and other.suffix) or self._father_and_son(one) or self._father_and_son(other)
        ):
            return _NONE
        if same_word(a[-1], b[-1]) and not _middle_names_clash(a, b):
            if self._is_tail(one, other):
                return Why(phrase("“{name}” is the end of the longer name", name=_shorter(one, other)))
            how = same_first(a[0], b[0])
            if how:
                return _said(one, other, how)
        if not self._of(one) & self._of(other) and alike_in_full(one, other):
            return _in_two_spellings(one, other)
        return _NONE

    def _is_tail(self, one: Occurrence, other: Occurrence) -> bool:
        """ "Abdul Mahdi" is the end of "Adel Abdul Mahdi"; people known by a middle name drop the first.

        Not where the texts also have the first name with the surname: Joseph Kelm is not James Joseph Kelm
        where there is a James Kelm. Words that are no name ("Moviemaker Gary Kelm") count for nothing.
        """
        short, long = sorted((one, other), key=lambda o: len(o.words))
        a, b = short.words, long.words
        if len(a) < 2 or len(a) >= len(b) or b[-len(a) :] != a:
            return False
        if a[0] in _SMALL or a[0].startswith("abd"):
            return True
        lists = lexicons()
        before = b[: -len(a)]
        if all(w not in lists.first_names and (w in lists.ordinary or w in lists.roles) for w in before):
            return True
        return (b[0], b[-1]) not in self._short and not self._of(short) & self._of(long)


def _said(one: Occurrence, other: Occurrence, how: str) -> Why:
    a, b = one.words, other.words
    if a[0] == b[0] and a[-1] == b[-1]:
        return Why(
            phrase("“{name}” and “{other}”: the same first name and surname", name=one.text, other=other.text)
        )
    if a[-1] != b[-1] or how == "spelling":
        return _in_two_spellings(one, other)
    short, long = sorted((_first_name(one), _first_name(other)), key=len)
    words = phrase(
        "“{name}” and “{other}”: the same surname, and “{short}” can stand for “{long}”",
        name=one.text,
        other=other.text,
        short=short,
        long=long,
    )
    return Why(words, supposed=how == "nickname")


def _in_two_spellings(one: Occurrence, other: Occurrence) -> Why:
    words = phrase("“{name}” and “{other}” are one name in two spellings", name=one.text, other=other.text)
    return Why(words, supposed=True)


def _first_name(one: Occurrence) -> str:
    """As it is written."""
    return next((word for word in one.text.split() if folded(word.strip(".,")) == one.words[0]), one.words[0])


def _shorter(one: Occurrence, other: Occurrence) -> str:
    return min(one.text, other.text, key=len)


def same_first(a: str, b: str) -> str:
    """How two first names may be one: "same", "initial", "nickname", "spelling", or ""."""
    if a == b:
        return "same"
    if len(a) == 1 or len(b) == 1:
        return "initial" if a[0] == b[0] else ""
    groups = nicknames()
    if groups.get(a, frozenset()) & groups.get(b, frozenset()):
        return "nickname"
    if min(len(a), len(b)) >= 3 and (a.startswith(b) or b.startswith(a)) and abs(len(a) - len(b)) > 1:
        return "nickname"
    return "spelling" if same_word(a, b) else ""


def _middle_names_clash(a: Words, b: Words) -> bool:
    one, other = a[1:-1], b[1:-1]
    if not one or not other or len(one) != len(other):
        return False
    return any(x[0] != y[0] for x, y in zip(one, other, strict=True))


def _join_suffix_forms(short: list[Occurrence], full: list[Occurrence], groups: Groups[Id]) -> None:
    """ "Jackson Jr." is whoever is called "… Jackson Jr." in full."""
    bearers: dict[str, list[Occurrence]] = {}
    for one in full:
        if one.suffix:
            bearers.setdefault(one.suffix, []).append(one)
    for one in short:
        groups.add(one.id)
        for other in bearers.get(one.suffix, []):
            if same_word(other.words[-1], one.words[0]):
                groups.join(
                    other.id,
                    one.id,
                    phrase("“{name}” is short for “{other}”", name=one.text, other=other.text),
                )
                break
