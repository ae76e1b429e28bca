"""The line of a header with the outlet: its parts, each in its letters and at its place."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from variorum_gui.comparison.header_words import HeaderWords
from variorum_gui.eliding import elided


class Part(NamedTuple):
    """Some words of a header that may ask for the outlet or the time of publication."""

    words: str
    left: float
    width: float
    font: QFont
    #: "outlet", "published", or "" for what asks for nothing.
    field: str = ""


def asking(font: QFont, asks: bool) -> QFont:
    """Underlined where a click answers what is not known."""
    made = QFont(font)
    made.setUnderline(asks)
    return made


def outlet_line(words: HeaderWords, plain: QFont, left: float, room: float, with_times: bool) -> list[Part]:
    """From `left` on, what has no room is cut; `with_times` where they have no line of their own."""
    bold = asking(plain, words.unnamed)
    bold.setWeight(QFont.Weight.DemiBold)
    rest = words.rest
    if with_times:
        rest += f" · {words.file} · " if words.file else " · "
    said = [("outlet" if words.unnamed else "", bold, words.outlet), ("", plain, rest)]
    # Which version it is, is the last to give way.
    version, more, _ = words.rest.partition(" · ")
    widest = max(room - QFontMetricsF(plain).horizontalAdvance(version + (more and "  …")), room / 3)
    if with_times:
        said.append(
            ("published" if words.undated else "", asking(plain, words.undated), words.times),
        )
    parts: list[Part] = []
    for field, font, each in said:
        metrics = QFontMetricsF(font)
        shown = elided(metrics, each, max(0.0, min(room, widest)))
        widest = room
        width = metrics.horizontalAdvance(shown)
        parts.append(Part(shown, left, width, font, field))
        left, room = left + width, room - width
    return parts
