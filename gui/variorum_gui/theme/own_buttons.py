"""Names for the buttons Qt makes by itself: it gives them none, and screen readers read them out."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from variorum_gui.languages.words import marked, tr

#: What Qt calls the action of the button that empties a field.
_CLEAR = "_q_qlineeditclearaction"
#: And the buttons at the end of bars too narrow for all they hold.
_EXTENSIONS = {
    "qt_menubar_ext_button": marked("More menus"),
    "qt_toolbar_ext_button": marked("More of the toolbar"),
}


def name_buttons(field: QLineEdit) -> None:
    """Call the button that empties the field so, and any other after the field itself."""
    for button in field.findChildren(QToolButton):
        clears = any(action.objectName() == _CLEAR for action in button.actions())
        button.setAccessibleName(tr("Empty the field") if clears else field.accessibleName())


def name_extensions(window: QWidget) -> None:
    """Name what menu bar and toolbar show where they are too narrow."""
    for name, words in _EXTENSIONS.items():
        button = window.findChild(QToolButton, name)
        if button is not None:
            button.setAccessibleName(tr(words))
