"""Every icon is well-formed, small, and comes with its licence."""

from __future__ import annotations

from importlib.resources import files
from xml.etree import ElementTree

import pytest

import variorum_resources

ICONS = files(variorum_resources).joinpath("icons")
NAMES = sorted(entry.name for entry in ICONS.iterdir() if entry.name.endswith(".svg"))
OWN = {"variorum.svg"}


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_a_square_drawing_that_takes_the_colour_of_the_theme(name: str) -> None:
    text = ICONS.joinpath(name).read_text("utf-8")
    drawing = ElementTree.fromstring(text)
    _, _, width, height = drawing.attrib["viewBox"].split()
    assert width == height
    assert len(text) < 3000
    if name not in OWN:
        assert "currentColor" in text


def test_the_licence_of_the_icons_lies_beside_them() -> None:
    licence = ICONS.joinpath("LICENSE-lucide.txt").read_text("utf-8")
    assert "ISC License" in licence
    assert "The MIT License (MIT) (for the icons listed above)" in licence
