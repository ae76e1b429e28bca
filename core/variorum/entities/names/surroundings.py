"""What stands around an unknown name and tells its kind: ages, appositions, verbs of speech, prepositions."""

from __future__ import annotations

from variorum.entities.names.plain_words import PLACE_PREPOSITIONS, SPEECH_VERBS
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

_OF_A_PERSON = listed("administration presidency family aides supporters trial memorabilia")


def kind_by_surroundings(page: Page, first: int, last: int) -> tuple[MentionType, float, str]:
    """The kind that the words beside the name give it, how sure, and why; "?" where they say nothing."""
    end = page.words[last - 1].end
    after = page.text[end : end + 90]
    age = _AGE_AFTER.match(after)
    if age and 1 <= int(age.group(1)) <= 110 and not after.lstrip(" ,(").startswith(("19", "20")):
        return "PERSON", 0.92, "an age follows"
    if _WHO_AFTER.match(after) or _PERSON_PRONOUN.match(after):
        return "PERSON", 0.85, "“who” follows"
    noun = page.before(first)
    if noun in page.lists.roles:
        return page.lists.roles[noun], 0.85, f"“{noun}” stands before it"
    if page.after(last) in _OF_A_PERSON and last - first < 3:
        return "PERSON", 0.75, f"“{page.after(last)}” follows"
    apposition = _APPOSITION.match(after)
    if apposition:
        words = apposition.group(1).lower().split()
        for word in reversed(words[-3:]):
            kind = page.lists.roles.get(word) or page.lists.roles.get(word.removesuffix("s"))
            if kind:
                return kind, 0.8, f"called “{word}”"
    if (
        noun in PLACE_PREPOSITIONS
        and not (noun == "from" and last - first > 1)
        and not after.startswith(("'s", "’s"))
        and page.before(first - 1) not in SPEECH_VERBS
    ):
        return "LOC", 0.62 if noun != "from" else 0.5, f"“{noun}” stands before it"
    verb = page.after(last)
    if verb in SPEECH_VERBS and last - first > 1:
        return "PERSON", 0.75, "speaks"
    before = (
        page.words[first - 1].text.lower()
        if first and page.words[first].gap.strip() in ("", ",", ",”", ',"')
        else ""
    )
    if before in SPEECH_VERBS and last - first > 1:
        return "PERSON", 0.72, "speaks"
    return "?", 0.35, "its kind is not clear"
