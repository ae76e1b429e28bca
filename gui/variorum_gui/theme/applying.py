"""Putting a theme on the application, knowing which one is on, and hearing when it changes.

apply_theme(app, dark_theme())
theme_changes().changed.connect(self.restyle)     # restyle(theme: Theme)

Connect methods of widgets, which Qt lets go with the widget. A lambda would keep a closed window alive,
and be called for it when its widgets are gone.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from variorum_gui.theme.palette import Theme, contrast_theme, dark_theme, light_theme
from variorum_gui.theme.style_sheet import style_sheet

#: A property of the application object: it was made in the style all platforms share.
IN_FUSION = "variorum-fusion"


class ThemeChanges(QObject):
    """Says when another theme was put on. It lives on the application, so tests get a fresh one."""

    changed = Signal(object)

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.setObjectName("variorum-theme")
        self.theme = light_theme()
        #: What tells of the desktop's wishes, kept alive by whoever follows them.
        self.desktop: QObject | None = None


def theme_changes() -> ThemeChanges:
    """The notifier of the running application."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("a QApplication must exist before its theme is asked for")
    found = app.findChild(ThemeChanges, "variorum-theme")
    return found if isinstance(found, ThemeChanges) else ThemeChanges(app)


def current_theme() -> Theme:
    """The theme that is on; light until one was applied."""
    return theme_changes().theme


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole application; panes that draw for themselves hear of it by `theme_changes().changed`."""
    # Asked for here only where it was not asked for on the command line: Python's `QStyle` takes 4 ms to be made.
    if not app.property(IN_FUSION):
        app.setStyle("Fusion")
        app.setProperty(IN_FUSION, True)
    app.setPalette(qt_palette(theme))
    app.setStyleSheet(style_sheet(theme))
    changes = theme_changes()
    if changes.theme != theme:
        changes.theme = theme
        changes.changed.emit(theme)


def system_theme() -> Theme:
    """The theme the desktop asks for (`styleHints().colorSchemeChanged` says when that changes)."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    if system_wants_contrast():
        return contrast_theme(dark)
    return dark_theme() if dark else light_theme()


def system_wants_contrast() -> bool:
    """Whether the desktop asks for high contrast; False where Qt cannot tell."""
    # PySide 6.11 lets go of `accessibility()` with the Python object of the style hints: that one is kept.
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def qt_palette(theme: Theme) -> QPalette:
    """The theme in Qt's own roles, for everything the style sheet does not reach."""
    palette = QPalette()
    role = QPalette.ColorRole
    for key, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.ink),
        (role.Base, theme.page),
        (role.AlternateBase, theme.pane),
        (role.Text, theme.ink),
        (role.PlaceholderText, theme.second_ink),
        (role.Button, theme.control),
        (role.ButtonText, theme.ink),
        (role.ToolTipBase, theme.page),
        (role.ToolTipText, theme.ink),
        (role.Highlight, theme.selection.tint or theme.selected),
        (role.HighlightedText, theme.ink),
        (role.Link, theme.added.text),
        (role.LinkVisited, theme.moved.text),
        (role.Light, theme.control),
        (role.Midlight, theme.hairline),
        (role.Mid, theme.border),
        (role.Dark, theme.control_edge),
        (role.Shadow, theme.faint_ink),
    ):
        palette.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.faint_ink))
    return palette
