"""The look of ordinary widgets, as one Qt style sheet made from a theme.

Widgets ask for a look by dynamic properties, never by colours of their own:

    voice     on QLabel: "title" "second" "small" "faint" "notice"
    ground    on any QWidget: "page" "pane" "window"; on QFrame also "card" (edged, for what floats)
    segment   on a checkable QPushButton or QToolButton: "first" "middle" "last" "only"
    flat      on QPushButton or QToolButton: True for one without an edge until hovered
"""

from __future__ import annotations

from string import Template

from variorum_gui.theme.palette import Theme

_SHEET = Template("""
QWidget[ground="page"] { background: $page; }
QWidget[ground="pane"] { background: $pane; }
QFrame[ground="card"] { background: $page; border: 1px solid $control_edge; border-radius: 4px; }
QWidget[ground="window"], QMainWindow { background: $window; }

QLabel[voice="title"] { font-weight: 600; }
QLabel[voice="second"] { color: $second_ink; }
QLabel[voice="small"] { color: $second_ink; font-size: 12px; }
QLabel[voice="faint"] { color: $faint_ink; }
QLabel[voice="notice"] { background: $notice_tint; color: $notice_text;
    border-left: 3px solid $notice_line; padding: 2px 8px; }

QMenuBar { background: $window; border-bottom: 1px solid $hairline; }
QMenuBar::item { background: transparent; padding: 4px 9px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $pressed; border-radius: 3px; }
/* Else a menu higher than the screen goes on in a second column, beyond the screen's edge at 200 %. */
QMenu { background: $page; border: 1px solid $control_edge; padding: 4px 0; menu-scrollable: 1; }
QMenu::item { padding: 5px 28px 5px 24px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $faint_ink; }
/* Fusion draws nothing where a tick could stand; 14 px in all, or the words do not stand in one line. */
QMenu::indicator:non-exclusive { width: 14px; height: 14px; left: 5px; }
QMenu::indicator:non-exclusive:unchecked { width: 12px; height: 12px;
    border: 1px solid $faint_ink; border-radius: 2px; }
/* Else a picture stands on the menu's own edge. */
QMenu::icon { padding-left: 18px; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 0; }

QToolBar { background: $pane; border: 0; border-bottom: 1px solid $border; padding: 5px 8px; spacing: 8px; }
/* Else there is no room left for its sign. */
QToolButton#qt_toolbar_ext_button { padding: 0; border: 0; }
QToolBar::separator { background: $border; width: 1px; margin: 5px 4px; }
QStatusBar { background: $window; border-top: 1px solid $border; color: $ink; }
QStatusBar::item { border: 0; }

QPushButton, QToolButton, QComboBox { background: $control; color: $ink; border: 1px solid $control_edge;
    border-radius: 4px; padding: 3px 11px; min-height: 20px; }
QToolButton { padding: 3px 6px; }
QComboBox::drop-down { border: 0; width: 22px; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: $page; border-color: $faint_ink; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: $pressed;
    font-weight: 600; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled { color: $faint_ink;
    border-color: $hairline; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus,
QTextEdit:focus { border-color: $ink; }
/* Else Cancel has a red cross and Save As… nothing. */
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton:default { border-color: $second_ink; }
QPushButton:default:focus { border-color: $ink; }
QPushButton[flat="true"], QToolButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { background: $selected; }
QPushButton::menu-indicator, QToolButton::menu-indicator { subcontrol-position: right center; right: 6px; }
QToolButton[popupMode="2"] { padding-right: 18px; }

QPushButton[segment="first"], QToolButton[segment="first"] { border-top-right-radius: 0;
    border-bottom-right-radius: 0; }
QPushButton[segment="middle"], QToolButton[segment="middle"] { border-radius: 0; border-left: 0; }
QPushButton[segment="last"], QToolButton[segment="last"] { border-top-left-radius: 0;
    border-bottom-left-radius: 0; border-left: 0; }

QLineEdit, QPlainTextEdit, QTextEdit { background: $page; color: $ink;
    border: 1px solid $control_edge; border-radius: 4px; padding: 3px 7px;
    selection-background-color: $selection; selection-color: $ink; }
QLineEdit { min-height: 20px; }
/* Within a box of choices the room of a field of its own would push its words below the edge. */
QComboBox QLineEdit { background: transparent; border: 0; padding: 0; min-height: 0; }
QLineEdit > QToolButton { background: transparent; border: 0; padding: 0; min-height: 0; }

QTabBar { background: $pane; }
QTabBar::tab { background: $pane; color: $ink; padding: 6px 10px; border: 0;
    border-bottom: 1px solid $border; border-right: 1px solid $hairline; }
QTabBar::tab:selected { background: $page; font-weight: 600; border-bottom: 2px solid $ink; }
QTabBar::tab:hover:!selected { background: $selected; }
QTabWidget::pane { border: 0; background: $page; }

QAbstractItemView { background: $page; color: $ink; border: 0; outline: 0;
    selection-background-color: $selected; selection-color: $ink; }
QTreeView[ground="pane"], QListView[ground="pane"] { background: $pane; }
QAbstractItemView::item:selected { background: $selected; color: $ink; }
QAbstractItemView::item:hover:!selected { background: $hover; }
QHeaderView::section { background: $pane; color: $second_ink; border: 0; border-bottom: 1px solid $border;
    padding: 4px 6px; }
QTableCornerButton::section { background: $pane; border: 0; border-bottom: 1px solid $border; }
/* Where both bars meet, Fusion draws a box of its own. */
QAbstractScrollArea::corner { background: transparent; border: 0; }

QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

/* Fusion's own edge of an empty box is a shade of the window: on a dark one nobody sees it. */
QCheckBox::indicator:unchecked, QAbstractItemView::indicator:unchecked, QRadioButton::indicator:unchecked {
    width: 12px; height: 12px; border: 1px solid $second_ink; background: $page; }
QCheckBox::indicator:unchecked, QAbstractItemView::indicator:unchecked { border-radius: 2px; }
QRadioButton::indicator:unchecked { border-radius: 7px; }
/* Its own dot is hardly to be seen on a dark window, and has no ring there. */
QRadioButton::indicator:checked { width: 12px; height: 12px; border: 1px solid $ink; border-radius: 7px;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $ink, stop: 0.55 $ink, stop: 0.65 $page, stop: 1 $page); }
QRadioButton::indicator:checked:disabled { border-color: $faint_ink;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $faint_ink, stop: 0.55 $faint_ink, stop: 0.65 $page, stop: 1 $page); }
QCheckBox::indicator:unchecked:disabled, QAbstractItemView::indicator:unchecked:disabled,
QRadioButton::indicator:unchecked:disabled { border-color: $faint_ink; background: transparent; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $control_edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $faint_ink; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $hairline; border: 0; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: $second_ink; border-radius: 3px; }
QToolTip { background: $page; color: $ink; border: 1px solid $control_edge; padding: 4px 6px; }
QGroupBox { border: 0; margin-top: 18px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
""")


#: In high contrast a grey ground is not enough to say what is chosen or where the keyboard is.
_CONTRAST = """
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus,
QTextEdit:focus, QCheckBox:focus { border: 2px solid $ink; }
QPushButton:checked, QToolButton:checked { border: 2px solid $ink; }
QMenu::item:selected, QMenuBar::item:selected { border: 1px solid $ink; }
QAbstractItemView::item:selected { border: 1px solid $ink; }
QScrollBar::handle { background: $ink; }
"""


def style_sheet(theme: Theme) -> str:
    """The sheet for `QApplication.setStyleSheet`."""
    sheet = _SHEET.template + (_CONTRAST if theme.high_contrast else "")
    return Template(sheet).substitute(
        page=theme.page,
        pane=theme.pane,
        window=theme.window,
        ink=theme.ink,
        second_ink=theme.second_ink,
        faint_ink=theme.faint_ink,
        selected=theme.selected,
        hover=theme.hairline if theme.dark else theme.window,
        pressed=theme.pressed,
        border=theme.border,
        hairline=theme.hairline,
        control=theme.control,
        control_edge=theme.control_edge,
        selection=theme.selection.tint,
        notice_line=theme.notice.line,
        notice_tint=theme.notice.tint,
        notice_text=theme.notice.text,
    )
