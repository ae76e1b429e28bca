"""Two windows, each a program of its own, and the command line work in one corpus at once.

Windows of one person hand their files to the first; these are of two people, as on a drive they share.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import variorum

#: A window that acts without pause, through what its menus and tree do, and says what it was told.
WINDOW = """
import json, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from variorum_gui.folders import folders_under
from variorum_gui.settings.store import Settings
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.wiring import watch_others

path, who, number = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
app = QApplication([])
folders = folders_under(Path(sys.argv[4]))
window = MainWindow(folders, Settings(folders.settings_file))
window.show()
assert window.files.open(path)
told = []
window.workspace.failed.connect(told.append)
window.corpus_pane.problem.connect(told.append)
done = []
window.workspace.said.connect(done.append)
slowest = 0.0
for i in range(number):
    began = time.monotonic()
    window.workspace.act(lambda corpus, i=i: corpus.add_story(f"{who} {i}"))
    if i % 5 == 0:
        window.files.open_paths([str(Path(sys.argv[5]) / f"{who} {i}.txt")])
    if i % 7 == 0:
        watch_others(window).look()
    app.processEvents()
    slowest = max(slowest, time.monotonic() - began)
while window.workspace.busy or window.background.busy:
    app.processEvents()
    time.sleep(0.01)
watch_others(window).look()
app.processEvents()
rows = window.corpus_pane.model.rowCount()
window.close()
print(json.dumps({"told": told, "acts": len(done), "rows": rows, "slowest": slowest}))
"""


def two_windows(folder: Path, number: int, calls: int) -> tuple[list[dict[str, object]], int]:
    """What the windows say in the end, and how many acts the corpus knows of."""
    path = folder / "shared.variorum"
    variorum.open_corpus(path).close()
    texts = folder / "texts"
    texts.mkdir()
    for who in ("left", "right", "line"):
        for i in range(number):
            words = " ".join(f"{who}{i}{letter}" for letter in "abcdefghijklmnopqrstuvw")
            (texts / f"{who} {i}.txt").write_text(f"Report {who} {i}\n\nThe harbour said {words}.\n", "utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en"}
    windows = [
        subprocess.Popen(
            [sys.executable, "-c", WINDOW, str(path), who, str(number), str(folder / who), str(texts)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
        for who in ("left", "right")
    ]
    for i in range(calls):
        command = [sys.executable, "-m", "variorum", "corpus", "add", str(path), str(texts / f"line {i}.txt")]
        called = subprocess.run(command, capture_output=True, text=True, timeout=180)
        assert (called.returncode, called.stderr) == (0, "")
    said: list[dict[str, object]] = []
    for window in windows:
        output, complaint = window.communicate(timeout=180)
        assert window.returncode == 0, complaint.decode()
        assert b"locked" not in complaint
        said.append(json.loads(output))
    with variorum.open_corpus(path) as corpus:
        titles = [story.title for story in corpus.stories()]
        for who in ("left", "right"):
            assert [title for title in titles if title.startswith(f"{who} ")] == [
                f"{who} {i}" for i in range(number)
            ]
        files = {row.file for row in corpus.versions()}
        read = {f"{who} {i}.txt" for who in ("left", "right") for i in range(0, number, 5)}
        assert files == read | {f"line {i}.txt" for i in range(calls)}
        assert corpus.verify() == ()
        return said, len(corpus.acts())


def test_two_windows_and_the_command_line_lose_no_act_and_say_nothing_of_locks(tmp_path: Path) -> None:
    said, acts = two_windows(tmp_path, 15, 2)
    assert [each["told"] for each in said] == [[], []]
    assert acts == 2 * 15 + 2 * 3 + 2


@pytest.mark.soak
def test_two_windows_for_longer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said, acts = two_windows(tmp_path, 300, 30)
    assert [each["told"] for each in said] == [[], []]
    assert acts == 2 * 300 + 2 * 60 + 30
    with capsys.disabled():
        slow = ", ".join(f"{1000 * float(str(each['slowest'])):.0f} ms" for each in said)
        print(
            f"\n{acts} acts of two windows and 30 commands at once, all there, no complaint; slowest {slow}"
        )
