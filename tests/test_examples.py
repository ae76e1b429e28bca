"""The suite gives the same answer twice: what its properties are tried on does not change from run to run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]
_PROPERTY = """
import sys
from hypothesis import given, strategies as st

seen = []

@given(st.integers(), st.text(), st.floats())
def test_drawn(number, words, share):
    seen.append((number, words, share))

def test_what_was_drawn():
    assert seen
    with open("drawn.txt", "w", encoding="utf-8") as kept:
        kept.writelines(ascii(one) + "\\n" for one in seen)
"""
#: Modules of the program, full of constants.
_LOADED = "import variorum.corpus, variorum.reading\n"


def _drawn(folder: Path, *options: str, before: str = "", times: int = 1) -> list[str]:
    """What a property is tried on in a run of its own, with the suite's conftest."""
    folder.mkdir()
    tests = folder / "tests"
    tests.mkdir()
    for name in ("conftest.py", "examples.py"):
        (tests / name).write_bytes((ROOT / "tests" / name).read_bytes())
    (tests / "test_property.py").write_text(before + _PROPERTY, "utf-8")
    (folder / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, "tests/test_property.py"],
        cwd=folder,
        env={**os.environ, "VARIORUM_EXAMPLES": str(times)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return (folder / "drawn.txt").read_text("utf-8").splitlines()


def test_two_runs_are_tried_on_the_same_examples_whatever_is_loaded(tmp_path: Path) -> None:
    once = _drawn(tmp_path / "once")
    assert len(once) == settings.get_profile("same").max_examples
    assert _drawn(tmp_path / "again", before=_LOADED) == once


def test_new_examples_are_drawn_when_asked_for_and_more_of_them(tmp_path: Path) -> None:
    first = _drawn(tmp_path / "first", "--hypothesis-profile=new", times=2)
    assert len(first) == 2 * settings.get_profile("new").max_examples
    assert _drawn(tmp_path / "second", "--hypothesis-profile=new", times=2) != first


def test_this_run_draws_the_same_as_any_other_unless_it_was_asked_not_to(
    request: pytest.FixtureRequest,
) -> None:
    if not request.config.getoption("--hypothesis-profile") and not request.config.getoption(
        "--hypothesis-seed"
    ):
        assert settings.default is not None
        assert settings.default.derandomize
        assert settings.default.deadline is None
