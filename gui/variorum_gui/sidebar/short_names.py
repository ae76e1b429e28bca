"""Names of outlets for columns that are narrower than they are."""

from __future__ import annotations

import re

#: A name of no more letters stands as it is; one in parts joined by hyphens may have a few more.
_SHORT, _SHORT_IN_PARTS = 6, 10
#: Parts of no more letters are not cut.
_SHORT_PART = 4
#: Up to the letter behind the first vowels, as people cut words: "Dem.", "Jour.", "Trib."
_BEGINNING = re.compile(r"[^\W\d_]*?[aeiouyäöüàâéèêîôû]+[^\W\d_aeiouyäöüàâéèêîôû]", re.IGNORECASE)


def short_name(name: str) -> str:
    """ "The Summit Herald" as "SH", "The Columbian" as "Columbian", "Democrat-Gazette" as "Dem.-Gaz."."""
    name = name.removeprefix("The ")
    words = name.split()
    if len(name) <= _SHORT:
        return name
    if len(words) < 2:
        parts = name.split("-")
        return "-".join(map(_cut, parts)) if len(parts) > 1 and len(name) > _SHORT_IN_PARTS else name
    return "".join(word[0] for word in words if word[0].isalnum()).upper()


def says_itself(short: str, name: str) -> bool:
    """Whether nobody needs to be told what a short name stands for: "Columbian" for "The Columbian"."""
    return short == name.removeprefix("The ")


def _cut(part: str) -> str:
    found = _BEGINNING.match(part)
    if len(part) <= _SHORT_PART or found is None:
        return part
    cut = part[: max(3, found.end())]
    return f"{cut}." if len(cut) + 1 < len(part) else part
