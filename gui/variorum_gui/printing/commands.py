"""Print, preview and PDF of the comparison shown. Imported when first asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, Qt
from PySide6.QtGui import QAction, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QProgressDialog, QToolBar

from variorum_gui.comparison.content import Content, content_of, offers_one_column
from variorum_gui.comparison.one_column import one_column
from variorum_gui.languages.words import tr
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.printing.pages import Pages
from variorum_gui.saving_as import ask_where
from variorum_gui.unexpected import sentence_for
from variorum_gui.window.names_of_files import file_name_for_shown
from variorum_gui.window.preferring import chosen_type
from variorum_gui.window.written_file import to_see

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

#: Letters on paper are read from nearer than those on a screen: 14 pixels become 9 points.
_SCALE = 0.86
_MARGIN = 14.0
#: Paragraphs set before the progress is shown and Cancel is heard.
_SLICE = 200


def print_comparison(window: MainWindow) -> None:
    """Ask for a printer, and print."""
    if _nothing(window):
        return
    printer = _printer(window)
    dialog = QPrintDialog(printer, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: paint_on(window, printer))
    dialog.setModal(True)
    dialog.show()


def preview(window: MainWindow) -> None:
    """Show the pages as they will be printed."""
    if _nothing(window):
        return
    printer = _printer(window)
    dialog = QPrintPreviewDialog(printer, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Print preview"))
    # Qt's own tools are wider than most pages are shown; what does not fit would hide behind a sign without words.
    tools = max(bar.sizeHint().width() for bar in dialog.findChildren(QToolBar))
    resize_on_screen(dialog, max(900, tools + 16), 800)
    if printer.outputFormat() != QPrinter.OutputFormat.NativeFormat:
        _without_page_setup(dialog)
    # Qt keeps only a pointer to the printer: this closure holds the printer as long as the dialog lives.
    dialog.paintRequested.connect(lambda _: paint_on(window, printer))
    dialog.open()


def save_pdf(window: MainWindow) -> None:
    """Ask for a file, and write the pages into it."""
    if _nothing(window):
        return
    shown = window.workspace.shown
    proposed = str(Path(file_name_for_shown(shown)).with_suffix(".pdf"))
    path = ask_where(window, tr("Save as PDF"), proposed, tr("PDF (*.pdf)"), ".pdf")
    if path is not None:
        write_pdf(window, path)


def write_pdf(window: MainWindow, path: Path) -> None:
    """Write the pages to `path`; what is there already stays until all of them are written."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(b"")
        printer = _printer(window)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(part))
        written = paint_on(window, printer)
        if written:
            part.replace(path)
        else:
            part.unlink(missing_ok=True)
    except OSError as error:
        told = OSError(error.errno, error.strerror, str(path))  # not the temporary name
        words = tr("{file} could not be written. {reason}", file=path.name, reason=sentence_for(told))
        window.messages.say(words, kind="error")
        return
    if written:
        words = tr("The comparison is {file}, in the folder {folder}.", file=path.name, folder=path.parent)
        window.messages.say(words, offers=to_see(path, lambda: window.messages), about="export").setToolTip(
            str(path.parent)
        )


def paint_on(window: MainWindow, printer: QPrinter) -> bool:
    """Paint all pages; False (and said) where the printer or the file takes none, or it was cancelled."""
    layout, resolution = printer.pageLayout(), printer.resolution()
    scale = resolution / 96 * _SCALE
    area = layout.paintRectPixels(resolution)
    size = round(area.width() / scale), round(area.height() / scale)
    chosen = replace(chosen_type(window.settings), zoom=window.settings.number("paper_zoom"))
    pages = Pages(content_to_print(window), chosen, *size)
    if not _measured(window, pages):
        return False
    first, last = printer.fromPage() or 1, printer.toPage() or pages.count()
    painter = QPainter()
    if not painter.begin(printer):
        where = printer.outputFileName() or printer.printerName() or tr("the printer")
        window.messages.say(
            tr("Nothing could be printed to {where}. Is it there, and may it be written to?", where=where),
            kind="error",
        )
        return False
    painter.scale(scale, scale)
    for number in range(first - 1, min(last, pages.count())):
        if number >= first and not printer.newPage():
            break
        painter.save()
        pages.paint(painter, number)
        painter.restore()
    return painter.end()


def content_to_print(window: MainWindow) -> Content:
    """What is shown, in the form it is read in. The two texts flowing freely stand row by row on paper."""
    shown, form = window.workspace.shown, window.comparison.form()
    view = replace(window.comparison.view(), on_paper=True)
    if form == "column" and offers_one_column(shown):
        return one_column(shown, replace(view, form="column"))
    return content_of(shown, replace(view, form="differences" if form == "differences" else "aligned"))


def _measured(window: MainWindow, pages: Pages) -> bool:
    progress = QProgressDialog(tr("Setting the pages"), tr("Cancel"), 0, pages.total, window)
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setMinimumDuration(500)
    done = 0
    while not pages.measure(_SLICE):
        done += _SLICE
        progress.setValue(min(done, pages.total - 1))  # lets the window breathe
        if progress.wasCanceled():
            break
    finished = not progress.wasCanceled()
    progress.close()
    progress.deleteLater()
    return finished


def _printer(window: MainWindow) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(window.tabs.titles()[window.tabs.bar.currentIndex()])
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    layout.setMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
    if not layout.pageSize().isValid():
        layout.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageLayout(layout)
    return printer


def _without_page_setup(dialog: QPrintPreviewDialog) -> None:
    """Where there is no printer, Qt's button for the page would do nothing but write a warning."""
    words = QCoreApplication.translate("QPrintPreviewDialog", "Page setup")
    for action in dialog.findChildren(QAction):
        if action.text() == words:
            action.setVisible(False)


def _nothing(window: MainWindow) -> bool:
    # Not the pair: a text may be wanted that is not read yet, or not held any more.
    nothing = window.workspace.shown.left is None and window.workspace.shown.right is None
    if nothing:
        window.status.tell(tr("There are no texts to print"))
    return nothing
