"""The table of formats that are read from bytes: documents, mail, feeds, saved pages and exports.

Text formats (plain text, Markdown, HTML) stand in `formats.py`. Each module here is imported when first used, and
heavy ones run in a process of their own, which may be killed (`child.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Protocol, cast

from variorum.model.article import ReadResult
from variorum.model.frozen import dataclass
from variorum.reading import byte_signs, limits
from variorum.reading.pdf_pages.beginning import is_pdf
from variorum.reading.zipped_kinds import kind_of_zip


class ByteReader(Protocol):
    """What such a format's module offers as `result_in`.

    Articles without originals: the file's own bytes are kept by the caller. `name` is what problems call the file;
    problems of parts are named "name/part". Raises `Unreadable` where nothing can be read.
    """

    def __call__(self, data: bytes, name: str) -> ReadResult: ...


@dataclass(frozen=True, slots=True)
class ByteFormat:
    """A kind of file. `recognises` gets all bytes and the name, and decides by the bytes where it can."""

    name: str
    module: str
    recognises: Callable[[bytes, str], bool]
    #: What such files are usually called; for those who choose files, not for recognising them.
    suffixes: frozenset[str]
    most_bytes: int = limits.TEXT_BYTES
    #: From this size on it is read in a process of its own; 0: always.
    alone_from: int = 0

    def reader(self) -> ByteReader:
        """The function that reads it."""
        return byte_reader_named(self.module)


def byte_reader_named(module: str) -> ByteReader:
    """The function of `variorum.reading.MODULE` that reads its format."""
    return cast(ByteReader, import_module(f"variorum.reading.{module}").result_in)


#: In the order they are asked. To add one: a line here, a module in one of the rooms, samples under tests/.
BYTE_FORMATS: tuple[ByteFormat, ...] = (
    ByteFormat("PDF file", "pdf_pages.pdf", is_pdf, frozenset({".pdf"})),
    ByteFormat(
        "Word document",
        "documents.docx",
        lambda data, name: kind_of_zip(data, name) == "docx",
        frozenset({".docx"}),
        alone_from=limits.DOCUMENT_BYTES_IN_PROCESS,
    ),
    ByteFormat(
        "text document",
        "documents.odt",
        lambda data, name: kind_of_zip(data, name) == "odt",
        frozenset({".odt"}),
        alone_from=limits.DOCUMENT_BYTES_IN_PROCESS,
    ),
    ByteFormat(
        "book",
        "documents.epub",
        lambda data, name: kind_of_zip(data, name) == "epub",
        frozenset({".epub"}),
        alone_from=limits.DOCUMENT_BYTES_IN_PROCESS,
    ),
    ByteFormat(
        "RTF document",
        "documents.rtf",
        lambda data, name: data.startswith(b"{\\rtf"),
        frozenset({".rtf"}),
        limits.RTF_BYTES,
        limits.RTF_BYTES_IN_PROCESS,
    ),
    ByteFormat(
        "saved page",
        "mails.saved_page",
        byte_signs.is_saved_page,
        frozenset({".mht", ".mhtml"}),
        alone_from=limits.MAIL_BYTES_IN_PROCESS,
    ),
    ByteFormat(
        "mailbox",
        "mails.mailbox",
        byte_signs.is_mailbox,
        frozenset({".mbox"}),
        alone_from=limits.MAIL_BYTES_IN_PROCESS,
    ),
    ByteFormat(
        "e-mail",
        "mails.mail",
        byte_signs.is_mail,
        frozenset({".eml", ".emlx"}),
        alone_from=limits.MAIL_BYTES_IN_PROCESS,
    ),
    ByteFormat(
        "news feed",
        "exports.feed",
        byte_signs.is_feed,
        frozenset({".rss", ".atom", ".rdf", ".xml"}),
        limits.FEED_BYTES,
        alone_from=limits.FEED_BYTES_IN_PROCESS,
    ),
    ByteFormat(
        "agency's XML file",
        "exports.news_xml",
        byte_signs.is_news_xml,
        frozenset({".nitf", ".newsml", ".xml"}),
        limits.FEED_BYTES,
        alone_from=limits.FEED_BYTES_IN_PROCESS,
    ),
    ByteFormat(
        "web archive",
        "exports.web_archive",
        byte_signs.is_web_archive,
        frozenset({".warc", ".warc.gz"}),
        alone_from=limits.MAIL_BYTES_IN_PROCESS,
    ),
    ByteFormat(
        "export",
        "exports.table_export",
        byte_signs.is_table_export,
        frozenset({".csv", ".tsv", ".tab", ".json", ".jsonl", ".ndjson"}),
        alone_from=limits.TABLE_BYTES_IN_PROCESS,
    ),
)


def byte_format_of(data: bytes, name: str) -> ByteFormat | None:
    """The format of a file, or None where it is text, an archive, or nothing we read."""
    return next((each for each in BYTE_FORMATS if each.recognises(data, name)), None)
