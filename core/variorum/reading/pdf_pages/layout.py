"""A document's pages into its paragraphs in reading order, with the roles that place and type give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from variorum.model.article import Role
from variorum.model.frozen import dataclass
from variorum.reading.drafts import Block
from variorum.reading.pdf_pages.blocks import Block as TextBlock
from variorum.reading.pdf_pages.blocks import blocks_of
from variorum.reading.pdf_pages.hyphens import Vocabulary, paragraph_text, spelt_out, vocabulary_of
from variorum.reading.pdf_pages.large_letters import with_large_letters
from variorum.reading.pdf_pages.lines import Line, lines_of
from variorum.reading.pdf_pages.margins import PrintedBy, Sheet, margins_of, printed_by
from variorum.reading.pdf_pages.opening import Page
from variorum.reading.pdf_pages.paragraphs import Piece, continued, pieces_of, usual_leading
from variorum.reading.pdf_pages.places import body_type, headline_at, is_caption, other_headlines, role_of
from variorum.reading.pdf_pages.row_labels import with_row_labels
from variorum.reading.pdf_pages.words import Word

#: Fewer words than this that run up a page's side are a credit or a stamp; more are a page's text.
_MANY_ASLANT = 25


@dataclass(frozen=True, slots=True)
class Layout:
    """The paragraphs, and what a browser printed around them."""

    blocks: tuple[Block, ...]
    printed: PrintedBy


@dataclass(frozen=True, slots=True)
class _Sorted:
    """One page's lines: the text, in blocks, and what stands around it."""

    page: Page
    header: tuple[Line, ...]
    text: tuple[Line, ...]
    footer: tuple[Line, ...]


def layout_of(pages: Sequence[Page], title: str, author: str) -> Layout:
    """The paragraphs of `pages`; `title` and `author` are what the file calls itself and its writer."""
    lines = with_row_labels([lines_of(page.words) for page in pages])
    sheets = [Sheet(tuple(own), page.bottom, page.top) for page, own in zip(pages, lines, strict=True)]
    margins = margins_of(sheets)
    sorted_pages = [
        _sorted(page, sheet, margin) for page, sheet, margin in zip(pages, sheets, margins, strict=True)
    ]
    pieces = _pieces(sorted_pages)
    body = body_type(pieces)
    pictures = [picture for page in pages for picture in page.pictures]
    captions = {id(piece.lines[0]) for piece in pieces if is_caption(piece, body, pictures)}
    whole = continued(pieces, [id(piece.lines[0]) in captions for piece in pieces])
    headline = headline_at(whole, body, title)
    others = other_headlines(whole, headline, body)
    roles: list[Role | None] = [
        "caption"
        if id(piece.lines[0]) in captions
        else "headline"
        if index in others
        else role_of(whole, index, headline, body, author)
        for index, piece in enumerate(whole)
    ]
    vocabulary = vocabulary_of(line.text for piece in whole for line in piece.lines)
    return Layout(tuple(_blocks(sorted_pages, whole, roles, headline, vocabulary)), printed_by(sheets))


def _sorted(page: Page, sheet: Sheet, margin: set[int]) -> _Sorted:
    middle = (sheet.bottom + sheet.top) / 2
    header: list[Line] = []
    footer: list[Line] = []
    text: list[Line] = []
    for index, line in enumerate(sheet.lines):
        if index in margin or _is_off(page, line):
            (header if line.baseline > middle else footer).append(line)
        else:
            text.append(line)
    header.sort(key=lambda line: (-round(line.baseline), line.left))
    footer.sort(key=lambda line: (-round(line.baseline), line.left))
    return _Sorted(page, tuple(header), tuple(with_large_letters(text)), tuple(footer))


def _is_off(page: Page, line: Line) -> bool:
    """Whether it lies beside the paper, as printers' marks do."""
    across, along = (line.left + line.right) / 2, (line.bottom + line.top) / 2
    return not (page.left <= across <= page.right and page.bottom <= along <= page.top)


def _pieces(pages: Sequence[_Sorted]) -> list[Piece]:
    blocks = [(each.page.number, block) for each in pages for block in _text_blocks(each)]
    leading = usual_leading(block for _, block in blocks)
    return [piece for number, block in blocks for piece in pieces_of(block, number, leading)]


def _text_blocks(page: _Sorted) -> list[TextBlock]:
    blocks = blocks_of(page.text)
    for words in _by_turn(page.page.aslant).values():
        if len(words) > _MANY_ASLANT:
            blocks += blocks_of(lines_of(words))
    return blocks


def _by_turn(words: Sequence[Word]) -> dict[int, list[Word]]:
    found: dict[int, list[Word]] = {}
    for word in words:
        found.setdefault(word.turn, []).append(word)
    return found


def _blocks(
    pages: Sequence[_Sorted],
    pieces: Sequence[Piece],
    roles: Sequence[Role | None],
    headline: range,
    vocabulary: Vocabulary,
) -> Iterator[Block]:
    """The paragraphs, with every page's furniture before and after those that begin on it."""
    waiting = list(pages)
    open_page: _Sorted | None = None
    for index, piece in enumerate(pieces):
        while waiting and waiting[0].page.number <= piece.page:
            yield from _around(open_page, waiting[0])
            open_page = waiting.pop(0)
        if index in headline and index > headline.start:
            continue
        together = pieces[headline.start : headline.stop] if index in headline else (piece,)
        lines = [line.text for each in together for line in each.lines]
        if text := paragraph_text(lines, vocabulary):
            yield Block(text, roles[index])
    for page in waiting:
        yield from _around(open_page, page)
        open_page = page
    yield from _around(open_page, None)


def _around(before: _Sorted | None, after: _Sorted | None) -> Iterator[Block]:
    for lines in (before.footer if before else (), after.header if after else ()):
        if lines:
            yield Block(" · ".join(spelt_out(line.text) for line in lines), "furniture")
    if before:
        for words in _by_turn(before.page.aslant).values():
            if len(words) <= _MANY_ASLANT:
                yield Block(spelt_out(" ".join(word.text for word in words)), "furniture")
