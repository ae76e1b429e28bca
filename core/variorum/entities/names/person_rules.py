"""Rules that find persons in a capitalised run: titles, first names, “Jr.”."""

from __future__ import annotations

from variorum.entities.found import Found
from variorum.entities.names.plain_words import (
    SUFFIXES,
    SURNAME_HEADS,
)
from variorum.entities.names.run_words import body_and_parts, joined_by_ampersand, known_parts, last_word
from variorum.entities.names.surroundings import is_scene
from variorum.entities.names.unknown_names import names_a_paper
from variorum.entities.names.with_article import has_an_article
from variorum.entities.page import Page
from variorum.text.word_lists import listed


def title_before_a_person(page: Page, first: int, last: int) -> list[Found] | None:
    """ "U.S. Defense Secretary Mark Esper": what stands after the last title is a person."""
    titles = page.lists.titles
    at = next((i for i in range(last - 1, first - 1, -1) if page.words[i].text in titles), None)
    if at == last - 1 and at > first and _is_a_surname_here(page, first, at):
        at = next((i for i in range(last - 2, first - 1, -1) if page.words[i].text in titles), None)
    if at == last - 1 and any(page.words[i].text in ("of", "for") for i in range(first, last)):
        return None  # "Department of Justice"
    if at is None or (at + 1 < last and page.words[at + 1].text in SUFFIXES):
        return None
    if at == last - 1:
        return _title_alone(page, first, at)
    if page.words[at + 1].text == "of" and at + 3 < last:
        at += 3 if page.words[at + 2].text == "the" and at + 4 < last else 2  # Secretary of State …
    elif page.words[at + 1].text == "of":
        return list(known_parts(page, first, at))
    while at + 2 < last and _goes_on_as_office(page, at + 1):
        at += 1  # "Chief Executive Ada Kelm"
    person, ending = at + 1, page.words[last - 1].text
    if (
        at == first
        and last - person == 1
        and page.words[at].text in ("Dean", "Earl")
        and not page.words[at].opens
    ):
        return None  # before a bare surname a first name: "Dean Kelm"
    if page.lists.city(page.phrase(at, at + 2)):
        return None  # "St. Louis"
    if _is_everyday(page, person) and last - person == 2 and page.words[person].text.endswith("s"):
        person += 1  # a verb in a headline: "Mayor Warns Kelm"
    if all(_is_everyday(page, i) for i in range(person, last)):
        return None  # "Actress Dies Aged 91", "General Contractors"
    if any(w.text in ("of", "for") for w in page.words[person:last]):
        return None  # "District Court of Appeals"
    if last - person > 4 or (last - person == 1 and page.words[person].text in page.lists.heads):
        return None
    if ending in page.lists.heads and ending not in SURNAME_HEADS and last - person > 1:
        return None
    if last - person == 1 and page.lists.names.get(page.words[person].text, ("",))[0] in ("NORP", "LOC"):
        return None
    if (
        last - person == 1
        and page.words[person].text.isupper()
        and page.words[person].text in page.lists.names
    ):
        return None  # "former GOP candidate"
    dotted = page.words[at].text.endswith(".") or last - person > 1
    name = Found(person, last, "PERSON", 0.97 if dotted else 0.9, "a title stands before it")
    before = at
    while before > first and page.words[before - 1].text in titles:
        before -= 1
    return [*body_and_parts(page, first, before), name]


def _is_everyday(page: Page, i: int) -> bool:
    """A word of the language that nobody is called by."""
    word, lists = page.words[i].text, page.lists
    known = (
        word in lists.surnames or word in lists.first_names or word in lists.names or page.inside[word] > 1
    )
    stem = word.lower().removesuffix("s")
    small = {word.lower(), stem, f"{stem}ed"}
    return not known and any(form in lists.ordinary or form in page.small for form in small)


def _goes_on_as_office(page: Page, i: int) -> bool:
    word = page.words[i].text
    return (
        page.lists.roles.get(word.lower()) == "PERSON"
        and word not in page.lists.first_names
        and word not in page.lists.surnames
    )


#: Titles that are surnames, too: "Billy King", "Rep. Ann Bishop".
_TITLES_AND_SURNAMES = listed(
    """
    King Pope Dean Judge Bishop Prince Duke Major Baron Earl Deacon Constable Marshal Cardinal Chancellor
    Singer Guard Boss Lord Lady Rector Principal Champion Noble Squire Pilot Forward Sheriff Mayor
    """
)


def _is_a_surname_here(page: Page, first: int, at: int) -> bool:
    before = page.words[at - 1].text
    return page.words[at].text in _TITLES_AND_SURNAMES and (
        before in page.lists.first_names or _is_initial(page, before)
    )


def _title_alone(page: Page, first: int, at: int) -> list[Found] | None:
    if at == first:
        word = page.words[at].text
        if word in page.lists.first_names or (page.inside[word] > 1 and word not in page.lists.heads):
            return None
        return []
    if page.words[at].text in page.lists.heads or page.words[at].text in page.lists.surnames:
        return None
    return list(known_parts(page, first, at))  # "Iranian Supreme Leader"


def person_by_first_name(page: Page, first: int, last: int) -> list[Found] | None:
    """A first name of the list and one to four more words, none of which says something else."""
    count = last - first
    start = page.words[first].text
    if not 2 <= count <= 5 or not (start in page.lists.first_names or _is_initial(page, start)):
        return None
    ending = last_word(page, first, last)
    if (
        is_scene(page, first)
        or has_an_article(page, first, last)
        or ("-" in ending and names_a_paper(ending))
    ):
        return None
    if page.after(last) in ("newspaper", "magazine") or joined_by_ampersand(page, first, last):
        return None  # "the Ta Nea newspaper", "Kelm & Lowe"
    rest = [w.text for w in page.words[first + 1 : last]]
    if any(w in ("of", "for", "and", "the", "at") for w in rest):
        return None
    called = page.lists.roles.get(page.before(first)) == "PERSON"  # "spokesman Michael Steel"
    if ending in page.lists.heads and not (count == 2 and (ending in SURNAME_HEADS or called)):
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
    if page.lists.city(start) and _is_of_a_town(page, first, last):
        return None
    plain = count == 2 and all(w.lower() in page.lists.ordinary for w in (start, ending))
    if plain and page.before(first) in ("the", "its", "these", "those", "his", "her", "their", "our", "my"):
        return None  # "the Marine Reserve", "its Marine Commandos": persons have no article and are no thing's own
    sure = 0.93 if ending in page.lists.surnames or count > 2 else 0.86
    return [Found(first, last, "PERSON", sure, "starts with a first name")]


def _is_of_a_town(page: Page, first: int, last: int) -> bool:
    """ "Palmer Fire & Rescue", "Palmer, Alaska", "Palmer City Clerk Ada Kelm": a first name that is a town, too."""
    rest = [w.text for w in page.words[first + 1 : last]]
    ending = page.lists.names.get(rest[-1])
    if ending is not None and ending[1] == "a state or province":
        return True
    if any(w in page.lists.titles or page.lists.roles.get(w.lower()) == "PERSON" for w in rest[:-1]):
        return True
    lists = page.lists
    everyday = (
        w.lower() in lists.ordinary and w not in lists.surnames and w != "Will" for w in rest if w.isalpha()
    )
    return all(everyday)


def person_at_the_end(page: Page, first: int, last: int) -> list[Found] | None:
    """ "White House Counsel Robert Bauer": an office that is in no list, then a first name and one more word."""
    at = last - 2
    if at - first < 1:
        return None
    start, ending = page.words[at].text, page.words[last - 1].text
    office = page.words[at - 1].text.lower()
    if page.words[first].text in page.lists.first_names and page.lists.roles.get(office) != "PERSON":
        return None
    if start not in page.lists.first_names or start.lower() in page.lists.ordinary:
        return None
    if ending in page.lists.heads or ending in page.lists.names or office not in page.lists.ordinary:
        return None
    if office not in page.lists.roles and ending not in page.lists.surnames:
        return None
    return [*known_parts(page, first, at), Found(at, last, "PERSON", 0.85, "starts with a first name")]


def _is_initial(page: Page, word: str) -> bool:
    return len(word) in (2, 4, 5) and word[0].isupper() and word[1] == "." and word not in page.lists.names


def surname_with_suffix(page: Page, first: int, last: int) -> list[Found] | None:
    """ "Jackson Jr."."""
    if last - first == 2 and page.words[last - 1].text in ("Jr.", "Sr.", "Jr", "Sr"):
        return [Found(first, last, "PERSON", 0.9, "“Jr.” or “Sr.” follows")]
    return None
