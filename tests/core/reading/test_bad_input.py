"""What strangers' files may be: each bad one is named with its reason, at the command line as in the core."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import ModuleType

import pytest

import variorum
from variorum.cli.main import main
from variorum.reading import limits, reader

ARTICLE = b"Ferry aground\n\nThe ferry ran aground on Monday, the police said.\n"


def test_each_bad_file_is_named_with_its_reason(bad_files: ModuleType, tmp_path: Path) -> None:
    for bad in bad_files.BAD_FILES:
        path = bad.put(tmp_path)
        result = variorum.read(path)
        assert not result.articles, bad.name
        (problem,) = result.problems
        assert bad.why in problem.reason, (bad.name, problem.reason)
        assert problem.hint, bad.name
        assert problem.where.isprintable()
        assert os.path.basename(problem.where).split(" ")[0]  # noqa: PTH119 - names that are no text


def test_odd_files_are_read(bad_files: ModuleType, tmp_path: Path) -> None:
    for odd in bad_files.ODD_FILES:
        result = variorum.read(odd.put(tmp_path))
        assert not result.problems, odd.name
        assert "\ufffd" not in result.articles[0].versions[0].text or odd.name == "cut short.txt"


def test_the_command_line_says_one_sentence_for_each_and_reads_the_rest(
    bad_files: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [bad.put(tmp_path) for bad in bad_files.BAD_FILES]
    good = tmp_path / "good.txt"
    good.write_bytes(ARTICLE)
    assert main(["read", *paths, str(good)]) == 3
    told = capsys.readouterr()
    assert "Ferry aground" in told.out
    lines = told.err.splitlines()
    assert len(lines) == len(paths)
    for line, bad in zip(lines, bad_files.BAD_FILES, strict=True):
        assert line.startswith("variorum: ")
        assert bad.why in line
        assert line.isprintable()
    assert "Traceback" not in told.err


def test_a_folder_of_all_of_them_reads_what_is_good(bad_files: ModuleType, tmp_path: Path) -> None:
    bad = [bad for bad in bad_files.BAD_FILES if os.path.lexists(bad.put(tmp_path))]
    good = [odd.put(tmp_path) for odd in bad_files.ODD_FILES]
    result = variorum.read(tmp_path)
    assert len(result.articles) == len(good)
    # a folder without files in another is nothing to complain of
    assert len(result.problems) == len(bad) - 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="devices are elsewhere")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device_is_not_read(device: str) -> None:
    (problem,) = variorum.read(device).problems
    assert "device" in problem.reason


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can become another user")
def test_what_another_user_may_not_read_is_named() -> None:
    with tempfile.TemporaryDirectory() as made:  # pytest's own folders are closed to others
        Path(made).chmod(0o755)
        locked, closed = Path(made, "locked.txt"), Path(made, "closed")
        locked.write_bytes(ARTICLE)
        locked.chmod(0)
        closed.mkdir(mode=0)
        Path(made, "open.txt").write_bytes(ARTICLE)
        done = _read_as_nobody(made)
    assert done.returncode == 3
    assert "Ferry aground" in done.stdout
    assert [line.count("permission was refused") for line in done.stderr.splitlines()] == [1, 1]


def _read_as_nobody(folder: str) -> subprocess.CompletedProcess[str]:
    # All is read once before the change, which loads the code: the other user may read neither the
    # checkout nor, where Python belongs to root, its library.
    script = (
        "import contextlib, io, os, sys, tempfile, variorum, variorum.cli.main, encodings.idna\n"
        "with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):\n"
        "    variorum.cli.main.main(['read', sys.argv[1], sys.argv[1] + '/missing'])\n"
        "os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "sys.exit(variorum.cli.main.main(['read', sys.argv[1]]))"
    )
    # what measures coverage would write at its end, and nobody may
    unmeasured = {
        name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_PROCESS")
    }
    command = [sys.executable, "-c", script, folder]
    return subprocess.run(command, capture_output=True, text=True, env=unmeasured)


@pytest.mark.parametrize(
    ("beginning", "piece"),
    [
        ("", "<!---->"),
        ("", "<!-- --><?a?>"),
        ("---\n", "\n"),
        ("---\n", " \n"),
        ("---\n", " a:b\n"),
        ("", "From: a\n"),
        ("", "{ "),
        ("# Head\n\n", "*a_"),
        ("# Head\n\n", "[a]("),
        ("<html><body><p>", "<p <"),
        ("Version 1 Version 2\n", "\t"),
    ],
)
def test_repetition_does_not_hang_the_recognising_of_formats(beginning: str, piece: str) -> None:
    for count in (60, 3000):
        started = time.process_time()
        variorum.read_bytes((beginning + piece * count + "!x").encode(), name="a.html")
        variorum.read_bytes((beginning + piece * count + "!x").encode(), name="a.md")
        assert time.process_time() - started < 2  # of computing: other work on the machine does not count


def test_long_lines_and_a_million_words_are_read() -> None:
    sentence = b"The ferry ran aground near the pier of Testham on Monday, the police said. "
    line = b"ferry aground near the pier and " * (5 * limits.MEGABYTE // 32)
    (article,) = variorum.read_bytes(line, name="line.txt").articles
    assert len(article.versions[0].text) == len(line) - 1
    paragraphs = b"\n\n".join([sentence * 5] * (1_000_000 // 70))
    (article,) = variorum.read_bytes(b"A million\n\n" + paragraphs, name="million.txt").articles
    assert len(article.versions[0].paragraphs) == 1_000_000 // 70 + 1


def test_standard_input_without_end_is_not_taken_in_whole(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Endless(io.RawIOBase):
        taken = 0

        def read(self, size: int = -1) -> bytes:
            assert 0 < size <= limits.TEXT_BYTES + 1
            self.taken += size
            return b"a" * size

    endless = Endless()
    monkeypatch.setattr("sys.stdin", type("Stdin", (), {"buffer": endless}))
    assert main(["read", "-"]) == 3
    assert "too large" in capsys.readouterr().err


def test_what_is_read_at_once_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_bytes(ARTICLE + name.encode())
    monkeypatch.setattr(limits, "FOLDER_BYTES", 2 * len(ARTICLE) + 20)
    result = variorum.read(tmp_path)
    assert len(result.articles) == 2
    assert [Path(problem.where).name for problem in result.problems] == ["c.txt"]
    assert "at once" in result.problems[0].reason


def test_a_fault_of_ours_spoils_only_its_file_and_no_traceback_is_shown(tmp_path: Path) -> None:
    """In a process of its own: a test runner catches what is logged."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(ARTICLE)
    script = (
        "import sys\n"
        "from variorum.reading import reader\n"
        "from variorum.cli.main import main\n"
        "real = reader.read_file_bytes\n"
        "def broken(data, where, *said):\n"
        "    if where.endswith('a.txt'): raise KeyError('inside')\n"
        "    return real(data, where, *said)\n"
        "reader.read_file_bytes = broken\n"
        "sys.exit(main(['read', sys.argv[1]]))"
    )
    home = tmp_path.parent / "home"
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        capture_output=True,
        text=True,
        env={**os.environ, "VARIORUM_HOME": str(home)},
    )
    assert done.returncode == 3
    assert "Ferry aground" in done.stdout
    assert len(done.stderr.splitlines()) == 1
    assert "fault of Variorum (KeyError)" in done.stderr or "(KeyError)" in done.stderr
    assert "Traceback" in (home / "logs" / "variorum.log").read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "Паром на мели\n\nПаром сел на мель в понедельник утром, сообщила полиция города.\n",
        "Phà mắc cạn\n\nChiếc phà bị mắc cạn vào sáng thứ Hai, cảnh sát cho biết.\n",
        "フェリーが座礁\n\n月曜日の朝、フェリーが座礁したと警察が発表した。3人が負傷した。\n2026年5月3日 10:00\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_found_in_any_script(text: str, encoding: str) -> None:
    (article,) = variorum.read_bytes(text.encode(encoding), name="a.txt").articles
    assert article.versions[0].text.startswith(text.split("\n")[0])


def test_japanese_with_escape_sequences_is_found() -> None:
    text = "フェリーが座礁\n\n月曜日の朝、フェリーが座礁したと警察が発表した。\n"
    (article,) = variorum.read_bytes(text.encode("iso2022_jp"), name="a.txt").articles
    assert article.versions[0].text == text.strip()


def test_a_mark_before_binary_data_does_not_make_it_text(bad_files: ModuleType) -> None:
    for mark in (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf"):
        (problem,) = variorum.read_bytes(mark + bad_files.NOISE, name="a.txt").problems
        assert "binary" in problem.reason


@pytest.mark.parametrize(
    "text",
    [
        "From: our correspondent\nDate: 3 May 2026\nSubject: the ferry\n\nThe ferry ran aground on Monday.\n",
        "{Ferry} aground\n\nThe ferry ran aground on Monday, the police said.\n",
        '"Aground": the ferry\n\nThe ferry ran aground on Monday, the police said.\n',
        "RSS feeds explained\n\nThe ferry ran aground on Monday, the police said.\n",
        '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body><p>The ferry ran aground, they said.</p></body></html>',
    ],
)
def test_articles_that_resemble_other_kinds_are_read(text: str) -> None:
    result = reader.read_bytes(text.encode(), name="a.txt")
    assert result.articles, result.problems
