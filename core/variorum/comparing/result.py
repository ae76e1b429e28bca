"""The finished job as the value everybody else takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from variorum.comparing.edits import Edits
from variorum.comparing.ignoring import is_ignored
from variorum.comparing.job import Job
from variorum.comparing.match import Match
from variorum.comparing.overruling import whole
from variorum.comparing.witness import Stretch, Witness
from variorum.model.comparison import TIER_FLOORS, Comparison, Edit, EditKind, Link, LinkKind, Stats
from variorum.model.span import Span
from variorum.text.tokens import count_words

_LIKELY = dict(TIER_FLOORS)["likely"]
#: Above this share of equal tokens a reader sees one sentence edited, below it two ways to say it.
_EDITED = 0.5


def result_of(job: Job, swapped: bool) -> Comparison:
    """The comparison in canonical order, or its mirror image."""
    links = [_link(m, e, job) for m, e in zip(job.matches, job.edits, strict=True)]
    links += (
        Link(
            Span(*quote.left),
            Span(*quote.right),
            "quote",
            quote.score,
            moved=quote.moved,
            why=(f"the same {quote.words} words in quotation marks",),
        )
        for quote in job.quotes
    )
    firm = [link for link in links if link.score >= _LIKELY]
    matched = _matched(job)
    left_only, right_only = (
        tuple(Span(*s) for i, s in enumerate(witness.sentences) if i not in side)
        for witness, side in zip((job.left, job.right), matched, strict=True)
    )
    (share_left, words_left), (share_right, words_right) = (
        _matched_words(witness, side) for witness, side in zip((job.left, job.right), matched, strict=True)
    )
    sides = [
        (
            job.left.text,
            left_only,
            _spans(job.left.ignored),
            _spans(job.left.sentences),
            share_left,
            words_left,
        ),
        (
            job.right.text,
            right_only,
            _spans(job.right.ignored),
            _spans(job.right.sentences),
            share_right,
            words_right,
        ),
    ]
    script = job.script, job.inverse_script
    if swapped:
        links = [_mirrored(link) for link in links]
        sides.reverse()
        script = script[::-1]
    one, other = sides
    return Comparison(
        one[0],
        other[0],
        job.mode,
        job.why_mode,
        tuple(sorted(links, key=lambda k: (k.left, k.right, k.kind))),
        one[1],
        other[1],
        one[2],
        other[2],
        *script,
        left_sentences=one[3],
        right_sentences=other[3],
        stats=Stats(one[4], other[4], one[5], other[5], _edits_by_kind(firm), sum(k.moved for k in firm)),
        complete=job.complete,
        notes=job.notes,
    )


def _link(match: Match, edits: Edits, job: Job) -> Link:
    shown = tuple(
        edit for edit in edits.edits if not is_ignored(edit, job.left.text, job.right.text, job.ignore)
    )
    kind: LinkKind = "edited" if edits.alike >= _EDITED else "reworded"
    if match.equal or (edits.edits and not shown):
        kind = "same"
    left, right = whole(job.left, match.left), whole(job.right, match.right)
    return Link(left, right, kind, match.score, match.moved, match.why, shown)


def _mirrored(link: Link) -> Link:
    edits = tuple(Edit(edit.right, edit.left, edit.kind) for edit in link.edits)
    return Link(link.right, link.left, link.kind, link.score, link.moved, link.why, edits)


def _matched(job: Job) -> tuple[set[int], set[int]]:
    likely = [match for match in job.matches if match.score >= _LIKELY]
    return {i for m in likely for i in range(*m.left)}, {j for m in likely for j in range(*m.right)}


def _matched_words(witness: Witness, matched: set[int]) -> tuple[float, int]:
    counts = [count_words(key) for key in witness.keys]
    total = sum(counts)
    return (sum(counts[i] for i in matched) / total if total else 0.0), total


def _spans(stretches: Iterable[Stretch]) -> tuple[Span, ...]:
    return tuple(Span(*stretch) for stretch in stretches)


def _edits_by_kind(links: Iterable[Link]) -> tuple[tuple[EditKind, int], ...]:
    return tuple(sorted(Counter(edit.kind for link in links for edit in link.edits).items()))
