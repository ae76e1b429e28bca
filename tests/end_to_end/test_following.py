"""The test that presses everything comes to its end whatever becomes of the program."""

from __future__ import annotations

import subprocess
import sys
import time
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
_HELPER = (
    "import subprocess, sys; "
    "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'], start_new_session={apart})"
)


def started(script: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )


@pytest.mark.parametrize("apart", [False, True])
def test_what_outlives_a_program_that_crashed_is_told_and_ended(following: ModuleType, apart: bool) -> None:
    begun = time.monotonic()
    helper = _HELPER.format(apart=apart)
    ended = following.followed(started(f"{helper}\nprint('here', flush=True)\nimport os; os.abort()"), 0.5)
    assert ended.why == "SIGABRT"
    assert ended.lines == ["here\n"]
    assert [command for command in ended.left_behind if "sleep(60)" in command]
    assert time.monotonic() - begun < 30


def test_a_program_that_takes_everything_with_it_leaves_nothing(following: ModuleType) -> None:
    ended = following.followed(started("print('over')"))
    assert ended == ("code 0", ["over\n"], [])
