"""The commands and their options. Imports nothing but argparse: `--help` must be instant."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

import variorum
from variorum.cli.story_arguments import choosing, story

if TYPE_CHECKING:
    from datetime import datetime

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
    top.add_argument("--version", action="version", version=f"variorum {variorum.__version__}")
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
    parser.add_argument("--budget", type=_seconds, metavar="SECONDS", help="a coarser answer after that time")


def _ignoring(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ignore",
        type=_ignorable,
        default=frozenset(),
        metavar="WHAT[,WHAT]",
        help="differences to pass over: case, punctuation, typography, spelling, space, clutter, boilerplate",
    )


def _ignorable(words: str) -> frozenset[str]:
    from variorum.comparing.ignoring import IGNORABLE

    wanted = frozenset(word.strip() for word in words.split(",") if word.strip())
    unknown = ", ".join(sorted(wanted - IGNORABLE))
    if unknown:
        raise argparse.ArgumentTypeError(f"not {unknown}, only {', '.join(sorted(IGNORABLE))}")
    return wanted


def _day(words: str) -> datetime:
    """The beginning of a day, in UTC."""
    from datetime import UTC, datetime

    try:
        return datetime.strptime(words, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        raise argparse.ArgumentTypeError(f"takes a day, such as 2026-05-03, not {_brief(words)!r}") from None


def _brief(words: str) -> str:
    from variorum.cli.numbers import in_brief

    return in_brief(words)


def _row(words: str) -> int:
    from variorum.cli.numbers import row_number

    return row_number(words)


def _seconds(words: str) -> float:
    try:
        seconds = float(words)
    except ValueError:
        seconds = -1.0
    if not seconds >= 0:  # nor what is not a number
        raise argparse.ArgumentTypeError(f"takes seconds, such as 0.5, not {_brief(words)!r}")
    return seconds


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
    search.add_argument("--story", type=_row, help="a number, as list shows")
    search.add_argument(
        "--since", type=_day, metavar="DAY", help="published (or seen) on 2026-05-03 or later"
    )
    search.add_argument("--until", type=_day, metavar="DAY", help="… or earlier, the day itself included")
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
        _format(act)
    _corpus_files(acts)


def _corpus_files(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
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
            verb.add_argument("stories", nargs="+", type=_row, metavar="STORY", help="numbers, as list shows")
        if name in ("copy", "extract", "recover"):
            verb.add_argument("-o", "--output", required=True, metavar="NEW", help="the new corpus")
        if name == "table":
            verb.add_argument("--format", choices=("csv", "json"), default="csv", help="for what program")
            verb.add_argument("--bom", action="store_true", help="begin with the mark Excel knows UTF-8 by")
        else:
            _format(verb)


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
