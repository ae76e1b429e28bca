"""Why a process that read a file is gone without an answer, as far as its end tells."""

from __future__ import annotations

import signal

from variorum.reading import limits
from variorum.reading.problems import HINT_COPY, HINT_PASTE, TOO_MUCH_MEMORY
from variorum.text.phrasing import kept_phrase, marked

#: How a child ends itself when it has grown too large, where the system's limit does not hold: errno's ENOMEM.
MEMORY_CODE = 12
#: What libraries in C or C++ die of, from damaged files and from want of memory alike.
_CRASHES = ("SIGSEGV", "SIGBUS", "SIGABRT", "SIGILL", "SIGFPE", "SIGTRAP", "SIGSYS")
#: Windows ends a process that crashed with the fault's own number.
_WINDOWS_FAULTS = range(0xC0000000, 0x100000000)
_WINDOWS_NO_MEMORY = (0xC0000017, 0xC000012D)
#: Close to the limit an allocation failed, and whoever asked for it did not expect that.
_NEAR_LIMIT = 0.85


def why_it_died(code: int | None, most_memory: int = 0) -> tuple[str, str]:
    """Reason and hint. `code` as `Popen.returncode`; None: it lives, and answered nonsense.

    `most_memory` is the most address space it was seen to hold, in bytes, 0 where unknown.
    """
    if code == MEMORY_CODE or code in _WINDOWS_NO_MEMORY:
        return TOO_MUCH_MEMORY, HINT_COPY
    if code is None:
        return marked("What came back from reading it makes no sense, and it was given up."), HINT_COPY
    name = _signal_named(-code) if code < 0 else ""
    if name in _CRASHES and most_memory >= _NEAR_LIMIT * limits.CHILD_BYTES:
        return kept_phrase(
            "Reading it took too much memory, and was given up ({signal}).", signal=name
        ), HINT_COPY
    if name in _CRASHES or code in _WINDOWS_FAULTS:
        broke = marked("The program part that reads such files broke down over it ({signal}).")
        return kept_phrase(broke, signal=name or hex(code)), HINT_PASTE
    if name == "SIGKILL":
        reason = marked(
            "The system ended the process that read it, as it does when memory runs short (SIGKILL)."
        )
        return reason, marked(
            "Close other programs and try again, or copy the article's text and paste it here."
        )
    if name:
        ended = kept_phrase("The process that read it was ended from outside ({signal}).", signal=name)
        return ended, marked("Try again.")
    return kept_phrase(
        "The process that read it ended without an answer (exit code {code}).", code=code
    ), HINT_COPY


def _signal_named(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
