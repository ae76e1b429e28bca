"""What a child does besides with what it read, and hands over with it: work that would keep its parent busy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from variorum.model.article import ReadResult
from variorum.model.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Afterwards:
    """`module` has a function `prepared(result)` that gives JSON, in which bytes may stand.

    `taken` joins that to the result, in the parent; it is handed the bytes too, for which there are numbers in it.
    """

    module: str
    taken: Callable[[ReadResult, Any, Sequence[bytes]], ReadResult]


def done_by(module: str, result: ReadResult) -> Any:
    """What the module makes of a result, in the child."""
    return import_module(module).prepared(result)
