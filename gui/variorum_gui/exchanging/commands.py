"""File ▸ Export and File ▸ Import Annotations."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from variorum_gui.languages.words import marked, tr
from variorum_gui.last_folder import ask_for_file
from variorum_gui.opening_elsewhere import open_file
from variorum_gui.saving_as import ask_where
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.message_bar import Offer

if TYPE_CHECKING:
    from variorum_gui.exchanging.importing import Read
    from variorum_gui.window.main_window import MainWindow

#: The two lines of the file dialog.
_COMING = marked("Annotations (*.jsonld *.json *.jsonl)"), marked("All files (*)")


def fill_export_menu(window: MainWindow, menu: QMenu) -> None:
    """Put every export into the menu; what they need is loaded when it is first opened."""
    from variorum_gui.exchanging.exports import EXPORTS, going

    out = going(window.workspace.shown)
    menu.clear()
    for key, words, _ in EXPORTS:
        action = menu.addAction(tr(words))
        action.setObjectName(f"export_{key}")
        action.setEnabled(out is not None and (key != "findings" or len(out.texts) == 2))
        action.triggered.connect(lambda _on=False, key=key: choose_and_export(window, key))


def choose_and_export(window: MainWindow, key: str) -> None:
    """Ask for the name of the file, and write it."""
    from variorum_gui.exchanging.exports import EXPORTS, going
    from variorum_gui.window.names_of_files import file_name_for_shown

    out = going(window.workspace.shown)
    if out is None:
        window.messages.say(tr("There is something to export once two texts are shown and worked out."))
        return
    kind = tr(next(kind for known, _, kind in EXPORTS if known == key))
    suffix = kind.partition("*")[2].rstrip(")")
    stem = file_name_for_shown(window.workspace.shown).removesuffix(".html")
    path = ask_where(window, tr("Export"), f"{stem}, {key}{suffix}", kind, suffix)
    if path is not None:
        export_to(window, key, path)


def export_to(window: MainWindow, key: str, path: Path) -> None:
    """Write one export of what is shown to `path`."""
    from variorum_gui.exchanging.exports import going, left_at_home, write

    out = going(window.workspace.shown)
    if out is None:
        return

    def written(_: None) -> None:
        home = left_at_home(key, out)
        words = tr("Exported to {file}.", file=path.name)
        if home:
            words += " " + tr("{n} decisions and notes on other texts are not in it.", n=home)
        offer = Offer(tr("Open It"), lambda: open_file(path, window.messages))
        window.messages.say(words, offers=[offer], about="export")

    window.background.run(
        "export",
        tr("Exporting"),
        lambda progress, cancelled: write(key, out, path),
        written,
        lambda error: _complain(
            window,
            tr("Nothing was exported."),
            error,
            "export",
            [Offer(tr("Try Again…"), lambda: choose_and_export(window, key))],
        ),
    )


def choose_and_import(window: MainWindow) -> None:
    """Ask for a file of annotations, and take what it says of texts of this corpus."""
    path = ask_for_file(window, tr("Import annotations"), ";;".join(map(tr, _COMING)))
    if path is not None:
        import_from(window, path)


def import_from(window: MainWindow, path: Path) -> None:
    """Take notes, verdicts and decisions from a file, as one act that Undo takes back."""
    from variorum_gui.exchanging.importing import read_for, told

    workspace = window.workspace
    corpus, pair = workspace.corpus, workspace.pair
    first = tuple(id for id in (pair.left, pair.right) if id is not None)

    def done(read: Read) -> None:
        act = None
        if read.taken and window.workspace.has_corpus and window.workspace.corpus is corpus:
            before = corpus.next_undo()
            workspace.decide(*read.taken)
            after = corpus.next_undo()
            # While articles are being added the decisions wait: the newest act is another one then.
            act = after.id if after is not None and after != before else None
        sentence, lines = told(read)
        window.problems.add(read.problems)
        show = Offer(tr("Show Problems"), lambda: window.reading.show_problems())
        bar = window.messages.say(
            sentence,
            lines,
            [show] if read.problems else [],
            "error" if _lost(read) else "notice",
            about="import",
        )
        bar.act = act

    window.background.run(
        "import",
        tr("Reading annotations"),
        lambda progress, cancelled: read_for(corpus, path, first, cancelled),
        done,
        lambda error: _complain(window, tr("Nothing was imported."), error),
    )


def _lost(read: Read) -> bool:
    return any(not problem.remark for problem in read.problems)


def _complain(
    window: MainWindow, what: str, error: BaseException, about: str = "", offers: Sequence[Offer] = ()
) -> None:
    log_error(error)
    window.messages.say(f"{what} {sentence_for(error)}", offers=offers, kind="error", about=about)
