from __future__ import annotations

import hashlib
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

import variorum
from variorum.cli.main import main
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, RoleDecision
from variorum.model.span import Span


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    for name, number in (("a.txt", 200), ("b.txt", 214)):
        (tmp_path / name).write_text(
            f"Aground\n\nThe ferry left with {number} people aboard.\n", encoding="utf-8"
        )
    return str(tmp_path / "a.txt"), str(tmp_path / "b.txt")


def told(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


def test_a_pack_is_made_and_found_unchanged(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = tmp_path / "pack.zip"
    assert main(["pack", *pair, "-o", str(pack)]) == 0
    assert hashlib.sha256(pack.read_bytes()).hexdigest() in told(capsys)
    assert main(["verify", str(pack)]) == 0
    assert "unchanged" in told(capsys)


def test_a_changed_pack_is_named(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = tmp_path / "pack.zip"
    assert main(["pack", *pair, "-o", str(pack), "--format", "json"]) == 0
    assert json.loads(told(capsys))["sha256"] == hashlib.sha256(pack.read_bytes()).hexdigest()
    pack.write_bytes(pack.read_bytes().replace(b"214 people", b"215 people"))
    assert main(["verify", str(pack)]) == 3
    words = told(capsys)
    assert "CHANGED" in words
    assert "original/right-b.txt" in words
    assert main(["verify", str(pack), "--format", "json"]) == 3
    (checked,) = json.loads(told(capsys))
    assert checked["faults"]


def test_what_is_not_there_or_cannot_be_written_is_said(pair: tuple[str, str], tmp_path: Path) -> None:
    assert main(["verify", str(tmp_path / "none.zip")]) == 3
    assert main(["pack", *pair, "-o", str(tmp_path / "none" / "pack.zip")]) == 3


def test_a_pack_of_a_corpus_says_when_a_text_was_added(pair: tuple[str, str], tmp_path: Path) -> None:
    kept, pack = tmp_path / "kept.variorum", tmp_path / "pack.zip"
    with variorum.open_corpus(kept) as corpus:
        for path in pair:
            corpus.add(variorum.read(path))
        corpus.add(variorum.read_text("Pasted words\n\nThe ferry was pasted in here, word by word."))
        ids = [row.id for row in corpus.versions()]
        added = [corpus.added(id) for id in ids]
    assert all(added)
    assert main(["pack", str(ids[0]), str(ids[1]), "--corpus", str(kept), "-o", str(pack)]) == 0
    with zipfile.ZipFile(pack) as archive:
        record = json.loads(archive.read("record.json"))
    assert [text["added"] for text in record["texts"]] == [at.isoformat() for at in added[:2] if at]
    assert main(["pack", str(ids[0]), str(ids[2]), "--corpus", str(kept), "-o", str(pack)]) == 0
    with zipfile.ZipFile(pack) as archive:
        assert [name for name in archive.namelist() if name.startswith("original/right")] == []


@pytest.mark.parametrize("label", ["version {}", ""])
def test_a_version_that_went_back_to_earlier_words_goes_by_its_own_number_in_a_pack(
    tmp_path: Path, label: str
) -> None:
    kept, pack = tmp_path / "kept.variorum", tmp_path / "pack.zip"
    said = ("Refunds were promised.", "An inquiry was opened.", "Refunds were promised.")
    versions = tuple(
        version_from(
            [
                ("Ferry aground", "headline"),
                ("The ferry ran aground off Port Ellery.", "body"),
                (each, "body"),
            ],
            label=label.format(number),
            seen=datetime(2026, 5, number, tzinfo=UTC),
        )
        for number, each in enumerate(said, 1)
    )
    with variorum.open_corpus(kept) as corpus:
        corpus.add(ReadResult((Article(versions, "Gazette", "https://gazette.example/ferry"),)))
        ids = [row.id for row in corpus.versions()]
        last = corpus.read(ids[2])
        where = Span(last.paragraphs[1].start, last.paragraphs[1].end)
        corpus.decide(RoleDecision(Anchor.at(last.text, where, last.content_hash), "standfirst"))
    assert main(["pack", str(ids[1]), str(ids[2]), "--corpus", str(kept), "-o", str(pack)]) == 0
    with zipfile.ZipFile(pack) as archive:
        record, report = json.loads(archive.read("record.json")), archive.read("report.html").decode()
    assert [text["name"] for text in record["texts"]] == ["version 2", "version 3"]
    assert "Removed in version 3" in report
    assert "Added in version 3" in report


def test_when_a_text_was_added_is_not_known_of_a_closed_history(
    pair: tuple[str, str], tmp_path: Path
) -> None:
    with variorum.open_corpus(tmp_path / "kept.variorum") as corpus:
        corpus.add(variorum.read(pair[0]))
        corpus.close_history()
        assert corpus.added(1) is None


@pytest.mark.parametrize(
    "words", [["one", "2", "--corpus", "KEPT"], ["1", "--corpus", "KEPT"], ["1", "2", "--corpus", "no such"]]
)
def test_wrong_calls_are_said(words: list[str], pair: tuple[str, str], tmp_path: Path) -> None:
    kept = tmp_path / "kept.variorum"
    with variorum.open_corpus(kept) as corpus:
        corpus.add(variorum.read(pair[0]))
    call = [str(kept) if word == "KEPT" else word for word in words]
    assert main(["pack", *call, "-o", str(tmp_path / "pack.zip")]) in (2, 3)


def test_a_file_that_is_no_pack_is_said_to_be_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.zip").write_bytes(b"no zip at all")
    assert main(["verify", str(tmp_path / "a.zip")]) == 3
    assert "not an evidence pack, or one damaged beyond knowing" in capsys.readouterr().out
