"""Mutated samples of every format for a set time: `make fuzz`. Every answer is sound, soon, small and from here.

VARIORUM_FUZZ_SECONDS (60) says how long, VARIORUM_FUZZ_SEED begins where an earlier run failed, VARIORUM_FUZZ_KIND
names one folder of samples to keep to.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import random
import sys
import time
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

import variorum
from variorum.model.article import ReadResult
from variorum.reading.children import workers

NAMES = (
    "",
    "a.txt",
    "a.md",
    "a.html",
    "a.zip",
    "a.csv",
    "a.json",
    "\u202egnp.txt",
    "a\x1b[2J\n.eml",
    "\udcff.pdf",
    "x" * 9000,
)
#: What reaches out of this computer, or to other programs. Not "socket.bind": urllib3 tries IPv6 so when imported.
NETWORK = frozenset(
    {
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.sendto",
        "socket.sendmsg",
        "urllib.Request",
        "http.client.connect",
        "ftplib.connect",
        "webbrowser.open",
        "os.system",
        "os.exec",
        "os.posix_spawn",
    }
)
#: What changes the disk without opening a file, with how many of the arguments are paths.
CHANGING = {
    "os.mkdir": 1,
    "os.rmdir": 1,
    "os.remove": 1,
    "os.rename": 2,
    "os.link": 2,
    "os.symlink": 2,
    "os.chmod": 1,
    "os.chown": 1,
    "os.truncate": 1,
    "os.utime": 1,
    "shutil.rmtree": 1,
    "shutil.move": 2,
    "shutil.unpack_archive": 1,
    "tempfile.mkstemp": 1,
    "tempfile.mkdtemp": 1,
}
#: After this the whole run is ended, with where it hangs: nothing else ends a loop inside a parser.
HANGS = 60.0
#: Seconds of computing here; what a child computes is limited by the program. Ten are promised for a file.
SLOWEST = 12.0
MOST_MEMORY = 500 * 1024 * 1024


class Watch:
    """Refuses and notes what Python is asked to do that reading must not do. A hook cannot be taken off; it can sleep.

    Children refuse the same by themselves (`test_sealing.py`).
    """

    def __init__(self) -> None:
        self.folder = ""
        self.noted: list[str] = []

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.folder:
            return
        if event in NETWORK:
            self._refuse(event, arguments)
        elif event in CHANGING:
            if not all(self._may_write(path) for path in arguments[: CHANGING[event]]):
                self._refuse(event, arguments)
        elif event == "open":
            path, mode, flags = arguments
            writes = (isinstance(mode, str) and set(mode) & set("wax+")) or (
                isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            )
            if writes and not self._may_write(path):
                self._refuse(event, arguments)

    def _may_write(self, path: object) -> bool:
        if isinstance(path, int) or path == os.devnull or "__pycache__" in str(path):
            return True
        return os.path.abspath(os.fsdecode(path)).startswith(self.folder)  # type: ignore[arg-type]  # noqa: PTH100

    def _refuse(self, event: str, arguments: tuple[object, ...]) -> None:
        self.noted.append(f"{event} {arguments}")
        raise PermissionError(f"reading may not do {event}")


@pytest.fixture
def watch() -> Watch:
    watch = Watch()
    sys.addaudithook(watch)
    return watch


def check(result: ReadResult) -> None:
    assert result.articles or result.problems
    for problem in result.problems:
        assert "fault of Variorum" not in problem.reason, problem
        assert problem.reason
        assert problem.where.isprintable()
    for article in result.articles:
        for version in article.versions:
            assert all(version.text[p.start : p.end] == p.text for p in version.paragraphs)
    bare = ReadResult(result.articles, result.problems)
    assert ReadResult.from_dict(bare.to_dict()) == bare


def peak() -> int:
    """The most memory this process and those it ended ever had."""
    try:
        import resource
    except ImportError:
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return unit * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def peak_of_children() -> int:
    """The most memory one of the ended children ever had."""
    try:
        import resource
    except ImportError:
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return unit * resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss


@pytest.mark.fuzz
def test_whatever_comes_in_reading_answers_soundly_and_soon(
    mutating: ModuleType,
    tmp_path: Path,
    watch: Watch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.ERROR)
    with capfd.disabled():
        hang = os.fdopen(os.dup(2), "w")
        print(f"\nThe file being read is kept in {tmp_path}.")
    kinds = mutating.real_samples()
    everything = [sample.data for samples in kinds.values() for sample in samples]
    if only := os.environ.get("VARIORUM_FUZZ_KIND"):
        kinds = {only: kinds[only]}
    seed = first = int(os.environ.get("VARIORUM_FUZZ_SEED") or time.time())
    end = time.monotonic() + float(os.environ.get("VARIORUM_FUZZ_SECONDS") or 60)
    slowest = (0.0, first, "")
    read: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    while time.monotonic() < end:
        chance = random.Random(seed)
        sample = chance.choice(kinds[chance.choice(sorted(kinds))])
        data = mutating.mutated(sample.data, everything, chance)
        name = sample.name if chance.random() < 0.7 else chance.choice(NAMES)
        kept = tmp_path / f"seed-{seed}"
        kept.write_bytes(data)  # there when the process itself should die
        held = peak()
        started = time.process_time()
        faulthandler.dump_traceback_later(HANGS, exit=True, file=hang)
        watch.folder = str(tmp_path)  # only now: pytest's own captures are files elsewhere
        try:
            result = variorum.read_bytes(data, name=name)
            check(result)
            if not seed % 20:
                check(variorum.read(kept))
            if name == "a.txt":
                check(variorum.read_text(data.decode("utf-8", "replace")))
            took = time.process_time() - started
            assert took < SLOWEST, f"it computed for {took:.1f} s"
            assert peak() - held < MOST_MEMORY, f"it took {peak() - held:,} bytes"
            assert not watch.noted
        except Exception as error:
            error.add_note(f"VARIORUM_FUZZ_SEED={seed}, a {sample.kind} named {name!r}, data in {kept}")
            raise
        finally:
            watch.folder = ""
            faulthandler.cancel_dump_traceback_later()
        slowest = max(slowest, (took, seed, sample.kind))
        read[sample.kind] += 1
        refused[sample.kind] += not result.articles
        kept.unlink()
        seed += 1
    workers.end_idle_workers()
    assert peak_of_children() < MOST_MEMORY
    hang.close()
    print(f"\n{seed - first} inputs, the slowest (seconds, seed, kind): {slowest}")
    print(f"most memory: here {peak() >> 20} MB, in a child {peak_of_children() >> 20} MB")
    print("kind: inputs, of which without an article")
    for kind, number in sorted(read.items()):
        print(f"  {kind}: {number}, {refused[kind]}")
