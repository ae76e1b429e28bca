"""Which action stands in which menu, in which order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from variorum_gui.languages.words import marked

#: Between two groups of a menu.
SEPARATOR = ""
#: Submenus that fill themselves.
RECENT, IGNORE, KINDS, THEME, TYPE, EXPORT = "@recent", "@ignore", "@kinds", "@theme", "@type", "@export"
#: Submenus of entries of this table.
LISTS, TABS = "@lists", "@tabs"
SUBMENUS: dict[str, tuple[str, tuple[str, ...]]] = {
    LISTS: (
        marked("Sidebar &Lists"),
        ("go_findings", "go_names", "go_figures", "go_quotes", "go_wording", "go_notes"),
    ),
    # Compare has more entries than its words have letters for.
    TABS: (marked("&Tabs"), ("new_tab", "close_tab", "reopen_tab", "next_tab", "previous_tab")),
}

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        marked("&File"),
        (
            "add_files",
            "add_folder",
            SEPARATOR,
            "new_corpus",
            "open_corpus",
            RECENT,
            "open_scratch",
            "open_sample",
            SEPARATOR,
            "save_copy",
            "merge_corpus",
            "recover",
            SEPARATOR,
            EXPORT,
            "import_annotations",
            SEPARATOR,
            "print",
            "print_preview",
            "save_pdf",
            SEPARATOR,
            "quit",
        ),
    ),
    (
        marked("&Edit"),
        (
            "undo",
            "redo",
            SEPARATOR,
            "copy",
            "copy_with_source",
            "paste",
            "add_note",
            "who_says",
            SEPARATOR,
            "find",
            "find_next",
            "find_previous",
            "find_whole",
            "find_pattern",
            "find_in_other",
            "find_in_corpus",
            "filter_corpus",
            SEPARATOR,
            "preferences",
        ),
    ),
    (
        marked("&View"),
        (
            "flow",
            "aligned",
            "differences",
            "column",
            "reader_mode",
            SEPARATOR,
            "synchronised",
            SEPARATOR,
            "zoom_in",
            "zoom_out",
            "zoom_reset",
            SEPARATOR,
            "show_corpus",
            "show_sidebar",
            LISTS,
            "next_pane",
            "previous_pane",
            "full_screen",
            THEME,
            TYPE,
        ),
    ),
    (
        marked("&Compare"),
        (
            "auto",
            "versions",
            "outlets",
            SEPARATOR,
            "previous",
            "next",
            "previous_place",
            "next_place",
            SEPARATOR,
            "link",
            "unlink",
            "explain_link",
            "level",
            SEPARATOR,
            "article_history",
            "earlier_step",
            "later_step",
            "sentence_life",
            SEPARATOR,
            IGNORE,
            KINDS,
            SEPARATOR,
            "again",
            "swap",
            "close_texts",
            SEPARATOR,
            TABS,
        ),
    ),
    (
        marked("Re&ading"),
        (
            "previous_doubt",
            "next_doubt",
            "previous_choice",
            "next_choice",
            "keep_reading",
            "doubts",
            SEPARATOR,
            "turn_role",
            "start_article",
            "join_before",
            SEPARATOR,
            "repair_letters",
            SEPARATOR,
            "problems",
        ),
    ),
    (
        marked("C&orpus"),
        (
            "search_corpus",
            SEPARATOR,
            "compare_chosen",
            "compare_in_tab",
            "rename",
            "details",
            "check_address",
            "remove",
            SEPARATOR,
            "move_to",
            "new_story",
            "make_one",
            "one_event",
            "mark_read",
            "mark_unread",
            SEPARATOR,
            "sort_added",
            "sort_time",
            "sort_outlet",
            "sort_headline",
            SEPARATOR,
            "export_stories",
            "history",
            "bin",
            "empty_bin",
            SEPARATOR,
            "verify",
            "compact",
        ),
    ),
    (
        marked("&Report"),
        (
            "report",
            "copy_evidence",
            "copy_evidence_picture",
            "pack",
            "verify_pack",
            SEPARATOR,
            "story_sources",
        ),
    ),
    (
        marked("&Help"),
        (
            "manual",
            "shortcuts",
            "marks",
            "commands",
            SEPARATOR,
            "open_sample",
            "open_log",
            SEPARATOR,
            "about",
        ),
    ),
)


def entries(ids: Sequence[str]) -> Iterator[str]:
    """The entries of a menu with those of its submenus, where they stand."""
    for id in ids:
        if id in SUBMENUS:
            yield from entries(SUBMENUS[id][1])
        else:
            yield id
