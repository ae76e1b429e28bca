"""Where the form for details stands: made when it is first wanted, since most windows are closed without it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from variorum.corpus.rows import Ref

if TYPE_CHECKING:
    from variorum_gui.corpus_tree.details_form import DetailsForm


class DetailsPlace(QVBoxLayout):
    """A layout that stays empty until then. What it is made with is called as the form's signals are."""

    def __init__(
        self,
        saved: Callable[[tuple[Ref, ...], dict[str, Any]], object],
        headline_chosen: Callable[[int, int], object],
        closed: Callable[[], object],
    ) -> None:
        super().__init__()
        self._saved, self._headline_chosen, self._closed = saved, headline_chosen, closed
        self._form: DetailsForm | None = None

    def form(self, pane: QWidget) -> DetailsForm:
        """The form, a child of `pane`."""
        if self._form is None:
            from variorum_gui.corpus_tree.details_form import DetailsForm

            self._form = DetailsForm(pane)
            self._form.saved.connect(self._saved)
            self._form.headlineChosen.connect(self._headline_chosen)
            self._form.closed.connect(self._closed)
            self.addWidget(self._form)
        return self._form

    def hide(self) -> None:
        """Put the form away, if there is one."""
        if self._form is not None:
            self._form.hide()
