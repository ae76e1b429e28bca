"""How quickly names are found, as ratios in one run; nothing fails for being slow.

The real reports are read where they are (`VARIORUM_SHARED`, or `../shared` beside the checkout).
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from variorum.entities.annotating import annotate
from variorum.entities.names.naming import name_mentions
from variorum.entities.page import page_of

pytestmark = pytest.mark.benchmark

_SHARED = Path(os.environ.get("VARIORUM_SHARED", Path(__file__).parents[3] / "shared"))
_START = "import variorum; variorum.annotate('The ferry of Oslo left at nine, Ola Bergh said.')"


def test_names_and_annotations_against_splitting_at_blanks() -> None:
    reports = sorted(_SHARED.glob("news/basil/*/*.txt"))[:60]
    if not reports:
        pytest.skip("the shared reports are not here")
    texts = [path.read_text("utf-8") for path in reports]
    words = sum(len(text.split()) for text in texts)
    split = _seconds(lambda text: text.split(), texts)
    print()
    for what, work in (
        ("names", lambda text: name_mentions(page_of(text))),
        ("names, figures, quotations, sources", annotate),
    ):
        spent = _seconds(work, texts)
        print(
            f"{what:40} {spent / split:7.0f} × str.split   {words / spent:,.0f} words a second (aim 50,000)"
        )


def test_first_text_against_a_bare_interpreter() -> None:
    bare = min(_start("pass") for _ in range(3))
    first = min(_start(_START) for _ in range(3))
    print(
        f"\nimport, lists, a first text: {first / bare:.1f} × bare Python, {first - bare:.2f} s more (aim 0.3)"
    )


def _seconds(work: object, texts: list[str]) -> float:
    assert callable(work)
    times = []
    for _ in range(3):
        gc.collect()
        start = time.perf_counter()
        for text in texts:
            work(text)
        times.append(time.perf_counter() - start)
    return min(times)


def _start(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - start
