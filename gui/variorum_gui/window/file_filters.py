"""Which files the open dialog shows: made from the tables of formats, so that it cannot fall behind them."""

from __future__ import annotations

from variorum.reading.byte_formats import BYTE_FORMATS, ByteFormat
from variorum.reading.formats import FORMATS, PLAIN_TEXT, Format
from variorum_gui.languages.words import marked, tr

#: What the rooms of the reading are called in the dialog, in the order they are offered.
_KINDS = {
    "plain": marked("Plain text and Markdown"),
    "html": marked("Web pages"),
    "pdf_pages": marked("Documents and books"),
    "documents": marked("Documents and books"),
    "mails": marked("Mails and saved pages"),
    "exports": marked("Feeds, archives and exports"),
}
_ARCHIVES = frozenset({".zip"})


def article_filters() -> str:
    """Everything that can be read first, then kind by kind, as Qt's dialogs take it."""
    endings: dict[str, set[str]] = {}
    formats: tuple[Format | ByteFormat, ...] = (PLAIN_TEXT, *FORMATS, *BYTE_FORMATS)
    for each in formats:
        kind = _KINDS.get(each.module.partition(".")[0])
        if kind is not None:  # comparison pages are plain text, as files
            endings.setdefault(kind, set()).update(each.suffixes)
    every = _ARCHIVES.union(*endings.values())
    lines = [_line(tr("All articles and exports"), every)]
    lines += [_line(tr(kind), endings[kind]) for kind in dict.fromkeys(_KINDS.values())]
    return ";;".join([*lines, tr("All files (*)")])


def _line(words: str, endings: set[str] | frozenset[str]) -> str:
    return f"{words} ({' '.join(f'*{ending}' for ending in sorted(endings) if ending)})"
