"""What a text itself says of two names: "X, the armed wing of Y", "Y's youth branch, X", "his wife, X"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence

from variorum.model.annotations import Annotations
from variorum.model.dossier import Entity, SoftLink, TieKind
from variorum.text.folds import plainly_spaced
from variorum.text.phrasing import phrase

_PART = (
    r"(?:wing|arm|branch|unit|division|subsidiary|affiliate|offshoot|subcommittee|chapter|department|faction|"
    r"brigade|suburb|district|neighbou?rhood|part)"
)
_KIN = (
    r"(?:(?:step|grand|ex-|half-)*(?:wife|husband|widow|widower|son|daughter|brother|sister|mother|father|uncle|"
    r"aunt|nephew|niece|cousin|fianc[eé]e?|partner|twin)(?:[ -]in[ -]law)?)"
)
_ADJECTIVES = r"(?:(?!and\b)[a-z][\w-]*[ \u00a0]){0,3}"
#: Between two names, the first of which is a part of the second, and the other way round.
_PART_OF = re.compile(
    rf"(?:,[ \u00a0]|,?[ \u00a0](?:is|was|which is)[ \u00a0])(?:an?|the|one of the)[ \u00a0]"
    rf"{_ADJECTIVES}{_PART}s?[ \u00a0]of[ \u00a0](?:the[ \u00a0])?"
)
#: "Hamas's armed wing, the Qassam Brigades", "the St. Louis suburb of Ferguson". Not "the X district of Y",
#: where either may be the part.
_WHOLE_OF = re.compile(
    rf"(?:['’]s?)?[ \u00a0]{_ADJECTIVES}(?:suburb[ \u00a0]of[ \u00a0]|{_PART}(?:,[ \u00a0](?:the[ \u00a0])?|[ \u00a0]))"
)
_RELATIVE_OF = re.compile(
    rf",[ \u00a0](?:the[ \u00a0]|an?[ \u00a0])?(?:[a-z][\w-]*[ \u00a0]){{0,2}}{_KIN}"
    r"[ \u00a0]of[ \u00a0](?:\w+\.?[ \u00a0])?"
)
_WHOSE_RELATIVE = re.compile(rf"['’]s?[ \u00a0](?:[a-z][\w-]*[ \u00a0]){{0,2}}{_KIN},?[ \u00a0]")
_BODIES = ("ORG", "?", "MISC")
_LONGEST = 60


def stated_ties(annotations: Sequence[Annotations], entities: Sequence[Entity]) -> Iterable[SoftLink]:
    """A tie for each two neighbouring names with such words between them."""
    number = {at: n for n, entity in enumerate(entities) for at in entity.mentions}
    for document, one in enumerate(annotations):
        text = plainly_spaced(one.text)
        places = sorted(range(len(one.mentions)), key=lambda i: one.mentions[i].start)
        for a, b in itertools.pairwise(places):
            first, second = one.mentions[a], one.mentions[b]
            if not 0 < second.start - first.end <= _LONGEST:
                continue
            n, m = number.get((document, a)), number.get((document, b))
            if n is not None and m is not None:
                tie = _tie(text[first.end : second.start], n, m, entities)
                if tie is not None:
                    said = " ".join(text[first.start : second.end].split())
                    yield SoftLink(tie[0], tie[1], tie[2], phrase("The text says “{words}”.", words=said))


def _tie(between: str, n: int, m: int, entities: Sequence[Entity]) -> tuple[int, int, TieKind] | None:
    one, other = entities[n].type, entities[m].type
    if one == other == "PERSON":
        return (
            (n, m, "family")
            if _RELATIVE_OF.fullmatch(between) or _WHOSE_RELATIVE.fullmatch(between)
            else None
        )
    if "PERSON" in (one, other) or (one in _BODIES) != (other in _BODIES):
        return None
    if _PART_OF.fullmatch(between):
        return n, m, "part"
    if _WHOLE_OF.fullmatch(between):
        return m, n, "part"
    return None
