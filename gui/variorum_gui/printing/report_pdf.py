"""The report as PDF on A4: real text, bookmarks, page numbers. Needs no window, only Qt.

Qt's writer makes neither bookmarks nor tags (6.11): both are put in afterwards.
"""

from __future__ import annotations

import io
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from variorum.reporting.contents import Contents
from variorum.reporting.story.contents import StoryContents
from variorum.reporting.story.paper import is_wide
from variorum.reporting.whole_file import write_whole
from variorum.text.phrasing import phrase
from variorum_gui.printing.keeping_together import keep_together
from variorum_gui.printing.report_document import built
from variorum_gui.printing.report_flow import Built
from variorum_gui.printing.report_pages import ReportPages
from variorum_gui.printing.story_document import built_story
from variorum_gui.printing.tagging import Marking, tag
from variorum_gui.theme.palette import light_theme

if TYPE_CHECKING:
    from pypdf import PdfWriter

#: Of the page, in points: 1/72 inch.
_MARGIN, _FOOT, _EDGE = 39.0, 22.0, 6.0
_DPI = 72
#: The application, where this module had to start one.
_alone: list[QGuiApplication] = []
#: The characters that a font's glyphs stand for, in its table.
_MAPPED = re.compile(rb"\[[^\]]*\]")


def write_pdf(contents: Contents | StoryContents, path: Path) -> None:
    """Write the report; what was there is only touched when the whole of the new one has been made."""
    write_whole(path, pdf_of(contents))


def pdf_of(contents: Contents | StoryContents) -> bytes:
    """The bytes of the file. Starts Qt without a window where it is not running."""
    if QGuiApplication.instance() is None:
        _start()
    # A document is laid out by timers, and a thread that Qt did not start has none until a loop is made in it.
    loop = QEventLoop()
    made = built(contents) if isinstance(contents, Contents) else built_story(contents)
    marking = Marking()
    pages, drawn = _drawn(made, contents, marking)
    del loop  # held until here
    return _finished(drawn, made, pages, contents, marking)


def _start() -> None:
    """Start Qt for as long as the process lives: no text can be set without it."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _alone.append(QGuiApplication(["variorum"]))


def _drawn(
    made: Built, contents: Contents | StoryContents, marking: Marking
) -> tuple[list[tuple[int, float]], bytes]:
    """The page and height of each heading, and the pages."""
    upright, wide = QPageLayout.Orientation, isinstance(contents, StoryContents) and is_wide(contents)
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setResolution(_DPI)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)
    writer.setTitle(contents.title)
    writer.setCreator(f"Variorum {contents.version}")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            upright.Landscape if wide else upright.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Point,
        )
    )
    document = made.document
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(_EDGE)
    paper = QSizeF(writer.width(), writer.height() - _FOOT)
    document.setPageSize(paper)
    keep_together(document)
    count = document.pageCount()
    pages = ReportPages(document, made.tables, _EDGE)
    painter = QPainter(writer)
    for number in range(count):
        if number:
            writer.newPage()
        marking.page()
        pages.paint(painter, number, marking)
        marking.line(painter)
        _foot(painter, made, number + 1, count, writer.width(), writer.height())
    painter.end()
    return [pages.place(mark.block) for mark in made.bookmarks], bytes(target.data().data())


def _foot(painter: QPainter, made: Built, number: int, count: int, width: int, height: int) -> None:
    font = made.document.defaultFont()
    font.setPointSizeF(8)
    painter.setFont(font)
    painter.setPen(QColor(light_theme().second_ink))
    box = QRectF(0, height - 14, width, 14)
    painter.drawText(
        box, Qt.AlignmentFlag.AlignHCenter, phrase("Page {number} of {count}", number=number, count=count)
    )


def _with_spaces(writer: PdfWriter) -> None:
    """Let the space be read as a space: Qt says it is a tab, the lower of two characters with one glyph."""
    from pypdf.generic import StreamObject

    for made in writer._objects:
        if isinstance(made, StreamObject) and b"begincmap" in (table := made.get_data()):
            made.set_data(_MAPPED.sub(lambda found: found[0].replace(b"<0009>", b"<0020>"), table))


def _finished(
    drawn: bytes,
    made: Built,
    places: list[tuple[int, float]],
    contents: Contents | StoryContents,
    marking: Marking,
) -> bytes:
    """The file with bookmarks, tags, its language and its title."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import BooleanObject, Fit, IndirectObject, NameObject, TextStringObject

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(drawn)))
    height = float(writer.pages[0].mediabox.height)
    above: list[IndirectObject | None] = [None, None, None]
    for mark, (page, top) in zip(made.bookmarks, places, strict=True):
        parent = above[mark.depth - 1] if mark.depth else None
        at = Fit.xyz(left=0, top=height - _MARGIN - top + 4)
        above[mark.depth] = writer.add_outline_item(title=mark.title, page_number=page, parent=parent, fit=at)
    _with_spaces(writer)
    tag(writer, made.document, marking)
    writer.page_mode = "/UseOutlines"
    writer.root_object[NameObject("/Lang")] = TextStringObject(phrase("en-GB"))
    writer.create_viewer_preferences()[NameObject("/DisplayDocTitle")] = BooleanObject(True)
    writer.pdf_header = "%PDF-1.6"
    writer.add_metadata({"/Title": contents.title, "/Author": "Variorum"})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
