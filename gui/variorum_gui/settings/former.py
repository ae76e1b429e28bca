"""Settings that earlier versions wrote, as they are called now."""

from __future__ import annotations

from math import log
from typing import Any

#: Pixels that were usual, and what a step of the zoom multiplies by.
_USUAL, _STEP = 14, 1.1


def brought_up(stored: dict[str, Any]) -> dict[str, Any]:
    """The stored settings without those that are gone; what they said is said by others."""
    pixels = stored.get("letter_size")
    if type(pixels) is not int or not 9 <= pixels <= 32:
        return stored
    # Size and zoom multiplied each other on the screen; paper knew the size alone.
    steps = round(log(pixels / _USUAL, _STEP))
    zoom = stored.get("zoom", 0)
    kept = {key: value for key, value in stored.items() if key != "letter_size"}
    if type(zoom) is int:
        kept["zoom"] = max(-6, min(14, zoom + steps))
    return {**kept, "paper_zoom": steps}
