"""The options of `variorum story`, and how a report's parts are chosen. Imports nothing but argparse."""

from __future__ import annotations

import argparse

#: What `story` can put into a report, and which tables it can write as CSV.
STORY_TABLES = ("otherwise", "told", "sources", "names", "shares")
STORY_PARTS = (*STORY_TABLES, "texts")


def story(parser: argparse.ArgumentParser, file: str) -> None:
    """The options of `variorum story`; `file` says what a file may be."""
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help=f"{file}; with --corpus, the number of a story"
    )
    parser.add_argument(
        "--corpus",
        help="take the story from this corpus; without a number, the only one that several articles tell",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        help="write a report to this file; its ending says the kind (.html .docx .pdf .md .xlsx .csv .json)",
    )
    parser.add_argument("--title", help="what the story is called, in the report")
    choosing(parser, STORY_PARTS)
    parser.add_argument(
        "--table",
        choices=STORY_TABLES,
        default="otherwise",
        help="with .csv: which table (default: otherwise)",
    )
    parser.add_argument("--decisions", metavar="CORPUS", help="for files: what was decided in this corpus")
    parser.add_argument(
        "--all",
        action="store_true",
        help="in a report: every row with what was judged of it, not only confirmed ones",
    )


def choosing(parser: argparse.ArgumentParser, parts: tuple[str, ...], unless: tuple[str, ...] = ()) -> None:
    """What goes into a report, by the names of its parts; those named in `unless` are out unless asked for."""

    def chosen(words: str) -> frozenset[str]:
        return _parts(words, parts)

    which = parser.add_mutually_exclusive_group()
    which.add_argument("--parts", type=chosen, metavar="PART[,PART]", help=f"only {', '.join(parts)}")
    which.add_argument("--without", type=chosen, metavar="PART[,PART]", help="all but these parts")
    if unless:
        told = f"these as well, which are left out unless asked for: {', '.join(unless)}"
        which.add_argument("--with", dest="also", type=chosen, metavar="PART[,PART]", help=told)


def _parts(words: str, known: tuple[str, ...]) -> frozenset[str]:
    wanted = frozenset(word.strip() for word in words.split(",") if word.strip())
    unknown = ", ".join(sorted(wanted - set(known)))
    if unknown:
        raise argparse.ArgumentTypeError(f"not {unknown}, only {', '.join(known)}")
    return wanted
