"""A drop of many files is read as a folder is: by all cores, in the order given, to be stopped at any time."""

from __future__ import annotations

from pathlib import Path

import pytest

from variorum.errors import Cancelled
from variorum.reading import limits
from variorum.reading.children import together
from variorum.reading.reader import read
from variorum_gui.window.intake import Given, Words, read_given

MANY = limits.TOGETHER_FILES + 20


def never() -> bool:
    return False


def dropped(folder: Path) -> tuple[str, ...]:
    """More files than are read one by one, the last named first, two of them unreadable."""
    paths = [folder / f"{number:03}.txt" for number in range(MANY)]
    for number, path in enumerate(paths):
        path.write_bytes(f"Ferry {number} aground\n\nFerry {number} ran aground on Monday.\n".encode())
    paths[3].write_bytes(b"")
    paths[4].unlink()
    return tuple(str(path) for path in reversed(paths))


def test_many_files_are_read_together_with_the_answer_of_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = dropped(tmp_path)
    asked: list[int] = []
    real = together.read_together

    def read_together(found, *rest):  # type: ignore[no-untyped-def]
        asked.append(len(found))
        return real(found, *rest)

    monkeypatch.setattr(together, "read_together", read_together)
    seen: list[tuple[str, float]] = []
    result = read_given(Given(paths), lambda words, part: seen.append((words, part)), never)
    assert asked == [MANY]
    one_by_one = [read(path) for path in paths]
    assert result.articles == tuple(a for each in one_by_one for a in each.articles)
    assert result.problems == tuple(p for each in one_by_one for p in each.problems)
    assert {o.sha256 for o in result.originals} == {o.sha256 for each in one_by_one for o in each.originals}
    assert [part for _, part in seen] == sorted(part for _, part in seen)
    assert seen[0] == (f"Reading 1 of {MANY}: {MANY - 1:03}.txt", 0.0)


def test_a_drop_is_stopped_at_once(tmp_path: Path) -> None:
    paths = dropped(tmp_path)
    told: list[float] = []
    with pytest.raises(Cancelled):
        read_given(Given(paths), lambda _, part: told.append(part), lambda: bool(told) and told[-1] > 0.1)
    assert len([part for part in told if part > 0.1]) == 1, "nothing more was read"


def test_words_come_after_the_files_they_were_given_with(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text("Ferry aground\n\nThe ferry ran aground on Monday.\n", "utf-8")
    given = Given((str(path),), Words("Pier closed\n\nThe pier was closed on Monday.\n"))
    result = read_given(given, lambda _words, _part: None, never)
    assert [a.versions[0].headline for a in result.articles] == ["Ferry aground", "Pier closed"]
