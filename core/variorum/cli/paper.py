"""PDF on the command line: written by the window package, which the core never imports."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from variorum.cli.complaints import Complaint
from variorum.reporting.contents import Contents
from variorum.reporting.story.contents import StoryContents

#: Found by its name: PDF needs Qt.
_PAPER = "variorum_gui.printing.report_pdf"


def paper() -> Callable[[Contents | StoryContents, Path], None]:
    """What writes PDF; says before any work is done when it is not there."""
    if find_spec(_PAPER.partition(".")[0]) is None:
        raise Complaint("PDF is written by the window, which is not installed; write .html or .docx.", 3)
    try:
        write: Callable[[Contents | StoryContents, Path], None] = import_module(_PAPER).write_pdf
    except ImportError as error:
        raise Complaint(
            "PDF is written by Qt, which is not installed "
            f"({sys.executable} -m pip install 'PySide6-Essentials<6.12'); write .html or .docx.",
            3,
        ) from error
    return write
