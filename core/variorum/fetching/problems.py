"""Why a page was not fetched, in words."""

from __future__ import annotations

from variorum.errors import VariorumError


class NotFetched(VariorumError):  # noqa: N818 - not every refusal is an error
    """Nothing usable came back; `reason` and `hint` are sentences for the reader."""

    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint


class SentElsewhere(NotFetched):
    """The site sends on to another one, at `address`, which was not asked anything."""

    def __init__(self, site: str, other: str, address: str) -> None:
        super().__init__(
            f"{site} sends on to another site, {other}; nothing was asked of that one.",
            f"Fetch it from there if you want to: {address}",
        )
        self.address = address


def refused(status: int) -> NotFetched:
    """What a server's answer other than a page means."""
    if status in (404, 410):
        return NotFetched(f"The site says there is no such page ({status}).", "Check the address.")
    if status in (401, 402, 403, 451):
        return NotFetched(
            f"The site does not show this page to a program ({status}).",
            "Open it in a browser, save the page and drop the file.",
        )
    if status == 429:
        return NotFetched("The site asks for fewer requests (429).", "Try again later.")
    if status >= 500:
        return NotFetched(f"The site has a fault ({status}).", "Try again later.")
    return NotFetched(f"The site gave no page ({status}).", "Open it in a browser and save the page.")
