"""Colours by what they mean. Read from the one table that the HTML reports use as well."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

from variorum.model.frozen import dataclass
from variorum_resources import text_of

RoleName = Literal[
    "removed",
    "added",
    "matched",
    "moved",
    "quotation",
    "name",
    "figure",
    "doubt",
    "notice",
    "same",
    "found",
    "selection",
    "note",
]
ThemeName = Literal["light", "dark", "contrast", "contrast dark"]


@dataclass(frozen=True, slots=True)
class RoleColours:
    """What one meaning is drawn with, as "#RRGGBB". `tint` is None for roles that are never filled."""

    line: str
    tint: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of the window. A role also has a shape (see `docs/manual`): colour is never alone."""

    name: ThemeName
    removed: RoleColours
    added: RoleColours
    matched: RoleColours
    moved: RoleColours
    quotation: RoleColours
    #: Every mention of the name that was chosen; the tint is for the mention one is at.
    # (Called `name_role` here only because `name` says which theme this is.)
    name_role: RoleColours
    figure: RoleColours
    doubt: RoleColours
    notice: RoleColours
    same: RoleColours
    #: A hit of the search, the words selected, and words a note is about.
    found: RoleColours
    selection: RoleColours
    note: RoleColours

    #: Behind the texts, behind lists, behind bars and the status line.
    page: str
    pane: str
    window: str
    ink: str
    second_ink: str
    #: Third voice: paragraph numbers, page clutter, what is not held.
    faint_ink: str
    selected: str
    pressed: str
    border: str
    #: Between rows and bars, weaker than `border`.
    hairline: str
    control: str
    control_edge: str
    #: Behind the hit the search stands at.
    found_now: str

    def role(self, name: RoleName) -> RoleColours:
        """The colours of a role by its name in the palette."""
        colours: RoleColours = getattr(self, "name_role" if name == "name" else name)
        return colours

    @property
    def dark(self) -> bool:
        """Whether ink is light on a dark page."""
        return self.name in ("dark", "contrast dark")

    @property
    def high_contrast(self) -> bool:
        """Whether every edge and every word is to stand out as much as a screen allows."""
        return self.name in ("contrast", "contrast dark")


def light_theme() -> Theme:
    """Dark ink on white."""
    return _theme("light")


def dark_theme() -> Theme:
    """Light ink on near-black."""
    return _theme("dark")


def contrast_theme(dark: bool = False) -> Theme:
    """High contrast: black on white, or white on black."""
    return _theme("contrast dark" if dark else "contrast")


@cache
def _theme(name: ThemeName) -> Theme:
    table = json.loads(text_of("themes/palette.json"))[name]
    fields: dict[str, Any] = {**_roles(table["roles"]), **table["chrome"]}
    return Theme(name=name, **fields)


def _roles(table: Mapping[str, Mapping[str, Any]]) -> dict[str, RoleColours]:
    return {
        "name_role" if role == "name" else role: RoleColours(**colours) for role, colours in table.items()
    }
