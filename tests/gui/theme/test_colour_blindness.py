"""Marks are told apart by readers with any of the three common colour blindnesses, by colour and by shape.

Sight without one kind of cone is simulated with the matrices (severity 1.0) of G. M. Machado, M. M. Oliveira and
L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
Visualization and Computer Graphics 15 (6), 2009, applied to linear RGB. Distances are CIE 1976 ΔE*ab, white D65;
2.3 is what most people just see.
"""

from __future__ import annotations

from itertools import combinations
from typing import get_args

import pytest

from variorum_gui.comparison.legend_sheet import MARKS
from variorum_gui.theme.palette import RoleName, Theme, contrast_theme, dark_theme, light_theme

Triple = tuple[float, float, float]
SIGHTS: dict[str, tuple[Triple, Triple, Triple]] = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "red-blind": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "green-blind": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "blue-blind": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
#: The nearest two lines of each theme may come; pairs this near are told apart by their shapes above all.
NEAREST = {"light": 7.5, "dark": 8.0, "contrast": 16.0, "contrast dark": 20.0}
THEMES = [light_theme(), dark_theme(), contrast_theme(), contrast_theme(dark=True)]


def linear(colour: str) -> Triple:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return red, green, blue


def seen(colour: str, sight: str) -> Triple:
    light = linear(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(row, light, strict=True))))
        for row in SIGHTS[sight]
    )
    return red, green, blue


def lab(light: Triple) -> Triple:
    red, green, blue = light

    def bent(t: float) -> float:
        return t ** (1 / 3) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29

    x = bent((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    y = bent(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    z = bent((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str, other: str, sight: str) -> float:
    pairs = zip(lab(seen(one, sight)), lab(seen(other, sight)), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_lines_of_any_two_roles_keep_their_distance(theme: Theme, sight: str) -> None:
    for one, other in combinations(get_args(RoleName), 2):
        apart = distance(theme.role(one).line, theme.role(other).line, sight)
        assert apart >= NEAREST[theme.name], f"{one} and {other}: {apart:.1f}"


def test_the_distance_is_that_of_the_books() -> None:
    assert distance("#FFFFFF", "#000000", "all cones") == pytest.approx(100.0, abs=0.01)
    # Red and a brownish green are the pair that the red-blind and the green-blind confuse.
    assert distance("#A03000", "#587000", "all cones") > 2 * distance("#A03000", "#587000", "green-blind")


def test_every_role_has_a_shape_of_its_own_and_stands_in_the_legend() -> None:
    assert sorted(mark.role for mark in MARKS) == sorted(get_args(RoleName))
    assert len({mark.shape for mark in MARKS}) == len(MARKS)
    assert all(mark.shape and mark.words for mark in MARKS)
