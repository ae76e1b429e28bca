"""The finished job as the value everybody else takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import starmap
from operator import attrgetter
from typing import NamedTuple

from variorum.comparing.cutting import Stretch
from variorum.comparing.ignoring import is_ignored
from variorum.comparing.job import Job
from variorum.comparing.match import Match
from variorum.comparing.mirroring import mirrored_edits, mirrored_link
from variorum.comparing.quoting.quotation_links import SharedQuote
from variorum.comparing.witness import Witness
from variorum.comparing.wording.edits import EDITED, Edits
from variorum.model.comparison import TIER_FLOORS, Comparison, EditKind, Link, LinkKind, Stats
from variorum.model.span import Span
from variorum.text.phrasing import phrase, phrase_many
from variorum.text.tokens import count_words

_LIKELY = dict(TIER_FLOORS)["likely"]

Spans = tuple[Span, ...]


def result_of(job: Job, swapped: bool) -> Comparison:
    """The comparison in canonical order, or its mirror image."""
    spans = _spans(job.left.sentences), _spans(job.right.sentences)
    links = _links(job, spans, swapped)
    quotes = (
        Link(Span(*quote.left), Span(*quote.right), "quote", quote.score, why=_why_quoted(quote))
        for quote in job.quotes
    )
    links += map(mirrored_link, quotes) if swapped else quotes
    firm = [link for link in links if link.score >= _LIKELY]
    counts: dict[str, int] = {}
    sides = [
        _side(witness, whole, matched, counts)
        for witness, whole, matched in zip((job.left, job.right), spans, _matched(job), strict=True)
    ]
    script = job.script, job.inverse_script
    if swapped:
        sides.reverse()
        script = script[::-1]
    one, other = sides
    return Comparison(
        one.text,
        other.text,
        job.mode,
        job.why_mode,
        tuple(sorted(links, key=_place)),
        one.only,
        other.only,
        one.ignored,
        other.ignored,
        *script,
        left_sentences=one.sentences,
        right_sentences=other.sentences,
        stats=Stats(
            one.matched,
            other.matched,
            one.words,
            other.words,
            _edits_by_kind(firm),
            sum(k.moved for k in firm),
        ),
        complete=job.complete,
        notes=job.notes,
    )


def _why_quoted(quote: SharedQuote) -> tuple[str, ...]:
    same = phrase_many(
        "the same {n} words in quotation marks", "the same {n} words in quotation marks", quote.words
    )
    return (same, phrase("but both quotations say more than that")) if quote.part else (same,)


class _Side(NamedTuple):
    text: str
    sentences: Spans
    only: Spans
    ignored: Spans
    #: Share of its words in sentences that are matched, and how many it has.
    matched: float
    words: int


def _side(witness: Witness, sentences: Spans, matched: set[int], counts: dict[str, int]) -> _Side:
    share, words = _matched_words(witness, matched, counts)
    only = tuple(span for at, span in enumerate(sentences) if at not in matched)
    return _Side(witness.text, sentences, only, _spans(witness.ignored), share, words)


_place = attrgetter("left.start", "left.end", "right.start", "right.end", "kind")


def _links(job: Job, spans: tuple[Spans, Spans], swapped: bool) -> list[Link]:
    left, right = spans[::-1] if swapped else spans
    found: list[Link] = []
    for match, edits in zip(job.matches, job.edits, strict=True):
        if match.equal and not edits.edits:
            # Nearly all of two versions: one sentence and its like, to the letter.
            i, j = match.left[0], match.right[0]
            if swapped:
                i, j = j, i
            link = Link(left[i], right[j], "same", match.score, match.moved, match.why, (), match.by_reader)
        else:
            link = _link(match, edits, job, spans, swapped)
        found.append(link)
    return found


def _link(match: Match, edits: Edits, job: Job, spans: tuple[Spans, Spans], swapped: bool) -> Link:
    shown = edits.edits
    if job.ignore:
        shown = tuple(
            edit for edit in shown if not is_ignored(edit, job.left.text, job.right.text, job.ignore)
        )
    kind: LinkKind = "edited" if edits.alike >= EDITED else "reworded"
    if match.equal or (edits.edits and not shown):
        kind = "same"
    left, right = _from_to(spans[0], match.left), _from_to(spans[1], match.right)
    if swapped:
        left, right, shown = right, left, mirrored_edits(shown) if shown else ()
    return Link(left, right, kind, match.score, match.moved, match.why, shown, match.by_reader)


def _from_to(sentences: Spans, stretch: Stretch) -> Span:
    first, end = stretch
    return sentences[first] if end == first + 1 else Span(sentences[first].start, sentences[end - 1].end)


def _matched(job: Job) -> tuple[set[int], set[int]]:
    likely = [match for match in job.matches if match.score >= _LIKELY]
    return {i for m in likely for i in range(*m.left)}, {j for m in likely for j in range(*m.right)}


def _matched_words(witness: Witness, matched: set[int], known: dict[str, int]) -> tuple[float, int]:
    for key in set(witness.keys).difference(known):
        # Keys are folded to one space between words.
        known[key] = key.count(" ") + 1 if key.isascii() else count_words(key)
    counts = [known[key] for key in witness.keys]
    total = sum(counts)
    return (sum([counts[i] for i in matched]) / total if total else 0.0), total


def _spans(stretches: Iterable[Stretch]) -> Spans:
    return tuple(starmap(Span, stretches))


def _edits_by_kind(links: Iterable[Link]) -> tuple[tuple[EditKind, int], ...]:
    return tuple(sorted(Counter(edit.kind for link in links for edit in link.edits).items()))
