"""What a reader is told when something cannot be read."""

from __future__ import annotations

import errno
import unicodedata
from dataclasses import replace
from typing import Any

from variorum.errors import VariorumError
from variorum.model.article import Problem, ReadResult
from variorum.model.phrase import Phrase
from variorum.text.phrasing import kept_phrase, marked, retellable

HINT_PASTE = marked("Open it in its own program, copy the article's text and paste it here.")
HINT_COPY = marked("Copy the article's text and paste it here.")
DAMAGED_CHARACTERS = (
    marked("Some of its characters are damaged, and it could not be read past them."),
    HINT_PASTE,
)
#: The remark on letters read in a wrong encoding; the window offers to mend them.
GARBLED = marked("Some letters look garbled: “{garbled}” is probably “{meant}”.")
TOO_MUCH_MEMORY = marked("Reading it took too much memory, and was given up.")


class Unreadable(VariorumError):  # noqa: N818 - a state of the file, not a fault
    """Raised inside the reading only; the reader turns it into a `Problem`."""

    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint


def refusal(error: Unreadable) -> dict[str, Any]:
    """For JSON, from a child."""
    told = Problem("", error.reason, error.hint).to_dict()
    return {name: told[name] for name in ("reason", "hint", "made") if name in told}


def refused(told: dict[str, Any]) -> Unreadable:
    """Undo `refusal`."""
    found = Problem.from_dict({"where": "", **told})
    return Unreadable(found.reason, found.hint)


def problem(where: str, reason: str, hint: str = "") -> Problem:
    """A problem whose place is safe to show: names may hold control characters and direction overrides."""
    # What a child wrote, or a table has, is put into words here, and keeps what it is made of.
    return Problem(shown_name(where), retellable(reason), retellable(hint))


def in_our_words(told: Problem) -> Problem:
    """What a child, which speaks English, or an earlier start found, in the language of now."""
    return replace(told, reason=retellable(told.reason), hint=retellable(told.hint))


def problems_in_our_words(result: ReadResult) -> ReadResult:
    """What another process read, which speaks English."""
    if not result.problems:
        return result
    return replace(result, problems=tuple(map(in_our_words, result.problems)))


def remark(where: str, reason: str, hint: str = "") -> Problem:
    """Something worth knowing about what was read, or passed over as it should be: no failure."""
    return replace(problem(where, reason, hint), remark=True)


def is_of_garbled_letters(told: Problem) -> bool:
    """Whether it is `GARBLED`, whatever the letters."""
    return isinstance(told.reason, Phrase) and told.reason.template == GARBLED


def our_fault(where: str, error: Exception) -> Problem:
    """What reading a file should never raise; the log has more."""
    import logging

    logging.getLogger(__name__).error("reading %r failed", where, exc_info=error)
    kind = getattr(error, "name_there", type(error).__name__)  # in a child
    return problem(
        where,
        kept_phrase("Variorum failed to read it ({kind}). That is a fault of Variorum.", kind=kind),
        marked("Copy the article's text and paste it here; the log says more."),
    )


def shown_name(name: str) -> str:
    """A file name with everything invisible or misleading in it written out (`\\u202e`)."""
    return "".join(_visible(c) for c in name)


def _visible(character: str) -> str:
    # Cc control, Cf format (direction overrides), Cs lone surrogates of undecodable file names
    if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return character.encode("unicode_escape").decode("ascii")
    return character


def from_os_error(where: str, error: OSError) -> Problem:
    """What the operating system refused, in words."""
    reason, hint = _OS_REASONS.get(
        error.errno or 0,
        (
            kept_phrase("It could not be read: {reason}.", reason=(error.strerror or str(error)).rstrip(".")),
            marked("Check that it opens in another program."),
        ),
    )
    return problem(where, reason, hint)


_GONE = (
    marked("There is no file or folder of this name."),
    marked("It may have been moved, renamed or deleted; check the path and try again."),
)
_LOCKED = (
    marked("It may not be read: permission was refused."),
    marked(
        "Change its permissions, close the program that holds it, or copy it elsewhere and drop the copy."
    ),
)
_OS_REASONS = {
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
    errno.EACCES: _LOCKED,
    errno.EPERM: _LOCKED,
    errno.EBUSY: (
        marked("Another program is using it."),
        marked("Close that program and drop the file again."),
    ),
    errno.ENAMETOOLONG: (marked("The name is too long for a file."), marked("Check the path.")),
    errno.EINVAL: (marked("This is not a name a file can have."), marked("Check the path.")),
    errno.ELOOP: (marked("The link leads in a circle."), marked("Drop the file that was meant.")),
    errno.EIO: (marked("The disk could not read it."), marked("Copy it to another disk and try again.")),
}
