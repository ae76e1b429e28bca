"""Text without spaces is searched in time that grows with its length, not with its square."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from variorum.entities.page import page_of

Growth = Callable[[Callable[[str], object], str], float]


@pytest.mark.parametrize("piece", ["x", "&", "a-", "a.", "a@", "*a_", "www.", "https://"])
def test_a_long_run_without_spaces_takes_no_time(piece: str, growth: Growth) -> None:
    assert growth(page_of, "Ferry\n\n" + piece * (100_000 // len(piece))) < 30
