"""What is said where the connection to a site breaks."""

from __future__ import annotations

import socket
import ssl
from time import monotonic

import pytest

import variorum
from variorum.fetching import fetching
from variorum.fetching.fetching import _broken
from variorum.fetching.patience import Patience


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ssl.SSLError("handshake failure"), "The site could not prove who it is"),
        (OSError("certificate verify failed"), "The site could not prove who it is"),
        (TimeoutError(), "The site was too slow"),
        (OSError("read timed out"), "The site was too slow"),
        (ConnectionResetError("reset by peer"), "failed or broke off"),
    ],
)
def test_a_broken_connection_is_told_with_what_to_do(error: Exception, told: str) -> None:
    refused = _broken(error, Patience(monotonic(), 20))
    assert told in refused.reason
    assert refused.hint


def test_a_line_we_hung_up_ourselves_is_told_as_slow_with_the_time_that_was_waited() -> None:
    refused = _broken(ssl.SSLError("EOF occurred"), Patience(monotonic() - 7, 5))
    assert "within 7 seconds" in refused.reason


def test_a_site_that_never_shakes_hands_at_any_of_its_numbers_is_slow_and_not_broken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    numbers = ("127.0.0.1", "127.0.0.1")
    monkeypatch.setattr(fetching, "public_numbers", lambda target, resolve: numbers)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        fetched = variorum.fetch(f"https://news.example:{silent.getsockname()[1]}/", seconds=0.4)
    (problem,) = fetched.result.problems
    assert "too slow" in problem.reason
