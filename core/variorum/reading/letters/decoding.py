"""From bytes to text: byte order mark, then what the file declares unless it is UTF-8 all the same, then a guess."""

from __future__ import annotations

import codecs
import re

from variorum.reading.letters.wide_text import is_garbled, unmarked_utf16
from variorum.reading.problems import HINT_PASTE, Unreadable
from variorum.text.phrasing import marked

#: Byte order marks and their encodings.
MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32",  # before UTF-16: its mark begins with theirs
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
#: Japanese mail and old pages: plain ASCII until an escape sequence changes the alphabet (RFC 1468).
_ISO_2022_JP = re.compile(rb"\x1b\$[@B]")
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})
       | <\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE | re.VERBOSE,
)
#: Browsers read these declarations as Windows-1252 (the WHATWG encoding standard), and pages rely on it.
_AS_BROWSERS_DO = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
BINARY = marked("This is not text: the file holds binary data.")
_DECLARATION_WITHIN = 4096
_GUESSED_FROM = 65536
#: A byte spoilt here and there, or a file cut within a character, makes no other encoding of it: in those, what
#: happens to read as UTF-8 is far less than what does not.
_WHOLE_TO_DAMAGED = 4

#: Control characters that text files hold: tab, line ends, form feed, and escape.
_TEXT_CONTROLS = frozenset(b"\t\n\v\f\r\x1b")
_CONTROLS = bytes(sorted(set(range(32)) - _TEXT_CONTROLS)) + b"\x7f"


def decode(data: bytes, stated: str = "") -> str:
    """The text in `data`. Raises `Unreadable` when it holds none.

    `stated` is the encoding that the server named, which browsers believe before what the page declares itself.
    """
    for mark, encoding in MARKS.items():
        if data.startswith(mark):
            return _unless_garbled(data.decode(encoding, "replace").removeprefix("\ufeff"))
    wide = unmarked_utf16(data)
    if wide:
        return data.decode(wide, "replace")
    refuse_binary(data)
    if (
        b"\x1b" in data  # one byte is looked for in a twentieth of the time that two take
        and _ISO_2022_JP.search(data)
        and (japanese := _strictly(data, "iso2022_jp")) is not None
    ):
        return japanese
    for declared in dict.fromkeys((_known(stated), _declared_encoding(data))):
        if not declared or declared.startswith("utf-8"):
            continue
        # UTF-8 beyond ASCII is never an accident; then the declaration is wrong.
        if not data.isascii() and (text := _as_utf8(data)) is not None:
            return text
        if declared == "cp1252" and _is_hardly_western(data):
            declared = _guess(data)
        text = _strictly(data, declared)
        if text is not None:
            return text
    text = _as_utf8(data)
    return text if text is not None else data.decode(_guess(data), "replace")


def refuse_binary(data: bytes) -> None:
    """Raise `Unreadable` when the bytes are no text in any encoding."""
    sample = data[:_GUESSED_FROM]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    # Damaged text holds a stray control character or two; programs and pictures are full of them.
    if controls > max(2, len(sample) // 50):
        raise Unreadable(BINARY, HINT_PASTE)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError, ValueError):
        return None


def _as_utf8(data: bytes) -> str | None:
    """The text, where nearly all that is beyond ASCII is UTF-8; what is damaged becomes U+FFFD."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        cut_short = error.reason == "unexpected end of data"
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd") - data.count("\ufffd".encode())
    whole = sum(not c.isascii() for c in text) - damaged
    enough = 1 if cut_short else _WHOLE_TO_DAMAGED * damaged
    return text if whole >= enough else None


def _unless_garbled(text: str) -> str:
    if is_garbled(text):
        raise Unreadable(BINARY, HINT_PASTE)
    return text


def _declared_encoding(data: bytes) -> str:
    beginning = data[:_DECLARATION_WITHIN]
    found = _DECLARED.search(beginning) if b"<" in beginning else None
    if not found:
        return ""
    return _known((found[1] or found[2]).decode("ascii"))


def _known(name: str) -> str:
    """The encoding of that name as browsers understand it; "" for none."""
    try:
        known = codecs.lookup(name).name if name else ""
    except (LookupError, ValueError):
        return ""
    # "utf-16" in a page whose declaration could be read as ASCII cannot be true.
    if known.startswith(("utf-16", "utf-32", "utf-7")):
        return "utf-8"
    return _AS_BROWSERS_DO.get(known, known)


def _is_hardly_western(data: bytes) -> bool:
    """Whether runs of bytes beyond ASCII are whole words: accented letters stand alone among plain ones."""
    runs = [len(run) for run in _BEYOND_ASCII.findall(data[:_GUESSED_FROM])]
    return sum(runs) > 40 and sum(run for run in runs if run >= 4) > 0.7 * sum(runs)


def _guess(data: bytes) -> str:
    import chardet

    # The interesting bytes may come late, so the guess sees the stretches around them.
    first = next((i for i, b in enumerate(data) if b > 127), 0)
    start = max(0, first - 512)
    # chardet believes the declaration, which was tried by now, or is not believed
    sample = _DECLARED.sub(b"", data[start : start + _GUESSED_FROM])
    guess = chardet.detect(sample).get("encoding") or "cp1252"
    try:
        known = codecs.lookup(guess).name
    except LookupError:
        return "cp1252"
    if known.startswith(("utf-16", "utf-32", "utf-7")):
        return "cp1252"
    return _AS_BROWSERS_DO.get(known, known)
