"""Words of our own that a corpus keeps in English, as they are shown.

A file is the same for every reader of it, whatever language they work in.
"""

from __future__ import annotations

import re
from functools import cache

from variorum.text.phrasing import in_english, marked, phrase, speaks_english
from variorum.text.quoting import in_marks
from variorum.text.retelling import Place, Retelling, known_in

_NUMBERED = re.compile(r"version (\d+)")
_ACCEPTED = "with tracked changes accepted"
_ACCEPTED_BY = re.compile(re.escape(_ACCEPTED) + r" \(by (.+)\)", re.DOTALL)
_LABELS = frozenset({marked("before tracked changes"), marked("with tracked changes accepted")})
_OBTAINED = frozenset(
    {
        marked("file"),
        marked("pasted"),
        marked("link"),
        marked("feed"),
        marked("export"),
        marked("agency file"),
        marked("e-mail"),
        marked("saved page"),
        marked("web archive"),
        marked("evidence pack"),
        marked("News Sniffer page"),
        marked("NewsDiffs page"),
        marked("diffengine page"),
        marked("Wayback Machine page"),
    }
)

_IN_MARKS = re.compile(r"[“‘](.*)[”’]", re.DOTALL)
#: Why a text was put where it is.
_WHY = (
    marked("the same address"),
    marked("another version on the same page"),
    marked("nearly the same text: {share} of its wording"),
    marked("all of its words stand in a longer text held"),
    marked("{share} of its words stand in a longer text held"),
    marked("all of the words of a shorter text held stand in it"),
    marked("{share} of the words of a shorter text held stand in it"),
    marked("nearly the same text ({share} of its wording)"),  # kept by earlier programs
    marked("shares words with a report held: {words}"),
    marked("imported from {name}"),
    marked("begins in the file of {name}, where the reader said"),
)
_NAMES = {"a version": marked("a version"), "an article": marked("an article")}
#: A file somebody made up can say anything at any length.
_LONGEST = 1_000


def shown_label(label: str) -> str:
    """The label of a version; one that is not ours stays as it is."""
    if numbered := _NUMBERED.fullmatch(label):
        return phrase("version {number}", number=numbered[1])
    if by := _ACCEPTED_BY.fullmatch(label):
        return phrase("with tracked changes accepted (by {authors})", authors=by[1])
    return phrase(label) if label in _LABELS else label


def shown_obtained(obtained: str) -> str:
    """How a version was obtained; what another program wrote there stays as it is."""
    return phrase(obtained) if obtained in _OBTAINED else obtained


def shown_why(why: str) -> str:
    """Why a text was taken for a version of its article, or put to its story; another reason stays as it is."""
    if speaks_english() or len(why) > _LONGEST:
        return why
    known = _reasons()
    return known(why) or "; ".join(known(part) or part for part in why.split("; "))


@cache
def _reasons() -> Retelling:
    with in_english():
        places = {"share": Place(r"[\d.,]+\u00a0?%"), "words": Place(".+"), "name": Place(".+", _name)}
        return known_in(_WHY, places)


def _name(words: str) -> str:
    quoted = _IN_MARKS.fullmatch(words)
    if quoted:
        return in_marks(quoted[1])
    return phrase(_NAMES[words]) if words in _NAMES else words
