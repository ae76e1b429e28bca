"""What makes two mentions one source: an entity, an outlet's name, whose paper it is, or else their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from variorum.dossier.joining.name_keys import folded
from variorum.entities.sources.names_of_outlets import AGENCIES, OUTLETS
from variorum.model.annotations import Annotations
from variorum.text.outlet_names import BRANCHES, letters_of_agency, same_outlet, undotted

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
#: Letters of a name made short; more are a name, or the whole title of a page.
_LONGEST_SHORT = 12
#: "state TV" is state television.
_WHOLE = {"tv": "television"}


def worded(words: str) -> str:
    """The words that tell one source without a name from another."""
    tokens = [_WHOLE.get(w, w) for w in map(folded, _WORD.findall(undotted(words)))]
    kept = [w for w in tokens if w and w not in _DETERMINERS] or tokens
    return " ".join(kept[:_MOST_WORDS])


def spelled_out(words: str) -> str:
    """The words in small letters, each written in full.

    >>> spelled_out("Iranian state  TV")
    'iranian state television'
    """
    return " ".join(_WHOLE.get(word, word) for word in words.casefold().split())


def outlet_names(one: Annotations) -> dict[str, str]:
    """Outlets of one text as worded, each with the longest name that ends so: the Journal, Bergen Journal."""
    named = [m.text for m in one.mentions if OUTLETS.fullmatch(m.text)]
    told = [one.text[s.start : s.end] for s in one.sources if s.kind == "via"]
    whole = set(map(worded, (*named, *told)))
    return {name: _longest(name, whole) for name in whole}


def is_its_own(name: str, outlet: str) -> bool:
    """The Gazette in the Harbour Gazette: an outlet relays nothing by way of itself.

    >>> is_its_own("The Huffington Post", "HuffPost"), is_its_own("ABC News", "ABC"), is_its_own("The Hill", "Herald")
    (True, True, False)
    """
    a, b = worded(name).split(), worded(outlet).split()
    if not a or not b:
        return False
    return (
        same_outlet(name, outlet)
        or b[-len(a) :] == a
        or a[-len(b) :] == b
        or _without_branch(a) == _without_branch(b)
        or _is_short_for(outlet, b, a)
        or _is_short_for(name, a, b)
    )


def _without_branch(words: list[str]) -> list[str]:
    return words[:-1] if len(words) > 1 and words[-1] in BRANCHES else words


def _is_short_for(short_name: str, short: Sequence[str], words: Sequence[str]) -> bool:
    """Whether one word is put together from how the others begin, in order: NYT, WaPo, HuffPost, WashingtonTimes.

    What everybody takes for an agency is short for no paper: AP, and not The American Prospect.
    """
    if len(short) != 1 or len(words) < 2:
        return False
    (letters,) = short
    if letters_of_agency(letters) or AGENCIES.fullmatch(short_name.strip()):
        return False
    return letters == "".join(words) or (len(letters) <= _LONGEST_SHORT and _begins_with_each(letters, words))


def _begins_with_each(letters: str, words: Sequence[str]) -> bool:
    """Whether the letters are a beginning of each word, one after the other."""
    reached = {0}
    for word in words:
        reached = {
            start + taken
            for start in reached
            for taken in range(1, min(len(word), len(letters) - start) + 1)
            if letters.startswith(word[:taken], start)
        }
    return len(letters) in reached


def _longest(name: str, whole: Iterable[str]) -> str:
    """The one longer name that ends with it; itself where none does, or several do."""
    longer: Sequence[str] = [one for one in whole if one.endswith(f" {name}")]
    return longer[0] if len(longer) == 1 else name
