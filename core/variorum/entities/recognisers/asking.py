"""A recogniser asked about one page; whatever goes wrong with it, the rules' names stand and a note says so."""

from __future__ import annotations

from variorum.entities.page import Page
from variorum.entities.recognisers.choosing import RULES, recogniser_named
from variorum.entities.recognisers.merging import merged, usable
from variorum.entities.recognisers.recogniser import Recogniser
from variorum.errors import VariorumError
from variorum.model.annotations import Mention


def with_recogniser(
    page: Page, rules: tuple[Mention, ...], recogniser: str | Recogniser | None
) -> tuple[tuple[Mention, ...], tuple[str, ...], bool]:
    """The names, notes for the reader, and whether the recogniser had a say."""
    if recogniser is None or recogniser == RULES or not page.text:
        return rules, (), False
    name = recogniser if isinstance(recogniser, str) else type(recogniser).__name__
    try:
        chosen = recogniser_named(recogniser) if isinstance(recogniser, str) else recogniser
        plugged, wrong = usable(page, chosen.recognise(page.text, page.language))
        names = merged(rules, plugged)
    except Exception as error:  # a plug-in may raise anything
        return rules, (_failed(name, error),), False
    notes = (f"The recogniser {name} gave {wrong} names that are not in the text.",) if wrong else ()
    return names, notes, True


def _failed(name: str, error: Exception) -> str:
    told = str(error) if isinstance(error, VariorumError) else f"{type(error).__name__}: {error}"
    told = " ".join(told.split())[:300].rstrip(".")
    return f"Names are by the built-in rules alone: the recogniser {name} could not be used ({told})."
