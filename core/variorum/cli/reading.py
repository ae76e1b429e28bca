"""`variorum read`: what a file holds."""

from __future__ import annotations

import argparse

from variorum.cli.complaints import complain_of
from variorum.cli.inputs import reading_of
from variorum.cli.output import inert, marked, print_json, say
from variorum.model.article import Article, Doubt, ReadResult, Version


def run(options: argparse.Namespace) -> int:
    """Read each file; what could not be read is said and the rest still done."""
    results = [reading_of(word) for word in options.files]
    everything = ReadResult(
        tuple(article for r in results for article in r.articles),
        tuple(problem for r in results for problem in r.problems),
    )
    failed = complain_of(everything.problems) or not everything.articles
    if options.format == "json":
        told = everything.to_dict()
        del told["originals"]  # the files themselves, which the caller has
        print_json(told)
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
    times = [f"{name} {time:%Y-%m-%d %H:%M %Z}".strip() for name, time in _times(version) if time]
    say()
    say(" · ".join(["  " + (version.label or "version"), *times]))
    doubts = {doubt.paragraph: doubt for doubt in version.doubts}
    for number, paragraph in enumerate(version.paragraphs):
        mark = "  ? " if number in doubts else "    "
        role = "" if paragraph.role == "body" else marked(f"[{paragraph.role}] ", "dim")
        say(mark + role + inert(paragraph.text))
        if number in doubts:
            say(marked(f"      unsure: {_doubt(doubts[number])}", "dim"))


def _times(version: Version) -> list[tuple[str, object]]:
    return [("published", version.published), ("first seen", version.seen)]


def _doubt(doubt: Doubt) -> str:
    return f"{doubt.kind}, margin {doubt.margin:.2f}, {len(doubt.choices)} choices"
