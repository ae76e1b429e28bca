"""Folders and many files: taken in bit by bit, each bit on disk before the next, and none read twice.

Stopped, what was said to be kept is kept; the same folder given again goes on there.
"""

from __future__ import annotations

import os
from itertools import chain
from typing import TYPE_CHECKING

from variorum.corpus.rows import Change, Imported
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.window.intake import Given

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

#: From so many files on. Fewer are one act, and those that are held already are shown.
MANY = 60


def are_many(given: Given) -> bool:
    """Whether there are so many files that reading them all before any is kept would be a long wait."""
    if not given.paths_alone:
        return False
    count = 0
    for path in given.paths:
        count += 1
        for _, _, files in os.walk(path):  # nothing of what is no folder
            count += len(files)
            if count >= MANY:
                return True
    return count >= MANY


def joined(imported: Imported) -> Change | None:
    """All that an import changed as if it were one act; None where it brought nothing."""
    changes = imported.changes
    if not changes:
        return None
    label = changes[0].label
    if len(changes) > 1:
        label = tr_many("Added {n} text", "Added {n} texts", imported.versions)
    return Change(
        label,
        tuple(dict.fromkeys(chain.from_iterable(change.ids for change in changes))),
        tuple(dict.fromkeys(chain.from_iterable(change.settled for change in changes))),
    )


def tell_of_import(window: MainWindow, imported: Imported, given: Given) -> None:
    """Say what was left, and why: it was stopped, or these files were taken in before."""
    from variorum_gui.window.message_bar import Offer
    from variorum_gui.window.same_corpus import in_this_corpus

    if imported.stopped:
        words = tr_many(
            "Stopped. {n} text was kept; the rest was not read yet.",
            "Stopped. {n} texts were kept; the rest was not read yet.",
            imported.versions,
        )
        if not imported.versions:
            words = tr("Stopped; nothing was added.")

        more = in_this_corpus(window, lambda: window.workspace.open_given(given, "corpus"))

        def go_on() -> None:
            window.messages.dismiss(bar)
            more()

        bar = window.messages.say(words, offers=[Offer(tr("Go On"), go_on)], about="import")
    elif imported.unchanged:
        window.messages.say(
            tr_many(
                "{n} file was passed over: it was taken in before, and has not changed since.",
                "{n} files were passed over: they were taken in before, and have not changed since.",
                imported.unchanged,
            ),
            about="import",
        )
