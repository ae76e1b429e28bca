from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import variorum
from variorum.errors import Cancelled
from variorum.reading import limits
from variorum.reading.children import worker, workers
from variorum.reading.children.deaths import why_it_died
from variorum.reading.children.stopping import stopped_by
from variorum.reading.problems import Unreadable

PARAGRAPH = "<p>The ferry between the islands will no longer sail after nine in the evening, they said.</p>"

NEEDS_SIGNALS = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


def large_page(paragraphs: int = 3_500) -> str:
    rows = "\n".join(PARAGRAPH.replace("nine", str(n)) for n in range(paragraphs))
    return (
        f"<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1>{rows}</article></body></html>"
    )


def test_a_large_page_is_read_in_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    page = large_page().encode()
    assert limits.HTML_BYTES_IN_PROCESS < len(page) < limits.HTML_BYTES
    started: list[str] = []
    real = workers.read_text_apart
    monkeypatch.setattr(
        "variorum.reading.children.workers.read_text_apart",
        lambda module, text: started.append(module) or real(module, text),
    )
    result = variorum.read_bytes(page, name="large.html")
    assert started == ["html.html_page"]
    assert not result.problems
    assert result.articles[0].versions[0].headline == "Ferry"
    assert len(result.articles[0].versions[0].paragraphs) == 3_501


def test_a_child_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(Unreadable, match=r"after 0\.01 seconds"):
        workers.read_text_apart("html.html_page", large_page(12_000), seconds=0.01)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limit of computing time")
def test_a_child_that_computes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    workers.end_idle_workers()
    spinning = "import os, signal; os.kill(os.getpid(), signal.SIGXCPU)"
    monkeypatch.setattr(worker, "_ourselves", lambda: [sys.executable, "-c", spinning])
    with pytest.raises(Unreadable, match="after 8 seconds"):
        workers.read_text_apart("plain.plain_text", "Ferry")


def test_a_fault_of_ours_in_a_child_is_known_for_one() -> None:
    with pytest.raises(workers.ChildFault) as raised:
        workers.read_text_apart("no_such_module", "text")
    assert raised.value.name_there == "ModuleNotFoundError"


@pytest.mark.parametrize(
    ("last_act", "told"),
    [
        ("os._exit(9)", r"without an answer \(exit code 9\)"),
        ("os._exit(12)", "too much memory"),
        ("print('nonsense', flush=True); sys.stdin.read()", "makes no sense"),
        pytest.param("os.kill(os.getpid(), signal.SIGKILL)", "SIGKILL", marks=NEEDS_SIGNALS),
        pytest.param(
            "os.kill(os.getpid(), signal.SIGSEGV)", "broke down over it .*SIGSEGV", marks=NEEDS_SIGNALS
        ),
        pytest.param("os.kill(os.getpid(), signal.SIGTERM)", "from outside .*SIGTERM", marks=NEEDS_SIGNALS),
    ],
)
def test_a_child_that_dies_is_a_problem_with_the_true_reason_and_the_next_file_gets_another(
    monkeypatch: pytest.MonkeyPatch, last_act: str, told: str
) -> None:
    dying = f"import os, signal, sys; {last_act}"
    monkeypatch.setattr(worker, "_ourselves", lambda: [sys.executable, "-c", dying])
    workers.end_idle_workers()
    with pytest.raises(Unreadable, match=told) as raised:
        workers.read_text_apart("plain.plain_text", "Ferry")
    assert raised.value.hint
    monkeypatch.undo()
    assert workers.read_text_apart("plain.plain_text", "Ferry\n\nIt ran aground, they said.")


def test_a_crash_close_to_the_limit_of_memory_is_told_as_that() -> None:
    assert "memory" in why_it_died(-6, limits.CHILD_BYTES)[0]
    assert "memory" not in why_it_died(-6, limits.CHILD_BYTES // 2)[0]
    assert "0xc0000005" in why_it_died(0xC0000005)[0]


def test_a_child_killed_between_two_files_is_replaced() -> None:
    for _ in range(2):
        assert workers.read_text_apart("plain.plain_text", "Ferry\n\nIt ran aground, they said.")
        (idle,) = workers._idle
        idle._process.kill()
        idle._process.wait()


def test_one_child_reads_many_files_and_nothing_of_it_is_left() -> None:
    workers.end_idle_workers()
    for _ in range(3):
        workers.read_text_apart("plain.plain_text", "Ferry\n\nIt ran aground, they said.")
    (idle,) = workers._idle
    assert idle.answered == 3
    workers.end_idle_workers()
    assert idle._process.returncode is not None
    assert not workers._idle


def test_waiting_for_a_child_ends_when_reading_is_cancelled() -> None:
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(len(asked) == 2)
        return asked[-1]

    with pytest.raises(Cancelled), stopped_by(cancelled):
        workers.read_text_apart("html.html_page", large_page(12_000))
    assert asked == [False, False, True], "heard the first time, and the page was not waited for"
    assert not workers._idle


def test_a_refusal_in_the_child_keeps_its_reason() -> None:
    with pytest.raises(Unreadable, match="no text"):
        workers.read_text_apart("html.html_page", "<html></html>")


def test_a_frozen_app_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its start file serves `-m variorum.…`; Python's own options it would not know."""
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert worker._ourselves() == [sys.executable]


def test_the_start_file_of_the_frozen_app_serves_the_child() -> None:
    start = Path(__file__).parents[3] / "packaging" / "start.py"
    page = b"<html><body><h1>Ferry</h1><p>The ferry ran aground on Monday, they said.</p></body></html>"
    request = {"what": "text", "module": "html.html_page", "size": len(page), "seconds": 8}
    done = subprocess.run(
        [sys.executable, str(start), "-m", "variorum.reading.children.child"],
        input=json.dumps(request).encode() + b"\n" + page,
        capture_output=True,
        check=True,
    )
    (article,) = json.loads(done.stdout)["articles"]
    assert article["versions"][0]["paragraphs"][0]["text"] == "Ferry"


def test_where_no_process_can_be_had_a_large_page_is_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "")
    monkeypatch.setattr(subprocess, "Popen", None)
    assert variorum.read_bytes(large_page().encode(), name="large.html").articles


def test_a_process_that_does_not_start_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    workers.end_idle_workers()
    monkeypatch.setattr("sys.executable", "/nowhere/at/all")
    with pytest.raises(Unreadable, match="No process could be started"):
        workers.read_text_apart("html.html_page", "text")
