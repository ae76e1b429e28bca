"""The report as a Word document: headings, tables, and both texts in two columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from variorum.reporting.contents import Contents
from variorum.reporting.excerpts import Excerpt
from variorum.reporting.listed import Listed
from variorum.reporting.listings import Listing, besides, empty_ones, listings
from variorum.reporting.side_by_side import ShownParagraph
from variorum.reporting.sources import side_by_side
from variorum.reporting.word.elements import Element, element, language, paragraph, run, table
from variorum.reporting.word.looks import looks_of, quiet
from variorum.reporting.word.packing import blank, packed, tighten
from variorum.reporting.word.row_heights import high_rows
from variorum.text.phrasing import marked, phrase

#: What A4 has between the margins, in twentieths of a point.
_WIDTH, _HEIGHT = 9638, 14570
#: Of letters, in points.
_SIZE = 10
#: The same of what only programs read.
_SUMS = 7
_LEGEND = {
    "versions": marked(
        "Struck through: removed. Underlined and coloured: added. Boxed: moved, or a figure to check."
    ),
    "either": marked(
        "Struck through: only in the first text. Underlined and coloured: only in the second; which is older is not "
        "known. Boxed: moved, or a figure to check."
    ),
    "outlets": marked(
        "Tinted and underlined: matched (thick: sure, dotted: possible). Double line: other wording. "
        "Dashed: quotation in both. Boxed: a figure to check."
    ),
}


def word_report(contents: Contents) -> bytes:
    """Every part that was chosen, in the order of the page."""
    document = blank(contents.title, contents.made_at)
    body = document.element.body
    end = body[-1]
    tighten(document, _SIZE)
    for made in _parts(contents):
        end.addprevious(made)
    return packed(document)


def _parts(contents: Contents) -> Iterator[Element]:
    wanted = contents.choice.parts
    yield _words(contents.heading, "Title")
    for source in contents.heads:
        rest = source.brief.removeprefix(source.name)
        yield paragraph(run(source.name, element("b")), run(rest), reads=source.brief)
    for line in contents.lead:
        yield _words(line)
    for line in contents.warnings:
        yield _words(line, "IntenseQuote")
    yield from _small(contents.remarks)
    if "findings" in wanted:
        yield from _findings(contents)
    if contents.shows_notes:
        yield from _notes(contents)
    for listing in listings(contents):
        yield from _listing(listing)
    if empty := empty_ones(contents):
        yield _words(besides(), "Heading1")
        yield from _small(empty)
    if "texts" in wanted:
        yield from _texts(contents)
    yield _words(phrase("Sources"), "Heading1")
    yield from _sources(contents)
    yield from _foot(contents)


def _sources(contents: Contents) -> Iterator[Element]:
    """A row for each fact: one row of them all would begin a new page wherever it does not fit."""
    half = _WIDTH // 2
    rows = [[[_head(name)] for name in contents.names]]
    rows += [[[_words(told)] for told in facts] for facts in side_by_side(contents.sources)]
    yield table((half, half), rows, whole=True, keep=True)


def _foot(contents: Contents) -> Iterator[Element]:
    """Small, and all of it on one page: no sheet for a line of sums."""
    lines = [(contents.compared_as, quiet()), (contents.closing, quiet())]
    lines += [(line, quiet(_SUMS)) for line in contents.sums]
    for number, (line, looks) in enumerate(lines, 1):
        yield paragraph(run(line, *looks), reads=line, apart=number == 1, keep=number < len(lines))


def _findings(contents: Contents) -> Iterator[Element]:
    yield _words(contents.findings_title, "Heading1")
    if not contents.findings:
        yield _words(phrase("No findings."))
    else:
        yield from _small((contents.reviewed,))
    if contents.findings and not contents.any_confirmed:
        yield _words(contents.unconfirmed, "IntenseQuote")
    for item in contents.findings:
        yield from _finding(item, contents)


def _finding(item: Listed, contents: Contents) -> Iterator[Element]:
    yield _words(f"{item.number}  {item.heading}", "Heading2")
    told = [item.sentence] if item.sentence and item.sentence != item.title else []
    told += [phrase("Note: {words}", words=item.note)] if item.note else []
    # One paragraph: of four that are kept together LibreOffice 7.4 leaves the heading alone at the foot of a page.
    lines = [run(item.standing, *quiet()), *(run(f"\n{words}") for words in told)]
    none = [item.none_in(name) for name in contents.names]
    if none[0] and item.right and not item.left:
        lines.append(run(f"\n{none[0]}", *quiet()))
        none[0] = ""
    yield paragraph(*lines, reads="".join(told), keep=bool(item.left or item.right))
    for side, excerpts in enumerate((item.left, item.right)):
        yield from _passages(contents, side, excerpts, none=none[side])


def _passages(
    contents: Contents, side: int, excerpts: Sequence[Excerpt], *, none: str = ""
) -> Iterator[Element]:
    name, tag = contents.names[side], contents.sources[side].language
    for each in excerpts:
        runs = [run(piece.text, *looks_of(piece.roles), *language(tag)) for piece in each.pieces]
        runs.append(run(f"\n{each.where(name)}", element("i", val=0), *quiet()))
        yield paragraph(*runs, style="Quote", reads="".join(piece.text for piece in each.pieces))
    if not excerpts and none:
        yield paragraph(run(none, *quiet()))


def _notes(contents: Contents) -> Iterator[Element]:
    yield _words(phrase("Notes"), "Heading1")
    for note in contents.notes:
        yield _words(f"n{note.number}  {note.text or phrase('(no words)')}", "Heading2")
        if note.aside:
            yield paragraph(run(note.aside, *quiet()), keep=True)
        for place in note.places:
            yield from _passages(contents, place.side, (place.excerpt,))
        if note.lost:
            yield _words(phrase("Not found again in the texts: “{words}”", words=note.lost))


def _listing(listing: Listing) -> Iterator[Element]:
    yield _words(listing.title, "Heading1")
    if listing.about:
        yield paragraph(run(listing.about, *quiet()), keep=True)
    widths = tuple(int(share * _WIDTH) for share in listing.shares)
    cells = [[[_words(cell)] for cell in row] for row in listing.rows]
    cells.insert(0, [[_head(cell)] for cell in listing.headings])
    told = [[(cell,) for cell in row] for row in (listing.headings, *listing.rows)]
    yield table(widths, cells, whole=True, high=high_rows(told, widths, _HEIGHT))
    yield from _small(listing.below, apart=True)


def _small(lines: Sequence[str], *, apart: bool = False) -> Iterator[Element]:
    """Lines of small print; `apart`: the first below a table."""
    return (paragraph(run(line, *quiet()), apart=apart and not number) for number, line in enumerate(lines))


def _texts(contents: Contents) -> Iterator[Element]:
    yield _words(phrase("The texts side by side"), "Heading1")
    legend = " ".join(part for part in (phrase(_LEGEND[contents.legend]), contents.pencil) if part)
    yield paragraph(run(legend, *quiet()), keep=True)
    rows = [[[_head(name)] for name in contents.names]]
    for row in contents.rows:
        rows.append([_column(row.left, contents, 0), _column(row.right, contents, 1)])
    yield table((_WIDTH // 2, _WIDTH // 2), rows)
    if contents.hidden:
        yield paragraph(run(contents.left_out, *quiet()), apart=True)


def _column(paragraphs: Sequence[ShownParagraph], contents: Contents, side: int) -> list[Element]:
    tag = contents.sources[side].language
    made: list[Element] = []
    for each in paragraphs:
        # What chips and passages refer to; the words of the article go on after it.
        number = run(f"¶{each.number} ", element("vertAlign", val="superscript")) if each.number else None
        runs: list[Element] = [] if number is None else [number]
        for piece in each.pieces:
            runs.append(run(piece.text, *looks_of(piece.roles, each.role), *language(tag)))
            runs += [run(f" {words}", element("vertAlign", val="superscript")) for words in piece.after]
        made.append(paragraph(*runs, reads="".join(piece.text for piece in each.pieces)))
    return made


def _head(text: str) -> Element:
    return paragraph(run(text, element("b")), reads=text)


def _words(text: str, style: str = "", *, keep: bool = False) -> Element:
    return paragraph(run(text), style=style, reads=text, keep=keep or style.startswith("Heading"))
