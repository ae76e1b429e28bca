"""The words a text uses for someone: titles and roles before a name, appositions, "X was a …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.dossier.joining.occurrences import Occurrence
from variorum.dossier.joining.words_before import words_before
from variorum.entities.names.lexicons import Lexicons, lexicons
from variorum.model.annotations import Annotations, MentionType
from variorum.model.dossier import Description
from variorum.model.span import Span
from variorum.text.word_lists import listed

#: A letter of the phrase; a full stop only within "C.I.A.", "John A. Kelm" and after a title.
_IN = (
    r"(?:[^,.;:—–()“”\"\n]|(?<=[ \u00a0][A-Z])\.(?=[ \u00a0][A-Z])|\.(?=\w)|(?<=[A-Z])\.(?=[ \u00a0][a-z]|[,;])|"
    r"(?<=\b(?:Dr|Mr|Ms|St|Lt|Jr|Sr))\.(?=[ \u00a0])|(?<=\b(?:Gen|Sen|Rep|Gov|Col|Mrs|Maj|Sgt|Rev))\.(?=[ \u00a0]))"
)
_AFTER = re.compile(
    rf",[ \u00a0](?:\d{{1,3}},[ \u00a0])?((?:an?|the|his|her|its|their|one of|another|another of|former|now|then|then-)"
    rf"[ \u00a0]{_IN}{{3,110}})(?=[,;—–]|\.(?:[ \u00a0\n”\"]|$)|$)"
)
#: "Ada Kelm, chief executive of the Harbour Board,": no article, a preposition after the role.
_ROLE_AFTER = re.compile(
    rf",[ \u00a0](?:\d{{1,3}},[ \u00a0])?(((?:[a-z][\w’'-]*[ \u00a0]){{1,4}})(?:of|for|at|with|in)[ \u00a0]"
    rf"{_IN}{{3,90}})(?=[,;—–]|\.(?:[ \u00a0\n”\"]|$)|$)"
)
_COPULA = re.compile(
    rf"[ \u00a0](?:was|is|became|remains|remained)[ \u00a0]((?:an?|the|one of)[ \u00a0]{_IN}{{4,110}}?)"
    r"(?=[,;—–]|\.(?:[ \u00a0\n”\"]|$)|[ \u00a0](?:who|which|that|whose|when|for|and|but|because|while)\b|$)"
)
#: After these the verb belongs to another noun: "the wife of Kelm is a teacher".
_OF_ANOTHER = re.compile(
    r"\b(?:of|by|with|for|from|than|to|in|on|at|against|and|about)[ \u00a0](?:(?:Mr|Ms|Mrs|Dr)\.[ \u00a0])?$"
)
_CLAUSE = re.compile(
    r"\b(?:said|says|told|will|would|could|should|has|have|had|is|was|were|are|been|did|does)\b"
)
_RELATION = re.compile(r"\b(?:of|for|to|with|by|at|in|from|under|who|that|which|whose)\b|['’]s?[ \u00a0]")
_NEAR = 160
#: "a week later", "a lot of": no description of anybody.
_NO_NOUN = listed(
    """
    day days week weeks month months year years hour hours minute minutes moment time while few lot number bit
    little decade decades way part result same only first last next case matter move decision step question fact
    """
)


def descriptions_of(annotations: Sequence[Annotations], members: list[Occurrence]) -> tuple[Description, ...]:
    """All descriptions, in order of text and place."""
    lists = lexicons()
    people = {
        d: [(m.start, m.end) for m in annotations[d].mentions if m.type == "PERSON"]
        for d in {one.document for one in members}
    }
    found: dict[tuple[int, int, int], Description] = {}
    for one in members:
        text = annotations[one.document].text
        near = [p for p in people[one.document] if abs(one.mention.start - p[0]) < _NEAR]
        for span in _spans(text, one, near, lists):
            words = " ".join(span.of(text).split())
            found[one.document, span.start, span.end] = Description(one.document, span, words)
    return tuple(found[k] for k in sorted(found))


def _spans(text: str, one: Occurrence, people: list[tuple[int, int]], lists: Lexicons) -> list[Span]:
    spans: list[Span] = []
    before = words_before(text, one.mention.start, people, lists, one.type == "PERSON")
    if before is not None and (one.type == "PERSON" or text[before.end - 1].islower()):
        spans.append(before)  # "St." before a body is no title
    after = _AFTER.match(text, one.mention.end)
    if after is None:
        bare = _ROLE_AFTER.match(text, one.mention.end)
        after = bare if bare and any(w in lists.roles for w in bare.group(2).split()) else None
    if (
        after is not None
        and _is_description(after.group(1), one.type, lists)
        and not _names_the_next(text, after, people)
    ):
        spans.append(_trimmed(after))
    copula = _COPULA.match(text, one.mention.end)
    if copula is not None and _is_description(copula.group(1), one.type, lists):
        lead = text[max(0, one.mention.start - 24) : one.mention.start]
        if not _OF_ANOTHER.search(lead):
            spans.append(_trimmed(copula))
    return spans


def _names_the_next(text: str, match: re.Match[str], people: list[tuple[int, int]]) -> bool:
    """Whether the phrase leads up to the next name of a list: "Ada Kelm, former mayor Ola Soll and …"."""
    for start, _ in people:
        if match.start(1) < start < match.end(1):
            return not _RELATION.search(text, match.start(1), start)
    return False


def _trimmed(match: re.Match[str]) -> Span:
    return Span(match.start(1), match.start(1) + len(match.group(1).rstrip()))


def _is_description(words: str, kind: MentionType, lists: Lexicons) -> bool:
    if _CLAUSE.search(re.split(r"\b(?:who|which|that|whose)\b", words)[0]):
        return False
    tokens = [w.strip("’'\"").removesuffix("’s").removesuffix("'s").lower() for w in words.split()]
    if any(w in _NO_NOUN for w in tokens[1:3]):
        return False
    if any(w in lists.roles or w.removesuffix("s") in lists.roles for w in tokens):
        return True
    return words.startswith("one of ") or (kind != "?" and words.startswith(("an ", "a ")))
