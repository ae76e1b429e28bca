"""What kind of change an edit is: the first kind that applies, the graver ones first."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from variorum.comparing.wording.claims import Claim, words_of
from variorum.comparing.wording.house_style import same_but_for_style
from variorum.comparing.wording.lone_claims import matters_alone, matters_alone_there
from variorum.comparing.wording.moved_claims import News
from variorum.comparing.wording.sides import Setting, Side
from variorum.comparing.wording.swapped import swapped_kind
from variorum.comparing.wording.weighing_claims import Claims, Passages, Tokens
from variorum.comparing.wording.word_differences import Change
from variorum.model.comparison import EditKind
from variorum.text.stop_words import SMALL

_OF = frozenset(("for", "of", "at", "from", "with"))
_BEFORE_QUOTES: tuple[EditKind, ...] = ("negation", "number", "date", "name")
#: Amid more tokens than this a claim that nothing answers is one of many things told.
_FEW = 6
#: A side of so few tokens is hardly more than what it claims: "{had been seen the day before she → reportedly}".
_HARDLY = 3


def kind_of(both: Passages, change: Change, news: News) -> EditKind:
    """The kind of one change between two token runs."""
    left, right, setting = both.left, both.right, both.setting
    i1, i2, j1, j2 = change
    marks = _quotation_marks(left, i1, i2, setting.left), _quotation_marks(right, j1, j2, setting.right)
    if same_but_for_style(change, both):
        return "quote" if marks[0] != marks[1] else "typography"
    swapped = swapped_kind(both, change)
    if swapped is not None:
        return swapped
    one, other = both.differing(change)
    one = [claim for claim in one if claim.start in news.left]
    other = [claim for claim in other if claim.start in news.right]
    if max(i2 - i1, j2 - j1) > _FEW:
        one = one if i2 - i1 <= _HARDLY else [c for c in one if _told(c, both, matters_alone)]
        other = other if j2 - j1 <= _HARDLY else [c for c in other if _told(c, both, matters_alone_there)]
    kinds = {claim.kind for claim in (*one, *other)}
    if _is_whole_attribution(left, right, change, one, other):
        return "attribution"
    grave = next((kind for kind in _BEFORE_QUOTES if kind in kinds), None)
    if grave is not None:
        return grave
    if (
        (marks[0] != marks[1] and not _only_interrupts(both, change))
        or _is_quoted(left, i1, i2, setting.left)
        or _is_quoted(right, j1, j2, setting.right)
    ):
        return "quote"
    if "attribution" in kinds and (i1 == i2 or j1 == j2 or max(i2 - i1, j2 - j1) <= _FEW):
        return "attribution"
    if _names_a_source(left, i1, i2, setting) and _names_a_source(right, j1, j2, setting):
        return "attribution"
    return "hedge" if "hedge" in kinds else "wording"


def kind_without_claims(left: Tokens, right: Tokens, change: Change, setting: Setting) -> EditKind:
    """The kind of a change on either side of which plain words stand, with no mark among them."""
    i1, i2, j1, j2 = change
    if _is_quoted(left, i1, i2, setting.left) or _is_quoted(right, j1, j2, setting.right):
        return "quote"
    named = _names_a_source(left, i1, i2, setting) and _names_a_source(right, j1, j2, setting)
    return "attribution" if named else "wording"


def _told(claim: Claim, both: Passages, matters: Callable[[Passages, Claim], bool]) -> bool:
    """Whether a claim amid many words is more than one of many things told."""
    return claim.kind == "attribution" or matters(both, claim)


def _is_whole_attribution(left: Tokens, right: Tokens, change: Change, one: Claims, other: Claims) -> bool:
    """Whether ", Calder said" or ", according to two officials" came or went, and nothing else."""
    i1, i2, j1, j2 = change
    if (i1 == i2) == (j1 == j2):
        return False
    run, claims = (left[i1:i2], one) if i1 < i2 else (right[j1:j2], other)
    said = [claim for claim in claims if claim.kind == "attribution"]
    if not said or any(claim.kind == "negation" for claim in claims):
        return False
    spoken = list(words_of(run))
    # Verb of saying at either end of a short run: nothing is told beside who says it.
    ends = (run[0].key, run[-1].key, spoken[0], spoken[-1])
    first = i1 if i1 < i2 else j1
    return len(spoken) <= 2 * _FEW and any(run[claim.start - first].key in ends for claim in said)


def _quotation_marks(tokens: Tokens, start: int, end: int, side: Side) -> int:
    if start == end:
        return 0
    marks = side.marks_in_order
    first = bisect_left(marks, tokens[start].start)
    if first == len(marks) or marks[first] > tokens[end - 1].start:
        return 0
    return sum(tokens[at].start in side.marks for at in range(start, end))


def _only_interrupts(both: Passages, change: Change) -> bool:
    """Whether a quotation was only parted or joined: `," he said, "` put in, and no quoted word."""
    i1, i2, j1, j2 = change
    if (i1 == i2) == (j1 == j2):
        return False
    tokens, start, end, side = (
        (both.left, i1, i2, both.setting.left) if i1 < i2 else (both.right, j1, j2, both.setting.right)
    )
    at = [place for place in range(start, end) if tokens[place].start in side.marks]
    if len(at) != 2:
        return False
    beside = (*tokens[start : at[0]], *tokens[at[1] + 1 : end])
    outside = at[1] == at[0] + 1 or not _is_quoted(tokens, at[0] + 1, at[1], side)
    return outside and not any(token.key[:1].isalnum() for token in beside)


def _is_quoted(tokens: Tokens, start: int, end: int, side: Side) -> bool:
    if start == end or not side.quoted:
        return False
    first = bisect_right(side.quoted, tokens[start].start)
    last = bisect_right(side.quoted, tokens[end - 1].end - 1)
    return first == last and first % 2 == 1


def _names_a_source(tokens: Tokens, start: int, end: int, setting: Setting) -> bool:
    """Whether words stand before "said", or "of the firm said", or right after "according to"."""
    words = setting.words
    if all(token.key in SMALL or token.key in words.negations for token in tokens[start:end]):
        return False
    after = tokens[end].key if end < len(tokens) else ""
    if after in _OF:
        after = next(
            (t.key for t in tokens[end + 1 : end + 6] if not t.key[:1].isalnum() or t.key in words.sayings),
            "",
        )
    before = [token.key for token in tokens[max(0, start - 2) : start]]
    according = (
        " ".join(before) in setting.words.according or " ".join(before[-1:]) in setting.words.according
    )
    return after in setting.words.sayings or according


def stretch_of(tokens: Tokens, start: int, end: int, whole: tuple[int, int]) -> tuple[int, int]:
    """From the first to the last of these tokens; for none, the place after the token before."""
    if start < end:
        return tokens[start].start, tokens[end - 1].end
    at = tokens[start - 1].end if start else whole[0]
    return at, at
