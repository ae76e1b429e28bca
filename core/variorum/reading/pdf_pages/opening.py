"""Opening a PDF file and taking the words and pictures off its pages, within limits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from time import monotonic
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from variorum.model.frozen import dataclass
from variorum.reading import limits
from variorum.reading.pdf_pages.places import Picture
from variorum.reading.pdf_pages.words import Word, upright, words_on
from variorum.reading.problems import Unreadable
from variorum.text.phrasing import marked

#: Reason and hint.
DAMAGED = (
    marked("This PDF file is damaged: no page of it could be opened."),
    marked("Fetch or copy it again."),
)
_LOCKED = (
    marked("This PDF file is locked with a password."),
    marked("Open it in its own program, save it without a password, and drop that."),
)
_PICTURES_PER_PAGE = 500
#: In points, and of the page's height or width: smaller ones are ornaments, larger ones the paper.
_SMALLEST_PICTURE = 30.0
_WHOLE_PAGE = 0.9
#: A page with pictures over so much of it, and fewer characters than a sentence has, is a scan that something was
#: printed on: a page number, the name of the program that made it.
_SCANNED = 0.8
_SENTENCE = 80


@dataclass(frozen=True, slots=True)
class Page:
    """What one page holds, upright. `aslant`: text that runs another way than most of the page's."""

    number: int
    words: tuple[Word, ...]
    aslant: tuple[Word, ...]
    pictures: tuple[Picture, ...]
    bottom: float
    top: float
    left: float
    right: float
    #: Whether it is, or may be, a picture of a page: there are pictures, and no words or hardly any.
    is_picture: bool


def opened(data: bytes) -> Any:
    """The document. Raises `Unreadable`."""
    try:
        document = pypdfium2.PdfDocument(data)
        pages = len(document)
    except pypdfium2.PdfiumError as error:
        reason = str(error).casefold()
        raise Unreadable(*(_LOCKED if "password" in reason else DAMAGED)) from None
    if pages < 1:
        raise Unreadable(marked("This PDF file has no pages."), marked("Fetch or copy it again."))
    return document


def pages_of(document: Any) -> Iterator[Page]:
    """Its pages, one by one, until a limit is reached; damaged ones are left out."""
    end = monotonic() + limits.PDF_SECONDS
    left = limits.PDF_CHARACTERS
    for number in range(min(len(document), limits.PDF_PAGES)):
        if left <= 0 or monotonic() > end:
            return
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            continue
        try:
            read, looked_at = _page(page, number, left)
        except pypdfium2.PdfiumError:
            continue
        finally:
            page.close()
        left -= looked_at
        yield read


def _page(page: Any, number: int, most: int) -> tuple[Page, int]:
    text_page = pdfium.FPDFText_LoadPage(page.raw)
    if not text_page:
        raise pypdfium2.PdfiumError("no text could be loaded")
    try:
        words, looked_at = words_on(text_page, most)
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    turns = Counter(word.turn for word in words if word.turn >= 0)
    turn = turns.most_common(1)[0][0] if turns else 0
    pictures, covered = _pictures(page, number, turn)
    left, bottom, right, top, _ = upright((*page.get_bbox(), 0.0, 0.0), turn)
    return Page(
        number,
        tuple(word for word in words if word.turn == turn),
        tuple(word for word in words if word.turn != turn),
        pictures,
        bottom,
        top,
        left,
        right,
        _is_picture(words, covered),
    ), looked_at


def _is_picture(words: Sequence[Word], covered: float | None) -> bool:
    if covered is None:
        return False
    return not words or (covered >= _SCANNED and sum(len(word.text) for word in words) < _SENTENCE)


def _pictures(page: Any, number: int, turn: int) -> tuple[tuple[Picture, ...], float | None]:
    """The pictures among the page's text, and what share of the page pictures are; None where there are none."""
    found: list[Picture] = []
    seen, covered = 0, 0.0
    page_left, page_bottom, page_right, page_top = page.get_bbox()
    for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        seen += 1
        if seen > _PICTURES_PER_PAGE:
            break
        try:
            left, bottom, right, top = each.get_bounds()
        except pypdfium2.PdfiumError:
            continue
        wide, high = right - left, top - bottom
        covered += wide * high
        paper = wide > _WHOLE_PAGE * (page_right - page_left) and high > _WHOLE_PAGE * (
            page_top - page_bottom
        )
        if min(wide, high) >= _SMALLEST_PICTURE and not paper:
            turned = upright((left, bottom, right, top, 0.0, 0.0), turn)
            found.append(Picture(number, *turned[:4]))
    paper_size = (page_right - page_left) * (page_top - page_bottom)
    return tuple(found), covered / max(paper_size, 1.0) if seen else None
