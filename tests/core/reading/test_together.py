"""Many files are read by several children at once, with the answer of reading them one by one."""

from __future__ import annotations

import errno
import io
import math
import sys
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import variorum
from variorum.errors import Cancelled
from variorum.model.article import ReadResult
from variorum.reading import limits, reader
from variorum.reading.children import crew, together, worker, workers
from variorum.reading.children.conversation import Conversation
from variorum.reading.problems import Unreadable

ENOUGH = limits.TOGETHER_FILES + 4


def article(number: int) -> bytes:
    return f"Ferry {number} aground\n\nFerry {number} ran aground on Monday, the police said.\n".encode()


def fill(folder: Path) -> Path:
    for number in range(ENOUGH):
        (folder / f"{number:03}.txt").write_bytes(article(number))
    (folder / "003.txt").write_bytes(b"")
    (folder / "004.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    (folder / "005.html").write_bytes(
        b"<html><body><h1>Pier</h1><p>The pier was closed, they said.</p></body></html>"
    )
    (folder / "006.txt").write_bytes(article(7))  # the same as its neighbour: its original is held once
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("b.txt", article(1000))
        archive.writestr("../a.txt", article(1001))
    (folder / "008.zip").write_bytes(packed.getvalue())
    return folder


def test_the_answer_is_that_of_reading_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path)
    seen: list[float] = []
    result = variorum.read(tmp_path, progress=lambda _, done: seen.append(done))
    assert seen == sorted(seen)
    assert len(seen) == ENOUGH + 4
    monkeypatch.setattr(together, "pays", lambda found: False)
    assert variorum.read(tmp_path) == result
    assert len(result.articles) == ENOUGH + 1
    assert len(result.problems) == 3


@pytest.mark.parametrize("room", [0, 300, 700])
def test_what_is_read_at_once_is_limited_alike(
    room: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path)
    monkeypatch.setattr(limits, "FOLDER_BYTES", room)
    result = variorum.read(tmp_path)
    monkeypatch.setattr(together, "pays", lambda found: False)
    assert variorum.read(tmp_path) == result
    assert any("at once" in problem.reason for problem in result.problems)


def test_a_few_small_files_need_no_children(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(limits.TOGETHER_FILES - 1):
        (tmp_path / f"{number}.txt").write_bytes(article(number))
    monkeypatch.setattr(workers, "Worker", None)
    assert len(variorum.read(tmp_path).articles) == limits.TOGETHER_FILES - 1


def test_one_that_is_given_up_or_breaks_spoils_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path)
    real = Conversation.read_file

    def read(self: Conversation, data: bytes, name: str) -> variorum.model.article.ReadResult:
        if name.endswith("010.txt"):
            raise Unreadable("It was still not read after 8 seconds, and was given up.")
        if name.endswith("011.txt"):
            raise workers.ChildFault("KeyError", "trace")
        return real(self, data, name)

    monkeypatch.setattr(Conversation, "read_file", read)
    monkeypatch.setattr(Conversation, "answers", lambda self, files: None)  # so that each is read alone
    result = variorum.read(tmp_path)
    assert len(result.articles) == ENOUGH - 1
    reasons = {Path(problem.where).name: problem.reason for problem in result.problems}
    assert "given up" in reasons["010.txt"]
    assert "(KeyError)" in reasons["011.txt"]


#: A child that does something else than reading with every file of that name.
AT_ONE_FILE = """
import os, time
from variorum.reading.children import child
real = child._answer
def answer(request, data):
    if request.get("name", "").endswith("010.txt"):
        {act}
    return real(request, data)
child._answer = answer
child.main()
"""


def test_a_child_that_dies_over_one_file_spoils_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path)
    workers.end_idle_workers()
    dying = AT_ONE_FILE.format(act="os._exit(9)")
    monkeypatch.setattr(worker, "_ourselves", lambda: [sys.executable, "-c", dying])
    result = variorum.read(tmp_path)
    workers.end_idle_workers()
    assert len(result.articles) == ENOUGH
    (died,) = (each for each in result.problems if "exit code 9" in each.reason)
    assert died.where.endswith("010.txt")


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[workers.Worker]:
    """The children that are started while the test runs; those of earlier ones are ended."""
    workers.end_idle_workers()
    started: list[workers.Worker] = []
    real = workers.Worker

    def start() -> workers.Worker:
        started.append(real())
        return started[-1]

    monkeypatch.setattr(workers, "Worker", start)
    return started


def test_it_stops_soon_and_leaves_no_thread_or_child(tmp_path: Path, started: list[workers.Worker]) -> None:
    fill(tmp_path)
    stop = threading.Event()
    threads = threading.active_count()
    seen: list[float] = []

    def look(_: str, done: float) -> None:
        seen.append(done)
        if len(seen) == 8:
            stop.set()

    with pytest.raises(Cancelled):
        variorum.read(tmp_path, progress=look, cancelled=stop.is_set)
    assert len(seen) == 8, "nothing more is read"
    workers.end_idle_workers()
    assert started
    assert all(worker._process.returncode is not None for worker in started)
    assert threading.active_count() <= threads + 1  # the timer that ends idle children


def test_small_files_are_handed_over_together_up_to_so_many_bytes_and_others_alone() -> None:
    def never(data: bytes, where: str, read_file: crew.ReadFile) -> ReadResult:
        raise AssertionError("nobody works")

    staff = crew.Crew(never)
    sizes = [100_000, *[30_000] * 400, *[10] * 400]
    for size in sizes:
        staff.take_on(bytes(size), "a.txt")
    handed = [staff._next() for _ in range(2)]
    while staff._tasks:
        handed.append(staff._next())
    assert [task.size for tasks in handed for task in tasks] == sizes
    assert [len(tasks) for tasks in handed[:2]] == [1, crew._BYTES // 30_000]
    assert max(map(len, handed)) == crew._SEVERAL
    assert all(len(tasks) == 1 or sum(task.size for task in tasks) <= crew._BYTES for tasks in handed)


def test_children_are_kept_for_the_next_reading(tmp_path: Path, started: list[workers.Worker]) -> None:
    fill(tmp_path)
    variorum.read(tmp_path)
    kept = {each: each.answered for each in started if each.lives()}
    assert kept
    variorum.read(tmp_path)
    assert any(each.answered > before for each, before in kept.items())
    workers.end_idle_workers()


def fill_alike(folder: Path, count: int = 120) -> list[str]:
    """So many small texts; their headlines."""
    for number in range(count):
        (folder / f"{number:03}.txt").write_bytes(article(number))
    return [f"Ferry {number} aground" for number in range(count)]


def headlines(result: ReadResult) -> list[str]:
    return [article.versions[0].headline for article in result.articles]


def starting_fails(monkeypatch: pytest.MonkeyPatch, times: float) -> None:
    """So many starts of a child fail, as when the system has no room for another process."""
    workers.end_idle_workers()
    real = worker.subprocess.Popen
    left = [times]

    def start(*arguments: Any, **more: Any) -> Any:
        left[0] -= 1
        if left[0] >= 0:
            raise OSError(errno.EAGAIN, "Resource temporarily unavailable")
        return real(*arguments, **more)

    monkeypatch.setattr(worker.subprocess, "Popen", start)


def test_no_file_is_lost_when_a_child_cannot_be_started_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = fill_alike(tmp_path)
    starting_fails(monkeypatch, 1)
    result = variorum.read(tmp_path)
    assert headlines(result) == wanted
    assert result.problems == ()


def test_each_file_is_told_of_when_no_child_can_be_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = fill_alike(tmp_path)
    starting_fails(monkeypatch, math.inf)
    result = variorum.read(tmp_path)
    assert result.articles == ()
    assert len({problem.where for problem in result.problems}) == len(wanted)
    assert {problem.reason for problem in result.problems} == {
        "No process could be started to read it: Resource temporarily unavailable."
    }


def test_what_is_no_longer_wanted_is_not_read_one_by_one() -> None:
    def never(data: bytes, where: str, read_file: crew.ReadFile) -> ReadResult:
        raise AssertionError("nobody waits for it")

    stopped = Conversation()
    stopped.stop()
    tasks = [crew.Task(b"Ferry", f"{number}.txt", 5, 5) for number in range(2)]
    with pytest.raises(Cancelled):
        crew.Crew(never)._read(tasks, stopped)


def without(name: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda answer: {key: value for key, value in answer.items() if key != name}


def too_few(answer: dict[str, Any]) -> dict[str, Any]:
    return {**answer, "answers": answer["answers"][:1]} if "answers" in answer else answer


def nonsense(answer: dict[str, Any]) -> dict[str, Any]:
    if "answers" in answer:
        raise KeyError("nobody foresaw it")
    return answer


@pytest.mark.parametrize("spoiled", [without("leaving"), without("answers"), too_few, nonsense])
def test_no_file_is_lost_by_an_answer_that_is_not_what_was_asked_for(
    spoiled: Callable[[dict[str, Any]], dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = fill_alike(tmp_path)
    real = worker.answered
    monkeypatch.setattr(worker, "answered", lambda heard: spoiled(real(heard)))
    result = variorum.read(tmp_path)
    workers.end_idle_workers()
    assert headlines(result) == wanted
    assert result.problems == ()


def test_children_are_started_while_many_files_are_still_looked_for(
    started: list[workers.Worker], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew, "children_at_once", lambda: 2)
    reader.many_to_come()
    assert len(started) == 2
    reader.many_to_come()  # they are idle still
    assert len(started) == 2

    def refused() -> workers.Worker:
        raise Unreadable("No process could be started.")

    workers.end_idle_workers()
    monkeypatch.setattr(workers, "Worker", refused)
    reader.many_to_come()  # told when one is asked for
    monkeypatch.setattr(together, "can_have_children", lambda: False)
    monkeypatch.setattr(workers, "start_ahead", lambda count: pytest.fail("there can be none"))
    reader.many_to_come()
