from __future__ import annotations

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


def test_frozen_apps_read_in_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert not child.can_have_children()
