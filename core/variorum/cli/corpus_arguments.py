"""The options of `variorum corpus` and its verbs. Imports nothing but argparse."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from variorum.cli.argument_types import day, row

_Options = Callable[[argparse.ArgumentParser], None]


def corpus(parser: argparse.ArgumentParser, answering: _Options) -> None:
    """The options of `variorum corpus`; `answering` adds those of how a verb answers."""
    acts = parser.add_subparsers(dest="act", required=True, metavar="VERB", title="verbs")
    add = acts.add_parser("add", help="read files and keep them")
    add.add_argument("corpus", metavar="CORPUS")
    add.add_argument("files", nargs="+", metavar="FILE")
    show = acts.add_parser("list", help="stories, articles and versions")
    show.add_argument("corpus", metavar="CORPUS")
    search = acts.add_parser("search", help="find words in headlines and bodies")
    search.add_argument("corpus", metavar="CORPUS")
    search.add_argument("words", nargs="+", metavar="WORD")
    search.add_argument("--outlet")
    search.add_argument("--language", help="a code such as en")
    search.add_argument("--tag")
    search.add_argument("--story", type=row, help="a number, as list shows")
    search.add_argument("--since", type=day, metavar="DAY", help="published (or seen) on 2026-05-03 or later")
    search.add_argument("--until", type=day, metavar="DAY", help="… or earlier, the day itself included")
    search.add_argument(
        "--disagreement",
        action="store_true",
        help="only articles with a figure that another of their story tells otherwise",
    )
    export = acts.add_parser("export", help="write versions as text files, and originals, into a folder")
    export.add_argument("corpus", metavar="CORPUS")
    export.add_argument("-o", "--output", required=True, metavar="FOLDER")
    verify = acts.add_parser("verify", help="check the file and the originals in it")
    verify.add_argument("corpus", metavar="CORPUS")
    for act in (add, show, search, export, verify):
        answering(act)
    _corpus_files(acts, answering)


def _corpus_files(acts: argparse._SubParsersAction[argparse.ArgumentParser], answering: _Options) -> None:
    helps = {
        "examine": "find the stories whose texts tell differing figures",
        "table": "a row for each version, as comma-separated values",
        "history": "what was done, oldest first",
        "bin": "what was removed",
        "copy": "a copy of the whole file, also while it is in use",
        "import": "take over everything other corpora hold",
        "extract": "write stories as a corpus of their own",
        "compact": "give back the room that nothing needs any more",
        "recover": "write what can still be read in a damaged file as a new one",
    }
    for name, words in helps.items():
        verb = acts.add_parser(name, help=words)
        verb.add_argument("corpus", metavar="CORPUS")
        if name == "import":
            verb.add_argument("others", nargs="+", metavar="OTHER", help="corpora to import")
        if name == "extract":
            verb.add_argument("stories", nargs="+", type=row, metavar="STORY", help="numbers, as list shows")
        if name in ("copy", "extract", "recover"):
            verb.add_argument("-o", "--output", required=True, metavar="NEW", help="the new corpus")
        if name == "table":
            verb.add_argument("--format", choices=("csv", "json"), default="csv", help="for what program")
            verb.add_argument("--bom", action="store_true", help="begin with the mark Excel knows UTF-8 by")
        else:
            answering(verb)
