"""What a child of the reading holds is its own: a large window does not make its children seem large."""

from __future__ import annotations

import subprocess
import sys

import pytest

from variorum.reading.children.sealing import most_memory

_CHILD = "from variorum.reading.children.sealing import most_memory; print(most_memory())"
_LARGE = 300 * 1024 * 1024


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux hands the figure on to children")
def test_a_child_of_a_large_process_is_not_taken_for_large() -> None:
    ballast = b"x" * _LARGE
    assert most_memory() > _LARGE
    # The last call before exec copies nothing, but the kernel's figure goes with it.
    done = subprocess.run([sys.executable, "-c", _CHILD], capture_output=True, check=True)
    assert 0 < int(done.stdout) < _LARGE // 3
    del ballast
