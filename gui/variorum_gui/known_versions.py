"""Which versions of an article exist, which are held, and what they are called."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.frozen import dataclass
from variorum.model.version_numbers import version_numbers


@dataclass(frozen=True, slots=True)
class Known:
    """A run of versions: one that is held (`held` is its place, oldest 0), or several that are not."""

    first: int
    last: int
    held: int | None = None


def known_versions(labels: Sequence[str], stored: int | None = None) -> tuple[Known, ...]:
    """All versions known to exist, oldest first; neighbours that are not held are one run."""
    numbers = version_numbers(labels, stored)
    at = 0 if numbers and numbers[0] == 0 else 1
    end = at + stored - 1 if stored else (numbers[-1] if numbers else 0)
    runs: list[Known] = []
    for place, number in enumerate(numbers):
        if number > at:
            runs.append(Known(at, number - 1))
        runs.append(Known(number, number, place))
        at = number + 1
    if end >= at:
        runs.append(Known(at, end))
    return tuple(runs)


def not_held_words(known: Sequence[Known]) -> str:
    """ "before version 2 and after version 3": where changes cannot be shown; "" when all is held."""
    # What works ahead of the window counts versions too, and Qt would be the half of what it loads.
    from variorum_gui.languages.words import tr

    parts: list[str] = []
    for i, run in enumerate(known):
        if run.held is not None:
            continue
        if i == 0:
            parts.append(tr("before version {number}", number=run.last + 1))
        elif i == len(known) - 1:
            parts.append(tr("after version {number}", number=run.first - 1))
        else:
            parts.append(tr("between versions {first} and {last}", first=run.first - 1, last=run.last + 1))
    if len(parts) < 2:
        return "".join(parts)
    return tr("{some} and {last}", some=", ".join(parts[:-1]), last=parts[-1])
