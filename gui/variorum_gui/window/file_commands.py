"""The File and Corpus menus: what comes in, and which corpus is open.

Dialogs are imported by who opens them: they take time that the first picture need not wait for.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from variorum_gui.languages.words import tr, tr_many
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.intake import Given
from variorum_gui.window.pairing import Where
from variorum_gui.window.telling_taken import TAKEN

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from variorum_gui.window.main_window import MainWindow

#: Bytes of a corpus of an older format that is brought up to date beside the window's work.
_LARGE = 2 * 2**20


class FileCommands:
    """Each method is a slot of the table of actions."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def add_files(self) -> None:
        """Choose articles to read."""
        from variorum_gui.last_folder import ask_for_files
        from variorum_gui.window.file_filters import article_filters

        if paths := ask_for_files(self._window, tr("Add articles"), article_filters()):
            self.open_paths(paths)

    def add_folder(self) -> None:
        """Choose a folder; all of it is read."""
        from variorum_gui.last_folder import ask_for_folder

        path = ask_for_folder(self._window, tr("Add a folder of articles"))
        if path is not None:
            self.open_paths([str(path)])

    def open_paths(self, paths: Sequence[str], where: Where = "window") -> None:
        """The one way in for paths: from the command line, dialogs, drops, a second launch, the system.

        A single corpus file is opened instead of read, evidence packs are checked.
        """
        corpora = [path for path in paths if path.endswith(".variorum") and Path(path).is_file()]
        if corpora and len(paths) == 1:
            self.open(Path(corpora[0]).absolute())  # it is opened again from wherever one starts
            return
        # What became of the things given before would be taken for what becomes of these.
        self._window.messages.forget_about(TAKEN)
        articles = [path for path in paths if path not in corpora]
        if corpora:
            self._window.messages.say(
                tr_many(
                    "{n} corpus file left aside: open a corpus by itself.",
                    "{n} corpus files left aside: open a corpus by itself.",
                    len(corpora),
                ),
                corpora,
            )
        if len(articles) == 1 and articles[0].lower().endswith(".zip"):
            from variorum_gui.exchanging.verifying_packs import open_unless_a_pack

            open_unless_a_pack(self._window, Path(articles[0]).absolute(), where)
        elif any(path.lower().endswith(".zip") for path in articles):
            from variorum_gui.exchanging.verifying_packs import open_unless_packs

            open_unless_packs(self._window, [Path(path).absolute() for path in articles], where)
        elif articles:
            self._window.workspace.open_given(Given(tuple(map(os.path.abspath, articles))), where)

    def new_corpus(self) -> None:
        """Make a corpus file and open it."""
        from variorum_gui.corpora.opening import CORPORA, SUFFIX
        from variorum_gui.last_folder import last_folder
        from variorum_gui.saving_as import ask_where

        folder, name = last_folder(self._window), tr("My corpus")
        names = (f"{name}{number}{SUFFIX}" for number in ("", *(f" {n}" for n in range(2, 100))))
        proposed = next((each for each in names if not (folder / each).exists()), name)
        target = ask_where(
            self._window, tr("New corpus"), proposed, tr(CORPORA), SUFFIX, replaces=False, of_corpora=True
        )
        if target is not None:
            if (
                target.exists()
            ):  # the dialog may have asked whether to replace it; a corpus is never overwritten
                self._window.messages.say(
                    tr("{file} exists already, so it was opened as it is.", file=target.name)
                )
            self.open(target)

    def open_corpus(self) -> None:
        """Choose a corpus file and open it."""
        from variorum_gui.corpora.opening import CORPORA
        from variorum_gui.last_folder import ask_for_file

        path = ask_for_file(self._window, tr("Open corpus"), tr(CORPORA))
        if path is not None:
            self.open(path)

    def open_recent(self, path: str) -> None:
        """Open a corpus of the recent ones; one that is gone is not made anew."""
        if Path(path).exists():
            self.open(Path(path))
        else:
            self._window.messages.say(tr("{path} is not there any more.", path=path), kind="error")
            self._window.forget_recent(path)

    def open_scratch(self) -> None:
        """Open the corpus that is there without asking."""
        self.open(self._window.folders.scratch_corpus)

    def open_sample(self) -> None:
        """Open the sample corpus, put together on first use."""
        from variorum_gui.window.sample import open_sample

        open_sample(self._window)

    def open(self, path: Path, read_only: bool = False) -> bool:
        """Open a corpus, and show what was shown in it last; False where it is not open yet, or cannot be."""
        from variorum.corpus.header import is_of_an_older_format

        window = self._window
        window.keeping.keep_layout()
        if not read_only and path.is_file() and path.stat().st_size > _LARGE and is_of_an_older_format(path):
            window.corpora.bring_up_to_date(path)
            return False
        if not window.workspace.open(path, read_only):
            return False
        window.keeping.recall_layout()
        return True

    def pack(self) -> None:
        """Put everything about the two texts into one file, as evidence."""
        from variorum_gui.exchanging.evidence_pack import choose_and_pack

        choose_and_pack(self._window)

    def verify_pack(self) -> None:
        """Choose an evidence pack, and tell whether it was changed."""
        from variorum_gui.exchanging.verifying_packs import choose_and_verify

        choose_and_verify(self._window)

    def print(self) -> None:
        """Print the comparison shown."""
        from variorum_gui.printing.commands import print_comparison

        print_comparison(self._window)

    def print_preview(self) -> None:
        """Show the comparison as it will be printed."""
        from variorum_gui.printing.commands import preview

        preview(self._window)

    def save_pdf(self) -> None:
        """Write the pages into a file."""
        from variorum_gui.printing.commands import save_pdf

        save_pdf(self._window)

    def save_copy(self) -> None:
        """Write the whole corpus to another file; this one stays open."""
        from variorum_gui.corpora.long_acts import choose_and_copy

        choose_and_copy(self._window)

    def fill_exports(self, menu: QMenu) -> None:
        """What can be written for other programs of the texts shown."""
        from variorum_gui.exchanging.commands import fill_export_menu

        fill_export_menu(self._window, menu)

    def import_annotations(self) -> None:
        """Notes and decisions from a file of annotations."""
        from variorum_gui.exchanging.commands import choose_and_import

        choose_and_import(self._window)

    def verify(self) -> None:
        """Look for damage in the file."""
        workspace, messages = self._window.workspace, self._window.messages
        corpus = workspace.corpus

        def told(faults: tuple[str, ...]) -> None:
            if faults:
                messages.say(
                    tr_many(
                        "{n} fault found in the corpus file.",
                        "{n} faults found in the corpus file.",
                        len(faults),
                    ),
                    faults,
                    kind="error",
                )
            else:
                messages.say(tr("No fault was found in {file}.", file=corpus.path.name))

        self._window.background.run(
            "verify",
            tr("Checking the corpus file"),
            lambda progress, cancelled: corpus.verify(),
            told,
            self._complain,
        )

    def empty_bin(self) -> None:
        """The one act that cannot be undone is the one that asks."""
        from PySide6.QtWidgets import QMessageBox

        workspace = self._window.workspace
        binned = workspace.corpus.bin()
        if not binned:
            self._window.status.tell(tr("The bin is empty."))
            return
        answer = QMessageBox.question(
            self._window,
            tr("Empty the bin"),
            tr_many(
                "Delete {n} thing for good? This cannot be undone, and neither can anything done before it.",
                "Delete {n} things for good? This cannot be undone, and neither can anything done before it.",
                len(binned),
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            workspace.act(lambda corpus: corpus.empty_bin())

    def quit(self) -> None:
        """Close the window; everything is saved already."""
        self._window.close()

    def _complain(self, error: BaseException) -> None:
        log_error(error)
        self._window.messages.say(sentence_for(error), kind="error")
