"""The words a text uses for someone: titles, appositions, "X was a …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.dossier.joining.occurrences import Occurrence
from variorum.entities.names.lexicons import Lexicons, lexicons
from variorum.model.annotations import Annotations
from variorum.model.dossier import Description
from variorum.model.span import Span
from variorum.text.word_lists import listed

_BEFORE = re.compile(r"((?:[\w.’'‑-]+,?[ \u00a0]){1,7})$")
_AFTER = re.compile(
    r",\s+((?:an?|the|his|her|its|their|one of|another|another of|former|now|then|"
    r"then-)[ \u00a0][^,.;:—–()“”\"\n]{3,110})(?=[,.;—–]|$)"
)
_COPULA = re.compile(
    r"\s+(?:was|is|became|remains|remained)\s+((?:an?|the|"
    r"one of)[ \u00a0][^,.;:—–()“”\"\n]{4,110}?)(?=[,.;—–]|\s+(?:who|which|that|whose|when|for|"
    r"and)\b|$)"
)
_STOP = listed(
    """
    the a an and but or of in on at by for from to with as that said says told his her their its
    after before when while if than was is were are be been has had have who which then also did
    does not calling call called
    """
)


def descriptions_of(annotations: Sequence[Annotations], members: list[Occurrence]) -> tuple[Description, ...]:
    """All descriptions, in order of text and place."""
    lists = lexicons()
    found: dict[tuple[int, int, int], Description] = {}
    for one in members:
        text = annotations[one.document].text
        for span in _spans(text, one, lists):
            words = " ".join(span.of(text).split())
            found[one.document, span.start, span.end] = Description(one.document, span, words)
    return tuple(found[k] for k in sorted(found))


def _spans(text: str, one: Occurrence, lists: Lexicons) -> list[Span]:
    spans: list[Span] = []
    before = _before(text, one.mention.start, lists)
    if before is not None:
        spans.append(before)
    for pattern in (_AFTER, _COPULA):
        match = pattern.match(text, one.mention.end)
        if match and _is_description(match.group(1), lists):
            spans.append(Span(match.start(1), match.start(1) + len(match.group(1).rstrip())))
    return spans


def _before(text: str, start: int, lists: Lexicons) -> Span | None:
    """Words that lead up to the name: "powerful Iranian commander", "Maj. Gen."."""
    match = _BEFORE.search(text, max(0, start - 90), start)
    if match is None:
        return None
    words = list(re.finditer(r"[\w.’'‑-]+,?", match.group(1)))
    first = len(words)
    for i in range(len(words) - 1, -1, -1):
        word = words[i].group()
        if word.rstrip(",.").lower() in _STOP or (word.endswith(",") and i < len(words) - 1):
            break
        if word.endswith(".") and word not in lists.titles:
            break
        if word.lower() in ("mr.", "ms.", "mrs.", "mr", "ms", "mrs"):
            break
        first = i
    if first == len(words):
        return None
    last = words[-1].group().rstrip(",")
    if not (last in lists.titles or last.lower() in lists.roles):
        return None
    if words[-1].group().endswith(",") and last in lists.titles and last.lower() not in lists.roles:
        return None
    while (
        first < len(words) - 1
        and words[first].group().lower() in lists.ordinary
        and _is_verb(words[first].group())
    ):
        first += 1
    at = match.start(1)
    return Span(at + words[first].start(), at + words[-1].start() + len(last))


def _is_verb(word: str) -> bool:
    return (
        word.islower()
        and word.endswith(("ed", "es"))
        and word not in ("retired", "elected", "disgraced", "convicted", "alleged", "accused")
    )


def _is_description(words: str, lists: Lexicons) -> bool:
    if re.search(r"\b(?:said|says|told|will|would|could)\b", words):
        return False
    tokens = [w.strip("’'s").lower() for w in words.split()]
    return any(w in lists.roles or w.removesuffix("s") in lists.roles for w in tokens) or words.startswith(
        ("one of", "an ", "a ")
    )
