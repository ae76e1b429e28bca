"""The older sister here, the younger sister there: of two people named in both texts, which was born first.

Three wordings tell it: "Kelm, the younger sister of Lee"; "Lee's older brother, Kelm"; "she hit out at her older
sibling, Lee", where one person alone stands before. A headline's "Lee blasted by older sister" names one of the two:
the other is whoever the same text calls Lee's sibling, if that is one person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from variorum.dossier.disagreeing.careful_words import listed
from variorum.model.annotations import Annotations
from variorum.model.dossier import Disagreement, Entity
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.text.decided_words import phrase_decided
from variorum.text.phrasing import marked, phrase
from variorum.text.sentences import sentences

_TOLD = marked("Which of {one} and {other} is the older is told differently – please check: {told}.")
_SIBLING = re.compile(
    r"\b(?:(?P<older>older|elder|big)|younger|little)\s(?:half[\s-]|twin\s)?(?:sister|brother|sibling)\b",
    re.I,
)
_A = re.compile(r",\s(?:(?:the|an?|who is the|who is an?)\s)?$")
_OF = re.compile(r"\sof\s(?:(?:[A-Z][a-z]+\.|[a-z]+)\s){0,2}$")
_OWNED = re.compile(r"(?:['’]s|s['’])\s$")
_THEIRS = re.compile(r"\b(?:his|her)\s$", re.I)
_BY = re.compile(r"\bby\s$")
_NEXT = re.compile(r",?\s$")


@dataclass(frozen=True, slots=True)
class _Told:
    """Of `one` and `other` (None: not named) `one` is the sibling that the words call older or younger."""

    one: int | None
    other: int
    older: bool
    words: Span


class _People:
    """The persons of one text by place."""

    def __init__(self, document: int, annotations: Sequence[Annotations], entities: Sequence[Entity]) -> None:
        self.text = annotations[document].text
        mentions = annotations[document].mentions
        self._found = sorted(
            (mentions[index].start, mentions[index].end, number)
            for number, entity in enumerate(entities)
            if entity.type == "PERSON"
            for at, index in entity.mentions
            if at == document
        )

    def told(self) -> list[_Told]:
        """Every pair of siblings, the unnamed of a headline found by the text's other pairs."""
        found = [
            told
            for start, end in sentences(self.text)
            for match in _SIBLING.finditer(self.text, start, end)
            for told in self._of(match, start, end)
        ]
        siblings: dict[int, set[int]] = {}
        for told in found:
            if told.one is not None:
                siblings.setdefault(told.one, set()).add(told.other)
                siblings.setdefault(told.other, set()).add(told.one)
        return [
            _Told(one, told.other, told.older, told.words)
            for told in found
            for one in ([told.one] if told.one is not None else siblings.get(told.other, ()))
            if told.one is not None or len(siblings[told.other]) == 1
        ]

    def _of(self, match: re.Match[str], start: int, end: int) -> Iterator[_Told]:
        older, words = match["older"] is not None, Span(*match.span())
        before = [m for m in self._found if start <= m[0] and m[1] <= match.start()]
        after = next((m for m in self._found if match.end() <= m[0] and m[1] <= end), None)
        last = before[-1] if before else None
        of = after if after is not None and _OF.fullmatch(self.text, match.end(), after[0]) else None
        called = after if after is not None and _NEXT.fullmatch(self.text, match.end(), after[0]) else None
        if last is not None and of is not None and _A.fullmatch(self.text, last[1], match.start()):
            yield _Told(last[2], of[2], older, words)
        elif last is not None and _OWNED.fullmatch(self.text, last[1], match.start()):
            if called is not None:
                yield _Told(called[2], last[2], older, words)
        elif called is not None and _THEIRS.search(self.text, start, match.start()):
            acting = {m[2] for m in before if not _OWNED.match(self.text, m[1], m[1] + 3)} - {called[2]}
            if len(acting) == 1:
                yield _Told(called[2], acting.pop(), older, words)
        elif len({m[2] for m in before}) == 1 and _BY.search(self.text, start, match.start()) and of is None:
            yield _Told(None, before[0][2], older, words)


def siblings_that_differ(
    annotations: Sequence[Annotations], entities: Sequence[Entity], names: Sequence[str]
) -> tuple[Disagreement, ...]:
    """A row for each two siblings of whom texts make one now the older, now the younger."""
    #: By the pair, lower number first, and whether that one is the older: a place in each text.
    told: dict[tuple[int, int], dict[bool, dict[int, Span]]] = {}
    telling = [d for d, one in enumerate(annotations) if _SIBLING.search(one.text)]
    for document in telling if len(telling) > 1 else ():
        for one in _People(document, annotations, entities).told():
            if one.one is None or one.one == one.other:
                continue
            pair = min(one.one, one.other), max(one.one, one.other)
            first_is_older = one.older == (pair[0] == one.one)
            told.setdefault(pair, {}).setdefault(first_is_older, {}).setdefault(document, one.words)
    rows: list[Disagreement] = []
    for (a, b), ways in sorted(told.items()):
        places = _in_two_texts(ways.get(True, {}), ways.get(False, {}))
        if not places:
            continue
        values = tuple((d, None, s, " ".join(s.of(annotations[d].text).split())) for d, s in places)
        shown = listed([(d, phrase("“{words}”", words=words)) for d, _, _, words in values], names)
        asking, decided = (
            make(_TOLD, one=entities[a].name, other=entities[b].name, told=shown)
            for make in (phrase, phrase_decided)
        )
        about = phrase("{one} and {other}", one=entities[a].name, other=entities[b].name)
        rows.append(Disagreement("role", "check", values, asking, decided, about=about))
    return tuple(rows)


def _in_two_texts(one: dict[int, Span], other: dict[int, Span]) -> list[tuple[int, Span]]:
    """A place of each text, with both ways among them; a text that has both ways is shown with one."""
    for first, second in ((one, other), (other, one)):
        rest = [(document, span) for document, span in second.items() if document not in first]
        if first and rest:
            return sorted((*first.items(), *rest))
    return []
