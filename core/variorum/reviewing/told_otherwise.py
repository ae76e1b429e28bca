"""Outlets mode: qualifiers and attribution that differ in sentences surely linked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from variorum.entities.sources.role_sources import SAYS
from variorum.model.comparison import Edit, EditKind, Link
from variorum.model.finding import Finding, FindingKind
from variorum.reviewing.attributed_alike import Attributions
from variorum.reviewing.phrases import quoted
from variorum.reviewing.sides import SIDES
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.leaving_out import CUT_WITHIN
from variorum.text.phrasing import marked, phrase

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
#: Not of what "has been reported".
_SAYS = re.compile(rf"(?<!\bbeen )\b(?:{SAYS})\b")
#: What a cut leaves at the edges of words.
_EDGES = " ,;:.\"'“”‘’"
#: That two sentences tell the same is not yet that they attribute it otherwise: of 77 found in 411 pairs of reports, 60
#: did.
_HOLDS = 0.78
_TITLES: tuple[tuple[EditKind, FindingKind, str], ...] = (
    ("hedge", "hedge", marked("Qualifier differs")),
    ("attribution", "attribution", marked("Attribution differs")),
)


def differently_worded(texts: TwoTexts) -> Iterator[Finding]:
    """One finding for each link and kind: a sentence turned round has several edits that are one thing."""
    for link in texts.comparison.links:
        if link.kind not in ("edited", "reworded") or link.tier != "sure":
            continue
        for edit_kind, kind, title in _TITLES:
            edits = [edit for edit in link.edits if edit.kind == edit_kind]
            if edits and _differ(texts, link, edits, edit_kind):
                detail = _told(texts, link, edits)
                spans = tuple(e.left for e in edits), tuple(e.right for e in edits)
                sure = link.score * (_HOLDS if kind == "attribution" else 1)
                yield Finding("", kind, phrase(title), detail, *spans, sure, "other", edit_kind, detail)


def _differ(texts: TwoTexts, link: Link, edits: Sequence[Edit], kind: EditKind) -> bool:
    """Whether the words differ, and not only their order or the marks around them."""
    left = _words(texts.words("left", edit.left) for edit in edits)
    right = _words(texts.words("right", edit.right) for edit in edits)
    if left == right:
        return False
    if kind != "attribution":
        return True
    told = Attributions(texts, link)
    named = [told.somebody_is_told(side) for side in SIDES]
    if all(named) and told.are_alike():
        return False
    if all(map(told.verbs, SIDES)):
        # "Said Oduya" and "Oduya told reporters" attribute alike: it is the verb that tells.
        return told.telling_verbs("left") != told.telling_verbs("right")
    # Words exchanged where one side names nobody ("wrote in a", "staffer apologized for a") attribute nothing.
    if left and right and not all(named):
        return False
    if not any(named) and not _somebody_says(texts, edits):
        return False
    # Of a quotation that goes on, the speaker was named a sentence before.
    return not (texts.quotes["left"].touching(link.left) and texts.quotes["right"].touching(link.right))


def _somebody_says(texts: TwoTexts, edits: Iterable[Edit]) -> bool:
    """Whether the words themselves are of somebody who says it, whom nothing else shows for a source."""
    words = (texts.words(*at) for edit in edits for at in (("left", edit.left), ("right", edit.right)))
    return any(_SAYS.search(each) for each in words)


def _words(passages: Iterator[str]) -> Counter[str]:
    return Counter(word.casefold() for words in passages for word in _WORD.findall(words))


def _told(texts: TwoTexts, link: Link, edits: Sequence[Edit]) -> str:
    left = CUT_WITHIN.join(w for edit in edits if (w := texts.words("left", edit.left).strip(_EDGES)))
    right = CUT_WITHIN.join(w for edit in edits if (w := texts.words("right", edit.right).strip(_EDGES)))
    if edits[0].kind == "attribution":
        # What the other text has in place of the words is told as well: it is not that only one says from whom.
        told = Attributions(texts, link)
        left, right = left or told.words("left"), right or told.words("right")
    if left and right:
        return f"{quoted(left, 140)} / {quoted(right, 140)}"
    text = texts.names[0] if left else texts.names[1]
    return phrase("{words} here only in {text}", words=quoted(left or right, 100), text=text)
