"""Text without spaces is searched in time that grows with its length, not with its square."""

from __future__ import annotations

import time

import pytest

from variorum.entities.page import page_of


@pytest.mark.parametrize("piece", ["x", "&", "a-", "a.", "a@", "*a_", "www.", "https://"])
def test_a_long_run_without_spaces_takes_no_time(piece: str) -> None:
    started = time.monotonic()
    page_of("Ferry\n\n" + piece * (100_000 // len(piece)))
    assert time.monotonic() - started < 2
