"""Several comparisons in one window, one of them shown: a strip above the texts, hidden while there is one only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from variorum.model.frozen import dataclass
from variorum_gui.cut_words import cut, in_one_line
from variorum_gui.languages.words import marked, tr
from variorum_gui.plain_tips import plain_tip
from variorum_gui.session import Layout, remember
from variorum_gui.shown import Shown
from variorum_gui.window.around import held_in
from variorum_gui.window.closed_tabs import ClosedTabs
from variorum_gui.window.pairing import Pair
from variorum_gui.window.pairs_by_act import Standing
from variorum_gui.window.tab_bar import TabBar
from variorum_gui.window.texts import differ, shown_texts
from variorum_gui.window.working_out import Wishes

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

_EMPTY = marked("New tab")
#: What is worked out is kept of so many tabs; of others it is worked out anew when one goes there.
_KEPT = 6
#: Letters of a text's name on a tab: a title in its quotation marks has room.
_LONGEST = 38


@dataclass(slots=True)
class Tab:
    """A comparison that can be gone back to. `shown` and `wishes`: what was known of it when it was left."""

    layout: Layout = field(default_factory=Layout)
    title: str = _EMPTY
    shown: Shown | None = None
    wishes: Wishes | None = None


class Tabs(QWidget):
    """Above `middle`. The tab shown is always what the workspace shows; the others only wait."""

    #: One that waits was closed, or one stands elsewhere: what is shown is the same.
    waitingChanged = Signal()

    def __init__(self, window: MainWindow, middle: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tabs = [Tab()]
        self._kept: dict[str, Any] = {"tabs": [], "at": 0}
        self.closed = ClosedTabs(window)
        self.bar = TabBar(self)
        self.bar.addTab(_EMPTY)
        self.bar.currentChanged.connect(self._chosen)
        self.bar.tabMoved.connect(self._moved)
        self.bar.tabCloseRequested.connect(self.close_at)
        #: The tab shown; the bar's own notion is ahead of it while one is switching.
        self._at: Tab = self._tabs[0]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(middle, 1)

    def titles(self) -> list[str]:
        """What stands on the tabs."""
        return [tab.title for tab in self._tabs]

    def open(self, pair: Pair | None = None) -> None:
        """A new tab behind the one shown, with these texts or none."""
        self._leave()
        place = self._tabs.index(self._at) + 1
        self._at = Tab()
        self._tabs.insert(place, self._at)
        self.bar.insert_quietly(place, tr(_EMPTY))
        self._window.workspace.show_pair(pair or Pair())

    def close_shown(self) -> None:
        """Close the tab shown."""
        self.close_at(self._tabs.index(self._at))

    def close_at(self, place: int) -> None:
        """Close a tab; the texts stay in the corpus. Of the last one only the texts go."""
        if len(self._tabs) == 1:
            self.close_texts()
            return
        gone = self._tabs[place]
        if gone is self._at:
            self._leave()
        self._tabs.pop(place)
        self.bar.remove_quietly(place)
        if gone is self._at:
            self._show(self._tabs[min(place, len(self._tabs) - 1)])
        self.closed.note(gone, place)
        self._offer()
        self.waitingChanged.emit()

    def close_texts(self) -> None:
        """Close both texts of the tab shown; it stays."""
        if self._window.workspace.pair.empty:
            return
        self._leave()
        gone, place = self._at, self._tabs.index(self._at)
        self._at = self._tabs[place] = Tab()
        self._window.workspace.show_pair(Pair())
        self.closed.note(gone, place)
        self._offer()

    def reopen(self) -> bool:
        """Bring back what was closed last and is still held; False where there is nothing."""
        gone = self.closed.take()
        if gone is None:
            return False
        if self._window.workspace.pair.empty:
            self._tabs[self._tabs.index(self._at)] = gone.tab
        else:
            self._leave()
            place = min(gone.place, len(self._tabs))
            self._tabs.insert(place, gone.tab)
            self.bar.insert_quietly(place, gone.tab.title.replace("&", "&&"))
        self._show(gone.tab)
        return True

    def go_to(self, there: Standing) -> None:
        """Show two texts: in the tab that has them, as it has them, else in the one shown."""
        workspace, pair = self._window.workspace, there.pair
        for tab in self._tabs:
            if tab is not self._at and Pair(tab.layout.left, tab.layout.right) in (pair, pair.swapped()):
                self._leave()
                self._show(tab)
                return
        workspace.wishes = replace(workspace.wishes, mode=there.mode)
        workspace.show_pair(pair, keep_mode=True)

    def step(self, direction: int) -> None:
        """To the next (1) or previous (-1) tab."""
        place = (self._tabs.index(self._at) + direction) % len(self._tabs)
        self.bar.setCurrentIndex(place)

    def follow(self, shown: Shown) -> None:
        """Name the tab shown after its texts."""
        texts = [text for text in (shown.left, shown.right) if text is not None]
        names = [_short(text.name) for text in texts]
        heads = [cut(text.article.outlet or text.title) for text in texts]
        if len({*heads}) == 1 and len(names) == 2 and heads[0] and _short(heads[0]) not in names[0]:
            names = [f"{_short(heads[0])}: {names[0]}", names[1]]  # versions of one article
        self._at.title = " – ".join(names) or tr(_EMPTY)
        place = self._tabs.index(self._at)
        self.bar.setTabText(place, self._at.title.replace("&", "&&"))
        self.bar.setTabToolTip(place, plain_tip("\n".join(head for head in heads if head)))
        self.closed.name_undo()
        self._offer()

    def _offer(self) -> None:
        """Grey the acts on tabs that have nothing to act on."""
        empty = not self._window.workspace.has_corpus or self._window.workspace.pair.empty
        self._window.menus.offer_tabs(len(self._tabs), empty=empty, closed=bool(self.closed))

    def keep(self, patience: float = 0) -> bool:
        """Remember in the corpus which tabs there are; False where another program keeps it from that."""
        told = self._told()
        if told != self._kept and remember(self._window.workspace.corpus, "tabs", told, patience):
            self._kept = told
        return told == self._kept

    def are_behind(self) -> bool:
        """Whether there are others than were kept; a place in their texts is no reason."""
        return _without_places(self._told()) != _without_places(self._kept)

    def _told(self) -> dict[str, Any]:
        self._at.layout = self._layout_now()
        held = [{**tab.layout.to_json(), "title": tab.title} for tab in self._tabs]
        return {"tabs": held if len(held) > 1 else [], "at": self._tabs.index(self._at)}

    def recall(self) -> None:
        """Offer the tabs there were in the corpus just opened; what it shows is one of them."""
        stored = self._window.workspace.corpus.recall("tabs")
        told: dict[str, Any] = stored if isinstance(stored, dict) else {}
        held = told.get("tabs")
        known = partial(held_in, self._window.workspace.corpus)
        found = [_recalled(each, known) for each in held] if isinstance(held, list) else []
        at = told.get("at")
        if type(at) is not int or not 0 <= at < len(found):
            found, at = [Tab()], 0
        self._at = found[at]
        self._tabs = [tab for tab in found if tab is self._at or tab.layout.left or tab.layout.right]
        self.bar.fill_quietly([tab.title for tab in self._tabs], self._tabs.index(self._at))
        self.follow(self._window.workspace.shown)
        self._kept = self._told()

    def _moved(self, was: int, now: int) -> None:
        self._tabs.insert(now, self._tabs.pop(was))
        self.waitingChanged.emit()

    def _chosen(self, place: int) -> None:
        if 0 <= place < len(self._tabs) and self._tabs[place] is not self._at:
            self._leave()
            self._show(self._tabs[place])

    def _leave(self) -> None:
        workspace = self._window.workspace
        self._at.layout = self._layout_now()
        done = not workspace.deriver.under_way
        self._at.shown, self._at.wishes = (workspace.shown, workspace.wishes) if done else (None, None)
        for tab in [tab for tab in self._tabs if tab.shown is not None and tab is not self._at][_KEPT - 1 :]:
            tab.shown = None

    def _show(self, tab: Tab) -> None:
        window, workspace, layout = self._window, self._window.workspace, tab.layout
        self._at = tab
        self.bar.choose_quietly(self._tabs.index(tab))
        pair = held_in(workspace.corpus, Pair(layout.left, layout.right))
        wishes = replace(workspace.wishes, mode=layout.mode)  # type: ignore[arg-type]
        workspace.wishes = wishes
        known = tab.shown if tab.wishes == wishes and not pair.empty else None
        if known is not None and self._still_true(known, pair):
            workspace.show_known(pair, known)
        else:
            workspace.show_pair(pair, keep_mode=True)
        window.set_form(layout.form)
        if layout.reading and not pair.empty:
            window.comparison.restore_reading_state(
                {**layout.reading, "zoom": window.settings.number("zoom")}
            )

    def _still_true(self, known: Shown, pair: Pair) -> bool:
        texts = shown_texts(self._window.workspace.corpus, pair)
        return not differ(texts, known) and texts.decisions == known.decisions

    def _layout_now(self) -> Layout:
        workspace, comparison = self._window.workspace, self._window.comparison
        pair = workspace.pair
        return Layout(
            pair.left, pair.right, workspace.wishes.mode, comparison.form(), comparison.reading_state()
        )


def _recalled(stored: object, held: Callable[[Pair], Pair]) -> Tab:
    layout = Layout.recalled(stored)
    pair = held(Pair(layout.left, layout.right))
    title = stored.get("title") if isinstance(stored, dict) else None
    return Tab(
        replace(layout, left=pair.left, right=pair.right), cut(title) if isinstance(title, str) else _EMPTY
    )


def _without_places(told: dict[str, Any]) -> dict[str, Any]:
    return {**told, "tabs": [{**tab, "reading": {}} for tab in told["tabs"]]}


def _short(words: str) -> str:
    plain = in_one_line(words)
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1].rstrip() + "…"
