"""Which passages of one text the reader judged before, and what is left of them in another version."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from variorum.model.building import PARAGRAPH_BREAK
from variorum.model.decisions import TELLING, Anchor, Verdict
from variorum.model.finding import FindingKind
from variorum.model.span import Span
from variorum.reviewing.identity import are_one_kind, id_of_one_side


class JudgedBefore:
    """What the reader said of passages of `text`, found as `kind`."""

    def __init__(self, verdicts: Iterable[Verdict], kind: FindingKind, text: str) -> None:
        self._kind, self._text = kind, text
        self._anchors: dict[str, list[Anchor | None]] = {}
        self._together: dict[str, list[frozenset[str]]] = {}
        for verdict in verdicts:
            # Of findings with the same words all but one have something behind a dash.
            anchors = self._anchors.setdefault(verdict.finding.partition("-")[0], [])
            anchors.append(verdict.left or verdict.right)
            paragraphs = paragraphs_judged(verdict, kind)
            for words in paragraphs:
                self._together.setdefault(words, []).append(paragraphs)

    def lengths_from(self, spans: Iterable[Span]) -> frozenset[int]:
        """How many of these, from the first on, stood together in each thing judged that holds the first."""
        judged: list[frozenset[str]] | None = None
        lengths: dict[frozenset[str], int] = {}
        for count, span in enumerate(spans, 1):
            words = on_one_line(span.of(self._text))
            before = self._together.get(words, []) if judged is None else judged
            judged = [each for each in before if words in each]
            if not judged:
                break
            lengths |= dict.fromkeys(judged, count)
        return frozenset(lengths.values())

    def has(self, spans: Sequence[Span]) -> bool:
        """Whether they were judged as one passage, alone or with paragraphs that are gone now."""
        anchors = self._anchors.get(id_of_one_side(self._kind, (*spans,), self._text), [])
        words = words_of(spans, self._text)
        together = self._together.get(next(iter(words)), []) if is_telling(words) else []
        if not anchors and not any(words <= each for each in together):
            return False
        if self._text.count(spans[0].of(self._text)) == 1:
            return True
        # The same words in another place are another finding, or a part of one.
        places = (anchor.find(self._text) for anchor in anchors if anchor is not None)
        return any(place is not None and place.start == spans[0].start for place in places)


def paragraphs_judged(verdict: Verdict, kind: FindingKind) -> frozenset[str]:
    """The paragraphs that were one finding of this kind, whichever side it was on; none where it was of another."""
    anchors = [anchor for anchor in (verdict.left, verdict.right) if anchor is not None]
    judged = verdict.judged
    if len(anchors) != 1 or judged is None or not are_one_kind(judged.finding.kind, kind):
        return frozenset()
    return frozenset(on_one_line(words) for words in anchors[0].words.split(PARAGRAPH_BREAK))


def is_telling(words: Iterable[str]) -> bool:
    """Whether they are enough to be known again by."""
    return sum(map(len, words)) >= TELLING


def words_of(spans: Iterable[Span], text: str) -> frozenset[str]:
    """The words of each, on one line."""
    return frozenset(on_one_line(span.of(text)) for span in spans)


def on_one_line(words: str) -> str:
    """With a blank for each border of lines."""
    return " ".join(words.split())
