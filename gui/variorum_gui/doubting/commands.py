"""Walking through the doubts of the texts shown, and settling them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QMenu

from variorum.corpus.rows import Change
from variorum.corpus.store import Corpus
from variorum.model.article import Doubt
from variorum.model.comparison import Side
from variorum.model.decisions import LinkDecision, Note, RoleDecision, SpeakerDecision, Verdict
from variorum.model.span import Span
from variorum_gui.comparison.borders import border_beside
from variorum_gui.comparison.paragraph_signs import is_greyed
from variorum_gui.doubting.lost_decisions import lost_decisions
from variorum_gui.doubting.settling import (
    doubt_again,
    move_border,
    repair_letters,
    settled_borders,
)
from variorum_gui.doubting.turning import Turning
from variorum_gui.languages.words import tr
from variorum_gui.open_doubts import OpenDoubt, label_of, open_doubts
from variorum_gui.shown import Place
from variorum_gui.stepping_aside import step_aside
from variorum_gui.unexpected import log_error

if TYPE_CHECKING:
    from variorum_gui.doubting.panel import DoubtsPanel
    from variorum_gui.doubting.problems_panel import ProblemsPanel
    from variorum_gui.window.main_window import MainWindow


SIDES: tuple[Side, Side] = ("left", "right")
#: So long (ms) after a window was shown it is known how wide its frame is.
_FRAMED = 60


class ReadingCommands:
    """Each public method without arguments is a slot of the table of actions."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        #: Where one is among the doubts; what is settled leaves the list, its place stays.
        self._at = -1.0
        self._turning = Turning()
        #: Whether the keys go on from the choice made last; going elsewhere ends that.
        self._at_choice = False
        self._panel: DoubtsPanel | None = None
        self._problems: ProblemsPanel | None = None

    def doubts(self) -> tuple[OpenDoubt, ...]:
        """Those of the texts shown."""
        return open_doubts(self._window.workspace.shown)

    def current(self) -> OpenDoubt | None:
        """The doubt one went to, unless it is settled."""
        return next((one for one in self.doubts() if one.order == self._at), None)

    def next_doubt(self) -> None:
        """To the next doubt."""
        self._step(1)

    def previous_doubt(self) -> None:
        """To the previous one."""
        self._step(-1)

    def next_choice(self) -> None:
        """Read as the next choice has it."""
        self._turn(1)

    def previous_choice(self) -> None:
        """Back to the choice before."""
        self._turn(-1)

    def keep(self) -> None:
        """The reading in force is right."""
        one = self.current()
        if one is None:
            self._window.status.tell(tr("Go to a doubt first (F7)"))
        else:
            self.settle(one, 0)

    def go_to(self, one: OpenDoubt) -> None:
        """Bring a doubt into view."""
        self._at, self._at_choice = one.order, False
        band = self._window.comparison.go_to_doubt(one)
        key = self._window.menus.actions["next_choice"].shortcut().toString()
        told = tr("{doubt}: {reading}. {key} reads it otherwise", doubt=one.title, reading=one.now, key=key)
        self._window.status.tell(told)
        if self._panel is not None:
            self._panel.choose(one)
            step_aside(self._panel, self._window, band)

    def settle(self, one: OpenDoubt, n: int) -> None:
        """Read as choice `n` says."""
        self._at = one.order
        if one.version_id is not None:
            self._settle(one.version_id, one.doubt, n)

    def move(self, one: OpenDoubt, at: int) -> None:
        """Put the border a doubt is about where it was dragged."""
        version_id = one.version_id
        if version_id is not None:
            self._at, self._at_choice = one.order, False
            self._window.workspace.act(lambda corpus: move_border(corpus, version_id, one.doubt, at))
            self._show_again(version_id, one.doubt)

    def offer(self, one: OpenDoubt, at: QPoint) -> None:
        """A menu of the readings to choose among, at a point of the screen."""
        self.go_to(one)
        self.choices_menu(one).popup(at)

    def choices_menu(self, one: OpenDoubt) -> QMenu:
        """What a click on a mark opens."""
        menu = QMenu(self._window)
        # A section's words are not shown by every style.
        menu.addAction(one.title).setEnabled(False)
        menu.addSeparator()
        for n, choice in enumerate(one.doubt.choices):
            words = label_of(choice) if n else tr("Keep: {reading}", reading=label_of(choice))
            menu.addAction(words.replace("&", "&&")).triggered.connect(partial(self._chosen, one, n))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def show_doubts(self) -> None:
        """The list of all doubts, beside the window's work."""
        from variorum_gui.doubting.panel import DoubtsPanel

        if self._panel is None:
            panel = self._panel = DoubtsPanel(self._window)
            panel.chosen.connect(self.go_to)
            panel.settled.connect(self.settle)
            panel.lost.forgotten.connect(self._forget)
            panel.lost_verdicts.forgotten.connect(self._forget)
            panel.lost_notes.forgotten.connect(self._forget)
            panel.lost_links.forgotten.connect(self._forget)
            panel.lost_speakers.forgotten.connect(self._forget)
            panel.past.wanted.connect(lambda one: self._doubt_again(one.version_id, one.paragraph))
            self._window.workspace.shownChanged.connect(lambda _: self._follow())
        if not self._panel.isVisible():
            over, own = self._window.frameGeometry(), self._panel.frameGeometry()
            self._panel.move(over.right() + 1 - own.width(), over.center().y() - own.height() // 2)
        self._panel.show()
        self._follow()
        self._panel.activateWindow()
        QTimer.singleShot(_FRAMED, self._panel, self._go_to_chosen)

    def _go_to_chosen(self) -> None:
        """To what the list asks about when it opens, which it is not to hide."""
        one = self._panel.current() if self._panel is not None else None
        if one is not None:
            self.go_to(one)

    def show_problems(self) -> None:
        """What could not be read."""
        from variorum_gui.doubting.problems_panel import ProblemsPanel

        if self._problems is None:
            self._problems = ProblemsPanel(self._window.problems, self._window)
        self._problems.show()
        self._problems.activateWindow()

    def turn_role(self) -> None:
        """What is greyed becomes text of the article, anything else becomes page clutter."""
        comparison = self._window.comparison
        place = comparison.paragraph_at_hand()
        text = self._window.workspace.shown.text(place.side) if place is not None else None
        if place is None or text is None:
            return
        at = place.span.start
        role = next((p.role for p in text.version.paragraphs if p.start <= at <= p.end), None)
        if role is not None:
            comparison.roleRequested.emit(place, "body" if is_greyed(role) else "furniture")

    def repair(self) -> None:
        """Mend garbled letters of the texts shown."""
        ids = self._ids()

        def deed(corpus: Corpus) -> Change | None:
            change = repair_letters(corpus, ids)
            if change is None:
                self._window.status.tell(tr("No garbled letters were found in these texts"))
            return change

        self._window.workspace.act(deed)

    def move_again(self, place: Place) -> None:
        """Let the border beside a paragraph be moved, whether it was settled or never in doubt."""
        text = self._window.workspace.shown.text(place.side)
        if text is None or text.version_id is None:
            return
        known = next((one for one in self.doubts() if one.is_border and place in one.places), None)
        if known is not None:
            self._offer_move(known)
            return
        starts = [paragraph.start for paragraph in text.version.paragraphs]
        if place.span.start in starts:
            self._doubt_again(text.version_id, starts.index(place.span.start))

    def _doubt_again(self, version_id: int, paragraph: int) -> None:
        self._window.workspace.act(lambda corpus: doubt_again(corpus, version_id, paragraph))
        for side in SIDES:
            text = self._window.workspace.shown.text(side)
            if text is not None and text.version_id == version_id:
                start = text.version.paragraphs[paragraph].start
                for one in self.doubts():
                    if one.is_border and any(p.side == side and p.span.start == start for p in one.places):
                        self._offer_move(one)
                        return

    def _offer_move(self, one: OpenDoubt) -> None:
        self.go_to(one)
        self._window.status.tell(tr("Drag the grip (⋮) to where the border belongs, or press Alt+Right"))

    def _ids(self) -> list[int]:
        shown = self._window.workspace.shown
        return [t.version_id for t in (shown.left, shown.right) if t is not None and t.version_id is not None]

    def _follow(self) -> None:
        """Let the list show how things are now."""
        panel = self._panel
        if panel is None or not panel.isVisible():
            return
        panel.show_doubts(self.doubts(), self._at)
        corpus = self._window.workspace.corpus
        panel.past.show_settled(settled_borders(corpus, self._ids()))
        self._window.background.run(
            "lost decisions",
            tr("Looking for the words of what you decided"),
            lambda _progress, cancelled: lost_decisions(corpus, cancelled),
            panel.show_lost,
            log_error,
        )

    def _forget(self, lost: RoleDecision | Verdict | Note | LinkDecision | SpeakerDecision) -> None:
        self._window.workspace.act(lambda corpus: corpus.retract(lost))
        self._follow()

    def _chosen(self, one: OpenDoubt, n: int, _on: bool = False) -> None:
        self.settle(one, n)

    def _step(self, direction: int) -> None:
        doubts = self.doubts()
        if not doubts:
            self._window.status.tell(tr("Nothing in these texts is in doubt"))
            return
        if direction > 0:
            one = next((d for d in doubts if d.order > self._at), doubts[0])
        else:
            one = next((d for d in reversed(doubts) if d.order < self._at), doubts[-1])
        self.go_to(one)
        self._window.comparison.setFocus()  # or the next key would go to the list one came from

    def _turn(self, direction: int) -> None:
        corpus = self._window.workspace.corpus
        last = self._turning.newest(corpus) if self._at_choice else None
        one = self.current()
        if last is not None:
            n = (last.n + direction) % len(last.doubt.choices)
            self._window.workspace.act(lambda corpus: self._turning.choose_instead(corpus, last, n))
            self._show_again(last.version_id, last.doubt)
        elif one is None:
            self._step(1)
        else:
            self.settle(one, direction % len(one.doubt.choices))

    def _settle(self, version_id: int, doubt: Doubt, n: int) -> None:
        self._at_choice = True
        self._window.workspace.act(lambda corpus: self._turning.choose(corpus, version_id, doubt, n))
        self._show_again(version_id, doubt)

    def _show_again(self, version_id: int, doubt: Doubt) -> None:
        """Bracket the paragraph that was settled, its words may have changed; of a cut, both its ends."""
        shown = self._window.workspace.shown
        for side in SIDES:
            text = shown.text(side)
            if text is not None and text.version_id == version_id and text.version.paragraphs:
                last = len(text.version.paragraphs) - 1
                paragraph = text.version.paragraphs[min(doubt.paragraph, last)]
                place = Place(side, Span(paragraph.start, paragraph.end))
                halves = border_beside(shown, place) if doubt.kind in ("cut", "side") else None
                self._window.comparison.bracket([place] if halves is None else halves)
                return
