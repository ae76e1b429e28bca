"""Every action of the window, declared once: menus, shortcuts and the shortcut sheet are built from this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtGui import QKeySequence

#: Qt's own meaning of a shortcut (another on each system), or keys as we name them.
Shortcut: TypeAlias = QKeySequence.StandardKey | str | None
_Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `slot` is "room.method" (rooms: files, edit, view, passages, reading, help); a checkable one is
    called with a bool.

    `group` joins checkable actions of which one is on; those, and the tabs, call their slot with their id.
    """

    id: str
    text: str
    shortcut: Shortcut = None
    slot: str = ""
    icon: str = ""
    checkable: bool = False
    group: str = ""
    #: A second pair of keys, for those who know them from elsewhere.
    also: tuple[Shortcut, ...] = ()

    @property
    def words(self) -> str:
        """The text without the mark of the access key."""
        return self.text.replace("&&", "\0").replace("&", "").replace("\0", "&")

    def sequences(self) -> list[QKeySequence]:
        """The key sequences, the one to show first."""
        found: list[QKeySequence] = []
        for shortcut in (self.shortcut, *self.also):
            if isinstance(shortcut, str):
                found.append(QKeySequence(shortcut))
            elif shortcut is not None:
                found.extend(QKeySequence.keyBindings(shortcut))
        return found


ACTIONS: tuple[ActionSpec, ...] = (
    # File
    ActionSpec("add_files", "&Add Files…", _Key.Open, "files.add_files", "file-plus"),
    ActionSpec("add_folder", "Add &Folder…", "Ctrl+Shift+D", "files.add_folder", "folder-plus"),
    ActionSpec("new_corpus", "&New Corpus…", _Key.New, "files.new_corpus"),
    ActionSpec("open_corpus", "&Open Corpus…", "Ctrl+Shift+O", "files.open_corpus", "folder-open"),
    ActionSpec("open_scratch", "Open S&cratch Corpus", None, "files.open_scratch"),
    ActionSpec("open_sample", "Open the &Sample Corpus", None, "files.open_sample", "book-open"),
    ActionSpec("save_copy", "Save a Cop&y of the Corpus…", "Ctrl+Shift+S", "files.save_copy", "save"),
    ActionSpec("import_annotations", "&Import Annotations…", None, "files.import_annotations"),
    ActionSpec("print", "&Print…", _Key.Print, "files.print"),
    ActionSpec("print_preview", "Print Pre&view…", "Ctrl+Shift+Alt+P", "files.print_preview"),
    ActionSpec("save_pdf", "Save as P&DF…", None, "files.save_pdf"),
    ActionSpec("quit", "&Quit", "Ctrl+Q", "files.quit"),
    # Edit
    ActionSpec("undo", "&Undo", _Key.Undo, "edit.undo", "undo-2"),
    ActionSpec("redo", "&Redo", "Ctrl+Shift+Z", "edit.redo", "redo-2", also=("Ctrl+Y",)),
    ActionSpec("copy", "&Copy", _Key.Copy, "edit.copy", "copy"),
    ActionSpec("copy_with_source", "Copy with Its &Source", "Ctrl+Alt+C", "passages.copy_with_source"),
    ActionSpec("paste", "&Paste as an Article", _Key.Paste, "edit.paste", "clipboard-paste"),
    ActionSpec("find", "&Find in Both Texts", _Key.Find, "view.find", "search"),
    ActionSpec("find_next", "Find Ne&xt", _Key.FindNext, "view.find_next"),
    ActionSpec("find_previous", "Find Pre&vious", _Key.FindPrevious, "view.find_previous"),
    ActionSpec("find_whole", "&Whole Words Only", "Ctrl+Alt+W", "passages.find_whole", checkable=True),
    ActionSpec(
        "find_pattern", "Find by Regular E&xpression", "Ctrl+Alt+R", "passages.find_pattern", checkable=True
    ),
    ActionSpec("find_in_other", "Find This in the &Other Text", "Ctrl+Alt+F", "passages.find_in_other"),
    ActionSpec("find_in_corpus", "Find This in the &Corpus", "Ctrl+Alt+Shift+F", "passages.find_in_corpus"),
    ActionSpec("filter_corpus", "Filter the Cor&pus", "Ctrl+Shift+F", "view.filter_corpus", "filter"),
    ActionSpec("preferences", "Pr&eferences…", "Ctrl+,", "edit.preferences", "settings"),
    # View
    ActionSpec("flow", "&Flow", "Ctrl+1", "view.form", checkable=True, group="form"),
    ActionSpec("aligned", "&Aligned", "Ctrl+2", "view.form", checkable=True, group="form"),
    ActionSpec("differences", "Only &Differences", "Ctrl+3", "view.form", checkable=True, group="form"),
    ActionSpec("column", "One &Column", "Ctrl+4", "view.form", checkable=True, group="form"),
    ActionSpec("reader_mode", "&Reader Mode", "Ctrl+5", "view.reader_mode", checkable=True),
    ActionSpec("synchronised", "&Scroll Both Texts Together", "Ctrl+J", "view.synchronised", checkable=True),
    ActionSpec("zoom_in", "Zoom &In", _Key.ZoomIn, "view.zoom_in", "zoom-in", also=("Ctrl+=",)),
    ActionSpec("zoom_out", "Zoom &Out", _Key.ZoomOut, "view.zoom_out", "zoom-out"),
    ActionSpec("zoom_reset", "Usual Si&ze", "Ctrl+0", "view.zoom_reset"),
    ActionSpec("show_corpus", "Cor&pus", "F9", "view.show_corpus", checkable=True),
    ActionSpec("show_sidebar", "Side&bar", "Shift+F9", "view.show_sidebar", checkable=True),
    ActionSpec("next_pane", "&Next Pane", "F6", "view.next_pane"),
    ActionSpec("previous_pane", "Pre&vious Pane", "Shift+F6", "view.previous_pane"),
    ActionSpec("full_screen", "F&ull Screen", "F11", "view.full_screen", checkable=True),
    # Compare
    ActionSpec("auto", "As &Fits", None, "view.mode", checkable=True, group="mode"),
    ActionSpec(
        "versions", "As &Versions of One Article", "Ctrl+Alt+1", "view.mode", checkable=True, group="mode"
    ),
    ActionSpec(
        "outlets", "As &Outlets on One Event", "Ctrl+Alt+2", "view.mode", checkable=True, group="mode"
    ),
    ActionSpec("next", "&Next Passage", "Alt+Down", "view.next", "chevron-down", also=("F8",)),
    ActionSpec("previous", "&Previous Passage", "Alt+Up", "view.previous", "chevron-up", also=("Shift+F8",)),
    ActionSpec("next_place", "Next P&lace of What Is Chosen", "F4", "view.next_place"),
    ActionSpec("previous_place", "Previous Pl&ace of What Is Chosen", "Shift+F4", "view.previous_place"),
    ActionSpec("link", "&Link Passages", "Ctrl+L", "passages.link", "git-compare"),
    ActionSpec("unlink", "&Unlink Passages", "Ctrl+Alt+L", "passages.unlink"),
    ActionSpec("explain_link", "&Why Are They Linked?", "Ctrl+I", "passages.explain", "info"),
    ActionSpec("level", "&Bring Both Level", "Ctrl+B", "passages.level"),
    ActionSpec("again", "Compare A&gain", _Key.Refresh, "view.again", "refresh-cw"),
    ActionSpec("swap", "&Swap Sides", "Ctrl+T", "view.swap", "arrow-left-right"),
    ActionSpec("close_texts", "&Close Both Texts", "Ctrl+Shift+W", "view.close_texts"),
    ActionSpec("new_tab", "New &Tab", "Ctrl+Shift+T", "view.new_tab", "plus"),
    ActionSpec("close_tab", "Close Ta&b", "Ctrl+W", "view.close_tab"),
    ActionSpec("next_tab", "Ne&xt Tab", "Ctrl+PgDown", "view.next_tab", also=("Ctrl+Tab",)),
    ActionSpec("previous_tab", "Pre&vious Tab", "Ctrl+PgUp", "view.previous_tab", also=("Ctrl+Shift+Tab",)),
    # Reading
    ActionSpec("next_doubt", "&Next Doubt", "F7", "reading.next_doubt", "circle-question-mark"),
    ActionSpec("previous_doubt", "&Previous Doubt", "Shift+F7", "reading.previous_doubt"),
    ActionSpec("next_choice", "Ne&xt Reading of It", "Alt+Right", "reading.next_choice"),
    ActionSpec("previous_choice", "Pre&vious Reading of It", "Alt+Left", "reading.previous_choice"),
    ActionSpec("keep_reading", "&Keep It as It Is", "Ctrl+K", "reading.keep", "check"),
    ActionSpec("doubts", "&List of Doubts…", "Ctrl+Shift+L", "reading.show_doubts", "list"),
    ActionSpec("turn_role", "Page &Clutter or Text", "Ctrl+M", "reading.turn_role", "eye-off"),
    ActionSpec("start_article", "&Start a New Article Here", "Ctrl+Shift+A", "edit.start_article"),
    ActionSpec("join_before", "&Join with the Article Before", "Ctrl+Shift+J", "edit.join_before"),
    ActionSpec("repair_letters", "&Repair Garbled Letters", None, "reading.repair"),
    ActionSpec("problems", "&What Could Not Be Read…", "Ctrl+Alt+P", "reading.show_problems", "circle-alert"),
    # Corpus
    ActionSpec("rename", "&Rename", None, "edit.rename", "pencil"),
    ActionSpec("details", "&Details…", None, "edit.details", "info"),
    ActionSpec("check_address", "Check the &Address Again", "Shift+F5", "edit.check_address"),
    ActionSpec("compare_chosen", "&Compare the Two Chosen", None, "edit.compare_chosen", "git-compare"),
    ActionSpec("compare_in_tab", "Compare the T&wo in a New Tab", None, "edit.compare_in_tab", "git-compare"),
    ActionSpec("remove", "Re&move", None, "edit.remove", "trash-2"),
    ActionSpec("verify", "Check the Corpus &File", None, "files.verify"),
    ActionSpec("empty_bin", "&Empty the Bin…", None, "files.empty_bin"),
    # Report
    ActionSpec("report", "&Report…", "Ctrl+E", "edit.report", "file-text"),
    ActionSpec(
        "copy_evidence", "&Copy Finding as Evidence", "Ctrl+Shift+C", "edit.copy_evidence", "clipboard-copy"
    ),
    ActionSpec(
        "copy_evidence_picture", "Copy Finding as &Picture", "Ctrl+Alt+Shift+C", "edit.copy_evidence_picture"
    ),
    ActionSpec("go_findings", "&Findings", "Alt+1", "view.tab"),
    ActionSpec("go_names", "&Names", "Alt+2", "view.tab"),
    ActionSpec("go_figures", "Fi&gures", "Alt+3", "view.tab"),
    ActionSpec("go_quotes", "&Quotes && Sources", "Alt+4", "view.tab"),
    ActionSpec("go_wording", "&Wording", "Alt+5", "view.tab"),
    ActionSpec("go_notes", "No&tes", "Alt+6", "view.tab"),
    ActionSpec("story_sources", "&Sources of the Whole Story…", "Ctrl+Alt+4", "view.story_sources"),
    # Help
    ActionSpec("shortcuts", "&Keyboard Shortcuts", _Key.HelpContents, "help.shortcuts", "keyboard"),
    ActionSpec("commands", "&Commands…", "Ctrl+Shift+P", "help.commands", "search"),
    ActionSpec("marks", "What the &Marks Mean", "Shift+F1", "help.marks", "info"),
    ActionSpec("open_log", "Open the &Log", None, "help.open_log", "file-text"),
    ActionSpec("about", "&About Variorum", None, "help.about", "variorum"),
)
BY_ID = {spec.id: spec for spec in ACTIONS}
