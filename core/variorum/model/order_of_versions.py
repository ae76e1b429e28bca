"""Whether anything says which versions of an article are older, and which of two is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from variorum.model.article import Article, Version
from variorum.model.comparison import Side
from variorum.model.place_among_versions import place_among
from variorum.model.precision import Told, after, dating, moments, told

#: Among `Version.given` where the reader said which place a version has among those of its article.
ORDER = "order"

_NUMBERED = re.compile(r"version \d+")


def order_is_a_guess(versions: Sequence[Version], two: Sequence[Version]) -> bool:
    """Whether two versions of an article stand in the order they came in: neither times nor numbers nor the reader
    say another.

    Those of one file stand as that has them; of texts that were pasted each came by itself. Times order versions where
    each of the article has one, and of two only where these differ. What is said of either of two and of a third that
    stands between them holds for the two.
    """
    timed = have_times(versions)
    return not (is_said(two[0], two[1], timed) or _said_by_others(versions, two, timed))


def guessed_places(versions: Sequence[Version]) -> frozenset[int]:
    """The places, from 0, of the versions of an article that stand behind the one before by a guess alone."""
    timed = have_times(versions)  # of all, once: no third stands between neighbours
    return frozenset(at for at, two in enumerate(pairwise(versions), 1) if not is_said(*two, timed))


def have_times(versions: Sequence[Version]) -> bool:
    """Whether each has a time to be listed by."""
    return all(_time(version) is not None for version in versions)


def is_said(one: Version, other: Version, timed: bool) -> bool:
    """Whether anything says in which order two versions of an article stand, all of which are `timed` or not."""
    apart = timed and times_apart(one, other)
    if timed and (_differ(_time(one), _time(other)) or (not apart and _seen_apart(one, other))):
        return True
    numbered = all(re.search(r"\d", version.label) for version in (one, other))
    # Times go before places, also where these say no order: a day, and an hour of that day.
    placed = not apart and ORDER in one.given and ORDER in other.given
    return numbered or placed or _came_together(one, other)


def _said_by_others(versions: Sequence[Version], two: Sequence[Version], timed: bool) -> bool:
    first, last = sorted(place_among(version, versions) for version in two)
    reached = [first]
    for place in range(first + 1, last + 1):
        if first >= 0 and any(is_said(versions[before], versions[place], timed) for before in reached):
            reached.append(place)
    return first < last == reached[-1]


def _time(version: Version) -> Told | None:
    """The time a version is listed by."""
    return dating(version) or told(version, "seen")


def times_apart(one: Version, other: Version) -> bool:
    """Whether two are listed by their times, where each version of the article has one: also a day before its hour."""
    first, second = _time(one), _time(other)
    return first is not None and second is not None and first.in_a_row != second.in_a_row


def _seen_apart(one: Version, other: Version) -> bool:
    """Of two prints of one page the one that was made earlier is listed first."""
    return _differ(told(one, "seen"), told(other, "seen"))


def _differ(one: Told | None, other: Told | None) -> bool:
    return one is not None and other is not None and bool(after(one, other))


def _came_together(one: Version, other: Version) -> bool:
    return one.source_sha256 == other.source_sha256 and "pasted" not in (one.obtained, other.obtained)


def order_can_be_given(versions: Sequence[Version], two: Sequence[Version]) -> bool:
    """Whether the reader can say that of two versions of an article.

    Numbers that the source gives to versions say it better, and times go before.
    """
    if have_times(versions) and times_apart(two[0], two[1]):
        return False
    return order_is_a_guess(versions, two) and not any(
        re.search(r"\d", version.label) and not is_a_place(version.label, version.given)
        for version in versions
    )


def is_a_place(label: str, given: frozenset[str]) -> bool:
    """Whether a label is what a place that the reader gave was kept as once."""
    return "label" in given and _NUMBERED.fullmatch(label) is not None


def reader_says_which_is_older(
    left: Version,
    right: Version,
    articles: tuple[Article | None, Article | None],
    numbers: tuple[int, int] | None = None,
) -> bool:
    """Whether the place the reader gave to either of two versions of an article is all that says which is older."""
    one, other = articles
    if one is None or one != other or older_side(left, right, articles, numbers) is None:
        return False
    unsaid = replace(one, versions=tuple(map(_without_place, one.versions)))
    numbers = numbers or (place_among(left, one.versions), place_among(right, one.versions))
    return older_side(_without_place(left), _without_place(right), (unsaid, unsaid), numbers) is None


def _without_place(version: Version) -> Version:
    label = "" if is_a_place(version.label, version.given) else version.label
    return replace(version, label=label, given=version.given - {ORDER})


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
