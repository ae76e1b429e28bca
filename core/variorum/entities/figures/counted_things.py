"""What a number counts: the noun phrase after it."""

from __future__ import annotations

from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

_WORD = LatePattern(r"(?P<gap>[\s-]+)(?P<word>(?:AK|MiG|Su)\s\d{2}s?\b|[^\W\d_][\w'’-]*)")
_STOPS = listed(
    """
    in on at by for from to of off up with without within into about above after against along among
    around as before behind below between during near over since than through until when where which
    who whom that while and or but nor is are was were be been being has have had will would can
    could may might must should do does did the a an his her its their our this these those it he
    she they we said say says not also then there here now later ago earlier if because including
    died killed injured wounded hurt arrested killing wounding left came went told took made got
    began started ended dead missing per each
    """
)
_NO_PLURALS = listed(
    """
    police us this his its is was has as less bus gas boss class campus status virus previous
    various serious
    """
)
_MORE = LatePattern(
    r"\s+(?:more|other|others|additional|further|of\s+(?:the|its|his|her|their|those|these|our|them|his))\b"
)


def counted_thing(text: str, end: int) -> str:
    """The words right after the number up to the first plural noun, at most six; "" where there are none."""
    at = end
    more = _MORE.match(text, at)
    if more and not more.group().strip().endswith("others"):
        at = more.end()
    words: list[str] = []
    while len(words) < 6:
        match = _WORD.match(text, at)
        if match is None or ("\n" in match["gap"]):
            break
        word = match["word"]
        bare = word.lower()
        if bare in _STOPS:
            break
        words.append(word.removesuffix("'s").removesuffix("’s"))
        at = match.end()
        if bare.endswith("s") and bare not in _NO_PLURALS and not bare.endswith(("ss", "'s", "’s", "ous")):
            break
        if bare in ("people", "men", "women", "children", "police"):
            break
    while words and words[-1].lower().endswith(("ly", "ed")) and len(words) > 1:
        words.pop()
    return " ".join(words)
