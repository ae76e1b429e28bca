"""Report ▸ Verify an Evidence Pack, and what is done with one that is dropped or opened: it is checked, not read."""

from __future__ import annotations

import atexit
import io
import re
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from variorum.model.frozen import dataclass
from variorum.text.leaving_out import shortened
from variorum.text.quoting import in_marks
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.last_folder import ask_for_file
from variorum_gui.opening_elsewhere import open_file
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.intake import Given
from variorum_gui.window.message_area import MessageArea
from variorum_gui.window.message_bar import Offer
from variorum_gui.window.pairing import Where

if TYPE_CHECKING:
    from variorum.reporting.pack.checking import Checked
    from variorum_gui.window.main_window import MainWindow

#: The page of a pack, and what stands before it when it is shown: whoever made the pack may have made the page,
#: and a browser must neither run nor fetch anything for it.
_PAGE = "report.html"
_NOTHING_FETCHED = (
    b'<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" '
    b"content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'\">"
    b'<meta name="viewport" content="width=device-width">'
)
#: What that does not keep a page from: to go on to another by itself, and to call at a server beforehand. In the text
#: of a page these are written otherwise.
_CALLS = re.compile(rb"<(?=meta|link)", re.IGNORECASE)
#: Larger zip files are no packs: both originals and what was read of them lie in one.
_MOST = 256 * 2**20
#: Each page is a tab of the browser; nobody wants more at once.
_MOST_PAGES = 8
#: Letters of a headline in the sentence about a pack.
_HEADLINE = 60


@dataclass(frozen=True, slots=True)
class Looked:
    """An evidence pack that was checked: its page, "" where it has none, and what its texts are called."""

    checked: Checked
    page: bytes = b""
    texts: tuple[str, ...] = ()


def choose_and_verify(window: MainWindow) -> None:
    """Ask for a pack, and tell whether it is as it was made."""
    kinds = ";;".join((tr("Evidence pack (*.zip)"), tr("All files (*)")))
    path = ask_for_file(window, tr("Verify an evidence pack"), kinds)
    if path is None:
        return

    def looked(found: Looked | None) -> None:
        if found is not None:
            _tell(window, path, found, "window")
        else:
            words = tr("{file} is no evidence pack, or one damaged beyond knowing.", file=path.name)
            window.messages.say(words, kind="error", about=_about(path))

    _look_into(window, path, looked)


def open_unless_a_pack(window: MainWindow, path: Path, where: Where) -> None:
    """Read a zip file of articles; of an evidence pack tell whether it is unchanged, and what can be done."""

    def looked(found: Looked | None) -> None:
        if found is not None:
            _tell(window, path, found, where)
        else:
            window.workspace.open_given(Given((str(path),)), where)

    _look_into(window, path, looked)


def _look_into(window: MainWindow, path: Path, looked: Callable[[Looked | None], None]) -> None:
    def failed(error: BaseException) -> None:
        log_error(error)
        window.messages.say(sentence_for(error), kind="error", about=_about(path))

    title = tr("Looking into {file}", file=path.name)
    # One after the other may be given before the first was looked into: none may take another's place.
    window.background.run(f"pack {path}", title, lambda *_: look_into(path), looked, failed)


def open_unless_packs(window: MainWindow, paths: Sequence[Path], where: Where) -> None:
    """The same for several files: of each pack among them it is told how it is, the others are read together."""
    zips = [path for path in paths if path.suffix.lower() == ".zip"]

    def looked(found: list[tuple[Path, Looked]]) -> None:
        packs = {path for path, _ in found}
        others = tuple(str(path) for path in paths if path not in packs)
        if others:
            window.workspace.open_given(Given(others), where)
        if len(found) == 1:
            _tell(window, *found[0], where)
        elif found:
            _tell_of_each(window, found, where)

    def failed(error: BaseException) -> None:
        log_error(error)
        window.messages.say(sentence_for(error), kind="error", about="pack")

    def work(*_: object) -> list[tuple[Path, Looked]]:
        found = ((path, look_into(path)) for path in zips)
        return [(path, one) for path, one in found if one is not None]

    title = tr_many("Looking into {n} file", "Looking into {n} files", len(zips))
    window.background.run(f"packs {zips}", title, work, looked, failed)


def _about(path: Path) -> str:
    return f"pack {path}"


def look_into(path: Path) -> Looked | None:
    """What a check of a pack found; None of a file that is none."""
    from variorum.reading.evidence_packs import is_evidence_pack
    from variorum.reporting.pack.archive import lists_too_many
    from variorum.reporting.pack.checking import check

    try:
        if path.stat().st_size > _MOST:
            return None
        data = path.read_bytes()
        if lists_too_many(data):
            return None
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile):
        return None  # who reads it as a file of articles will say why it cannot be read
    if not is_evidence_pack(names):
        return None
    checked = check(data)
    if not checked.sound:
        return Looked(checked)
    from variorum.reading.reader import read_bytes

    texts = [
        version.headline for article in read_bytes(data, path.name).articles for version in article.versions
    ]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        page = archive.read(_PAGE) if _PAGE in names else b""
    return Looked(checked, page, tuple(texts))


def _tell(window: MainWindow, path: Path, looked: Looked, where: Where) -> None:
    checked = looked.checked
    if not checked.sound:
        words = tr("{file} is an evidence pack that was CHANGED since it was made.", file=path.name)
        # A single fault has no list to unfold.
        words = " ".join([words, *checked.faults]) if len(checked.faults) == 1 else words
        window.messages.say(words, checked.faults, kind="error", about=_about(path))
        return
    sentence = tr(
        "{file} is an evidence pack, unchanged since it was made ({n} files). That it is the one you were sent, its "
        "fingerprint tells: compare it with the one its maker gave you. Its SHA-256 is {sum}.",
        file=path.name,
        n=checked.right,
        sum=checked.sha256,
    )
    offers = [
        Offer(tr("Open Its Page"), lambda: open_page(looked.page, window.messages)),
        Offer(tr("Add Its Two Texts"), lambda: window.workspace.open_given(Given((str(path),)), where)),
        Offer(tr("Copy Fingerprint"), lambda: QGuiApplication.clipboard().setText(checked.sha256)),
    ]
    if looked.texts:  # in the sentence: of two headlines one unfolds no list
        texts = ", ".join(in_marks(shortened(each, _HEADLINE)) for each in dict.fromkeys(looked.texts))
        sentence = " ".join([sentence, tr("It holds {texts}.", texts=texts)])
    window.messages.say(sentence, offers=offers[0 if looked.page else 1 :], about=_about(path))


def _tell_of_each(window: MainWindow, found: Sequence[tuple[Path, Looked]], where: Where) -> None:
    """In one bar, those first that were changed; the fingerprints and faults stand in its list."""
    sentences, lines = [], []
    for sound, told in (
        (False, marked("Evidence packs CHANGED since they were made: {files}.")),
        (True, marked("Evidence packs unchanged since they were made: {files}.")),
    ):
        packs = [(path, one.checked) for path, one in found if one.checked.sound is sound]
        if packs:
            sentences.append(tr(told, files=", ".join(path.name for path, _ in packs)))
        for path, checked in packs:
            if sound:
                words = tr("{file}: unchanged, SHA-256 {sum}", file=path.name, sum=checked.sha256)
            else:
                words = tr("{file}: CHANGED. {faults}", file=path.name, faults=" ".join(checked.faults))
            lines.append(words)
    changed = any(not one.checked.sound for _, one in found)
    offers = _offers_for_all(
        window, [(path, one) for path, one in found if one.checked.sound], changed, where
    )
    window.messages.say(
        " ".join(sentences), lines, offers, kind="error" if changed else "notice", about="pack"
    )


def _offers_for_all(
    window: MainWindow, sound: Sequence[tuple[Path, Looked]], changed: bool, where: Where
) -> list[Offer]:
    """What can be done with those that are unchanged; with `changed` the words say that it is with them only."""
    if not sound:
        return []
    pages = [one.page for _, one in sound if one.page]
    given = Given(tuple(str(path) for path, _ in sound))
    add = tr("Add the Texts of the Unchanged") if changed else tr("Add All Their Texts")
    offers = [Offer(add, lambda: window.workspace.open_given(given, where))]
    if 0 < len(pages) <= _MOST_PAGES:
        show = tr("Open the Pages of the Unchanged") if changed else tr("Open Their Pages")
        offers.insert(0, Offer(show, lambda: [open_page(page, window.messages) for page in pages]))
    return offers


def open_page(page: bytes, messages: MessageArea) -> Path:
    """Show the page of a pack in the browser, out of a folder that goes with the program."""
    folder = tempfile.mkdtemp(prefix="variorum-pack-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    shown = Path(folder) / _PAGE
    shown.write_bytes(_NOTHING_FETCHED + _CALLS.sub(b"<no-", page))
    open_file(shown, messages)
    return shown
