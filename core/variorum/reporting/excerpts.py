"""Passages of one text as a report quotes them: within their sentence, marked, with the number of their paragraph."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from variorum.model.article import Version
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.reporting.inert import inert
from variorum.reporting.marking import Mark, Piece, pieces
from variorum.reporting.within_quotations import begun_before, closing, opening
from variorum.text.leaving_out import CUT, CUT_AHEAD, CUT_WITHIN
from variorum.text.names_of_texts import begins_sentence
from variorum.text.phrasing import phrase, phrase_many
from variorum.text.sentences import sentences

#: Code points shown on either side of the passage, where its sentence goes on for longer than that.
_AROUND = 90
#: So far a sentence is followed to where it begins and ends: who did it may stand far from what was done.
_SENTENCE = 400
#: Of a long passage, its beginning and its end are shown.
_LONGEST = 700
#: Of a finding with many passages in one text, so many are shown.
MOST_PASSAGES = 6


@dataclass(frozen=True, slots=True)
class Excerpt(JsonValue):
    """A passage with a little of what stands around it, and the number of its paragraph (0: none)."""

    pieces: tuple[Piece, ...]
    paragraph: int
    #: A sentence on who speaks in it, where its own words do not tell.
    speaker: str = ""
    #: Words beside a picture have no number.
    caption: bool = False

    def where(self, name: str, told: Callable[[str], str] = str) -> str:
        """The line below it, of the text called so: "Gazette, ¶3. Speaker: Ada Brook."

        A speaker is in the words of the article, which are `told` as the format has them.
        """
        name = begins_sentence(name)
        place = f"{name}, ¶{self.paragraph}" if self.paragraph else name
        if self.caption:
            place = f"{name}, {phrase('in a caption')}"
        return f"{place}. {told(self.speaker)}" if self.speaker else place


class Quoting:
    """Passages of one text, each within its paragraph; the borders of these are looked up, not searched."""

    def __init__(self, version: Version) -> None:
        self._text = version.text
        self._starts = [paragraph.start for paragraph in version.paragraphs]
        self._ends = [paragraph.end for paragraph in version.paragraphs]
        self._numbers = Numbering(version.paragraphs)
        #: Where those of the paragraphs that were quoted from begin and end.
        self._sentences: dict[Span, tuple[list[int], list[int]]] = {}

    def excerpts(self, spans: Sequence[Span]) -> tuple[Excerpt, ...]:
        """The first few of the passages, each with the number of its paragraph, and how many more there are."""
        groups = self.of_one_sentence(spans)
        found = [
            Excerpt(
                self.excerpt(*each),
                self._numbers.at(each[0].start),
                caption=self._numbers.role_at(each[0].start) == "caption",
            )
            for each in groups[:MOST_PASSAGES]
        ]
        rest = len(groups) - MOST_PASSAGES
        if rest > 0:
            words = phrase_many("… and {n} more passage", "… and {n} more passages", rest)
            found.append(Excerpt((Piece(words),), 0))
        return tuple(found)

    def of_one_sentence(self, spans: Sequence[Span]) -> list[list[Span]]:
        """The passages, those that follow each other in one sentence together: it would stand there once for each."""
        groups: list[list[Span]] = []
        before: Span | None = None
        for span in spans:
            whole = self._whole(_trimmed(self._text, span))
            if whole == before and len(whole) <= _SENTENCE:
                groups[-1].append(span)
            else:
                groups.append([span])
            before = whole
        return groups

    def excerpt(self, *passages: Span) -> tuple[Piece, ...]:
        """The passage, or those of one sentence, marked; of a very long sentence what stands near, cut at word borders.

        A passage of whole sentences stands alone: a mark would lift it out of nothing.
        """
        text = self._text
        spans = [_trimmed(text, span) for span in passages]
        span, whole = spans[0], self._whole(spans[0])
        start, end = whole.start, whole.end
        if span.start - start > _SENTENCE:
            start = span.start - _AROUND
            while start < span.start and not text[start - 1].isspace():
                start += 1
        if end - span.end > _SENTENCE:
            end = span.end + _AROUND
            while span.end < end and not text[end].isspace():
                end -= 1
        found = pieces(text, Span(start, end), [Mark(each, "shown") for each in spans if each != whole])
        before, after = self._around(Span(start, end), whole)
        around = [(Piece(inert(words)),) if words else () for words in (before, after)]
        return (*around[0], *(_shortened(piece) for piece in found), *around[1])

    def _around(self, shown: Span, whole: Span) -> tuple[str, str]:
        """The signs for what is left out at both ends, with the marks of a quotation that began before."""
        before = CUT_AHEAD if shown.start > whole.start else ""
        after = CUT if shown.end < whole.end else ""
        if begun := begun_before(self._text, shown):
            before = f"{opening(self._text, begun)}{CUT_AHEAD}"
            after = CUT if shown.end < begun.end else after
            after += closing(self._text, begun, shown)
        return before, after

    def _whole(self, span: Span) -> Span:
        return _trimmed(self._text, self._sentence(self._paragraph(span), span))

    def _sentence(self, within: Span, span: Span) -> Span:
        """From where the first sentence begins that the passage has something of, to where the last one ends."""
        if within not in self._sentences:
            words = self._text[within.start : within.end]
            found = sentences(words)
            self._sentences[within] = (
                [within.start + s for s, _ in found],
                [within.start + e for _, e in found],
            )
        starts, ends = self._sentences[within]
        first, last = bisect_right(ends, span.start), bisect_left(starts, span.end) - 1
        if not len(span):  # where the other text has words more: the sentence they would stand in
            first = last = bisect_right(starts, span.start) - 1
        return Span(min(starts[first], span.start), max(ends[last], span.end)) if 0 <= first <= last else span

    def _paragraph(self, span: Span) -> Span:
        first = bisect_left(self._ends, span.start)
        last = max(bisect_left(self._starts, span.end), bisect_right(self._starts, span.start)) - 1
        if first > last:
            return Span(max(0, span.start), min(len(self._text), span.end))
        return Span(min(self._starts[first], span.start), max(self._ends[last], span.end))


def excerpt(version: Version, span: Span) -> tuple[Piece, ...]:
    """The passage within its sentences, as `Quoting` has it."""
    return Quoting(version).excerpt(span)


def _trimmed(text: str, span: Span) -> Span:
    """The span without white space at its ends, which would be drawn as part of the passage."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip())) if words.strip() else span


def _shortened(piece: Piece) -> Piece:
    if len(piece.text) <= _LONGEST:
        return piece
    half = _LONGEST // 2
    return Piece(f"{piece.text[:half]}{CUT_WITHIN}{piece.text[-half:]}", piece.roles)
