"""The words each text chose for one act: "blast" / "rebuke", in passages that surely tell the same."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from variorum.dossier.joining.name_keys import folded, likeness
from variorum.model.comparison import Comparison, EditKind
from variorum.model.sourcing import ActWords
from variorum.model.span import Span
from variorum.text.word_lists import listed

_KINDS: frozenset[EditKind] = frozenset({"wording", "attribution", "hedge"})
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
#: The word chosen, and one small word at most ("hit out", "was slain").
_MOST_WORDS = 2
#: Above this two words are spellings or forms of one.
_SAME = 0.85
_SMALL = listed(
    """
    a an the and or but of in on at by for from to with as that this these those it its he she they we i you his her
    their our my your who which what when where while is are was were be been being am do does did have has had will
    would can could may might must shall should not no so than then also just only very more most there here into
    onto over after before about out up down off
    """
)


def words_for_acts(links: Mapping[tuple[int, int], Comparison]) -> tuple[ActWords, ...]:
    """Pairs of words by how often they stand for each other; between outlets only, never between versions."""
    places: dict[tuple[str, str], list[tuple[int, Span, int, Span]]] = defaultdict(list)
    for (i, j), comparison in sorted(links.items()):
        if comparison.mode == "versions":
            continue
        for link in comparison.links:
            if link.tier != "sure" or link.kind == "quote":
                continue
            for edit in link.edits:
                left, right = _chosen(edit.left.of(comparison.left)), _chosen(edit.right.of(comparison.right))
                if edit.kind in _KINDS and left and right and not _one_word(left, right):
                    places[left, right].append((i, edit.left, j, edit.right))
    rows = [ActWords(left, right, tuple(found)) for (left, right), found in places.items()]
    return tuple(sorted(rows, key=lambda row: (-len(row.places), row.places[0][0], row.places[0][1].start)))


def _chosen(words: str) -> str:
    """The words in small letters, "" where they are no choice: small words only, names, too many."""
    tokens = _WORD.findall(words)
    if not tokens or len(words.split()) > _MOST_WORDS or any(c.isdigit() for c in words):
        return ""
    telling = [t for t in tokens if t.lower() not in _SMALL]
    if len(telling) != 1 or any(t[0].isupper() for t in telling):
        return ""
    return " ".join(t.lower() for t in tokens)


def _one_word(left: str, right: str) -> bool:
    a, b = ([folded(w) for w in side.split() if w not in _SMALL] for side in (left, right))
    return len(a) == len(b) and all(
        likeness(x, y) >= _SAME or x[:5] == y[:5] for x, y in zip(a, b, strict=True)
    )
