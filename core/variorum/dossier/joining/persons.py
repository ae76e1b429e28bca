"""Persons: full names are compared with full names, then every bare name is led to one of them.

Fathers, sons and sisters share a surname: a bare surname goes to its only bearer in the text; where there are
several, a title ("Mr.", "Ms.") and the nearest full name before it decide, and the reason says so.
"""

from __future__ import annotations

from itertools import combinations

from variorum.dossier.disagreeing.name_spellings import alike_in_full
from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.name_keys import same_word
from variorum.dossier.joining.occurrences import Occurrence
from variorum.entities.names.lexicons import nicknames
from variorum.text.word_lists import listed

Id = tuple[int, int]
_SMALL = listed("al bin ibn abu de del della di da van von der den la le el y")


def join_persons(people: list[Occurrence], groups: Groups[Id]) -> None:
    """Put mentions of one person together in `groups`."""
    full = [p for p in people if len(p.words) > 1]
    forms = _forms(full, groups)
    apart = _texts_with_both(forms)
    places = _places(full)
    for one, other in combinations(forms, 2):
        reason = _same_person(one, other, apart)
        if not reason and not places[one.words] & places[other.words] and alike_in_full(one, other):
            reason = f"“{one.text}” and “{other.text}” are one name in two spellings"
        if reason:
            groups.join(one.id, other.id, reason)
    _join_suffix_forms([p for p in people if p.suffix and len(p.words) == 1], full, groups)
    _lead_bare_names([p for p in people if len(p.words) == 1 and not p.suffix], full, groups)


def _forms(full: list[Occurrence], groups: Groups[Id]) -> list[Occurrence]:
    """One occurrence for each way a full name is written; equal ones are one person."""
    first: dict[tuple[tuple[str, ...], str], Occurrence] = {}
    for one in full:
        lead = first.setdefault((one.words, one.suffix), one)
        groups.join(lead.id, one.id)
    return list(first.values())


def _places(full: list[Occurrence]) -> dict[tuple[str, ...], frozenset[int]]:
    places: dict[tuple[str, ...], frozenset[int]] = {}
    for one in full:
        places[one.words] = places.get(one.words, frozenset()) | {one.place}
    return places


def _texts_with_both(forms: list[Occurrence]) -> frozenset[tuple[str, str]]:
    """(first, last) names that some text has with and without "Jr.": father and son."""
    with_suffix = {(f.words[0], f.words[-1]) for f in forms if f.suffix}
    without = {(f.words[0], f.words[-1]) for f in forms if not f.suffix}
    return frozenset(with_suffix & without)


def _same_person(one: Occurrence, other: Occurrence, apart: frozenset[tuple[str, str]]) -> str:
    """Why two full names are one person, or ""."""
    a, b = one.words, other.words
    if one.suffix != other.suffix and (
        (one.suffix and other.suffix) or (a[0], a[-1]) in apart or (b[0], b[-1]) in apart
    ):
        return ""
    if not same_word(a[-1], b[-1]):
        return ""
    if _middle_names_clash(a, b):
        return ""
    if len(a) != len(b) and _is_tail(a, b):
        return f"“{_shorter(one, other)}” is the end of the longer name"
    first = _same_first(a[0], b[0])
    if not first:
        return ""
    if a[0] == b[0] and a[-1] == b[-1]:
        return "the same first name and surname"
    if a[-1] != b[-1] or first == "spelling":
        return f"“{one.text}” and “{other.text}” are one name in two spellings"
    return f"“{one.text}” and “{other.text}”: the same surname, and the first names stand for each other"


def _is_tail(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """ "Abdul Mahdi" is the end of "Adel Abdul Mahdi"; "Jackson Jones" is nobody's end."""
    short, long = sorted((a, b), key=len)
    return (
        len(short) > 1 and long[-len(short) :] == short and (short[0] in _SMALL or short[0].startswith("abd"))
    )


def _shorter(one: Occurrence, other: Occurrence) -> str:
    return min(one.text, other.text, key=len)


def _same_first(a: str, b: str) -> str:
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


def _middle_names_clash(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    one, other = a[1:-1], b[1:-1]
    if not one or not other or len(one) != len(other):
        return False
    return any(x[0] != y[0] for x, y in zip(one, other, strict=True))


def _join_suffix_forms(short: list[Occurrence], full: list[Occurrence], groups: Groups[Id]) -> None:
    """ "Jackson Jr." is whoever is called "… Jackson Jr." in full."""
    for one in short:
        groups.add(one.id)
        for other in full:
            if other.suffix == one.suffix and same_word(other.words[-1], one.words[0]):
                groups.join(other.id, one.id, f"“{one.text}” is short for “{other.text}”")
                break


def _lead_bare_names(bare: list[Occurrence], full: list[Occurrence], groups: Groups[Id]) -> None:
    by_place: dict[int, list[Occurrence]] = {}
    for one in full:
        by_place.setdefault(one.place, []).append(one)
    people_of: dict[int, frozenset[str]] = {}
    for one in (*full, *bare):
        people_of[one.place] = people_of.get(one.place, frozenset()) | {one.words[-1]}
    left: list[Occurrence] = []
    for one in bare:
        groups.add(one.id)
        here = _bearers(one, by_place.get(one.place, []))
        bare_count = sum(o.place == one.place and o.words == one.words for o in bare)
        target, reason = _choose(one, here, groups, bare_count)
        if target is None and not here:
            everywhere = _by_first_name(one, full, people_of.get(one.place, frozenset()))
            if len({groups.leader(p.id) for p in everywhere}) == 1:
                target = everywhere[0]
                reason = f"“{one.text}” is the first name of “{target.text}”, whose surname this text has"
        if target is None and not here:
            everywhere = _bearers(one, full, surname_only=True)
            if len({groups.leader(p.id) for p in everywhere}) == 1:
                target = everywhere[0]
                reason = f"“{one.text}” is the surname of only one person in these texts"
        if target is not None:
            groups.join(target.id, one.id, reason)
        else:
            left.append(one)
    _join_left_over(left, groups)


def _bearers(one: Occurrence, full: list[Occurrence], surname_only: bool = False) -> list[Occurrence]:
    word = one.words[0]
    surname = [p for p in full if same_word(p.words[-1], word)]
    if surname or surname_only:
        return surname
    first = [p for p in full if p.words[0] == word]
    if first:
        return first
    middle = [p for p in full if any(same_word(w, word) for w in p.words[1:-1])]
    if middle:
        return middle
    groups = nicknames()
    mine = groups.get(word, frozenset())
    return [p for p in full if mine and mine & groups.get(p.words[0], frozenset())]


def _by_first_name(one: Occurrence, full: list[Occurrence], surnames: frozenset[str]) -> list[Occurrence]:
    mine = nicknames().get(one.words[0], frozenset())
    return [
        p
        for p in full
        if p.words[-1] in surnames
        and (p.words[0] == one.words[0] or mine & nicknames().get(p.words[0], frozenset()))
    ]


def _choose(
    one: Occurrence, here: list[Occurrence], groups: Groups[Id], bare_count: int
) -> tuple[Occurrence | None, str]:
    """The bearer meant, among the full names of the same text."""
    if not here:
        return None, ""
    if len({groups.leader(p.id) for p in here}) == 1:
        what = "surname" if same_word(here[0].words[-1], one.words[0]) else "name"
        return here[0], f"“{one.text}” is the {what} of only one person in the text"
    if one.beside == "family":
        return None, ""
    titled = [p for p in here if p.beside and p.beside == one.beside]
    if len({groups.leader(p.id) for p in titled}) == 1:
        return titled[0], f"“{one.beside}” stands before “{one.text}” and before “{titled[0].text}”"
    genders = _genders(here, groups)
    fitting = [p for p in here if not one.gender or genders[groups.leader(p.id)] in ("", one.gender)] or here
    if one.gender and len({groups.leader(p.id) for p in fitting}) == 1:
        return fitting[0], f"the title before “{one.text}” fits only one of its bearers"
    first = min(here, key=lambda p: p.mention.start)
    main = groups.leader(first.id)
    others = sum(groups.leader(p.id) != main for p in here)
    if first in fitting and bare_count >= 2 * others:
        return first, f"“{one.text}” has several bearers in the text; only “{first.text}” is also called so"
    return None, ""


def _genders(people: list[Occurrence], groups: Groups[Id]) -> dict[Id, str]:
    genders: dict[Id, str] = {}
    for p in people:
        lead = groups.leader(p.id)
        genders[lead] = genders.get(lead) or p.gender
    return genders


def _join_left_over(left: list[Occurrence], groups: Groups[Id]) -> None:
    """Bare names nobody bears in full are one person where they are spelled alike.

    A name that several bear is a person of its own in every text: it is not known which of them.
    """
    forms: dict[tuple[str, str], Occurrence] = {}
    for one in left:
        lead = forms.setdefault((one.words[0], f"{one.id}" if one.beside == "family" else ""), one)
        groups.join(lead.id, one.id)
    for a, b in combinations(forms.values(), 2):
        if "family" not in (a.beside, b.beside) and same_word(a.words[0], b.words[0]):
            groups.join(a.id, b.id, f"“{a.text}” and “{b.text}” are one name in two spellings")
