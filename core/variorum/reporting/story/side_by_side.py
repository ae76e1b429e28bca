"""Figures, facts and quotations of a story, each text's own in its column."""

from __future__ import annotations

from variorum.model.story_page import DifferingRow, QuotedRow, StoryPage
from variorum.reporting.inert import one_line
from variorum.reporting.joined import HOW, fact_title
from variorum.reporting.story.lines import Line, LineGroup, Part, ShownCell
from variorum.reviewing.phrases import quoted
from variorum.text.phrasing import phrase

#: Letters of a quotation that tell which it is.
_TITLE = 80


def otherwise(page: StoryPage) -> tuple[LineGroup, ...]:
    """Figures and facts that differ, spellings, and quotations that several texts have."""
    figures = [row for row in page.differing if row.kind != "spelling"]
    spelled = [row for row in page.differing if row.kind == "spelling"]
    groups = [
        LineGroup(
            title,
            tuple(
                Line(
                    one_line(_title(row)),
                    tuple(
                        ShownCell(
                            tuple(
                                Part(one_line(words), place)
                                for place, words in zip(cell.places, cell.words, strict=True)
                            )
                        )
                        for cell in row.cells
                    ),
                    () if _is_told_by_its_cells(row) else (one_line(row.sentence),),
                    doubtful=row.tier == "range",
                    in_full=one_line(row.sentence),
                )
                for row in rows
            ),
        )
        for title, rows in (
            (phrase("Figures and facts that differ"), figures),
            (phrase("Names spelled differently"), spelled),
        )
    ]
    quotations = LineGroup(
        phrase("Quotations in several texts"), tuple(_quoted(page, row) for row in page.quoted)
    )
    return tuple(group for group in (*groups, quotations) if group.lines)


def _title(row: DifferingRow) -> str:
    written = dict.fromkeys(words for cell in row.cells for words in cell.words)
    # That it is spelled differently stands above all of them.
    return " / ".join(written) if row.kind == "spelling" and written else fact_title(row)


def _is_told_by_its_cells(row: DifferingRow) -> bool:
    return bool(row.about) or row.kind == "spelling"


def _quoted(page: StoryPage, row: QuotedRow) -> Line:
    told = {relation for how in row.how for relation in how}
    if row.remarks:  # which say that themselves, and more
        told -= {"words differ", "speaker differs"}
    how = ", ".join(phrase(words) for key, words in HOW.items() if key in told and key != "identical")
    said = (how,) if how else () if row.remarks else (phrase(HOW["identical"]),)
    longest = max(row.cells[row.longest].words, key=len)
    return Line(
        quoted(one_line(longest), _TITLE),
        tuple(_cell(row, text) for text in range(len(page.texts))),
        (*said, *map(one_line, row.remarks)),
    )


def _cell(row: QuotedRow, text: int) -> ShownCell:
    cell = row.cells[text]
    how = [
        words
        for key, words in HOW.items()
        if key in row.how[text] and key not in ("identical", "speaker differs")
    ]
    parts = []
    for place, words, speaker in zip(cell.places, cell.words, row.speakers[text], strict=True):
        said = one_line(speaker.name) or phrase("no speaker found")
        if speaker.name and not speaker.sure:
            said = phrase("{speaker} (not sure)", speaker=said)
        aside = "; ".join((said, *map(phrase, how)))
        said = one_line(words)
        parts.append(Part(quoted(said, len(said)), place, aside))
    return ShownCell(tuple(parts))
