"""Report ▸ Evidence Pack: everything about the two texts shown, in one zip file whose fingerprint is told."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from variorum.errors import CorpusError
from variorum_gui.languages.words import tr
from variorum_gui.opening_elsewhere import open_file
from variorum_gui.saving_as import ask_where
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.message_bar import Offer

if TYPE_CHECKING:
    from variorum.corpus.store import Corpus
    from variorum.reporting.pack.packing import Held
    from variorum_gui.shown import ShownText
    from variorum_gui.window.main_window import MainWindow


def choose_and_pack(window: MainWindow) -> None:
    """Ask for the name of the file, and write the pack."""
    from variorum_gui.window.names_of_files import file_name_for_shown

    shown = window.workspace.shown
    if shown.left is None or shown.right is None or shown.comparison is None or shown.dossier is None:
        window.messages.say(tr("An evidence pack needs two texts that have been compared."))
        return
    stem = file_name_for_shown(shown).removesuffix(".html")
    kind = tr("Evidence pack (*.zip)")
    path = ask_where(window, tr("Evidence Pack"), f"{stem}.zip", kind, ".zip")
    if path is not None:
        pack_to(window, path)


def pack_to(window: MainWindow, path: Path) -> None:
    """Write the pack of what is shown to `path`."""
    shown, corpus = window.workspace.shown, window.workspace.corpus

    def work(*_: object) -> str:
        from variorum.reporting.pack.packing import evidence_pack
        from variorum.reporting.whole_file import write_whole
        from variorum_gui.window.leaving import compared_of

        both = shown.left, shown.right
        held = tuple(_held(corpus, text) for text in both if text is not None)
        data = evidence_pack(compared_of(shown), (held[0], held[1]))
        write_whole(path, data)
        return hashlib.sha256(data).hexdigest()

    def written(digest: str) -> None:
        words = tr(
            "The evidence pack is in {file}. Mail yourself its fingerprint: a pack that still has it was not "
            "changed. SHA-256 {sum}",
            file=path.name,
            sum=digest,
        )
        window.messages.say(
            words,
            offers=[
                Offer(tr("Copy Fingerprint"), lambda: QGuiApplication.clipboard().setText(digest)),
                Offer(tr("Show the Folder"), lambda: open_file(path.parent, window.messages)),
            ],
            about="export",
        )

    def failed(error: BaseException) -> None:
        log_error(error)
        words = tr("The evidence pack was not written. {reason}", reason=sentence_for(error))
        again = Offer(tr("Try Again…"), lambda: choose_and_pack(window))
        window.messages.say(words, offers=[again], kind="error", about="export")

    window.background.run("export", tr("Writing the evidence pack"), work, written, failed)


def _held(corpus: Corpus, text: ShownText) -> Held:
    from variorum.model.article import Original
    from variorum.reporting.pack.packing import Held

    if text.version_id is None:
        return Held()
    try:
        data, name = corpus.original(text.version_id), corpus.original_name(text.version_id)
    except CorpusError:  # pasted: there are no bytes but its own
        return Held(None, corpus.added(text.version_id))
    return Held(Original(text.version.source_sha256, data, name), corpus.added(text.version_id))
