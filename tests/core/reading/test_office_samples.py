"""Documents and books that real programs wrote are read into the paragraphs, roles and versions that stand beside them.

How the samples were made: their texts are invented. `*_pandoc.*` were written by pandoc 2.17 from Markdown with its
marks for tracked changes and comments, `*_libreoffice.*` by LibreOffice 7.4 from those or from a flat OpenDocument
file; `*_by_hand.*` in an editor. `pytest --co` lists them; write the answers anew with
`VARIORUM_UPDATE=1 pytest tests/core/reading/test_office_samples.py`, and read the difference.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import variorum
from variorum.model.article import ReadResult

SAMPLES = Path(__file__).parent / "samples"
FORMATS = ("docx", "odt", "rtf", "epub")
FILES = [path for kind in FORMATS for path in sorted((SAMPLES / kind).glob(f"*.{kind}"))]


def told(result: ReadResult) -> str:
    lines = [f"problem | {problem.reason}" for problem in result.problems]
    for article in result.articles:
        lines.append(f"== {article.outlet} | {article.language}")
        for version in article.versions:
            moments = [str(time) for time in (version.published, version.updated)]
            lines.append(f"-- {version.label} | {' | '.join(moments)} | {' '.join(sorted(version.guessed))}")
            lines += [f"{paragraph.role} | {paragraph.text}" for paragraph in version.paragraphs]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_sample_is_read_as_it_should_be(path: Path) -> None:
    answer = path.with_name(f"{path.name}.expected.txt")
    found = told(variorum.read(path))
    if os.environ.get("VARIORUM_UPDATE"):
        answer.write_text(found, "utf-8")
    assert found == answer.read_text("utf-8")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_truncated_sample_ends_with_a_problem(path: Path) -> None:
    data = path.read_bytes()
    for part in (0.15, 0.5, 0.9, 0.99):
        result = variorum.read_bytes(data[: int(len(data) * part)], path.name)
        assert len(result.problems) == 1
        assert result.problems[0].hint
        assert any(word in result.problems[0].reason for word in ("damaged", "middle", "No article text"))


def test_the_same_article_is_read_alike_from_word_opendocument_and_rtf() -> None:
    texts = []
    for kind in ("docx", "odt", "rtf"):
        (article,) = variorum.read(SAMPLES / kind / f"tracked_changes_libreoffice.{kind}").articles
        texts.append([(version.label, version.text) for version in article.versions])
    assert texts[0] == texts[1] == texts[2]
    assert [label for label, _ in texts[0]] == [
        "before tracked changes",
        "with tracked changes accepted (by Tom Orr)",
    ]


def test_a_document_with_tracked_changes_compares_itself() -> None:
    (article,) = variorum.read(SAMPLES / "docx" / "tracked_changes_libreoffice.docx").articles
    before, after = article.versions
    assert "near the pier" in before.text
    assert "beside the pier" in after.text
    assert "Two people were treated" not in before.text
    assert "floated on Tuesday" not in after.text
    assert variorum.compare(before, after).mode == "versions"
