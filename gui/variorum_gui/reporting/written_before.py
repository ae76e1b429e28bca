"""Where reports were written: one that is written again is offered the name and folder it has. Knows no widgets."""

from __future__ import annotations

from pathlib import Path

from variorum_gui.json_file import load_object, save_object
from variorum_gui.shown import Shown

#: So many reports are remembered, the latest of all corpora.
_MOST = 200


def of_pair(shown: Shown) -> str:
    """What a report on the texts shown is known by, on whichever side they stand."""
    texts = [text for text in (shown.left, shown.right) if text is not None]
    return " ".join(["pair", *sorted(text.version.content_hash for text in texts)])


def of_story(title: str, version_ids: list[int]) -> str:
    """What the report of a story is known by: texts come and go, so by its title where it has one."""
    return f"story {title}" if title else " ".join(["texts", *map(str, version_ids)])


def proposed(file: Path, corpus: Path, of: str, usual: str) -> str:
    """Where the report was last written in this kind of file, else in another one; the `usual` name for the first."""
    paths = [path for path in _paths(file, corpus, of) if _is_there(path.parent)]
    kind = Path(usual).suffix
    same = (path for path in paths if path.suffix.lower() == kind)
    found = next(same, None) or next((path.with_suffix(kind) for path in paths), None)
    return str(found) if found is not None else usual


def keep_written(file: Path, corpus: Path, of: str, path: Path) -> None:
    """It is written to `path` now; of those of one kind the last place counts."""
    entry = {"corpus": str(corpus), "of": of, "path": str(path)}
    others = [one for one in _entries(file) if not (_is_of(one, corpus, of) and _kind(one) == _kind(entry))]
    save_object(file, {"reports": [*others, entry][-_MOST:]})


def _paths(file: Path, corpus: Path, of: str) -> list[Path]:
    """The latest first."""
    return [Path(one["path"]) for one in reversed(_entries(file)) if _is_of(one, corpus, of)]


def _entries(file: Path) -> list[dict[str, str]]:
    held = load_object(file).get("reports")
    keys = ("corpus", "of", "path")
    return [
        {key: one[key] for key in keys}
        for one in (held if isinstance(held, list) else ())
        if isinstance(one, dict)
        and all(isinstance(one.get(key), str) for key in keys)
        and Path(one["path"]).name
    ]


def _is_of(entry: dict[str, str], corpus: Path, of: str) -> bool:
    return entry["corpus"] == str(corpus) and entry["of"] == of


def _kind(entry: dict[str, str]) -> str:
    return Path(entry["path"]).suffix.lower()


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:  # of a drive that went, or one that may be read no more
        return False
