"""The colours a note can be marked with: each has a sign as well, so that they are told apart without colour.

Okabe and Ito's set for all kinds of sight (https://jfly.uni-koeln.de/color/), darkened for white and lightened for
black until the line has 3:1 on the page.
"""

from __future__ import annotations

from typing import NamedTuple

from variorum.model.decisions import NoteColour
from variorum_gui.languages.words import marked
from variorum_gui.theme.palette import Theme


class NoteLook(NamedTuple):
    """Word, alone and inside a sentence, sign, and the line on a light and on a dark page."""

    word: str
    within: str
    sign: str
    light: str
    dark: str


LOOKS: dict[NoteColour, NoteLook] = {
    "": NoteLook(marked("No colour"), marked("no colour"), "", "", ""),
    "blue": NoteLook(marked("Blue"), marked("blue"), "■", "#0072B2", "#56B4E9"),
    "orange": NoteLook(marked("Orange"), marked("orange"), "▲", "#B86A00", "#E69F00"),
    "green": NoteLook(marked("Green"), marked("green"), "●", "#007A58", "#2FBF94"),
    "violet": NoteLook(marked("Violet"), marked("violet"), "◆", "#A0487A", "#D98FBB"),
}


def look_of(colour: str) -> NoteLook:
    """How notes of a colour look; a colour from a newer program, or a damaged file, is none."""
    return next((look for name, look in LOOKS.items() if name == colour), LOOKS[""])


def line_of(colour: str, theme: Theme) -> str:
    """What a note of this colour is drawn with on the page."""
    look = look_of(colour)
    return (look.dark if theme.dark else look.light) or theme.note.line
