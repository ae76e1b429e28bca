"""Bodies in a capitalised run: known by their last word, or listed behind somebody else's name."""

from __future__ import annotations

from variorum.entities.found import Found
from variorum.entities.names.one_of_a_kind import ONE_OF_A_KIND, has_one_of
from variorum.entities.names.plain_words import SURNAME_HEADS
from variorum.entities.names.rules import Splitting
from variorum.entities.names.unknown_names import names_a_paper
from variorum.entities.page import Page
from variorum.model.annotations import MentionType
from variorum.text.word_lists import listed

#: "U.S. Senate" is one name; "Wyoming Senate" are two: countries lend their name to their bodies.
_COUNTRIES_OF_BODIES = listed("u.s. us u.k. uk u.n. un u.s")


def last_word_is_a_head(page: Page, first: int, last: int) -> list[Found] | None:
    """ "… Force", "… Airport", "… War": the last word gives the kind."""
    head = page.words[last - 1].text
    kind = page.lists.heads.get(head) or ("ORG" if "-" in head and names_a_paper(head) else None)
    if head.isdigit() and last - first > 2:
        kind = page.lists.heads.get(page.words[last - 2].text)
    inner = _head_inside(page, first, last) if kind == "MISC" else None
    if inner is not None and inner[0] == "ORG":
        kind, head = inner  # "Department of Youth Programs"
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
        own = has_one_of(page, start) and rest.lower() in ONE_OF_A_KIND  # "Indian Navy"
        if (rest in page.lists.names or alone) and not own:
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


def one_ahead_of_a_listed_body(split: Splitting, page: Page, first: int, last: int) -> list[Found] | None:
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
                *(split(page, first, i) or [Found(first, i, "PERSON", 0.7, "owner of a known body")]),
                *split(page, i, last),
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
