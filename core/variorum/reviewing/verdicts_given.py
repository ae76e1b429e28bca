"""What the reader said of each two texts of a story, and where in them its words stand.

Several outlets can carry the very same words: what was said of one of them holds of each.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby

from variorum.model.comparison import Side
from variorum.model.decisions import Anchor, Decisions, Verdict
from variorum.model.finding import FIGURES, NAMES, Finding, FindingKind
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.model.story_page import RowVerdict, StoryPage, TextPlace
from variorum.reviewing.called_on_page import called_on_page
from variorum.reviewing.carrying import known_again
from variorum.reviewing.kept_findings import is_sound
from variorum.reviewing.kept_words import told_again
from variorum.reviewing.meeting_places import PlacesOfMany
from variorum.reviewing.texts_judged import pairs_judged
from variorum.text.phrasing import phrase

_SIDES: tuple[Side, Side] = ("left", "right")


@dataclass(frozen=True, slots=True)
class Given:
    """A verdict on a finding of this kind, and where in which texts of the page its words stand.

    `title` is what the finding was called before, `places` hold none that another one holds.
    """

    verdict: RowVerdict
    finding: str
    kind: FindingKind
    title: str
    sentence: str
    places: tuple[TextPlace, ...]
    #: Whether it was said of a fact itself ("not the same fact"), not of a finding.
    of_fact: bool = False


def verdicts_given(
    page: StoryPage, decisions: Decisions, columns: Mapping[str, Collection[int]]
) -> list[Given]:
    """The last word on each finding of each two texts, and on each fact; `columns` are by content hash."""
    latest: dict[tuple[str, frozenset[int]], tuple[Verdict, tuple[int, int]]] = {}
    for verdict in decisions.verdicts:
        for texts in pairs_judged(verdict, columns, len(decisions.verdicts)):
            key = verdict.finding, frozenset(texts)
            latest.pop(key, None)
            latest[key] = verdict, texts
    reading = _Reading(page)
    found: list[Given] = []
    for _, of_one in groupby(latest.values(), key=lambda said: id(said[0])):
        of_these = [*of_one]
        found += reading.given(of_these[0][0], [texts for _, texts in of_these])
    refused = dict.fromkeys(each.places for each in found if each.of_fact)
    if not refused:
        return found
    standing = PlacesOfMany(each.places for each in found)
    about = {
        number for fact in refused for number in standing.meeting(fact[:1]) if _is_of(found[number], fact)
    }
    return [each for number, each in enumerate(found) if each.of_fact or number not in about]


class _Reading:
    """Finds the words of verdicts on one page."""

    def __init__(self, page: StoryPage) -> None:
        self._page = page
        self._texts = [(text.version, text.version.content_hash) for text in page.texts]
        #: Each of many copies asks for the same words.
        self._known = cache(lambda anchor, text: known_again(anchor, page.texts[text].version))

    def given(self, verdict: Verdict, pairs: Iterable[tuple[int, int]]) -> Iterator[Given]:
        """On each two texts; none for a verdict taken back, and where its words stand on the page no more."""
        if verdict.judgement is None and not verdict.note:
            return
        if verdict.judged is None:
            yield from self._of_fact(verdict, pairs)
            return
        finding = verdict.judged.finding
        sides = cache(lambda side, text: self._side(verdict, finding, side, text))
        #: Of many copies each two have the same; of what stands nowhere on the page nobody asks.
        words = cache(lambda: [told_again(each) for each in finding.told(verdict.judgement)])
        for texts in pairs:
            left, right = (sides(side, text) for side, text in zip(_SIDES, texts, strict=True))
            if left is None or right is None:
                continue
            called = [self._page.texts[text] for text in texts]
            title, sentence = (called_on_page(each, called) for each in words())
            places = left + right if texts[0] < texts[1] else right + left
            having = tuple(sorted(text for text, held in zip(texts, (left, right), strict=True) if held))
            # That a text takes over something of an agency is said of it alone; else it is said beside the other.
            pair = tuple(sorted(texts)) if len(having) < 2 and finding.kind != "source" else ()
            said = RowVerdict(verdict.judgement, having, title, verdict.note, pair)
            yield Given(said, verdict.finding, finding.kind, finding.title, sentence, places)

    def _side(
        self, verdict: Verdict, finding: Finding, side: Side, text: int
    ) -> tuple[TextPlace, ...] | None:
        """Where in a text the words of one side stand; None where they do not, or are none that can be shown."""
        assert verdict.judged is not None
        version, content_hash = self._texts[text]
        is_left = side == "left"
        is_same = content_hash == (verdict.judged.left if is_left else verdict.judged.right)
        length = len(version.text) if is_same else sys.maxsize
        if not is_sound(finding, (length, sys.maxsize) if is_left else (sys.maxsize, length)):
            return None
        spans = finding.left if is_left else finding.right
        if not spans:
            return ()
        anchor = verdict.left if is_left else verdict.right
        here = _outermost(text, spans) if is_same else self._again(text, anchor)
        return tuple(here) or None

    def _of_fact(self, verdict: Verdict, pairs: Iterable[tuple[int, int]]) -> Iterator[Given]:
        anchors = verdict.left, verdict.right
        title = " / ".join(anchor.words for anchor in anchors if anchor is not None)
        sentence = phrase("Not the same fact, as judged by hand.")
        for texts in pairs:
            sides = [self._again(text, anchor) for text, anchor in zip(texts, anchors, strict=True)]
            if all(sides):
                said = RowVerdict(verdict.judgement, tuple(sorted(texts)), title, verdict.note)
                places = tuple(sorted(place for side in sides for place in side))
                yield Given(said, verdict.finding, "figure", title, sentence, places, of_fact=True)

    def _again(self, text: int, anchor: Anchor | None) -> list[TextPlace]:
        place = self._known(anchor, text)
        return [(text, place)] if place is not None else []


def _outermost(text: int, spans: Iterable[Span]) -> list[TextPlace]:
    """A verdict comes from a file, which anybody may have written: thousands of places can be one."""
    found: list[TextPlace] = []
    end = -1
    for span in sorted(set(spans), key=lambda each: (each.start, -each.end)):
        if span.end > end:
            found.append((text, span))
            end = span.end
    return found


def _is_of(said: Given, fact: Iterable[TextPlace]) -> bool:
    """Whether the finding is about a fact: the reader's word on that is the last one."""
    return said.kind in FIGURES | NAMES and all(
        any(at == text and span.overlaps(other) for at, other in said.places) for text, span in fact
    )
