"""Where the form for details stands: made when it is first wanted, since most windows are closed without it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QSplitter, QTreeView, QVBoxLayout, QWidget
from shiboken6 import isValid

from variorum_gui.corpus_tree.tree_acts import TreeActs

if TYPE_CHECKING:
    from variorum_gui.corpus_tree.details_form import DetailsForm

#: A pane becomes no wider than this for the form: the texts beside it would lose too much on a small screen.
_WIDEST = 230
#: In a pane as low as this the tree needs the room of what gives way to the form, too: two lines of it are its least.
_LOW = 190


class DetailsPlace(QVBoxLayout):
    """A layout that stays empty until then. What the form asks for is done by `acts`."""

    def __init__(self, acts: TreeActs, tree: QTreeView) -> None:
        super().__init__()
        self._acts, self._tree = acts, tree
        self._form: DetailsForm | None = None
        #: What is hidden while the form is open, which needs its room.
        self.gives_way: QWidget | None = None
        self._room_for_it = True
        #: The widths of the panes before this one was widened for the form, and after; its least width.
        self._widths: tuple[list[int], list[int], int] | None = None
        #: What had the keyboard when the form was asked for.
        self._asked_from: QWidget | None = None
        #: What takes it after this once where that has gone: a button that asked for what is known now.
        self.otherwise: QWidget | None = None

    def form(self, pane: QWidget) -> DetailsForm:
        """The form, a child of `pane`."""
        if self._form is None:
            from variorum_gui.corpus_tree.details_form import DetailsForm

            self._form = DetailsForm(pane)
            self._form.saved.connect(self._acts.set_details)
            self._form.headlineChosen.connect(self._acts.choose_headline)
            self._form.tagged.connect(self._acts.tag)
            self._form.noted.connect(self._acts.note)
            self._form.closed.connect(self._go_back)
            self.addWidget(self._form)
            # Below the tree, as it stands there; made last, it would come last in the window.
            inside = [w for w in self._form.findChildren(QWidget) if w.window() is pane.window()]
            buttons = self._form.buttons.buttons()
            # Their own order, from side to side, is that of the desktop.
            buttons.sort(key=self._place_of)
            fields = [w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w not in buttons]
            for one, other in pairwise((self._tree, *fields, *buttons)):
                QWidget.setTabOrder(one, other)
        return self._form

    def _place_of(self, button: QWidget) -> int:
        row = self._form.buttons.layout() if self._form is not None else None
        return row.indexOf(button) if row is not None else 0

    def asked_from(self, widget: QWidget | None) -> None:
        """Where the keyboard goes when the form is closed, if that is still to be seen; else to the tree."""
        if self._form is None or widget is None or not self._form.isAncestorOf(widget):
            self._asked_from = widget

    def make_room(self, chosen: Callable[[], QModelIndex]) -> None:
        """The form is open: the row it is on is seen in what is left of the tree."""
        self._share()
        if self._form is not None and self._widths is None:
            self._widen(min(_WIDEST, self._form.least_width()))
        QTimer.singleShot(0, self, lambda: self._tree.scrollTo(chosen()))  # when the form has its height

    def fit_in(self, height: int) -> None:
        """The pane has this height."""
        self._room_for_it = height >= _LOW
        self._share()

    def _share(self) -> None:
        opened = self._form is not None and not self._form.isHidden()
        if self.gives_way is not None:
            self.gives_way.setVisible(self._room_for_it and not opened)

    def _give_back(self) -> None:
        self._share()
        if self._widths is not None:
            self._narrow()

    def _widen(self, wanted: int) -> None:
        pane, panes = self._pane(), self._panes()
        if pane is None or panes is None or pane.width() >= wanted:
            return
        before, least = panes.sizes(), pane.minimumWidth()
        pane.setMinimumWidth(wanted)
        panes.refresh()
        self._widths = before, panes.sizes(), least

    def _narrow(self) -> None:
        """As it was, unless a person has moved it since."""
        pane, panes = self._pane(), self._panes()
        if self._widths is None or pane is None or panes is None:
            return
        before, after, least = self._widths
        self._widths = None
        pane.setMinimumWidth(least)
        if panes.sizes() == after:
            panes.setSizes(before)

    def _pane(self) -> QWidget | None:
        return self._form.parentWidget() if self._form is not None else None

    def _panes(self) -> QSplitter | None:
        pane = self._pane()
        beside = pane.parentWidget() if pane is not None else None
        return beside if isinstance(beside, QSplitter) else None

    def _go_back(self) -> None:
        self._give_back()
        back = (self._asked_from, self.otherwise)
        self._asked_from = self.otherwise = None
        there = (each for each in back if each is not None and isValid(each) and each.isVisible())
        next(there, self._tree).setFocus()

    def hide(self) -> None:
        """Put the form away, if there is one."""
        if self._form is not None:
            self._form.hide()
            self._give_back()
