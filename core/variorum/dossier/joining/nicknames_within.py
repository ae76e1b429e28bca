"""A nickname between first name and surname: Luis Gerardo (Jerry) Ortiz, Kimani "Kiki" Gray.

The marks part the name, so that the surname stands there as a bare one; it is read as the full name it ends.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from dataclasses import replace

from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.name_keys import folded
from variorum.dossier.joining.occurrences import Occurrence
from variorum.entities.names.lexicons import lexicons
from variorum.text.phrasing import phrase

Id = tuple[int, int]
_NICKNAME = r"(?:\([\"“]?[A-Z][\w-]+[\"”]?\)|[\"“][A-Z][\w-]+[\"”]|[‘'][A-Z][\w-]+[’'])"
_WITHIN = re.compile(rf"((?:[A-Z][\w’'-]+[ \u00a0]){{1,3}}){_NICKNAME}[ \u00a0]$")
_SURNAME = re.compile(rf"[ \u00a0]{_NICKNAME}[ \u00a0]([A-Z][\w-]+)")
_LONGEST = 70
_AFTER = re.compile(r"[)\"”’']{1,2}[ \u00a0]")


def with_first_names(found: list[Occurrence], texts: Mapping[int, str]) -> list[Occurrence]:
    """Surnames after a nickname in marks get the first names before it, and these the surname."""
    return [_with_first_names(one, texts[one.document]) for one in found]


def _with_first_names(one: Occurrence, text: str) -> Occurrence:
    surname = _SURNAME.match(text, one.mention.end) if one.type in ("PERSON", "?") else None
    if surname is not None:
        words = (*one.words, folded(surname.group(1)))
        return replace(one, words=words, mention=replace(one.mention, type="PERSON"))
    if len(one.words) != 1 or one.type not in ("PERSON", "?"):
        return one
    start = one.mention.start
    match = _WITHIN.search(text, max(0, start - _LONGEST), start)
    if match is None:
        return one
    lists = lexicons()
    first = match.group(1).split()
    while first and (first[0] in lists.titles or first[0].lower() in lists.roles):
        first = first[1:]
    if not first:
        return one
    words = (*(folded(w) for w in first), *one.words)
    return replace(one, words=words, mention=replace(one.mention, type="PERSON"))


def join_nicknames_within(found: list[Occurrence], texts: Mapping[int, str], groups: Groups[Id]) -> None:
    """First name, nickname and surname, found apart, are one person, who may go by the nickname elsewhere."""
    so_called: dict[tuple[str, ...], list[Occurrence]] = {}
    for one in found:
        if len(one.words) == 2 and one.type in ("PERSON", "?"):
            so_called.setdefault(one.words, []).append(one)
    for one, other in itertools.pairwise(found):
        if one.place != other.place or len(one.words) != 1 or len(other.words) < 2:
            continue
        if one.type not in ("PERSON", "?") or other.type != "PERSON":
            continue
        text = texts[one.document]
        if not _AFTER.fullmatch(text[one.mention.end : other.mention.start]):
            continue
        if not _WITHIN.search(text, max(0, other.mention.start - _LONGEST), other.mention.start):
            continue
        groups.join(
            other.id, one.id, phrase("the text gives “{name}” as a nickname within the name", name=one.text)
        )
        for bearer in so_called.get((one.words[0], other.words[-1]), ()):
            if groups.leader(bearer.id) != groups.leader(other.id):
                reason = phrase(
                    "“{name}” of “{other}” stands as a nickname within the full name",
                    name=one.text,
                    other=bearer.text,
                )
                groups.join(other.id, bearer.id, reason)
