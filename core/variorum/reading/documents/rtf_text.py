"""The text of an RTF document: a scan over its tokens with a stack of groups.

An own scan, since the libraries at hand leave out footnotes, text boxes and tracked changes, and write a bar for
every cell.
"""

from __future__ import annotations

import codecs
from dataclasses import replace

from variorum.reading.documents.passages import Kind, Passage, Piece
from variorum.reading.documents.rtf_groups import PASSAGE_STREAMS, STREAMS, Group, RtfText, Stream
from variorum.reading.documents.rtf_rows import RtfRows
from variorum.reading.documents.rtf_words import (
    CHARSETS,
    ENDS,
    OPEN_THOUGH_STARRED,
    SHAPE_TEXT,
    SIGNS,
    SPEAKS,
    TOKEN,
)
from variorum.reading.documents.word_styles import kind_named

_TIME_PARTS = ("yr", "mo", "dy", "hr", "min")


def scan(source: str) -> RtfText:
    """Read an RTF document, handed over as Latin-1: one character for each byte."""
    return _Scan(source).run()


class _Scan:
    def __init__(self, source: str) -> None:
        self._source = source
        self._text = RtfText()
        self._group = Group()
        self._stack: list[Group] = []
        self._pieces: dict[str, list[Piece]] = {stream: [] for stream in PASSAGE_STREAMS}
        self._bytes = bytearray()
        self._to_skip = 0
        self._encoding = "cp1252"
        self._fonts: dict[str, str] = {}
        self._font = ""
        self._in_fonts = False
        self._styles: dict[str, Kind] = {}
        self._words: list[str] = []
        self._time: dict[str, int] = {}
        self._author = ""
        self._setting_of_shape = ""
        self._authors: list[str] = []
        self._surrogate = 0
        self._rows = RtfRows()

    def run(self) -> RtfText:
        at = 0
        while match := TOKEN.match(self._source, at):
            at = match.end()
            word, number, byte, sign, brace, text = match.groups()
            if byte:
                self._byte(int(byte, 16))
                continue
            if text and self._bytes and not self._group_is_silent():
                # in a double-byte font the second byte may be written as a plain letter
                text = self._second_byte(text)
            self._flush()
            if text:
                self._plain(text)
            elif brace == "{":
                self._stack.append(self._group)
                self._group = replace(self._group, fresh=True, starred=False)
                self._to_skip = 0
            elif brace == "}":
                if self._close():
                    break
            elif word == "bin" and number:
                at += max(0, int(number))
            elif word:
                self._word(word, number)
            elif sign:
                self._sign(sign)
        self._flush()
        for stream in PASSAGE_STREAMS:
            self._end(stream)
        self._text.authors = tuple(filter(None, self._authors))
        return self._text

    def _group_is_silent(self) -> bool:
        return self._group.stream == "silent"

    # Characters

    def _byte(self, byte: int) -> None:
        if self._to_skip:
            self._to_skip -= 1
        elif not self._group_is_silent():
            self._bytes.append(byte)

    def _second_byte(self, text: str) -> str:
        try:
            bytes(self._bytes).decode(self._encoding_now())
        except UnicodeDecodeError as error:
            if error.end == len(self._bytes) and not self._to_skip:
                self._bytes += text[0].encode("latin-1", "replace")
                return text[1:]
        return text

    def _flush(self) -> None:
        if self._bytes:
            self._add(bytes(self._bytes).decode(self._encoding_now(), "replace"))
            self._bytes.clear()

    def _encoding_now(self) -> str:
        return self._group.encoding or self._encoding

    def _plain(self, text: str) -> None:
        skipped = min(self._to_skip, len(text))
        self._to_skip -= skipped
        text = text[skipped:]
        if text and not self._group_is_silent():
            if not text.isascii():  # bytes written as they are, against the rules
                text = text.encode("latin-1", "replace").decode(self._encoding_now(), "replace")
            self._add(text)

    def _add(self, text: str) -> None:
        stream = self._group.stream
        if stream in self._pieces:
            self._pieces[stream].append(Piece(text, self._group.change))
        elif stream != "silent":
            self._words.append(text)

    def _unicode(self, number: int) -> None:
        code = number + 0x10000 if number < 0 else number
        self._to_skip = self._group.skipped
        if 0xD800 <= code < 0xDC00:
            self._surrogate = code
        elif 0xDC00 <= code < 0xE000 and self._surrogate:
            self._add(chr(0x10000 + ((self._surrogate - 0xD800) << 10) + code - 0xDC00))
            self._surrogate = 0
        elif code < 0x110000:
            self._add("\ufffd" if 0xD800 <= code < 0xE000 else chr(code))

    # Groups and words

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._group = replace(self._group, starred=True)
        elif sign in ENDS:
            self._word(sign, None)
        elif sign in SIGNS and not self._group_is_silent():
            self._add(SIGNS[sign])

    def _word(self, word: str, number: str | None) -> None:
        group = self._group
        self._to_skip = 0
        if group.fresh:
            if self._opens(word):
                return
            group = self._group = replace(self._group, fresh=False)
        value = int(number) if number else None
        if word == "u" and value is not None:
            if not self._group_is_silent():
                self._unicode(value)
        elif word in SIGNS:
            if not self._group_is_silent():
                self._add(SIGNS[word])
        elif word in ENDS:
            if group.stream in self._pieces:
                self._end(group.stream)
                if group.stream == "body":
                    self._rows.ended(word, self._text.streams["body"], in_table=group.in_table)
        else:
            self._setting(word, number or "", value)

    def _opens(self, word: str) -> bool:
        """Whether a group's first word says where its words go."""
        stream = STREAMS.get(word)
        inside_silence = self._group.stream == "silent" and word not in SPEAKS
        if word == "fonttbl":
            self._in_fonts = True
        if stream is None and self._group.starred and word not in OPEN_THOUGH_STARRED:
            stream = "silent"
        if stream is None or inside_silence:
            return False
        if word == "dptxbxtext" and self._group.opener != "do":
            return False  # the old way to tell a text box, beside the new one
        self._words.clear()
        self._group = replace(
            self._group, stream=stream, opener=word, fresh=False, inserted=False, deleted=False
        )
        return True

    def _setting(self, word: str, number: str, value: int | None) -> None:
        on = value != 0
        if word == "f":
            self._font = number
            if not self._in_fonts:
                self._group = replace(self._group, encoding=self._fonts.get(number, ""))
        elif word == "fcharset" and value is not None:
            self._fonts[self._font] = CHARSETS.get(value, "")
        elif word == "ansicpg" and value:
            self._encoding = _known(f"cp{value}") or "cp1252"
        elif word in ("mac", "pc", "pca"):
            self._encoding = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[word]
        elif word == "uc" and value is not None:
            self._group = replace(self._group, skipped=max(0, min(value, 8)))
        elif word == "s":
            self._group = replace(self._group, style=number)
        elif word == "pard":
            self._group = replace(self._group, style="", in_table=False)
        elif word == "intbl":
            self._group = replace(self._group, in_table=on)
        elif word == "plain":
            self._group = replace(self._group, encoding="", inserted=False, deleted=False)
        elif word == "revised":
            self._group = replace(self._group, inserted=on)
        elif word == "deleted":
            self._group = replace(self._group, deleted=on)
        elif word in ("revdttm", "revdttmdel") and value:
            self._text.changed = max(self._text.changed, _packed_time(value))
        elif word in _TIME_PARTS and self._group.opener == "creatim" and value is not None:
            self._time[word] = value

    def _close(self) -> bool:
        """The end of a group; whether it was the document's own."""
        closed = self._group
        if not self._stack:
            return True
        self._group = self._stack.pop()
        self._to_skip = 0
        outer = self._group
        if closed.stream == "style" and outer.stream == "style":
            self._styles[closed.style] = kind_named("".join(self._words).strip().rstrip(";"))
            self._words.clear()
        elif closed.stream == "authors" and outer.stream == "authors":
            self._authors.append("".join(self._words).strip().rstrip(";"))
            self._words.clear()
        elif closed.stream != outer.stream:
            self._leave(closed)
        if not self._stack:
            self._text.closed = True
            return True
        return False

    def _leave(self, closed: Group) -> None:
        self._in_fonts = self._in_fonts and closed.opener != "fonttbl"
        if closed.stream in self._pieces:
            self._end(closed.stream, closed.style)
        elif closed.opener == "sn":
            self._setting_of_shape = "".join(self._words)
        elif closed.opener == "sv":
            if self._setting_of_shape == SHAPE_TEXT:
                words = "".join(self._words)
                self._text.streams["boxes"].append(Passage((Piece(words, self._group.change),)))
        elif closed.opener == "creatim":
            year, month, day, hour, minute = (self._time.get(part, 0) for part in _TIME_PARTS)
            self._text.properties["created"] = f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00"
        elif closed.opener == "atnauthor":
            self._author = "".join(self._words).strip()
        elif closed.stream == "property":
            self._text.properties[closed.opener] = " ".join("".join(self._words).split())
        self._words.clear()

    def _end(self, stream: Stream, style: str | None = None) -> None:
        pieces = self._pieces[stream]
        if not any(piece.text.strip() for piece in pieces):
            pieces.clear()
            return
        kind: Kind = (
            "furniture" if stream in ("around", "comments") else self._styles.get(self._group.style, "")
        )
        if stream == "comments":
            lead = f"Comment by {self._author}: " if self._author else "Comment: "
            pieces.insert(0, Piece(lead))
        end = self._group.change if stream == "body" else ""
        passages = self._text.streams[stream]
        passages.append(Passage(tuple(pieces), kind, end))
        pieces.clear()
        if stream == "body":  # what is anchored to a paragraph comes after it
            passages.extend(self._text.streams["boxes"])
            self._text.streams["boxes"].clear()


def _known(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return ""


def _packed_time(number: int) -> str:
    """A time packed into bits: from the lowest 6 minute, 5 hour, 5 day, 4 month, 9 years since 1900."""
    minute, hour, day = number & 63, number >> 6 & 31, number >> 11 & 31
    month, year = number >> 16 & 15, (number >> 20 & 511) + 1900
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00"
