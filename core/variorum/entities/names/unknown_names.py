"""Runs in no list: what stands around them decides, or their kind stays doubtful."""

from __future__ import annotations

from variorum.entities.found import Found
from variorum.entities.names.plain_words import (
    FUNCTION_WORDS,
    GENERIC_INITIALS,
    PLACE_OPENERS,
    ROMAN,
)
from variorum.entities.names.run_words import joined_by_ampersand, last_word, only_opens, person_like
from variorum.entities.names.surroundings import kind_by_surroundings
from variorum.entities.names.with_article import has_an_article
from variorum.entities.page import Page
from variorum.text.capitals import LAST_OF_TWO_PAPERS
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

_DATELINE_END = LatePattern(r"(?:,\s[\w. ]{2,20})?\s*(?:\([^()\n]{2,30}\)\s*)?(?:—|–|--?)\s")


def unknown_run(page: Page, first: int, last: int) -> list[Found]:
    """Nothing is known of its words: what stands around it decides, or the kind stays doubtful."""
    name = page.phrase(first, last)
    if name.isupper() and page.lists.city(name.title()):
        return [Found(first, last, "LOC", 0.9, "a dateline")]
    if all(page.words[i].text in GENERIC_INITIALS for i in range(first, last)):
        return []
    count = last - first
    while first < last and page.words[first].text in page.lists.titles and count > 1:
        first, count = first + 1, count - 1
    if count == 1:
        return single_word(page, first)
    opener = page.words[first].text
    article = has_an_article(page, first, last)
    if count in (2, 3) and not article and _is_person_in_everyday_words(page, first, last):
        return [Found(first, last, "PERSON", 0.72, "ends in a surname")]
    if all(page.words[i].text.lower() in page.lists.ordinary for i in range(first, last)):
        kind, sure, reason = kind_by_surroundings(page, first, last)
        return [Found(first, last, kind, sure, reason)] if kind != "?" or count > 1 else []
    kind, sure, reason = kind_by_surroundings(page, first, last)
    ending = last_word(page, first, last)
    like_a_person = not article and person_like(page, first, last)
    if kind == "?" and like_a_person and page.lists.names.get(ending, ("",))[0] == "PERSON":
        kind, sure, reason = "PERSON", 0.85, f"“{ending}” is a known person"
    if kind == "?" and opener in PLACE_OPENERS and count in (2, 3):
        kind, sure, reason = "LOC", 0.72, f"starts with “{opener}”"
    if kind == "?" and ending in page.lists.surnames and like_a_person:
        kind, sure, reason = "PERSON", 0.7, "ends in a surname"
    if kind == "?" and joined_by_ampersand(page, first, last) and opener not in page.lists.first_names:
        kind, sure, reason = "ORG", 0.7, "joined by “&”"
    edges = {page.words[first].text.lower(), ending.lower()}
    if kind == "?" and count in (2, 3) and like_a_person and not edges & page.lists.ordinary:
        kind, sure, reason = "PERSON", 0.5, "looks like a person's name"
    return [Found(first, last, kind, sure, reason)]


def _is_person_in_everyday_words(page: Page, first: int, last: int) -> bool:
    """ "Kimani Gray", "CC Varg": a word in no list, or two initials, and a surname."""
    start, ending = page.words[first].text, last_word(page, first, last)
    lists = page.lists
    if not person_like(page, first, last) or any(
        w.text.lower() in FUNCTION_WORDS for w in page.words[first:last]
    ):
        return False
    if len(start) == 2 and start.isupper() and start.isalpha():
        listed = start in lists.names or start in GENERIC_INITIALS
        return not listed and (ending in lists.surnames or ending.lower() not in lists.ordinary)
    if start in PLACE_OPENERS:
        return False
    unknown = start.lower() not in lists.ordinary and start not in lists.names and start not in lists.heads
    return unknown and not lists.city(start) and ending in lists.everyday_surnames


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
    if (
        word.text in GENERIC_INITIALS
        or word.text.startswith("GMT")
        or (page.before(i) in ("your", "his", "her") and word.text == "Honor")
    ):
        return []
    kind, sure, reason = kind_by_surroundings(page, i, i + 1)
    if sure < 0.7 and "-" in word.text and names_a_paper(word.text):
        return [Found(i, i + 1, "ORG", 0.75, "a double name of a newspaper")]
    proven = sure >= 0.8 and word.text.lower() not in page.lists.ordinary
    if (
        (only_opens(page, i) and not proven)
        or word.text in page.lists.titles
        or len(word.text) < 2
        or word.text in ROMAN
    ):
        return []
    city = page.lists.city(word.text)
    is_name = word.text in page.lists.first_names or word.text in page.lists.surnames
    ordinary = word.text.lower() in page.lists.ordinary
    if kind == "LOC" and city:
        return [Found(i, i + 1, "LOC", max(0.85, sure), "a town in the list")]
    if kind == "?" and city and not (is_name and city < 0.8) and not ordinary:
        return [Found(i, i + 1, "LOC", city, "a town in the list")]
    if kind == "?" and _is_shouted(page, i):
        return []
    if kind == "?" and word.text.isupper() and 2 <= len(word.text.replace(".", "")) <= 6:
        return [Found(i, i + 1, "ORG", 0.6, "initials")]
    if kind == "?" and is_name and not ordinary and not has_an_article(page, i, i + 1):
        return [Found(i, i + 1, "PERSON", 0.6, "a first name or surname")]
    if kind == "?" and ordinary:
        if word.text in _PAPERS and page.before(i) == "the" and not _is_a_prefix(page, i):
            return [Found(i, i + 1, "ORG", 0.7, "the short name of a newspaper")]
        if page.before(i) in ("the", "a", "an", "this", "that", "his", "her", "their", "its", "our", "my"):
            return []
        return [Found(i, i + 1, "?", 0.3, "capitalised within a sentence")]
    if kind == "?":
        return [Found(i, i + 1, "?", 0.4, "capitalised within a sentence")]
    return [Found(i, i + 1, kind, sure, reason)]


def _is_a_prefix(page: Page, i: int) -> bool:
    """ "the Post-Soviet years"."""
    return i + 1 < len(page.words) and page.words[i + 1].gap == "-"


#: "the Post": so newspapers are called for short, and as a common noun it has no capital.
_PAPERS = listed("Post Times Journal Tribune Herald Gazette Chronicle Globe Telegraph Mail Star Register")


def names_a_paper(word: str) -> bool:
    """ "Spokesman-Review", "Post-Gazette"."""
    parts = word.split("-")
    return len(parts) == 2 and parts[0][:1].isupper() and parts[1] in LAST_OF_TWO_PAPERS


def _is_shouted(page: Page, i: int) -> bool:
    """ "a HUGE fire": an everyday word in capitals for its own sake."""
    word = page.words[i].text
    return word.isupper() and len(word) > 3 and word.lower() in page.lists.ordinary and page.inside[word] < 2


def _in_capitals(page: Page, i: int) -> list[Found] | None:
    """ "BAGHDAD —": a dateline's town."""
    word = page.words[i].text
    if len(word) > 3 and word.isupper() and word.isalpha():
        name = word.title()
        if page.lists.city(name) or page.lists.names.get(name, ("",))[0] == "LOC":
            return [Found(i, i + 1, "LOC", 0.9, "a dateline")]
    return None


def dateline(page: Page, first: int, last: int) -> list[Found] | None:
    """ "PORT ELM (Coast News) —" at the start of a line."""
    name = page.phrase(first, last)
    if len(name) > 3 and name.isupper() and _is_dateline(page, first, last):
        return [Found(first, last, "LOC", 0.9, "a dateline")]
    return None
