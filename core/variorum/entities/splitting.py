"""A capitalised run cut into names: the table of rules, first that applies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from variorum.entities.found import Found
from variorum.entities.page import Page
from variorum.entities.plain_words import (
    GENERIC_INITIALS,
    PARTICLES,
    PLACE_OPENERS,
    ROMAN,
    SUFFIXES,
    SURNAME_HEADS,
)
from variorum.entities.surroundings import kind_by_surroundings
from variorum.model.annotations import MentionType
from variorum.text.word_lists import listed

_DATELINE_END = re.compile(r"(?:,\s[\w. ]{2,20})?\s*(?:\([^()\n]{2,30}\)\s*)?(?:—|–|--?)\s")
Rule = Callable[[Page, int, int], list[Found] | None]


def split_run(page: Page, first: int, last: int) -> list[Found]:
    """The names in words `first` to `last`; an empty list where the capitals mean nothing."""
    if first >= last:
        return []
    for rule in RULES:
        names = rule(page, first, last)
        if names is not None:
            return names
    return []


def whole_run_is_listed(page: Page, first: int, last: int) -> list[Found] | None:
    """The run as it stands is in a list."""
    phrase = page.phrase(first, last)
    end = 0
    listed = page.lists.names.get(phrase)
    if listed is None:
        after = page.words[last - 1].end
        if page.text[after : after + 2] in ("'s", "’s") and phrase + "'s" in page.lists.names:
            listed, end = page.lists.names[phrase + "'s"], after + 2
    if listed is not None:
        kind, reason = listed
        if last - first == 1 and _only_opens(page, first):
            return []
        sure = 0.95 if last - first > 1 or phrase.lower() not in page.lists.ordinary else 0.85
        return [Found(first, last, kind, sure, reason, end)]
    if last - first > 1 and (city := page.lists.city(phrase)):
        if page.words[first].text in page.lists.first_names and page.lists.city(phrase) < 0.8:
            return None
        return [Found(first, last, "LOC", city + 0.1, "a town in the list")]
    return None


def opening_word_is_no_name(page: Page, first: int, last: int) -> list[Found] | None:
    """ "Hawkish Iran", "Meanwhile Smith": an everyday word that only opens the sentence is cut off."""
    if last - first < 2 or not page.words[first].opens:
        return None
    word = page.words[first].text
    small = word.lower()
    rest = page.lists.names.get(page.phrase(first + 1, last), ("",))[0]
    if rest in ("LOC", "NORP") and not (word in page.lists.names or word in page.lists.surnames):
        if word not in page.lists.first_names and word not in page.lists.titles and not page.inside[word]:
            return split_run(page, first + 1, last)
    if page.inside[word] or (small not in page.lists.ordinary and small not in page.small):
        return None
    if word in page.lists.first_names or word in page.lists.titles or _listed_here(page, first, last):
        return None
    if page.lists.heads.get(page.words[last - 1].text) and last - first == 2 and small not in page.small:
        return None  # "Summit Entertainment", "Target Corp."
    return split_run(page, first + 1, last)


def title_before_a_person(page: Page, first: int, last: int) -> list[Found] | None:
    """ "U.S. Defense Secretary Mark Esper": what stands after the last title is a person."""
    titles = page.lists.titles
    at = next((i for i in range(last - 1, first - 1, -1) if page.words[i].text in titles), None)
    if at is None or (at + 1 < last and page.words[at + 1].text in SUFFIXES):
        return None
    if at == last - 1:
        return _title_alone(page, first, at)
    if page.words[at + 1].text == "of" and at + 3 < last:
        at += 2  # Secretary of State …
    elif page.words[at + 1].text == "of":
        return [] if at == first else split_run(page, first, at)
    person, ending = at + 1, page.words[last - 1].text
    if last - person > 4 or (last - person == 1 and page.words[person].text in page.lists.heads):
        return None
    if ending in page.lists.heads and ending not in SURNAME_HEADS and last - person > 1:
        return None
    if last - person == 1 and page.lists.names.get(page.words[person].text, ("",))[0] in ("NORP", "LOC"):
        return None
    dotted = page.words[at].text.endswith(".") or last - person > 1
    name = Found(person, last, "PERSON", 0.97 if dotted else 0.9, "a title stands before it")
    before = at
    while before > first and page.words[before - 1].text in titles:
        before -= 1
    if before > first and page.words[before].text == "of":
        before = max(first, before - 1)
    return [*_known_parts(page, first, before), name]


def _title_alone(page: Page, first: int, at: int) -> list[Found] | None:
    if at == first:
        word = page.words[at].text
        if word in page.lists.first_names or (page.inside[word] > 1 and word not in page.lists.heads):
            return None
        return []
    if page.words[at].text in page.lists.heads or page.words[at].text in page.lists.surnames:
        return None
    return list(_known_parts(page, first, at))  # "Iranian Supreme Leader"


def person_by_first_name(page: Page, first: int, last: int) -> list[Found] | None:
    """A first name of the list and one to four more words, none of which says something else."""
    count = last - first
    start = page.words[first].text
    if not 2 <= count <= 5 or not (start in page.lists.first_names or _is_initial(page, start)):
        return None
    ending = _last_word(page, first, last)
    rest = [w.text for w in page.words[first + 1 : last]]
    if any(w in ("of", "for", "and", "the", "at") for w in rest):
        return None
    if ending in page.lists.heads and not (count == 2 and ending in SURNAME_HEADS):
        return None
    if any(page.lists.names.get(w, ("",))[0] == "NORP" for w in rest):
        return None
    if (
        start.lower() in page.lists.ordinary
        and page.words[first].opens
        and not page.inside[start]
        and (rest[0] not in page.lists.surnames or rest[0].lower() in page.lists.ordinary)
    ):
        return None  # "Will Apple …", "Grant Money …"
    sure = 0.93 if ending in page.lists.surnames or count > 2 else 0.86
    return [Found(first, last, "PERSON", sure, "starts with a first name")]


def _is_initial(page: Page, word: str) -> bool:
    return len(word) in (2, 4, 5) and word[0].isupper() and word[1] == "." and word not in page.lists.names


def surname_with_suffix(page: Page, first: int, last: int) -> list[Found] | None:
    """ "Jackson Jr."."""
    if last - first == 2 and page.words[last - 1].text in ("Jr.", "Sr.", "Jr", "Sr"):
        return [Found(first, last, "PERSON", 0.9, "“Jr.” or “Sr.” follows")]
    return None


def last_word_is_a_head(page: Page, first: int, last: int) -> list[Found] | None:
    """ "… Force", "… Airport", "… War": the last word gives the kind."""
    head = page.words[last - 1].text
    kind = page.lists.heads.get(head)
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
    if listed and listed[0] == "NORP" and last - start > 2:
        rest = page.phrase(start + 1, last)
        if rest in page.lists.names or page.stands_alone(rest):
            return [
                Found(start, start + 1, "NORP", 0.9, listed[1]),
                Found(start + 1, last, kind, 0.9, f"ends in “{head}”"),
            ]
    if listed and listed[0] == "LOC" and start + 1 == last - 1 and head in page.lists.names:
        if page.words[start].text.lower() not in _COUNTRIES_OF_BODIES:
            return [
                Found(start, start + 1, "LOC", 0.9, listed[1]),
                Found(start + 1, last, kind, 0.9, "a known name"),
            ]
    sure = 0.85 if last - start > 2 or head not in SURNAME_HEADS else 0.72
    return [Found(start, last, kind, sure, f"ends in “{head}”")]


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
    size = _listed_here(page, first, last)
    if not size:
        return None
    kind, reason = _listing(page, first, first + size)
    if kind == "NORP" or (kind == "LOC" and _person_like(page, first + size, last)):
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


_CREDIT_WORDS = listed("Photo Photos File Video Images Image Graphic")


def unknown_run(page: Page, first: int, last: int) -> list[Found] | None:
    """Nothing is known of its words: what stands around it decides, or the kind stays doubtful."""
    name = page.phrase(first, last)
    if name.isupper() and page.lists.city(name.title()):
        return [Found(first, last, "LOC", 0.9, "a dateline")]
    count = last - first
    while first < last and page.words[first].text in page.lists.titles and count > 1:
        first, count = first + 1, count - 1
    if count == 1:
        return single_word(page, first)
    if all(page.words[i].text.lower() in page.lists.ordinary for i in range(first, last)):
        kind, sure, reason = kind_by_surroundings(page, first, last)
        return [Found(first, last, kind, sure, reason)] if kind != "?" or count > 1 else []
    kind, sure, reason = kind_by_surroundings(page, first, last)
    ending = _last_word(page, first, last)
    person_like = _person_like(page, first, last)
    if kind == "?" and ending in page.lists.surnames and person_like:
        kind, sure, reason = "PERSON", 0.7, "ends in a surname"
    if kind == "?" and page.words[first].text in PLACE_OPENERS and count in (2, 3):
        kind, sure, reason = "LOC", 0.72, f"starts with “{page.words[first].text}”"
    edges = {page.words[first].text.lower(), ending.lower()}
    if kind == "?" and count in (2, 3) and person_like and not edges & page.lists.ordinary:
        kind, sure, reason = "PERSON", 0.5, "looks like a person's name"
    return [Found(first, last, kind, sure, reason)]


def _is_dateline(page: Page, first: int, last: int) -> bool:
    """Capitals at the start of a line, then a dash, perhaps behind a state: "WEST ELM, Fla. —"."""
    if first and page.words[first].line == page.words[first - 1].line:
        return False
    return _DATELINE_END.match(page.text, page.words[last - 1].end) is not None


def single_word(page: Page, i: int) -> list[Found]:
    """One capitalised word in no list of names."""
    word = page.words[i]
    caps = _in_capitals(page, i)
    if caps is not None:
        return caps
    if word.text in GENERIC_INITIALS or (page.before(i) in ("your", "his", "her") and word.text == "Honor"):
        return []
    if _only_opens(page, i) or word.text in page.lists.titles or len(word.text) < 2 or word.text in ROMAN:
        return []
    kind, sure, reason = kind_by_surroundings(page, i, i + 1)
    city = page.lists.city(word.text)
    is_name = word.text in page.lists.first_names or word.text in page.lists.surnames
    ordinary = word.text.lower() in page.lists.ordinary
    if kind == "LOC" and city:
        return [Found(i, i + 1, "LOC", max(0.85, sure), "a town in the list")]
    if kind == "?" and city and not (is_name and city < 0.8) and not ordinary:
        return [Found(i, i + 1, "LOC", city, "a town in the list")]
    if kind == "?" and word.text.isupper() and 2 <= len(word.text.replace(".", "")) <= 6:
        return [Found(i, i + 1, "ORG", 0.6, "initials")]
    if kind == "?" and is_name and not ordinary:
        return [Found(i, i + 1, "PERSON", 0.6, "a first name or surname")]
    if kind == "?" and ordinary:
        if page.before(i) in ("the", "a", "an", "this", "that", "his", "her", "their", "its", "our", "my"):
            return []
        return [Found(i, i + 1, "?", 0.3, "capitalised within a sentence")]
    if kind == "?":
        return [Found(i, i + 1, "?", 0.4, "capitalised within a sentence")]
    return [Found(i, i + 1, kind, sure, reason)]


def _in_capitals(page: Page, i: int) -> list[Found] | None:
    """ "BAGHDAD —": a dateline's town."""
    word = page.words[i].text
    if len(word) > 3 and word.isupper() and word.isalpha():
        name = word.title()
        if page.lists.city(name) or page.lists.names.get(name, ("",))[0] == "LOC":
            return [Found(i, i + 1, "LOC", 0.9, "a dateline")]
    return None


def _only_opens(page: Page, i: int) -> bool:
    """Whether the capital of a single word may be nothing but the start of a sentence."""
    word = page.words[i]
    if not word.opens or page.inside[word.text]:
        return False
    small = word.text.lower()
    if small in page.small:
        return True
    return small in page.lists.ordinary or not (
        word.text in page.lists.names or page.lists.city(word.text) >= 0.8 or word.text[:2].isupper()
    )


def _listed_here(page: Page, first: int, last: int) -> int:
    """How many words of the longest listed name that starts the run, 0 for none."""
    most = min(last - first, page.lists.longest.get(page.words[first].text, 1))
    for size in range(most, 0, -1):
        phrase = page.phrase(first, first + size)
        if phrase in page.lists.names or (page.lists.city(phrase) and (size > 1 or _is_big(page, phrase))):
            return size
    return 0


def _is_big(page: Page, phrase: str) -> bool:
    return page.lists.city(phrase) >= 0.8 and phrase not in page.lists.first_names


def _listing(page: Page, first: int, last: int) -> tuple[MentionType, str]:
    return page.lists.names.get(page.phrase(first, last), ("LOC", "a town in the list"))


def _known_parts(page: Page, first: int, last: int) -> Iterable[Found]:
    """Only listed names out of words that otherwise belong to a title."""
    i = first
    while i < last:
        size = _listed_here(page, i, last)
        if size:
            kind, reason = _listing(page, i, i + size)
            yield Found(i, i + size, kind, 0.9, reason)
        i += size or 1


def _last_word(page: Page, first: int, last: int) -> str:
    ending = page.words[last - 1].text
    if ending in SUFFIXES and last - first > 2:
        return page.words[last - 2].text
    return ending


def _person_like(page: Page, first: int, last: int) -> bool:
    if not 1 < last - first <= 4:
        return False
    for word in page.words[first:last]:
        if word.text in PARTICLES:
            continue
        if word.text in page.lists.heads and word.text not in SURNAME_HEADS:
            return False
        if any(c.isdigit() for c in word.text) or (word.text.isupper() and len(word.text) > 2):
            return False
        if page.lists.names.get(word.text, ("",))[0] in ("NORP", "LOC"):
            return False
    return True


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


def dateline(page: Page, first: int, last: int) -> list[Found] | None:
    """ "PORT ELM (Coast News) —" at the start of a line."""
    name = page.phrase(first, last)
    if len(name) > 3 and name.isupper() and _is_dateline(page, first, last):
        return [Found(first, last, "LOC", 0.9, "a dateline")]
    return None


RULES: tuple[Rule, ...] = (
    dateline,
    whole_run_is_listed,
    opening_word_is_no_name,
    surname_with_suffix,
    title_before_a_person,
    person_by_first_name,
    last_word_is_a_head,
    listed_names_inside,
    listed_body_at_the_end,
    unknown_run,
)
