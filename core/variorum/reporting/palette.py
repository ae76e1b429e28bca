"""The palette as style-sheet variables, from the theme file the window draws with."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

# The module, not its name: a string is not found in a frozen program.
from variorum_resources import text_of


@cache
def colours(scheme: str) -> dict[str, str]:
    """ "removed-line" → "C4560B" for the "light" or the "dark" scheme, without those that are see-through."""
    palette = _schemes()[scheme]
    named = {
        f"{role}-{part}": colour for role, parts in palette["roles"].items() for part, colour in parts.items()
    }
    named |= {name.replace("_", "-"): colour for name, colour in palette["chrome"].items()}
    return {name: colour.lstrip("#") for name, colour in named.items() if colour}


@cache
def variables(scheme: str) -> str:
    """`--removed-line:#C4560B;…` for the "light" or the "dark" scheme."""
    palette = _schemes()[scheme]
    declared = [
        f"--{role}-{part}:{colour or 'transparent'}"
        for role, colours in palette["roles"].items()
        for part, colour in colours.items()
    ]
    declared += [f"--{name.replace('_', '-')}:{colour}" for name, colour in palette["chrome"].items()]
    return ";".join(declared)


@cache
def _schemes() -> dict[str, Any]:
    schemes: dict[str, Any] = json.loads(text_of("themes/palette.json"))
    return schemes
