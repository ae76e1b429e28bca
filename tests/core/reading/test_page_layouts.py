from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

import variorum

HERE = Path(__file__).parent
NAMES = sorted(path.stem for path in (HERE / "samples" / "pages").glob("*.expected"))


def test_pages_of_many_layouts_are_read_as_a_person_reads_them(layouts: ModuleType) -> None:
    scores = [layouts.score_of(name) for name in layouts.names()]
    assert len(scores) >= 20
    assert layouts.f1(scores)[2] >= 0.97, layouts.table(scores)
    for fact in layouts.FACTS:
        assert layouts.share_right(scores, fact) >= 0.9, layouts.table(scores)


@pytest.mark.parametrize("name", NAMES)
def test_no_sentence_of_a_body_is_called_furniture(layouts: ModuleType, name: str) -> None:
    assert layouts.score_of(name).body_as_furniture == ()


@pytest.mark.parametrize("name", NAMES)
def test_notices_are_notices_wherever_they_stand(layouts: ModuleType, name: str) -> None:
    version = layouts.read_page(name).versions[0]
    assert [p.text for p in version.paragraphs if p.role == "notice"] == layouts.expected_of(name).texts(
        "notice"
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_page_that_was_cut_short_still_gives_what_there_is(name: str) -> None:
    data = (HERE / "samples" / "pages" / f"{name}.html").read_bytes()
    for part in (len(data) // 4, len(data) // 2, len(data) * 9 // 10):
        result = variorum.read_bytes(data[:part], name="page.html")
        assert result.articles or result.problems
        assert not any("fault of Variorum" in p.reason for p in result.problems), result.problems
