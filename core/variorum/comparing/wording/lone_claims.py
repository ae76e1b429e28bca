"""Claims of a rewording that nothing in their place answers.

Most are an account of other things, and a reader who sees each of them marked sees confetti. Told are those that
another claim answers elsewhere in the other passage, and figures and negations about what it speaks of as well:
"cleared the firm", "did not clear the firm".
"""

from __future__ import annotations

from variorum.comparing.wording.answering import answers
from variorum.comparing.wording.claims import Claim
from variorum.comparing.wording.weighing_claims import Passages, Tokens
from variorum.text.stop_words import SMALL

#: Tokens after a figure or a negation that say what it is about: "25 people", "not been cleared".
_AFTER = {"number": 2, "negation": 3}
#: Two words of one stem share this much of the longer at their beginnings, and so many letters.
_SAME_STEM, _LEAST = 0.6, 4
#: Passages that differ in more claims than this are accounts of other things.
_MOST = 30


def matters_alone(both: Passages, claim: Claim) -> bool:
    """Whether a claim of the left passage is told although the right makes none in its place."""
    one, other = _differing(both)
    answered = any(answers(both, claim, there) for there in other) or _is_only_one(claim, one, other)
    return answered or _is_about_the_same(claim, both.left, both.right)


def matters_alone_there(both: Passages, claim: Claim) -> bool:
    """The same for a claim of the right passage."""
    one, other = _differing(both)
    answered = any(answers(both, here, claim) for here in one) or _is_only_one(claim, other, one)
    return answered or _is_about_the_same(claim, both.right, both.left)


def _differing(both: Passages) -> tuple[list[Claim], list[Claim]]:
    """What the whole passages claim and the other does not."""
    count, one, other = both.differing_in_all()
    return (one, other) if count <= _MOST else ([], [])


def _is_only_one(claim: Claim, own: list[Claim], others: list[Claim]) -> bool:
    """One number here and one there: the one stands for the other, whatever is said around them."""
    if claim.kind not in ("number", "name"):
        return False
    return all(sum(c.kind == claim.kind for c in claims) == 1 for claims in (own, others))


def _is_about_the_same(claim: Claim, tokens: Tokens, others: Tokens) -> bool:
    after = tokens[claim.end : claim.end + _AFTER.get(claim.kind, 0)]
    about = [token.key for token in after if _tells(token.key)]
    return bool(about) and any(
        _same_stem(key, other.key) for other in others if _tells(other.key) for key in about
    )


def _tells(key: str) -> bool:
    return len(key) >= _LEAST and key.isalpha() and key not in SMALL


def _same_stem(one: str, other: str) -> bool:
    alike = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        alike += 1
    return alike >= max(_LEAST, _SAME_STEM * max(len(one), len(other)))
