"""What a child that reads files says to its parent, asked here without starting one."""

from __future__ import annotations

import io
import json
import math
import os
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from variorum.reading import limits
from variorum.reading.children import attached, child, sealing
from variorum.reading.problems import DAMAGED_CHARACTERS, TOO_MUCH_MEMORY

_MOST_MEMORY = sealing.most_memory
ARTICLE = b"Ferry aground\n\nThe ferry ran aground on Monday, the police said.\n"


@pytest.fixture(autouse=True)
def _unsealed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The process of the tests keeps its time, and has used as much memory as all tests before needed."""
    monkeypatch.setattr(sealing, "limit_time", lambda seconds: None)
    monkeypatch.setattr(sealing, "most_memory", lambda: 0)


def answered(data: bytes, **request: Any) -> dict[str, Any]:
    answers = io.BytesIO()
    asked = json.dumps({"seconds": 5, "size": len(data), **request}).encode() + b"\n" + data
    child._serve(io.BufferedReader(io.BytesIO(asked)), answers)
    answer = answers.getvalue()
    return attached.answered(answer) if answer else {}


def test_a_child_that_reads_for_an_import_gives_way_to_the_process_that_keeps(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given: list[int] = []
    monkeypatch.setattr(os, "nice", given.append, raising=False)
    answered(ARTICLE, what="file", name="a.txt")
    assert given == []
    answered(ARTICLE, what="file", name="a.txt", then="variorum.corpus.preparing")
    assert given == [child._GIVING_WAY]
    monkeypatch.delattr(os, "nice")
    assert "then" in answered(ARTICLE, what="file", name="a.txt", then="variorum.corpus.preparing")


def test_a_file_is_read_whatever_its_kind() -> None:
    answer = answered(ARTICLE, what="file", name="a.txt")
    assert "Ferry aground" in json.dumps(answer)
    assert answer["leaving"] is False


def test_text_and_bytes_are_read_by_the_module_asked_for() -> None:
    page = b"<html><body><h1>Ferry aground</h1><p>The ferry ran aground on Monday.</p></body></html>"
    told = answered(page, what="bytes", module="variorum.reading.documents.docx", name="a.docx")
    assert told.get("reason") or told.get("fault")
    assert answered(b"", what="text", module="variorum.no_such_reader")["fault"] == "ModuleNotFoundError"


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (RecursionError(), {"reason": "It is nested too deeply."}),
        (UnicodeError(), {"reason": DAMAGED_CHARACTERS[0]}),
        (MemoryError(), {"reason": TOO_MUCH_MEMORY, "memory": True, "leaving": True}),
        (ZeroDivisionError(), {"fault": "ZeroDivisionError"}),
    ],
)
def test_every_fault_is_told_and_none_ends_it(
    error: Exception, told: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(request: dict[str, Any], data: bytes) -> dict[str, Any]:
        raise error

    monkeypatch.setattr(child, "_read", fail)
    answer = answered(b"", what="file", name="a.txt")
    assert told.items() <= answer.items()


def test_it_leaves_after_so_many_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CHILD_FILES", 1)
    assert answered(ARTICLE, what="file", name="a.txt")["leaving"] is True


def test_a_parent_that_is_gone_in_the_middle_of_a_file_is_no_fault() -> None:
    assert answered(ARTICLE[:5], what="file", name="a.txt", size=50) == {}


@pytest.mark.parametrize(
    ("event", "arguments"),
    [
        ("open", ("a.txt", "w", 0)),
        ("open", ("a.txt", None, os.O_WRONLY | os.O_CREAT)),
        ("socket.connect", (None, ("203.0.113.1", 80))),
        ("subprocess.Popen", ("sh", [], None, None)),
        ("os.remove", ("a.txt", -1)),
        ("open", ("variorum/__pycache__/a.pyc.1", "wb", os.O_WRONLY)),
        ("os.rename", ("__pycache__/a.pyc.1", "a.txt", -1, -1)),
    ],
)
def test_a_sealed_process_writes_and_calls_nothing(event: str, arguments: tuple[object, ...]) -> None:
    with pytest.raises(sealing.Sealed, match="reading may not"):
        sealing._refuse(event, arguments)


@pytest.mark.parametrize(
    ("event", "arguments"),
    [
        ("open", ("a.txt", "r", os.O_RDONLY)),
        ("open", (1, "w", 0)),
        ("open", (os.devnull, "w", 0)),
        ("import", ("json", None, None, None, None)),
    ],
)
def test_a_sealed_process_reads_and_imports(event: str, arguments: tuple[object, ...]) -> None:
    sealing._refuse(event, arguments)


def test_memory_and_time_are_limited_as_far_as_the_system_lets(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, tuple[float, float]]] = []
    resource = SimpleNamespace(
        RLIMIT_AS=1,
        RLIMIT_CPU=2,
        RLIM_INFINITY=-1,
        getrlimit=lambda which: (-1, -1),
        setrlimit=lambda which, limit: asked.append((which, limit)),
    )
    monkeypatch.setitem(sys.modules, "resource", resource)
    sealing.limit_memory()
    assert asked == [(1, (limits.CHILD_BYTES, -1))]


def test_a_system_without_limits_is_done_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)
    sealing.limit_memory()
    assert math.isfinite(_MOST_MEMORY())


_LIMIT_TIME = sealing.limit_time


def test_computing_time_is_limited_as_far_as_the_system_lets(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, tuple[float, float]]] = []
    resource = SimpleNamespace(
        RLIMIT_CPU=2,
        RLIM_INFINITY=-1,
        getrlimit=lambda which: (-1, -1),
        setrlimit=lambda which, limit: asked.append((which, limit)),
    )
    monkeypatch.setattr("time.process_time", lambda: 2.5)
    monkeypatch.setitem(sys.modules, "resource", resource)
    _LIMIT_TIME(8)
    assert asked == [(2, (11, -1))]
    monkeypatch.setitem(sys.modules, "resource", None)
    _LIMIT_TIME(8)
    assert len(asked) == 1


def test_memory_is_told_by_whatever_the_system_has(monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(*words: object) -> None:
        raise FileNotFoundError

    usage = SimpleNamespace(RUSAGE_SELF=0, getrusage=lambda who: SimpleNamespace(ru_maxrss=3_000))
    monkeypatch.setattr("builtins.open", closed)
    monkeypatch.setitem(sys.modules, "resource", usage)
    monkeypatch.setattr(sys, "platform", "freebsd")
    assert _MOST_MEMORY() == 3_000 * 1024
    monkeypatch.setattr(sys, "platform", "darwin")
    assert _MOST_MEMORY() == 3_000
    monkeypatch.setitem(sys.modules, "resource", None)
    assert _MOST_MEMORY() == 0
    assert sealing.most_address_space(1) == 0


def test_where_the_limit_of_memory_is_not_kept_it_is_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    held = iter([0, limits.CHILD_BYTES])
    ended: list[int] = []
    monkeypatch.setattr(sealing, "most_memory", lambda: next(held))
    monkeypatch.setattr("os._exit", ended.append)
    sealing._watch_memory()
    assert ended == [sealing.MEMORY_CODE]


def test_text_is_read_by_the_module_asked_for() -> None:
    answer = answered(ARTICLE, what="text", module="plain.plain_text")
    assert answer["articles"][0]["versions"]
