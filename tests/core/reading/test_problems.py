"""Whatever cannot be read is named with a reason, and spoils only itself."""

from __future__ import annotations

import io
import json
import os
import re
import stat
import sys
import tracemalloc
import zipfile
from pathlib import Path

import pytest

import variorum
from variorum.model.article import ReadResult
from variorum.reading import limits
from variorum.reading.archives import read_archive
from variorum.reading.children import workers
from variorum.reading.one_file import read_file_bytes, too_large
from variorum.reading.problems import Unreadable, is_of_garbled_letters, problem, refusal
from variorum.text.phrasing import phrase_with

ARTICLE = "Ferry aground\n\nThe ferry ran aground on Monday, the police said.\n"


def only_problem(result: ReadResult) -> variorum.Problem:
    assert not result.articles
    (problem,) = result.problems
    assert problem.reason.endswith(".")
    assert problem.hint
    return problem


def test_what_a_child_found_is_told_in_the_language_of_its_parent() -> None:
    german = {
        "It is too large to be an article: {size} MB, and at most {most} MB are read.": "Mit {size} MB zu groß.",
        "Copy the part you need into a file of its own.": "Den Teil kopieren.",
        "Some letters look garbled: “{garbled}” is probably “{meant}”.": "Aus „{garbled}“ „{meant}“ machen.",
    }
    try:
        phrase_with(None)  # as a child does
        refused = json.dumps(refusal(Unreadable(*too_large(limits.MEGABYTE * 200, limits.TEXT_BYTES))))
        read = read_file_bytes("Ferry\n\nThe MÃ¶we ran aground, the cafÃ© owner said.\n".encode(), "a.txt")
        answer = json.dumps(
            {"articles": [], "problems": [p.to_dict() for p in read.problems], "kept": False, "inner": []}
        )
        phrase_with(lambda text, _: german.get(text, text))
        with pytest.raises(Unreadable) as raised:
            workers.not_refused(json.loads(refused))
        told = problem("a.txt", raised.value.reason, raised.value.hint)
        assert (told.reason, told.hint) == ("Mit 200 MB zu groß.", "Den Teil kopieren.")
        (garbled,) = workers.file_result(json.loads(answer), b"", "a.txt", "").problems
        assert garbled.reason.startswith("Aus „")
        assert is_of_garbled_letters(garbled)
        assert not is_of_garbled_letters(told)
    finally:
        phrase_with(None)


def test_only_what_is_told_while_reading_goes_on_is_no_phrase_to_be_kept() -> None:
    core = Path(variorum.__file__).parent
    asking = re.compile(r"(?<!kept_)\bphrase(_many)?\(")
    found = {
        path.name
        for folder in ("reading", "fetching")
        for path in (core / folder).rglob("*.py")
        if asking.search(path.read_text(encoding="utf-8"))
    }
    assert found == {"reader.py", "fetching.py", "choice_words.py"}


def test_a_missing_path_is_a_problem(tmp_path: Path) -> None:
    assert "no file" in only_problem(variorum.read(tmp_path / "nope.txt")).reason
    assert "name" in only_problem(variorum.read("a\0b")).reason
    assert only_problem(variorum.read("")).reason


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "nothing"),
        (b" \n \n", "nothing"),
        (b"\0\0\0\0", "nothing"),
        (bytes(range(256)) * 20, "binary"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "picture"),
        (b"\x7fELF" + bytes(100), "program"),
        (b"PK\x03\x04 not really", "damaged"),
    ],
)
def test_what_is_no_article_is_named(tmp_path: Path, data: bytes, why: str) -> None:
    path = tmp_path / "file.txt"
    path.write_bytes(data)
    assert why in only_problem(variorum.read(path)).reason


def test_an_enormous_file_is_refused_without_loading_it(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(200 * limits.MEGABYTE)  # sparse: takes no disk
    assert "200 MB" in only_problem(variorum.read(path)).reason


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    assert "pipe" in only_problem(variorum.read(path)).reason


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is locked for this user")
def test_a_locked_file_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "locked.txt"
    path.write_text(ARTICLE)
    path.chmod(0)
    assert "permission" in only_problem(variorum.read(path)).reason


def test_a_file_that_vanishes_meanwhile_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ARTICLE)

    def vanish(words: str, done: float) -> None:
        (tmp_path / "b.txt").unlink(missing_ok=True)

    result = variorum.read(tmp_path, progress=vanish)
    assert len(result.articles) == 1
    assert [Path(p.where).name for p in result.problems] == ["b.txt"]


def test_a_folder_is_read_by_path_and_junk_is_named(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "two.txt").write_text(ARTICLE.replace("Ferry aground", "Second"))
    (tmp_path / "a.md").write_text("# First\n\nThe ferry ran aground, they said.\n")
    (tmp_path / ".hidden.txt").write_text(ARTICLE)
    (tmp_path / "style.css").write_text("p { }")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "picture.jpg").write_bytes(b"\xff\xd8\xff" + bytes(50))
    (tmp_path / "link.md").symlink_to(tmp_path / "a.md")
    result = variorum.read(tmp_path)
    assert [a.versions[0].headline for a in result.articles] == ["First", "Second"]
    named = {Path(p.where).name: p.reason for p in result.problems}
    assert set(named) == {".hidden.txt", "style.css", "empty.txt", "picture.jpg", "link.md"}
    assert "hidden" in named[".hidden.txt"]
    assert "link" in named["link.md"]


def test_an_empty_folder_is_a_problem(tmp_path: Path) -> None:
    assert "no files" in only_problem(variorum.read(tmp_path)).reason


def test_reading_can_be_cancelled_between_files(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(ARTICLE)
    seen: list[float] = []
    with pytest.raises(variorum.Cancelled):
        variorum.read(tmp_path, progress=lambda _, done: seen.append(done), cancelled=lambda: len(seen) == 2)
    assert seen == [0.0, 0.2]


def test_misleading_names_are_written_out(tmp_path: Path) -> None:
    path = tmp_path / "safe\u202etxt.exe"
    path.touch()
    assert "\\u202etxt.exe" in only_problem(variorum.read(path)).where


def test_originals_are_kept_with_their_hash(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ARTICLE)
    result = variorum.read(tmp_path)
    (original,) = result.originals  # the same bytes twice are held once
    assert original.data == ARTICLE.encode()
    assert {v.source_sha256 for a in result.articles for v in a.versions} == {original.sha256}


def zipped(entries: dict[str, bytes], **changes: int) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = changes.get(name.partition(".")[0], 0)
            archive.writestr(info, data)
    return buffer.getvalue()


def test_an_archive_is_read_and_what_is_wrong_in_it_named() -> None:
    data = zipped(
        {
            "b.html": b"",
            "a.txt": ARTICLE.encode(),
            "../out.txt": ARTICLE.encode(),
            "/abs.txt": ARTICLE.encode(),
            "C:/win.txt": ARTICLE.encode(),
            "link.txt": b"/etc/passwd",
            ".hidden": b"x",
            "bomb.txt": b" a" * 6_000_000,
            "inner.zip": zipped({"deep.txt": ARTICLE.encode(), "deeper.zip": zipped({"x.txt": b"x"})}),
        },
        link=(stat.S_IFLNK | 0o777) << 16,
    )
    result = variorum.read_bytes(data, name="a.zip")
    assert len(result.articles) == 2
    reasons = {p.where: p.reason for p in result.problems}
    assert "nothing" in reasons["a.zip/b.html"]
    assert "out of the archive" in reasons["a.zip/../out.txt"]
    assert "out of the archive" in reasons["a.zip//abs.txt"]
    assert "out of the archive" in reasons["a.zip/C:/win.txt"]
    assert "link" in reasons["a.zip/link.txt"]
    assert "hidden" in reasons["a.zip/.hidden"]
    assert [p.where for p in result.problems if p.remark] == ["a.zip/.hidden"]
    assert "times its size" in reasons["a.zip/bomb.txt"]
    assert "too deeply" in reasons["a.zip/inner.zip/deeper.zip"]


def test_a_fault_of_ours_in_one_file_of_an_archive_spoils_only_that_file() -> None:
    def read(data: bytes, name: str) -> ReadResult:
        if name.endswith("b.txt"):
            raise ZeroDivisionError
        return read_file_bytes(data, name)

    data = zipped({f"{name}.txt": ARTICLE.encode() + name.encode() for name in "abc"})
    result = read_archive(data, "a.zip", read_file=read)
    assert len(result.articles) == 2
    (problem,) = result.problems
    assert problem.where == "a.zip/b.txt"
    assert "ZeroDivisionError" in problem.reason
    assert not problem.remark


def test_of_an_archive_that_lists_a_million_files_not_even_the_list_is_read() -> None:
    listed = b"PK\x01\x02" + bytes(42) + b"a"
    data = zipped({"a.txt": ARTICLE.encode()})
    data = data[: data.index(b"PK\x01\x02")] + listed * 1_000_000 + data[data.index(b"PK\x05\x06") :]
    tracemalloc.start()
    result = variorum.read_bytes(data, name="a.zip")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "more than 100,000 files" in only_problem(result).reason
    assert most < len(data)


def test_a_page_about_a_table_is_a_page() -> None:
    page = (
        b"<!-- saved --> <!DOCTYPE html><html><body><article><h1>Ferry</h1><p>"
        + ARTICLE.encode()
        + b"</p></article>"
    )
    result = variorum.read_bytes(page, name="https://code.example/ferries.csv")
    assert not result.problems
    assert result.articles[0].versions[0].headline == "Ferry"


def test_documents_that_are_archives_are_not_unpacked() -> None:
    result = variorum.read_bytes(
        zipped({"[Content_Types].xml": b"<x/>", "ppt/presentation.xml": b"<x/>"}), "a.pptx"
    )
    assert "Office document" in only_problem(result).reason


def test_truncated_and_empty_archives_are_problems() -> None:
    whole = zipped({"a.txt": ARTICLE.encode() * 50})
    assert "damaged" in only_problem(variorum.read_bytes(whole[:-30], "a.zip")).reason
    assert "empty" in only_problem(variorum.read_bytes(zipped({}), "a.zip")).reason
    broken = whole[:60] + bytes(20) + whole[80:]
    assert "unpacked" in only_problem(variorum.read_bytes(broken, "a.zip")).reason


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "cp1251"]
)
def test_encodings_are_found(encoding: str) -> None:
    text = "Паром на мели\n\nПаром сел на мель в понедельник утром, сообщила полиция города.\n"
    if encoding == "cp1252":
        text = "Fährunglück\n\nDie Fähre „Möwe“ lief am Montag früh auf Grund, sagte die Polizei in Köln.\n"
    if encoding in ("utf-16-le", "utf-16-be"):
        text = "Ferry aground\n\nThe ferry “Möwe” ran aground on Monday.\n"
    (article,) = variorum.read_bytes(text.encode(encoding), name="a.txt").articles
    assert article.versions[0].text == text.strip()


def test_five_thousand_files_with_junk_are_read_in_seconds(tmp_path: Path) -> None:
    for number in range(5000):
        kind = number % 5
        name = ("txt", "txt", "jpg", "css", "txt")[kind]
        data = ARTICLE.encode() if kind != 2 else b"\xff\xd8\xff"
        (tmp_path / f"{number:04}.{name}").write_bytes(data + str(number).encode())
    result = variorum.read(tmp_path)
    assert len(result.articles) == 3000
    assert len(result.problems) == 2000
