"""Sources told of between commas before their verb: "The report, written by Lee, says", "The man, a friend, said"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from variorum.entities.quotes.clauses_between import is_closed_before, may_be_subject
from variorum.entities.sources.quoted_sources import PAPER_WORDS
from variorum.entities.sources.role_sources import SAYS, is_role
from variorum.model.annotations import Mention, SourceKind
from variorum.text.late_patterns import LatePattern

_VERB_AFTER_COMMA = LatePattern(
    r",\s(?:(?:also|later|then|has|had|have|still|now|\w+ly)\s)*"
    rf"(?P<verb>{SAYS}|accuse[sd]?|showed|shows|found|concluded|described)\b"
)
_NOUN = LatePattern(
    r"\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[A-Z][\w-]*[’']s)\s(?:[\w-]+\s){0,3}?(?P<noun>[a-z][\w-]+)"
    r"(?=,|\s(?:of|for|at|in|from|on|with)\s)"
)
_SENTENCE_START = LatePattern(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr))(?<!\bMrs)[.!?][”\"’)]*\s+(?=[A-Z“\"])|\n|[“”\"]"
)
_REACH = 320


def described_sources(
    text: str, mentions: Sequence[Mention]
) -> tuple[list[tuple[int, int, SourceKind]], list[tuple[int, int]]]:
    """The papers and roles so told of, and where what is told of them or of somebody named stands."""
    found: list[tuple[int, int, SourceKind]] = []
    clauses: list[tuple[int, int]] = []
    names = [m for m in mentions if m.type in ("PERSON", "ORG")]
    starts = [m.start for m in names]
    for match in _VERB_AFTER_COMMA.finditer(text):
        verb = match.start("verb")
        start = max(0, verb - _REACH)
        stops = [m.end() for m in _SENTENCE_START.finditer(text, start, verb)]
        start = stops[-1] if stops else start
        heads: list[tuple[int, int, SourceKind]] = [
            (*m.span(), "document" if PAPER_WORDS.fullmatch(m["noun"]) else "role")
            for m in _NOUN.finditer(text, start, verb)
            if PAPER_WORDS.fullmatch(m["noun"]) or is_role(m["noun"])
        ]
        there = names[bisect_left(starts, start) : bisect_left(starts, verb)]
        heads += [(m.start, m.end, "named") for m in there if m.end <= verb]
        head = _last(text, start, verb, heads)
        if head is not None:
            clauses.append((head[1], verb))
            if head[2] != "named":
                found.append(head)
    return found, clauses


def _last(
    text: str, start: int, verb: int, heads: Sequence[tuple[int, int, SourceKind]]
) -> tuple[int, int, SourceKind] | None:
    """The last with nothing but a clause up to the verb, and not itself in a clause that tells of the one before."""
    last: tuple[int, int, SourceKind] | None = None
    for head in sorted(heads):
        if is_closed_before(text, head[1], verb) and may_be_subject(text, start, head[0]):
            last = head if last is None or text[last[1] : head[0]] != ", " else last
    return last
