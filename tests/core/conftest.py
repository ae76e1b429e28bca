"""What tests of several rooms of the core use."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import pytest

_AS_LONG = 8


@pytest.fixture(scope="session")
def growth() -> Callable[[Callable[[str], object], str], float]:
    """How many times as long a text takes as its first eighth, by computing time: about 8; 64 were it the square."""

    def seconds(work: Callable[[str], object], text: str) -> float:
        start = time.process_time()
        work(text)
        return time.process_time() - start

    def growth(work: Callable[[str], object], text: str) -> float:
        work(text[:100])  # what is made once
        least = math.inf
        for _ in range(
            3
        ):  # on a busy machine now the one takes longer, now the other; the square does so each time
            eighth = seconds(work, text[: len(text) // _AS_LONG])
            least = min(least, seconds(work, text) / max(eighth, 0.01))
            if least < 2 * _AS_LONG:
                break
        return least

    return growth
