"""Mutated articles and noise for a set time: `make fuzz`. Every answer is sound, quick, and from this machine.

VARIORUM_FUZZ_SECONDS (60) says how long, VARIORUM_FUZZ_SEED begins where an earlier run failed.
"""

from __future__ import annotations

import logging
import os
import random
import socket
import time
import zipfile
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import pytest

import variorum
from variorum.model.article import ReadResult

SAMPLES = Path(__file__).parents[3] / "resources" / "variorum_resources" / "samples" / "articles"
NAMES = ("", "a.txt", "a.md", "a.html", "a.zip", "a.mhtml")
#: What formats are made of; put in twice or a thousand times.
PIECES = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n\n", b"\xe2\x80\xa8", b"\xed\xa0\x80", b"\x1b$B", b"<", b">",
    b"<!--", b"-->", b"<!---->", b"<div>", b"</div>", b"<p ", b"<table class=version_diff><tr><td>", b"<script>",
    b'<script type="application/ld+json">{"@type":"NewsArticle","headline":', b"<title>", b"&#0;", b"&#xd800;",
    b"<meta charset=utf-16>", b"<br>", b"---\n", b"title: ", b"# ", b"> ", b"*", b"_", b"[", b"](", b"`", b"|-|",
    b"Version 6 Version 7\n", b"This article is from the source '", b"The article has changed 16 times.",
    b"By Ada Brook, ", b"3 May 2026 ", b"2026-13-45T99:99", b"Updated ", b"Correction: ", b"https://", b"var text1 = '",
    b"\xe2\x80\x9c", b"(AP) ", b"1,000 ", b"PK\x03\x04", b"From: a\n", b"MIME-Version: 1.0\n",
)  # fmt: skip
SLOWEST = 12.0


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise AssertionError("reading asked for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)


def seeds(bad_files: ModuleType) -> list[bytes]:
    found = [path.read_bytes() for path in sorted(SAMPLES.rglob("*")) if path.is_file()]
    assert found
    zipped = BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, data in enumerate(found[:4]):
            archive.writestr(f"{number}.html", data)
    return [*found, zipped.getvalue(), bad_files.ARTICLE.encode("utf-16-le"), bad_files.NOISE[:4000]]


def mutated(data: bytes, others: list[bytes], chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 2, 4, 16))):
        at = chance.randrange(len(changed) + 1)
        end = min(len(changed), at + chance.choice((1, 4, 60, 2000)))
        match chance.randrange(8):
            case 0:
                del changed[at:end]
            case 1:
                changed[at:at] = chance.choice(PIECES) * chance.choice((1, 1, 2, 40, 3000))
            case 2:
                changed[at:at] = chance.randbytes(chance.choice((1, 3, 500)))
            case 3:
                changed[at:at] = changed[at:end] * chance.choice((1, 2, 200))
            case 4 if at < len(changed):
                changed[at] ^= 1 << chance.randrange(8)
            case 5:
                other = chance.choice(others)
                start = chance.randrange(len(other))
                changed[at:end] = other[start : start + 3000]
            case 6:
                del changed[at:]
            case _:
                changed[at:at] = chance.choice(PIECES) + chance.choice(PIECES)
    return bytes(changed[:3_000_000])


def check(result: ReadResult) -> None:
    assert result.articles or result.problems
    for problem in result.problems:
        assert "fault of Variorum" not in problem.reason
        assert problem.reason
        assert problem.where.isprintable()
    for article in result.articles:
        for version in article.versions:
            assert all(version.text[p.start : p.end] == p.text for p in version.paragraphs)
    bare = ReadResult(result.articles, result.problems)
    assert ReadResult.from_dict(bare.to_dict()) == bare


@pytest.mark.fuzz
@pytest.mark.usefixtures("no_network")
def test_whatever_comes_in_reading_answers_soundly_and_soon(
    bad_files: ModuleType, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    first = int(os.environ.get("VARIORUM_FUZZ_SEED") or time.time())
    end = time.monotonic() + float(os.environ.get("VARIORUM_FUZZ_SECONDS") or 60)
    corpus = seeds(bad_files)
    seed, slowest = first, (0.0, first, "")
    while time.monotonic() < end:
        chance = random.Random(seed)
        data = mutated(chance.choice(corpus), corpus, chance)
        name = chance.choice(NAMES)
        kept = tmp_path / f"seed-{seed}"
        kept.write_bytes(data)  # there when the process itself should die
        started = time.monotonic()
        try:
            check(variorum.read_bytes(data, name=name))
            if name == "a.txt":
                check(variorum.read_text(data.decode("utf-8", "replace")))
        except Exception as error:
            error.add_note(f"VARIORUM_FUZZ_SEED={seed}, name {name!r}, data in {kept}")
            raise
        took = time.monotonic() - started
        assert took < SLOWEST, f"VARIORUM_FUZZ_SEED={seed} took {took:.1f} s, data in {kept}"
        slowest = max(slowest, (took, seed, name))
        kept.unlink()
        seed += 1
    print(f"\n{seed - first} inputs, the slowest (seconds, seed, name): {slowest}")
