"""Which of several texts can have told a thing first, by the dates of the versions held."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from variorum.dossier.story.same_wording import worded
from variorum.model.article import Version
from variorum.model.precision import Told, after, told
from variorum.text.sentences import sentences

#: Words that tell something are mostly not shorter; so large a part of them may be the same thing in other words.
_LONG, _SOME = 4, 1 / 3


class Held:
    """The versions held of one article, oldest first; the last one is the text of the story."""

    def __init__(self, versions: Sequence[Version]) -> None:
        self.versions = tuple(versions)

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return tuple(f" {worded(version.text)} " for version in self.versions[:-1])

    @cached_property
    def _telling(self) -> tuple[tuple[frozenset[str], ...], ...]:
        return tuple(
            tuple(_telling_words(version.text[start:end]) for start, end in sentences(version.text))
            for version in self.versions[:-1]
        )

    def first_with(self, sentence: str) -> int:
        """The earliest version that has the sentence in the same words."""
        words = f" {worded(sentence)} "
        return next((at for at, text in enumerate(self._words) if words in text), len(self._words))

    def first_like(self, sentence: str) -> int:
        """The earliest version that has a sentence which may tell the same: some of its words are enough."""
        words = _telling_words(sentence)
        for at, version in enumerate(self._telling):
            if any(len(words & other) >= _SOME * len(words) for other in version):
                return at
        return len(self._telling)


def first_of(
    held: Sequence[Held], telling: Sequence[tuple[int, str]]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The texts that can have been first, and those that tell it without a date.

    A text had its sentence at the latest in the earliest version with the same words, and at the earliest when the
    version before the first one with anything like it was there. One text is first only where all others were later
    as `after` has it, which also says which of two texts was published first; without two dated texts there is nothing
    to tell.
    """
    spans: dict[int, tuple[Told, Told]] = {}
    undated: set[int] = set()
    for text, sentence in telling:
        found = _when(held[text], sentence)
        if found is None:
            undated.add(text)
        else:
            known = spans.get(text, found)
            spans[text] = _earliest((known[0], found[0])), _earliest((known[1], found[1]))
    undated -= set(spans)
    if len(spans) < 2:
        return (), tuple(sorted(undated))
    ends = [end for _, end in spans.values()]
    first = [text for text, (start, _) in spans.items() if not any(_is_later(start, end) for end in ends)]
    return tuple(sorted(first)), tuple(sorted(undated))


def _earliest(times: Iterable[Told]) -> Told:
    return min(times, key=lambda time: time.in_a_row)


def _is_later(time: Told, other: Told) -> bool:
    gap = after(other, time)
    return gap is not None and gap.total_seconds() > 0


def _when(held: Held, sentence: str) -> tuple[Told, Told] | None:
    """The earliest and the latest time at which a text can have had it first."""
    dated = [
        time
        for version in (held.versions[held.first_with(sentence)], held.versions[-1])
        for time in _times(version)[:1]
    ]
    if not dated:
        return None
    first = held.first_like(sentence)
    without = _times(held.versions[first - 1])[:1] if first else []
    starts = without or [time for version in held.versions for time in _times(version)]
    end = _earliest(dated)
    return _earliest((end, *starts)), end


def _telling_words(sentence: str) -> frozenset[str]:
    return frozenset(word for word in worded(sentence).split() if len(word) >= _LONG)


def _times(version: Version) -> list[Told]:
    """The times that date a version, the one that dates this state of it first."""
    times = [told(version, field) for field in ("updated", "seen", "published")]
    return [time for time in times if time is not None and not time.of_the_file]
