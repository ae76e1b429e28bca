"""What stands around an unknown name and tells its kind: ages, appositions, verbs of speech, prepositions."""

from __future__ import annotations

from variorum.entities.names.firms import works_at
from variorum.entities.names.places_told import IN_A_TOWN, OF_A_PLACE, is_plainly_a_town, place_or_firm_of
from variorum.entities.names.plain_words import PLACE_PREPOSITIONS, SPEECH_VERBS
from variorum.entities.names.run_words import listed_here, listing
from variorum.entities.page import Page
from variorum.model.annotations import MentionType
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

_AGE_AFTER = LatePattern(
    r"\s?(?:,\s?(?:aged\s|age\s)?|\(\s?)(\d{1,3})(?:\s?,|\s?\)|\s?;|\s?\.|\s+of\b|\s+from\b|\s+and\b)"
)
_WHO_AFTER = LatePattern(r",?\s+(?:who|whose|whom)\b")
_APPOSITION = LatePattern(
    r"\s?,\s+(?:(?:a|an|the|another|one of the|his|her|their|its|one|former|"
    r"then)\s+)?((?:[\w’'-]+\s+){0,4}?[\w-]+)(?=\s*(?:,|\.|of|in|at|for|with|who|that|which|from|"
    r"based|on|and|to|said)\b|[,.;])"
)
_PERSON_PRONOUN = LatePattern(r"\s+(?:himself|herself)\b")

#: "$300 at Elm & Vane": money is spent at shops.
_SUM_AT = LatePattern(r"[$£€]\d[\d,.]* (?:(?:million|thousand|worth) )?at (?:the |a )?$")
_AGENCY_AFTER = LatePattern(
    r"\s(?:(?:state|official|semi-?official|student)\s)?news\s(?:agency|service|wire)\b"
)
_SPEAKS_AFTER_COMMA = LatePattern(r"\s?,\s(\w+)\b")
#: After a name that could be anything, these say what it is.
_OF_A_FIRM = listed(
    """
    store stores restaurant restaurants supermarket supermarkets outlets shares stock shareholders employees
    executives customers spokesman spokeswoman spokesperson headquarters subsidiary branch branches
    """
)
_OF_A_PERSON = listed("administration presidency family aides supporters trial memorabilia")


def _has_its_name(page: Page, noun: str, first: int) -> bool:
    """ "the governor of Tarvela province Jan Lee": the province is Tarvela."""
    return first > 1 and noun in OF_A_PLACE and page.joined(first - 1) and page.words[first - 2].capital


def kind_by_surroundings(page: Page, first: int, last: int) -> tuple[MentionType, float, str]:
    """The kind that the words beside the name give it, how sure, and why; "?" where they say nothing."""
    end = page.words[last - 1].end
    after = page.text[end : end + 90]
    age = _AGE_AFTER.match(after)
    if age and 1 <= int(age.group(1)) <= 110 and not after.lstrip(" ,(").startswith(("19", "20")):
        return "PERSON", 0.92, "an age follows"
    kind_of = place_or_firm_of(page, first)
    if kind_of:
        return kind_of, 0.86, f"“{page.before(first - 1)} of” stands before it"
    if _WHO_AFTER.match(after) or _PERSON_PRONOUN.match(after):
        return "PERSON", 0.85, "“who” follows"
    if _AGENCY_AFTER.match(after):
        return "ORG", 0.9, "“news agency” follows"
    if page.after(last) == "scale":
        return "MISC", 0.7, "“scale” follows"
    noun = page.before(first)
    if is_scene(page, first):
        return "LOC", 0.75, f"“{page.before(first - 1)} at” stands before it"
    start = page.words[first].start
    if _SUM_AT.search(page.text[max(0, start - 30) : start]) and not page.lists.city(
        page.phrase(first, last)
    ):
        return "ORG", 0.75, "a sum “at” it stands before it"
    if works_at(page, first):
        return "ORG", 0.75, f"“{works_at(page, first)}” stands before it"
    if noun in page.lists.roles and not _has_its_name(page, noun, first):
        return page.lists.roles[noun], 0.85, f"“{noun}” stands before it"
    if page.after(last) in _OF_A_PERSON and last - first < 3:
        return "PERSON", 0.75, f"“{page.after(last)}” follows"
    if (
        page.after(last) in _OF_A_FIRM
        and not page.lists.city(page.phrase(first, last))
        and not (last - first == 1 and page.words[first].text.lower() in page.lists.ordinary)
    ):
        return "ORG", 0.8, f"“{page.after(last)}” follows"
    if page.after(last) in ("magazine", "newspaper") and not page.lists.city(page.phrase(first, last)):
        return "ORG", 0.8, f"“{page.after(last)}” follows"
    if page.after(last) in OF_A_PLACE:
        return "LOC", 0.85, f"“{page.after(last)}” follows"
    if state_follows(page, last):
        return "LOC", 0.88, "its state or country follows"
    if noun == "of" and last - first > 1 and _is_of_a_person(page, first):
        return "ORG", 0.62, "a person “of” it stands before it"
    spoken = _SPEAKS_AFTER_COMMA.match(after)
    if spoken and spoken.group(1) in SPEECH_VERBS and last - first > 1:
        return "PERSON", 0.75, "speaks"
    if noun in IN_A_TOWN and is_plainly_a_town(page, first, last):
        return "LOC", 0.85, f"“{noun}” stands before it"  # before "a man": "in Oslo, killing a man"
    apposition = _APPOSITION.match(after)
    if apposition and not SPEECH_VERBS.intersection(apposition.group(1).lower().split()):
        words = apposition.group(1).lower().split()
        for word in reversed(words[-3:]):
            kind = page.lists.roles.get(word) or page.lists.roles.get(word.removesuffix("s"))
            if kind:
                return kind, 0.8, f"called “{word}”"
    if (
        noun in PLACE_PREPOSITIONS
        and not (noun == "from" and page.before(first - 1) in _SENT)
        and not _is_initials(page, first, last)
        and not (noun == "from" and last - first > 1)
        and not after.startswith(("'s", "’s"))
        and page.before(first - 1) not in SPEECH_VERBS
    ):
        return "LOC", 0.62 if noun != "from" else 0.5, f"“{noun}” stands before it"
    verb = page.after(last)
    if verb in SPEECH_VERBS and last - first > 1:
        return ("?", 0.4, "speaks") if _in_everyday_words(page, first, last) else ("PERSON", 0.75, "speaks")
    if (
        verb in SPEECH_VERBS
        and not page.words[first].text.isupper()
        and not _in_everyday_words(page, first, last)
    ):
        return "PERSON", 0.5, "speaks"
    before = (
        page.words[first - 1].text.lower()
        if first and page.words[first].gap.strip() in ("", ",", ",”", ',"')
        else ""
    )
    if before in SPEECH_VERBS and last - first > 1 and not _in_everyday_words(page, first, last):
        return "PERSON", 0.72, "speaks"
    return "?", 0.35, "its kind is not clear"


_EVENTS = listed(
    """
    massacre shooting shootings killings attack bombing explosion fire crash battle riot siege standoff protest
    rally slayings blast
    """
)


def is_scene(page: Page, first: int) -> bool:
    """ "the massacre at Elm Kelm": where something happened, not whom it befell."""
    return page.before(first) == "at" and page.before(first - 1) in _EVENTS


def _is_of_a_person(page: Page, first: int) -> bool:
    """ "Ada Lowe of Elm Vane": whom somebody is of is a body or a place."""
    if first < 3 or not page.joined(first - 1) or not page.joined(first - 2):
        return False
    return page.words[first - 2].capital and page.words[first - 3].text in page.lists.first_names


#: "a statement from X": X is no place.
_SENT = listed("statement letter report spokesman spokeswoman data figures email call message release tweet")


def _in_everyday_words(page: Page, first: int, last: int) -> bool:
    """ "Defenders of Wildlife said": bodies speak, too."""
    return all(page.words[i].text.lower() in page.lists.ordinary for i in range(first, last)) or any(
        page.words[i].text in ("of", "for", "and") for i in range(first, last)
    )


def _is_initials(page: Page, first: int, last: int) -> bool:
    """ "at CPAC": several capitals are a body's more often than a place's."""
    word = page.words[first].text
    return last - first == 1 and len(word) > 2 and word.isupper() and word.isalpha()


def state_follows(page: Page, last: int) -> bool:
    """ "Wasilla, Alaska": a name, a comma, and the state or country it is in, which no other name follows."""
    if last >= len(page.words) or page.words[last].gap != ", ":
        return False
    size = listed_here(page, last, min(len(page.words), last + 2))
    if not size:
        return False
    kind, reason = listing(page, last, last + size)
    end = last + size
    if kind != "LOC" or reason not in ("a state or province", "a country"):
        return False
    enumerated = end < len(page.words) and (
        page.words[end].text.lower() in ("and", "or")
        or (page.words[end].gap == ", " and page.words[end].capital)
    )
    return reason == "a state or province" or not enumerated
