"""What comparing a whole story takes, against its pairs one by one, in one run; see `make bench`.

Nothing fails for being slow: each line says what it is to be. Alike texts are copies of one report that every outlet
edited by itself; the others are real reports, read where they are.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Sequence
from itertools import combinations, starmap
from pathlib import Path

import made_texts
import pytest

from variorum.comparing.pipeline import compare
from variorum.comparing.story.chorus import compare_many
from variorum.comparing.story.known_comparisons import KnownComparisons

pytestmark = pytest.mark.benchmark

_SHARED = Path(os.environ.get("VARIORUM_SHARED", Path(__file__).parents[3] / "shared"))
_TEXTS, _WORDS = 30, 600
#: Of all pairs, how many are compared alone, to know what one takes.
_SAMPLE = 60


def test_thirty_alike_reports_against_their_pairs_alone() -> None:
    _tell("alike reports", _alike(_TEXTS), "≤ 0.5")


def test_thirty_real_reports_against_their_pairs_alone() -> None:
    files = sorted((_SHARED / "news" / "basil").glob("*/*.txt"))[:_TEXTS]
    if not files:
        pytest.skip(f"no articles to read in {_SHARED}")
    _tell("real reports", [file.read_text(encoding="utf-8") for file in files], "≤ 0.9")


def _tell(what: str, texts: Sequence[str], aim: str) -> None:
    pairs = list(combinations(texts, 2))
    sample = random.Random(1).sample(pairs, _SAMPLE)
    compare(*pairs[0])  # what is loaded on first use
    alone = _seconds(lambda: list(starmap(compare, sample))) / _SAMPLE * len(pairs)
    whole = _seconds(lambda: compare_many(texts, recent=KnownComparisons()))
    half = _seconds(lambda: compare_many(texts[: _TEXTS // 2], recent=KnownComparisons()))
    print()
    print(f"{len(texts)} {what}: {whole:5.2f} s of processor time")
    print(f"  ÷ their {len(pairs)} pairs, each alone: {whole / alone:5.2f} ×   aim {aim}")
    print(f"  ÷ half of them:                {whole / half:5.2f} ×   aim ≤ 4.5")


def _alike(count: int) -> list[str]:
    made = made_texts.paragraphs(_WORDS, 1)
    rng = random.Random(2)
    found = []
    for _ in range(count):
        copy = [list(paragraph) for paragraph in made]
        for paragraph in rng.sample(copy, 3):
            at = rng.randrange(len(paragraph))
            words = paragraph[at].split()
            words[len(words) // 2] = rng.choice(made[0][0].split())
            paragraph[at] = " ".join(words)
        found.append(made_texts.joined(copy))
    return found


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
