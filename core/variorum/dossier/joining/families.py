"""Families: "the Vanes", "the Vane family", "Vane versus Vane" name several, no further person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from variorum.model.annotations import Mention

if TYPE_CHECKING:
    from variorum.dossier.joining.occurrences import Occurrence

_WHOLE = re.compile(
    r"\s+(?:family|families|dynasty|clan|sisters|brothers|siblings|twins|daughters|sons|girls|boys|children|kids|"
    r"household|feud)\b",
    re.IGNORECASE,
)
_AGAINST = r"\s+(?:versus|vs\.?|v\.|against)\s+"


def is_plural(one: Occurrence) -> bool:
    """ "the Vanes": a plural of a surname is a family, nobody in it."""
    return one.mention.reason == "a family named in the text"


def is_whole_family(text: str, mention: Mention) -> bool:
    """Whether a bare surname stands for all who bear it, and for none of them alone."""
    if len(mention.text.split()) > 1 or mention.type != "PERSON":
        return False
    if _WHOLE.match(text, mention.end):
        return True
    name = re.escape(mention.text)
    around = text[max(0, mention.start - len(mention.text) - 12) : mention.end + len(mention.text) + 12]
    return re.search(rf"\b{name}{_AGAINST}{name}\b", around) is not None


def family_name(members: Sequence[Occurrence]) -> str:
    """What a group of mentions that all mean the family is called, "" for any other."""
    if not members or not all(one.whole_family for one in members):
        return ""
    return f"{members[0].text} family"
