"""Which verdicts are about two texts: one given on another article is not, though the words are the same.

The id of a finding is made of its words. Two articles that spell a name in the same two ways, or of which a third
lacks the same sentence, have findings with one id; what a reader said of one pair says nothing of the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from variorum.model.decisions import Decisions, Verdict

#: What was said of a fact itself, which is told apart by its words in every text that has it.
FACT = "fact-"


def texts_judged(decisions: Decisions) -> Iterator[str]:
    """The content hashes of the texts that verdicts were given on."""
    for verdict in decisions.verdicts:
        yield from (each for each in _texts_of(verdict) if each)


def given_elsewhere(
    decisions: Decisions, texts: tuple[str, str], articles: Mapping[str, Collection[int]]
) -> tuple[Verdict, ...]:
    """The verdicts that were given on other articles than those of these two `texts`, named by their content hashes.

    `articles` says which articles have, or had, a version with this hash. A text nobody holds may be an earlier
    reading of one of these, and one of these that nobody holds a newer one: such a verdict is not elsewhere, and
    whether its words are there is for `carried` to say.
    """

    def is_of(text: str, side: int) -> bool:
        own, shown = articles.get(text), articles.get(texts[side])
        return not text or text == texts[side] or not own or not shown or not set(own).isdisjoint(shown)

    def is_here(verdict: Verdict) -> bool:
        one, other = _texts_of(verdict)
        return (is_of(one, 0) and is_of(other, 1)) or (is_of(one, 1) and is_of(other, 0))

    return tuple(v for v in decisions.verdicts if not v.finding.startswith(FACT) and not is_here(v))


def said_of_the_same(one: Verdict, other: Verdict) -> bool:
    """Whether both were given on one finding of the same two texts, as far as they tell, or on one fact."""
    if one.finding != other.finding:
        return False
    if one.finding.startswith(FACT):
        return True
    texts = [{each.judged.left, each.judged.right} for each in (one, other) if each.judged is not None]
    return len(texts) < 2 or texts[0] == texts[1]


def _texts_of(verdict: Verdict) -> tuple[str, str]:
    """Both texts it was given on; "" where a verdict from an older program does not tell."""
    if verdict.judged is not None:
        return verdict.judged.left, verdict.judged.right
    left, right = verdict.left, verdict.right
    return left.content_hash if left else "", right.content_hash if right else ""
