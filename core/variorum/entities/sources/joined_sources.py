"""Sources joined to one that has the verb: "Harland and Varg said", "some sheriffs and police officers have said"."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.entities.quotes.clauses_between import may_be_subject
from variorum.entities.sources.role_sources import SAYS, is_role
from variorum.model.annotations import Mention, SourceKind
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

_SAYS = LatePattern(rf"\s(?:(?:also|later|then|both|all|has|had|have|still|now|\w+ly)\s)*(?:{SAYS})\b")
#: Before the source that has the verb, whose title or article may stand between.
_TITLE = r"(?:the\s|(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Prof)\.\s|[A-Z][a-z]+\s){0,3})"
_AND = LatePattern(rf"(?P<and>,?\s(?:and|or)\s){_TITLE}$")
_COMMA = LatePattern(rf"(?P<and>,\s){_TITLE}$")
#: A phrase of more words may hold a verb: "Kelm met officials and police said".
_ROLE = LatePattern(
    r"(?P<first>(?:[Tt]he|[Aa]n?|[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Oo]ther|[Bb]oth|[Tt]wo|[Tt]hree|[Ll]ocal)\s)?"
    r"(?P<words>(?:[\w-]+\s){0,2}?)(?P<noun>[A-Za-z][\w-]+)$"
)
_DETERMINERS = listed(
    "the a an his her their its some several many most this that and or to of in at on with"
)
_NAMED = frozenset(("PERSON", "ORG", "LOC"))
_REACH = 80

_Source = tuple[int, int, SourceKind]


def joined_sources(
    text: str, mentions: Sequence[Mention], speaking: Sequence[tuple[int, int]]
) -> list[_Source]:
    """Those joined by "and" to one of the sources `speaking`, and by commas to these."""
    ending = {m.end: m for m in mentions if m.type in _NAMED}
    found: list[_Source] = []
    for start, end in speaking:
        if _SAYS.match(text, end) is None:
            continue
        row: list[_Source] = []
        joint = _AND.search(text, max(0, start - 30), start)
        while joint is not None:
            before = _source_up_to(text, joint.start("and"), ending)
            if before is None:
                break
            row.append(before)
            joint = _COMMA.search(text, max(0, before[0] - 30), before[0])
        if row and may_be_subject(text, 0, row[-1][0]):
            found += row
        elif row and may_be_subject(text, 0, row[0][0]):
            found.append(row[0])  # "On Monday, in Oslo, Harland and Varg said"
    return found


def _source_up_to(text: str, end: int, ending: dict[int, Mention]) -> _Source | None:
    if end in ending:
        return ending[end].start, end, "named"
    words = text[max(0, end - _REACH) : end]
    at = max(words.rfind(mark) for mark in '.,;:!?“”"\n—') + 1
    role = _ROLE.fullmatch(words[at:].lstrip())
    if role is None or not is_role(role["noun"].lower()):
        return None
    between = role["words"].lower().split()
    if not role["first"] and (len(between) > 1 or not role["noun"].endswith("s")):
        return None
    if not _DETERMINERS.isdisjoint(between):
        return None
    return end - len(role.group()), end, "role"
