"""What files that go out are called, after what they hold, on any system."""

from __future__ import annotations

import re
from collections.abc import Sequence

#: Of a text that goes by its file: "storm.txt" would make "storm.txt.docx".
_ENDING = re.compile(r"\.(?:txt|md|html?|mhtml?|pdf|docx?|odt|rtf|epub|eml|json|csv|xml)$", re.IGNORECASE)
#: What some system does not write, or what is no word: brackets of what was cut, marks around words, signs that turn
#: the letters behind them, the file's ending too.
_NO_WORDS = re.compile(
    r"""[\\/:*?"<>|“”„«»…\[\]\x00-\x1f\u202a-\u202e\u2066-\u2069]+|\.\.+|(?<!\w)['‘’‚]|['‘’](?!\w)"""
)
#: Letters of each name in that of a file: nine headlines of ten are shorter.
_BRIEF = 80
#: Bytes of all of them. Most systems take 255, of which a letter of Japanese needs three, but some no more than 260 for
#: the folders as well.
_MOST_BYTES = 160
#: Where a clause ends.
_CLAUSE_ENDS = re.compile(r"[,;]\s|\s[–—-]\s")
#: Stands for what is left out within a clause.
_LEFT_OUT = "…"


def file_name_of(words: Sequence[str], *, behind: int = 1) -> str:
    """A name that every system can write, made of these words, so many of them `behind` a stroke."""
    names = [_NO_WORDS.sub(" ", _ENDING.sub("", name)) for name in words]
    names = [" ".join(name.split()).strip(" .,;-–") or "text" for name in names]
    whole = [_brief(name, room) for name, room in zip(names, _rooms(names), strict=True)]
    both = whole[:-behind], whole[-behind:]
    return f"{' – '.join(', '.join(each) for each in both if each)}.html"


def known_by(name: str) -> str:
    """The words by which two names of texts are held against each other: as they stand in that of a file."""
    return file_name_of([name]).removesuffix(".html").removesuffix(_LEFT_OUT).rstrip().casefold()


def _rooms(names: Sequence[str]) -> list[int]:
    """The bytes each may have: what a short one leaves, a longer one takes."""
    sizes = [len(name.encode("utf-8", "ignore")) for name in names]
    rooms, left = list(sizes), _MOST_BYTES
    for behind, at in enumerate(sorted(range(len(names)), key=sizes.__getitem__)):
        rooms[at] = min(sizes[at], left // (len(names) - behind))
        left -= rooms[at]
    return rooms


def _brief(name: str, room: int) -> str:
    """A name in so many bytes: up to the end of a clause, where that leaves half of it, else of a word, with a sign."""
    held = name.encode("utf-8", "ignore")[:room].decode("utf-8", "ignore")[:_BRIEF]
    if len(held) == len(name.encode("utf-8", "ignore").decode("utf-8")):
        return held
    ends = [end.start() for end in _CLAUSE_ENDS.finditer(f"{held} ")]
    if ends and ends[-1] * 2 > len(held):
        return held[: ends[-1]]
    held = held[: len(held) - len(f" {_LEFT_OUT}".encode())]
    words = held.rsplit(" ", 1)[0] if " " in held else held
    return f"{words.rstrip(' .,;-–')} {_LEFT_OUT}"
