"""What is told by how many, in words: same wording, agencies, and who had it first."""

from __future__ import annotations

from collections.abc import Iterable

from variorum.model.article import Version
from variorum.model.numbering import Numbering
from variorum.model.story_page import Elsewhere, MatchExtent, StoryCell, StoryPage, ToldRow
from variorum.reporting.inert import one_line
from variorum.reporting.sources import dated
from variorum.reporting.story.lines import Line, LineGroup, Part, ShownCell, counted
from variorum.reporting.story.side_by_side import MATCHED
from variorum.reviewing.matched_beside import MatchedBeside
from variorum.text.leaving_out import shortened
from variorum.text.phrasing import phrase, phrase_many

#: Letters of the sentence that stands as the title of a row.
_TITLE = 160


def told_by(page: StoryPage) -> tuple[LineGroup, ...]:
    """By number of texts, the most first."""
    numberings = [Numbering(text.version.paragraphs) for text in page.texts]
    beside = MatchedBeside(page)
    by_number: dict[int, list[Line]] = {}
    for row in page.told:
        line = Line(_title(row), _cells(row, beside.of(row.cells), numberings), _details(page, row))
        by_number.setdefault(line.texts, []).append(line)
    groups = [
        LineGroup(phrase_many("Told by {n} text", "Told by {n} texts", number), tuple(lines))
        for number, lines in sorted(by_number.items(), reverse=True)
    ]
    if any(cell.places for cell in page.alone):
        alone = Line(phrase("sentences with no match found in another text"), counted(page.alone))
        groups.append(LineGroup(phrase("No match found in another text (please check)"), (alone,)))
    return tuple(groups)


def when(version: Version) -> str:
    """What dates a text, or that nothing does."""
    return dated(version) or phrase("date unknown")


def _title(row: ToldRow) -> str:
    text = row.first[0] if len(row.first) == 1 else row.texts[0]
    return shortened(one_line(" ".join(row.cells[text].words)), _TITLE)


def _details(page: StoryPage, row: ToldRow) -> tuple[str, ...]:
    if row.quoted:
        found = [
            phrase("the same words quoted in {n}: {texts}", n=len(texts), texts=_names(page, texts))
            for texts in row.alike
        ]
    else:
        found = [
            phrase("same wording in {n}: {texts}", n=len(texts), texts=_names(page, texts))
            for texts in row.alike
        ]
    found += [
        phrase(
            "agency or outlet named: {agency} ({texts})",
            agency=one_line(credit.name),
            texts=_names(page, credit.texts),
        )
        for credit in row.credits
    ]
    return (*found, _first(page, row))


def _first(page: StoryPage, row: ToldRow) -> str:
    if not row.first:
        if 0 < len(row.undated) < len(row.texts):
            return phrase("first seen: dates unknown for {texts}", texts=_names(page, row.undated))
        words = phrase("first seen: dates unknown")
    elif len(row.first) == 1:
        (text,) = row.first
        words = phrase("first seen: {text}", text=one_line(page.texts[text].name))
    else:
        words = phrase("first seen: the dates do not decide between {texts}", texts=_names(page, row.first))
    if row.first and row.undated:
        words = phrase("{words}; dates unknown for {texts}", words=words, texts=_names(page, row.undated))
    return words


def _names(page: StoryPage, texts: Iterable[int]) -> str:
    return ", ".join(one_line(page.texts[text].name) for text in texts)


def _cells(row: ToldRow, beside: Iterable[Elsewhere], numberings: list[Numbering]) -> tuple[ShownCell, ...]:
    return tuple(
        _cell(cell if other.extent == "own" else other.cell, other.extent, numbering)
        for cell, other, numbering in zip(row.cells, beside, numberings, strict=True)
    )


def _cell(cell: StoryCell, extent: MatchExtent, numbering: Numbering) -> ShownCell:
    lead = phrase(MATCHED[extent]) if extent in MATCHED else ""
    return ShownCell(
        tuple(
            Part(place_words(numbering, place[1].start), place, lead, one_line(words))
            for place, words in zip(cell.places, cell.words, strict=True)
        ),
        lead=lead,
        partly=bool(lead),
    )


def place_words(numbering: Numbering, position: int) -> str:
    """ "¶3", or what the paragraph is where it has no number."""
    number = numbering.at(position)
    if number:
        return f"¶{number}"
    return phrase("headline") if numbering.role_at(position) == "headline" else phrase("beside the text")
