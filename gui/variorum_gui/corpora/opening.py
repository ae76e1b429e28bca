"""What is offered where a corpus cannot be opened as usual, and what is said of one that can only be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from variorum.corpus.recovering import recover_corpus
from variorum.corpus.rows import Recovered
from variorum.corpus.store import open_corpus
from variorum.errors import Damaged, OnlyReadable
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.saving_as import ask_where
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.message_bar import Offer

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

#: What bars are about that hold as long as this corpus is open.
READ_ONLY = "read only"
CORPORA = marked("Variorum corpus (*.variorum)")
SUFFIX = ".variorum"


def offer_another_way(window: MainWindow, path: Path, error: Exception) -> None:
    """Say why the corpus was not opened, with a button for what can be done about it."""
    if isinstance(error, Damaged):
        offer = Offer(tr("Recover What Can Be Read…"), lambda: recover_into(window, path))
    else:
        offer = Offer(tr("Open for Reading Only"), lambda: _open_to_read(window, path))
    window.messages.say(sentence_for(error), offers=[offer], kind="error", stays=True, about="opening")


def _open_to_read(window: MainWindow, path: Path) -> None:
    if window.files.open(path, read_only=True):
        window.messages.forget_about("opening")


def say_read_only(window: MainWindow) -> None:
    """A bar that stays while nothing can be changed."""
    corpus = window.workspace.corpus
    why = corpus.remark or tr("{file} was opened for reading only.", file=corpus.path.name)
    window.messages.say(
        tr("{why} Nothing you do here is kept.", why=why),
        offers=[Offer(tr("Save a Copy…"), window.files.save_copy)],
        stays=True,
        about=READ_ONLY,
    )


def bring_up_to_date(window: MainWindow, path: Path) -> None:
    """Bring a large corpus of an older format up to ours beside the window's work, and then open it."""

    def failed(error: BaseException) -> None:
        log_error(error)
        if isinstance(error, (Damaged, OnlyReadable)):
            offer_another_way(window, path, error)
        else:
            window.messages.say(sentence_for(error), kind="error")

    def opened(_: None) -> None:
        window.files.open(path)

    title = tr("Bringing {file} up to date", file=path.name)
    window.background.run(
        "up to date",
        title,
        lambda progress, cancelled: open_corpus(path).close(),
        opened,
        failed,
    )


def recover_into(window: MainWindow, path: Path) -> None:
    """Ask for a place, and make a new corpus there of what can still be read; the damaged one is left as it is."""
    proposed = str(path.with_name(f"{path.stem} ({tr('recovered')}).variorum"))
    target = ask_where(
        window, tr("Recover into a new corpus"), proposed, tr(CORPORA), SUFFIX, of_corpora=True
    )
    if target is None:
        return

    def done(found: Recovered) -> None:
        texts = tr_many("{n} text", "{n} texts", found.versions)
        words = tr("{texts} of {file} are in {new}.", texts=texts, file=path.name, new=target.name)
        if found.faults:
            words += " " + tr("Not all could be read.")
        offer = Offer(tr("Open It"), lambda: window.files.open(target))
        kind = "error" if found.faults else "notice"
        window.messages.say(words, found.faults, [offer], kind, stays=True, about="opening")  # type: ignore[arg-type]

    def failed(error: BaseException) -> None:
        log_error(error)
        window.messages.say(sentence_for(error), kind="error")

    title = tr("Recovering {file}", file=path.name)
    window.background.run(
        "recover", title, lambda progress, cancelled: recover_corpus(path, target), done, failed
    )
