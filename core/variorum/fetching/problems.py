"""Why a page was not fetched, in words."""

from __future__ import annotations

from variorum.errors import VariorumError
from variorum.text.phrasing import kept_phrase, marked, retellable


class NotFetched(VariorumError):  # noqa: N818 - not every refusal is an error
    """Nothing usable came back; `reason` and `hint` are sentences for the reader."""

    def __init__(self, reason: str, hint: str = "") -> None:
        self.reason = retellable(reason)
        self.hint = retellable(hint)
        super().__init__(self.reason)


class SentElsewhere(NotFetched):
    """The site sends on to another one, at `address`, which was not asked anything."""

    def __init__(self, site: str, other: str, address: str) -> None:
        super().__init__(
            kept_phrase(
                "{site} sends on to another site, {other}; nothing was asked of that one.",
                site=site,
                other=other,
            ),
            kept_phrase("Fetch it from there if you want to: {address}", address=address),
        )
        self.address = address


def refused(status: int) -> NotFetched:
    """What a server's answer other than a page means."""
    if status in (404, 410):
        return NotFetched(
            kept_phrase("The site says there is no such page ({status}).", status=status),
            marked("Check the address."),
        )
    if status in (401, 402, 403, 451):
        return NotFetched(
            kept_phrase("The site does not show this page to a program ({status}).", status=status),
            marked("Open it in a browser, save the page and drop the file."),
        )
    if status == 429:
        return NotFetched(marked("The site asks for fewer requests (429)."), marked("Try again later."))
    if status >= 500:
        return NotFetched(
            kept_phrase("The site has a fault ({status}).", status=status), marked("Try again later.")
        )
    return NotFetched(
        kept_phrase("The site gave no page ({status}).", status=status),
        marked("Open it in a browser and save the page."),
    )
