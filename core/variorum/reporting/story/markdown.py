"""The report of a story as Markdown: headings and tables; nothing in a text's words is markup."""

from __future__ import annotations

from collections.abc import Iterator

from variorum.reporting.markdown import safe, table
from variorum.reporting.story.contents import StoryContents
from variorum.reporting.story.leading import Leading
from variorum.reporting.story.paper import PaperPart, PaperRow, paper_parts
from variorum.text.phrasing import phrase

#: A title can be a whole sentence, and so can what is said of it.
_ENDED = (".", "!", "?", "…", "。")


def markdown_of_story(contents: StoryContents) -> str:
    """The report as text; CommonMark with tables."""
    return "\n\n".join(_blocks(contents)) + "\n"


def _blocks(contents: StoryContents) -> Iterator[str]:
    leading = Leading(contents.page, contents.sections, contents.shares)
    yield f"# {safe(contents.title)}"
    lines = []
    for number, head in enumerate(contents.heads, 1):
        told = [f"**{safe(head.name)}**", safe(head.headline), safe(head.when), safe(head.address)]
        lines.append(f"{number}. {', '.join(filter(None, told))}")
    yield "\n".join(lines)
    for note in contents.notes:
        yield safe(note)
    for part in paper_parts(contents, leading):
        yield from _part(part)
    if "texts" in contents.choice.parts:
        yield f"## {phrase('The texts')}"
        for at, name in enumerate(contents.names):
            yield f"### {safe(name)}"
            for paragraph in leading.paragraphs(at):
                words = safe("".join(one.text + one.after for one in paragraph.sentences))
                if paragraph.role == "headline":
                    yield f"**{words}**"
                else:
                    yield f"{paragraph.number}\\. {words}" if paragraph.number else words
    yield "---"
    yield safe(contents.closing)


def _part(part: PaperPart) -> Iterator[str]:
    yield f"## {part.title}"
    yield safe(part.words)
    if part.notes:
        yield "\n".join(f"- {safe(note)}" for note in part.notes)
    for each in part.tables:
        if each.title:
            yield f"### {safe(each.title)}"
        yield table(each.headings, [_cells(row) for row in each.rows])


def _cells(row: PaperRow) -> list[str]:
    said = (row.title, *row.details)
    closed = (words if words.endswith(_ENDED) else f"{words}." for words in said[:-1])
    return [
        " ".join((*closed, said[-1])),
        *(" · ".join(each.plain for each in cell) for cell in row.cells),
    ]
