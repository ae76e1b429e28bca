"""What the preview of a report shows: worked out in the background, drawn where the window is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from variorum.model.frozen import dataclass
from variorum.reporting.compared import Compared
from variorum.reporting.contents import Contents
from variorum.reporting.exchange.table import Table
from variorum.reporting.gathering import contents_of
from variorum.reporting.tables import TableName, table_of, tables_of
from variorum.reporting.writing import is_tracked, what_it_holds
from variorum_gui.languages.words import tr
from variorum_gui.printing.report_document import built, built_tables
from variorum_gui.printing.report_flow import Built
from variorum_gui.printing.tracked_document import built_tracked, tracked_text
from variorum_gui.reporting.choosing import PART_WORDS, Chosen

#: Rows of each list in the preview: enough to judge by, at once also for whole books.
ROWS = 25


@dataclass(frozen=True, slots=True)
class Preview:
    """How it is drawn, and whether its lines are as wide as the window. `draw` makes widgets' documents."""

    draw: Callable[[], Built]
    wraps: bool = True
    #: How the file differs from what is drawn, "" where it does not.
    differs: str = ""


def preview_of_tables(tables: tuple[Table, ...]) -> Preview:
    """As a spreadsheet will show them."""
    return Preview(lambda: built_tables(tables, ROWS), wraps=False)


def preview_of(compared: Compared, chosen: Chosen[TableName]) -> Preview:
    """Of a report of one comparison."""
    if chosen.kind == ".csv":
        return preview_of_tables((table_of(chosen.table, compared),))
    if chosen.kind == ".xlsx":
        return preview_of_tables(tables_of(compared, chosen.choice()))
    mode, choice = compared.comparison.mode, chosen.choice()
    contents = contents_of(compared, what_it_holds(chosen.kind, mode, choice))
    if is_tracked(chosen.kind, mode, choice):
        text = tracked_text(compared, contents, ROWS)
        return Preview(lambda: built_tracked(text), differs=_differs(compared, contents))
    return Preview(lambda: built(contents, rows=ROWS))


def _differs(compared: Compared, contents: Contents) -> str:
    """What such a document holds as things are chosen: a preview draws it otherwise, and not all that is ticked."""
    whole = tr(
        "The Word document is the whole text with every change tracked, confirmed or not: accept all gives {new}, "
        "reject all gives {old}.",
        new=compared.names[1],
        old=compared.names[0],
    )
    instead = tr("Untick “{texts}” for headings and tables instead.", texts=tr(PART_WORDS["texts"]))
    return " ".join(filter(None, (whole, *_comments(contents), instead)))


def _comments(contents: Contents) -> Iterator[str]:
    """What stands beside it as comments."""
    if contents.findings:
        if contents.choice.everything:
            yield tr("All findings stand beside it as comments, each with its state.")
        elif contents.any_confirmed:
            yield tr("Only the findings you confirmed stand beside it as comments.")
        else:
            yield tr("No finding is confirmed yet: what the program found stands beside it as comments.")
    if contents.notes or contents.links or contents.speakers:
        yield (
            tr("So do your notes, links and speakers.")
            if contents.findings
            else tr("Your notes, links and speakers stand beside it as comments.")
        )
