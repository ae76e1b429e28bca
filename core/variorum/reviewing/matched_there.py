"""What the other text has in part, or perhaps, of a passage that is said to stand in one alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from variorum.comparing.linking.two_speakers import SAID_BY_TWO
from variorum.model.article import Version
from variorum.model.comparison import Comparison, Link
from variorum.model.decisions import Judgement
from variorum.model.finding import Finding
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.reviewing.denied_matches import is_denied, is_possible
from variorum.reviewing.meeting_places import outermost
from variorum.reviewing.nearest_there import is_of_one_text
from variorum.reviewing.one_account_only import has_no_match
from variorum.reviewing.phrases import quoted
from variorum.reviewing.touching import AnyLength
from variorum.text.phrasing import marked, phrase

#: Where the links end in one text, and the links that end there.
_ByEnd = tuple[AnyLength[Span], Mapping[Span, list[Link]]]

#: So many passages are quoted, and so much of each.
_MOST, _QUOTED = 3, 300
#: The second once the reader confirmed that it is none.
_POSSIBLE, _DENIED = marked("possible match"), marked("judged by hand to be no match")


class MatchedThere:
    """The links of two texts, looked up where a passage stands: a report asks about hundreds of findings."""

    def __init__(self, comparison: Comparison, versions: tuple[Version, Version]) -> None:
        self._comparison, self._versions = comparison, versions

    def told(self, finding: Finding, judgement: Judgement | None = None) -> str:
        """ "possible match: “…” (¶7)"; "" where the finding speaks of no match at all.

        Whatever the reader said of it: who confirmed that one text alone has it judged this passage to be no match, and
        whoever reads the report can see what it was.
        """
        if not is_of_one_text(finding) or has_no_match(finding):
            return ""
        is_left = bool(finding.left)
        ends, links = self._on_left if is_left else self._on_right
        meeting = [
            (link, link.right if is_left else link.left)
            for span in finding.left or finding.right
            for end in ends.touching(span)
            for link in links[end]
        ]
        for what, holds in (
            (phrase("match for part of it"), _is_sure),
            (phrase(_DENIED if is_denied(finding, judgement) else _POSSIBLE), is_possible),
            (phrase("much the same, but somebody else says it"), _is_anothers),
        ):
            if places := [there for link, there in meeting if holds(link)]:
                return phrase("{what}: {value}", what=what, value=self._words(places, is_left))
        return phrase("match for part of it")  # quoted words or a fact, which no link of sentences shows

    def _words(self, places: list[Span], is_left: bool) -> str:
        version, numbers = self._versions[is_left], self._numbers[is_left]
        told = []
        for place in outermost(places)[:_MOST]:
            words, number = quoted(place.of(version.text), _QUOTED), numbers.at(place.start)
            told.append(f"{words} (¶{number})" if number else words)
        return ", ".join(told)

    @cached_property
    def _on_left(self) -> _ByEnd:
        return _by_end((link.left, link) for link in self._comparison.links)

    @cached_property
    def _on_right(self) -> _ByEnd:
        return _by_end((link.right, link) for link in self._comparison.links)

    @cached_property
    def _numbers(self) -> tuple[Numbering, Numbering]:
        left, right = self._versions
        return Numbering(left.paragraphs), Numbering(right.paragraphs)


def _is_sure(link: Link) -> bool:
    return link.tier != "possible"


def _is_anothers(link: Link) -> bool:
    return phrase(SAID_BY_TWO) in link.why


def _by_end(links: Iterable[tuple[Span, Link]]) -> _ByEnd:
    found: defaultdict[Span, list[Link]] = defaultdict(list)
    for end, link in links:
        found[end].append(link)
    return AnyLength(found), found
