"""A name is edited where it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView


def edit_current(view: QAbstractItemView) -> None:
    """Open the field for the current row of a list or a tree; nothing where it cannot be edited, or is already."""
    # by this overload Qt does not complain of either
    any_trigger = QAbstractItemView.EditTrigger.AllEditTriggers
    view.edit(view.currentIndex(), any_trigger, None)  # type: ignore[call-overload]
