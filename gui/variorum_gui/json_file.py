"""Small JSON files that survive a crash in the middle of writing, and damage of any kind."""

from __future__ import annotations

import contextlib
import json
import logging
import os
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)


def load_object(path: Path) -> dict[str, Any]:
    """What the file holds; {} when it is not there. A damaged one is put aside as NAME.broken."""
    try:
        held = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        _log.warning("cannot read %s: %s", path, error)
        return {}
    except ValueError:
        held = None
    if isinstance(held, dict):
        return held
    _log.warning("%s is damaged, starting afresh", path)
    with contextlib.suppress(OSError):
        path.replace(path.with_name(path.name + ".broken"))
    return {}


def save_object(path: Path, value: dict[str, Any]) -> bool:
    """Write it whole or not at all; False where the disk refuses (the log says why)."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(value, indent=1, sort_keys=True), "utf-8")
        beside.replace(path)
    except OSError as error:
        _log.warning("cannot write %s: %s", path, error)
        with contextlib.suppress(OSError):
            beside.unlink()
        return False
    return True
