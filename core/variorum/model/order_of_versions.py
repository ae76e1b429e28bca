"""Whether anything says which versions of an article are older, and which of two is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.model.article import Article, Version
from variorum.model.comparison import Side
from variorum.model.place_among_versions import place_among
from variorum.model.precision import after, moments

#: Among `Version.given` where the reader said which place a version has among those of its article.
ORDER = "order"

_NUMBERED = re.compile(r"version \d+")


def order_is_a_guess(versions: Sequence[Version], two: Sequence[Version] = ()) -> bool:
    """Whether the versions of an article stand in the order they came in: neither times nor numbers nor the reader
    say another. With `two` of them: whether those do.

    Those of one file stand as that has them; of texts that were pasted each came by itself. Times order versions where
    each of the article has one.
    """
    asked = two or versions
    timed = all(version.updated or version.seen or version.published for version in versions)
    numbered = all(re.search(r"\d", version.label) for version in asked)
    placed = all(ORDER in version.given for version in asked)
    return not (timed or numbered or placed or _came_together(asked))


def _came_together(versions: Sequence[Version]) -> bool:
    sources = {version.source_sha256 for version in versions}
    return len(versions) < 2 or (len(sources) == 1 and not any(v.obtained == "pasted" for v in versions))


def order_can_be_given(versions: Sequence[Version]) -> bool:
    """Whether the reader can say it: numbers that the source gives to versions say it better."""
    return order_is_a_guess(versions) and not any(
        re.search(r"\d", version.label) and not is_a_place(version.label, version.given)
        for version in versions
    )


def is_a_place(label: str, given: frozenset[str]) -> bool:
    """Whether a label is what a place that the reader gave was kept as once."""
    return "label" in given and _NUMBERED.fullmatch(label) is not None


def older_side(
    left: Version,
    right: Version,
    articles: tuple[Article | None, Article | None] = (None, None),
    numbers: tuple[int, int] | None = None,
) -> Side | None:
    """On which side the older of two versions stands; None where nothing says so.

    Of one article their order says it, unless that is a guess, else the times of both. `numbers` are
    their places in it, looked for where they are not given.
    """
    one, other = articles
    if one is not None and one == other and not order_is_a_guess(one.versions, (left, right)):
        a, b = numbers or (place_among(left, one.versions), place_among(right, one.versions))
        if a != b and min(a, b) >= 0:
            return "left" if a < b else "right"
    first, second = moments(left, right)
    gap = after(first, second) if first is not None and second is not None else None
    if not gap:
        return None
    return "left" if gap.total_seconds() > 0 else "right"
