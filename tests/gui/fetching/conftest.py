"""A net that answers with invented pages, and holds every request against what was allowed."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from variorum.errors import Cancelled
from variorum.fetching.fetching import Fetched
from variorum.model.article import Problem, ReadResult
from variorum.reading.reader import read_text

CAPTURED = datetime(2025, 5, 3, 9, 0, tzinfo=UTC)


class Net:
    """Pages by address; `asked` are the addresses somebody fetched."""

    def __init__(self) -> None:
        self.pages: dict[str, str] = {}
        self.asked: list[str] = []
        #: Where an address sends on to, on another site.
        self.sent: dict[str, str] = {}
        #: Called in the thread that fetches, before the answer.
        self.first: Callable[[Callable[[], bool]], None] = lambda cancelled: None

    def fetch(
        self, address: str, *, progress: object = None, cancelled: Callable[[], bool], **_: object
    ) -> Fetched:
        """As the core's `fetch`."""
        self.asked.append(address)
        self.first(cancelled)
        if cancelled():
            raise Cancelled
        if (there := self.sent.get(address)) is not None:
            problem = Problem(address, "It sends on to another site.", "Fetch it there.")
            return Fetched(ReadResult(problems=(problem,)), address, CAPTURED, elsewhere=there)
        if address not in self.pages:
            problem = Problem(address, "The site says there is no such page (404).", "Check the address.")
            return Fetched(ReadResult(problems=(problem,)), address, CAPTURED)
        result = read_text(self.pages[address])
        articles = tuple(
            replace(
                article,
                address=address,
                versions=tuple(replace(v, seen=CAPTURED, obtained="link") for v in article.versions),
            )
            for article in result.articles
        )
        return Fetched(replace(result, articles=articles), address, CAPTURED)


@pytest.fixture
def net(monkeypatch: pytest.MonkeyPatch) -> Net:
    """Nothing goes past it: a look-up of a name fails the test that caused it."""
    made = Net()
    monkeypatch.setattr("variorum.fetching.fetching.fetch", made.fetch)

    def no_network(*_: object, **__: object) -> None:
        made.asked.append("a socket")
        raise OSError("no network in tests")

    monkeypatch.setattr(socket, "getaddrinfo", no_network)
    monkeypatch.setattr(socket, "create_connection", no_network)
    return made
