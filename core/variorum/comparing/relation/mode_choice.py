"""Two versions of one article, or two reports on one event?"""

from __future__ import annotations

from collections.abc import Iterable

from variorum.comparing.match import Match
from variorum.comparing.relation.first_lines import site_of
from variorum.comparing.relation.own_words import carried_over
from variorum.comparing.witness import Witness
from variorum.model.comparison import TIER_FLOORS, Mode
from variorum.text.percent import percent_words
from variorum.text.phrasing import phrase

_LIKELY = dict(TIER_FLOORS)["likely"]
#: Reports of two outlets stay below .13 (150 pairs on 50 events), versions rewritten for hours above .28.
_VERSIONS = 0.2
#: Texts of fewer words have too few runs to go by; there it is sentences kept in order.
_FEW_WORDS = 60
_KEPT = 0.5


def mode_of(
    matches: Iterable[Match], alike: Iterable[float], left: Witness, right: Witness
) -> tuple[Mode, str]:
    """The mode and why, in a sentence for the reader. `alike` is the share of equal words of each match."""
    sites = site_of(left.text), site_of(right.text)
    if all(sites) and sites[0] != sites[1]:
        return "outlets", phrase(
            "Their addresses are of two sites, {one} and {other}.", one=min(sites), other=max(sites)
        )
    share, words = carried_over(left, right)
    if words < _FEW_WORDS:
        share = max(share, _kept(matches, alike, left, right))
        if share >= _KEPT:
            return "versions", phrase(
                "Most of the shorter text stands in the other, so these look like versions."
            )
    elif share >= _VERSIONS:
        return "versions", phrase(
            "{share} of the shorter text stands word for word in the other, quotations aside, "
            "so these look like versions of one article.",
            share=percent_words(share),
        )
    if share >= 0.01:
        return "outlets", phrase(
            "Only {share} of the shorter text stands word for word in the other, quotations aside, "
            "so these look like two reports.",
            share=percent_words(share),
        )
    return "outlets", phrase(
        "Quotations aside, they share no wording to speak of, so these look like two reports."
    )


def _kept(matches: Iterable[Match], alike: Iterable[float], left: Witness, right: Witness) -> float:
    """Share of the shorter text's characters in sentences kept in order and at least half equal."""
    total = min(sum(map(len, left.keys)), sum(map(len, right.keys)))
    kept = sum(
        min(sum(map(len, left.keys[slice(*m.left)])), sum(map(len, right.keys[slice(*m.right)]))) * share
        for m, share in zip(matches, alike, strict=True)
        if share >= 0.5 and m.score >= _LIKELY and not m.moved
    )
    return min(1.0, kept / total) if total else 0.0
