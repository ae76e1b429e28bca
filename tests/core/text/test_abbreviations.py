from __future__ import annotations

import pytest

import variorum
from variorum.text.abbreviations import abbreviates


@pytest.mark.parametrize(
    ("short", "long"), [("Sec.", "Secretary"), ("gov", "Governor"), ("Dept.", "Department")]
)
def test_known_short_forms_are_recognised(short: str, long: str) -> None:
    assert abbreviates(short, long)


@pytest.mark.parametrize(
    ("short", "long"), [("Sec.", "Senator"), ("cat", "category"), ("Gov.", "Gov"), ("", "x")]
)
def test_other_words_are_not(short: str, long: str) -> None:
    assert not abbreviates(short, long)


def test_a_title_written_out_is_house_style() -> None:
    c = variorum.compare(
        "The Transport Sec. left early on Monday evening.",
        "The Transport Secretary left early on Monday evening.",
    )
    assert [edit.kind for link in c.links for edit in link.edits] == ["typography"]
