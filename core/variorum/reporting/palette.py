"""The palette as style-sheet variables, from the theme file the window draws with."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

# The module, not its name: a string is not found in a frozen program.
import variorum_resources


@cache
def variables(scheme: str) -> str:
    """`--removed-line:#C4560B;…` for the "light" or the "dark" scheme."""
    file = files(variorum_resources) / "themes" / "palette.json"
    palette = json.loads(file.read_text(encoding="utf-8"))[scheme]
    declared = [
        f"--{role}-{part}:{colour or 'transparent'}"
        for role, colours in palette["roles"].items()
        for part, colour in colours.items()
    ]
    declared += [f"--{name.replace('_', '-')}:{colour}" for name, colour in palette["chrome"].items()]
    return ";".join(declared)
