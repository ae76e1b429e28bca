"""Files that hold no text we read: known by how they begin, and named as what they are."""

from __future__ import annotations

import re

from variorum.reading.byte_signs import begins_as_web_archive
from variorum.reading.foreign_signatures import begins_foreign
from variorum.reading.link_files import linked_address
from variorum.reading.problems import HINT_PASTE, Unreadable
from variorum.text.phrasing import kept_phrase, marked

#: So much of the beginning decides.
LOOKED_AT = 4096

_LINK = marked("This is a link to a page, and not the page itself; nothing is loaded from the network.")
_HINT_PAGE = marked(
    "Open {address} in a browser, save the page and add what you saved – or paste the address to have the page "
    "fetched."
)
_HINT_ELSEWHERE = marked("Drop what it leads to instead: {address}")

# atomic and possessive, or a few dozen empty comments would take for ever
_XML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?P<declared><\?xml\b[^>]*>)?\s*(?><!--.*?-->\s*|<\?[^>]*>\s*|<!DOCTYPE\s[^<>\[]*>\s*)*+"
    rb"<(?P<root>[A-Za-z_][\w.:-]*)",
    re.DOTALL,
)
_ROOTS = {b"svg": marked("a picture")}
#: Read by modules of their own: feeds and agencies' XML.
_READ = frozenset(
    {b"rss", b"feed", b"rdf:rdf", b"nitf", b"newsitem", b"newsmessage", b"newsml", b"packageitem"}
)


def refuse_foreign(data: bytes) -> None:
    """Raise `Unreadable` for what is known by its beginning not to be a text we read."""
    beginning = data[:LOOKED_AT]
    if address := linked_address(data, LOOKED_AT):
        fetched = address.lower().startswith("http")
        raise Unreadable(_LINK, kept_phrase(_HINT_PAGE if fetched else _HINT_ELSEWHERE, address=address))
    if found := _kind(beginning):
        what, hint = found
        raise Unreadable(
            kept_phrase("This is {what}, and Variorum cannot read those.", what=kept_phrase(what)), hint
        )


def _kind(beginning: bytes) -> tuple[str, str] | None:
    if begins_as_web_archive(beginning):
        return None
    return begins_foreign(beginning) or _markup(beginning)


def _markup(beginning: bytes) -> tuple[str, str] | None:
    """Markup that would be shown as tags."""
    found = _XML.match(beginning)
    if not found:
        return None
    root = found["root"].lower()
    if root.rpartition(b":")[2] in _READ or root in _READ:
        return None
    if root in _ROOTS:
        return _ROOTS[root], marked("Open the article itself in a browser and save that page.")
    # without a declaration it may be a scrap of a page, whatever element it begins with
    if found["declared"] and root.rpartition(b":")[2] != b"html":
        return marked("an XML file"), HINT_PASTE
    return None
