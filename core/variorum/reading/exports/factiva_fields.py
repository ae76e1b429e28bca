"""Factiva's layout with codes: each line, or each row of a table, begins with two letters that say what it holds.

    HD  Ferry aground off Port Ellery
    PD  7 January 2020
    LP  The evening ferry …          (the lead; TD: the rest)
    AN  Document GAZTTE0020200107eg170002p

A code also stands alone on its line, with what it names below.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.model.article import Role
from variorum.reading.drafts import Block
from variorum.text.late_patterns import LatePattern

#: The role of what a code names; of the lead and the text the words decide, all others are the database's.
FIELD_ROLES: dict[str, Role] = {
    "HD": "headline",
    "BY": "byline",
    "PD": "date",
    "CR": "credit",
    "CX": "notice",
    "ART": "caption",
}
_ABOVE = "SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CLM|HLP"
_BELOW = "LP|TD|CX|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN|CT|RF"
_ALONE = LatePattern(rf"(?P<code>{_ABOVE}|{_BELOW})")
#: With more than a space between, as a table's cells and tabulators come out.
_APART = LatePattern(rf"(?P<code>{_ABOVE}|{_BELOW})(?:\s*[|:\t]\s*|\s\s+)(?P<rest>\S.*)", re.DOTALL)
#: With one space it may be a sentence ("IN the morning …"): only above the text, or for what ends as none does.
_CLOSE_ABOVE = LatePattern(rf"(?P<code>{_ABOVE}|LP|TD|AN)\s(?P<rest>\S.*)", re.DOTALL)
_CLOSE_BELOW = LatePattern(rf"(?P<code>{_BELOW})\s(?P<rest>\S.*[^.!?…\"”’»\s])", re.DOTALL)
_FEWEST_CODES = 5


def is_code(word: str) -> bool:
    """Whether a word is one of the codes."""
    return len(word) <= 3 and _ALONE.fullmatch(word) is not None


def fields_of(blocks: Sequence[Block]) -> list[tuple[str, str]] | None:
    """Each block's code and its words without it; None for a text in any other layout.

    Of a code alone on its line the words are the code, under "": the line stays, and says nothing of itself.
    """
    if not [block for block in blocks if block.text.startswith("HD")]:
        return None
    found: list[tuple[str, str]] = []
    seen: set[str] = set()
    code, in_text = "", False
    for block in blocks:
        text = block.text.strip()
        if _ALONE.fullmatch(text):
            code = text
            in_text = code in _BELOW.split("|")
            found.append(("label", text))
            seen.add(code)
            continue
        close = _CLOSE_BELOW if in_text else _CLOSE_ABOVE
        if match := _APART.fullmatch(text) or close.fullmatch(text):
            code, text = match["code"], match["rest"].strip()
            in_text = code in _BELOW.split("|")
            seen.add(code)
        found.append((code, text))
        if code == "AN":
            code, in_text = "", False
    if len(seen) < _FEWEST_CODES or "HD" not in seen or not seen & {"LP", "TD"}:
        return None
    return found
