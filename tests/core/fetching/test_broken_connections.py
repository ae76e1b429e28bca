"""What is said where the connection to a site breaks."""

from __future__ import annotations

import ssl

import pytest

from variorum.fetching.fetching import _broken


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
    refused = _broken(error)
    assert told in refused.reason
    assert refused.hint
