"""`variorum corpus` verbs on a whole file: copies, other corpora, room, recovery, the past, a table."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime

from variorum.cli.complaints import complain
from variorum.cli.exporting import print_table
from variorum.cli.output import inert, print_json, say
from variorum.corpus.recovering import recover_corpus
from variorum.corpus.store import Corpus
from variorum.reporting.exchange.table import Cell, Table


def copy(corpus: Corpus, options: argparse.Namespace) -> int:
    """A copy of the whole file."""
    corpus.save_copy(options.output)
    return _said(options, f"Copied to {options.output}", {"copy": options.output})


def compact(corpus: Corpus, options: argparse.Namespace) -> int:
    """Give back the room that nothing needs."""
    made = corpus.compact()
    return _said(options, f"{_size(made.before)} before, {_size(made.now)} now", made.to_dict())


def take_in(corpus: Corpus, options: argparse.Namespace) -> int:
    """Everything of other corpora."""
    changes = []
    for other in options.others:
        changes.append(corpus.merge(other))
        if options.format == "text":
            say(inert(changes[-1].label))
    if options.format == "json":
        print_json([change.to_dict() for change in changes])
    return 0


def extract(corpus: Corpus, options: argparse.Namespace) -> int:
    """Some stories as a new corpus."""
    change = corpus.save_stories(options.output, *options.stories)
    return _said(options, change.label, change.to_dict())


def recover(options: argparse.Namespace) -> int:
    """What can still be read of a damaged file, as a new one."""
    found = recover_corpus(options.corpus, options.output)
    for fault in found.faults:
        complain(fault)
    words = f"Recovered {found.versions} versions of {found.articles} articles to {options.output}"
    _said(options, words, found.to_dict())
    return 3 if found.faults else 0


def history(corpus: Corpus, options: argparse.Namespace) -> int:
    """What was done, oldest first."""
    acts = corpus.acts()
    if options.format == "json":
        print_json([act.to_dict() for act in acts])
        return 0
    for act in acts:
        say(f"{act.when.astimezone():%Y-%m-%d %H:%M}  {inert(act.label)}{'  (undone)' if act.undone else ''}")
    return 0


def show_bin(corpus: Corpus, options: argparse.Namespace) -> int:
    """What was removed and can be put back."""
    rows = corpus.bin()
    if options.format == "json":
        print_json([row.to_dict() for row in rows])
        return 0
    for row in rows:
        say(f"{inert(row.name) or 'Without a name'}  [{row.kind} {row.id}]")
    if not rows:
        say("The bin is empty.")
    return 0


def examine(corpus: Corpus, options: argparse.Namespace) -> int:
    """Stories whose texts tell differing figures."""
    corpus.examine()
    rows = corpus.differing()
    if options.format == "json":
        print_json([row.to_dict() for row in rows])
        return 0
    titles = {story.id: story.title for story in corpus.stories()}
    for story, sentence in dict.fromkeys((row.story, row.sentence) for row in rows):
        say(f"{inert(titles[story])}  [story {story}]\n    {inert(sentence)}")
    if not rows:
        say("No differing figures were found.")
    return 0


def table(corpus: Corpus, options: argparse.Namespace) -> int:
    """One row for each version."""
    rows = corpus.table()
    cells = tuple(tuple(_cell(value) for value in row.values()) for row in rows)
    if options.format == "json":
        columns = tuple(rows[0]) if rows else ()
        print_json([dict(zip(columns, row, strict=True)) for row in cells])
    else:
        print_table(Table("Versions", tuple(rows[0]) if rows else (), cells), byte_order_mark=options.bom)
    return 0


def _cell(value: str | int | datetime | None) -> Cell:
    return value.isoformat() if isinstance(value, datetime) else value


def _said(options: argparse.Namespace, words: str, value: object) -> int:
    if options.format == "json":
        print_json(value)
    else:
        say(inert(words))
    return 0


def _size(number: int) -> str:
    return f"{number / 2**20:.1f} MB" if number >= 2**20 else f"{number / 2**10:.0f} kB"


#: Verbs that need an open corpus; those of `WRITING` change it.
VERBS: dict[str, Callable[[Corpus, argparse.Namespace], int]] = {
    "copy": copy,
    "compact": compact,
    "import": take_in,
    "extract": extract,
    "history": history,
    "bin": show_bin,
    "examine": examine,
    "table": table,
}
WRITING = frozenset({"add", "compact", "examine", "import"})
