"""Reading stopped at every place it may be in, and processes that read what others may not."""

from __future__ import annotations

import hashlib
import io
import json
import sys
import zipfile
from types import SimpleNamespace
from typing import Any

import pytest

from variorum.errors import Cancelled
from variorum.model.article import ReadResult
from variorum.reading import reader
from variorum.reading.archives import read_archive
from variorum.reading.children import sealing, workers
from variorum.reading.children.conversation import Conversation
from variorum.reading.children.crew import Crew
from variorum.reading.evidence_packs import texts_of_pack
from variorum.reading.problems import Unreadable

ARTICLE = b"Ferry aground\n\nThe ferry ran aground on Monday, the police said.\n"


def stopped(*_: object, **__: object) -> ReadResult:
    raise Cancelled


def zipped(**files: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()


def test_a_stop_within_an_archive_is_no_fault_of_its_file() -> None:
    with pytest.raises(Cancelled):
        read_archive(zipped(a=ARTICLE), "a.zip", read_file=stopped)


def test_a_stop_within_a_file_is_no_fault_of_it() -> None:
    with pytest.raises(Cancelled):
        reader._read_apart(ARTICLE, "a.txt", stopped)


def test_an_answer_that_comes_after_the_stop_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    worker = SimpleNamespace(ended=False, say=lambda request, data: None, kill=lambda: None, end=lambda: None)
    monkeypatch.setattr(workers, "take", lambda: worker)
    talk = Conversation()

    def heard(_: Any) -> dict[str, Any]:
        talk.stop()
        return {"articles": []}

    with pytest.raises(Cancelled):
        talk._asked({"what": "file"}, ARTICLE, heard)
    talk.close()


def test_a_crew_that_is_stopped_lets_its_threads_go(monkeypatch: pytest.MonkeyPatch) -> None:
    with Crew(stopped) as crew:
        task = crew.take_on(ARTICLE, "a.txt")
        assert task.done.wait(120)
    assert task.result == ReadResult()
    assert not any(thread.is_alive() for thread in crew._threads)


def test_a_process_that_reads_alone_starts_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "_childless", False)
    assert sealing.can_have_children()
    sealing.read_alone()
    assert not sealing.can_have_children()


def test_a_limit_of_time_is_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, tuple[float, float]]] = []
    resource = SimpleNamespace(
        RLIMIT_CPU=2,
        RLIM_INFINITY=-1,
        getrlimit=lambda which: (11, 50),
        setrlimit=lambda which, limit: asked.append((which, limit)),
    )
    monkeypatch.setitem(sys.modules, "resource", resource)
    sealing.limit_time(None)
    assert asked == [(2, (50, 50))]


def pack(**files: bytes) -> zipfile.ZipFile:
    """Files with their sums."""
    sums = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items())
    return zipfile.ZipFile(io.BytesIO(zipped(**files, SHA256SUMS=sums.encode())))


@pytest.mark.parametrize("record", [b"no json", b"[1]", b"[" * 5000])
def test_a_pack_whose_record_is_none_was_changed(record: bytes) -> None:
    with pytest.raises(Unreadable, match="changed since the evidence pack was made"):
        texts_of_pack(pack(**{"record.json": record}), "a.zip")


def test_a_pack_without_its_record_was_changed() -> None:
    with pytest.raises(Unreadable, match="changed since the evidence pack was made"):
        texts_of_pack(pack(a=b"b"), "a.zip")


def test_a_text_that_came_without_a_file_comes_without_one() -> None:
    body = {"text": "Ferry aground", "paragraphs": []}
    record = json.dumps({"texts": [{"outlet": "Gazette"}, {}]}).encode()
    files = {"record.json": record, "reading/left.json": json.dumps(body).encode()}
    result = texts_of_pack(pack(**files), "a.zip")
    assert result.originals == ()
    assert len(result.problems) == 2 if not result.articles else result.articles[0].outlet == "Gazette"
