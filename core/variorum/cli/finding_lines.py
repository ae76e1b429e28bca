"""`variorum findings` for people: what may change the meaning, then the rest, in lines that fit the terminal."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Mapping, Sequence

from variorum.cli.output import inert, marked, say
from variorum.cli.pairs import Pair, older_of
from variorum.model.article import Doubt
from variorum.model.decisions import SETTLED, Decisions, Judgement
from variorum.model.finding import UNMEASURED, Finding, FindingKind
from variorum.model.frozen import dataclass
from variorum.reporting.judged import stands
from variorum.reporting.stating import order_guessed
from variorum.reviewing.not_searched import not_searched
from variorum.reviewing.unsure_readings import told_of_doubts

#: Lines are easier to read when they are not longer.
_WIDEST = 110
_ONLY = ("only-left", "only-right")
#: How titles of passages begin that may have a match, and what is said before their words.
_MATCHES = {"Perhaps": "perhaps", "Partly": "part of it has a match"}


def tell(
    pair: Pair, decisions: Decisions, doubted: Mapping[str, Sequence[Doubt]], nearest: Mapping[str, str]
) -> None:
    """The findings under headings; passages only one text has come last, by text.

    By id, `doubted` has the unsure readings a finding rests on, `nearest` what comes nearest in the other text.
    """
    found = [
        _Told.of(finding, decisions, told_of_doubts(doubted.get(finding.id, ())), nearest.get(finding.id, ""))
        for finding in pair.findings
    ]
    weighty = [f for f in found if f.weight == "meaning" and f.kind not in _ONLY]
    rest = [f for f in found if f.weight == "other" and f.kind not in _ONLY]
    outlets = pair.comparison.mode == "outlets"
    if not outlets and older_of(pair.left, pair.right) is None:
        for line in _wrapped(f"Note: {order_guessed((inert(pair.left.name), inert(pair.right.name)))}", ""):
            say(line)
        say()
    _section("To look at first" if outlets else "May change the meaning", weighty)
    _section("Also" if outlets else "Other changes", rest)
    for kind, name in zip(_ONLY, (pair.left.name, pair.right.name), strict=True):
        rows = [f for f in found if f.kind == kind]
        # Sources, figures and quotations first, as the list has it.
        asking = "" if rows and all(row.settled for row in rows) else " (please check)"
        # As the rows say: of some passages a part has a match, of others there may be one.
        heading = "No match found" if all(row.match == "" for row in rows) else "No full match found"
        _section(f"{heading} in the other text{asking}: {inert(name)}", rows, titles=False)
    if not found:
        say("Nothing was found to look at.\n")
    for note in not_searched(pair.comparison, pair.dossier, pair.annotations):
        for line in _wrapped(f"Note: {inert(note)}", ""):
            say(marked(line, "dim"))


@dataclass(frozen=True, slots=True)
class _Told:
    """A finding as it reads after what the reader said of it."""

    kind: FindingKind
    weight: str
    title: str
    sentence: str
    aside: str
    judgement: Judgement | None
    #: What makes the reading unsure that it rests on, "" where nothing does.
    unsure: str = ""
    #: What comes nearest in the other text to a passage that only one has.
    nearest: str = ""

    @property
    def settled(self) -> bool:
        return self.judgement in SETTLED

    @property
    def match(self) -> str:
        """Of a passage only one text has, what has a match all the same."""
        return next((words for title, words in _MATCHES.items() if self.title.startswith(title)), "")

    @classmethod
    def of(cls, finding: Finding, decisions: Decisions, unsure: str, nearest: str) -> _Told:
        verdict = decisions.verdict_on(finding.id)
        judgement = verdict.judgement if verdict is not None else None
        told = finding.certainty >= 0.9 or finding.kind in UNMEASURED
        sure = "" if told else f"  {int(finding.certainty * 100)} %"
        aside = f"  {stands(judgement)}" if judgement else sure
        return cls(finding.kind, finding.weight, *finding.told(judgement), aside, judgement, unsure, nearest)


def _section(heading: str, rows: Sequence[_Told], *, titles: bool = True) -> None:
    if not rows:
        return
    say(f"{marked(heading, 'bold')} ({len(rows)})")
    for finding in rows:
        if titles:
            _row(finding)
        else:
            _passage(finding)
    say()


def _row(finding: _Told) -> None:
    say(f"  {marked(inert(finding.title), 'bold')}{marked(finding.aside, 'dim')}")
    words = finding.sentence.removeprefix(f"{finding.title}: ").removeprefix(f"{finding.title}. ")
    for line in _wrapped(inert(words), "      "):
        say(line)
    _doubt(finding)


def _passage(finding: _Told) -> None:
    """What it carries, then the words: the heading says the rest."""
    carried = finding.title.partition(": ")[2]
    mark = f"[{carried}] " if carried else ""
    match = f"[{finding.match}] " if finding.match else ""
    words = finding.sentence.partition(": ")[2]
    said = f"[{finding.aside.strip()}] " if finding.judgement else ""
    for line in _wrapped(f"{said}{match}{mark}{inert(words)}", "  "):
        say(line)
    for line in _wrapped(inert(finding.nearest), "      ") if finding.nearest else ():
        say(marked(line, "dim"))
    _doubt(finding)


def _doubt(finding: _Told) -> None:
    for line in _wrapped(finding.unsure, "      ") if finding.unsure else ():
        say(marked(line, "dim"))


def _wrapped(words: str, indent: str) -> list[str]:
    width = max(40, min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns))
    return textwrap.wrap(
        words,
        width,
        initial_indent=indent,
        subsequent_indent=indent + ("  " if indent == "  " else ""),
        break_long_words=False,
        break_on_hyphens=False,
    )
