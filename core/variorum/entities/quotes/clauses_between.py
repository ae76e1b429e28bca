"""Clauses between commas that describe a subject: "The report, written by Jan Lee, says".

A verb right after the comma that closes such a clause has for its subject what stands before the clause, however many
names stand inside it.
"""

from __future__ import annotations

from variorum.entities.names.plain_words import FUNCTION_WORDS
from variorum.entities.sources.role_sources import is_role
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

#: A relative clause, a participle or an apposition, after what stands between the noun and its comma.
_OPENS = LatePattern(
    r"(?:\s(?:of|for|at|in|from|on|with)\s(?:[A-Z][\w.’'-]*\s|(?:and|of|for|the|an?|his|her|its|their)\s){0,6}"
    r"[\w.’'-]+(?:\s[\w’'-]+)?)?"
    r",\s(?:(?:(?:of|to|with|by|for|from|in|on)\s)?(?:who|which|whose|whom)\b"
    r"|(?:\w+ly\s|first\s|once\s|long\s)?(?:[a-z]+ed|written|brought|led|made|sent|drawn|given|seen|held|put|taken|shown|known"
    r"|built|found|set|born|run|won|sworn|thrown|backed)\s(?!that\b)"
    r"|(?:an?|the|one|both|himself|herself|themselves|once|now|then|formerly|long)\s)"
)
#: Further parts of the clause go on naming; a part that opens with another word has the subject's own verb.
_GOES_ON = LatePattern(
    r"\s(?:and\s|or\s)?(?:[A-Z\d]|(?:an?|the|his|her|its|their|who|which|whose|including|of|in|at|from|for|with|now|then)\s)"
)
_CLOSED = LatePattern(r",\s(?:(?:also|later|then|has|had|have|still|now|\w+ly)\s)*$")
#: Code points from a subject to its verb.
_REACH = 260
_BEFORE_A_SUBJECT = LatePattern(
    r"(?:^|[.!?,;:“”\"\n—–]|\b(?:[Bb]ut|[Aa]nd|that|while|because|as|when|although|though|if))\s*$"
)
_OPENS_A_NAME = listed("the a an his her their its former the")


def is_closed_before(text: str, end: int, verb: int) -> bool:
    """Whether nothing but a clause between commas stands from the `end` of a noun to the verb at `verb`."""
    if not 0 < verb - end < _REACH or "\n" in text[end:verb]:
        return False
    opening = _OPENS.match(text, end, verb)
    closing = _CLOSED.search(text, end, verb)
    if opening is None or closing is None or opening.end() > closing.start():
        return False
    return all(_GOES_ON.match(part) for part in text[opening.end() : closing.start()].split(",")[1:])


def may_be_subject(text: str, start: int, at: int) -> bool:
    """Whether a noun phrase at `at` opens its sentence, which begins no earlier than `start`, or a clause of it.

    Titles and offices before a name are of it.
    """
    before = text[max(start, at - 80) : at]
    while not _BEFORE_A_SUBJECT.search(before):
        *rest, word = before.rstrip().rsplit(" ", 1) if before.strip() else ("",)
        small = word.lower()
        if small not in _OPENS_A_NAME and (
            small in FUNCTION_WORDS or not (word[:1].isupper() or is_role(small))
        ):
            return False
        before = f"{rest[0]} " if rest else ""
    return True
