"""What the program carries along: icons, themes, lexicons, templates and the sample corpus."""

from __future__ import annotations

from pathlib import Path

#: A folder beside this module in every way the program is packed. `importlib.resources`, which would also look into a
#: zip file, takes 5 ms to load, a tenth of what a helper process needs before it compares.
FOLDER = Path(__file__).parent


def text_of(name: str) -> str:
    """What a text file among the resources holds, "lexicons/countries.txt"."""
    try:
        return (FOLDER / name).read_text("utf-8")
    except OSError:  # the core alone may run out of a zip file, which is no folder
        from pkgutil import get_data

        data = get_data(__name__, name)
        if data is None:
            raise
        return data.decode("utf-8")
