"""Where the standalone program starts. PyInstaller runs this file; an installed Variorum does not need it."""

import multiprocessing
import runpy
import sys


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
    sys.exit(_run())
