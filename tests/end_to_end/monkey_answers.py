"""What the dialogs for files say in place of a person. The real ones would let a monkey write and delete anywhere."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path


def answers(chance: random.Random, files: list[str], scratch: Path) -> dict[str, Callable[..., object]]:
    """By the name of the function of QFileDialog; half of the time nothing is chosen."""

    def save(*given: object, **__: object) -> tuple[str, str]:
        if chance.random() < 0.4:
            return "", ""
        endings = _endings(given) or [".txt"]
        return str(scratch / f"saved {chance.randint(1, 6)}{endings[0]}"), ""

    def open_one(*given: object, **__: object) -> tuple[str, str]:
        fitting = sorted(str(path) for end in _endings(given) for path in scratch.glob(f"*{end}"))
        choice = chance.choice(fitting if fitting and chance.random() < 0.7 else files)
        return ("" if chance.random() < 0.3 else choice, "")

    def open_some(*_: object) -> int:
        return int(chance.random() < 0.5)

    def folder(*_: object, **__: object) -> str:
        return "" if chance.random() < 0.8 else str(scratch / "few")

    return {
        "getSaveFileName": save,
        "getOpenFileName": open_one,
        "exec": open_some,
        "selectedFiles": lambda *_: chance.sample(files, 2),
        "getExistingDirectory": folder,
    }


def _endings(given: tuple[object, ...]) -> list[str]:
    """Of the filter the dialog was given: "Evidence pack (*.zip);;All files (*)"."""
    return re.findall(r"\*(\.\w+)", str(given[3])) if len(given) > 3 else []
