"""`variorum verify`: whether evidence packs are as they were made."""

from __future__ import annotations

import argparse
from pathlib import Path

from variorum.cli.complaints import complain
from variorum.cli.output import inert, print_json, say
from variorum.reporting.pack.checking import check


def run(options: argparse.Namespace) -> int:
    """Check each pack; 3 where one is not sound, or cannot be read."""
    told, sound = [], True
    for name in options.packs:
        try:
            checked = check(Path(name).read_bytes())
        except OSError as error:
            complain(f"{name}: cannot be read ({error.strerror or error}).")
            sound = False
            continue
        sound = sound and checked.sound
        told.append({"pack": name, **checked.to_dict()})
        if options.format == "text":
            state = f"unchanged, {checked.right} files" if checked.sound else "CHANGED since it was made"
            if not checked.is_pack:
                state = "not an evidence pack, or one damaged beyond knowing"
            say(f"{inert(name)}: {state}. SHA-256 {checked.sha256}")
            for fault in checked.faults:
                say(f"  {inert(fault)}")
    if options.format == "json":
        print_json(told)
    return 0 if sound else 3
