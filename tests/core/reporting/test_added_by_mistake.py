"""A report of ours that is added as if it were an article is read, and said to be one."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from variorum.reading.one_file import read_file_bytes
from variorum.reporting.writing import Wanted, default_choice, report_bytes

SAYS = "It seems to be a report that Variorum wrote, and no article."
OLD = "Ferry aground\n\nAbout 200 people were aboard, the harbour master said.\n\nThe bus will run until Monday."
NEW = "Ferry aground\n\nAbout 214 people were aboard, the harbour master said.\n\nAn inquiry has begun in Skarholm."


def reasons(data: bytes, name: str) -> list[str]:
    return [problem.reason for problem in read_file_bytes(data, name).problems]


@pytest.mark.parametrize("kind", [".html", ".docx"])
def test_a_report_is_read_and_told_of(kind: str, compared_pair: Callable[..., Any]) -> None:
    wanted = Wanted(default_choice(kind), made=datetime(2026, 5, 3, 12, tzinfo=UTC))
    data = report_bytes(kind, compared_pair(OLD, NEW), wanted)
    read = read_file_bytes(data, f"report{kind}")
    assert SAYS in [problem.reason for problem in read.problems]
    assert len(read.articles) == 1


def test_what_others_wrote_is_not() -> None:
    assert SAYS not in reasons(OLD.encode(), "storm.txt")
    page = f"<html><head><title>Variorum</title></head><body><p>{OLD} About Variorum.</p></body></html>"
    assert SAYS not in reasons(page.encode(), "storm.html")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("word/document.xml", "<w:document/>")
    assert SAYS not in reasons(packed.getvalue(), "storm.docx")
