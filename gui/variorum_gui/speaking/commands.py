"""Asking the reader who says a quotation, wherever it is shown, and keeping the answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from variorum.model.decisions import SpeakerDecision
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import READ_ONLY, Place, Shown
from variorum_gui.speaking.asked import Asked, asked_at, asked_by_places

if TYPE_CHECKING:
    from variorum.model.article import Version
    from variorum_gui.speaking.dialog import WhoSays
    from variorum_gui.speaking.offered import Offered
    from variorum_gui.speaking.questions import Scope
    from variorum_gui.window.main_window import MainWindow

_GO_TO_ONE = marked("Go to a quotation first, in the texts or in the sidebar")
#: Letters of the name of a text on a button.
_LONGEST = 22


class SpeakerCommands:
    """Each public method without arguments is a slot of the table of actions."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._dialog: WhoSays | None = None
        self._asked: Asked | None = None
        #: The texts that it was asked of.
        self._texts: tuple[Version | None, ...] = ()
        window.workspace.shownChanged.connect(self._follow)
        window.comparison.selecting.changed.connect(self._offer_selection)

    def watch(self, action: QAction) -> None:
        """Grey it where nothing can be said of a speaker, and in an open menu also while no quotation is at hand.

        Its keys are heard all the same then: they tell what to do first.
        """
        menus = [menu for menu in action.associatedObjects() if isinstance(menu, QMenu)]

        def offer(looking: bool = False) -> None:
            shown = self._shown
            none = shown.left is None and shown.right is None
            why = self.why_not() if looking or shown.read_only else ""
            action.setEnabled(not none and not why)
            action.setToolTip(why)
            for menu in menus:
                menu.setToolTipsVisible(bool(why))

        for menu in menus:
            menu.aboutToShow.connect(partial(offer, True))
            menu.aboutToHide.connect(offer)
        self._window.workspace.shownChanged.connect(lambda _shown: offer())
        offer()

    def ask(self) -> None:
        """Who says the quotation at hand."""
        asked = self.at_hand()
        if asked is None:
            self._window.status.tell(self.why_not() or tr(_GO_TO_ONE))
        else:
            self._open(asked)

    def ask_at(self, place: Place) -> None:
        """Who says the quotation there."""
        self._open(asked_at(self._shown, place))

    def ask_by(self, places: Iterable[Place]) -> None:
        """Who says the quotations at these places, as those of a row."""
        self._open(asked_by_places(self._shown, places))

    def at_hand(self) -> Asked | None:
        """That of the row chosen, where the keyboard is in the sidebar, else the one in the texts that is selected or
        was gone to, else that of the row."""
        window = self._window
        in_sidebar = window.sidebar_is_built and window.sidebar.isAncestorOf(window.focusWidget())
        ways = (self._of_row, self._in_texts) if in_sidebar else (self._in_texts, self._of_row)
        return next((found for way in ways if (found := way()) is not None), None)

    def why_not(self) -> str:
        """Why nothing can be said of a quotation now, "" where something can."""
        if self._window.workspace.has_corpus and self._window.workspace.corpus.read_only:
            return tr(READ_ONLY)
        return "" if self.at_hand() is not None else tr(_GO_TO_ONE)

    def go_to_what_changed(self, before: Iterable[SpeakerDecision], now: Iterable[SpeakerDecision]) -> None:
        """To the quotation of which something else is said now, as after Undo; in other texts once they are shown."""
        from variorum_gui.speaking.deciding import places_of  # brings all rules for names

        changed = {*before} ^ {*now}
        workspace, window = self._window.workspace, self._window

        def go() -> None:
            places = places_of(workspace.shown, changed)
            if places:
                window.comparison.light(places, places[0], "quotation")
                window.comparison.reveal(places[0])

        if places_of(workspace.shown, changed):
            go()
        else:
            later = partial(QTimer.singleShot, 0, window, go)
            workspace.settled.connect(later, Qt.ConnectionType.SingleShotConnection)

    @property
    def _shown(self) -> Shown:
        return self._window.workspace.shown

    def _of_row(self) -> Asked | None:
        places = self._window.sidebar.quotation_chosen() if self._window.sidebar_is_built else ()
        return asked_by_places(self._shown, places) if places else None

    def _in_texts(self) -> Asked | None:
        comparison = self._window.comparison
        places = (comparison.selection(), comparison.selecting.words_at_hand(), comparison.place_gone_to())
        found = (asked_at(self._shown, place) for place in places if place is not None)
        return next((asked for asked in found if asked is not None), None)

    def _open(self, asked: Asked | None) -> None:
        window = self._window
        if asked is None or window.workspace.corpus.read_only:
            window.status.tell(tr(READ_ONLY) if window.workspace.corpus.read_only else tr(_GO_TO_ONE))
            return
        from variorum_gui.speaking.dialog import WhoSays

        self._leave()
        self._asked, self._texts = asked, _texts(self._shown)
        dialog = self._dialog = WhoSays(self._scopes(asked), window)
        dialog.scope_wanted.connect(lambda scope: self._show(cast("Scope", scope)))
        dialog.said.connect(self._decide)
        dialog.taken_back.connect(self._take_back)
        dialog.finished.connect(lambda _how: self._closed(dialog))
        self._show(asked.side)
        dialog.stand_beside(asked.side, window.frameGeometry())
        dialog.show()
        dialog.activateWindow()

    def _scopes(self, asked: Asked) -> list[tuple[Scope, str]]:
        sides = asked.sides
        names = {side: text.name for side in sides if (text := self._shown.text(side)) is not None}
        made: list[tuple[Scope, str]] = [(side, cut(names.get(side, ""), _LONGEST)) for side in sides]
        return [*made, ("both", tr("Both texts"))] if len(sides) > 1 else made

    def _show(self, scope: Scope) -> None:
        from variorum_gui.speaking.questions import question_of

        if self._dialog is not None and self._asked is not None:
            selected = self._selected(scope, self._asked)
            question = question_of(self._shown, self._asked, scope, selected)
            self._dialog.show_question(scope, question)

    def _selected(self, scope: Scope, asked: Asked) -> Place | None:
        """The words selected in the text that is asked about, where they can name somebody."""
        from variorum_gui.speaking.deciding import words_selected
        from variorum_gui.speaking.questions import LONGEST_NAME

        place = self._window.comparison.selection()
        text = self._shown.text(place.side) if place is not None else None
        if place is None or text is None or place.side != scope:
            return None
        span = words_selected(text.version.text, place.span)
        if span is None or len(span) > LONGEST_NAME:
            return None
        quoted = any(q.start < span.end and span.start < q.end for q in asked.on(place.side))
        return None if quoted else replace(place, span=span)

    def _offer_selection(self) -> None:
        if self._dialog is not None and self._asked is not None:
            scope = self._dialog.scope
            if self._selected(scope, self._asked) is not None:
                self._show(scope)

    def _follow(self, shown: Shown) -> None:
        """Ask about the same words of what is shown now; about nothing where they are gone."""
        if self._dialog is None or self._asked is None:
            return
        if _texts(shown) != self._texts:
            self._leave()
        elif shown.dossier is not None:
            again = asked_by_places(shown, self._asked.places)
            if again is None or again.places != self._asked.places:
                self._leave()
            else:
                self._asked = replace(again, side=self._asked.side)
                self._show(self._dialog.scope)

    def _decide(self, scope: Scope, speaker: Offered | None) -> None:
        from variorum_gui.speaking.deciding import decisions_for
        from variorum_gui.speaking.questions import sides_of

        asked, self._asked = self._asked, None
        made = decisions_for(self._shown, asked, sides_of(scope), speaker) if asked is not None else ()
        if made:
            self._window.workspace.decide(*made)

    def _take_back(self, scope: Scope) -> None:
        from variorum_gui.speaking.deciding import taken_back
        from variorum_gui.speaking.questions import sides_of

        asked, self._asked = self._asked, None
        if asked is None:
            return
        shown, workspace = self._shown, self._window.workspace
        texts = (one.quotation.content_hash for one in shown.decisions.speakers)
        gone, said = taken_back(shown, asked, sides_of(scope), workspace.corpus.levels.texts_held(texts))
        if said:
            workspace.act(lambda corpus: corpus.decide(*said, instead_of=gone))
        elif gone:
            workspace.act(lambda corpus: corpus.retract(*gone))

    def _leave(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    def _closed(self, dialog: WhoSays) -> None:
        if self._dialog is dialog:
            self._dialog = self._asked = None


def _texts(shown: Shown) -> tuple[Version | None, ...]:
    return tuple(text.version if text is not None else None for text in (shown.left, shown.right))
