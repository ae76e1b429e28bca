"""What the first bytes of a corpus file say, without opening it."""

from __future__ import annotations

from pathlib import Path

from variorum.corpus import schema

#: Where SQLite keeps the numbers a program may set, https://www.sqlite.org/fileformat.html#the_database_header.
_USER_VERSION, _APPLICATION_ID, _END = 60, 68, 72


def is_of_an_older_format(path: Path) -> bool:
    """Whether opening the file for writing would bring it up to our format: some seconds for 10,000 texts."""
    try:
        with path.open("rb") as file:
            head = file.read(_END)
    except OSError:
        return False  # whoever opens it says why
    return (
        _number(head, _APPLICATION_ID) == schema.APPLICATION_ID
        and _number(head, _USER_VERSION) < schema.FORMAT
    )


def _number(head: bytes, at: int) -> int:
    return int.from_bytes(head[at : at + 4], "big")
