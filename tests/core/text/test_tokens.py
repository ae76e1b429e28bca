"""What is one thing to a reader is one token: nothing smaller is ever marked as changed."""

from __future__ import annotations

import pytest

from variorum.text.tokens import TOKEN


@pytest.mark.parametrize(
    "token",
    [
        "👍🏿",
        "👩🏽‍🚒",
        "🇩🇪",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "⚓️",
        "٤٨٬٠٠٠",
        "٣٫٥",
        "48,000.5",
    ],
)
def test_an_emoji_or_a_number_is_one_token(token: str) -> None:
    text = f"Paid: {token} {token}."
    assert [found.group() for found in TOKEN.finditer(text)] == ["Paid", ":", token, token, "."]


def test_two_flags_are_two_tokens() -> None:
    assert len(TOKEN.findall("🇩🇪🇫🇷")) == 2
