"""How comparing grows with the length of the texts, as ratios in one run; nothing fails for being slow.

Each line says what it is to be. Texts are made from a seed (`made_texts`); the real reports of two outlets are
read where they are. `VARIORUM_BENCH_WORDS` sets the size of the worst cases (20,000 when absent).
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path

import made_texts
import pytest

import variorum
from variorum.comparing.wording import word_differences
from variorum.text.sentences import sentences

pytestmark = pytest.mark.benchmark

_HERE = Path(__file__)
_SHARED = Path(os.environ.get("VARIORUM_SHARED", _HERE.parents[3] / "shared"))
_WORST_WORDS = int(os.environ.get("VARIORUM_BENCH_WORDS", "20000"))
_MOST_REPORTS = 40


def seconds(work: Callable[..., object], *args: object, rounds: int = 3) -> float:
    """The quickest of some rounds: what other programs take away says nothing about this one."""
    times = []
    for _ in range(rounds):
        gc.collect()
        start = time.perf_counter()
        work(*args)
        times.append(time.perf_counter() - start)
    return min(times)


def say(what: str, ratio: float, aim: str, beside: str = "") -> None:
    """One line a ratio."""
    print(f"{what:58} {ratio:7.1f} ×   aim {aim:10} {beside}")


def test_long_versions_against_splitting_and_difflib() -> None:
    print()
    spent: dict[int, float] = {}
    for words in (2_000, 20_000, 200_000, 1_000_000):
        left, right = made_texts.typical(words)
        spent[words] = seconds(variorum.compare, left, right)
        split = seconds(_split, left, right, rounds=7)
        aim = "≤ 20" if words == 200_000 else "–"
        say(
            f"compare {words:,} words ÷ str.split of both", spent[words] / split, aim, f"{spent[words]:.3f} s"
        )
    say("compare 1,000,000 words ÷ 200,000 words", spent[1_000_000] / spent[200_000], "≤ 7")
    left, right = made_texts.typical(20_000)
    words_of_both = left.split(), right.split()
    matcher = seconds(lambda: SequenceMatcher(None, *words_of_both, autojunk=False).get_opcodes(), rounds=1)
    say("difflib on 20,000 words ÷ compare", matcher / spent[20_000], "≥ 10", f"{matcher:.2f} s")


def test_worst_cases_against_typical_texts_of_their_size() -> None:
    print()
    left, right = made_texts.typical(_WORST_WORDS)
    usual = seconds(variorum.compare, left, right)
    print(f"typical texts of {_WORST_WORDS:,} words: {usual:.3f} s")
    for name, make in made_texts.WORST.items():
        left, right = make(_WORST_WORDS)
        spent = seconds(variorum.compare, left, right)
        say(f"{name} ÷ typical", spent / usual, "≤ 12", f"{spent:.3f} s")


def test_reports_of_two_outlets_against_splitting_into_words_and_sentences() -> None:
    pairs = _pairs_of_reports()
    if not pairs:
        pytest.skip(f"no articles to read in {_SHARED}")
    print()
    ratios, spent = [], []
    for left, right in pairs:
        least = seconds(_split, left, right, rounds=7) + seconds(_cut, left, right, rounds=7)
        variorum.compare(left, right, mode="outlets")
        spent.append(seconds(variorum.compare, left, right, "outlets"))
        ratios.append(spent[-1] / least)
    times = (
        f"{1000 * min(spent):.0f}–{1000 * max(spent):.0f} ms, median {1000 * statistics.median(spent):.0f}"
    )
    say(
        f"two reports ÷ split into words and sentences, {len(pairs)} pairs",
        statistics.median(ratios),
        "≤ 60",
        times,
    )
    say("  the slowest of them", max(ratios), "≤ 60")


def _split(left: str, right: str) -> None:
    left.split(), right.split()


def _cut(left: str, right: str) -> None:
    sentences(left), sentences(right)


def _pairs_of_reports() -> list[tuple[str, str]]:
    """Reports on one event: their files begin alike up to the underscore."""
    files = sorted((_SHARED / "news" / "basil").glob("*/*.txt"))
    return [
        (one.read_text(encoding="utf-8"), other.read_text(encoding="utf-8"))
        for one, other in pairwise(files)
        if one.stem.split("_")[0] == other.stem.split("_")[0]
    ][:_MOST_REPORTS]


def test_peak_memory_of_a_million_unlike_words() -> None:
    program = (
        "import resource, sys; sys.path.insert(0, sys.argv[1]); import made_texts, variorum\n"
        "variorum.compare(*made_texts.unlike(1_000_000))\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    try:
        import resource  # noqa: F401
    except ImportError:
        pytest.skip("this system does not tell how much memory a process used")
    done = subprocess.run(
        [sys.executable, "-c", program, str(_HERE.parent)], capture_output=True, text=True, check=True
    )
    unit = 1 if sys.platform == "darwin" else 1024  # bytes there, kilobytes elsewhere
    print(f"\npeak memory, 1,000,000 unlike words: {int(done.stdout) * unit / 1e9:.2f} GB   aim ≤ 1.1")


def test_the_matcher_in_c_and_the_one_in_python_answer_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    cases = [made_texts.typical(5_000), made_texts.every_sentence_edited(5_000)]
    usual = [variorum.compare(*pair) for pair in cases]
    monkeypatch.setattr(word_differences, "_Matcher", SequenceMatcher)
    print(
        f"\nwith and without cdifflib the same answer: {usual == [variorum.compare(*pair) for pair in cases]}"
    )
