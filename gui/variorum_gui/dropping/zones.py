"""Where in the window something can be dropped, and the words for what will happen there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect

from variorum.model.frozen import dataclass
from variorum_gui.cut_words import cut
from variorum_gui.dropping.mime import FILES, HTML, PLAIN, ROWS
from variorum_gui.languages.words import marked, tr
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
        zones.append(Zone("corpus", corpus, tr("Add to the corpus"), tr("What is shown stays")))
    if shown.left is None and shown.right is None:
        more = tr("Two open side by side") if what in _SEVERAL else ""
        if what == "text":
            more = tr("It goes to the left; the second one beside it")
        zones.append(Zone("window", texts, tr(_OPEN[what]), more))
        return tuple(zones)
    left = QRect(texts.left(), texts.top(), texts.width() // 2, texts.height())
    right = texts.adjusted(texts.width() // 2, 0, 0, 0)
    on_left, on_right = (tr(words) for words in _PUT[what])
    zones.append(Zone("left", left, on_left, _more(what, shown.left, shown.right)))
    zones.append(Zone("right", right, on_right, _more(what, shown.right, shown.left)))
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
    "files": marked("Open here"),
    "text": marked("Open this text"),
    "link": marked("Fetch this page"),
    "version": marked("Show here"),
    "nothing": "",
}
_PUT = {
    "files": (marked("Open on the left"), marked("Open on the right")),
    "text": (marked("Put this text on the left"), marked("Put this text on the right")),
    "link": (marked("Put it on the left"), marked("Put it on the right")),
    "version": (marked("Show on the left"), marked("Show on the right")),
    "nothing": ("", ""),
}
#: Of these there may be several. How many is not known before they fall: only the names of formats may be looked at.
#: What becomes of more than two stands in the manual, for nobody reads it while they hang on the pointer.
_SEVERAL = ("files", "version")


def _more(what: str, here: ShownText | None, beside: ShownText | None) -> str:
    if what not in _SEVERAL:
        return _instead(here, beside)
    shown = [text for text in (here, beside) if text is not None]
    if here is not None:
        one = tr("One text: in place of {text}", text=_called(here))
    else:
        one = tr("One text: beside {text}", text=_called(shown[0]))
    if len(shown) == 2:
        return f"{one}\n{tr('Two: side by side, in place of both')}"
    return f"{one}\n{tr('Two: side by side, in place of {text}', text=_called(shown[0]))}"


def _instead(here: ShownText | None, beside: ShownText | None) -> str:
    if here is not None:
        return tr("In place of {text}", text=_called(here))
    return tr("Beside {text}", text=_called(beside)) if beside is not None else ""


def _called(text: ShownText) -> str:
    """As everything else in the window calls it."""
    return cut(text.name, 100) or tr("the text there")
