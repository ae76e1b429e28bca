"""A capitalised run cut into names: the table of rules, first that applies."""

from __future__ import annotations

from collections.abc import Callable

from variorum.entities.found import Found
from variorum.entities.names.firms import firm_by_its_legal_form
from variorum.entities.names.first_word_rules import called_by_its_first_word, party_after_an_adjective
from variorum.entities.names.person_rules import (
    person_at_the_end,
    person_by_first_name,
    surname_with_suffix,
    title_before_a_person,
)
from variorum.entities.names.plain_words import SURNAME_HEADS
from variorum.entities.names.run_words import listed_here, listing, only_opens, person_like
from variorum.entities.names.surroundings import state_follows
from variorum.entities.names.two_works import called_by_two_works, starts_with_two_works
from variorum.entities.names.unknown_names import dateline, names_a_paper, unknown_run
from variorum.entities.page import Page
from variorum.model.annotations import MentionType
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

Rule = Callable[[Page, int, int], list[Found] | None]


def split_run(page: Page, first: int, last: int) -> list[Found]:
    """The names in words `first` to `last`; an empty list where the capitals mean nothing."""
    if first >= last:
        return []
    for rule in RULES:
        names = rule(page, first, last)
        if names is not None:
            return names
    return unknown_run(page, first, last)


def whole_run_is_listed(page: Page, first: int, last: int) -> list[Found] | None:
    """The run as it stands is in a list."""
    phrase = page.phrase(first, last)
    end = 0
    listed = page.lists.names.get(phrase)
    if listed is None:
        after = page.words[last - 1].end
        if page.text[after : after + 2] in ("'s", "’s") and phrase + "'s" in page.lists.names:
            listed, end = page.lists.names[phrase + "'s"], after + 2
    if listed is None and first and page.words[first - 1].text == "The" and page.joined(first):
        listed = page.lists.names.get(f"The {phrase}")  # "The Hill"
    if listed is not None:
        kind, reason = listed
        if last - first == 1 and (only_opens(page, first) or _is_an_office(page, first)):
            return []
        if kind == "PERSON" and state_follows(page, last):
            return [Found(first, last, "LOC", 0.85, "its state or country follows")]
        sure = 0.95 if last - first > 1 or phrase.lower() not in page.lists.ordinary else 0.85
        return [Found(first, last, kind, sure, reason, end)]
    if last - first > 1 and (city := page.lists.city(phrase)):
        if page.words[first].text in page.lists.first_names and page.lists.city(phrase) < 0.8:
            return None
        return [Found(first, last, "LOC", city + 0.1, "a town in the list")]
    return None


def _is_an_office(page: Page, i: int) -> bool:
    """ "assistant GM": a general manager, not the car maker."""
    return page.words[i].text in ("GM", "PM") and page.before(i) in _BEFORE_OFFICES


_BEFORE_OFFICES = listed("assistant as new former interim team club general deputy acting then president and")


def opening_word_is_no_name(page: Page, first: int, last: int) -> list[Found] | None:
    """ "Hawkish Iran", "Meanwhile Smith": an everyday word that only opens the sentence is cut off."""
    if last - first < 2 or not page.words[first].opens:
        return None
    word = page.words[first].text
    if starts_with_two_works(page, first, last):
        return None
    small = word.lower()
    rest = page.lists.names.get(page.phrase(first + 1, last), ("",))[0]
    lists = page.lists
    unknown = not any(
        word in known for known in (lists.names, lists.surnames, lists.first_names, lists.titles)
    )
    if "-year-old" in small:
        return split_run(page, first + 1, last)
    if rest in ("LOC", "NORP") and unknown and not page.inside[word]:
        return split_run(page, first + 1, last)
    if page.inside[word] or (small not in page.lists.ordinary and small not in page.small):
        return None
    if word in page.lists.first_names or word in page.lists.titles or listed_here(page, first, last):
        return None
    if page.lists.heads.get(page.words[last - 1].text) and last - first == 2 and small not in page.small:
        return None  # "Summit Entertainment", "Target Corp."
    return split_run(page, first + 1, last)


def last_word_is_a_head(page: Page, first: int, last: int) -> list[Found] | None:
    """ "… Force", "… Airport", "… War": the last word gives the kind."""
    head = page.words[last - 1].text
    kind = page.lists.heads.get(head) or ("ORG" if "-" in head and names_a_paper(head) else None)
    if head.isdigit() and last - first > 2:
        kind = page.lists.heads.get(page.words[last - 2].text)
    if kind is None or last - first < 2 or "for" in (w.text for w in page.words[first:last]):
        inner = _head_inside(page, first, last)
        if inner is None:
            return None
        kind, head = inner
    start = first
    while start < last - 1 and page.words[start].text in page.lists.titles and page.words[start].opens:
        start += 1
    if start >= last - 1:
        return None
    listed = page.lists.names.get(page.words[start].text)
    if head == "TV" and listed and listed[0] in ("NORP", "LOC") and start + 2 == last:
        return [Found(start, start + 1, listed[0], 0.9, listed[1])]
    if listed and listed[0] in ("NORP", "ORG"):
        rest = page.phrase(start + 1, last)
        alone = listed[0] == "NORP" and last - start > 2 and page.stands_alone(rest)
        if rest in page.lists.names or alone:
            return [
                Found(start, start + 1, listed[0], 0.9, listed[1]),
                Found(start + 1, last, page.lists.names.get(rest, (kind,))[0], 0.9, f"ends in “{head}”"),
            ]
    own_body = page.words[start].text.lower() in _COUNTRIES_OF_BODIES
    if listed and listed[0] == "LOC" and start + 2 == last and head in page.lists.names and not own_body:
        return [
            Found(start, start + 1, "LOC", 0.9, listed[1]),
            Found(start + 1, last, kind, 0.9, "a known name"),
        ]
    sure = 0.85 if last - start > 2 or head not in SURNAME_HEADS else 0.72
    if head in ("Center", "Centre") and _FIELDS_OF_WORK.intersection(w.text for w in page.words[start:last]):
        kind = "ORG"
    return [Found(start, last, kind, sure, f"ends in “{head}”")]


#: A centre of these is a body; another is a building.
_FIELDS_OF_WORK = listed(
    """
    Research Study Studies Policy Law Science Sciences Control Rights Justice Legal Information Monitoring
    Prevention Warning Analysis Strategic Education Seismic Seismological Climate Weather Forecast Cancer
    Defense Defence Security Democracy Crisis Counterterrorism Cyber Prediction Hurricane Data Resource Action
    Progress Advocacy Immigration Disease
    """
)


def _head_inside(page: Page, first: int, last: int) -> tuple[MentionType, str] | None:
    """ "University of Texas", "Office of the Supreme Leader": the head stands before "of" or "for"."""
    for i in range(first + 1, last - 1):
        if page.words[i].text in ("of", "for"):
            head = page.words[i - 1].text
            kind = page.lists.heads.get(head)
            if kind and page.words[i].text == "for":
                kind = "ORG"
            return (kind, head) if kind else None
    return None


def listed_names_inside(page: Page, first: int, last: int) -> list[Found] | None:
    """ "American MQ-9 Reaper", "Iraqi Kurdish": listed names cut a run where people or places lead it."""
    if last - first < 2:
        return None
    size = listed_here(page, first, last)
    if not size:
        return None
    kind, reason = listing(page, first, first + size)
    if kind == "LOC" and first + size < last and page.phrase(first + size, last) in page.lists.names:
        inner, why = page.lists.names[page.phrase(first + size, last)]
        if inner == "ORG" and page.words[last - 1].text.endswith(("s", "x")) and why == "a known name":
            return [Found(first, last, "ORG", 0.88, "a place and its team")]
        if inner == "MISC":
            return [
                Found(first, first + size, kind, 0.9, reason),
                Found(first + size, last, inner, 0.85, why),
            ]
    if kind == "ORG" and first + size < last and listing_is_norp(page, first + size, last):
        return [Found(first, first + size, kind, 0.9, reason), *split_run(page, first + size, last)]
    if kind == "NORP" or (kind == "LOC" and person_like(page, first + size, last)):
        return [Found(first, first + size, kind, 0.93, reason), *split_run(page, first + size, last)]
    rest = split_run(page, first + size, last)
    if kind == "LOC" and len(rest) == 1 and rest[0].type in ("LOC", "NORP") and rest[0].confidence > 0.8:
        return [Found(first, first + size, kind, 0.9, reason), *rest]
    if (
        kind == "ORG"
        and first + size < last
        and (
            page.lists.names.get(page.phrase(first + size, last), ("",))[0] == "MISC"
            or reason == "a known maker"
        )
    ):
        return [Found(first, last, "MISC", 0.85, "a maker and its product")]
    if kind == "LOC" and page.words[last - 1].text.endswith("s") and last - first - size == 1:
        return [Found(first, last, "ORG", 0.62, "a place and a plural: a team")]
    if kind in ("ORG", "MISC"):
        if page.words[first + size].text in _CREDIT_WORDS:
            return [Found(first, first + size, kind, 0.9, reason)]
        if rest and rest[0].type in ("PERSON", "ORG", "MISC") and rest[0].confidence >= 0.8:
            return [Found(first, first + size, kind, 0.85, reason), *rest]
        return [Found(first, last, kind, 0.6, f"starts with {reason}")]
    return None


def listing_is_norp(page: Page, first: int, last: int) -> bool:
    """ "House Republicans", "Senate Democratic leaders": a chamber and a party."""
    return page.lists.names.get(page.words[first].text, ("",))[0] == "NORP" and last - first == 1


_CREDIT_WORDS = listed("Photo Photos File Video Images Image Graphic")


def one_ahead_of_a_listed_body(page: Page, first: int, last: int) -> list[Found] | None:
    """ "Obama White House", "Texas Supreme Court": whose body it is, and a body of two words in the list."""
    for i in range(first + 1, last - 1):
        if page.lists.names.get(page.phrase(i, last), ("",))[0] != "ORG" or i - first > 2:
            continue
        if page.words[first].text.lower() in _COUNTRIES_OF_BODIES:
            return None
        owner = page.lists.names.get(page.phrase(first, i), ("",))[0]
        if owner in ("NORP", "LOC", "PERSON") or (
            i - first == 1 and page.words[first].text in page.lists.surnames
        ):
            return [
                *(split_run(page, first, i) or [Found(first, i, "PERSON", 0.7, "owner of a known body")]),
                *split_run(page, i, last),
            ]
    return None


def listed_body_at_the_end(page: Page, first: int, last: int) -> list[Found] | None:
    """ "Khataib Hezbollah": unknown words before a listed body belong to it."""
    for i in range(first + 1, last):
        if page.lists.names.get(page.phrase(i, last), ("",))[0] == "ORG":
            words = [w.text for w in page.words[first:i]]
            if any(
                w in page.lists.names or w in page.lists.titles or w in page.lists.ordinary for w in words
            ):
                return None
            return [Found(first, last, "ORG", 0.75, "ends in a known name")]
    return None


#: "U.S. Senate" is one name; "Wyoming Senate" are two: countries lend their name to their bodies.
_COUNTRIES_OF_BODIES = listed("u.s. us u.k. uk u.n. un u.s")


def place_before_an_outlet(page: Page, first: int, last: int) -> list[Found] | None:
    """ "Kyiv, Ukraine CNN —": a dateline whose agency stands in no brackets."""
    if not _DASH.match(page.text, page.words[last - 1].end) or not _heads_a_line(page, first):
        return None
    for i in range(first + 1, last):
        outlet = page.lists.names.get(page.words[i].text, ("",))[0]
        place = page.phrase(first, i)
        if outlet == "ORG" and (page.lists.names.get(place, ("",))[0] == "LOC" or page.lists.city(place)):
            return [
                Found(first, i, "LOC", 0.9, "a dateline"),
                Found(i, last, "ORG", 0.85, "a known name"),
            ]
    return None


def _heads_a_line(page: Page, first: int) -> bool:
    """Whether nothing stands before it in its paragraph, or a town and a comma."""
    line = page.words[first].line
    before = page.words[max(0, first - 4) : first]
    of_line = [word for word in before if word.line == line]
    return len(of_line) < 4 and all(word.capital for word in of_line)


def place_in_capitals(page: Page, first: int, last: int) -> list[Found] | None:
    """ "LONDON Vanda Kelm": no name is written half in capitals, so that a dateline lost its dash."""
    if first and page.words[first].line == page.words[first - 1].line:
        return None
    shouted = first
    while shouted < last and page.words[shouted].text.isupper():
        shouted += 1
    for end in range(min(shouted, last - 1), first, -1):
        if whole := page.lists.names.get(f"{page.phrase(first, end).title()} {page.phrase(end, last)}"):
            return [Found(first, last, whole[0], 0.9, whole[1])]
        place = page.phrase(first, end)
        known = page.lists.city(place.title()) or page.lists.names.get(place.title(), ("",))[0] == "LOC"
        if known and len(place) > 3 and place not in page.lists.names:
            rest = split_run(page, end, last)
            if _opens_a_report(page, end, last, rest):
                return [Found(first, end, "LOC", 0.9, "a dateline"), *rest]
    return None


def _opens_a_report(page: Page, first: int, last: int, names: list[Found]) -> bool:
    """Whether they are no part of one name with the place: an article may begin "TEXAS Tech", "MADISON Keys"."""
    found = [(name.first, name.type) for name in names]
    if last - first > 1 and (page.words[first].text in page.lists.titles or found == [(first, "PERSON")]):
        return True
    return found[:1] == [(first, "NORP")]


_DASH = LatePattern(r"\s*(?:—|–|--?)\s")


RULES: tuple[Rule, ...] = (
    dateline,
    place_before_an_outlet,
    place_in_capitals,
    whole_run_is_listed,
    party_after_an_adjective,
    firm_by_its_legal_form,
    called_by_its_first_word,
    opening_word_is_no_name,
    surname_with_suffix,
    title_before_a_person,
    called_by_two_works,
    one_ahead_of_a_listed_body,
    person_by_first_name,
    person_at_the_end,
    last_word_is_a_head,
    listed_names_inside,
    listed_body_at_the_end,
)
