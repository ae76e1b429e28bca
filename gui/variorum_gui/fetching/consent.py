"""Asking whether a page may be fetched. Nothing goes out to the network before the answer."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from variorum.model.frozen import dataclass
from variorum_gui.languages.words import tr
from variorum_gui.plain_tips import plain_tip
from variorum_gui.settings.table import FETCH_SITES
from variorum_gui.window.message_bar import Offer

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow
    from variorum_gui.window.message_bar import MessageBar

#: Letters of an address that are shown; the tool tip has all of it.
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Request:
    """Pages of one site that somebody wants, and what to do once that is allowed."""

    site: str
    addresses: tuple[str, ...]
    go: Callable[[], None]

    @property
    def question(self) -> str:
        """What the bar asks."""
        if len(self.addresses) > 1:
            return tr("Fetch {n} pages from {site}?", n=len(self.addresses), site=self.site)
        (address,) = self.addresses
        shown = address if len(address) <= _LONGEST else address[: _LONGEST - 1] + "…"
        return tr("Fetch this page from {site}? {address}", site=self.site, address=shown)


class Consent:
    """Puts one question at a time into a bar, and keeps which sites need none."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._waiting: deque[Request] = deque()
        self._asked: tuple[MessageBar, Request] | None = None
        window.messages.dismissed.connect(self._dismissed)

    def ask(self, request: Request) -> None:
        """Do what is requested once it is allowed: at once for a site that always may be asked."""
        self._waiting.append(request)
        self._ask_next()

    def _ask_next(self) -> None:
        while self._asked is None and self._waiting:
            request = self._waiting.popleft()
            if request.site in self._window.settings.several(FETCH_SITES):
                request.go()
            else:
                self._put(request)

    def _put(self, request: Request) -> None:
        several = len(request.addresses) > 1

        def copy() -> None:
            QGuiApplication.clipboard().setText(request.addresses[0])

        bar = self._window.messages.say(
            request.question,
            request.addresses if several else (),
            [
                Offer(tr("Fetch Once"), partial(self._answer, "once")),
                Offer(tr("Always for This Site"), partial(self._answer, "always")),
                Offer(tr("Not Now"), partial(self._answer, "no")),
                *([] if several else [Offer(tr("Copy Address"), copy)]),
            ],
        )
        bar.words.setToolTip(plain_tip("\n".join(request.addresses[:20])))
        self._asked = bar, request

    def _answer(self, answer: str) -> None:
        if self._asked is None:
            return
        (bar, request), self._asked = self._asked, None
        self._window.messages.dismiss(bar)
        settings = self._window.settings
        if answer == "always" and request.site not in settings.several(FETCH_SITES):
            settings.set(FETCH_SITES, (*settings.several(FETCH_SITES), request.site))
        if answer == "no":
            self._window.status.tell(tr("Nothing was fetched from {site}", site=request.site))
        else:
            request.go()
        self._ask_next()

    def _dismissed(self, bar: MessageBar) -> None:
        """The cross means: not now."""
        if self._asked is not None and self._asked[0] is bar:
            self._answer("no")
