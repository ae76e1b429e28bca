"""What long stages ask while they work: is there time left, does anybody still want the answer, how far are we."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from time import monotonic
from typing import TypeVar

from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, Progress, stop_if

T = TypeVar("T")
#: Sentences between two looks at the clock: some milliseconds of work.
_EVERY = 32


@dataclass(frozen=True, slots=True)
class Pace:
    """The time allowed, and the caller to report to, for one stage of a comparison."""

    #: `time.monotonic` at which to stop refining; None for no limit.
    deadline: float | None = None
    cancelled: CancelledCheck | None = None
    progress: Progress | None = None
    #: What is being done, in words, and which part of the whole work it is.
    what: str = ""
    start: float = 0.0
    end: float = 1.0

    @property
    def late(self) -> bool:
        """Whether the time allowed is used up."""
        return self.deadline is not None and monotonic() >= self.deadline

    def look_up(self, done: int, of: int) -> None:
        """Say how far this stage is, and raise `Cancelled` when the caller has asked for it."""
        stop_if(self.cancelled)
        if self.progress is not None:
            self.progress(self.what, self.start + (self.end - self.start) * done / max(of, 1))

    def through(self, items: Sequence[T]) -> Iterator[T]:
        """All items, looking up every so often."""
        for at, item in enumerate(items):
            if at % _EVERY == 0 and at:
                self.look_up(at, len(items))
            yield item


AT_LEISURE = Pace()


class InTime(Collection[int]):
    """Numbers to work through as long as the time allowed lasts; `cut_short` says that some were left out."""

    def __init__(self, numbers: Sequence[int], pace: Pace) -> None:
        self._numbers = numbers
        self._pace = pace
        self.cut_short = False

    def __len__(self) -> int:
        return len(self._numbers)

    def __contains__(self, number: object) -> bool:
        return number in self._numbers

    def __iter__(self) -> Iterator[int]:
        for at, number in enumerate(self._pace.through(self._numbers)):
            if at % _EVERY == 0 and self._pace.late:
                self.cut_short = True
                return
            yield number
