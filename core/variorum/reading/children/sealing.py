"""What a process that reads strangers' files gives up first: the network, writing, other programs, memory.

Reading needs none of them. A library that asks for one all the same (to fetch a style sheet, to unpack into
a file) is refused and named. This holds for what Python sees; C libraries are built or told not to
(libxml2's `no_network`), and the memory limit is the system's.
"""

from __future__ import annotations

import math
import os
import sys
import time
from contextlib import suppress

from variorum.reading import limits
from variorum.reading.children.deaths import MEMORY_CODE
from variorum.text.late_patterns import LatePattern

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
# What Python audits: https://docs.python.org/3/library/audit_events.html
_REFUSED = LatePattern(
    r"(?:socket\.(?!gethostname)|os\.(?!listdir|scandir|walk|fwalk|getxattr|listxattr|add_dll_directory)"
    r"|(?:subprocess|shutil|pty|webbrowser|urllib|http|ftplib|smtplib|poplib|imaplib|nntplib|telnetlib|sqlite3"
    r"|winreg\.(?:Create|Delete|Save|Set))\b)"
)


class Sealed(PermissionError):  # noqa: N818 - a state of the process
    """Reading asked for something it does not need."""


_sealed = False
_childless = False


def can_have_children() -> bool:
    """Whether this process may start itself again; one inside another program may not know how."""
    return bool(sys.executable) and not (_sealed or _childless)


def read_alone() -> None:
    """From now on this process reads everything itself: it is one that may hang or die of a file, as nobody waits
    for it alone. Another child would cost as much again as the reading (0.3 s for two texts of 200,000 words)."""
    global _childless
    _childless = True


def seal() -> None:
    """From now on this process only reads. It cannot be taken back."""
    global _sealed
    _sealed = True
    # What a child may write beside a module, the next start of the app would run: it imports without keeping that.
    sys.dont_write_bytecode = True
    limit_memory()
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        path, mode, flags = arguments
        writes = (isinstance(flags, int) and flags & _WRITING) or (
            isinstance(mode, str) and set(mode) & set("wax+")
        )
        # a number is a file that is open already, as standard output is
        if writes and not isinstance(path, int) and path != os.devnull:
            raise Sealed(f"reading may not write {path!r}")
    elif _REFUSED.match(event):
        raise Sealed(f"reading may not do {event}")


def limit_memory() -> None:
    """Let this process have no more than `CHILD_BYTES`."""
    try:
        import resource
    except ImportError:  # Windows has no such limit; there the time limit alone holds
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = limits.CHILD_BYTES if most == resource.RLIM_INFINITY else min(limits.CHILD_BYTES, most)
    with suppress(ValueError, OSError):  # macOS may refuse it
        resource.setrlimit(resource.RLIMIT_AS, (wanted, most))
    if sys.platform == "darwin":  # where it is granted and not kept
        import threading

        threading.Thread(target=_watch_memory, daemon=True).start()


def limit_time(seconds: float | None) -> None:
    """Let this process compute `seconds` more, also when its parent is gone and nobody left to end it; None: as long
    as it likes, again."""
    try:
        import resource
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    if seconds is None:
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))
        return
    wanted = math.ceil(time.process_time() + seconds)
    resource.setrlimit(
        resource.RLIMIT_CPU, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most)
    )


def most_memory() -> int:
    """The most bytes of memory this process ever held; 0 where the system does not say."""
    # Linux hands `ru_maxrss` on to a child and through exec: that of a small child of a large window is large.
    try:
        with open("/proc/self/status", "rb") as status:  # noqa: PTH123 - asked twenty times a second
            for line in status:
                if line.startswith(b"VmHWM:"):
                    return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass  # another system, or a sandbox without it
    try:
        import resource
    except ImportError:
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def most_address_space(pid: int) -> int:
    """The most bytes of address space that process ever had, which is what is limited; 0 where nobody says."""
    try:
        with open(f"/proc/{pid}/status", "rb") as status:  # noqa: PTH123 - asked twenty times a second
            return next((int(line.split()[1]) * 1024 for line in status if line.startswith(b"VmPeak:")), 0)
    except (OSError, ValueError, IndexError):
        return 0


def _watch_memory() -> None:
    while most_memory() < limits.CHILD_BYTES:
        time.sleep(0.05)
    os._exit(MEMORY_CODE)
