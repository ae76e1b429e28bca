"""What the history of an article with 300 versions takes, against its comparisons alone, in one run; see `make bench`.

Nothing fails for being slow: each line says what it is to be.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from itertools import pairwise, starmap

import made_texts
import pytest

from variorum.comparing.life.history import history_of
from variorum.comparing.pipeline import compare
from variorum.comparing.story.known_comparisons import KnownComparisons
from variorum.model.building import version_from

pytestmark = pytest.mark.benchmark

VERSIONS, WORDS = 300, 600
#: Pairs compared alone, to know what one takes.
_SAMPLE = 30


def _seconds(work: Callable[..., object], *args: object) -> float:
    start = time.process_time()
    work(*args)
    return time.process_time() - start


def test_the_history_of_three_hundred_versions() -> None:
    texts = made_texts.many_versions(VERSIONS, WORDS)
    versions = [version_from([(p, "body") for p in text.split("\n\n")]) for text in texts]
    pairs = list(pairwise(versions))[:: len(versions) // _SAMPLE]
    compare(*pairs[0], "versions")  # what is loaded on first use
    one = statistics.mean(starmap(lambda old, new: _seconds(compare, old, new, "versions"), pairs))
    known = KnownComparisons()
    first = _seconds(lambda: history_of(versions, recent=known))
    again = _seconds(lambda: history_of(versions, recent=known))
    more = _seconds(lambda: history_of([*versions, versions[0]], recent=known))
    words = statistics.mean(len(text.split()) for text in texts)
    alone = one * (VERSIONS - 1)
    print()
    print(f"{VERSIONS} versions of {words:.0f} words: {first:5.2f} s of processor time   aim < 10 s")
    print(
        f"  ÷ their {VERSIONS - 1} comparisons alone ({one * 1000:.1f} ms each): {first / alone:5.2f} ×   aim ≤ 1.3"
    )
    print(f"  once more, comparisons kept: {again:5.2f} s, {again / first:5.2f} ×   aim ≤ 0.1")
    print(f"  with one version more:       {more:5.2f} s, {more / first:5.2f} ×   aim ≤ 0.1")
