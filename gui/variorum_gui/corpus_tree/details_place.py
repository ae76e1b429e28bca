"""Where the form for details stands: made when it is first wanted, since most windows are closed without it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from variorum_gui.corpus_tree.tree_acts import TreeActs

if TYPE_CHECKING:
    from variorum_gui.corpus_tree.details_form import DetailsForm


class DetailsPlace(QVBoxLayout):
    """A layout that stays empty until then. What the form asks for is done by `acts`."""

    def __init__(self, acts: TreeActs, closed: Callable[[], object]) -> None:
        super().__init__()
        self._acts, self._closed = acts, closed
        self._form: DetailsForm | None = None

    def form(self, pane: QWidget) -> DetailsForm:
        """The form, a child of `pane`."""
        if self._form is None:
            from variorum_gui.corpus_tree.details_form import DetailsForm

            self._form = DetailsForm(pane)
            self._form.saved.connect(self._acts.set_details)
            self._form.headlineChosen.connect(self._acts.choose_headline)
            self._form.tagged.connect(self._acts.tag)
            self._form.noted.connect(self._acts.note)
            self._form.closed.connect(self._closed)
            self.addWidget(self._form)
        return self._form

    def hide(self) -> None:
        """Put the form away, if there is one."""
        if self._form is not None:
            self._form.hide()
