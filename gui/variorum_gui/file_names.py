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
#: Letters of each name in that of a file.
_BRIEF = 40
#: Bytes of all of them: most systems take 255, of which a letter of Japanese needs three.
_MOST_BYTES = 220


def file_name_of(words: Sequence[str], *, behind: int = 1) -> str:
    """A name that every system can write, made of these words, so many of them `behind` a stroke."""
    names = [_NO_WORDS.sub(" ", _ENDING.sub("", name)) for name in words]
    most = _MOST_BYTES // max(1, len(names))
    whole = [_brief(" ".join(name.split()), most).strip(" .,;-–") or "text" for name in names]
    both = whole[:-behind], whole[-behind:]
    return f"{' – '.join(', '.join(each) for each in both if each)}.html"


def _brief(name: str, most: int) -> str:
    if len(name) > _BRIEF:
        name = name[: _BRIEF + 1].rsplit(" ", 1)[0][:_BRIEF]
    return name.encode("utf-8", "ignore")[:most].decode("utf-8", "ignore")
