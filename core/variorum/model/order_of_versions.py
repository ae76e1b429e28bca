"""Whether anything says which versions of an article are older."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.model.article import Version

#: What the order that a reader gives is kept as.
_GIVEN = re.compile(r"version \d+")


def order_is_a_guess(versions: Sequence[Version]) -> bool:
    """Whether the versions of an article stand in the order they came in: no times and no numbers say another.

    Those of one file stand as that has them.
    """
    sources = {version.source_sha256 for version in versions}
    timed = all(version.updated or version.seen or version.published for version in versions)
    numbered = all(re.search(r"\d", version.label) for version in versions)
    return len(sources) > 1 and not timed and not numbered


def order_can_be_given(versions: Sequence[Version]) -> bool:
    """Whether each can be given a number, which takes the place of what else it is called."""
    return order_is_a_guess(versions) and all(
        not version.label or _GIVEN.fullmatch(version.label) for version in versions
    )
