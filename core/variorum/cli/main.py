"""Which command was meant, and how it ends."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module

from variorum.cli.arguments import COMMANDS, parser
from variorum.cli.complaints import Complaint, complain
from variorum.cli.log_file import keep_log, log_path
from variorum.errors import VariorumError

FINE, FAILED = 0, 3


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code.

    0 fine, 1 differences found where `--exit-code` was asked, 2 usage, 3 something could not be done.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    options = parser(window=not (words and words[0] in COMMANDS)).parse_args(words)
    module = import_module(f"variorum.cli.{COMMANDS.get(getattr(options, 'command', ''), 'window')}")
    if getattr(options, "command", ""):  # the window keeps a log of its own
        keep_log()
    try:
        code: int = module.run(options)
        sys.stdout.flush()
    except Complaint as complaint:
        complain(str(complaint))
        return complaint.code
    except VariorumError as error:
        complain(str(error))
        return FAILED
    except BrokenPipeError:
        # The reader (head, less) went away: normal. Python would complain again at exit, so give it
        # somewhere to flush to. https://docs.python.org/3/library/signal.html#note-on-sigpipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KeyboardInterrupt:
        complain("Interrupted.")
        return 128 + signal.SIGINT
    except Exception as error:  # nobody foresaw it: a sentence for the person, the traceback for the log
        logging.getLogger(__name__).exception("unexpected error")
        complain(f"Something went wrong inside Variorum ({type(error).__name__}). See the log: {log_path()}")
        return FAILED
    return code
