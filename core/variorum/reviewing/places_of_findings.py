"""Which of many findings are about a passage, without asking each: verdicts and findings may both be hundreds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from functools import cached_property

from variorum.model.decisions import Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.identity import are_one_kind
from variorum.reviewing.judged_before import is_telling, paragraphs_judged, words_of

#: Of the shorter of two passages, as much as this must be in the other for them to be one.
_MOST_OF_IT = 0.5
#: Findings are looked up by the stretches of so many characters that they touch: about a paragraph.
_STRETCH = 512

#: On the left and on the right, one at least.
Places = tuple[Span | None, Span | None]


class PlacesOfFindings:
    """Findings on two texts, in their order, without those that are decided."""

    def __init__(self, findings: Iterable[Finding], left: str, right: str, decided: Set[str]) -> None:
        self._findings = [finding for finding in findings if finding.id not in decided]
        self._left, self._right = left, right

    def at(self, places: Places) -> Finding | None:
        """The finding about just these passages, the one most of which is in them."""
        best: tuple[float, Finding] | None = None
        for finding in self._touched(places):
            sides = zip(places, (finding.left, finding.right), strict=True)
            share = min([_share(place, spans) for place, spans in sides])
            if share >= _MOST_OF_IT and (best is None or share > best[0]):
                best = share, finding
        return best[1] if best is not None else None

    def left_of(self, verdict: Verdict) -> Sequence[Finding]:
        """Of several paragraphs judged together those that another version still has."""
        if verdict.judged is None:
            return ()
        kind = verdict.judged.finding.kind
        judged = paragraphs_judged(verdict, kind)
        near = sorted(number for words in judged for number in self._by_words[words])
        found = (self._findings[number] for number in near if self._words[number] <= judged)
        return [finding for finding in found if are_one_kind(kind, finding.kind)]

    def _touched(self, places: Places) -> Iterable[Finding]:
        side, place = next((side, place) for side, place in enumerate(places) if place is not None)
        stretches = self._by_stretch[side]
        near = {number for stretch in _stretches(place) for number in stretches[stretch]}
        return (self._findings[number] for number in sorted(near))

    @cached_property
    def _by_stretch(self) -> tuple[defaultdict[int, list[int]], defaultdict[int, list[int]]]:
        found: tuple[defaultdict[int, list[int]], ...] = defaultdict(list), defaultdict(list)
        for number, finding in enumerate(self._findings):
            for stretches, spans in zip(found, (finding.left, finding.right), strict=True):
                for span in spans:
                    for stretch in _stretches(span):
                        stretches[stretch].append(number)
        left, right = found
        return left, right

    @cached_property
    def _words(self) -> list[frozenset[str]]:
        return [words_of(f.left, self._left) | words_of(f.right, self._right) for f in self._findings]

    @cached_property
    def _by_words(self) -> defaultdict[str, list[int]]:
        """Each finding by one of its passages: who has all of them has that one."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, words in enumerate(self._words):
            if is_telling(words):
                found[min(words)].append(number)
        return found


def _stretches(span: Span) -> range:
    return range(span.start // _STRETCH, span.end // _STRETCH + 1)


def _share(place: Span | None, spans: Sequence[Span]) -> float:
    """How much of the shorter passage is in both; 1 where there is none on this side of either."""
    if place is None or not any(len(span) for span in spans):
        return 1.0 if place is None and not any(len(span) for span in spans) else 0.0
    commons = ((min(place.end, s.end) - max(place.start, s.start), min(len(place), len(s))) for s in spans)
    return max(max(0.0, common / max(1, shorter)) for common, shorter in commons)
