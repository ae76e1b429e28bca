"""How files begin that hold no text we read, and what to do with each."""

from __future__ import annotations

from variorum.reading.problems import HINT_PASTE
from variorum.text.phrasing import marked

_HINT_UNPACK = marked("Unpack it and drop the files that are in it.")
_HINT_SAVE_ANEW = marked(
    "Open it in its own program, save it as DOCX (a mail as EML) without a password, and drop that file."
)
_HINT_SEEN = marked("If it shows a text, have that recognised (OCR), and drop or paste what that makes.")
_HINT_HEARD = marked("If there is a transcript of it, drop or paste that.")
_HINT_NOTHING = marked("Drop a text or a web page instead.")

_PICTURE = marked("a picture"), _HINT_SEEN
_SOUND = marked("a sound file"), _HINT_HEARD
_FILM = marked("a film"), _HINT_HEARD

#: The first bytes, what begins so, and the hint.
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (
        b"\xd0\xcf\x11\xe0",
        marked("an old Office document, an Outlook mail, or a document locked with a password"),
        _HINT_SAVE_ANEW,
    ),
    (b"%!PS", marked("a PostScript file"), HINT_PASTE),
    (b"AT&TFORM", marked("a DjVu file"), HINT_PASTE),
    (b"\x89PNG", *_PICTURE),
    (b"\xff\xd8\xff", *_PICTURE),
    (b"GIF8", *_PICTURE),
    (b"II*\0", *_PICTURE),
    (b"MM\0*", *_PICTURE),
    (b"8BPS", *_PICTURE),
    (b"ID3", *_SOUND),
    (b"fLaC", *_SOUND),
    (b"OggS", marked("a sound or film file"), _HINT_HEARD),
    (b"\x1aE\xdf\xa3", *_FILM),
    (b"\x1f\x8b", marked("a gzip archive"), _HINT_UNPACK),
    (b"BZh", marked("a bzip2 archive"), _HINT_UNPACK),
    (b"\xfd7zXZ", marked("an xz archive"), _HINT_UNPACK),
    (b"\x28\xb5\x2f\xfd", marked("a zstd archive"), _HINT_UNPACK),
    (b"7z\xbc\xaf", marked("a 7z archive"), _HINT_UNPACK),
    (b"Rar!", marked("a RAR archive"), _HINT_UNPACK),
    (b"\x7fELF", marked("a program"), _HINT_NOTHING),
    (b"MZ\x90", marked("a program"), _HINT_NOTHING),
    (b"SQLite format 3\0", marked("a database"), _HINT_NOTHING),
    (
        b"L\0\0\0\x01\x14\x02\0",
        marked("a shortcut to another file"),
        marked("Drop the file that it leads to."),
    ),
)
_BEGINNINGS = tuple(signature for signature, _, _ in _SIGNATURES)
#: What stands behind the size in a RIFF file.
_RIFF = {b"WEBP": _PICTURE, b"WAVE": _SOUND, b"AVI ": _FILM}
#: The kinds of ISO media files that are no films (https://mp4ra.org/registered-types/brands).
_BRANDS = dict.fromkeys((b"heic", b"heix", b"mif1", b"msf1", b"avif", b"crx "), _PICTURE) | dict.fromkeys(
    (b"M4A ", b"M4B "), _SOUND
)
#: The sizes that the header of a Windows bitmap can have.
_BITMAP_HEADERS = frozenset({12, 40, 52, 56, 64, 108, 124})


def begins_foreign(beginning: bytes) -> tuple[str, str] | None:
    """What a file that begins so is, and the hint; None where it may be a text, or markup."""
    if beginning.startswith(_BEGINNINGS):
        return next((what, hint) for signature, what, hint in _SIGNATURES if beginning.startswith(signature))
    if beginning[:4] == b"RIFF":
        return _RIFF.get(beginning[8:12], (marked("a sound, film or picture"), _HINT_NOTHING))
    if beginning[4:8] == b"ftyp":
        return _BRANDS.get(beginning[8:12], _FILM)
    if beginning[257:262] == b"ustar":
        return marked("a tar archive"), _HINT_UNPACK
    if beginning[60:68] == b"BOOKMOBI":
        return marked("a Kindle book"), HINT_PASTE
    if _is_bitmap(beginning):
        return _PICTURE
    return _SOUND if _is_mpeg_sound(beginning) else None


def _is_bitmap(beginning: bytes) -> bool:
    """Many a text begins with "BM"; none has the rest of such a header."""
    size = int.from_bytes(beginning[14:18], "little")
    return beginning[:2] == b"BM" and beginning[6:10] == bytes(4) and size in _BITMAP_HEADERS


def _is_mpeg_sound(beginning: bytes) -> bool:
    """A frame of MP3 or AAC with nothing before it. A Russian text may begin like one ("явление"), but has no NUL."""
    if beginning[:1] != b"\xff" or len(beginning) < 3 or 0 not in beginning:
        return False
    if beginning[1] & 0xF6 == 0xF0:  # AAC
        return beginning[2] >> 2 & 0xF < 13
    return beginning[1] & 0xE6 == 0xE2 and 0 < beginning[2] >> 4 < 15 and beginning[2] >> 2 & 3 < 3
