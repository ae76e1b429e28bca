"""The Edit menu, the acts on the corpus, and what leaves the window: reports and evidence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from variorum_gui.languages.words import tr
from variorum_gui.window.empty_fields import Field, has_nothing_to_undo

if TYPE_CHECKING:
    from variorum.model.comparison import Side
    from variorum_gui.shown import Place
    from variorum_gui.window.main_window import MainWindow


class EditCommands:
    """Each method is a slot of the table of actions."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def undo(self) -> None:
        """Take back the newest act; in a field, what was typed there. A comparison just closed comes back first."""
        if _in_field("undo"):
            return
        if self._window.tabs.closed.is_newest() and self._window.tabs.reopen():
            self._window.status.tell(tr("The closed comparison is back"))
        else:
            self._travel(self._window.workspace.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        if not _in_field("redo"):
            self._travel(self._window.workspace.redo)

    def _travel(self, go: Callable[[], None]) -> None:
        """Undo or redo; where that changed a verdict, go to its finding."""
        workspace = self._window.workspace
        before, pair, mode = workspace.shown, workspace.pair, workspace.wishes.mode
        earlier = workspace.corpus.decisions()
        go()
        there, now, decided = workspace.pair, workspace.shown, workspace.corpus.decisions()
        judged = {verdict.finding for verdict in {*earlier.verdicts} ^ {*decided.verdicts}}
        if earlier.speakers != decided.speakers:
            self._window.speaking.go_to_what_changed(earlier.speakers, decided.speakers)
        if len(judged) != 1:
            return
        (finding,) = judged

        def go_there() -> None:
            if workspace.pair == there:
                self._window.sidebar.go_to_finding(finding)

        if there != pair or workspace.wishes.mode != mode:
            # When it is known what was found there, and the sidebar has it.
            later = partial(QTimer.singleShot, 0, self._window, go_there)
            workspace.settled.connect(later, Qt.ConnectionType.SingleShotConnection)
        elif now.comparison is not None and now.comparison is before.comparison:
            go_there()

    def copy(self) -> None:
        """Copy what is chosen where the keyboard is, in a field or a list; else what is selected in the texts.

        Lists of the window have a `copy` for this and no key of their own: Qt does nothing for two actions
        that share one, but to complain.
        """
        if not _in_field("copy") and not _in_list():
            self._window.comparison.copy_selection()

    def paste(self) -> None:
        """Read the clipboard as an article, or as files."""
        from variorum_gui.dropping.mime import dropped_from
        from variorum_gui.dropping.receiving import receive

        if _in_field("paste"):
            return
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not data.formats():
            self._window.status.tell(tr("There is nothing on the clipboard"))
            return
        receive(self._window, dropped_from(data, pasted=True), "window")

    def preferences(self) -> None:
        """The page of settings."""
        from variorum_gui.settings.page import PreferencesPage

        page = PreferencesPage(self._window.settings, self._window)
        page.restartWanted.connect(self._restart)
        page.open()

    def _restart(self) -> None:
        from variorum_gui.window.restarting import restart

        restart(self._window)

    def start_article(self) -> None:
        """The paragraph at hand begins an article of its own."""
        place = self._window.comparison.paragraph_at_hand()
        if place is not None:
            self.start_article_at(place)

    def start_article_at(self, place: Place) -> None:
        """The paragraph at `place` begins an article of its own."""
        text = self._window.workspace.shown.text(place.side)
        if text is None or text.version_id is None:
            return
        id, starts = text.version_id, [paragraph.start for paragraph in text.version.paragraphs]
        paragraph = bisect_right(starts, place.span.start) - 1
        self._window.workspace.act(lambda corpus: corpus.part(id, paragraph))

    def join_before(self) -> None:
        """The article at hand becomes the end of the one before it in its file."""
        place = self._window.comparison.paragraph_at_hand()
        text = self._window.workspace.shown.text(place.side) if place is not None else None
        if text is not None and text.version_id is not None:
            id = text.version_id
            self._window.workspace.act(lambda corpus: corpus.join_with_the_one_before(id))

    def rename(self) -> None:
        """Rename what is chosen in the corpus."""
        self._window.corpus_pane.act("rename")

    def details(self) -> None:
        """Correct outlet, address, byline and times."""
        self._window.corpus_pane.act("details")

    def details_of(self, side: Side, field: str = "outlet") -> None:
        """The details of the text shown there, at one field: the outlet nobody could infer can be said."""
        text = self._window.workspace.shown.text(side)
        if text is not None and text.version_id is not None:
            self._window.pane_row.show_pane(0)
            self._window.corpus_pane.choose([("version", text.version_id)])
            self.details()
            self._window.corpus_pane.leave_details_to(self._window.comparison)
            self._window.corpus_pane.details.reach(field)

    def compare_chosen(self) -> None:
        """Compare the two things chosen in the corpus."""
        self._window.corpus_pane.act("compare")

    def compare_in_tab(self) -> None:
        """Compare the two things chosen in the corpus, beside the comparison shown."""
        if len(self._window.corpus_pane.selected_refs()) == 2:
            self._window.tabs.open()
            self._window.corpus_pane.act("compare")
        else:
            self._window.status.tell(tr("Choose two things in the corpus first"))

    def check_address(self) -> None:
        """See whether the address of what is chosen in the corpus shows another text by now."""
        if self._window.corpus_pane.selected_refs():
            self._window.corpus_pane.act("check")
        else:
            self._window.status.tell(tr("Choose an article in the corpus first"))

    def remove(self) -> None:
        """Put what is chosen in the corpus into the bin."""
        self._window.corpus_pane.act("remove")

    def report(self) -> None:
        """Ask what goes into a report, write it, and offer to open it."""
        from variorum_gui.reporting.commands import choose_report

        choose_report(self._window)

    def write_report(self, path: Path) -> None:
        """Write the report on what is shown to `path`, with the parts last chosen for such a file."""
        from variorum_gui.reporting.commands import write_report

        write_report(self._window, path)

    def copy_evidence(self, finding_id: str = "") -> None:
        """Copy a finding with both passages and their sources, as text plain and formatted."""
        from variorum_gui.window.leaving import evidence, evidence_in_html

        shown, id = self._window.workspace.shown, finding_id or self._window.chosen_finding()
        words = evidence(shown, id)
        if words:
            data = QMimeData()
            data.setText(words)
            data.setHtml(evidence_in_html(shown, id))
            QGuiApplication.clipboard().setMimeData(data)
            self._window.status.tell(tr("Copied the finding with its sources"))
        else:
            self._window.status.tell(tr("Choose a finding first"))

    def copy_evidence_picture(self, finding_id: str = "") -> None:
        """Copy a finding with both passages and their sources as a picture."""
        from variorum_gui.window.evidence_picture import picture_of
        from variorum_gui.window.leaving import evidence_in_html

        page = evidence_in_html(self._window.workspace.shown, finding_id or self._window.chosen_finding())
        if page:
            QGuiApplication.clipboard().setImage(picture_of(page))
            self._window.status.tell(tr("Copied the finding with its sources as a picture"))
        else:
            self._window.status.tell(tr("Choose a finding first"))


def _in_list() -> bool:
    """Let a list that has the focus copy what is chosen there; whether there was one."""
    copy = getattr(QApplication.focusWidget(), "copy", None)
    if callable(copy):
        copy()
    return callable(copy)


def _in_field(act: str) -> bool:
    """Let a text field that has the focus do it itself; whether there was one."""
    field = QApplication.focusWidget()
    if not isinstance(field, Field) or (act in ("undo", "redo") and has_nothing_to_undo(field)):
        return False
    getattr(field, act)()
    return True
