"""Colours must be readable and, between roles, told apart."""

from __future__ import annotations

import dataclasses

import pytest

from variorum_gui.theme.palette import RoleColours, Theme, contrast_theme, dark_theme, light_theme

THEMES = [
    pytest.param(theme, id=theme.name)
    for theme in (light_theme(), dark_theme(), contrast_theme(), contrast_theme(dark=True))
]


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def roles(theme: Theme) -> dict[str, RoleColours]:
    return {
        field.name: value
        for field in dataclasses.fields(theme)
        if isinstance(value := getattr(theme, field.name), RoleColours)
    }


@pytest.mark.parametrize("theme", THEMES)
def test_words_of_every_role_stand_out_from_their_own_tint_and_from_the_page(theme: Theme) -> None:
    for name, colours in roles(theme).items():
        assert contrast(colours.text, colours.tint or theme.page) >= 4.5, name
        assert contrast(colours.text, theme.page) >= 4.5, name


@pytest.mark.parametrize("theme", THEMES)
def test_ink_is_readable_on_every_ground(theme: Theme) -> None:
    grounds = (theme.page, theme.pane, theme.window, theme.selected, theme.pressed, theme.control)
    for ground in (*grounds, theme.selection.tint, theme.found.tint, theme.found_now):
        assert ground is not None
        assert contrast(theme.ink, ground) >= (7.0 if theme.high_contrast else 4.5), ground
    for ground in grounds[:3]:
        assert contrast(theme.second_ink, ground) >= 4.5, ground


@pytest.mark.parametrize("theme", THEMES)
def test_marks_are_visible_on_the_page(theme: Theme) -> None:
    # "notice" and "same" are decoration: words beside them carry the meaning.
    for name, colours in roles(theme).items():
        if name not in ("notice", "same"):
            assert contrast(colours.line, theme.page) >= 3.0, name


@pytest.mark.parametrize("theme", THEMES)
def test_no_two_roles_share_a_line_colour(theme: Theme) -> None:
    lines = [colours.line for colours in roles(theme).values()]
    assert len(set(lines)) == len(lines)


@pytest.mark.parametrize("theme", [contrast_theme(), contrast_theme(dark=True)], ids=lambda theme: theme.name)
def test_high_contrast_holds_what_its_name_says(theme: Theme) -> None:
    for name, colours in roles(theme).items():
        assert contrast(colours.text, colours.tint or theme.page) >= 7.0, name
        assert contrast(colours.line, theme.page) >= 4.5, name
    for words in (theme.ink, theme.second_ink, theme.faint_ink):
        assert contrast(words, theme.page) >= 7.0
    for edge in (theme.border, theme.control_edge):
        assert contrast(edge, theme.page) >= 7.0


def test_a_role_is_found_by_its_name_in_the_palette() -> None:
    assert light_theme().role("name") is light_theme().name_role
    assert light_theme().role("removed").line == "#C4560B"
