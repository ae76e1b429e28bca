"""What files that go out are called, after what they hold, on any system."""

from __future__ import annotations

import re
from collections.abc import Sequence

#: Of a text that goes by its file: "storm.txt" would make "storm.txt.docx".
_ENDING = re.compile(r"\.(?:txt|md|html?|mhtml?|pdf|docx?|odt|rtf|epub|eml|json|csv|xml)$", re.IGNORECASE)
#: Letters of each name in that of a file.
_BRIEF = 40


def file_name_of(words: Sequence[str]) -> str:
    """A name that every system can write, made of these words, the last two joined by a stroke."""
    names = [re.sub(r'[\\/:*?"<>|“”„«»…\x00-\x1f]+|\.\.+', " ", _ENDING.sub("", name)) for name in words]
    whole = [_brief(" ".join(name.split())).strip(" .,;-–") or "text" for name in names]
    return f"{', '.join([*whole[:-2], ' – '.join(whole[-2:])])}.html"


def _brief(name: str) -> str:
    return name if len(name) <= _BRIEF else name[: _BRIEF + 1].rsplit(" ", 1)[0][:_BRIEF]
