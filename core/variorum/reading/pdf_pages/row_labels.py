"""The two letters with which a press database begins each row of its page (HD, PD, LP …), set in a column of their own.

To the eye of a layout they are a narrow column beside the text, or the first words of lines that hang out. They go
before the first word of their row, as tables come out of other documents: "HD | Ferry aground".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from variorum.reading.exports.factiva_fields import is_code
from variorum.reading.pdf_pages.lines import Line, line_of

_BAR = " | "
_FEWEST_CODES = 5
#: In type sizes: labels stand flush, and on the baseline of their row.
_FLUSH, _LEVEL = 0.5, 0.35
#: On a page; more are nobody's.
_MOST_ROWS = 200


def with_row_labels(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page, such labels joined to their rows; of any other document as they are."""
    codes = {line.words[0].text for lines in pages for line in lines if is_code(line.words[0].text)}
    if len(codes) < _FEWEST_CODES or "HD" not in codes:
        return [list(lines) for lines in pages]
    return [_joined(lines) for lines in pages]


def is_labelled(line: Line) -> bool:
    """Whether a row of such a page begins here."""
    return is_code(line.words[0].text.partition(_BAR)[0]) and _BAR in line.words[0].text


def _joined(lines: Sequence[Line]) -> list[Line]:
    labels = [line for line in lines if is_code(line.words[0].text)]
    if not 0 < len(labels) <= _MOST_ROWS:
        return list(lines)
    edge = min(line.left for line in labels)
    labels = [line for line in labels if line.left - edge < _FLUSH * line.size]
    beside = {id(each): _beside(each, lines) for each in labels if len(each.words) == 1}
    flush = {id(each) for each in labels}
    labelled = {id(rest): label for label in labels if (rest := beside.get(id(label))) is not None}
    found: list[Line] = []
    for line in lines:
        if beside.get(id(line)) is not None:
            continue
        if id(line) in labelled:
            found.append(_named(labelled[id(line)].words[0].text, line))
        elif len(line.words) > 1 and id(line) in flush:
            found.append(_named(line.words[0].text, line_of(line.words[1:])))
        else:
            found.append(line)
    return found


def _beside(label: Line, lines: Sequence[Line]) -> Line | None:
    near = [
        line
        for line in lines
        if line.left >= label.right and abs(line.baseline - label.baseline) < _LEVEL * label.size
    ]
    return min(near, key=lambda line: line.left, default=None)


def _named(code: str, line: Line) -> Line:
    first = replace(line.words[0], text=f"{code}{_BAR}{line.words[0].text}")
    return replace(line, words=(first, *line.words[1:]))
