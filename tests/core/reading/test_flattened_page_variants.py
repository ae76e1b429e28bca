"""Flattened comparison pages as they come: other headers, a pager, other line ends, cut short."""

from __future__ import annotations

from types import ModuleType

import pytest

import variorum

OLD = [
    "Ferry stuck on sandbank",
    "The passenger ferry Isola ran aground off Port Ellery on Saturday with 200 people aboard.",
    "Lifeboats were alongside within twenty minutes, the harbour master said.",
    "A tug is expected in time for the evening tide.",
]
NEW = [
    "Ferry with 214 aboard stuck on sandbank",
    "The passenger ferry Isola ran aground off Port Ellery on Saturday with 214 people aboard.",
    *OLD[2:],
]
STOPPED = "It last changed over 40 days ago and won't be checked again for changes."


def one(text: str) -> variorum.Article:
    (article,) = variorum.read_text(text).articles
    return article


def texts(article: variorum.Article) -> list[list[str]]:
    return [[p.text for p in version.paragraphs] for version in article.versions]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (STOPPED, "It will not be checked again for changes."),
        (STOPPED, "The next check for changes will be 2025-05-03 10:10:00 UTC"),
        ("feed of changes available.\n", "feed of changes available.\n\n1 2 3 4 Next › Last »\n"),
        ("feed of changes available.\n", "feed of changes available.\n\n« First ‹ Prev 1 2 3\n"),
        ("(about 1 hour later)\n", ""),
        ("\n", "\r\n"),
        ("\n", "\r"),
        ("Version 3 Version 4", "\u00a0Version 3 Version 4\u00a0"),
    ],
    ids=["no check", "next check", "pager", "pager at its end", "no times", "Windows", "old Mac", "no-break"],
)
def test_the_versions_come_back_whatever_stands_around_them(
    flattening: ModuleType, old: str, new: str
) -> None:
    page = flattening.page_of(OLD, NEW)
    assert old in page
    article = one(page.replace(old, new))
    assert texts(article) == [OLD, NEW]
    assert (article.outlet, article.stored_versions) == ("gazette", 9)


def test_a_headline_that_did_not_change_is_found(flattening: ModuleType) -> None:
    article = one(flattening.page_of(OLD, [OLD[0], *NEW[1:]]))
    assert [version.headline for version in article.versions] == [OLD[0], OLD[0]]


def test_a_copy_with_tabs_and_windows_line_ends_is_exact(flattening: ModuleType) -> None:
    rows = flattening.rows_of(OLD[1:], NEW[1:])
    lines = ["Version 6\tVersion 7", f"{OLD[0]}\t{NEW[0]}", "(about 1 hour later)"]
    lines += [f"{row.left or ''}\t{row.right or ''}" for row in rows]
    article = one(flattening.HEADER.replace("\n", "\r\n") + "\r\n".join(lines))
    assert texts(article) == [OLD, NEW]
    assert not any(version.doubts for version in article.versions)


def test_a_page_cut_short_anywhere_loses_no_row(flattening: ModuleType) -> None:
    page = flattening.page_of(OLD, NEW)
    for end in range(page.index("Version 3 Version 4"), len(page), 7):
        result = variorum.read_text(page[:end])
        whole = " ".join(v.text for article in result.articles for v in article.versions)
        rows = page[:end].partition("(about 1 hour later)")[2].split("\n")
        for row in filter(str.strip, rows):
            assert row.split()[-1] in whole


def test_a_page_of_thousands_of_rows_is_refused_with_a_reason(flattening: ModuleType) -> None:
    left = ["Ferry stuck", *(f"Row {n} told it so." for n in range(5_000))]
    right = ["Ferry afloat", *(f"Row {n} tells it so." for n in range(5_000))]
    (problem,) = variorum.read_text(flattening.HEADER + "\n".join(
        ["Version 3 Version 4", f"{left[0]} {right[0]}", *map(" ".join, zip(left[1:], right[1:], strict=True))]
    )).problems  # fmt: skip
    assert problem.reason.startswith("The comparison page has 5,000 rows")
