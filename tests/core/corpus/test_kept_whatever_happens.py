"""What was said to be saved is there: after kills, with a full disk, with a disk that fails, among several writers.

`make soak` kills 200 times, fills the disk 30 times, lets it fail 40 times, and prints figures; a run without it does
each a few times.
"""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

import variorum
from variorum.corpus.store import Corpus

#: Adds, edits, merges, undoes without pause; each line is what `state` must say from then on, until the next.
ACTING = """
import json, random, sys, variorum
from variorum.model.article import Article, ReadResult
from variorum.model.building import plain_version
from variorum.model.decisions import EntityDecision

def state(corpus):
    tree = corpus.tree()
    return [[(s.id, s.title) for s in tree.stories], [(a.id, a.story, a.outlet) for a in tree.articles],
            [(v.id, v.article, v.label, v.content_hash) for v in tree.versions],
            [list(e.names) for e in corpus.decisions().entities]]

chance = random.Random(int(sys.argv[2]))
with variorum.open_corpus(sys.argv[1]) as corpus:
    count = len(corpus.acts())
    while True:
        tree = corpus.tree()
        way = chance.choice("aaarmeuudn") if tree.stories else "a"
        try:
            if way == "a":
                body = "".join(chance.choices("abcdef ", k=chance.choice((50, 2000, 60000))))
                text = f"text {chance.random()}\\n\\n{body}"
                corpus.add(ReadResult((Article((plain_version(text),), f"Outlet {chance.randrange(9)}"),)))
            elif way == "r":
                corpus.rename("story", chance.choice(tree.stories).id, f"Title {chance.random()}")
            elif way == "m":
                story = chance.choice(tree.stories).id
                corpus.move(("article", chance.choice(tree.articles).id), to=("story", story))
            elif way == "e":
                corpus.set(chance.choice(tree.versions).id, label=str(chance.random()))
            elif way == "u":
                corpus.undo() if chance.random() < 0.7 else corpus.redo()
            elif way == "d":
                corpus.remove(("article", chance.choice(tree.articles).id))
            else:
                corpus.decide(EntityDecision("merge", (f"A{chance.randrange(99)}", "B")))
        except variorum.VariorumError as error:
            print(json.dumps({"error": str(error)}), flush=True)
            if len(sys.argv) > 3:
                sys.exit(7)
            continue
        print(json.dumps({"state": state(corpus), "acts": len(corpus.acts())}), flush=True)
"""


def state(corpus: Corpus) -> object:
    tree = corpus.tree()
    found = [
        [(s.id, s.title) for s in tree.stories],
        [(a.id, a.story, a.outlet) for a in tree.articles],
        [(v.id, v.article, v.label, v.content_hash) for v in tree.versions],
        [list(e.names) for e in corpus.decisions().entities],
    ]
    return json.loads(json.dumps(found))


def started(path: Path, seed: int, *more: str, wrapped: tuple[str, ...] = ()) -> subprocess.Popen[bytes]:
    command = [*wrapped, sys.executable, "-c", ACTING, str(path), str(seed), *more]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def states_said(output: bytes) -> list[object]:
    whole = [json.loads(line) for line in output.split(b"\n")[:-1]]
    return [line["state"] for line in whole if "state" in line]


def is_sound(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def checked_after(path: Path, output: bytes, before: object) -> int:
    """The file holds the last state said, or the one of the act that was on its way; undo and redo work."""
    said = states_said(output)
    with variorum.open_corpus(path) as corpus:
        now = state(corpus)
        last = said[-1] if said else before
        if now != last:  # one act more than was said: undoing or redoing one step is the state said
            steps = corpus.undo, corpus.redo
            assert any(_leads_to(corpus, step, last) for step in steps), "more than one act differs"
        assert corpus.verify() == ()
        here = state(corpus)
        if corpus.undo() is not None:
            assert corpus.redo() is not None
        assert state(corpus) == here
    is_sound(path)
    return len(said)


def _leads_to(corpus: Corpus, step: object, wanted: object) -> bool:
    back = corpus.redo if step == corpus.undo else corpus.undo
    if step() is None:  # type: ignore[operator]
        return False
    if state(corpus) == wanted:
        return True
    back()
    return False


def kills(path: Path, number: int, first_seed: int) -> tuple[int, Counter[str]]:
    acts, what = 0, Counter[str]()
    for seed in range(first_seed, first_seed + number):
        if seed % 10 == 0:  # not forever the same file, which grows
            for file in path.parent.glob(path.name + "*"):
                file.unlink()
        with variorum.open_corpus(path) as corpus:
            before = state(corpus)
        child = started(path, seed)
        assert child.stdout is not None
        chance = random.Random(seed)
        lines = [child.stdout.readline() for _ in range(chance.randrange(1, 12))]
        time.sleep(chance.random() * 0.02)
        os.kill(child.pid, signal.SIGKILL)
        output = b"".join(lines) + child.stdout.read()
        child.stdout.close()
        child.wait()
        log = path.with_name(path.name + "-wal")
        what["with a log left behind"] += log.exists() and log.stat().st_size > 0
        acts += checked_after(path, output, before)
        what["killed"] += 1
    return acts, what


def test_a_killed_process_leaves_what_it_said(path: Path) -> None:
    acts, what = kills(path, 3, 1)
    assert acts
    assert what["killed"] == 3


@pytest.mark.soak
def test_killed_two_hundred_times(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    began = time.monotonic()
    acts, what = kills(path, int(os.environ.get("VARIORUM_KILLS") or 200), 1000)
    with capsys.disabled():
        told = ", ".join(f"{words} {number}" for words, number in what.items())
        print(f"\n{acts} acts said to be saved, all there; {told}; {time.monotonic() - began:.0f} s")


def end_of(child: subprocess.Popen[bytes], patience: float = 60) -> bytes:
    try:
        return child.communicate(timeout=patience)[0]
    finally:
        child.kill()


def with_a_full_disk(path: Path, limit: int, seed: int) -> int:
    """How many acts were said to be saved until the file may grow no more."""
    with variorum.open_corpus(path) as corpus:
        before = state(corpus)

    def small() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    command = [sys.executable, "-c", ACTING, str(path), str(seed), "stop at an error"]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, preexec_fn=small)
    output = end_of(child)
    assert child.returncode == 7
    assert b"disk is full" in output or b"drive gave an error" in output
    said = checked_after(path, output, before)
    assert path.stat().st_size <= limit + 70_000
    return said


def test_a_file_that_may_not_grow_is_a_full_disk(path: Path) -> None:
    assert with_a_full_disk(path, 900_000, 5) > 3


def failing(call: str, how: str) -> tuple[str, ...]:
    """What makes these calls of a process fail; skips where that cannot be done."""
    if not shutil.which("strace"):
        pytest.skip("no strace on this machine")
    wrapped = ("strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:{how}")
    trial = subprocess.run([*wrapped, "true"], capture_output=True, timeout=30)
    if trial.returncode:
        pytest.skip(f"strace may not trace here: {trial.stderr.decode()[:80]}")
    return wrapped


def with_a_failing_drive(path: Path, call: str, how: str, seed: int) -> int:
    """How many acts were said to be saved until the drive fails."""
    with variorum.open_corpus(path) as corpus:
        before = state(corpus)
    child = started(path, seed, "stop at an error", wrapped=failing(call, how))
    output = end_of(child)
    errors = [json.loads(line)["error"] for line in output.split(b"\n")[:-1] if b'"error"' in line]
    assert len(errors) == 1, f"{call} {how}: {output[-200:]!r}"
    assert "drive gave an error" in errors[0] or "disk is full" in errors[0]
    return checked_after(path, output, before)


@pytest.mark.parametrize(
    ("call", "how"),
    [
        ("fsync,fdatasync", "error=EIO:when=14+"),
        ("fsync,fdatasync", "error=EIO:when=25+"),
        ("pwrite64", "error=ENOSPC:when=150+"),
        ("pwrite64", "error=EIO:when=331+"),
    ],
)
def test_a_drive_that_fails_costs_no_act_that_was_said(path: Path, call: str, how: str) -> None:
    assert with_a_failing_drive(path, call, how, 6) > 1


@pytest.mark.soak
def test_disks_that_are_full(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chance, acts = random.Random(7), 0
    for seed in range(30):
        acts += with_a_full_disk(
            path.with_name(f"{seed}.variorum"), chance.randrange(300_000, 3_000_000), seed
        )
    with capsys.disabled():
        print(f"\n30 full disks: {acts} acts said to be saved before, all there")


@pytest.mark.soak
@pytest.mark.parametrize(
    ("call", "error"), [("fsync,fdatasync", "EIO"), ("pwrite64", "ENOSPC"), ("pwrite64", "EIO")]
)
def test_drives_that_fail(path: Path, capsys: pytest.CaptureFixture[str], call: str, error: str) -> None:
    chance, acts, number = random.Random(8), 0, 20
    at = (10, 60) if "fsync" in call else (60, 900)
    for seed in range(number):
        how = f"error={error}:when={chance.randrange(*at)}+"
        acts += with_a_failing_drive(path.with_name(f"{seed}.variorum"), call, how, seed)
    with capsys.disabled():
        print(f"\n{number} drives where {call} gives {error}: {acts} acts said before, all there")


WRITING = """
import sys, variorum
who, number = sys.argv[2], int(sys.argv[3])
with variorum.open_corpus(sys.argv[1]) as corpus:
    for i in range(number):
        corpus.add_story(f"{who} {i}")
        corpus.tree()
        if i % 7 == 0:
            corpus.settle()
"""


def test_two_windows_and_a_command_line_lose_no_act(path: Path, tmp_path: Path) -> None:
    """Each window is a process of its own; so is each call of the command line."""
    number = 30
    variorum.open_corpus(path).close()
    windows = [
        subprocess.Popen([sys.executable, "-c", WRITING, str(path), who, str(number)], stderr=subprocess.PIPE)
        for who in ("left", "right")
    ]
    for i in range(3):
        text = tmp_path / f"{i}.txt"
        text.write_text(
            f"Report {i}\n\nThe harbour of place {i} was quiet, its office said on the day.\n", "utf-8"
        )
        command = [sys.executable, "-m", "variorum", "corpus", "add", str(path), str(text)]
        told = subprocess.run(command, capture_output=True, text=True)
        assert (told.returncode, told.stderr) == (0, "")
    for window in windows:
        _, complaint = window.communicate(timeout=120)
        assert (window.returncode, complaint) == (0, b"")
    with variorum.open_corpus(path) as corpus:
        titles = [story.title for story in corpus.stories()]
        wanted = {f"{who} {i}" for who in ("left", "right") for i in range(number)}
        assert wanted <= set(titles)
        assert len(corpus.versions()) == 3
        assert len(corpus.acts()) == len(set(titles)) == 2 * number + 3
        assert corpus.verify() == ()
