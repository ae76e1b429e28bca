"""The commands and their options. Imports nothing but argparse: `--help` must be instant."""

from __future__ import annotations

import argparse
from collections.abc import Callable

import variorum
from variorum.cli.argument_types import ignorable, seconds
from variorum.cli.corpus_arguments import corpus
from variorum.cli.story_arguments import choosing, story

#: Command → the module of this package that runs it.
COMMANDS = {
    "read": "reading",
    "compare": "comparing",
    "entities": "entities",
    "findings": "findings",
    "history": "article_history",
    "story": "story",
    "corpus": "corpus",
    "report": "reporting",
    "pack": "packing",
    "verify": "verifying",
}
_FILE = "a file, a folder, or - for standard input; FILE#3 picks version 3"
_DESCRIPTION = """\
Read two news articles side by side: what changed between versions, what two outlets share.
With no command, opens the window, with the files given."""
_COMMANDS = """\
commands (each has --help):
  read FILE…                what a file holds: articles, versions, paragraphs with their roles
  compare LEFT RIGHT        what changed, or what is told alike
  entities FILE…            names, figures, quotations, joined across the files
  findings LEFT RIGHT       what is worth a look, meaning first
  history FILE…             an article with many versions: each step, each sentence, the headlines
  story FILE… [-o OUT]      several articles of one story: who tells what, side by side
  corpus VERB CORPUS …      keep articles in a file, find them, export, check (corpus --help)
  report LEFT RIGHT -o OUT  a page to keep (.html .docx .pdf .md .xlsx .csv .json)
  pack LEFT RIGHT -o OUT    both texts with originals, comparison and sums, as evidence (.zip)
  verify PACK…              whether anything in such a pack was changed since

exit codes: 0 fine, also with remarks on standard error; 1 differences found, where
  --exit-code asked; 2 a wrong call; 3 something could not be read or done (said there)"""


def parser(window: bool) -> argparse.ArgumentParser:
    """The parser for opening the window, or for one of the commands."""
    top = argparse.ArgumentParser(
        prog="variorum",
        description=_DESCRIPTION,
        epilog=_COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _version(top)
    if window:
        _window(top)
        return top
    commands = top.add_subparsers(dest="command", required=True)
    builders: dict[str, Callable[[argparse.ArgumentParser], None]] = {
        "read": _read,
        "compare": _compare,
        "entities": _entities,
        "findings": _findings,
        "history": _history,
        "story": _story,
        "corpus": _corpus,
        "report": _report,
        "pack": _pack,
        "verify": _verify,
    }
    for name, build in builders.items():
        build(commands.add_parser(name, allow_abbrev=False, help=argparse.SUPPRESS))
    return top


def window_parser() -> argparse.ArgumentParser:
    """The parser of `variorum-window`, which has no commands: all that is named there are files."""
    alone = argparse.ArgumentParser(
        prog="variorum-window",
        description="Opens the window of Variorum, with the files given. For commands call variorum.",
        epilog="exit codes: 0 fine; 2 a wrong call; 3 the window could not be opened (said there)",
        allow_abbrev=False,
    )
    _version(alone)
    _window(alone)
    return alone


def _version(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action="version", version=f"variorum {variorum.__version__}")


def _window(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", metavar="FILE", help="articles to open")
    parser.add_argument("--sample", action="store_true", help="open the sample corpus")
    parser.add_argument("--screenshot", metavar="FILE.png", help="draw the window into a picture and quit")
    parser.add_argument("--size", metavar="WxH", help="size of the window in the picture, e.g. 1280x800")
    parser.add_argument("--theme", choices=("light", "dark", "system"), help="colours to use this once")


def _format(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json"), default="text", help="for people or programs")


#: What `entities --format csv` can write, one table a call.
TABLES = ("names", "figures", "quotations", "sources", "disagreements")


def _exchange(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        choices=("text", "json", "csv", "webannotation"),
        default="text",
        help="for people, for programs, for spreadsheets, or W3C Web Annotation (JSON-LD)",
    )
    parser.add_argument(
        "--bom", action="store_true", help="with csv: begin with the mark that Excel knows UTF-8 by"
    )


def _pair(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("left", metavar="LEFT", help=_FILE)
    parser.add_argument("right", metavar="RIGHT", nargs="?", help="left out: LEFT's two newest versions")
    parser.add_argument(
        "--mode",
        choices=("auto", "versions", "outlets"),
        default="auto",
        help="chosen by the program, or by you",
    )
    _ignoring(parser)
    parser.add_argument("--budget", type=seconds, metavar="SECONDS", help="a coarser answer after that time")


def _ignoring(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ignore",
        type=ignorable,
        default=frozenset(),
        metavar="WHAT[,WHAT]",
        help="differences to pass over: case, punctuation, typography, spelling, space, clutter, boilerplate",
    )


def _read(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help=_FILE)
    _format(parser)


def _compare(parser: argparse.ArgumentParser) -> None:
    _pair(parser)
    parser.add_argument("--exit-code", action="store_true", help="end with 1 when the texts differ")
    parser.add_argument("--explain", metavar="WORDS", help="the three best partners of sentences with WORDS")
    _format(parser)


def _entities(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help=_FILE)
    _decisions(parser)
    _exchange(parser)
    parser.add_argument(
        "--table", choices=TABLES, default="names", help="with csv: which table (default: names)"
    )


def _findings(parser: argparse.ArgumentParser) -> None:
    _pair(parser)
    parser.add_argument("--exit-code", action="store_true", help="end with 1 when anything was found")
    _decisions(parser)
    _exchange(parser)


def _history(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="files with versions, or a version each")
    parser.add_argument("--sentence", metavar="WORDS", help="only what became of sentences with WORDS")
    parser.add_argument("--corpus", help="take FILE, the number of any version of it, from this corpus")
    _ignoring(parser)
    _format(parser)


def _story(parser: argparse.ArgumentParser) -> None:
    story(parser, _FILE)
    _format(parser)


def _corpus(parser: argparse.ArgumentParser) -> None:
    corpus(parser, _format)


#: What `report` can put into a page, and which tables it can write as CSV.
REPORT_PARTS = ("findings", "changes", "figures", "quotations", "names", "notes", "texts")
REPORT_TABLES = ("changes", "links", "findings", *TABLES, "notes")


def _report(parser: argparse.ArgumentParser) -> None:
    _pair(parser)
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help="the file: its ending says the kind (.html .docx .pdf .md .xlsx .csv .json)",
    )
    parser.add_argument(
        "--all", action="store_true", help="every finding with its state, also beside confirmed ones"
    )
    choosing(parser, REPORT_PARTS, ("changes", "names", "texts"))
    parser.add_argument(
        "--table", choices=REPORT_TABLES, default="changes", help="with .csv: which table (default: changes)"
    )
    _decisions(parser)
    _format(parser)


def _decisions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--decisions", metavar="CORPUS", help="verdicts, notes, decisions and details given there"
    )


def _pack(parser: argparse.ArgumentParser) -> None:
    _pair(parser)
    parser.add_argument("-o", "--output", required=True, metavar="PACK.zip", help="the file to write")
    parser.add_argument(
        "--corpus", help="take LEFT and RIGHT, numbers as `corpus list` shows, from this corpus"
    )
    _format(parser)


def _verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("packs", nargs="+", metavar="PACK.zip", help="evidence packs to check")
    _format(parser)
