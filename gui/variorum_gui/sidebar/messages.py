"""What a tab says while it has nothing to list: what to do, that it is being worked out, or why not."""

from __future__ import annotations

from variorum.reviewing.not_searched import not_searched
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Shown
from variorum_gui.sidebar.name_rows import search_notes

WORKING = marked("Being worked out…")


def _missing(shown: Shown, both: str, second: str) -> str:
    """`both` is said without any text, `second` with one."""
    if shown.left is None and shown.right is None:
        return both
    return second if shown.left is None or shown.right is None else ""


def for_findings(shown: Shown) -> str:
    """Instead of findings."""
    missing = _missing(
        shown,
        tr("Open two articles to see what differs between them, one finding at a time."),
        tr("Put a second text beside this one to see what differs between them, one finding at a time."),
    )
    if missing or shown.findings:
        return missing
    if shown.comparison is None or shown.dossier is None:
        return tr(WORKING)
    nothing = tr("Nothing to review was found. This does not mean that the texts agree: please read both.")
    # What was not searched for names is said with the text it was not searched in.
    left_out = map(_sentence, not_searched(shown.comparison, shown.dossier))
    return "\n\n".join((nothing, *left_out, *search_notes(shown)))


def for_names(shown: Shown) -> str:
    """Instead of names."""
    if shown.left is None and shown.right is None:
        return tr("Open an article to see the people, organisations and places in it.")
    if shown.dossier is None:
        return tr(WORKING)
    if shown.dossier.entities:
        return ""
    how = tr("Names are found by their capital letters, titles and the words beside them.")
    return "\n\n".join((tr("No names found."), how, *search_notes(shown)))


def for_figures(shown: Shown) -> str:
    """Instead of figures."""
    return _annotations(shown, tr("Open an article to see its figures."))


def for_quotations(shown: Shown) -> str:
    """Instead of quotations and sources."""
    return _annotations(shown, tr("Open an article to see its quotations and sources."))


def for_wording(shown: Shown) -> str:
    """Instead of wording."""
    missing = _missing(
        shown,
        tr("Open two articles to see which words changed or were chosen differently."),
        tr("Put a second text beside this one to see which words changed or were chosen differently."),
    )
    return missing or (tr(WORKING) if shown.comparison is None else "")


def for_notes(shown: Shown) -> str:
    """Instead of notes: only without any text."""
    if shown.left is None and shown.right is None:
        return tr("Open an article to write notes on its passages.")
    return ""


def _sentence(note: str) -> str:
    return f"{note[:1].upper()}{note[1:].rstrip('.')}."


def _annotations(shown: Shown, without: str) -> str:
    texts = [text for text in (shown.left, shown.right) if text is not None]
    if not texts:
        return without
    if all(text.annotations is None for text in texts):
        return tr(WORKING)
    if len(texts) == 2 and shown.dossier is None:
        return tr(WORKING)
    return ""
