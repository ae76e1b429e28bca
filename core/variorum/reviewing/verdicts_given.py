"""What the reader said of each two texts of a story, and where in them its words stand.

Several outlets can carry the very same words: what was said of one of them holds of each.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from itertools import product

from variorum.model.decisions import Anchor, Decisions, Verdict
from variorum.model.finding import FIGURES, NAMES, FindingKind
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.model.story_page import RowVerdict, StoryPage, TextPlace
from variorum.reviewing.belonging import FACT
from variorum.reviewing.carrying import known_again
from variorum.reviewing.kept_findings import is_sound
from variorum.text.phrasing import phrase


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
        for texts in _pairs_of(verdict, columns):
            key = verdict.finding, frozenset(texts)
            latest.pop(key, None)
            latest[key] = verdict, texts
    reading = _Reading(page)
    found = [each for each in (reading.given(*said) for said in latest.values()) if each is not None]
    refused = [each.places for each in found if each.of_fact]
    return [each for each in found if each.of_fact or not any(_is_of(each, fact) for fact in refused)]


def _pairs_of(verdict: Verdict, columns: Mapping[str, Collection[int]]) -> Iterator[tuple[int, int]]:
    """Each two texts of the page that have the words it was given on."""
    if verdict.judged is not None:
        if verdict.judged.mode != "outlets":
            return
        hashes = [verdict.judged.left, verdict.judged.right]
    elif verdict.finding.startswith(FACT) and verdict.judgement == "rejected":
        hashes = [anchor.content_hash for anchor in (verdict.left, verdict.right) if anchor is not None]
    else:
        return  # an older program kept no more than the words
    if len(hashes) == 2:
        left, right = (columns.get(each, ()) for each in hashes)
        yield from ((one, other) for one, other in product(left, right) if one != other)


class _Reading:
    """Finds the words of verdicts on one page."""

    def __init__(self, page: StoryPage) -> None:
        self._texts = page.texts
        #: Each of many copies asks for the same words.
        self._known = cache(lambda anchor, text: known_again(anchor, page.texts[text].version))

    def given(self, verdict: Verdict, texts: tuple[int, int]) -> Given | None:
        """None for a verdict taken back, and where its words stand on the page no more."""
        if verdict.judgement is None and not verdict.note:
            return None
        if verdict.judged is None:
            return self._of_fact(verdict, texts)
        finding, hashes = verdict.judged.finding, (verdict.judged.left, verdict.judged.right)
        versions = [self._texts[text].version for text in texts]
        same = [version.content_hash == each for version, each in zip(versions, hashes, strict=True)]
        lengths = [len(v.text) if is_same else sys.maxsize for v, is_same in zip(versions, same, strict=True)]
        if not is_sound(finding, (lengths[0], lengths[1])):
            return None
        found: list[TextPlace] = []
        sides = zip(texts, (finding.left, finding.right), _anchors(verdict), same, strict=True)
        for text, spans, anchor, is_same in sides:
            here = _outermost(text, spans) if is_same else self._again(text, anchor)
            if spans and not here:
                return None
            found += here if spans else ()
        title, sentence = finding.told(verdict.judgement)
        having = tuple(sorted({text for text, _ in found}))
        said = RowVerdict(verdict.judgement, having, title, verdict.note)
        return Given(said, verdict.finding, finding.kind, finding.title, sentence, tuple(sorted(found)))

    def _of_fact(self, verdict: Verdict, texts: tuple[int, int]) -> Given | None:
        anchors = _anchors(verdict)
        places = [self._again(text, anchor) for text, anchor in zip(texts, anchors, strict=True)]
        if not all(places):
            return None
        title = " / ".join(anchor.words for anchor in anchors if anchor is not None)
        said = RowVerdict(verdict.judgement, tuple(sorted(texts)), title, verdict.note)
        sentence = phrase("Not the same fact, the reader said.")
        all_places = tuple(sorted(place for side in places for place in side))
        return Given(said, verdict.finding, "figure", title, sentence, all_places, of_fact=True)

    def _again(self, text: int, anchor: Anchor | None) -> list[TextPlace]:
        place = self._known(anchor, text)
        return [(text, place)] if place is not None else []


def _anchors(verdict: Verdict) -> tuple[Anchor | None, Anchor | None]:
    return verdict.left, verdict.right


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
