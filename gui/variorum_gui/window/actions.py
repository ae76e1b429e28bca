"""Every action of the window, declared once: menus, shortcuts and the shortcut sheet are built from this."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtGui import QKeySequence

from variorum.model.frozen import dataclass
from variorum_gui.languages.words import marked, tr

#: Qt's own meaning of a shortcut (another on each system), or keys as we name them.
Shortcut: TypeAlias = QKeySequence.StandardKey | str | None
_Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `slot` is "room.method" (rooms: files, edit, view, passages, speaking, reading, help); a
    checkable one is called with a bool.

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
        """The text in the language of the window, without the mark of the access key."""
        return tr(self.text).replace("&&", "\0").replace("&", "").replace("\0", "&")

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
    ActionSpec("add_files", marked("&Add Files…"), _Key.Open, "files.add_files", "file-plus"),
    ActionSpec("add_folder", marked("Add &Folder…"), "Ctrl+Shift+D", "files.add_folder", "folder-plus"),
    ActionSpec("new_corpus", marked("&New Corpus…"), _Key.New, "files.new_corpus"),
    ActionSpec("open_corpus", marked("&Open Corpus…"), "Ctrl+Shift+O", "files.open_corpus", "folder-open"),
    ActionSpec("open_scratch", marked("Open the Default &Corpus"), None, "files.open_scratch"),
    ActionSpec("open_sample", marked("Open the &Sample Corpus"), None, "files.open_sample", "book-open"),
    ActionSpec("merge_corpus", marked("&Merge Another Corpus…"), None, "corpora.merge"),
    ActionSpec("recover", marked("Recover a Damaged Corp&us…"), None, "corpora.recover"),
    ActionSpec("save_copy", marked("Save a Cop&y of the Corpus…"), "Ctrl+Shift+S", "files.save_copy", "save"),
    ActionSpec("import_annotations", marked("&Import Annotations…"), None, "files.import_annotations"),
    ActionSpec("print", marked("&Print…"), _Key.Print, "files.print"),
    ActionSpec("print_preview", marked("Print Pre&view…"), "Ctrl+Shift+Alt+P", "files.print_preview"),
    ActionSpec("save_pdf", marked("Save as P&DF…"), None, "files.save_pdf"),
    ActionSpec("quit", marked("&Quit"), "Ctrl+Q", "files.quit"),
    # Edit
    ActionSpec("undo", marked("&Undo"), _Key.Undo, "edit.undo", "undo-2"),
    ActionSpec("redo", marked("&Redo"), "Ctrl+Shift+Z", "edit.redo", "redo-2", also=("Ctrl+Y",)),
    ActionSpec("copy", marked("&Copy"), _Key.Copy, "edit.copy", "copy"),
    ActionSpec(
        "copy_with_source", marked("Copy with Its &Source"), "Ctrl+Alt+C", "passages.copy_with_source"
    ),
    ActionSpec("paste", marked("&Paste as an Article"), _Key.Paste, "edit.paste", "clipboard-paste"),
    ActionSpec("add_note", marked("Add &Note…"), "Ctrl+Alt+N", "passages.add_note"),
    ActionSpec("who_says", marked("Who Says T&his…"), "Ctrl+Alt+B", "speaking.ask"),
    ActionSpec("find", marked("&Find in Both Texts"), _Key.Find, "view.find", "search"),
    ActionSpec("find_next", marked("Find Ne&xt"), _Key.FindNext, "view.find_next"),
    ActionSpec("find_previous", marked("Find Pre&vious"), _Key.FindPrevious, "view.find_previous"),
    ActionSpec(
        "find_whole", marked("&Whole Words Only"), "Ctrl+Alt+W", "passages.find_whole", checkable=True
    ),
    ActionSpec(
        "find_pattern",
        marked("Find by Re&gular Expression"),
        "Ctrl+Alt+R",
        "passages.find_pattern",
        checkable=True,
    ),
    ActionSpec(
        "find_in_other", marked("Find This in the &Other Text"), "Ctrl+Alt+F", "passages.find_in_other"
    ),
    ActionSpec(
        "find_in_corpus", marked("Find &This in the Corpus"), "Ctrl+Alt+Shift+F", "passages.find_in_corpus"
    ),
    ActionSpec("filter_corpus", marked("Fi&lter the Corpus"), "Ctrl+Shift+F", "view.filter_corpus", "filter"),
    ActionSpec("preferences", marked("Pr&eferences…"), "Ctrl+,", "edit.preferences", "settings"),
    # View
    ActionSpec("flow", marked("&Flow"), "Ctrl+1", "view.form", checkable=True, group="form"),
    ActionSpec("aligned", marked("&Aligned"), "Ctrl+2", "view.form", checkable=True, group="form"),
    ActionSpec(
        "differences", marked("Only &Differences"), "Ctrl+3", "view.form", checkable=True, group="form"
    ),
    ActionSpec("column", marked("One &Column"), "Ctrl+4", "view.form", checkable=True, group="form"),
    ActionSpec("reader_mode", marked("Reader &Mode"), "Ctrl+5", "view.reader_mode", checkable=True),
    ActionSpec(
        "synchronised", marked("&Scroll Both Texts Together"), "Ctrl+J", "view.synchronised", checkable=True
    ),
    ActionSpec("zoom_in", marked("Zoom &In"), _Key.ZoomIn, "view.zoom_in", "zoom-in", also=("Ctrl+=",)),
    ActionSpec("zoom_out", marked("Zoom &Out"), _Key.ZoomOut, "view.zoom_out", "zoom-out"),
    ActionSpec("zoom_reset", marked("Usual Si&ze"), "Ctrl+0", "view.zoom_reset"),
    ActionSpec("show_corpus", marked("Cor&pus"), "F9", "view.show_corpus", checkable=True),
    ActionSpec("show_sidebar", marked("Side&bar"), "Shift+F9", "view.show_sidebar", checkable=True),
    ActionSpec("next_pane", marked("&Next Pane"), "F6", "view.next_pane"),
    ActionSpec("previous_pane", marked("Pre&vious Pane"), "Shift+F6", "view.previous_pane"),
    ActionSpec("full_screen", marked("F&ull Screen"), "F11", "view.full_screen", checkable=True),
    # Compare
    ActionSpec("auto", marked("As &Fits"), None, "view.mode", checkable=True, group="mode"),
    ActionSpec(
        "versions",
        marked("As &Versions of One Article"),
        "Ctrl+Alt+1",
        "view.mode",
        checkable=True,
        group="mode",
    ),
    ActionSpec(
        "outlets", marked("As &Outlets on One Event"), "Ctrl+Alt+2", "view.mode", checkable=True, group="mode"
    ),
    ActionSpec("next", marked("&Next Passage"), "Alt+Down", "view.next", "chevron-down", also=("F8",)),
    ActionSpec(
        "previous", marked("&Previous Passage"), "Alt+Up", "view.previous", "chevron-up", also=("Shift+F8",)
    ),
    ActionSpec("next_place", marked("Ne&xt Place of What Is Chosen"), "F4", "view.next_place"),
    ActionSpec(
        "previous_place", marked("Previous Pl&ace of What Is Chosen"), "Shift+F4", "view.previous_place"
    ),
    ActionSpec("link", marked("&Link Passages"), "Ctrl+L", "passages.link", "git-compare"),
    ActionSpec("unlink", marked("&Unlink Passages"), "Ctrl+Alt+L", "passages.unlink"),
    ActionSpec("explain_link", marked("&Why Are They Linked?"), "Ctrl+I", "passages.explain", "info"),
    ActionSpec("level", marked("&Bring Both Level"), "Ctrl+B", "passages.level"),
    ActionSpec(
        "article_history", marked("&History of This Article…"), "Ctrl+Shift+H", "history.open", "history"
    ),
    ActionSpec("sentence_life", marked("Life of This Sentenc&e"), "Ctrl+Shift+Y", "history.life"),
    ActionSpec("earlier_step", marked("Ea&rlier Step of the History"), "Ctrl+Shift+PgUp", "history.earlier"),
    ActionSpec("later_step", marked("Later Step of the Histor&y"), "Ctrl+Shift+PgDown", "history.later"),
    ActionSpec("again", marked("Compare A&gain"), _Key.Refresh, "view.again", "refresh-cw"),
    ActionSpec("swap", marked("&Swap Sides"), "Ctrl+T", "view.swap", "arrow-left-right"),
    ActionSpec("close_texts", marked("&Close Both Texts"), "Ctrl+Shift+W", "view.close_texts"),
    ActionSpec("new_tab", marked("New &Tab"), "Ctrl+Shift+N", "view.new_tab", "plus"),
    ActionSpec("close_tab", marked("Close Ta&b"), "Ctrl+W", "view.close_tab"),
    # The keys of every browser.
    ActionSpec("reopen_tab", marked("Re&open the Closed Comparison"), "Ctrl+Shift+T", "view.reopen_tab"),
    ActionSpec("next_tab", marked("Ne&xt Tab"), "Ctrl+PgDown", "view.next_tab", also=("Ctrl+Tab",)),
    ActionSpec(
        "previous_tab", marked("Pre&vious Tab"), "Ctrl+PgUp", "view.previous_tab", also=("Ctrl+Shift+Tab",)
    ),
    # Reading
    ActionSpec("next_doubt", marked("&Next Doubt"), "F7", "reading.next_doubt", "circle-question-mark"),
    ActionSpec("previous_doubt", marked("&Previous Doubt"), "Shift+F7", "reading.previous_doubt"),
    ActionSpec("next_choice", marked("Ne&xt Reading of It"), "Alt+Right", "reading.next_choice"),
    ActionSpec("previous_choice", marked("Pre&vious Reading of It"), "Alt+Left", "reading.previous_choice"),
    ActionSpec("keep_reading", marked("&Keep It as It Is"), "Ctrl+K", "reading.keep", "check"),
    ActionSpec("doubts", marked("&List of Doubts…"), "Ctrl+Shift+L", "reading.show_doubts", "list"),
    ActionSpec("turn_role", marked("Page &Clutter or Text"), "Ctrl+M", "reading.turn_role", "eye-off"),
    ActionSpec("start_article", marked("&Start a New Article Here"), "Ctrl+Shift+A", "edit.start_article"),
    ActionSpec("join_before", marked("&Join with the Article Before"), "Ctrl+Shift+J", "edit.join_before"),
    ActionSpec("repair_letters", marked("&Repair Garbled Letters"), None, "reading.repair"),
    ActionSpec(
        "problems", marked("&What Could Not Be Read…"), "Ctrl+Alt+P", "reading.show_problems", "circle-alert"
    ),
    # Corpus
    ActionSpec("rename", marked("&Rename"), None, "edit.rename", "pencil"),
    ActionSpec("details", marked("&Details…"), None, "edit.details", "info"),
    ActionSpec("check_address", marked("Check the Address A&gain"), "Shift+F5", "edit.check_address"),
    ActionSpec(
        "compare_chosen", marked("&Compare the Two Chosen"), None, "edit.compare_chosen", "git-compare"
    ),
    ActionSpec(
        "compare_in_tab", marked("Compare the T&wo in a New Tab"), None, "edit.compare_in_tab", "git-compare"
    ),
    ActionSpec("remove", marked("Re&move"), None, "edit.remove", "trash-2"),
    ActionSpec("search_corpus", marked("&Search the Corpus…"), "Ctrl+Alt+S", "corpora.search", "search"),
    ActionSpec("move_to", marked("Move to Another Stor&y…"), "Ctrl+Alt+M", "corpora.move_to"),
    ActionSpec("new_story", marked("Move to a &New Story"), None, "corpora.new_story"),
    ActionSpec("make_one", marked("Make One Story, or Versions of One &Article"), None, "corpora.make_one"),
    ActionSpec("one_event", marked("Stories of One E&vent…"), None, "corpora.one_event"),
    ActionSpec("mark_read", marked("Mar&k as Read"), None, "corpora.mark_read"),
    ActionSpec("mark_unread", marked("Mark as N&ot Read"), None, "corpora.mark_unread"),
    ActionSpec(
        "sort_added", marked("Sort as It Was Add&ed"), None, "corpora.sort", checkable=True, group="sort"
    ),
    ActionSpec("sort_time", marked("Sort by &Time"), None, "corpora.sort", checkable=True, group="sort"),
    ActionSpec("sort_outlet", marked("Sort by Out&let"), None, "corpora.sort", checkable=True, group="sort"),
    ActionSpec(
        "sort_headline", marked("Sort by &Headline"), None, "corpora.sort", checkable=True, group="sort"
    ),
    ActionSpec("export_stories", marked("E&xport as a New Corpus…"), None, "corpora.export"),
    ActionSpec("history", marked("H&istory…"), "Ctrl+H", "corpora.history", "list"),
    ActionSpec("bin", marked("&Bin…"), None, "corpora.bin", "trash-2"),
    ActionSpec("compact", marked("Compact the Corp&us File"), None, "corpora.compact"),
    ActionSpec("verify", marked("Check the Corpus &File"), None, "files.verify"),
    ActionSpec("empty_bin", marked("Em&pty the Bin…"), None, "files.empty_bin"),
    # Report
    ActionSpec("report", marked("&Report…"), "Ctrl+E", "edit.report", "file-text"),
    ActionSpec("pack", marked("&Evidence Pack…"), "Ctrl+Shift+E", "files.pack"),
    ActionSpec("verify_pack", marked("&Verify an Evidence Pack…"), None, "files.verify_pack"),
    ActionSpec(
        "copy_evidence",
        marked("&Copy Finding with Its Sources"),
        "Ctrl+Shift+C",
        "edit.copy_evidence",
        "clipboard-copy",
    ),
    ActionSpec(
        "copy_evidence_picture",
        marked("Copy Finding as &Picture"),
        "Ctrl+Alt+Shift+C",
        "edit.copy_evidence_picture",
    ),
    ActionSpec("go_findings", marked("&Findings"), "Alt+1", "view.tab"),
    ActionSpec("go_names", marked("&Names"), "Alt+2", "view.tab"),
    ActionSpec("go_figures", marked("Fi&gures"), "Alt+3", "view.tab"),
    ActionSpec("go_quotes", marked("&Quotes && Sources"), "Alt+4", "view.tab"),
    ActionSpec("go_wording", marked("&Wording"), "Alt+5", "view.tab"),
    ActionSpec("go_notes", marked("No&tes"), "Alt+6", "view.tab"),
    ActionSpec("story_sources", marked("The Whole &Story…"), "Ctrl+Alt+4", "view.story_sources"),
    # Help
    ActionSpec("manual", marked("Ma&nual"), _Key.HelpContents, "help.manual", "book-open"),
    # Not Ctrl+?, which is the key of the manual on a Mac, nor Ctrl+F1, which goes to another desktop in KDE.
    ActionSpec("shortcuts", marked("&Keyboard Shortcuts"), "Ctrl+/", "help.shortcuts", "keyboard"),
    ActionSpec("commands", marked("&Commands…"), "Ctrl+Shift+P", "help.commands", "search"),
    ActionSpec("marks", marked("What the &Marks Mean"), "Shift+F1", "help.marks", "info"),
    ActionSpec("open_log", marked("Open the &Log"), None, "help.open_log", "file-text"),
    ActionSpec("about", marked("&About Variorum"), None, "help.about", "variorum"),
)
BY_ID = {spec.id: spec for spec in ACTIONS}
