"""What importing costs, and what it must not bring."""

from __future__ import annotations

import subprocess
import sys

import variorum

HEAVY = (
    "PySide6",
    "shiboken6",
    "numpy",
    "lxml",
    "trafilatura",
    "selectolax",
    "rapidfuzz",
    "dateparser",
    "jinja2",
)


def python(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_importing_variorum_loads_no_qt_no_numpy_and_no_reader() -> None:
    loaded = python("import variorum, sys; print(*sys.modules)").split()
    assert not {name.partition(".")[0] for name in loaded} & set(HEAVY)


def test_every_public_name_can_be_had() -> None:
    missing = [name for name in variorum.__all__ if not hasattr(variorum, name)]
    assert not missing
    assert set(variorum.__all__) <= set(dir(variorum))


def test_the_core_compares_where_qt_is_not_installed() -> None:
    told = python(
        "import sys\n"
        "sys.modules['PySide6'] = None\n"  # makes every import of it an ImportError
        "import variorum\n"
        "c = variorum.compare('The ferry left at nine.', 'The ferry left at ten.')\n"
        "print(c.links[0].kind, variorum.annotate('The mayor, Judith Aske, spoke.').mentions[0].text)\n"
    )
    assert told.split() == ["edited", "Judith", "Aske"]


def test_without_qt_the_window_says_so_in_one_line() -> None:
    code = "import sys; sys.modules['PySide6'] = None; from variorum.cli.main import main; sys.exit(main([]))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert told.returncode == 3
    assert "Qt is not installed" in told.stderr
    assert len(told.stderr.splitlines()) == 1
