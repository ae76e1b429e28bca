"""The manual's files: beside this package where it was installed, in `docs/manual` of a checkout."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable

# The module object, not its name: a string is not found in a frozen program.
import variorum_resources

#: The table of contents, which every other page is linked from, in the order to read them in.
CONTENTS = "README.md"


def manual_folder() -> Traversable:
    """The folder with the pages and their pictures. Nothing is in it where they were left out."""
    here = files(variorum_resources)
    shipped = here.joinpath("manual")
    return shipped if shipped.is_dir() else here.joinpath("..", "..", "docs", "manual")


def manual_file(name: str) -> bytes:
    """What is in a file of the manual; b"" where there is none of this name."""
    if "/" in name or "\\" in name or name in ("", ".", ".."):
        return b""
    file = manual_folder().joinpath(name)
    return file.read_bytes() if file.is_file() else b""
