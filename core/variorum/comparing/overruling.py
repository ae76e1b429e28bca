"""What the reader decided about links: made by hand, or refused."""

from __future__ import annotations

import re
from collections.abc import Iterable

from variorum.comparing.cutting import Stretch
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness
from variorum.model.article import Version
from variorum.model.decisions import Anchor, Decisions, LinkDecision
from variorum.model.span import Span
from variorum.text.phrasing import marked, phrase

Ruling = tuple[Span, Span, bool]
_BY_HAND = marked("you linked these")


def rulings(decisions: Decisions | None, left: Version, right: Version) -> list[Ruling]:
    """Decisions whose passages are found in these two texts, whichever side they were made on."""
    found: list[Ruling] = []
    for decision in decisions.links if decisions else ():
        spans = _found(decision, left, right)
        if spans is not None:
            found = [ruling for ruling in found if not _is_overtaken(ruling, spans, decision.linked)]
            found.append((*spans, decision.linked))
    return found


def _is_overtaken(earlier: Ruling, spans: tuple[Span, Span], linked: bool) -> bool:
    """Whether a later decision on `spans` takes the place of an earlier one.

    A link made on some words covers their sentences, and it is the sentences that are then set apart.
    """
    one, other, was_linked = earlier
    if (one, other) == spans:
        return True
    return was_linked and not linked and one.overlaps(spans[0]) and other.overlaps(spans[1])


def _found(decision: LinkDecision, left: Version, right: Version) -> tuple[Span, Span] | None:
    hashes = left.content_hash, right.content_hash
    made_on = decision.left.content_hash, decision.right.content_hash
    crossed = made_on == hashes[::-1] and made_on != hashes
    ways = [(decision.left, decision.right), (decision.right, decision.left)]
    for a, b in reversed(ways) if crossed else ways:
        one, other = _place(a, left), _place(b, right)
        if one is not None and other is not None:
            return one, other
    return None


def _place(anchor: Anchor, version: Version) -> Span | None:
    return place_in(anchor, version.text) if anchor.words else None


def place_in(anchor: Anchor, text: str) -> Span | None:
    """Where a passage stands now; a new reading may have put other white space into it."""
    found = anchor.find(text)
    words = anchor.words.split()
    if found is not None or len(words) < 2 or words[0] not in text:
        return found
    places = re.finditer(r"\s+".join(map(re.escape, words)), text)
    return min((Span(*at.span()) for at in places), key=lambda s: abs(s.start - anchor.start), default=None)


def unplaced_links(texts: Iterable[str], links: Iterable[LinkDecision]) -> tuple[LinkDecision, ...]:
    """Those of which one passage is in none of `texts` any more: kept, and to be told to the reader."""
    left = list(links)
    lost = {anchor for link in left for anchor in (link.left, link.right)}
    for text in texts:
        lost = {anchor for anchor in lost if place_in(anchor, text) is None}
    return tuple(link for link in left if link.left in lost or link.right in lost)


def without_refused(matches: list[Match], ruled: list[Ruling], left: Witness, right: Witness) -> list[Match]:
    """The matches that touch no refused pair of passages."""
    return [m for m in matches if not is_refused(whole(left, m.left), whole(right, m.right), ruled)]


def is_refused(one: Span, other: Span, ruled: Iterable[Ruling]) -> bool:
    """Whether two passages touch a pair that the reader will not have linked."""
    return any(not linked and a.overlaps(one) and b.overlaps(other) for a, b, linked in ruled)


def with_made(matches: list[Match], ruled: list[Ruling], left: Witness, right: Witness) -> list[Match]:
    """The matches and the links made by hand, widened to whole sentences."""
    for a, b, linked in ruled:
        here, there = _sentences(left, a), _sentences(right, b)
        if linked and here and there:
            at = next((k for k, m in enumerate(matches) if m.left == here and m.right == there), None)
            if at is not None:
                matches = [*matches[:at], _made(matches[at]), *matches[at + 1 :]]
            else:
                matches = [*matches, _made(Match(here, there, 1.0))]
    return matches


def _made(match: Match) -> Match:
    return match._replace(score=1.0, why=(phrase(_BY_HAND), *match.why), by_reader=True)


def whole(witness: Witness, sentences: Stretch) -> Span:
    """The span from the first to the last of these sentences."""
    return Span(witness.sentences[sentences[0]][0], witness.sentences[sentences[1] - 1][1])


def _sentences(witness: Witness, span: Span) -> Stretch | None:
    touched = [i for i, (start, end) in enumerate(witness.sentences) if start < span.end and span.start < end]
    return (touched[0], touched[-1] + 1) if touched else None
