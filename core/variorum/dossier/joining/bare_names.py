"""Bare names ("Kelm", "Mary") are led to somebody with a full name.

In this order: the only bearer in the same text; the one a title before the name points to; the one all others
of the name are relatives of ("his wife, Ada Kelm": news calls relatives by first names); the first named, where
the bare name is frequent; a first name beside a surname of the text; the only bearer in all texts; the one whom
the bare name means in other texts. Otherwise a bare name stays apart, and `perhaps` says who may be meant.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.name_keys import same_word
from variorum.dossier.joining.name_pairs import pairs_sharing, spelling_keys
from variorum.dossier.joining.occurrences import Occurrence
from variorum.entities.names.lexicons import nicknames
from variorum.text.phrasing import phrase, phrase_many

Id = tuple[int, int]
Words = tuple[str, ...]
_Found = tuple[Occurrence | None, str, bool]
FAMILY = "family"


def lead_bare_names(bare: list[Occurrence], full: list[Occurrence], groups: Groups[Id]) -> None:
    """Join each bare name with its bearer, and those nobody bears with each other where spelled alike."""
    leading = _Leading(bare, full, groups)
    left = [one for one in bare if not leading.lead(one)]
    left = [one for one in left if not leading.lead_as_elsewhere(one)]
    _join_left_over(left, groups)


class Bearers:
    """Full names by the words a bare name may stand for."""

    def __init__(self, full: Iterable[Occurrence]) -> None:
        self._by: dict[tuple[str, str], list[Occurrence]] = {}
        self._named: dict[str, list[Occurrence]] = {}
        for one in full:
            keys = [("first", one.words[0]), *(("surname", k) for k in spelling_keys(one.words[-1]))]
            keys += [("middle", k) for w in one.words[1:-1] for k in spelling_keys(w)]
            keys += [("nickname", n) for n in nicknames().get(one.words[0], ())]
            for k in dict.fromkeys(keys):
                self._by.setdefault(k, []).append(one)

    def surnamed(self, word: str) -> list[Occurrence]:
        """Those whose surname this may be."""
        found = self._any(("surname", k) for k in spelling_keys(word))
        return [p for p in found if same_word(p.words[-1], word)]

    def first_named(self, word: str) -> list[Occurrence]:
        """Those whose first name this is."""
        return self._by.get(("first", word), [])

    def called(self, word: str) -> list[Occurrence]:
        """Those whose first name this is or stands for."""
        keys = [("first", word), *(("nickname", n) for n in nicknames().get(word, ()))]
        return self._any(keys)

    def named(self, word: str) -> list[Occurrence]:
        """Those who bear the word as surname, else first name, else middle name, else nickname."""
        if word not in self._named:
            self._named[word] = self._bearing(word)
        return self._named[word]

    def _bearing(self, word: str) -> list[Occurrence]:
        middle = self._any(("middle", k) for k in spelling_keys(word))
        return (
            self.surnamed(word)
            or self.first_named(word)
            or [p for p in middle if any(same_word(w, word) for w in p.words[1:-1])]
            or self.called(word)
        )

    def _any(self, keys: Iterable[tuple[str, str]]) -> list[Occurrence]:
        found = {p.id: p for k in keys for p in self._by.get(k, ())}
        return [found[i] for i in sorted(found)]


class _Leading:
    def __init__(self, bare: list[Occurrence], full: list[Occurrence], groups: Groups[Id]) -> None:
        self._groups = groups
        by_place: dict[int, list[Occurrence]] = {}
        for one in full:
            by_place.setdefault(one.place, []).append(one)
        self._here = {place: Bearers(people) for place, people in by_place.items()}
        self._everywhere = Bearers(full)
        self._last_words: dict[int, set[str]] = {}
        for one in (*full, *bare):
            self._last_words.setdefault(one.place, set()).add(one.words[-1])
        self._count = Counter((one.place, one.words) for one in bare)
        #: For a bare surname: whom it meant, in how many texts.
        self._meant: dict[str, dict[Id, set[int]]] = {}
        self._leads: dict[Id, Occurrence] = {}
        #: Who is meant by a bare name, by all that decides it: a long text says one name thousands of times.
        self._bearer: dict[tuple[int, str, Words, str, str], _Found] = {}

    def lead(self, one: Occurrence) -> bool:
        """Join a bare name with its bearer where there is no doubt who is meant."""
        self._groups.add(one.id)
        key = one.place, one.text, one.words, one.gender, one.beside
        if key not in self._bearer:
            self._bearer[key] = self._found(one)
        target, reason, is_here = self._bearer[key]
        if target is None:
            return False
        self._groups.join(target.id, one.id, reason)
        word = one.words[0]
        if is_here and same_word(target.words[-1], word):
            lead = self._groups.leader(target.id)
            self._meant.setdefault(word, {}).setdefault(lead, set()).add(one.place)
            self._leads[lead] = target
        return True

    def _found(self, one: Occurrence) -> _Found:
        """Who is meant and why, and whether the text itself has somebody so called."""
        word = one.words[0]
        here = self._here_named(one)
        target, reason = self._choose(one, here)
        if target is None and not here:
            names = [p for p in self._everywhere.called(word) if p.words[-1] in self._last_words[one.place]]
            if self._are_one(names):
                target = names[0]
                reason = phrase(
                    "“{name}” is the first name of “{other}”, whose surname this text has",
                    name=one.text,
                    other=target.text,
                )
        if target is None and not here:
            surnamed = self._everywhere.surnamed(word)
            if self._are_one(surnamed):
                target = surnamed[0]
                reason = phrase("“{name}” is the surname of only one person in these texts", name=one.text)
        if target is None and here and _cannot_be(one, here):
            fitting = [p for p in self._everywhere.surnamed(word) if not _cannot_be(one, [p])]
            if one.beside != FAMILY and self._are_one(fitting):
                reason = phrase(
                    "“{name}” with its title can only be “{other}” in these texts",
                    name=one.text,
                    other=fitting[0].text,
                )
                return fitting[0], reason, False
        return target, reason, bool(here)

    def _here_named(self, one: Occurrence) -> list[Occurrence]:
        """The full names of its text that a bare name may stand for."""
        here = self._here.get(one.place)
        return here.named(one.words[0]) if here is not None else []

    def lead_as_elsewhere(self, one: Occurrence) -> bool:
        """Join a surname nobody in its text bears in full with the one it means in other texts, always."""
        meant = self._meant.get(one.words[0], {})
        if one.beside == FAMILY or len(meant) != 1 or self._here_named(one):
            return False
        ((lead, places),) = meant.items()
        target = self._leads[lead]
        if len(places) < 2 or (one.gender and target.gender and one.gender != target.gender):
            return False
        reason = phrase_many(
            "“{name}” alone is “{other}” in {n} other texts, and never another",
            "“{name}” alone is “{other}” in {n} other texts, and never another",
            len(places),
            name=one.text,
            other=target.text,
        )
        self._groups.join(target.id, one.id, reason)
        return True

    def _are_one(self, people: list[Occurrence]) -> bool:
        return len({self._groups.leader(p.id) for p in people}) == 1

    def _choose(self, one: Occurrence, here: list[Occurrence]) -> tuple[Occurrence | None, str]:
        """The bearer meant, among the full names of the same text."""
        if not here:
            return None, ""
        if self._are_one(here) and _cannot_be(one, here):
            return None, ""
        if self._are_one(here):
            if same_word(here[0].words[-1], one.words[0]):
                return here[0], phrase(
                    "“{name}” is the surname of only one person in the text", name=one.text
                )
            return here[0], phrase("“{name}” is the name of only one person in the text", name=one.text)
        exact = [p for p in here if p.words[-1] == one.words[0]]
        if exact and len(exact) < len(here) and self._are_one(exact):
            # A text spells one person one way: beside a Smythe, its Smith is another.
            return exact[0], phrase(
                "“{name}” is spelled as the surname of “{other}” in the text",
                name=one.text,
                other=exact[0].text,
            )
        if one.beside == FAMILY:
            return None, ""
        titled = [p for p in here if p.beside and p.beside == one.beside]
        if self._are_one(titled):
            return titled[0], phrase(
                "“{title}” stands before “{name}” and before “{other}”",
                title=one.beside,
                name=one.text,
                other=titled[0].text,
            )
        genders = self._genders(here)
        fitting = [
            p for p in here if not one.gender or genders[self._groups.leader(p.id)] in ("", one.gender)
        ] or here
        if one.gender and self._are_one(fitting):
            return fitting[0], phrase("the title before “{name}” fits only one of its bearers", name=one.text)
        relatives = self._relatives(here)
        others = [p for p in fitting if self._groups.leader(p.id) not in relatives]
        if self._are_one(others):
            return others[0], phrase(
                "the others called “{name}” are named as relatives of “{other}”",
                name=one.text,
                other=others[0].text,
            )
        first = min(here, key=lambda p: p.mention.start)
        main = self._groups.leader(first.id)
        rest = sum(self._groups.leader(p.id) != main for p in here)
        if first in fitting and self._count[one.place, one.words] >= 2 * rest:
            return (
                first,
                phrase(
                    "“{name}” has several bearers in the text; only “{other}” is also called so",
                    name=one.text,
                    other=first.text,
                ),
            )
        return None, ""

    def _relatives(self, people: list[Occurrence]) -> set[Id]:
        """Those whom the text brings in as somebody's wife, son, sister."""
        first: dict[Id, Occurrence] = {}
        for p in people:
            lead = self._groups.leader(p.id)
            if lead not in first or p.mention.start < first[lead].mention.start:
                first[lead] = p
        return {lead for lead, p in first.items() if p.kin}

    def _genders(self, people: list[Occurrence]) -> dict[Id, str]:
        genders: dict[Id, str] = {}
        for p in people:
            lead = self._groups.leader(p.id)
            genders[lead] = genders.get(lead) or p.gender
        return genders


def _cannot_be(one: Occurrence, bearers: list[Occurrence]) -> bool:
    """ "Mr. Vane" is no woman; "President Vane" none of the children whom the text calls Ada and Ruth Vane."""
    if one.words[0] != bearers[0].words[-1]:
        return False
    genders = {p.gender for p in bearers if p.gender}
    if one.gender and genders and one.gender not in genders:
        return True
    titled = bool(one.beside or one.gender)  # "the Vane daughters" are called after a parent
    return titled and all(p.shares_surname and p.beside != one.beside for p in bearers)


def _join_left_over(left: list[Occurrence], groups: Groups[Id]) -> None:
    """Bare names nobody bears in full are one person where they are spelled alike.

    A name that several bear is a person of its own in every text: it is not known which of them.
    """
    forms: dict[tuple[str, str], Occurrence] = {}
    for one in left:
        own = f"{one.id}" if one.beside == FAMILY else ""
        lead = forms.setdefault((one.words[0], FAMILY if one.whole_family else own), one)
        groups.join(
            lead.id,
            one.id,
            phrase("“{name}” is said of the family", name=one.text) if one.whole_family else "",
        )
    single = [one for one in forms.values() if one.beside != FAMILY]
    for a, b in pairs_sharing(single, lambda o: spelling_keys(o.words[0])):
        if same_word(a.words[0], b.words[0]):
            groups.join(
                a.id,
                b.id,
                phrase("“{name}” and “{other}” are one name in two spellings", name=a.text, other=b.text),
                supposed=True,
            )
