"""What is said to a child and heard from it, at the ends of its life: late, dead, or no longer wanted."""

from __future__ import annotations

import gc
import io
import os
import runpy
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from variorum.errors import Cancelled
from variorum.model.article import Article, ReadResult
from variorum.reading import limits
from variorum.reading.children import child, conversation, sealing, worker, workers
from variorum.reading.children.conversation import Conversation
from variorum.reading.children.worker import Worker
from variorum.reading.problems import Unreadable

SILENT = "import sys; sys.stdin.read()"


def runs(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Let the next child run this instead of reading; those that idle are ended."""
    workers.end_idle_workers()
    monkeypatch.setattr(worker, "_ourselves", lambda: [sys.executable, "-c", script])


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> Iterator[Worker]:
    """A child that never answers."""
    runs(monkeypatch, SILENT)
    made = Worker()
    yield made
    made.end()


def test_a_child_that_was_ended_meanwhile_hears_and_says_nothing_and_may_be_ended_again(
    silent: Worker,
) -> None:
    silent.end()
    silent.say({"what": "file"}, b"Ferry")
    assert silent.hear() == b""
    silent.end()
    assert not silent.lives()


def test_ending_a_child_forgets_what_was_not_yet_written_to_it(silent: Worker) -> None:
    unwritten = silent._process.stdin
    assert unwritten is not None
    unwritten.write(b"x")  # fewer bytes than the buffer has: they are written when it is closed, to nobody
    silent.end()
    assert unwritten.closed


def test_a_child_that_says_it_leaves_is_ended(silent: Worker) -> None:
    assert silent.understood(b'{"leaving": true}', 8) == {"leaving": True, "attached": []}
    assert silent.ended
    assert silent.answered == 1


def test_a_child_that_takes_too_long_is_killed_when_looked_at_and_the_file_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    talk = Conversation()

    class Slow(Worker):
        def hear(self) -> bytes:
            talk.look()  # as the thread that watches does
            return super().hear()

    runs(monkeypatch, SILENT)
    monkeypatch.setattr(workers, "Worker", Slow)
    monkeypatch.setattr(conversation, "patience", lambda seconds: -1.0)
    with pytest.raises(Unreadable, match="given up"):
        talk.read_file(b"Ferry", "a.txt")
    assert talk.answers([(b"Ferry", "a.txt"), (b"Boat", "b.txt")]) is None, "each is to be read alone"


def test_what_a_fresh_child_died_of_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    runs(monkeypatch, "import os; os._exit(9)")
    with pytest.raises(Unreadable, match="exit code 9"):
        Conversation().read_file(b"Ferry", "a.txt")


def test_after_stop_nothing_more_is_asked() -> None:
    talk = Conversation()
    talk.stop()
    with pytest.raises(Cancelled):
        talk.read_file(b"Ferry", "a.txt")
    talk.close()


def asked(what: str, data: bytes, **more: Any) -> dict[str, Any]:
    return child._answer({"what": what, "name": "a.txt", **more}, data)


def test_a_child_reads_bytes_text_and_several_small_files(monkeypatch: pytest.MonkeyPatch) -> None:
    page = "<html><body><h1>Ferry aground</h1><p>The ferry ran aground on Monday.</p></body></html>"
    (article,) = asked("text", page.encode(), module="html.html_page")["articles"]
    assert Article.from_dict(article).versions[0].headline == "Ferry aground"
    pdf = (Path(__file__).parent / "samples" / "pdf" / "one_column.pdf").read_bytes()
    result = ReadResult.from_dict(asked("bytes", pdf, module="pdf_pages.pdf")["result"])
    assert result.articles[0].versions[0].headline == "Port Ellery ferry runs aground in heavy fog"

    texts = [b"Ferry aground\n\nIt ran aground.\n", b"", b"Boats lost\n\nThey sank.\n"]
    several = asked("files", b"".join(texts), names=["a", "b", "c"], sizes=[len(text) for text in texts])
    assert [len(answer["articles"]) for answer in several["answers"]] == [1, 0, 1]
    assert "memory" not in several

    def too_much(request: dict[str, Any], data: bytes) -> dict[str, Any]:
        raise MemoryError if request["name"] == "b" else Unreadable("It is no text.", "Copy it.")

    monkeypatch.setattr(child, "_read", too_much)
    several = asked("files", b"xyz", names=["a", "b", "c"], sizes=[1, 1, 1])
    assert [answer.get("memory", False) for answer in several["answers"]] == [False, True, False]
    assert several["answers"][0] == {"reason": "It is no text.", "hint": "Copy it."}
    assert several["memory"] is True


@pytest.fixture
def unsealed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """This process is not sealed for good: what sealing would do is written down. Its files and signals come back."""
    done: list[str] = []
    monkeypatch.setattr(sealing, "_sealed", False)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sealing, "limit_memory", lambda: done.append("memory"))
    monkeypatch.setattr(sys, "addaudithook", lambda hook: done.append(hook.__name__))
    interrupt, thresholds, out = signal.getsignal(signal.SIGINT), gc.get_threshold(), os.dup(1)
    yield done
    os.dup2(out, 1)
    os.close(out)
    signal.signal(signal.SIGINT, interrupt)
    gc.set_threshold(*thresholds)


def test_a_child_is_sealed_before_it_reads_and_ends_when_nobody_asks_any_more(
    unsealed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(b""))))
    monkeypatch.delitem(sys.modules, "variorum.reading.children.child")
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("variorum.reading.children.child", run_name="__main__")
    assert ended.value.code == 0
    assert unsealed == ["memory", "_refuse"]
    assert sys.dont_write_bytecode
    assert not sealing.can_have_children()
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_on_macos_memory_is_watched_because_the_limit_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    watched: list[bool] = []
    resource = SimpleNamespace(
        RLIMIT_AS=1, RLIM_INFINITY=-1, getrlimit=lambda which: (-1, -1), setrlimit=lambda which, limit: None
    )
    monkeypatch.setitem(sys.modules, "resource", resource)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(sealing, "most_memory", lambda: watched.append(True) or limits.CHILD_BYTES)
    monkeypatch.setattr(os, "_exit", lambda code: None)
    sealing.limit_memory()
    for _ in range(200):
        if watched:
            break
        time.sleep(0.01)
    assert watched
