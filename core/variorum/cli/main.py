"""Which command was meant, and how it ends."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from variorum.cli.arguments import COMMANDS, parser, window_parser
from variorum.cli.complaints import Complaint, complain
from variorum.cli.log_file import keep_log, log_path
from variorum.errors import VariorumError

FINE, FAILED = 0, 3


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code.

    0 fine, 1 differences found where `--exit-code` was asked, 2 usage, 3 something could not be done.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    return _ended(lambda: _run(words))


def open_window(argv: Sequence[str] | None = None) -> int:
    """Run `variorum-window`, which has the options of the window and no commands, and return the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    return _ended(lambda: _run(words, window_parser()))


def _ended(run: Callable[[], int]) -> int:
    """The exit code, and a sentence on standard error where it is not 0."""
    _lend_missing_streams()
    try:
        code = run()
        sys.stdout.flush()
    except Complaint as complaint:
        complain(str(complaint))
        return complaint.code
    except VariorumError as error:
        complain(str(error))
        return FAILED
    except BrokenPipeError:
        # The reader (head, less) went away: normal.
        _drop_the_rest()
        return FINE
    except OSError as error:
        _drop_the_rest()
        what = f"{error.filename}:" if error.filename else "The answer could not be written:"
        complain(f"{what} {error.strerror or error}.")
        return FAILED
    except KeyboardInterrupt:
        _drop_the_rest()
        complain("Interrupted.")
        return 128 + signal.SIGINT
    except Exception as error:  # nobody foresaw it: a sentence for the person, the traceback for the log
        logging.getLogger(__name__).exception("unexpected error")
        complain(f"Something went wrong inside Variorum ({type(error).__name__}). See the log: {log_path()}")
        return FAILED
    return code


def _run(words: list[str], known: argparse.ArgumentParser | None = None) -> int:
    known = known or parser(window=not (words and words[0] in COMMANDS))
    try:
        options = known.parse_args(words)
    except SystemExit:
        sys.stdout.flush()  # here, where a reader of --help that went away is no fault
        raise
    module = import_module(f"variorum.cli.{COMMANDS.get(getattr(options, 'command', ''), 'window')}")
    if getattr(options, "command", ""):  # the window keeps a log of its own
        keep_log()
    code: int = module.run(options)
    return code


def _lend_missing_streams() -> None:
    """A stream that the caller closed (`>&-`) is None in Python: nothing comes in, what goes out is lost."""
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - open as long as the program
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115


def _drop_the_rest() -> None:
    """Give Python somewhere to flush to at exit, or it would complain again.

    https://docs.python.org/3/library/signal.html#note-on-sigpipe
    """
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
