"""How the texts are viewed, and what that shows: the form, the folds that are open, the kinds of edit marked."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from variorum.model.comparison import Side
from variorum_gui.comparison.content import Content, Form, View, content_of, offers_one_column
from variorum_gui.kinds_of_edit import Kinds
from variorum_gui.shown import Shown


class Viewing:
    """One column, once chosen, waits for versions: `form` is flow until then, `view` has what was chosen."""

    def __init__(self) -> None:
        self.view = View()
        self.form: Form = "flow"

    def content(self, shown: Shown) -> Content:
        """What is drawn of these texts, in the chosen form where they have it."""
        waits = self.view.form == "column" and not offers_one_column(shown)
        self.form = "flow" if waits else self.view.form
        return _made(shown, replace(self.view, form=self.form))

    def make_ready(self, shown: Shown, *, every_form: bool) -> None:
        """Work out what showing them will need; touches no Qt."""
        flow = replace(self.view, form="flow") if self.view.form == "column" else self.view
        _made(shown, flow)
        if every_form and offers_one_column(shown):
            _made(shown, View("column", kinds=self.view.kinds))  # it takes longest of all forms

    def choose(self, form: str, shown: Shown) -> bool:
        """Another form, from now on; whether it is one. Before anything is compared each can be chosen."""
        offered = forms_of(shown) if shown.comparison is not None else get_args(Form)
        for known in get_args(Form):
            if known == form and known in offered and known != self.view.form:
                self.view = replace(self.view, form=known, open_folds=frozenset())
                return True
        return False

    def show_kinds(self, kinds: Kinds) -> None:
        """Only edits of these kinds; none means all."""
        self.view = replace(self.view, kinds=kinds)

    def open_folds(self, opened: frozenset[tuple[Side, int]]) -> None:
        """These folds are open, and no others."""
        self.view = replace(self.view, open_folds=opened)

    def close_folds(self) -> None:
        """Other texts have other folds."""
        self.open_folds(frozenset())


def forms_of(shown: Shown) -> tuple[Form, ...]:
    """The forms these texts can be read in: one column only for versions of one article."""
    two: tuple[Form, ...] = ("flow", "aligned", "differences")
    return (*two, "column") if offers_one_column(shown) else two


def _made(shown: Shown, view: View) -> Content:
    if view.form != "column":
        return content_of(shown, view)
    from variorum_gui.comparison.one_column import one_column

    return one_column(shown, view)
