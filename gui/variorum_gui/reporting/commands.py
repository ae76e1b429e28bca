"""Report ▸ Report…: asking what goes in, and writing the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum.reporting.judged import Judged
from variorum.reporting.tables import TableName
from variorum.reporting.writing import PDF, Wanted
from variorum.reporting.writing import write_report as write_file
from variorum_gui.languages.words import tr
from variorum_gui.reporting.choosing import REPORT_KINDS, Chosen, last_chosen, offered_for, remember
from variorum_gui.reporting.dialog import ReportDialog
from variorum_gui.reporting.naming import name_outlet, stay_here, without_outlet
from variorum_gui.reporting.previews import preview_of
from variorum_gui.reporting.written_before import keep_written, of_pair, proposed
from variorum_gui.saving_as import ask_where
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.leaving import compared_of
from variorum_gui.window.message_area import MessageArea
from variorum_gui.window.message_bar import Offer
from variorum_gui.window.names_of_files import file_name_for_shown
from variorum_gui.window.written_file import to_see

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


class SaysMessages(Protocol):
    """A page that reports are written from."""

    messages: MessageArea

    def isVisible(self) -> bool: ...


def choose_report(window: MainWindow, begun: Chosen[TableName] | None = None) -> None:
    """Show what a report would hold, and let a person say what goes in; `begun`: as was chosen just before."""
    compared = _compared(window)
    if compared is None:
        return
    stay_here(window)
    chosen = _last_chosen(window, compared)
    if begun is not None and begun.offered.key == chosen.offered.key:
        chosen = begun
    dialog = ReportDialog(
        partial(preview_of, compared),
        chosen,
        window.background,
        window,
        none_confirmed=not Judged(compared.findings, compared.decisions).any_confirmed,
        without_outlet=without_outlet(window.workspace.shown),
    )
    dialog.nameWanted.connect(
        lambda side: name_outlet(window, side, partial(choose_report, window, dialog.chosen()))
    )
    dialog.accepted.connect(lambda: _save(window, dialog.chosen()))
    dialog.open()


def write_report(window: MainWindow, path: Path) -> None:
    """Write the report on what is shown to `path`; its ending says of which kind."""
    compared = _compared(window)
    if compared is None:
        return
    chosen = _last_chosen(window, compared)
    wanted = Wanted(chosen.choice(path.suffix.lower()), chosen.table)
    in_background(window, path, lambda: _write(path, compared, wanted), lambda: choose_report(window))


def in_background(
    window: MainWindow,
    path: Path,
    write: Callable[[], None],
    again: Callable[[], object],
    page: SaysMessages | None = None,
) -> None:
    """Let a report be written, and say where it is; or why it is not, and offer to choose `again`.

    It is said on the `page` it was asked for from, as long as that is open: one may lie over the whole window.
    """

    def messages() -> MessageArea:
        return page.messages if page is not None and page.isVisible() else window.messages

    def written(_: None) -> None:
        bar = messages().say(
            tr("The report is {file}, in the folder {folder}.", file=path.name, folder=path.parent),
            offers=to_see(path, messages),
            about="export",
        )
        bar.setToolTip(str(path.parent))

    def failed(error: BaseException) -> None:
        log_error(error)
        words = tr("The report was not written. {reason}", reason=sentence_for(error))
        messages().say(words, offers=[Offer(tr("Try Again…"), again)], kind="error", about="export")

    window.background.run(
        "report",
        tr("Writing the report"),
        lambda progress, cancelled: write(),
        written,
        failed,
    )


def _write(path: Path, compared: Compared, wanted: Wanted) -> None:
    if path.suffix.lower() == PDF:
        from variorum_gui.printing.report_pdf import write_pdf

        write_pdf(contents_of(compared, wanted.choice), path)
    else:
        write_file(path, compared, wanted)


def _save(window: MainWindow, chosen: Chosen[TableName]) -> None:
    if _compared(window) is None:
        return
    words = next(words for kind, words, _ in REPORT_KINDS if kind == chosen.kind)
    corpus, of = window.workspace.corpus.path, of_pair(window.workspace.shown)
    name = Path(file_name_for_shown(window.workspace.shown)).stem + chosen.kind
    name = proposed(window.folders.written_reports_file, corpus, of, name)
    others = [kind for kind, _, _ in REPORT_KINDS]
    told = f"{tr(words)} (*{chosen.kind})"
    path = ask_where(window, tr("Write a report"), name, told, chosen.kind, others=others)
    # The ending that was typed wins over the kind chosen before.
    chosen = chosen if path is None else replace(chosen, kind=path.suffix.lower())
    remember(window.folders.report_file, chosen, corpus)
    if path is not None:
        keep_written(window.folders.written_reports_file, corpus, of, path)
        write_report(window, path)


def _last_chosen(window: MainWindow, compared: Compared) -> Chosen[TableName]:
    offered = offered_for(compared.comparison.mode)
    return last_chosen(window.folders.report_file, offered, window.workspace.corpus.path)


def _compared(window: MainWindow) -> Compared | None:
    try:
        return compared_of(window.workspace.shown)
    except ValueError:
        window.messages.say(tr("A report needs two texts that have been compared."))
        return None
