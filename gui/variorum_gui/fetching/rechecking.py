"""What an address shows now, held against what the corpus holds of it. Pure rules over values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from variorum.corpus.rows import VersionRow
from variorum.model.article import ReadResult
from variorum_gui.languages.words import tr
from variorum_gui.times import full_words


def at_address(result: ReadResult, address: str) -> ReadResult:
    """The article read from a page known by `address`, so that the corpus knows it by that again.

    A page that moved calls itself otherwise. Where several articles were read, they keep what they say.
    """
    if len(result.articles) != 1:
        return result
    return replace(result, articles=(replace(result.articles[0], address=address),))


def is_new(result: ReadResult, held: Sequence[VersionRow]) -> bool:
    """Whether any text was read that is not among the versions held."""
    known = {row.content_hash for row in held}
    return any(
        version.content_hash not in known for article in result.articles for version in article.versions
    )


def unchanged_words(result: ReadResult, held: Sequence[VersionRow], site: str) -> str:
    """That nothing is new; `held` are the versions held, oldest first."""
    read = {version.content_hash for article in result.articles for version in article.versions}
    row = next(row for row in reversed(held) if row.content_hash in read)
    when = row.seen or row.dated
    if row.id != held[-1].id:
        if when is None:
            return tr(
                "{site}: the page reads again as in an earlier version. That version is in the corpus already.",
                site=site,
            )
        return tr(
            "{site}: the page reads again as on {when}. That version is in the corpus already.",
            site=site,
            when=full_words(when),
        )
    if when is None:
        return tr("{site}: nothing has changed.", site=site)
    return tr("{site}: nothing has changed since {when}.", site=site, when=full_words(when))


def added_after(new: Sequence[int], held: Sequence[VersionRow]) -> tuple[int, int] | None:
    """The newest of the versions `new` and the one before it, as (before, new)."""
    places = [place for place, row in enumerate(held) if row.id in new]
    if not places or places[-1] == 0:
        return None
    return held[places[-1] - 1].id, held[places[-1]].id
