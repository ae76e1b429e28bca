from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import variorum
from variorum.reading import child, limits
from variorum.reading.problems import Unreadable

PARAGRAPH = "<p>The ferry between the islands will no longer sail after nine in the evening, they said.</p>"


def large_page() -> str:
    rows = "\n".join(PARAGRAPH.replace("nine", str(n)) for n in range(12_000))
    return (
        f"<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1>{rows}</article></body></html>"
    )


def test_a_large_page_is_read_in_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    page = large_page().encode()
    assert limits.HTML_BYTES_IN_PROCESS < len(page) < limits.HTML_BYTES
    started: list[str] = []
    real = child.read_in_child
    monkeypatch.setattr(
        "variorum.reading.child.read_in_child",
        lambda module, text: started.append(module) or real(module, text),
    )
    result = variorum.read_bytes(page, name="large.html")
    assert started == ["html_page"]
    assert not result.problems
    assert result.articles[0].versions[0].headline == "Ferry"
    assert len(result.articles[0].versions[0].paragraphs) == 12_001


def test_a_child_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(Unreadable, match=r"after 0\.01 seconds"):
        child.read_in_child("html_page", large_page(), seconds=0.01)


def test_a_child_that_breaks_is_a_problem() -> None:
    with pytest.raises(Unreadable, match="memory"):
        child.read_in_child("no_such_module", "text")


def test_a_refusal_in_the_child_keeps_its_reason() -> None:
    with pytest.raises(Unreadable, match="no text"):
        child.read_in_child("html_page", "<html></html>")


def test_a_frozen_app_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its start file serves `-m variorum.…`; Python's own options it would not know."""
    started: list[list[str]] = []

    def start(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        started.append(command)
        return subprocess.CompletedProcess(command, 0, b'{"articles": []}', b"")

    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr(subprocess, "run", start)
    assert child.read_in_child("html_page", "text") == ()
    assert started == [[sys.executable, "-m", "variorum.reading.child", "html_page"]]


def test_the_start_file_of_the_frozen_app_serves_the_child() -> None:
    start = Path(__file__).parents[3] / "packaging" / "start.py"
    done = subprocess.run(
        [sys.executable, str(start), "-m", "variorum.reading.child", "html_page"],
        input=b"<html><body><h1>Ferry</h1><p>The ferry ran aground on Monday, they said.</p></body></html>",
        capture_output=True,
        check=True,
    )
    (article,) = json.loads(done.stdout)["articles"]
    assert article["versions"][0]["paragraphs"][0]["text"] == "Ferry"


def test_where_no_process_can_be_had_a_large_page_is_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "")
    monkeypatch.setattr(subprocess, "run", None)
    assert variorum.read_bytes(large_page().encode(), name="large.html").articles


def test_a_process_that_does_not_start_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/at/all")
    with pytest.raises(Unreadable, match="No process could be started"):
        child.read_in_child("html_page", "text")
