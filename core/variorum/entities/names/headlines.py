"""Names in lines whose capitals say nothing: only what is known already, and what the lists are sure of."""

from __future__ import annotations

from variorum.entities.found import Found
from variorum.entities.names.lexicons import straight
from variorum.entities.names.plain_words import SUFFIXES, SURNAME_HEADS
from variorum.entities.names.proving import Known
from variorum.entities.page import Line, Page
from variorum.text.word_lists import listed

_LONGEST = 7
#: Houses and prizes that bear a person's name.
_CALLED_AFTER_PERSONS = listed(
    "Clinic Hospital Airport University College School Library Museum Foundation Institute Stadium Arena Prize Award"
)


def names_in_title_case(page: Page, line: Line, known: Known) -> list[Found]:
    """Left to right, the longest known name at each word."""
    found: list[Found] = []
    upper = all(w.text.isupper() for w in page.words[line.first : line.last] if w.text[0].isalpha())
    i = line.first
    while i < line.last:
        one = _known_at(page, i, line, known, upper) if page.words[i].capital else None
        if one is not None:
            found.append(one)
        i = one.last if one is not None else i + 1
    return found


def _known_at(page: Page, i: int, line: Line, known: Known, upper: bool) -> Found | None:
    most = min(_LONGEST, line.last - i)
    person = None if upper else _new_person(page, i, line, known)
    if person is not None and page.phrase(person.first, person.last) not in page.lists.names:
        return person
    for size in range(most, 0, -1):
        if any(page.words[k].gap.strip(" \u00a0") not in ("", "&") for k in range(i + 1, i + size)):
            continue
        phrase = page.phrase(i, i + size)
        for form in (phrase, phrase.title()) if upper else (phrase,):
            one = _known_phrase(page, i, size, form, known)
            if one is not None:
                return one
    return None


def _known_phrase(page: Page, i: int, size: int, phrase: str, known: Known) -> Found | None:
    if phrase in known.whole and (size > 1 or not _is_everyday(page, phrase) or known.whole[phrase][1] > 0.8):
        kind, sure = known.whole[phrase]
        return Found(i, i + size, kind, min(0.85, sure), "named in the text below")
    listed = page.lists.names.get(phrase)
    if listed is not None and (size > 1 or not _is_everyday(page, phrase) or listed[0] == "NORP"):
        return Found(i, i + size, listed[0], 0.85, listed[1])
    if size == 1 and phrase in known.surnames:
        return Found(i, i + 1, "PERSON", 0.8, "the surname of a person named in the text")
    if size == 1 and phrase in known.short_bodies:
        return Found(i, i + 1, known.short_bodies[phrase], 0.75, "short for a body named in the text")
    city = page.lists.city(phrase)
    if city and (size > 1 or (city >= 0.8 and not _is_everyday(page, phrase))):
        return Found(i, i + size, "LOC", city - 0.1, "a town in the list")
    return None


def _is_everyday(page: Page, phrase: str) -> bool:
    return straight(phrase).lower() in page.lists.ordinary


def _new_person(page: Page, i: int, line: Line, known: Known) -> Found | None:
    """A listed first name and a word that is no everyday word: "Mitchell Marsh" in a headline.

    Of a person of the text headlines give the surname, and put it before the matter: "Clinton Benghazi Hearings".
    """
    if i + 1 >= line.last or not page.joined(i + 1):
        return None
    first, second = page.words[i].text, page.words[i + 1].text
    if first not in page.lists.first_names or first.lower() in page.lists.ordinary or not second[0].isupper():
        return None
    proven = first in known.surnames and first not in known.first_names
    if proven and second not in known.surnames and second not in SUFFIXES:
        return None
    borne = page.lists.surnames | page.lists.everyday_surnames
    if second.lower() in page.lists.ordinary and second not in borne:
        return None
    if second in page.lists.heads and second not in SURNAME_HEADS:
        return None
    last = i + 2
    if last < line.last and page.joined(last) and page.words[last].text in ("Jr.", "Jr", "Sr.", "Sr"):
        last += 1
    if last < line.last and page.joined(last) and (head := page.words[last].text) in _CALLED_AFTER_PERSONS:
        return Found(i, last + 1, page.lists.heads[head], 0.65, f"ends in “{head}”")
    return Found(i, last, "PERSON", 0.65, "starts with a first name")
