"""Headlines of two outlets are not one because both are headlines."""

from __future__ import annotations

import pytest

from variorum.comparing.pipeline import compare
from variorum.model.article import Paragraph, Version

BODY = "The ferry Isola ran aground off Port Ellery on Saturday with four lorries aboard."
OTHER = "Four lorries were aboard the Isola, a ferry that struck a bank near Port Ellery on Saturday."


def told(headline: str, body: str) -> Version:
    start = len(headline) + 2
    return Version(
        f"{headline}\n\n{body}",
        (Paragraph(headline, 0, len(headline), "headline"), Paragraph(body, start, start + len(body))),
    )


def tiers(left: str, right: str, mode: str) -> list[str]:
    found = compare(told(left, BODY), told(right, OTHER), mode=mode)  # type: ignore[arg-type]
    return [k.tier for k in found.links if k.left.start == 0 and k.right.start == 0]


@pytest.mark.parametrize(
    ("left", "right", "likely"),
    [
        (
            "Bridge had been warned of sandbank, ferry company says",
            "Islanders wave to the stuck ferry",
            False,
        ),
        ("Passengers taken off stranded ferry", "All ashore from ferry stranded on a sandbank", True),
        ("Ferry aground", "Ferry aground", True),
    ],
)
def test_headlines_of_two_outlets_need_more_than_one_word_in_common(
    left: str, right: str, likely: bool
) -> None:
    assert bool({"likely", "sure"} & set(tiers(left, right, "outlets"))) == likely
    assert bool({"likely", "sure"} & set(tiers(right, left, "outlets"))) == likely
