"""Fetching pages off the UI thread, one errand after another, each to be stopped at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING

from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum_gui.background import Background
from variorum_gui.languages.words import tr

if TYPE_CHECKING:
    from variorum.fetching.fetching import Fetched

#: Seconds between two looks at whether somebody pressed Cancel.
_LOOK = 0.05


@dataclass(frozen=True, slots=True)
class Errand:
    """Pages of one site, and who hears of what came back, in the order of the addresses."""

    site: str
    addresses: tuple[str, ...]
    done: Callable[[tuple[Fetched, ...]], None]


class Errands:
    """One errand at a time: a slow site must not take up every thread of the window."""

    def __init__(
        self, background: Background, failed: Callable[[BaseException], None], stopped: Callable[[], None]
    ) -> None:
        self._background = background
        self._failed = failed
        self._stopped = stopped
        self._waiting: deque[Errand] = deque()
        self._under_way = False

    def run(self, errand: Errand) -> None:
        """Start it, or let it wait for those before it."""
        self._waiting.append(errand)
        self._start_next()

    def _start_next(self) -> None:
        if self._under_way or not self._waiting:
            return
        self._under_way = True
        errand = self._waiting.popleft()
        self._background.run(
            "fetching",
            tr("Fetching from {site}", site=errand.site),
            lambda progress, cancelled: fetched_from(errand.addresses, progress, cancelled),
            lambda pages: self._ended(lambda: errand.done(pages)),
            lambda error: self._ended(lambda: self._failed(error)),
            lambda: self._ended(self._stopped),
        )

    def _ended(self, then: Callable[[], None]) -> None:
        self._under_way = False
        try:
            then()
        finally:
            self._start_next()


def fetched_from(
    addresses: tuple[str, ...], progress: Progress, cancelled: CancelledCheck
) -> tuple[Fetched, ...]:
    """All pages, one after another. Raises `Cancelled` as soon as that is asked for.

    Looking up a name or waiting for a server cannot be broken off, so it is done on a thread of its own
    that is left behind: neither Cancel nor closing the window waits for a site that does not answer.
    """
    from variorum.fetching import fetching

    pages: list[Fetched] = []
    errors: list[BaseException] = []

    def fetch_all() -> None:
        try:
            for index, address in enumerate(addresses):
                pages.append(
                    fetching.fetch(
                        address, progress=_part(progress, index, len(addresses)), cancelled=cancelled
                    )
                )
        except BaseException as error:
            errors.append(error)

    thread = Thread(target=fetch_all, name="variorum fetching", daemon=True)
    thread.start()
    while thread.is_alive():
        stop_if(cancelled)
        thread.join(_LOOK)
    if errors:
        raise errors[0]
    return tuple(pages)


def _part(progress: Progress, index: int, total: int) -> Progress:
    def report(words: str, fraction: float) -> None:
        progress(words, (index + fraction) / total)

    return report
