"""Draw the manual's pictures anew from the sample corpus: `make pictures`, or `python packaging/pictures.py [NAME…]`.

So they show the window as it is, in each of its languages; the sample's articles are English in all. Light theme,
1440 × 900, no display needed. They are committed, because a page of the manual is read on the web too. WebP
would be smaller still, but the packages carry nothing that reads it.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LANGUAGE"] = "en"

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, qRgb
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from variorum.corpus.store import Corpus
from variorum_gui.application import Application
from variorum_gui.folders import folders_under
from variorum_gui.languages.choosing import TRANSLATED
from variorum_gui.milestones import Milestones
from variorum_gui.settings.store import Settings
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair
from variorum_resources.sample_corpus import SampleVersion, first_outlets, first_versions

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "manual"
LANGUAGES = ("en", *TRANSLATED)
SIZE = (1440, 900)
#: Of one picture, and how far each is from the others (0 to 255, in one of red, green, blue) unless it is the colour of
#: as many points as a line, ground or letter has. Edges of letters are what differs: off by 19 of 255 at the most, and
#: a fifth less to carry than in the 256 commonest colours, of which many are nearly the same.
COLOURS, _APART, _LARGE = 128, 12, 2000
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
    """The widget as a small PNG, in few colours: grounds stay as they are, edges of letters nearly so."""
    whole = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    few = whole.convertToFormat(
        QImage.Format.Format_Indexed8,
        _few(Counter(memoryview(whole.constBits()).cast("I"))),
        Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither,
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    few.save(buffer, "PNG", 0)  # type: ignore[call-overload]  # 0: the smallest file
    return bytes(buffer.data().data())


def _few(points: Counter[int]) -> list[int]:
    """The commonest colours, without those that are nearly a commoner one."""
    kept: list[tuple[int, int, int]] = []
    for colour, often in points.most_common():
        red, green, blue = parts = colour >> 16 & 255, colour >> 8 & 255, colour & 255
        if often >= _LARGE or all(
            max(abs(red - r), abs(green - g), abs(blue - b)) > _APART for r, g, b in kept
        ):
            kept.append(parts)
        if len(kept) == COLOURS:
            break
    return [qRgb(*each) for each in kept]


def _id(corpus: Corpus, wanted: SampleVersion) -> int:
    article = next(each for each in corpus.articles() if each.address == wanted.address)
    return corpus.versions(article.id)[wanted.version - 1].id


def put_together(home: Path) -> Path:
    """The sample corpus: reading its texts takes longer than any picture, so it is done once for all of them."""
    with _window("en", home) as window:
        window.files.open_sample()
        rest(window)
    return folders_under(home).sample_corpus


def drawn(name: str, language: str, sample: Path, home: Path) -> bytes:
    """One picture, in a window of its own that speaks the language."""
    picture, own = PICTURES[name], folders_under(home).sample_corpus
    own.parent.mkdir(parents=True)
    shutil.copy(sample, own)
    with _window(language, home) as window:
        window.files.open_sample()
        rest(window)
        corpus = window.workspace.corpus
        window.workspace.show_pair(Pair(*(_id(corpus, each) for each in picture.pair())))
        rest(window)
        window.set_form(picture.form)
        widget = picture.then(window) or window
        rest(window)
        made = packed(widget)
        if widget is not window:
            widget.close()  # or it stays in front, and the next window is drawn as one without the keyboard
        return made


@contextmanager
def _window(language: str, home: Path) -> Iterator[MainWindow]:
    settings = Settings(None)
    settings.set("theme", "light")
    settings.set("language", language)
    program = Application(folders_under(home), settings, Milestones())
    window = program.window
    try:
        window.resize(*SIZE)
        window.show()
        yield window
    finally:
        window.close()
        program.stop()


def main(names: list[str]) -> int:
    """Draw those named, or all, in every language."""
    unknown = [name for name in names if name not in PICTURES]
    if unknown:
        print(f"no such picture: {', '.join(unknown)}; there are {', '.join(PICTURES)}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="variorum-", ignore_cleanup_errors=True) as scratch:
        sample = put_together(Path(scratch) / "first")
        for language, name in product(LANGUAGES, names or PICTURES):
            picture = drawn(name, language, sample, Path(scratch) / language / name)
            file = where(language, name)
            file.write_bytes(picture)
            print(f"{file.relative_to(FOLDER)}: {len(picture) // 1024} kB")
    return 0


def where(language: str, name: str) -> Path:
    """Beside the pages that show it."""
    return FOLDER / name if language == "en" else FOLDER / language / name


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
