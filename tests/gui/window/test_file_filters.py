"""The open dialog shows every kind of file that can be read."""

from __future__ import annotations

from variorum.reading.byte_formats import BYTE_FORMATS, ByteFormat
from variorum.reading.formats import FORMATS, PLAIN_TEXT, Format
from variorum_gui.window.file_filters import article_filters


def test_the_dialog_first_shows_all_files_that_can_be_read_then_kind_by_kind() -> None:
    everything, *kinds, last = article_filters().split(";;")
    assert everything.startswith("All articles and exports (")
    assert last == "All files (*)"
    endings = set(everything.partition("(")[2].rstrip(")").split())
    assert {"*.zip", "*.pdf", "*.docx", "*.eml", "*.mbox", "*.rss", "*.csv", "*.mhtml", "*.txt"} <= endings
    assert [kind.partition(" (")[0] for kind in kinds] == [
        "Plain text and Markdown",
        "Web pages",
        "Documents and books",
        "Mails and saved pages",
        "Feeds, archives and exports",
    ]


def test_no_format_of_the_tables_is_left_out() -> None:
    shown = article_filters().partition(")")[0]
    formats: tuple[Format | ByteFormat, ...] = (*FORMATS, PLAIN_TEXT, *BYTE_FORMATS)
    for each in formats:
        assert all(f"*{ending}" in shown for ending in each.suffixes if ending), each.name
    assert all(each.suffixes for each in BYTE_FORMATS)
