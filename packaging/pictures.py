"""Draw the manual's pictures anew from the sample corpus: `make pictures`, or `python packaging/pictures.py [NAME…]`.

So they show the window as it is. Light theme, 1440 × 900, no display needed. They are committed, because a page of
the manual is read on the web too; 256 colours are enough for a window, and make them a third as large.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LANGUAGE"] = "en"

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from variorum.corpus.store import Corpus
from variorum_gui.application import Application
from variorum_gui.folders import folders_under
from variorum_gui.milestones import Milestones
from variorum_gui.settings.store import Settings
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair
from variorum_resources.sample_corpus import SampleVersion, first_outlets, first_versions

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "manual"
SIZE = (1440, 900)
COLOURS = 256
#: Nothing under way for so long means that the window shows all it has to show (seconds), and the longest wait.
_QUIET, _PATIENCE = 0.4, 120.0


@dataclass(frozen=True, slots=True)
class Picture:
    """`pair` is compared, in `form`; `then` does the rest, and may name another widget to draw than the window."""

    pair: Callable[[], tuple[SampleVersion, SampleVersion]]
    form: str = "flow"
    then: Callable[[MainWindow], QWidget | None] = lambda window: None


def _figures(window: MainWindow) -> None:
    window.sidebar.open_tab("figures")
    _choose_first(window, "figures")


def _names(window: MainWindow) -> None:
    window.sidebar.open_tab("names")
    _choose_first(window, "names")


def _choose_first(window: MainWindow, tab: str) -> None:
    rest(window)
    rows = window.sidebar.tab(tab).list
    for row in range(rows.model().rowCount()):
        rows.setCurrentIndex(rows.model().index(row, 0))
        chosen = rows.chosen_row()
        if chosen is not None and chosen.places:
            return


def _history(window: MainWindow) -> None:
    window.menus.actions["article_history"].trigger()


def _report(window: MainWindow) -> QWidget:
    from variorum_gui.reporting.dialog import ReportDialog

    window.menus.actions["report"].trigger()
    rest(window)
    return window.findChild(ReportDialog) or window


PICTURES: dict[str, Picture] = {
    "outlets.png": Picture(first_outlets),
    "versions.png": Picture(first_versions),
    "aligned.png": Picture(first_outlets, "aligned"),
    "only-differences.png": Picture(first_versions, "differences"),
    "one-column.png": Picture(first_versions, "column"),
    "figures.png": Picture(first_outlets, then=_figures),
    "names.png": Picture(first_outlets, then=_names),
    "history.png": Picture(first_versions, then=_history),
    "report.png": Picture(first_outlets, then=_report),
}


def rest(window: MainWindow) -> None:
    """Wait until nothing is under way any more."""
    quiet_since = start = time.monotonic()
    while time.monotonic() - quiet_since < _QUIET:
        QTest.qWait(30)
        if window.workspace.busy or window.background.busy:
            quiet_since = time.monotonic()
        if time.monotonic() - start > _PATIENCE:
            raise TimeoutError("the window did not come to rest")


def packed(widget: QWidget) -> bytes:
    """The widget as a small PNG, in its commonest colours: grounds stay as they are, edges of letters nearly so."""
    whole = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    common = Counter(memoryview(whole.constBits()).cast("I")).most_common(COLOURS)
    few = whole.convertToFormat(
        QImage.Format.Format_Indexed8,
        [colour for colour, _ in common],
        Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither,
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    few.save(buffer, "PNG", 0)  # type: ignore[call-overload]  # 0: the smallest file
    return bytes(buffer.data().data())


def _id(corpus: Corpus, wanted: SampleVersion) -> int:
    article = next(each for each in corpus.articles() if each.address == wanted.address)
    return corpus.versions(article.id)[wanted.version - 1].id


def drawn(name: str, home: Path) -> bytes:
    """One picture, in a window of its own."""
    picture, settings = PICTURES[name], Settings(None)
    settings.set("theme", "light")
    program = Application(folders_under(home), settings, Milestones())
    window = program.window
    try:
        window.resize(*SIZE)
        window.show()
        window.files.open_sample()
        rest(window)
        corpus = window.workspace.corpus
        window.workspace.show_pair(Pair(*(_id(corpus, each) for each in picture.pair())))
        rest(window)
        window.set_form(picture.form)
        widget = picture.then(window) or window
        rest(window)
        return packed(widget)
    finally:
        window.close()
        program.stop()


def main(names: list[str]) -> int:
    """Draw those named, or all."""
    unknown = [name for name in names if name not in PICTURES]
    if unknown:
        print(f"no such picture: {', '.join(unknown)}; there are {', '.join(PICTURES)}", file=sys.stderr)
        return 2
    for name in names or PICTURES:
        with tempfile.TemporaryDirectory(prefix="variorum-", ignore_cleanup_errors=True) as home:
            picture = drawn(name, Path(home))
        (FOLDER / name).write_bytes(picture)
        print(f"{name}: {len(picture) // 1024} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
