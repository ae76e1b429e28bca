"""Reading anything a person can drop into articles."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from variorum.model.article import Article, Original, Problem, ReadResult
from variorum.model.building import version_from
from variorum.progress import CancelledCheck, Progress


def read(
    path: str | os.PathLike[str],
    *,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> ReadResult:
    """Read a file, a folder or an archive."""
    try:
        return read_bytes(Path(path).read_bytes(), name=str(path))
    except OSError as error:
        return ReadResult(problems=(Problem(str(path), str(error)),))


def read_bytes(data: bytes, name: str = "") -> ReadResult:
    """Read one file's bytes; the name is only a hint."""
    sha = hashlib.sha256(data).hexdigest()
    found = read_text(data.decode("utf-8", "replace"))
    return ReadResult(found.articles, found.problems, (Original(sha, data, name),))


def read_text(text: str) -> ReadResult:
    """Read text as pasted: the first short paragraph is taken for the headline."""
    parts = [p.strip() for p in text.splitlines() if p.strip()]
    version = version_from([(p, "headline" if i == 0 else "body") for i, p in enumerate(parts)])
    return ReadResult((Article((version,)),))
