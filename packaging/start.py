"""Where the standalone program starts. PyInstaller runs this file; an installed Variorum does not need it."""

import multiprocessing
import os
import runpy
import sys


def _give_back_library_path() -> None:
    """What is opened from here, a browser say, is to load its own libraries, not those of this folder.

    The bootloader sets the variable and keeps what it was; the loader of this process read it when it began.
    """
    if sys.platform == "linux":
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
        os.environ.pop("LD_LIBRARY_PATH", None)
        if before is not None:
            os.environ["LD_LIBRARY_PATH"] = before


def _run() -> int:
    # The core starts heavy readers as `python -m variorum.reading.…`, and here sys.executable is no Python.
    if len(sys.argv) > 2 and sys.argv[1] == "-m" and sys.argv[2].startswith("variorum."):
        module = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        return 0

    from variorum.cli.main import main

    return main()


if __name__ == "__main__":
    # First of all: a worker process of the window's pool is this program again, and must not open a window.
    multiprocessing.freeze_support()
    _give_back_library_path()
    sys.exit(_run())
