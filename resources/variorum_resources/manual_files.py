"""The manual's files: beside this package where it was installed, in `docs/manual` of a checkout."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable

# The module object, not its name: a string is not found in a frozen program.
import variorum_resources

#: The table of contents, which every other page is linked from, in the order to read them in.
CONTENTS = "README.md"


def manual_folder() -> Traversable:
    """The folder with the English pages and pictures, and a folder with those of each language they were translated to.

    Nothing is in it where they were left out.
    """
    here = files(variorum_resources)
    shipped = here.joinpath("manual")
    return shipped if shipped.is_dir() else here.joinpath("..", "..", "docs", "manual")


def manual_file(name: str, language: str = "en") -> bytes:
    """What is in a file of the manual; b"" where there is none of this name in this language."""
    if any("/" in part or "\\" in part or part in ("", ".", "..") for part in (name, language)):
        return b""
    folder = manual_folder() if language == "en" else manual_folder().joinpath(language)
    file = folder.joinpath(name)
    return file.read_bytes() if file.is_file() else b""
