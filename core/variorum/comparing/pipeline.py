"""From two texts to a comparison."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Literal

from variorum.model.article import Version
from variorum.model.comparison import Comparison, Edit, Link, Mode, Stats
from variorum.model.decisions import Decisions
from variorum.model.span import Span
from variorum.progress import CancelledCheck, Progress

Ignorable = Literal["case", "punctuation", "typography", "spelling"]


def compare(
    left: str | Version,
    right: str | Version,
    mode: Literal["auto"] | Mode = "auto",
    budget: float | None = None,
    decisions: Decisions | None = None,
    ignore: frozenset[str] = frozenset(),
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Comparison:
    """Compare two texts. (First stand-in: equal sentences, and word edits between leftovers in order.)"""
    a, b = (x if isinstance(x, str) else x.text for x in (left, right))
    sa, sb = ([Span(m.start(), m.end()) for m in re.finditer(r"\S[^.!?\n]*[.!?\n”]*", t)] for t in (a, b))
    links: list[Link] = []
    for tag, i, i2, j, j2 in SequenceMatcher(
        None, [s.of(a).strip() for s in sa], [s.of(b).strip() for s in sb], autojunk=False
    ).get_opcodes():
        if tag == "equal":
            links += [Link(sa[i + k], sb[j + k], "same", 1.0) for k in range(i2 - i)]
        elif tag == "replace":
            links += [_edited(a, b, x, y) for x, y in zip(sa[i:i2], sb[j:j2], strict=False)]
    used_a, used_b = {x.left for x in links}, {x.right for x in links}
    chosen: Mode = "versions" if mode == "auto" else mode
    return Comparison(
        a,
        b,
        chosen,
        "stand-in",
        tuple(links),
        tuple(s for s in sa if s not in used_a),
        tuple(s for s in sb if s not in used_b),
        left_sentences=tuple(sa),
        right_sentences=tuple(sb),
        stats=Stats(),
    )


def _edited(a: str, b: str, x: Span, y: Span) -> Link:
    wa = [Span(x.start + m.start(), x.start + m.end()) for m in re.finditer(r"\S+", x.of(a))]
    wb = [Span(y.start + m.start(), y.start + m.end()) for m in re.finditer(r"\S+", y.of(b))]
    matcher = SequenceMatcher(None, [w.of(a) for w in wa], [w.of(b) for w in wb], autojunk=False)
    edits = tuple(
        Edit(_cover(wa, i, i2, x), _cover(wb, j, j2, y))
        for tag, i, i2, j, j2 in matcher.get_opcodes()
        if tag != "equal"
    )
    return Link(x, y, "edited", matcher.ratio(), edits=edits)


def _cover(words: list[Span], i: int, j: int, whole: Span) -> Span:
    if i == j:
        at = words[i].start if i < len(words) else whole.end
        return Span(at, at)
    return Span(words[i].start, words[j - 1].end)
