"""`variorum report`: a page to keep."""

from __future__ import annotations

import argparse
from pathlib import Path, PurePath

from variorum.cli.complaints import Complaint, complain
from variorum.cli.inputs import Text, two_texts
from variorum.cli.kept_decisions import as_given, decisions_in
from variorum.cli.output import inert, print_json, say
from variorum.cli.pairs import Pair, places_of, reviewed_texts
from variorum.cli.paper import paper
from variorum.model.comparison import Mode
from variorum.model.decisions import Decisions
from variorum.reporting.choice import PARTS, Choice
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum.reporting.writing import KINDS, PDF, Wanted, default_choice, what_it_holds, write_report


def run(options: argparse.Namespace) -> int:
    """Compare a pair and write the report; the ending of the name says which kind."""
    target = Path(options.output)
    kind = target.suffix.lower()
    if kind not in (*KINDS, PDF):
        raise Complaint(f"{target.name}: reports are written as {', '.join((*KINDS, PDF))}.", 2)
    write_paper = paper() if kind == PDF else None
    left, right = as_given(options.decisions, two_texts(options.left, options.right))
    decisions = decisions_in(options.decisions, (left.version, right.version))
    pair = reviewed_texts(left, right, options, decisions)
    decisions = pair.decisions
    compared, wanted = (
        _compared(pair, decisions),
        Wanted(_choice(options, kind, pair.comparison.mode), options.table),
    )
    try:
        if write_paper is not None:
            write_paper(contents_of(compared, wanted.choice), target)
        else:
            write_report(target, compared, wanted)
    except OSError as error:
        raise Complaint(f"{target}: cannot be written ({error.strerror or error}).", 3) from error
    if options.parts is not None:
        held = what_it_holds(kind, pair.comparison.mode, wanted.choice)
        _tell_what_is_left_out(wanted.choice, held, target)
    said = [verdict.judgement for f in pair.findings if (verdict := decisions.verdict_on(f.id)) is not None]
    confirmed = said.count("confirmed")
    if options.format == "json":
        print_json({"written": str(target), "findings": len(pair.findings), "confirmed": confirmed})
    else:
        none = "none of them confirmed" if any(said) else "none of them reviewed yet"
        state = f"{confirmed} of them confirmed" if confirmed else none
        say(f"Written to {inert(str(target))}: {len(pair.findings)} findings, {state}.")
    return 0


def _tell_what_is_left_out(asked: Choice, held: Choice, target: Path) -> None:
    if missing := [part for part in PARTS if part in asked.parts - held.parts]:
        complain(
            f"{target.name}: two versions are written as the text itself with tracked changes, with no place for "
            f"{', '.join(missing)}. Without texts there is."
        )


def _choice(options: argparse.Namespace, kind: str, mode: Mode) -> Choice:
    usual = default_choice(kind, mode)
    parts = usual.parts if options.parts is None else options.parts
    return Choice((parts | (options.also or frozenset())) - (options.without or frozenset()), options.all)


def _compared(pair: Pair, decisions: Decisions) -> Compared:
    return Compared(
        (pair.left.name, pair.right.name),
        pair.left.version,
        pair.right.version,
        pair.comparison,
        pair.dossier,
        pair.findings,
        decisions,
        (pair.left.article, pair.right.article),
        (_file(pair.left), _file(pair.right)),
        annotations=pair.annotations,
        places=places_of(pair.left, pair.right),
    )


def _file(text: Text) -> str:
    return PurePath(text.original.name).name if text.original is not None else ""
