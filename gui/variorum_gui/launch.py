"""Starting the window: the entry point of the command line, of the desktop file, and of packages.

What is imported here is imported before the first paint, so it is little.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from variorum_gui.feature_look import leave_out as leave_out_feature_look
from variorum_gui.folders import Folders, folders_under, own_folders
from variorum_gui.milestones import Milestones
from variorum_gui.reading_ahead import Ahead, read_ahead

#: Of the window in a picture, when nothing else is asked for.
PICTURE_SIZE = (1440, 900)


def open_window(
    paths: Sequence[str],
    screenshot: str | None = None,
    *,
    sample: bool = False,
    size: tuple[int, int] | None = None,
    theme: str | None = None,
) -> int:
    """Open the window with these articles, and return its exit code when it is closed.

    `screenshot`: draw it into that file instead, in a corpus of its own, and print milestones. `sample`
    opens the sample corpus, `size` sets the window's size, `theme` its colours, all for this once.
    """
    # What is imported and built stays: looking for garbage among it took a tenth of the start. `Application` goes on.
    gc.disable()
    try:
        return _open(paths, screenshot, sample, size, theme)
    finally:
        gc.enable()


def main() -> int:
    """`variorum-window`: the window alone, without the commands. Its options are read before Qt is."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    from variorum.cli import main as command_line

    return command_line.open_window()


def _open(
    paths: Sequence[str],
    screenshot: str | None,
    sample: bool,
    size: tuple[int, int] | None,
    theme: str | None,
) -> int:
    milestones = Milestones()
    settings = own_folders().settings_file if screenshot is None else None
    ahead = None if sample else read_ahead(paths, settings)
    try:
        return _open_with(paths, screenshot, sample, size, theme, milestones, ahead)
    finally:
        if ahead is not None:
            ahead.close()


def _open_with(
    paths: Sequence[str],
    screenshot: str | None,
    sample: bool,
    size: tuple[int, int] | None,
    theme: str | None,
    milestones: Milestones,
    ahead: Ahead | None,
) -> int:
    import PySide6  # noqa: F401 - that Qt is missing is said before that a display is

    leave_out_feature_look()

    if not _has_display():
        if screenshot is None:
            print("variorum: there is no display to open a window on.", file=sys.stderr)
            return 3
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if screenshot is None:
        return _run(own_folders(), paths, None, sample, size, theme, milestones, ahead)
    with tempfile.TemporaryDirectory(prefix="variorum-", ignore_cleanup_errors=True) as folder:
        target = Path(screenshot).absolute()
        own = folders_under(Path(folder))
        return _run(own, paths, target, sample, size or PICTURE_SIZE, theme or "light", milestones, ahead)


def _run(
    folders: Folders,
    paths: Sequence[str],
    picture: Path | None,
    sample: bool,
    size: tuple[int, int] | None,
    theme: str | None,
    milestones: Milestones,
    ahead: Ahead | None,
) -> int:
    from variorum_gui.application import Application
    from variorum_gui.qt_messages import log_qt_messages
    from variorum_gui.settings.store import Settings

    log_qt_messages()
    settings = Settings(folders.settings_file)
    if theme is not None:
        settings.set("theme", theme, keep=False)
    one_window = picture is None and settings.flag("one_window")
    if one_window and Application.hand_over(folders, paths, sample):
        return 0
    return Application(folders, settings, milestones).run(paths, picture, sample, size, one_window, ahead)


def _has_display() -> bool:
    """Whether Qt would find a display. Where it is told what to use, it is left alone."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
