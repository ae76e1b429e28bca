"""What the list of findings says beside them: two events taken for one, kinds left out, and that nothing is left."""

from __future__ import annotations

from variorum_gui.kinds_of_edit import kinds_words
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.shown import Shown
from variorum_gui.sidebar.dossier_notes import warnings
from variorum_gui.sidebar.finding_rows import Filter, View, of_other_kinds
from variorum_gui.sidebar.rows import Row, remark

_NOTHING_LEFT: dict[Filter, str] = {
    "to review": marked("Nothing left to review. What you decided is under “Decided”."),
    "decided": marked("Nothing decided yet."),
    "all": "",
}


def remarked(rows: tuple[Row, ...], shown: Shown, view: View) -> tuple[Row, ...]:
    """The rows of findings with what must be known of them, or why there are none."""
    # Two events taken for one: that must be known before any finding is read.
    rows = (*map(remark, warnings(shown)), *rows) if rows else rows
    hidden = of_other_kinds(shown, view)
    if hidden:
        words = tr_many(
            "Only {kinds}. {n} of other kinds: choose “All Kinds” above.",
            "Only {kinds}. {n} of other kinds: choose “All Kinds” above.",
            hidden,
            kinds=kinds_words(view.kinds),
        )
        return (*rows, remark(words))
    nothing = _NOTHING_LEFT[view.filter]
    return rows or (remark(tr(nothing) if nothing else ""),)
