"""PySide's look through the source of every module imported after it, left out: nobody here uses what it looks for.

To know whether a module wants `from __feature__ import …`, PySide reads its source file anew and keeps it in memory
(https://doc.qt.io/qtforpython-6/considerations.html#features): some 20 ms of a start of 200 ms of imports. A module
that does ask for features still gets them: asking sets them by itself.
"""

from __future__ import annotations

import sys
from types import ModuleType


def leave_out() -> None:
    """Say at once that a module uses PySide without features. Does nothing where PySide works otherwise."""
    support = sys.modules.get("shibokensupport.feature")
    if support is not None and hasattr(support, "_mod_uses_pyside"):
        vars(support)["_mod_uses_pyside"] = _uses_it_plainly


def _uses_it_plainly(module: ModuleType) -> bool:
    return True
