"""What makes two mentions one source: an entity, an outlet's name, whose paper it is, or else their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from variorum.dossier.joining.name_keys import folded
from variorum.entities.sources.outlet_sources import OUTLETS
from variorum.model.annotations import Annotations, SourceMention

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_DETERMINERS = frozenset(
    (
        "a",
        "an",
        "the",
        "one",
        "another",
        "two",
        "three",
        "four",
        "several",
        "some",
        "his",
        "her",
        "their",
        "its",
    )
)
#: Two roles are worded alike by their first words: "a spokesman for the line", "a spokesman for the line here".
_MOST_WORDS = 6
#: Papers that are one speaker's: "the statement" is another one beside another speaker.
_OF_A_SPEAKER = re.compile(
    r"(?:[a-z-]+\s)*(?:statement|letter|memo|memoir|e-?mail|tweet|post|message|column|op-ed|editorial|release)s?"
)
#: "state TV" is state television.
_WHOLE = {"tv": "television"}
#: How far from a paper its speaker may be named, in characters.
_BESIDE = 300


def worded(words: str) -> str:
    """The words that tell one source without a name from another."""
    tokens = [_WHOLE.get(w, w) for w in map(folded, _WORD.findall(words))]
    kept = [w for w in tokens if w and w not in _DETERMINERS] or tokens
    return " ".join(kept[:_MOST_WORDS])


def outlet_names(one: Annotations) -> dict[str, str]:
    """Outlets of one text as worded, each with the longest name that ends so: the Journal, Bergen Journal."""
    named = [m.text for m in one.mentions if OUTLETS.fullmatch(m.text)]
    told = [one.text[s.start : s.end] for s in one.sources if s.kind == "via"]
    whole = set(map(worded, (*named, *told)))
    return {name: _longest(name, whole) for name in whole}


def is_its_own(name: str, outlet: str) -> bool:
    """The Gazette in the Harbour Gazette: an outlet relays nothing by way of itself."""
    a, b = worded(name).split(), worded(outlet).split()
    return bool(a and b) and (b[-len(a) :] == a or a[-len(b) :] == b)


def whose(one: Annotations, paper: SourceMention) -> SourceMention | None:
    """The speaker beside a paper of a speaker: the last one named before it in its paragraph, or the next."""
    start = max(one.text.rfind("\n", 0, paper.start) + 1, paper.start - _BESIDE)
    end = one.text.find("\n", paper.end)
    end = min(len(one.text) if end < 0 else end, paper.end + _BESIDE)
    speaking = [s for s in one.sources if s.kind in ("named", "role", "anonymous")]
    before = [s for s in speaking if start <= s.start and s.end <= paper.start]
    after = [s for s in speaking if paper.end <= s.start and s.end <= end]
    return before[-1] if before else after[0] if after else None


def is_of_a_speaker(words: str) -> bool:
    """Whether the words are for a paper that is one speaker's and do not tell whose."""
    return _OF_A_SPEAKER.fullmatch(" ".join(words.split()).lower()) is not None and not re.search(
        r"(?<!^)\b[A-Z]", words
    )


def _longest(name: str, whole: Iterable[str]) -> str:
    """The one longer name that ends with it; itself where none does, or several do."""
    longer: Sequence[str] = [one for one in whole if one.endswith(f" {name}")]
    return longer[0] if len(longer) == 1 else name
