"""Tool tips with words of strangers.

Qt takes words that look like markup for markup, and fetches the pictures named in it, on Windows also from another
machine, to which it tells who is logged in.
"""

from __future__ import annotations

from PySide6.QtGui import Qt

from variorum_gui.cut_words import LONGEST_TIP, cut


def plain_tip(words: str) -> str:
    """What a tool tip is given to show just these words, or the first of very many."""
    words = cut(words, LONGEST_TIP)
    if not Qt.mightBeRichText(words):
        return words
    shown = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p style='white-space: pre-wrap'>{shown}</p>"
