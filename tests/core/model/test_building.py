from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.model.building import plain_version


@given(st.text(st.characters(exclude_categories=())))
def test_plain_text_is_kept_to_the_code_point_and_paragraphs_hold_all_its_ink(text: str) -> None:
    version = plain_version(text)
    assert version.text == text
    covered = [False] * len(text)
    for paragraph in version.paragraphs:
        assert text[paragraph.start : paragraph.end] == paragraph.text
        covered[paragraph.start : paragraph.end] = [True] * len(paragraph.text)
    assert all(c.isspace() for c, inside in zip(text, covered, strict=True) if not inside)
