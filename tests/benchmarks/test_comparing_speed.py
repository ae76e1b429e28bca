"""How comparing grows with the length of the texts, in one run.

The texts are generated from a seed: random words of a fixed vocabulary in sentences and paragraphs; one in
twenty paragraphs is edited, one in fifty moved.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable
from difflib import SequenceMatcher

import pytest

import variorum

pytestmark = pytest.mark.benchmark
SYLLABLES = [
    "ba",
    "ko",
    "lin",
    "tar",
    "mes",
    "do",
    "rin",
    "fal",
    "ver",
    "nu",
    "sil",
    "pa",
    "gor",
    "ten",
    "wi",
    "hal",
]


def article(words: int, seed: int) -> tuple[str, str]:
    rng = random.Random(seed)
    vocabulary = ["".join(rng.choices(SYLLABLES, k=rng.randint(2, 4))) for _ in range(20_000)]
    weights = [1 / (rank + 3) for rank in range(len(vocabulary))]
    paragraphs: list[list[str]] = []
    count = 0
    while count < words:
        sentences = []
        for _ in range(rng.randint(1, 4)):
            picked = rng.choices(vocabulary, weights, k=rng.randint(8, 30))
            count += len(picked)
            sentences.append(" ".join(picked).capitalize() + ".")
        paragraphs.append(sentences)
    other = [list(p) for p in paragraphs]
    for at in rng.sample(range(len(other)), len(other) // 20):
        tokens = other[at][0].split()
        tokens[len(tokens) // 2] = rng.choice(vocabulary)
        other[at][0] = " ".join(tokens)
    for _ in range(len(other) // 50):
        other.insert(rng.randrange(len(other)), other.pop(rng.randrange(len(other))))
    return "\n\n".join(map(" ".join, paragraphs)), "\n\n".join(map(" ".join, other))


def seconds(work: Callable[[], object], rounds: int = 5) -> float:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def test_comparing_against_splitting_and_difflib() -> None:
    print()
    spent = {}
    for words in (2_000, 20_000, 50_000, 200_000):
        left, right = article(words, 1)
        spent[words] = seconds(lambda left=left, right=right: variorum.compare(left, right), 3)
        split = seconds(lambda left=left, right=right: (left.split(), right.split()))
        print(
            f"{words:8,} words  compare {spent[words]:7.3f} s   {spent[words] / split:6.1f} × str.split of both"
        )
    left, right = article(20_000, 1)
    matcher = seconds(
        lambda: SequenceMatcher(None, left.split(), right.split(), autojunk=False).get_opcodes(), 1
    )
    print(
        f"difflib on words, 20,000 words: {matcher:.2f} s, {matcher / spent[20_000]:.1f} × compare (aim: at least 10)"
    )
    print(f"50,000 words: {spent[50_000]:.2f} s (aim: under 1)")
