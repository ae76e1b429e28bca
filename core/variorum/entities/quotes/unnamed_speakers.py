"""Speakers without a name: what they own, and which of them "she" or "they" takes up."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from variorum.entities.quotes.speech_cues import SPEAKING_ROLE
from variorum.model.annotations import Mention
from variorum.model.span import Span
from variorum.text.quotation_marks import Quotation

#: How far back "she" may find a speaker without a name, in characters.
_REACH = 600
_MEN = re.compile(r"man|boy|father|brother|son|husband|actor|priest")
_WOMEN = re.compile(r"woman|girl|mother|sister|daughter|wife|widow|actress|nun")
_NOBODY = re.compile(
    r"agency|company|group|department|ministry|organi[sz]ation|union|party|campaign|committee|court|board|panel|family"
    r"|crowd|statement|report|letter|document|memo|e-?mail|complaint|indictment|text|message|ruling|study|survey|poll"
    r"|ad|advertisement|commercial|filing|lawsuit|affidavit|banner|placard|poster|sign|slogan|headline|note|staff|crew"
)

_OF = re.compile(r"\s(?:for|of|to|with|close to|familiar with)\s(?:[\w.’'-]+\s){0,3}")
#: "a blogger on the Web site Sailor’s {Beacon}", but not "a letter in which {Lee}": there another clause begins.
_WHERE = re.compile(
    r"\s(?:on|at|in|from)\s(?:(?!(?:when|where|which|whom?|whose|that|while|as|and|but|or|if|because|after|before|said"
    r"|says|told)\s)[\w.’'-]+\s){0,4}"
)
_PAPERS = frozenset(("statement", "letter", "e-mail", "email", "memo", "message", "note", "report"))


class UnnamedSpeakers:
    """The speakers without a name of one text, each paragraph searched when first needed."""

    def __init__(
        self, text: str, marks: Sequence[Quotation], is_spoken_of: Callable[[Span, str], bool]
    ) -> None:
        self._text = text
        self._marks = marks
        self._is_spoken_of = is_spoken_of
        self._of_paragraph: dict[int, list[re.Match[str]]] = {}

    def meant_by(self, pronoun: str, at: int) -> Span | None:
        """A police spokeswoman said … She added: the last speaker without a name."""
        least, end = max(0, at - _REACH), at
        while end > least:  # the nearest paragraph first: the rest need not be searched
            start = self._text.rfind("\n", 0, end - 1) + 1
            roles = self._roles(start)
            for i in range(bisect_right(roles, at, key=lambda role: role.end()) - 1, -1, -1):
                if roles[i].start() < least:
                    break
                role = Span(*roles[i].span(1))
                if may_be(roles[i].group(1), pronoun) and not self._is_spoken_of(role, pronoun):
                    return role
            end = start
        return None

    def _roles(self, start: int) -> list[re.Match[str]]:
        """The roles that speak in the paragraph from here on, those inside a quotation left out."""
        if start not in self._of_paragraph:
            end = self._text.find("\n", start + 1)
            found = SPEAKING_ROLE.finditer(self._text, start, end if end >= 0 else len(self._text))
            self._of_paragraph[start] = [r for r in found if not _is_quoted(r.start(1), self._marks)]
        return self._of_paragraph[start]


def _is_quoted(at: int, marks: Sequence[Quotation]) -> bool:
    i = bisect_right(marks, at, key=lambda mark: mark.opened) - 1
    return i >= 0 and at < marks[i].closed


def is_of(text: str, role: re.Match[str], person: Mention) -> bool:
    """ "a spokesman for Jan Lee said", "a Lee campaign aide said": not Lee."""
    if role.start(1) <= person.start < role.end(1):
        return True
    between = text[role.end(1) : person.start]
    if between.startswith(" from ") and role.group(1).split()[-1] in _PAPERS:
        return False  # "a letter from Jan Lee": the words are hers
    return role.end(1) < person.start and (_OF.fullmatch(between) or _WHERE.fullmatch(between)) is not None


def speaks_itself(text: str, role: re.Match[str], person: Mention, end: int) -> bool:
    """ "When Lee left, a friend said": the role touches the verb and is no apposition to the person."""
    if role.start(1) < person.end or text[role.end(1) : end].strip().count(" ") > 1:
        return False
    if "," in text[role.end(1) : end] and ", who" in text[person.end : role.start(1)]:
        return False
    return text[person.end : role.start(1)].strip() != ","


def may_be(role: str, pronoun: str) -> bool:
    """Whether "he", "she" or "they" can mean a speaker so called."""
    last = role.lower().split()[-1]
    many = (last.endswith("s") and not last.endswith("ss")) or last.endswith(("men", "police", "pair", "two"))
    if pronoun == "they":
        return many
    if many or _NOBODY.fullmatch(last):
        return False
    return (
        not (_MEN.search(last) and not _WOMEN.search(last)) if pronoun == "she" else not _WOMEN.search(last)
    )


def beside(text: str, start: int, at: int) -> bool:
    """Whether a person's name stands with a role in one breath: "said the spokesman, Jan Lee"."""
    between = text[start:at]
    return not re.search(r"\b(?:at|in|from|for|who|that|of the|close to|near|about|on|with)\b", between)
