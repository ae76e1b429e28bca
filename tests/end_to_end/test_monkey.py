"""Somebody who presses everything, for half an hour: `make soak`.

VARIORUM_SOAK_MINUTES (30) says how long, VARIORUM_SOAK_SEED repeats an earlier run. The app is a process of
its own on a virtual screen: no crash, no hang, no exception, no warning of Python or Qt, nothing in the log,
and what it holds stays flat. Memory is judged by a line fitted to the second half of the looks at it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from variorum_resources.sample_corpus import sample_folder, sample_stories

#: What may be added over the second half: MB, open files, threads and widgets.
_MAY_GROW = {"memory": 15.0, "files": 4.0, "threads": 3.0, "widgets": 40.0}


@pytest.mark.soak
@pytest.mark.xvfb
def test_pressing_everything_breaks_nothing_and_leaks_nothing(
    screen: Any, tmp_path: Path, bad_files: ModuleType, following: ModuleType
) -> None:
    minutes = float(os.environ.get("VARIORUM_SOAK_MINUTES") or 30)
    seed = int(os.environ.get("VARIORUM_SOAK_SEED") or time.time())
    files = files_to_drop(tmp_path, bad_files)
    script = Path(__file__).with_name("pressed_app.py")
    command = [
        sys.executable,
        "-X",
        "faulthandler",
        str(script),
        str(tmp_path / "scratch"),
        str(minutes),
        str(seed),
        *files,
    ]
    run = subprocess.Popen(
        command,
        env=screen.environment,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    screen.programs.append(run)
    ended = following.followed(run)
    hint = f"VARIORUM_SOAK_SEED={seed}; what was done before is on standard error"
    if not ended.lines or not ended.lines[-1].startswith("{"):
        acts = (tmp_path / "scratch" / "acts.txt").read_text("utf-8").splitlines()[-40:]
        pytest.fail(f"it ended before its time: {ended.why}. {hint}\nThe last acts:\n" + "\n".join(acts))
    told: dict[str, Any] = json.loads(ended.lines[-1])
    assert not told["faults"], hint
    assert ended.why == "code 0", hint
    # The bus that Qt's library had started stays as long as the screen.
    assert not [command for command in ended.left_behind if not command.startswith("dbus-launch")]
    for name, limit in _MAY_GROW.items():
        assert told[f"{name} grown"] < limit, f"{name}: {told}. {hint}"


def files_to_drop(folder: Path, bad_files: ModuleType) -> list[str]:
    """Good ones, two of them first, long ones, and bad ones; `scratch/few` holds some of them."""
    good, bad, few = folder / "good", folder / "bad", folder / "scratch" / "few"
    for each in (good, bad, few):
        each.mkdir(parents=True)
    found: list[Path] = []
    with sample_folder() as samples:
        for name in (name for story in sample_stories() for each in story.articles for name in each.files):
            found.append(Path(shutil.copy(samples / name, good / name.replace("/", ", "))))
    for number in (1, 2):
        long = good / f"long {number}.txt"
        long.write_text("Minutes of a long year\n\n" + "".join(_minutes(number)), "utf-8")
        found.append(long)
    for path in found[:3]:
        shutil.copy(path, few)
    usual = [f for f in bad_files.BAD_FILES if isinstance(f.name, str) and "enormous" not in f.name]
    return [*map(str, found), *(each.put(bad) for each in (*usual[:24], *bad_files.ODD_FILES))]


def _minutes(number: int) -> list[str]:
    return [
        f"Item {item}: the board of Testham spent {item * (number + item % 7)} euros on the quay, "
        f"said {'Ada Brook' if item % 3 else 'Tom Reed'}, who had asked for it in {1990 + item % 30}.\n\n"
        for item in range(300)
        if item % (9 + number)
    ]
