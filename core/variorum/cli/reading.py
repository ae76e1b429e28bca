"""`variorum read`: what a file holds."""

from __future__ import annotations

import argparse

from variorum.cli.complaints import complain_of
from variorum.cli.inputs import reading_of
from variorum.cli.output import inert, marked, print_json, say
from variorum.model.article import Article, Doubt, ReadResult, Version
from variorum.model.precision import Timed, known_times


def run(options: argparse.Namespace) -> int:
    """Read each file; what could not be read is said and the rest still done."""
    results = [reading_of(word) for word in options.files]
    everything = ReadResult(
        tuple(article for r in results for article in r.articles),
        tuple(problem for r in results for problem in r.problems),
    )
    failed = complain_of(everything.problems) or not everything.articles
    if options.format == "json":
        values = everything.to_dict()
        del values["originals"]  # the files themselves, which the caller has
        print_json(values)
    else:
        for article in everything.articles:
            _tell(article)
    return 3 if failed else 0


def _tell(article: Article) -> None:
    stored = f" (the source says {article.stored_versions} exist)" if article.stored_versions else ""
    count = len(article.versions)
    say(
        marked(inert(article.outlet or "Outlet unknown"), "bold")
        + f" · {count} version{'s' * (count != 1)}{stored}"
    )
    if article.address:
        say(inert(article.address))
    for version in article.versions:
        _tell_version(version)


def _tell_version(version: Version) -> None:
    times = times_of(version)
    say()
    say(" · ".join(["  " + (version.label or "version"), *times]))
    doubts = {doubt.paragraph: doubt for doubt in version.doubts}
    for number, paragraph in enumerate(version.paragraphs):
        mark = "  ? " if number in doubts else "    "
        role = "" if paragraph.role == "body" else marked(f"[{paragraph.role}] ", "dim")
        say(mark + role + inert(paragraph.text))
        if number in doubts:
            say(marked(f"      unsure: {_doubt(doubts[number])}", "dim"))


def times_of(text: Timed) -> list[str]:
    """ "published 2026-05-03", "first seen 2026-05-03 09:40 UTC", or "file made …": what a text's times say."""
    words: list[str] = []
    for time in known_times(text):
        act = "file made" if time.of_the_file else "first seen" if time.field == "seen" else time.field
        clock = "" if time.only_a_day else f" {time.when:%H:%M %Z}".rstrip()
        words.append(f"{act} {time.day}{clock}")
    return words


def _doubt(doubt: Doubt) -> str:
    return f"{doubt.kind}, margin {doubt.margin:.2f}, {len(doubt.choices)} choices"
