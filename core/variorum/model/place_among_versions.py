"""Which of the versions of an article one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from variorum.model.article import Version


def place_among(version: Version, versions: Sequence[Version]) -> int:
    """Its place, from 0; -1 where it is none of them or nothing says which: an article that went back to earlier words
    has them twice.

    The very same one; else, as after decisions of the reader, that with its text and what is known of it, or its text.
    """
    ways: tuple[Callable[[Version], object], ...] = (id, _itself, _stated, _text)
    for known in ways:
        wanted = known(version)
        found = [place for place, each in enumerate(versions) if known(each) == wanted]
        if found:
            return found[0] if len(found) == 1 else -1
    return -1


def _itself(version: Version) -> Version:
    return version


def _stated(version: Version) -> tuple[object, ...]:
    times = version.published, version.updated, version.seen
    return version.text, version.label, version.source_sha256, *times


def _text(version: Version) -> str:
    return version.text
