"""Names of outlets in columns that are narrower than they are."""

from __future__ import annotations

import pytest

from variorum_gui.sidebar.short_names import says_itself, short_name


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Post", "Post"),
        ("The Columbian", "Columbian"),
        ("The Summit Herald", "SH"),
        ("Democrat-Gazette", "Dem.-Gaz."),
        ("Journal-Constitution", "Jour.-Con."),
        ("Post-Gazette", "Post-Gaz."),
        ("Ost-Bote", "Ost-Bote"),
        ("Ostsee-Zeitung", "Ost.-Zeit."),
        ("Krrsk-Zeitung", "Krrsk-Zeit."),
        ("Bürgerschaftsblatt", "Bürgerschaftsblatt"),
    ],
)
def test_a_name_is_cut_as_people_cut_it(name: str, short: str) -> None:
    assert short_name(name) == short


def test_a_name_without_its_article_needs_no_explanation() -> None:
    assert says_itself("Columbian", "The Columbian")
    assert not says_itself("SH", "The Summit Herald")
