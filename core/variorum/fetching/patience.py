"""How long one page is waited for, all in all: looking the name up, connecting, and what comes."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

from variorum.fetching.addresses import Resolver
from variorum.fetching.problems import NotFetched
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, stop_if
from variorum.text.phrasing import kept_phrase, marked

#: Seconds between two looks at whether somebody wants it stopped.
_LOOK = 0.05


@dataclass(frozen=True, slots=True)
class Patience:
    """From a moment of the clock on, so many seconds."""

    began: float
    seconds: float

    @property
    def left(self) -> float:
        """Seconds; less than 0 when they are over."""
        return self.began + self.seconds - monotonic()

    @property
    def is_over(self) -> bool:
        """Whether nothing more is waited for."""
        return self.left <= 0

    def too_slow(self) -> NotFetched:
        """With the time that was waited, which may be less than there was: a line has limits of its own."""
        waited = monotonic() - self.began
        return NotFetched(
            kept_phrase(
                "The site was too slow: nothing complete came within {seconds} seconds.",
                seconds=f"{waited:.0f}" if waited >= 1 else f"{waited:.1f}",
            ),
            marked("Try again later, or save the page in a browser."),
        )


def in_time(resolve: Resolver, patience: Patience, cancelled: CancelledCheck | None) -> Resolver:
    """A resolver that gives up when the patience is over or when it is cancelled.

    The system's look-up cannot be broken off, and takes half a minute where nobody answers: it is left behind on a
    thread of its own. Raises `NotFetched`, `Cancelled`, and what `resolve` raises.
    """

    def looked_up(host: str, port: int) -> list[str]:
        found: SimpleQueue[list[str] | Exception] = SimpleQueue()

        def look() -> None:
            try:
                found.put(resolve(host, port))
            except Exception as error:
                found.put(error)

        Thread(target=look, daemon=True, name="looking a name up").start()
        while True:
            stop_if(cancelled)
            if patience.is_over:
                raise patience.too_slow()
            try:
                answer = found.get(timeout=min(_LOOK, max(0.001, patience.left)))
            except Empty:
                continue
            if isinstance(answer, Exception):
                raise answer
            return answer

    return looked_up
