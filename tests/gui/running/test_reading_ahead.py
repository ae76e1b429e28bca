"""Reading and comparing what was named at the start in a process of its own: the same answers, or none."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from variorum.errors import Cancelled
from variorum_gui.reading_ahead import Ahead, _is_english, read_ahead

#: Run in a Python without Qt or threads, as the program is when it begins.
_AS_THE_PROGRAM_DOES = """
import sys
from variorum.errors import Cancelled
from variorum_gui.reading_ahead import read_ahead
from variorum_gui.window.working_out import Wishes, asked_of, compared, for_comparing
from variorum.model.decisions import Decisions
paths, case = sys.argv[1:3], sys.argv[3]
ahead = read_ahead(paths, None)
if case == "others":
    print(ahead.read([paths[0]]), ahead.worked_out("compared", ()))
    ahead.close()
    sys.exit()
from variorum.reading.reader import read_several
from variorum_gui.settings.store import Settings
from variorum_gui.window.wished import wished
result = ahead.read(paths)
print(result == read_several(paths), ahead.read(paths))
one, other = result.articles
wishes = wished(Settings(None), Wishes()) if case != "other wishes" else Wishes(mode="outlets", budget=1.5)
asked, _ = asked_of(one, other if case != "versions" else one, wishes)
values = one.versions[-1], other.versions[-1], asked, for_comparing(Decisions())
quiet = {"progress": lambda *_: None, "cancelled": lambda: False}
made = ahead.worked_out("compared", values)
print(made if made is None else made == compared(*values, **quiet))
ahead.close()
ahead.close()
"""

#: The language is chosen while the process reads.
_IN_GERMAN = """
import sys
from variorum.text.phrasing import phrase_with
from variorum_gui.reading_ahead import read_ahead
ahead = read_ahead(sys.argv[1:2], None)
phrase_with(lambda text, _: {"This is {what}, and Variorum cannot read those.": "Das ist {what}.",
                             "a picture": "ein Bild"}.get(text, text))
print(ahead.read(sys.argv[1:2]).problems[0].reason)
ahead.close()
"""

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2,
    reason="a second core of a Linux machine is used",
)


def _told(files: tuple[Path, Path], case: str) -> list[str]:
    command = [sys.executable, "-c", _AS_THE_PROGRAM_DOES, *map(str, files), case]
    return subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=180
    ).stdout.splitlines()


def test_what_is_asked_for_is_what_the_window_would_have_made(two_files: tuple[Path, Path]) -> None:
    assert _told(two_files, "same") == ["True None", "True"]


def test_what_could_not_be_read_is_told_in_the_language_of_the_window(tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    command = [sys.executable, "-c", _IN_GERMAN, str(tmp_path / "photo.png")]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=180).stdout
    assert told == "Das ist ein Bild.\n"


def test_what_will_be_versions_of_one_article_is_compared_as_such(two_files: tuple[Path, Path]) -> None:
    paragraphs = [f"What was paragraph {number} of the day is told here once more." for number in range(40)]
    two_files[0].write_text("\n\n".join(paragraphs), "utf-8")
    two_files[1].write_text("\n\n".join(paragraphs[:-1]), "utf-8")
    assert _told(two_files, "versions") == ["True None", "True"]


def test_long_texts_do_not_wait_for_each_other(two_files: tuple[Path, Path]) -> None:
    for number, path in enumerate(two_files):
        path.write_text("\n\n".join(f"Line {number + i} of a long text. " * 9 for i in range(6_000)), "utf-8")
    assert sum(path.stat().st_size for path in two_files) > 2_000_000
    assert _told(two_files, "others") == ["None None"]


def test_other_wishes_get_nothing(two_files: tuple[Path, Path]) -> None:
    assert _told(two_files, "other wishes") == ["True None", "None"]


def test_other_files_get_nothing(two_files: tuple[Path, Path]) -> None:
    assert _told(two_files, "others") == ["None None"]


def test_nothing_is_begun_in_a_process_that_has_qt(two_files: tuple[Path, Path]) -> None:
    assert read_ahead([str(path) for path in two_files], None) is None


def test_what_is_read_can_be_cancelled() -> None:
    reading, writing = os.pipe()
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    ahead = Ahead(process.pid, ("/a.txt",), os.fdopen(reading, "rb"))
    with pytest.raises(Cancelled):
        ahead.read(["/a.txt"], lambda: True)
    assert ahead.worked_out("compared", ()) is None
    os.close(writing)
    process.returncode = 0  # it was waited for already


@pytest.fixture
def ended() -> Iterator[Ahead]:
    """One whose process ended before it said anything."""
    reading, writing = os.pipe()
    process = subprocess.Popen([sys.executable, "-c", "pass"])
    os.close(writing)
    with os.fdopen(reading, "rb") as source:
        yield Ahead(process.pid, ("/a.txt",), source)
    process.returncode = 0  # it was waited for already


def test_a_process_that_ended_early_is_no_fault(ended: Ahead) -> None:
    assert ended.read(["/a.txt"]) is None
    assert ended.worked_out("compared", ()) is None
    ended.close()


def test_it_may_end_while_the_window_closes(ended: Ahead, monkeypatch: pytest.MonkeyPatch) -> None:
    kill = os.kill

    def late(pid: int, number: int) -> None:
        monkeypatch.setattr(os, "kill", kill)
        assert ended.read(["/a.txt"]) is None  # as another thread does just then
        kill(pid, number)

    monkeypatch.setattr(os, "kill", late)
    ended.close()


def test_it_calls_the_texts_what_a_german_window_calls_them() -> None:
    code = (
        "import variorum; from variorum_gui.languages.choosing import speak_in;"
        "from variorum_gui.shown import ShownText; from variorum_gui.window.texts import named;"
        "speak_in('de');"
        "article = variorum.read_text('Harbour quiet\\n\\nThe harbour was quiet on Monday, she said.').articles[0];"
        "print(ascii(named(ShownText(article, article.versions[0]), None, False).left.name))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.strip() == r"'\u201eHarbour quiet\u201c'"


def test_it_works_without_loading_qt(two_files: tuple[Path, Path]) -> None:
    code = (
        "import os, sys, tempfile; from variorum_gui.reading_ahead import _work;"
        "sink = tempfile.TemporaryFile();"
        "_work(tuple(sys.argv[1:]), None, sink);"
        "print(os.fstat(sink.fileno()).st_size > 1000, [name for name in sys.modules if name.startswith('PySide6')])"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("LANG", "LC_"))}
    command = [sys.executable, "-c", code, *map(str, two_files)]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=180)
    assert told.stdout.strip() == "True []"


@pytest.mark.parametrize(
    ("environment", "english"),
    [
        ({}, True),
        ({"LANG": "C.UTF-8"}, True),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "POSIX"}, True),
        ({"LANG": "de_AT.UTF-8"}, False),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "en:fr"}, False),
        ({"LC_MESSAGES": "et_EE"}, False),
    ],
)
def test_only_an_english_system_is_taken_for_one(environment: dict[str, str], english: bool) -> None:
    assert _is_english(environment) == english
