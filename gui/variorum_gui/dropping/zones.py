"""Where in the window something can be dropped, and the words for what will happen there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from variorum_gui.dropping.mime import FILES, HTML, PLAIN, ROWS
from variorum_gui.shown import Shown, ShownText
from variorum_gui.window.pairing import Where


@dataclass(frozen=True, slots=True)
class Zone:
    """One place to drop: its area in the window, a title, and a line that says more."""

    where: Where
    area: QRect
    title: str
    more: str = ""


def zones_for(shown: Shown, formats: Sequence[str], corpus: QRect, texts: QRect) -> tuple[Zone, ...]:
    """The zones for a drag with these formats: the corpus (unless hidden), and one or two over the texts."""
    what = what_is_dragged(formats)
    zones: list[Zone] = []
    if corpus.isValid() and ROWS not in formats:
        zones.append(Zone("corpus", corpus, "Add to the corpus", "What is shown stays."))
    if shown.left is None and shown.right is None:
        # How many there are is not known before they fall: only the names of formats may be looked at.
        more = "The first two articles open side by side, the older one on the left; more wait in the corpus."
        if what == "text":
            more = "It goes to the left; the second one beside it."
        zones.append(Zone("window", texts, _OPEN[what], more))
        return tuple(zones)
    left = QRect(texts.left(), texts.top(), texts.width() // 2, texts.height())
    right = texts.adjusted(texts.width() // 2, 0, 0, 0)
    zones.append(Zone("left", left, _PUT[what].format("left"), _instead(shown.left, shown.right)))
    zones.append(Zone("right", right, _PUT[what].format("right"), _instead(shown.right, shown.left)))
    return tuple(zones)


def zone_at(zones: Sequence[Zone], point: QPoint) -> Zone | None:
    """The zone under the pointer; beside all of them the corpus, so that no drop is lost."""
    found = next((zone for zone in zones if zone.area.contains(point)), None)
    return found or next((zone for zone in zones if zone.where == "corpus"), None)


def what_is_dragged(formats: Sequence[str]) -> str:
    """ "files", "link", "text" or "version", from the names of the formats alone."""
    if ROWS in formats:
        return "version"
    if "_NETSCAPE_URL" in formats or "text/x-moz-url" in formats:
        return "link"
    if FILES in formats:
        return "files"
    return "text" if HTML in formats or PLAIN in formats else "nothing"


_OPEN = {
    "files": "Open here",
    "text": "Open this text",
    "link": "Fetch this page",
    "version": "Show here",
    "nothing": "",
}
_PUT = {
    "files": "Put it on the {}",
    "text": "Put this text on the {}",
    "link": "Put it on the {}",
    "version": "Show it on the {}",
    "nothing": "",
}


def _instead(here: ShownText | None, beside: ShownText | None) -> str:
    if here is not None:
        return f"In place of {_called(here)}"
    return f"Beside {_called(beside)}" if beside is not None else ""


def _called(text: ShownText) -> str:
    outlet = text.article.outlet
    if outlet:
        return f"{outlet}, version {text.number}" if len(text.article.versions) > 1 else outlet
    headline = text.version.headline
    return f"“{headline[:50]}{'…' if len(headline) > 50 else ''}”" if headline else "the text there"
