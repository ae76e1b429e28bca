"""Running headers, footers and page numbers, and what a browser prints around a page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from variorum.model.frozen import dataclass
from variorum.reading.pdf_pages.lines import Line

#: So much of a page's height, above and below, may hold headers and footers.
_ZONE = 0.12
_WIDEST_ZONE = 0.25
#: Rows of a header or footer.
_ROWS = 2
#: Of the pages, how many have to say the same at the same height.
_SHARE = 0.3
#: In points: what stands at the same height on several pages, and on one.
_SAME_HEIGHT = 4
_SAME_ROW = 3.0
_PAGE_NUMBER = re.compile(
    r"[–—-]?\s*(?:(?:page|seite|página|p\.)\s*)?\d{1,4}\s*(?:(?:/|of|von|de|sur)\s*\d{1,4})?\s*[–—-]?",
    re.IGNORECASE,
)
_PAGE_OF = re.compile(r"(?:page\s*)?\d{1,4}\s*(?:/|of)\s*\d{1,4}", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?|file|about):\S{3,2000}", re.IGNORECASE)
#: "11/21/26, 8:49 AM", "21.11.2026, 08:49"
_MOMENT = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page's lines and its height and width, upright."""

    lines: tuple[Line, ...]
    bottom: float
    top: float


@dataclass(frozen=True, slots=True)
class PrintedBy:
    """What a browser printed around a page: its address and the time, as written."""

    address: str = ""
    moment: str = ""


def margins_of(sheets: Sequence[Sheet]) -> list[set[int]]:
    """For each page, the indexes of its lines that are headers, footers and page numbers."""
    said: Counter[tuple[str, int]] = Counter()
    for sheet in sheets:
        said.update({key for index in _outer(sheet) for key in _keys(sheet, sheet.lines[index])})
    enough = max(2, round(_SHARE * len(sheets)))
    found: list[set[int]] = []
    for sheet in sheets:
        outer = _outer(sheet)
        margin = {i for i in outer if any(said[key] >= enough for key in _keys(sheet, sheet.lines[i])[:1])}
        margin |= {i for i in _outermost(sheet, outer) if _PAGE_NUMBER.fullmatch(sheet.lines[i].text)}
        found.append(margin | _browser_rows(sheet, outer))
    return found


def printed_by(sheets: Sequence[Sheet]) -> PrintedBy:
    """The address and time that a browser printed on the first page."""
    address = moment = ""
    for sheet in sheets[:1]:
        for index in sorted(_browser_rows(sheet, _outer(sheet))):
            text = sheet.lines[index].text
            if _ADDRESS.fullmatch(text) and text.startswith("http") and not text.endswith(("…", "...")):
                address = address or text
            elif _MOMENT.fullmatch(text):
                moment = moment or text
    return PrintedBy(address, moment)


def _outer(sheet: Sheet) -> list[int]:
    """The lines near the page's edges, and the outermost rows where the paper's margins are wide."""
    zone, widest = (part * (sheet.top - sheet.bottom) for part in (_ZONE, _WIDEST_ZONE))
    heights = sorted({round(line.baseline) for line in sheet.lines})
    rows = {*heights[:_ROWS], *heights[-_ROWS:]}
    return [
        index
        for index, line in enumerate(sheet.lines)
        if (edge := min(sheet.top - line.top, line.bottom - sheet.bottom)) < zone
        or (edge < widest and round(line.baseline) in rows)
    ]


def _keys(sheet: Sheet, line: Line) -> list[tuple[str, int]]:
    """What a line says, numbers aside, with its height; twice, as heights are rounded."""
    text = re.sub(r"\d+", "#", line.text.casefold())
    height = round(line.baseline - sheet.bottom)
    return [
        (text, height),
        *((text, height + step) for step in range(-_SAME_HEIGHT, _SAME_HEIGHT + 1) if step),
    ]


def _outermost(sheet: Sheet, outer: list[int]) -> list[int]:
    """The lines of the highest and the lowest row."""
    if not outer:
        return []
    high = max(line.baseline for line in sheet.lines)
    low = min(line.baseline for line in sheet.lines)
    return [
        index
        for index in outer
        if sheet.lines[index].baseline > high - _SAME_ROW or sheet.lines[index].baseline < low + _SAME_ROW
    ]


def _browser_rows(sheet: Sheet, outer: list[int]) -> set[int]:
    """The highest and lowest row, where they say what browsers print: two of time, address, page of pages."""
    ends = _outermost(sheet, outer)
    texts = [sheet.lines[index].text for index in ends]
    kinds = {
        kind.pattern for kind in (_PAGE_OF, _ADDRESS, _MOMENT) if any(kind.fullmatch(text) for text in texts)
    }
    return set(ends) if len(kinds) >= 2 else set()
