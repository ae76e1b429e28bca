"""A whole comparison as plain text, to be read from top to bottom: headings, then each place in words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby

from variorum.model.comparison import Comparison, Mode, Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison.accessible.naming import OTHER, Naming
from variorum_gui.comparison.accessible.telling import Telling
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.header_words import header_words
from variorum_gui.comparison.hover_card import change_words
from variorum_gui.comparison.marks import Passage
from variorum_gui.comparison.of_kinds import of_kinds
from variorum_gui.comparison.passages import Paragraphs
from variorum_gui.comparison.stops import Stop, left_of
from variorum_gui.cut_words import cut
from variorum_gui.kinds_of_edit import ALL, Kinds, kinds_words
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.shown import Place

#: So many spans that begin before a place may still reach to it: a sentence has a handful of partners.
_NEAR = 12
_MODES: dict[Mode, str] = {
    "versions": marked("{texts}, compared as versions of one article"),
    "outlets": marked("{texts}, compared as outlets on one event"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One heading with what is told below it: of the stops with these numbers, or of none."""

    heading: str
    lines: tuple[str, ...]
    place: Place | None = None
    stops: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReaderText:
    """The text, and where in it each entry begins."""

    text: str = ""
    entries: tuple[Entry, ...] = ()
    starts: tuple[int, ...] = ()

    def heading_lines(self) -> frozenset[int]:
        """The numbers of the lines that are headings."""
        # An entry is its heading, its lines, and an empty one.
        return frozenset(accumulate((len(e.lines) + 2 for e in self.entries), initial=0))

    def at(self, position: int) -> int:
        """The number of the entry a position of the text is in."""
        return max(0, bisect_right(self.starts, position) - 1)


def reader_text(content: Content, kinds: Kinds = ALL) -> ReaderText:
    """What `content` shows (two columns, nothing folded), with only these kinds of edit marked, as text."""
    telling = Telling(content)
    entries = [_opening(content, telling.naming, kinds)]
    comparison = of_kinds(content.shown, kinds).comparison
    if comparison is None:
        entries += (_whole(telling.naming, side) for side in SIDES if content.shown.text(side) is not None)
    else:
        entries += _told(content, comparison, telling)
    starts, parts, at = [], [], 0
    for entry in entries:
        words = "\n".join((entry.heading, *entry.lines)) + "\n\n"
        starts.append(at)
        parts.append(words)
        # Qt counts in UTF-16.
        at += len(words.encode("utf-16-le")) // 2
    return ReaderText("".join(parts).rstrip("\n") + "\n", tuple(entries), tuple(starts))


def _opening(content: Content, naming: Naming, kinds: Kinds) -> Entry:
    names = [naming.called(side) for side in SIDES if content.shown.text(side) is not None]
    lines: list[str] = []
    for side in SIDES:
        text = content.shown.text(side)
        if text is not None:
            tip = [line for line in header_words(text).tip.splitlines() if line]
            lines.append(f"{naming.opening(side)}: {'. '.join(line.rstrip('.') for line in tip)}")
    comparison = content.shown.comparison
    if comparison is None:
        return Entry(tr(" and ").join(names), tuple(lines))
    lines.append(_counted(content.stops, content.passages, comparison.mode))
    lines += [tr("Told of: only {kinds}", kinds=kinds_words(kinds))] if kinds else []
    heading = tr(_MODES[comparison.mode], texts=_both(content, naming))
    return Entry(heading, (*lines, *(note[:1].upper() + note[1:] for note in comparison.notes)))


def _both(content: Content, naming: Naming) -> str:
    """ "Gazette: version 6 and version 7", "Gazette and Post"."""
    both = tr(" and ").join((naming.called("left"), naming.called("right")))
    shown = (content.shown.text(side) for side in SIDES)
    outlets = {cut(text.article.outlet, 100) for text in shown if text is not None}
    outlet = outlets.pop() if len(outlets) == 1 else ""
    if outlet and outlet not in both:
        return tr("{text}: {words}", text=outlet, words=both)
    return naming.opening("left") + both[len(naming.called("left")) :]


def _counted(stops: Sequence[Stop], passages: Sequence[Passage], mode: Mode) -> str:
    """The number of headings that follow."""
    count = len(stops)
    if mode == "versions":
        return tr_many("{n} change", "{n} changes", count) if count else tr("No changes")
    if not count:
        return tr("No matched passages")
    # The status line counts matches of sentences, and only those that are likely.
    counted = tr_many("{n} passage that both texts tell", "{n} passages that both texts tell", count)
    told = {(stop.left, stop.right) for stop in stops}
    possible = sum(p.tier == "possible" and (p.left, p.right) in told for p in passages)
    if not possible:
        return counted
    return tr_many(
        "{passages}, {n} of them only possible",
        "{passages}, {n} of them only possible",
        possible,
        passages=counted,
    )


def _whole(naming: Naming, side: Side) -> Entry:
    segments = naming.content.side(side).segments
    lines = tuple(naming.name(side, number) for number in range(len(segments)))
    return Entry(tr("The text: {text}", text=naming.called(side)), lines)


def _told(content: Content, comparison: Comparison, telling: Telling) -> Iterator[Entry]:
    """Every stop, and between outlets what only one of them tells, in the order of reading."""
    entries: list[tuple[float, int, Entry]] = []
    for _, group in groupby(enumerate(content.stops), key=lambda one: _within(one[1], comparison)):
        numbers = tuple(number for number, _ in group)
        entry = _of_stops(numbers, content, comparison, telling)
        entries.append((_order(content.stops[numbers[0]], content), len(entries), entry))
    if comparison.mode == "outlets":
        for side in SIDES:
            for span in _unmatched(content, comparison, side):
                stop = Stop(span, None) if side == "left" else Stop(None, span)
                heading = tr("No match found in {text}", text=telling.naming.called(OTHER[side]))
                entry = Entry(heading, (telling.place(side, span),), Place(side, span))
                entries.append((_order(stop, content), len(entries), entry))
    yield from (entry for _, _, entry in sorted(entries, key=lambda one: one[:2]))


def _unmatched(content: Content, comparison: Comparison, side: Side) -> list[Span]:
    """Sentences in a row, of one paragraph, that no passage has: a possible match is a match here."""
    only = comparison.only_left if side == "left" else comparison.only_right
    sentences = comparison.left_sentences if side == "left" else comparison.right_sentences
    matched = sorted(passage.span(side) for passage in content.passages)
    paragraphs = Paragraphs(content.side(side).segments)
    runs: list[Span] = []
    last = -1
    for number, sentence in enumerate(sentences):
        if not _touches(sentence, only) or _touches(sentence, matched):
            continue
        here = paragraphs.index(sentence.start)
        if runs and last == number - 1 and paragraphs.index(runs[-1].start) == here:
            runs[-1] = Span(runs[-1].start, sentence.end)
        else:
            runs.append(sentence)
        last = number
    return runs


def _touches(span: Span, others: Sequence[Span]) -> bool:
    """Whether it overlaps one of `others`, in order."""
    near = others[: bisect_left(others, span.end, key=lambda other: other.start)][-_NEAR:]
    return any(span.overlaps(other) for other in near)


def _order(stop: Stop, content: Content) -> float:
    if stop.left is not None:
        return float(stop.left.start)
    return left_of(stop.right.start, content.knots) if stop.right is not None else 0.0


def _within(stop: Stop, comparison: Comparison) -> tuple[Span | None, Span | None]:
    """The sentences a change stands in, to be read once however many changes they have; else itself."""
    if comparison.mode == "outlets":
        return stop.left, stop.right
    left = _sentences(stop.left, comparison.left_sentences) if stop.left is not None else None
    right = _sentences(stop.right, comparison.right_sentences) if stop.right is not None else None
    return left, right


def _of_stops(numbers: tuple[int, ...], content: Content, comparison: Comparison, telling: Telling) -> Entry:
    first = content.stops[numbers[0]]
    side: Side = "left" if first.left is not None else "right"
    span = first.span(side)
    assert span is not None
    lines = [telling.what(number) for number in numbers]
    if comparison.mode == "versions" and (first.left is None or first.right is None):
        lines = [change_words(first, content)[0]]  # its words follow in full
    for each, around in zip(SIDES, _within(first, comparison), strict=True):
        if around is not None:
            lines.append(telling.place(each, around))
    heading = telling.heading(numbers[0], numbers[-1])
    return Entry(heading, tuple(line for line in lines if line), Place(side, span), numbers)


def _sentences(span: Span, sentences: Sequence[Span]) -> Span:
    """A change of a few words is understood within its sentence."""
    first = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
    last = bisect_right(sentences, max(span.start, span.end - 1), key=lambda sentence: sentence.start) - 1
    if first < 0 or sentences[first].end < span.start:
        return span
    return Span(sentences[first].start, max(sentences[last].end, span.end))
