"""The report of a whole story as a rich text of Qt's: the preview shows it, and a PDF is made of it."""

from __future__ import annotations

from variorum.reporting.story.contents import StoryContents
from variorum.reporting.story.leading import Leading
from variorum.reporting.story.paper import PaperPart, PaperRow, paper_parts
from variorum.text.phrasing import phrase
from variorum_gui.printing.report_document import more_in_the_file
from variorum_gui.printing.report_flow import Built, Flow


def built_story(contents: StoryContents, *, rows: int | None = None, size: float = 9.0) -> Built:
    """The whole report; `rows` of each table and paragraphs of each text at most, for a preview."""
    story = _Story(contents, rows, size)
    story.write()
    return story.flow.built


class _Story:
    def __init__(self, contents: StoryContents, most: int | None, size: float) -> None:
        self._contents, self._most = contents, most
        self._leading = Leading(contents.page, contents.sections, contents.shares)
        self.flow = Flow(contents.title, size)

    def write(self) -> None:
        flow, contents = self.flow, self._contents
        flow.heading(contents.title, 0)
        for number, head in enumerate(contents.heads, 1):
            told = ". ".join(filter(None, (head.name, head.headline, head.when, head.address)))
            flow.line(f"{number}. {told}")
        for note in contents.notes:
            flow.line(note, flow.looks.quiet)
        for part in paper_parts(contents, self._leading):
            self._part(part)
        if "texts" in contents.choice.parts:
            self._texts()
        flow.line(contents.closing, flow.looks.quiet)

    def _part(self, part: PaperPart) -> None:
        flow = self.flow
        flow.heading(part.title, 1)
        for line in (part.words, *part.notes):
            flow.line(line, flow.looks.quiet, kept=bool(part.tables))
        for each in part.tables:
            if each.title:
                flow.heading(each.title, 2)
            flow.table(each.headings, [_cells(row) for row in each.rows[: self._most]], shares=each.shares)
            more_in_the_file(flow, len(each.rows), self._most)

    def _texts(self) -> None:
        flow = self.flow
        flow.heading(phrase("The texts"), 1)
        for at, head in enumerate(self._contents.heads):
            flow.heading(head.name, 2)
            paragraphs = self._leading.paragraphs(at)
            for each in paragraphs[: self._most]:
                words = "".join(one.text + one.after for one in each.sentences).strip()
                flow.block(words, flow.looks.paragraph, head.language)
                if each.number:
                    flow.words(f"{each.number} ", flow.looks.quiet)
                flow.words(words, flow.looks.of((), each.role))
            more_in_the_file(flow, len(paragraphs), self._most)


def _cells(row: PaperRow) -> list[str]:
    title = "\n".join((row.title, *row.details))
    return [title, *("\n".join(said.plain for said in cell) for cell in row.cells)]
