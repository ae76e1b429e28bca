"""A capitalised run cut into names: the table of rules, first that applies."""

from __future__ import annotations

from functools import partial

from variorum.entities.found import Found
from variorum.entities.names.body_rules import (
    last_word_is_a_head,
    listed_body_at_the_end,
    one_ahead_of_a_listed_body,
)
from variorum.entities.names.dateline_rules import place_before_an_outlet, place_in_capitals
from variorum.entities.names.firms import firm_by_its_legal_form
from variorum.entities.names.first_word_rules import called_by_its_first_word, party_after_an_adjective
from variorum.entities.names.person_rules import (
    person_at_the_end,
    person_by_first_name,
    surname_with_suffix,
    title_before_a_person,
)
from variorum.entities.names.rules import Rule
from variorum.entities.names.run_words import listed_here, listing, only_opens, person_like
from variorum.entities.names.ships import (
    called_after_a_ship_word,
    numbered_with_an_article,
    ship_by_its_doings,
)
from variorum.entities.names.surroundings import state_follows
from variorum.entities.names.two_works import called_by_two_works, starts_with_two_works
from variorum.entities.names.unknown_names import dateline, unknown_run
from variorum.entities.page import Page
from variorum.text.word_lists import listed


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
        if (
            page.words[first].text in page.lists.first_names
            and page.lists.city(phrase) < 0.8
            and page.before(first) not in ("in", "near", "outside", "a", "an")
        ):
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


RULES: tuple[Rule, ...] = (
    dateline,
    place_before_an_outlet,
    partial(place_in_capitals, split_run),
    whole_run_is_listed,
    party_after_an_adjective,
    firm_by_its_legal_form,
    called_by_its_first_word,
    called_after_a_ship_word,
    numbered_with_an_article,
    opening_word_is_no_name,
    surname_with_suffix,
    title_before_a_person,
    called_by_two_works,
    partial(one_ahead_of_a_listed_body, split_run),
    ship_by_its_doings,
    person_by_first_name,
    person_at_the_end,
    last_word_is_a_head,
    listed_names_inside,
    listed_body_at_the_end,
)
