"""Adding a text that settles doubts of the texts shown: they are shown as they now are, on the same sides."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]

QUAY = "The harbour of Port Ellery was quiet on Monday. No boat had left it by noon, the office said."
OLD = ["Ferry late", QUAY, "Nobody waited on the quay. The ticket office was shut. A dog slept there."]
NEW = ["Ferry late again", QUAY, "Rain fell on the islands. It fell all day. Nobody waited on the quay."]
PAGE = f"""This article is from the source 'gazette' and was first published or seen on . It last changed \
over 40 days ago and won't be checked again for changes.

You can find the current article at its original source at https://gazette.example/story

The article has changed 9 times. There is an RSS feed of changes available.

Version 3 Version 4
{OLD[0]} {NEW[0]}
(about 1 hour later)
{QUAY}{QUAY}
{OLD[2]} {NEW[2]}
"""


def drop(window: MainWindow, path: Path, text: str, at_rest: AtRest) -> None:
    path.write_text(text, "utf-8")
    window.files.open_paths([str(path)])
    at_rest(window)


def test_the_texts_shown_follow_what_settles_them(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    drop(window, tmp_path / "page.txt", PAGE, at_rest)
    shown, pair = window.workspace.shown, window.workspace.pair
    assert shown.left is not None
    assert shown.left.version.doubts
    drop(window, tmp_path / "old.txt", "\n\n".join(OLD), at_rest)
    now = window.workspace.shown
    assert now.left is not None
    assert now.right is not None
    assert window.workspace.pair == pair
    assert [p.text for p in now.left.version.paragraphs] == OLD
    assert [p.text for p in now.right.version.paragraphs] == NEW
    assert not now.left.version.doubts
    assert not now.right.version.doubts
    act = window.workspace.corpus.next_undo()
    assert act is not None
    assert "settled by" in act.label
