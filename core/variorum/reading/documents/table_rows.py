"""The rows of tables in documents, as in pages: a row of figures in one line, a layout in paragraphs.

Office programs put a paragraph into every cell, so a table of results would fall into a paragraph a figure; and a
letterhead or a newsletter made with a table would become one line a page long.
"""

from __future__ import annotations

from variorum.reading.documents.passages import Kind, Passage, Piece

#: Between two cells of a row, as in HTML pages.
CELLS = " | "
#: A cell of more characters holds an article's text rather than a table's figure, as in HTML pages.
_LAYOUT_CELL = 200
_PLAIN: tuple[Kind, ...] = ("", "furniture")


def row_of(cells: list[list[Passage]]) -> list[Passage]:
    """One passage for a row of figures; for any other row what its cells hold, one after another."""
    told = [[passage for passage in cell if _text(passage).strip()] for cell in cells]
    filled = [cell for cell in told if cell]
    if len(filled) < 2 or not all(len(cell) == 1 and _is_figure(cell[0]) for cell in filled):
        return [passage for cell in cells for passage in cell]
    changes = tuple({piece.change for cell in filled for piece in cell[0].pieces})
    # a bar belongs to a change only where the whole row does
    bar = Piece(CELLS, changes[0] if len(changes) == 1 else "")
    pieces: list[Piece] = []
    for number, cell in enumerate(told):
        pieces += (bar, *(cell[0].pieces if cell else ())) if number else (cell[0].pieces if cell else ())
    ends = {cell[0].end for cell in filled}
    return [Passage(tuple(pieces), filled[0][0].kind, ends.pop() if len(ends) == 1 else "")]


def _is_figure(passage: Passage) -> bool:
    text = _text(passage).strip()
    return passage.kind in _PLAIN and len(text) <= _LAYOUT_CELL and "\n" not in text


def _text(passage: Passage) -> str:
    return "".join(piece.text for piece in passage.pieces)
