"""Which links cross the main order of the two texts, and how much evidence that takes."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, log
from operator import itemgetter

from variorum.comparing.cutting import Stretch
from variorum.comparing.linking.increasing import heaviest_run
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness
from variorum.model.comparison import TIER_FLOORS
from variorum.text.stop_words import SMALL
from variorum.text.tokens import words

_SURE, _LIKELY, _POSSIBLE = (dict(TIER_FLOORS)[tier] for tier in ("sure", "likely", "possible"))
#: So many of either kind are thought to be there already: a handful of equal sentences proves little.
_PRIOR = 4
#: Words in a row, and the share of the shorter side's such runs that nobody has by chance.
_RUN, _VERBATIM = 3, 0.5
#: However well two texts keep their order, one link in fifty is taken to cross it.
_RAREST = log(1 / 50)
#: What was both moved alone and told in quite other words is taken for a third as likely.
_RETOLD = log(1 / 3)


def with_moved(matches: list[Match], left: Witness, right: Witness) -> list[Match]:
    """The matches by left start, those off the heaviest increasing run marked as moved.

    A possible link must not pull the main order its way, so it weighs next to nothing. What would have moved
    on weak evidence is doubted, and left out when it is no longer possible.
    """
    ordered = sorted(matches, key=itemgetter(0, 1))  # by left, then right
    weights = [
        m.score
        * (len(left.keys[m.left[0]]) + len(right.keys[m.right[0]]) + 1)
        * (1 if m.score >= _LIKELY else 0.01)
        for m in ordered
    ]
    run = set(heaviest_run([(m.left[0], m.right[0]) for m in ordered], weights))
    marked = [m if at in run else m._replace(moved=True) for at, m in enumerate(ordered)]
    return _doubted(marked, left, right)


def _doubted(matches: list[Match], left: Witness, right: Witness) -> list[Match]:
    """The matches, with the probability of those that moved alone weighed against how rare moving is here.

    By Bayes' rule: a false link crosses the main order nearly always, a right one as often as equal sentences
    do, which are linked without guessing. Where few are equal, as between outlets, that says little. Left as
    they are: sentences that moved along with another, which is one move and not two, and those that are the
    same for the most part word for word.
    """
    log_odds = _odds_of_moving(matches)
    firm = {(m.left[0], m.right[0]) for m in matches if m.moved and (m.equal or m.score >= _SURE)}
    found: list[Match] = []
    for match in matches:
        if (
            match.moved
            and not match.equal
            and match.score < 1
            and not _in_company(match, firm)
            and not _is_verbatim(match, left, right)
        ):
            match = match._replace(score=_shifted(match.score, log_odds))
            if match.score < _POSSIBLE:
                continue
        found.append(match)
    return found


def with_retold_moves_doubted(matches: Sequence[Match], left: Witness, right: Witness) -> list[Match]:
    """The matches between versions of one article, one for one; those that moved and keep no wording are doubted.

    Who edits a text moves a sentence by cutting and pasting it, and then changes words. One that stands alone
    elsewhere and has not three words of the old in a row beside names ("the United States") was written anew, about
    the same things as most of the article.
    """
    firm = {(m.left[0], m.right[0]) for m in matches if m.moved and (m.equal or m.score >= _SURE)}
    return [
        match._replace(score=_shifted(match.score, _RETOLD))
        if match.moved
        and not match.equal
        and match.score < 1
        and not _in_company(match, firm)
        and not _keeps_wording(match, left, right)
        else match
        for match in matches
    ]


def _keeps_wording(match: Match, left: Witness, right: Witness) -> bool:
    shared = _runs(left, match.left) & _runs(right, match.right)
    if not shared:
        return False
    small = _small_words(left, match.left) & _small_words(right, match.right)
    return any(word in small for run in shared for word in run)


def _small_words(witness: Witness, stretch: Stretch) -> set[str]:
    """The words that are no names here, and tell something."""
    said = (witness.text[start:end] for start, end in witness.sentences[slice(*stretch)])
    return {word for text in said for word in words(text) if not word[:1].isupper()} - SMALL


def _odds_of_moving(matches: list[Match]) -> float:
    """Log odds that a right link crosses, never above even, from the equal sentences."""
    crossing = sum(m.equal and m.moved for m in matches)
    in_order = sum(m.equal and not m.moved for m in matches)
    return max(_RAREST, min(0.0, log((crossing + _PRIOR) / (in_order + _PRIOR))))


def _in_company(match: Match, firm: set[tuple[int, int]]) -> bool:
    lefts = (match.left[0] - 1, match.left[1])
    rights = (match.right[0] - 1, match.right[1])
    return any((i, j) in firm for i in lefts for j in rights)


def _is_verbatim(match: Match, left: Witness, right: Witness) -> bool:
    one, other = _runs(left, match.left), _runs(right, match.right)
    return len(one & other) >= max(1, _VERBATIM * min(len(one), len(other)))


def _runs(witness: Witness, stretch: Stretch) -> set[tuple[str, ...]]:
    told = words(" ".join(witness.keys[slice(*stretch)]))
    return set(zip(*(told[at:] for at in range(_RUN)), strict=False))


def _shifted(score: float, log_odds: float) -> float:
    return 1 / (1 + exp(-(log(score / (1 - score)) + log_odds)))
