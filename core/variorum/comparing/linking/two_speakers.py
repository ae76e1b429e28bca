"""Two sentences that two people said, each of them named beside his words.

"They are on the wrong side of history," Lowe said here, and there "These men are on the wrong side of history" was
said by Holm: the words may be much the same, and it is not one statement. Where what is said is the same throughout,
or a long run of it, it is one quotation, and the reports tell differently who said it: that is no doubt about the link.
Nor is it where each gives a number that the other has not, 12 million and 15 million for one damage: two officials
are the ones to name two figures, and as no more than possible the two would not be held against each other.
Only persons are told apart: a body and its spokesman, a pronoun and a name may be one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cached_property

from variorum.comparing.cutting import Stretch
from variorum.comparing.linking.same_speaker import SPEAKS, what_is_said
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness
from variorum.comparing.wording.capital_names import is_everyday, is_first_name
from variorum.text.folds import key
from variorum.text.late_patterns import LatePattern
from variorum.text.numbers import numbers
from variorum.text.phrasing import marked, phrase
from variorum.text.quotation_marks import quotations
from variorum.text.tokens import words

#: Why such a link is in doubt; findings look for it, too.
SAID_BY_TWO = marked("said by two people")
_NAME = r"(?:[A-Z][\w’'.-]*\s){0,4}[A-Z][\w’'-]+"
_BESIDE = r"(?:,\s[^,.;\"“”]{2,90},)?"
_NAMED_FIRST = LatePattern(
    rf"(?P<name>{_NAME}){_BESIDE}\s(?:also\s|later\s|then\s|has\s|had\s)?(?:{SPEAKS})\b"
)
#: "told Holm" is told to her.
_VERB_FIRST = LatePattern(rf"(?:^|[,;\"”?!–—])\s*(?!told\b|tells\b)(?:{SPEAKS})\s(?P<name>{_NAME})")
#: Looked for from every word: "Dr Ama Holm" is Ama's name.
_FULL_NAME = LatePattern(
    r"\b(?=(?P<first>[A-Z][\w’'-]+)\s(?:[A-Z]\.\s|[A-Z][\w’-]+\s)?(?P<last>[A-Z][\w-]+(?:[’'][A-Z]\w+)?))"
)
_HE_SPEAKS = LatePattern(
    rf"\b[Ss]?[Hh]e\s(?:also\s|later\s|then\s|has\s|had\s)?(?:{SPEAKS})\b|\b(?:{SPEAKS})\ss?he\b"
)
_CAPITAL = LatePattern(r"\b[A-Z][\w-]+")
_OWNER = LatePattern(r"[’']s$")
_JOINED = ("and", "or", "und", "et", "y", "&")
#: "A friend of Lowe said": somebody else speaks.
_NOT_THE_SUBJECT = (
    *_JOINED,
    "of",
    "about",
    "to",
    "from",
    "with",
    "by",
    "for",
    "on",
    "in",
    "against",
    "at",
    "von",
    "de",
)
#: In characters; longer is a list or no prose.
_LONGEST = 4_000
#: Share of a sentence that lies in one quotation, so that its speaker may stand in another sentence.
_MOSTLY = 0.8
#: Surnames more alike than this may be spellings of one.
_ALIKE = 0.7
#: As many words in a row in both, or so large a share of all words, are one quotation.
_LONG_RUN, _NEARLY_ALL = 8, 0.8
#: No more than an even chance.
_AT_MOST = 0.5


def with_two_speakers_doubted(matches: tuple[Match, ...], left: Witness, right: Witness) -> tuple[Match, ...]:
    """The matches; those of sentences that two people said are possible at most, and say why."""
    speakers = _Speakers(left), _Speakers(right)
    doubt = phrase(SAID_BY_TWO)
    return tuple(
        match._replace(score=_AT_MOST, why=(*match.why, doubt))
        if match.score > _AT_MOST
        and not (match.equal or match.by_reader)
        and _are_two(match, left, right, *speakers)
        else match
        for match in matches
    )


def _are_two(match: Match, left: Witness, right: Witness, here: _Speakers, there: _Speakers) -> bool:
    mine = here.of_all(match.left)
    theirs = there.of_all(match.right) if mine else frozenset[str]()
    if not mine or not theirs or _may_be_one(mine, theirs):
        return False
    said = _words_of(left, match.left), _words_of(right, match.right)
    if _differ_in_a_number(*said):
        return False
    one, other = (words(key(what_is_said(each) or each)) for each in said)
    same = SequenceMatcher(None, one, other, autojunk=False)
    run = same.find_longest_match(0, len(one), 0, len(other)).size
    return run < _LONG_RUN and same.ratio() < _NEARLY_ALL


def _words_of(witness: Witness, stretch: Stretch) -> str:
    """The sentences of a match as they stand."""
    return witness.text[witness.sentences[stretch[0]][0] : witness.sentences[stretch[1] - 1][1]]


def _may_be_one(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return any(SequenceMatcher(None, one, other).ratio() >= _ALIKE for one in mine for other in theirs)


def _differ_in_a_number(mine: str, theirs: str) -> bool:
    here, there = ({number.value for number in numbers(said)} - {None, 1.0} for said in (mine, theirs))
    return bool(here - there) and bool(there - here)


class _Speakers:
    """Who of a text's named persons says a sentence: all the words by which that person is called."""

    def __init__(self, witness: Witness) -> None:
        self._witness = witness

    def of_all(self, stretch: Stretch) -> frozenset[str]:
        """Who says all of these sentences; nobody where they have several speakers, or one that is not known."""
        who = {self.of(at) for at in range(*stretch)}
        return who.pop() if len(who) == 1 else frozenset()

    def of(self, at: int) -> frozenset[str]:
        text = self._witness.text
        start, end = self._witness.sentences[at]
        begin = text.rfind("\n", 0, start) + 1
        stop = text.find("\n", end)
        stop = len(text) if stop < 0 else stop
        if stop - begin > _LONGEST:
            return frozenset()
        paragraph = text[begin:stop]
        plain, quoted = paragraph, 0
        for quote in quotations(paragraph):
            opened, closed = quote.opened, quote.closed
            plain = plain[:opened] + '"' * (closed - opened) + plain[closed:]
            quoted += max(0, min(closed, end - begin) - max(opened, start - begin))
        named = set(self._named(plain[start - begin : end - begin]))
        if not named and quoted >= _MOSTLY * (end - start):
            named = set(self._named(plain))
        if not named and _HE_SPEAKS.search(plain, start - begin, end - begin):
            named = {self._only_one_before(begin)}
        return named.pop() if len(named) == 1 else frozenset()

    def _only_one_before(self, begin: int) -> frozenset[str]:
        """Who speaks in the paragraph before, where it names nobody else: "he" is nobody else there."""
        text = self._witness.text
        end = len(text[max(0, begin - _LONGEST) : begin].rstrip()) + max(0, begin - _LONGEST)
        before = text[max(text.rfind("\n", 0, end) + 1, end - _LONGEST) : end]
        there = {word for word in _CAPITAL.findall(before) if self._first_names.get(word)}
        named = set(self._named(before))
        return named.pop() if len(named) == len(there) == 1 else frozenset()

    def _named(self, plain: str) -> Iterator[frozenset[str]]:
        for pattern in (_NAMED_FIRST, _VERB_FIRST):
            for found in pattern.finditer(plain):
                before = plain[: found.start("name")].split()
                after = plain[found.end("name") :].split()
                if (before and before[-1] in _NOT_THE_SUBJECT) or (after and after[0] in _JOINED):
                    yield frozenset()
                else:
                    yield self._called(found["name"])

    def _called(self, name: str) -> frozenset[str]:
        """The last name and the first names that go with it in the text; empty where it is no person's."""
        *before, last = name.split()
        firsts = self._first_names.get(last)
        if not firsts or (is_everyday(last.casefold()) and firsts.isdisjoint(map(str.casefold, before))):
            return frozenset()
        return frozenset({last.casefold(), *firsts})

    @cached_property
    def _first_names(self) -> dict[str, set[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for name in _FULL_NAME.finditer(self._witness.text):
            if is_first_name(name["first"]):
                found[_OWNER.sub("", name["last"])].add(name["first"].casefold())
        return dict(found)
