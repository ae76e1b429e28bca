"""The core runs out of a zip file too, where what it carries along is no file of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import variorum_resources

_ASKED = """
import variorum_resources
assert ".zip" in variorum_resources.__file__
print(variorum_resources.text_of("lexicons/countries.txt") == open("countries.txt", encoding="utf-8").read())
"""


def test_a_lexicon_in_a_zip_file_is_read(tmp_path: Path) -> None:
    countries = variorum_resources.FOLDER / "lexicons" / "countries.txt"
    (tmp_path / "countries.txt").write_bytes(countries.read_bytes())
    with zipfile.ZipFile(tmp_path / "core.zip", "w") as packed:
        packed.write(variorum_resources.FOLDER / "__init__.py", "variorum_resources/__init__.py")
        packed.write(countries, "variorum_resources/lexicons/countries.txt")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "core.zip")}
    asked = [sys.executable, "-c", _ASKED]
    done = subprocess.run(asked, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("True", "")
