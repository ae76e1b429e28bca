"""The commands on corpora as files and as a whole: search, history, bin, order, merging, exporting, mending."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from variorum.corpus.act_words import act_in_words
from variorum.corpus.rows import Act, Change, Ref
from variorum.corpus.store import Corpus
from variorum_gui.corpora import long_acts, opening
from variorum_gui.corpora.bin_panel import BinPanel
from variorum_gui.corpora.history_panel import HistoryPanel
from variorum_gui.corpora.searching import Searching
from variorum_gui.corpora.story_chooser import StoryChooser
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.last_folder import ask_for_file

if TYPE_CHECKING:
    from variorum_gui.corpora.one_event import OneEvent
    from variorum_gui.window.main_window import MainWindow


class CorpusCommands:
    """Each method is a slot of the table of actions. Made when the first of them is wanted."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._searching: Searching | None = None
        self._history: HistoryPanel | None = None
        self._bin: BinPanel | None = None
        self._one_event: OneEvent | None = None
        window.workspace.corpusChanged.connect(lambda _change: self._refresh())
        window.workspace.corpusOpened.connect(lambda _corpus: self._refresh())

    def search(self) -> None:
        """Search in the whole corpus."""
        if self._searching is None:
            self._searching = Searching(self._window)
        self._searching.show()

    def history(self) -> None:
        """What was done, in words."""
        if self._history is None:
            self._history = HistoryPanel(self._window)
            self._history.chosen.connect(self.show_act)
            self._history.undoWanted.connect(self.undo_back_to)
        self._history.show()
        self._refresh()
        self._history.list.setFocus()

    def bin(self) -> None:
        """What lies in the bin."""
        if self._bin is None:
            self._bin = BinPanel(self._window)
            self._bin.restoreWanted.connect(self._restore)
            self._bin.emptyWanted.connect(lambda: self._window.files.empty_bin())
        self._bin.show()
        self._refresh()
        self._bin.list.setFocus()

    def show_act(self, act: Act) -> None:
        """Choose in the corpus what an act was about."""
        refs = self._window.workspace.corpus.levels.about(act.id)
        if refs:
            self._window.corpus_pane.choose(refs)
        else:
            self._window.status.tell(
                tr("Nothing of what this act was about is there, or it was the whole corpus.")
            )

    def undo_back_to(self, act: Act) -> None:
        """Undo everything done after an act, when a person agrees."""
        ahead = self._history.after(act) if self._history is not None else []
        answer = QMessageBox.question(
            self._window,
            tr("Undo back to here"),
            tr_many(
                "Undo {n} act done after “{act}”? Redo does it again.",
                "Undo {n} acts done after “{act}”? Redo does them again, one by one.",
                len(ahead),
                act=cut(act_in_words(cut(act.label)), 200),
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._window.workspace.act(partial(_undone_after, act.id))

    def sort(self, id: str) -> None:
        """What the tree is sorted by."""
        self._window.corpus_pane.sort_by(id.removeprefix("sort_"))  # type: ignore[arg-type]

    def mark_read(self) -> None:
        """What is chosen counts as read."""
        self._window.corpus_pane.act("read")

    def mark_unread(self) -> None:
        """What is chosen counts as new."""
        self._window.corpus_pane.act("unread")

    def new_story(self) -> None:
        """What is chosen goes to a new story."""
        self._window.corpus_pane.act("new story")

    def make_one(self) -> None:
        """The stories chosen become one story, the articles chosen versions of one article."""
        pane = self._window.corpus_pane
        kinds = {kind for kind, _ in pane.selected_refs()}
        if len(pane.selected_refs()) > 1 and kinds in ({"story"}, {"article"}):
            pane.act("merge stories" if kinds == {"story"} else "merge articles")
        else:
            self._window.status.tell(tr("Choose several stories, or several articles, in the corpus first"))

    def one_event(self) -> None:
        """Stories of the whole corpus that perhaps tell of one event."""
        self.of_one_event.look()

    @property
    def of_one_event(self) -> OneEvent:
        """Looks for them, and lists them."""
        if self._one_event is None:
            from variorum_gui.corpora.one_event import OneEvent

            self._one_event = OneEvent(self._window)
        return self._one_event

    def move_to(self) -> None:
        """What is chosen goes to a story chosen by its title."""
        window = self._window
        refs = window.corpus_pane.selected_refs()
        if not refs:
            window.status.tell(tr("Choose what to move in the corpus first"))
            return
        corpus = window.workspace.corpus
        chooser = StoryChooser(tr("Move to which story?"), corpus.levels.stories_called, window)
        chooser.chosen.connect(lambda story: self._move(refs, story))
        # There the same ids are of other texts, and this one cannot be asked any more.
        self._window.workspace.corpusOpened.connect(chooser.close)
        chooser.show()
        chooser.words.setFocus()

    def merge(self) -> None:
        """Take over what another corpus holds."""
        long_acts.choose_and_merge(self._window)

    def export(self) -> None:
        """Write the stories chosen to a corpus of their own."""
        corpus = self._window.workspace.corpus
        refs = self._window.corpus_pane.selected_refs()
        stories = dict.fromkeys((*corpus.above(ref), ref)[0][1] for ref in refs)
        if stories:
            self.export_stories(tuple(stories))
        else:
            self._window.status.tell(tr("Choose a story in the corpus first"))

    def export_stories(self, stories: tuple[int, ...]) -> None:
        """Write these stories to a corpus of their own."""
        long_acts.export(self._window, stories)

    def compact(self) -> None:
        """Give back room that nothing needs."""
        long_acts.compact(self._window)

    def recover(self) -> None:
        """Make a new corpus of what can still be read in a damaged one."""
        kinds = f"{tr(opening.CORPORA)};;{tr('All files (*)')}"
        path = ask_for_file(self._window, tr("Recover a damaged corpus"), kinds)
        if path is not None:
            opening.recover_into(self._window, path)

    def offer_another_way(self, path: Path, error: Exception) -> None:
        """A corpus could not be opened as usual."""
        opening.offer_another_way(self._window, path, error)

    def bring_up_to_date(self, path: Path) -> None:
        """A corpus of an older format takes a while to be opened."""
        opening.bring_up_to_date(self._window, path)

    def say_read_only(self) -> None:
        """The corpus can only be read."""
        opening.say_read_only(self._window)

    def _move(self, refs: tuple[Ref, ...], story: int | None) -> None:
        to: Ref | None = ("story", story) if story is not None else None
        self._window.workspace.act(lambda corpus: corpus.move(*refs, to=to))

    def _restore(self, refs: tuple[Ref, ...]) -> None:
        self._window.workspace.act(lambda corpus: corpus.restore(*refs))

    def _refresh(self) -> None:
        corpus = self._window.workspace.corpus
        if self._history is not None and self._history.isVisible():
            self._history.show_acts(corpus.acts(), not corpus.read_only)
        if self._bin is not None and self._bin.isVisible():
            self._bin.show_rows(corpus.bin(), not corpus.read_only)


def _undone_after(act: int, corpus: Corpus) -> Change | None:
    """Undo until this act is the newest; acts of another window stop it, and say so when nothing was undone."""
    ids: list[tuple[str, int]] = []
    count = 0
    while (newest := corpus.next_undo()) is not None and newest.id > act:
        change = corpus.undo()
        if change is None:
            break
        ids += change.ids
        count += 1
    label = tr_many("Undid {n} act", "Undid {n} acts", count)
    return Change(label, tuple(dict.fromkeys(ids))) if count else None
