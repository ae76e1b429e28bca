"""The parts of a mail or of a page saved as one: their bytes, words and names, whatever they declare."""

from __future__ import annotations

import binascii
import codecs
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage, Message

from variorum.reading import limits
from variorum.reading.letters.decoding import decode
from variorum.reading.problems import Unreadable
from variorum.text.phrasing import kept_phrase, marked

#: Browsers read these as Windows-1252, and so do mail programs.
_AS_BROWSERS_DO = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
#: What the standard library raises for headers and bodies that are none.
FAULTS = (MessageError, binascii.Error, LookupError, ValueError, TypeError, AttributeError)


def message_in(data: bytes) -> EmailMessage:
    """The message in `data`. Raises `Unreadable` where its headers are more than any mail has."""
    head = data[: limits.MAIL_HEADER_BYTES + 1].replace(b"\r\n", b"\n").lstrip(b"\n")
    end = head.find(b"\n\n")
    if end < 0 and len(data) > limits.MAIL_HEADER_BYTES:
        raise Unreadable(
            marked("Its header lines are longer than any real mail's."),
            marked("Open it in a mail program, copy the article's text and paste it here."),
        )
    # the parser takes a third of a millisecond for each part
    if data.count(b"\nContent-Type:") > 2 * limits.MAIL_PARTS:
        raise Unreadable(
            kept_phrase("It has more than {count} parts.", count=f"{limits.MAIL_PARTS:,}"),
            marked("Save the part you need."),
        )
    message = message_from_bytes(data.lstrip(b"\r\n"), policy=policy.default)
    assert isinstance(message, EmailMessage)  # what policy.default makes
    return message


def header(message: EmailMessage, name: str) -> str:
    """A header's words, "" when it is missing or beyond reading. Long ones are cut, not read for minutes."""
    raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    if len(str(raw)) > limits.MAIL_LINE_CHARACTERS:
        return ""
    try:
        return " ".join(str(message[name] or "").split())
    except (*FAULTS, IndexError, OverflowError, RecursionError):  # overflow: a year of twenty digits
        return " ".join(str(raw).split())


def leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """Every part that holds something, in order; mails inside mails are parts of their own."""
    pending: list[EmailMessage] = [message]
    found = 0
    while pending:
        part = pending.pop()
        if part.get_content_maintype() == "multipart" and isinstance(part.get_payload(), list):
            pending.extend(reversed([p for p in part.get_payload() if isinstance(p, EmailMessage)]))
            continue
        found += 1
        if found > limits.MAIL_PARTS:
            raise Unreadable(
                kept_phrase("It has more than {count} parts.", count=f"{limits.MAIL_PARTS:,}"),
                marked("Save the part you need."),
            )
        yield part


def payload(part: EmailMessage) -> bytes:
    """A part's bytes with their transfer encoding undone."""
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        return first.as_bytes() if isinstance(first, Message) else b""
    try:
        found = part.get_payload(decode=True)
    except FAULTS:
        return b""
    return found if isinstance(found, bytes) else b""


def words(part: EmailMessage) -> str:
    """A part's text. The declared encoding first, unless the bytes say that it is wrong."""
    data = payload(part)
    try:
        known = codecs.lookup(part.get_content_charset() or "").name
    except (*FAULTS, UnicodeError):
        known = ""
    known = _AS_BROWSERS_DO.get(known, known)
    if known and not data.isascii() and not known.startswith(("utf-7", "utf-16", "utf-32")):
        for encoding in ("utf-8", known):  # valid UTF-8 beyond ASCII is never an accident
            try:
                return data.decode(encoding)
            except (UnicodeError, LookupError):
                continue
    if known.startswith("iso2022"):
        return data.decode(known, "replace")
    return decode(data) if data.strip() else ""


def file_name(part: EmailMessage) -> str:
    """The name a part is to be saved under, without any folder; "" when it has none."""
    try:
        name = part.get_filename() or ""
    except (*FAULTS, IndexError):
        return ""
    return name.replace("\\", "/").rsplit("/", 1)[-1].strip()[:200]
