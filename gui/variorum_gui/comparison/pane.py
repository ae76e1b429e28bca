"""The comparison: band, headers, both texts, overview strip and legend, and all that is done there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from variorum_gui.comparison import reading_state
from variorum_gui.comparison.accessible.announcer import Announcer
from variorum_gui.comparison.accessible.paragraphs import Paragraphs
from variorum_gui.comparison.at_hand import paragraph_at_hand, place_gone_to
from variorum_gui.comparison.band import Band
from variorum_gui.comparison.band_words import band_words
from variorum_gui.comparison.border_drag import BorderDrag
from variorum_gui.comparison.by_hand.link_bar import LinkBar
from variorum_gui.comparison.by_hand.link_menu import add_links
from variorum_gui.comparison.by_hand.linking import Linking
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES, Content, Form, View
from variorum_gui.comparison.context_menu import ContextMenus, MenuActs
from variorum_gui.comparison.copy_menu import add_copying
from variorum_gui.comparison.find_bar import FindBar
from variorum_gui.comparison.folding import Folding
from variorum_gui.comparison.headers import Headers
from variorum_gui.comparison.hit_walk import HitWalk
from variorum_gui.comparison.hover_card import HoverCard
from variorum_gui.comparison.into_view import IntoView
from variorum_gui.comparison.keyboard import Keyboard
from variorum_gui.comparison.legend import Legend
from variorum_gui.comparison.legend_items import legend_items
from variorum_gui.comparison.lighting import Lighting
from variorum_gui.comparison.overseeing import Overseeing
from variorum_gui.comparison.overview import Overview
from variorum_gui.comparison.pane_layout import lay_out
from variorum_gui.comparison.pane_signals import PaneSignals
from variorum_gui.comparison.pointer import Pointer
from variorum_gui.comparison.reading_on import ReadingOn
from variorum_gui.comparison.seeking import Seeking
from variorum_gui.comparison.selecting import Selecting
from variorum_gui.comparison.selection import Selection
from variorum_gui.comparison.staying import Staying
from variorum_gui.comparison.typography import Typography
from variorum_gui.comparison.viewing import Viewing, forms_of
from variorum_gui.comparison.walking import Walker
from variorum_gui.comparison.zooming import Zooming
from variorum_gui.kinds_of_edit import Kinds
from variorum_gui.languages.words import tr
from variorum_gui.open_doubts import OpenDoubt
from variorum_gui.shown import Place, Shown


class ComparisonPane(PaneSignals):
    """Shows a `Shown`; what the reader does there leaves it by signals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, accessibleName=tr("Comparison"))
        self._band = Band(self, self.detailsRequested.emit, self.orderRequested.emit)
        self._headers = Headers(self)
        #: What the marks mean, in a line below the texts.
        self.legend = Legend(self)
        self._find_bar, self._canvas, self._overview = FindBar(self), Canvas(self), Overview(self)
        self._paragraphs, self._selection = Paragraphs(self._canvas), Selection()
        self.undisturbed = self._canvas.measuring.held  #: measures nothing beforehand, while others compute
        self.selecting = Selecting(self._canvas, self._selection)
        self._card = HoverCard(self._canvas.viewport())
        self._pointer = Pointer(self._canvas, self._selection, self._card)
        self._border = BorderDrag(self._canvas, self._card)
        self._zooming, self._folding = Zooming(self._canvas), Folding(self._canvas)
        self._keyboard = Keyboard(self._canvas, self._selection)
        view = self._into_view = IntoView(self._canvas, self._folding.open_at)
        self._walker, self._hits = Walker(self._canvas, view), HitWalk(self._canvas, view)
        self._announcer = announcer = Announcer(self._canvas, self._walker, self._hits)
        self._lighting = Lighting(self._canvas, self._headers, self._walker, self._overview, announcer)
        self._overseeing = Overseeing(self._canvas, self._overview)
        #: Finding words in both texts.
        self.seeking = Seeking(self._canvas, self._hits, self._headers, self._find_bar, announcer)
        self._content, self._viewing = Content(), Viewing()
        self._link_bar = LinkBar(self, over=self._band)
        #: Links by hand, and the card of a passage.
        self.linking = Linking(self._canvas, self.selecting, self._card, self._link_bar)
        self._reading = ReadingOn(self._canvas)
        self._staying = Staying(
            self._canvas,
            self._walker,
            self.seeking,
            self._lighting,
            self.selecting,
            self.linking,
            self._reading,
        )
        self._menus = ContextMenus(self._canvas, self._selection, self._card, self._menu_acts())
        bars = (self._band, self._headers, self._find_bar)
        lay_out(self, (*bars, self._canvas, self.legend), self._overview)
        self._band.hide()
        self._connect()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # No focus proxy: with one, Tab passes over all that stands above the texts.
        self._canvas.setFocus(event.reason())

    def _menu_acts(self) -> MenuActs:
        return MenuActs(
            partial(add_copying, self.selecting),
            self.noteRequested.emit,
            self.speakerRequested.emit,
            partial(add_links, self.linking, self.selecting),
            lambda place, role, *_: self.roleRequested.emit(place, role),
            self.articleStartRequested.emit,
            self.borderRequested.emit,
            self.lifeRequested.emit,
        )

    def _pick(self, finding_id: str) -> None:
        """A finding was clicked in the text: one is at it now, and nothing is gone to."""
        shown = self._content.shown
        finding = next(one for one in shown.findings if one.id == finding_id)
        ends = [(side, getattr(finding, side)) for side in SIDES]
        self._walker.stand_at([self._on_canvas(Place(side, spans[0])) for side, spans in ends if spans])
        self._tell_position()
        self.findingPicked.emit(finding_id)

    def _connect(self) -> None:
        canvas = self._canvas
        self._headers.swap_requested.connect(self.swapRequested)
        self._headers.details_wanted.connect(self.detailsRequested)
        canvas.resized.connect(self._fit_headers)
        self._pointer.finding_picked.connect(self._pick)
        self._pointer.selection_changed.connect(self.selecting.repaint)
        self._pointer.clicked = self.linking.clicked
        self._pointer.drag_wanted.connect(self.selecting.drag)
        self._keyboard.step_wanted.connect(self.step)
        self._pointer.fold_opened.connect(self._folding.turn)
        self._keyboard.fold_wanted.connect(self._folding.turn_at_hand)
        self._keyboard.folds_wanted.connect(self._folding.turn_all)
        self._folding.changed.connect(self._refold)
        self._pointer.count_wanted.connect(lambda place: self.roleRequested.emit(place, "body"))
        self._pointer.roles_wanted.connect(self._menus.open_roles)
        for marks in (self._border.picked, self._headers.doubt_picked):
            marks.connect(self.doubtPicked)
        self._border.begun.connect(self._pointer.forget_target)
        self._border.moved.connect(self.doubtMoved)
        self._headers.doubt_carried.connect(self._border.carry_from)
        self._headers.doubt_dropped.connect(self._border.drop)
        self._overview.doubt_wanted.connect(self.doubtWanted)
        self._zooming.changed.connect(self.zoomChanged)
        self._keyboard.selection_changed.connect(self.selecting.repaint)
        self._keyboard.copy_wanted.connect(self.copy_selection)
        self.seeking.counted.connect(self.found)
        self._find_bar.step_wanted.connect(self.seeking.step)
        self._find_bar.closed.connect(self.close_find)

    def show_texts(self, shown: Shown) -> None:
        """Show two texts, one, or none; the same texts again with more known keep their place."""
        before, form = self._content, self._viewing.form
        if not reading_state.same_words(before.shown, shown):
            self._viewing.close_folds()
            self._folding.forget()
        self._content = content = self._viewing.content(shown)
        with self._staying.over(before, content):
            self._canvas.set_content(content)
            self._headers.show_content(content)
            self._fit_headers()
            self._overview.show_content(content)
            words = band_words(shown, self._viewing.view.kinds, side_by_side=not content.one_column)
            self._band.say(words, of=reading_state.versions_in(shown))
            self.legend.explain(legend_items(shown, self._viewing.form))
        if form != self._viewing.form:
            self.formChanged.emit(self._viewing.form)
        self._tell_position()

    def _fit_headers(self) -> None:
        self._headers.fit(self._canvas.columns, self._canvas.typography, self.height())

    def ready(self, shown: Shown, every_form: bool = False) -> None:
        """Work out what showing these texts will need; for other threads, as it touches no Qt."""
        with self.undisturbed():
            self._viewing.make_ready(shown, every_form=every_form)

    def forms(self) -> tuple[Form, ...]:
        """The forms these texts can be read in: one column only for versions of one article."""
        return forms_of(self._content.shown)

    def form(self) -> Form:
        """The form it is read in; one column, once chosen, waits for versions and is flow until then."""
        return self._viewing.form

    def view(self) -> View:
        """How the texts are viewed: form, folds opened by hand, kinds of edit."""
        return self._viewing.view

    def set_form(self, form: str) -> None:
        """Read in another form, from the same passage on.

        One column can be chosen before anything is compared; any other that is not offered is passed over.
        """
        if self._viewing.choose(form, self._content.shown):
            self._folding.forget()
            self.show_texts(self._content.shown)

    def show_kinds(self, kinds: Kinds) -> None:
        """Mark only edits of these kinds, and walk through no others; none means all."""
        self._viewing.show_kinds(kinds)
        self.show_texts(self._content.shown)

    def reveal(self, place: Place) -> QRect:
        """Bring a place into view, its partner level where that is possible; the band of the screen it is in."""
        here = self._on_canvas(place)
        self._walker.reveal(here, self._lighting.half_of(here))
        self.selecting.leave_cursor()
        self._announcer.tell_place(here)
        self._tell_position()
        return self._into_view.band_of(here)

    def bracket(self, places: Sequence[Place]) -> None:
        """Bring these into view and mark them as where one is, whatever matches there."""
        self._walker.bracket([self._on_canvas(place) for place in places])
        self._tell_position()

    def go_to_doubt(self, doubt: OpenDoubt) -> QRect:
        """Bring a doubt into view, of a border between the two texts both ends; the band of the screen it is in."""
        self._walker.go_to_doubt(doubt)
        self._tell_position()
        self._announcer.tell_doubt(doubt)
        return self._into_view.band_of(*map(self._on_canvas, doubt.places))

    def light(self, places: tuple[Place, ...], current: Place | None, type: str) -> None:
        """Underline the mentions of a name on both sides; `type` gives their sign (PERSON, ORG, LOC)."""
        self._lighting.light(places, current, type)
        self._headers.stand_at(self._canvas.passing.current)

    def point(self, places: tuple[Place, ...]) -> None:
        """Show these more lightly beside what is lit; () for none any more."""
        self._lighting.point(places)

    def clear_light(self) -> None:
        """Take the marks of `light` away."""
        self._lighting.clear()

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) change or shared passage."""
        if self._walker.step(direction):
            self.selecting.leave_cursor()
            self._announcer.tell_stop()
            self._tell_position()

    def find(self, text: str) -> tuple[int, int]:  # type: ignore[override]  # QWidget.find is a static of Qt
        """Mark all hits and go to the first below the top of the view; how many left and right."""
        return self.seeking.find(text)

    def close_find(self) -> None:
        """Forget the search; keys begin to select at the hit one was at."""
        hit = self._hits.hit
        self.find("")
        if hit is not None:
            self.selecting.stand_at(Place(*hit))
        self._canvas.setFocus()

    def zoom_to(self, zoom: int) -> None:
        """Larger (above 0) or smaller type; 0 is its own size."""
        self._zooming.to(zoom)

    def set_type(self, chosen: Typography) -> None:
        """Set the texts in this type, at the zoom they have."""
        self._canvas.set_typography(replace(chosen, zoom=self._canvas.typography.zoom))

    def set_synchronised(self, on: bool) -> None:
        """Scroll both texts together, or each alone."""
        self._canvas.set_synchronised(on)

    def copy_selection(self) -> None:
        """Put the words selected on the side last used on the clipboard."""
        self.selecting.copy()

    def selection(self) -> Place | None:
        """What is selected on the side last used."""
        return self.selecting.place()

    def paragraph_at_hand(self) -> Place | None:
        """The paragraph the cursor is in, else the one gone to, else the one on the line of sight."""
        return paragraph_at_hand(self._canvas, self._selection)

    def place_gone_to(self) -> Place | None:
        """The passage gone to last, else what is on the line of sight; None at the beginning."""
        return place_gone_to(self._canvas)

    def reading_state(self) -> dict[str, Any]:
        """Where and how one reads, as plain values for the session."""
        return reading_state.state_of(self._canvas, self._viewing.view.form)

    def restore_reading_state(self, state: Mapping[str, Any]) -> None:
        """Go back to where `reading_state` was taken; what does not fit these texts is passed over."""
        self.set_form(str(state.get("form", self._viewing.view.form)))
        reading_state.restore(self._canvas, state)
        self.zoomChanged.emit(self._canvas.typography.zoom)

    def _refold(self) -> None:
        self._viewing.open_folds(self._folding.opened)
        self.show_texts(self._content.shown)

    def _on_canvas(self, place: Place) -> Place:
        return Place(*self._content.place_of(place.side, place.span))

    def _tell_position(self) -> None:
        self._headers.stand_at(self._canvas.passing.current)
        self.positionChanged.emit(self._walker.at + 1, len(self._content.stops))
