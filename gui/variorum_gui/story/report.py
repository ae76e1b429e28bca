"""The report of a whole story: asking what goes in, and writing the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from variorum.reporting.choice import ALL_OF_A_STORY, AnyPart, Choice
from variorum.reporting.story.contents import StoryContents, story_contents
from variorum.reporting.story.judged_rows import JudgedRow, state_of
from variorum.reporting.story.tables import StoryTableName, story_tables
from variorum.reporting.story.tables import story_table as table_called
from variorum.reporting.story.writing import what_a_story_holds, write_story
from variorum.reporting.writing import PDF
from variorum_gui.file_names import file_name_of
from variorum_gui.languages.words import marked, tr
from variorum_gui.printing.story_document import built_story
from variorum_gui.reporting.choosing import (
    NO_TEXTS,
    ONE_TABLE,
    REPORT_KINDS,
    Chosen,
    Offered,
    Settled,
    last_chosen,
    remember,
)
from variorum_gui.reporting.commands import in_background
from variorum_gui.reporting.dialog import ReportDialog
from variorum_gui.reporting.previews import ROWS, Preview, preview_of_tables
from variorum_gui.reporting.written_before import keep_written, of_story, proposed
from variorum_gui.saving_as import ask_where
from variorum_gui.story.working_out import WholeStory

if TYPE_CHECKING:
    from variorum_gui.story.panel import StoryPanel
    from variorum_gui.window.main_window import MainWindow

_ABOUT = {
    ".html": marked("One page that needs nothing else: every cell leads to its sentence in the texts."),
    ".docx": marked("Headings and tables; every place leads to its sentence in the texts."),
}
_TABLES: dict[StoryTableName, str] = {
    "otherwise": marked("Figures and quotations side by side"),
    "told": marked("Told by how many"),
    "sources": marked("Who is quoted or cited"),
    "names": marked("Who and what is named"),
    "shares": marked("How much is shared"),
}
_PARTS: dict[AnyPart, str] = dict(_TABLES.items())
_PARTS["texts"] = marked("All texts in full")


def _settled(kind: str, _choice: Choice) -> Mapping[AnyPart, Settled]:
    if kind == ".csv":
        return dict.fromkeys(_PARTS, Settled(tr(ONE_TABLE)))
    why = {
        ".xlsx": NO_TEXTS,
        ".json": marked("The data always hold the texts: places are counted in them."),
    }.get(kind)
    return {"texts": Settled(tr(why), held=kind == ".json")} if why else {}


STORY: Offered[StoryTableName] = Offered(
    tuple((kind, words, _ABOUT.get(kind, about)) for kind, words, about in REPORT_KINDS),
    _PARTS,
    _TABLES,
    lambda _kind: ALL_OF_A_STORY,
    _settled,
    verdicts=False,
    whole=frozenset({".csv", ".xlsx", ".json"}),
)


def _offered(found: WholeStory) -> Offered[StoryTableName]:
    """Where the reader said nothing of these texts there is nothing to choose between."""
    return replace(STORY, verdicts=any(row.judged for row in (*_rows(found), *found.page.sources)))


def _rows(found: WholeStory) -> tuple[JudgedRow, ...]:
    return (*found.page.differing, *found.page.quoted, *found.page.kept)


def choose_story_report(window: MainWindow, found: WholeStory, panel: StoryPanel | None) -> None:
    """Show what a report of the story would hold, and let a person say what goes in."""
    chosen = last_chosen(window.folders.story_report_file, _offered(found), window.workspace.corpus.path)
    dialog = ReportDialog(
        partial(_preview, found),
        chosen,
        window.background,
        panel if panel is not None and panel.isVisible() else window,
        help_page="story.md",
        none_confirmed=not any(state_of(row) == "confirmed" for row in _rows(found)),
    )
    dialog.accepted.connect(lambda: _save(window, found, dialog.chosen(), panel))
    dialog.open()


def write_story_report(
    window: MainWindow, found: WholeStory, path: Path, panel: StoryPanel | None = None
) -> None:
    """Write the report to `path`; its ending says of which kind."""
    chosen = last_chosen(window.folders.story_report_file, STORY, window.workspace.corpus.path)
    again = partial(choose_story_report, window, found, panel)
    in_background(window, path, lambda: _write(path, found, chosen), again, panel)


def _preview(found: WholeStory, chosen: Chosen[StoryTableName]) -> Preview:
    contents = _contents(found, chosen, chosen.kind)
    if chosen.kind == ".csv":
        return preview_of_tables((table_called(chosen.table, contents),))
    if chosen.kind == ".xlsx":
        return preview_of_tables(story_tables(contents))
    return Preview(lambda: built_story(contents, rows=ROWS))


def _contents(found: WholeStory, chosen: Chosen[StoryTableName], kind: str) -> StoryContents:
    choice = ALL_OF_A_STORY if kind == ".csv" else chosen.choice(kind)
    return story_contents(found.page, found.title, what_a_story_holds(kind, choice))


def _write(path: Path, found: WholeStory, chosen: Chosen[StoryTableName]) -> None:
    kind = path.suffix.lower()
    contents = _contents(found, chosen, kind)
    if kind == PDF:
        from variorum_gui.printing.report_pdf import write_pdf

        write_pdf(contents, path)
    else:
        write_story(path, contents, chosen.table)


def _save(
    window: MainWindow, found: WholeStory, chosen: Chosen[StoryTableName], panel: StoryPanel | None
) -> None:
    words = next(words for kind, words, _ in STORY.kinds if kind == chosen.kind)
    corpus, of = (
        window.workspace.corpus.path,
        of_story(found.title, [one.version_id for one in found.columns]),
    )
    name = Path(file_name_of((found.title,)) if found.title else tr("story.html")).stem + chosen.kind
    name = proposed(window.folders.written_reports_file, corpus, of, name)
    others = [kind for kind, _, _ in STORY.kinds]
    told = f"{tr(words)} (*{chosen.kind})"
    path = ask_where(panel or window, tr("Write a report"), name, told, chosen.kind, others=others)
    # The ending that was typed wins over the kind chosen before.
    chosen = chosen if path is None else replace(chosen, kind=path.suffix.lower())
    remember(window.folders.story_report_file, chosen, corpus)
    if path is not None:
        keep_written(window.folders.written_reports_file, corpus, of, path)
        write_story_report(window, found, path, panel)
