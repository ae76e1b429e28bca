"""Files that hold no text we read: known by how they begin, and named as what they are."""

from __future__ import annotations

import re

from variorum.reading.byte_signs import begins_as_web_archive
from variorum.reading.problems import HINT_PASTE, Unreadable
from variorum.text.phrasing import kept_phrase, marked

#: So much of the beginning decides.
LOOKED_AT = 4096

_HINT_UNPACK = marked("Unpack it and drop the files that are in it.")
_HINT_SAVE_ANEW = marked(
    "Open it in its own program, save it as DOCX without a password, and drop that file."
)
_HINT_NOTHING = marked("Drop a text or a web page instead.")

_SIGNATURES = (
    (b"\xd0\xcf\x11\xe0", marked("an old Office document, or one locked with a password"), _HINT_SAVE_ANEW),
    (b"%!PS", marked("a PostScript file"), HINT_PASTE),
    (b"\x89PNG", marked("a picture"), _HINT_NOTHING),
    (b"\xff\xd8\xff", marked("a picture"), _HINT_NOTHING),
    (b"GIF8", marked("a picture"), _HINT_NOTHING),
    (b"II*\0", marked("a picture"), _HINT_NOTHING),
    (b"MM\0*", marked("a picture"), _HINT_NOTHING),
    (b"RIFF", marked("a sound, film or picture"), _HINT_NOTHING),
    (b"ID3", marked("a sound file"), _HINT_NOTHING),
    (b"OggS", marked("a sound or film file"), _HINT_NOTHING),
    (b"fLaC", marked("a sound file"), _HINT_NOTHING),
    (b"\x1aE\xdf\xa3", marked("a film"), _HINT_NOTHING),
    (b"\x1f\x8b", marked("a gzip archive"), _HINT_UNPACK),
    (b"BZh", marked("a bzip2 archive"), _HINT_UNPACK),
    (b"\xfd7zXZ", marked("an xz archive"), _HINT_UNPACK),
    (b"\x28\xb5\x2f\xfd", marked("a zstd archive"), _HINT_UNPACK),
    (b"7z\xbc\xaf", marked("a 7z archive"), _HINT_UNPACK),
    (b"Rar!", marked("a RAR archive"), _HINT_UNPACK),
    (b"\x7fELF", marked("a program"), _HINT_NOTHING),
    (b"MZ\x90", marked("a program"), _HINT_NOTHING),
    (b"SQLite format 3\0", marked("a database"), _HINT_NOTHING),
)
# atomic and possessive, or a few dozen empty comments would take for ever
_XML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?P<declared><\?xml\b[^>]*>)?\s*(?><!--.*?-->\s*|<\?[^>]*>\s*|<!DOCTYPE\s[^<>\[]*>\s*)*+"
    rb"<(?P<root>[A-Za-z_][\w.:-]*)",
    re.DOTALL,
)
_BEGINNINGS = tuple(signature for signature, _, _ in _SIGNATURES)
_ROOTS = {b"svg": marked("a picture")}
#: Read by modules of their own: feeds and agencies' XML.
_READ = frozenset(
    {b"rss", b"feed", b"rdf:rdf", b"nitf", b"newsitem", b"newsmessage", b"newsml", b"packageitem"}
)


def refuse_foreign(data: bytes) -> None:
    """Raise `Unreadable` for what is known by its beginning not to be a text we read."""
    beginning = data[:LOOKED_AT]
    if found := _kind(beginning):
        what, hint = found
        raise Unreadable(
            kept_phrase("This is {what}, and Variorum cannot read those.", what=kept_phrase(what)), hint
        )


def _kind(beginning: bytes) -> tuple[str, str] | None:
    if begins_as_web_archive(beginning):
        return None
    if beginning.startswith(_BEGINNINGS):
        return next((what, hint) for signature, what, hint in _SIGNATURES if beginning.startswith(signature))
    if beginning[4:8] == b"ftyp":
        return marked("a film or picture"), _HINT_NOTHING
    if beginning[257:262] == b"ustar":
        return marked("a tar archive"), _HINT_UNPACK
    return _markup(beginning)


def _markup(beginning: bytes) -> tuple[str, str] | None:
    """Markup that would be shown as tags."""
    found = _XML.match(beginning)
    if not found:
        return None
    root = found["root"].lower()
    if root.rpartition(b":")[2] in _READ or root in _READ:
        return None
    if root in _ROOTS:
        return _ROOTS[root], "Open the article itself in a browser and save that page."
    # without a declaration it may be a scrap of a page, whatever element it begins with
    if found["declared"] and root.rpartition(b":")[2] != b"html":
        return marked("an XML file"), HINT_PASTE
    return None
