"""What takes a while with whole corpora: copying, merging, exporting, compacting. All beside the window's work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from variorum.corpus.act_words import act_in_words
from variorum.corpus.rows import Change, Compacted
from variorum_gui.corpora.opening import CORPORA, SUFFIX
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.last_folder import ask_for_file
from variorum_gui.saving_as import ask_where
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.message_bar import Offer

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


def choose_and_merge(window: MainWindow) -> None:
    """Ask for another corpus, and say what it would bring before anything is taken over."""
    path = ask_for_file(window, tr("Merge another corpus"), tr(CORPORA))
    if path is not None:
        preview(window, path)


def preview(window: MainWindow, path: Path) -> None:
    """Say what merging would bring, and offer to do it."""
    workspace = window.workspace
    corpus = workspace.corpus
    workspace.hold_acts()

    def agreed() -> None:
        if workspace.corpus is corpus:
            merge(window, path)
        else:  # opened meanwhile: into this one it would bring something else
            preview(window, path)

    def told(words: str) -> None:
        workspace.release_acts()
        if not words:
            window.messages.say(tr("{file} holds nothing that is not here already.", file=path.name))
            return
        window.messages.say(
            tr("“{name}” would bring: {what}. It can be undone.", name=path.stem, what=words),
            offers=[Offer(tr("Merge"), agreed)],
            stays=True,
            about="merge",
        )

    window.background.run(
        "",
        tr("Looking at {file}", file=path.name),
        lambda progress, cancelled: corpus.preview_merge(path, progress=progress, cancelled=cancelled),
        told,
        lambda error: _held_and_failed(window, error),
        workspace.release_acts,
    )


def merge(window: MainWindow, path: Path) -> None:
    """Take over what another corpus holds, as one act."""
    workspace = window.workspace
    corpus = workspace.corpus
    workspace.hold_acts()

    def done(change: Change) -> None:
        window.messages.forget_about("merge")
        if workspace.corpus is corpus:
            workspace.after(change)
            words = tr("{act}. Undo takes it back.", act=act_in_words(change.label))
            window.messages.say(words, about="merge")
        workspace.release_acts()

    window.background.run(
        "",
        tr("Merging {file}", file=path.name),
        lambda progress, cancelled: corpus.merge(path, progress=progress, cancelled=cancelled),
        done,
        lambda error: _held_and_failed(window, error),
        workspace.release_acts,
    )


def export(window: MainWindow, stories: Sequence[int]) -> None:
    """Ask for a place, and write these stories to a corpus of their own; this one is not changed."""
    corpus = window.workspace.corpus
    rows = corpus.levels.story_rows(stories[:1])
    name = rows[0].title[:60] if len(stories) == 1 and rows else corpus.path.stem
    plain = "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in name)
    proposed = f"{' '.join(plain.split()) or 'stories'}.variorum"
    target = ask_where(window, tr("Export as a new corpus"), proposed, tr(CORPORA), SUFFIX, of_corpora=True)
    if target is None:
        return

    def done(change: Change) -> None:
        what = tr_many("{n} story", "{n} stories", len(stories))
        window.messages.say(
            tr("{stories} exported to {file}.", stories=what, file=target.name),
            offers=[Offer(tr("Open It"), lambda: window.files.open(target))],
            about="export",
        )

    window.background.run(
        "export corpus",
        tr("Exporting"),
        lambda progress, cancelled: corpus.save_stories(target, *stories),
        done,
        lambda error: _complain(window, error),
    )


def choose_and_copy(window: MainWindow) -> None:
    """Ask for a place, and write the whole corpus there; this one stays open, and can be changed meanwhile."""
    corpus = window.workspace.corpus
    proposed = f"{corpus.path.stem} ({tr('copy')}){SUFFIX}"
    target = ask_where(
        window, tr("Save a copy of the corpus"), proposed, tr(CORPORA), SUFFIX, of_corpora=True
    )
    if target is None:
        return
    window.background.run(
        "",
        tr("Saving a copy of {file}", file=corpus.path.name),
        lambda progress, cancelled: corpus.save_copy(target, progress=progress, cancelled=cancelled),
        lambda _: window.status.tell(tr("Saved a copy as {file}", file=target.name)),
        lambda error: _complain(window, error),
        lambda: window.status.tell(tr("Stopped; no copy was saved.")),
    )


def compact(window: MainWindow) -> None:
    """Give back the room that nothing needs any more; nothing is lost, Undo included."""
    workspace = window.workspace
    corpus = workspace.corpus
    workspace.hold_acts()

    def done(sizes: Compacted) -> None:
        workspace.release_acts()
        before, now = (QLocale().formattedDataSize(size) for size in (sizes.before, sizes.now))
        window.messages.say(
            tr("{file} was {before} and is {now} now.", file=corpus.path.name, before=before, now=now),
            about="compact",
        )

    window.background.run(
        "",
        tr("Compacting {file}", file=corpus.path.name),
        lambda progress, cancelled: corpus.compact(),
        done,
        lambda error: _held_and_failed(window, error),
        workspace.release_acts,
    )


def _held_and_failed(window: MainWindow, error: BaseException) -> None:
    _complain(window, error)
    window.workspace.release_acts()


def _complain(window: MainWindow, error: BaseException) -> None:
    log_error(error)
    window.messages.say(sentence_for(error), kind="error")
