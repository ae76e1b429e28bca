"""How many were in the ship, plane, train or bus: which figures say so, and whom each counts."""

from __future__ import annotations

import re

from variorum.entities.names.class_words import person_group
from variorum.model.annotations import Figure

_AND_CREW = re.compile(r"\s+(?:passengers|people)\s+and\s+crew\b|\s+crew\s+and\s+passengers\b", re.I)
#: "The 214 passengers and crew": with the article the number is that of all; without it, it may be of some.
_ALL = re.compile(r"\b(?:all(?:\s+of)?(?:\s+the)?|the)\s+$", re.I)
_OF_SOME = re.compile(
    r"(?:\s+members)?,?\s+(?:who|that|whose|with|still|left|remaining|missing|under|aged)\b", re.I
)
_CREW_OF = re.compile(r"\bcrew\s+of\s+$", re.I)
_CREW = re.compile(r"\bcrew(?:\s+members)?$", re.I)


def those_aboard(text: str, figure: Figure, kind: str) -> str:
    """Whom a figure of the class `kind` counts among those aboard, as the key of a slot; "" where it does not.

    Passengers are no group of their own: of one ship reports say "people aboard" and "passengers aboard". The crew are.
    """
    whole = _AND_CREW.match(text, figure.end)
    if whole:
        of_all = _ALL.search(text, max(0, figure.start - 16), figure.start)
        return "people" if kind == "aboard" or (of_all and not _OF_SOME.match(text, whole.end())) else ""
    if kind != "aboard":
        return ""
    if _CREW.search(figure.about) or _CREW_OF.search(text, max(0, figure.start - 16), figure.start):
        return "crew"
    group = person_group(figure.about)
    return "people" if group in ("", "people", "passengers") else group or ""


def as_counted(text: str, figure: Figure) -> str:
    """What the figure counts, with the crew where they are counted too."""
    whole = _AND_CREW.match(text, figure.end)
    return " ".join(whole.group().split()) if whole else figure.about


def passengers_alone(text: str, figure: Figure) -> bool:
    """Whether it counts passengers without the crew."""
    return person_group(figure.about) == "passengers" and not _AND_CREW.match(text, figure.end)
