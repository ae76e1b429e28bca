"""Two versions of one article came at once, and one of them at most is shown: an offer to compare them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from variorum.corpus.rows import VersionRow
from variorum.model.version_numbers import version_numbers
from variorum_gui.languages.words import tr
from variorum_gui.window.message_bar import MessageBar, Offer
from variorum_gui.window.pairing import Pair
from variorum_gui.window.same_corpus import in_this_corpus, still_holds

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow
    from variorum_gui.window.taking_in import TakenIn


def offer_versions(window: MainWindow, taken: TakenIn) -> MessageBar | None:
    """Dropped on one half, a file with two versions shows the newer one beside what stood in the other half."""
    given = set(taken.versions)
    rows = [row for row in taken.around.versions if row.id in given]  # oldest first
    pair = window.workspace.pair
    if len(rows) < 2 or len({row.article for row in rows}) > 1 or {pair.left, pair.right} <= given:
        return None
    newest = Pair(rows[-2].id, rows[-1].id)

    def compare() -> None:
        window.messages.dismiss(bar)
        window.workspace.show_pair(newest)

    says = tr("Compare Them") if len(rows) == 2 else tr("Compare the Two Newest")
    bar = window.messages.say(_told(rows), offers=[Offer(says, in_this_corpus(window, compare))])
    bar.still = still_holds(window, (rows[-2].id, rows[-1].id))
    return bar


def _told(rows: Sequence[VersionRow]) -> str:
    files = {row.file for row in rows}
    file = files.pop() if len(files) == 1 else ""
    numbers = version_numbers([row.label for row in rows])
    stated = all(str(number) in row.label for number, row in zip(numbers, rows, strict=True))
    if not file:
        return tr("Among what was given are {n} versions of one article.", n=len(rows))
    if stated and len(rows) == 2:
        one, other = numbers
        return tr(
            "“{file}” holds versions {one} and {other} of one article.", file=file, one=one, other=other
        )
    return tr("“{file}” holds {n} versions of one article.", file=file, n=len(rows))
