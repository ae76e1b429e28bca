"""Words of our own that a corpus keeps in English, as they are shown.

A file is the same for every reader of it, whatever language they work in.
"""

from __future__ import annotations

import re

from variorum.text.phrasing import marked, phrase

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
