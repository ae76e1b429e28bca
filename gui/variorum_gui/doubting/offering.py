"""Bars that offer what was noticed in texts just added: several articles in one file, garbled letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING

from variorum.corpus.rows import Change
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.reading.problems import shown_name
from variorum_gui.doubting.settling import Found, keep_apart, make_one, repair_letters
from variorum_gui.languages.words import tr
from variorum_gui.window.same_corpus import in_this_corpus, still_holds

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow
    from variorum_gui.window.message_bar import MessageBar

#: More files than this get one bar together: nobody answers twenty questions.
_BARS = 2


def offer_found(window: MainWindow, found: Found) -> None:
    """One bar for each file, or one for all of many."""
    files = found.in_one_file
    if len(files) > _BARS:
        words = tr("Several articles were found in each of {n} files.", n=len(files))
        _offer(
            window,
            words,
            ((tr("Keep them apart"), lambda c: keep_apart(c, [id for f in files for id in f])),),
            [id for f in files for id in f],
        )
    else:
        for ids in files:
            file = _name(window.workspace.corpus, ids[0])
            words = tr("{n} articles found in {file}.", n=len(ids), file=file)
            _offer(
                window,
                words,
                (
                    (tr("Keep as {n}", n=len(ids)), partial(keep_apart, version_ids=ids)),
                    (tr("Make it one"), partial(make_one, version_ids=ids)),
                ),
                ids,
            )
    if found.garbled:
        many = len(found.garbled) > 1
        words = (
            tr("Some letters look garbled in {n} texts.", n=len(found.garbled))
            if many
            else tr(
                "Some letters look garbled in {file}.", file=_name(window.workspace.corpus, found.garbled[0])
            )
        )
        _offer(
            window,
            words,
            ((tr("Repair Garbled Letters"), lambda corpus: repair_letters(corpus, found.garbled)),),
            found.garbled,
        )


def _offer(
    window: MainWindow,
    words: str,
    deeds: tuple[tuple[str, Callable[[Corpus], Change | None]], ...],
    versions: Iterable[int],
) -> None:
    from variorum_gui.window.message_bar import Offer

    made: list[MessageBar] = []

    def act(deed: Callable[[], None]) -> None:
        window.messages.dismiss(made[0])
        deed()

    workspace = window.workspace
    offers = [
        Offer(says, partial(act, in_this_corpus(window, partial(workspace.act, deed))))
        for says, deed in deeds
    ]
    made.append(window.messages.say(words, offers=offers))
    made[0].still = still_holds(window, versions)


def _name(corpus: Corpus, version_id: int) -> str:
    try:
        return shown_name(PurePath(corpus.original_name(version_id)).name) or tr("the text")
    except CorpusError:
        return tr("the text")
