"""`variorum corpus`: keep, list, search, export and check, without the window."""

from __future__ import annotations

import argparse
import re
import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from variorum.cli import corpus_files
from variorum.cli.complaints import Complaint, complain, complain_of
from variorum.cli.inputs import result_of
from variorum.cli.output import inert, marked, print_json, say
from variorum.cli.progress import told_on_terminal
from variorum.cli.reading import times_of
from variorum.corpus.failing import WAY_ON
from variorum.corpus.naming import counted
from variorum.corpus.rows import VersionRow
from variorum.corpus.store import Corpus, open_corpus
from variorum.errors import CorpusError


def run(options: argparse.Namespace) -> int:
    """Do the act; only `add` makes a corpus that is not there yet."""
    path = Path(options.corpus)
    if options.act != "add" and not path.exists():
        raise Complaint(f"{path}: there is no such corpus.", 3)
    if options.act == "recover":
        return corpus_files.recover(options)
    with open_corpus(path, read_only=options.act not in corpus_files.WRITING) as corpus:
        return _ACTS[options.act](corpus, options)


def _add(corpus: Corpus, options: argparse.Namespace) -> int:
    failed = False
    told: list[dict[str, Any]] = []
    for word in options.files:
        if word != "-" and Path(word).is_dir():
            failed |= _import(corpus, word, told, in_words=options.format == "text")
            continue
        result = result_of(word)
        failed |= complain_of(result.problems) or not result.articles
        if result.articles:
            change = corpus.add(result)
            told.append(change.to_dict())
            if options.format == "text":
                say(inert(change.label))
    if options.format == "json":
        print_json(told)
    return 3 if failed else 0


def _import(corpus: Corpus, folder: str, told: list[dict[str, Any]], *, in_words: bool) -> bool:
    """A folder, bit by bit; whether something in it could not be read."""
    with told_on_terminal() as progress:
        done = corpus.add_files(folder, progress=progress)
    told.extend(change.to_dict() for change in done.changes)
    if in_words:
        for change in done.changes:
            say(inert(change.label))
        if done.unchanged:
            say(f"{counted(done.unchanged, 'file')} not read again: as they were when they were added.")
    return complain_of(done.problems) or not (done.changes or done.unchanged)


def _list(corpus: Corpus, options: argparse.Namespace) -> int:
    tree = corpus.tree()
    if options.format == "json":
        print_json(tree.to_dict())
        return 0
    for story in tree.stories:
        say(f"{marked(inert(story.title), 'bold')}  [story {story.id}]")
        for article in (a for a in tree.articles if a.story == story.id):
            say(f"  {inert(article.outlet or 'Outlet unknown')}  [article {article.id}]")
            for version in (v for v in tree.versions if v.article == article.id):
                say(f"    {_line(version)}")
    return 0


def _line(version: VersionRow) -> str:
    parts = (inert(version.label), inert(version.title), *times_of(version), f"{version.words} words")
    return " · ".join(part for part in parts if part) + f"  [version {version.id}]"


def _search(corpus: Corpus, options: argparse.Namespace) -> int:
    hits = corpus.search(
        " ".join(options.words),
        outlet=options.outlet,
        story=options.story,
        language=options.language,
        tag=options.tag,
        disagreement=options.disagreement,
        since=options.since,
        until=options.until + timedelta(days=1, seconds=-1) if options.until is not None else None,
    )
    if options.disagreement and (unknown := corpus.unexamined()):
        complain(f"{counted(unknown, 'story')} not looked through yet: “variorum corpus examine” does it.")
    if options.format == "json":
        print_json([hit.to_dict() for hit in hits])
        return 0
    for hit in hits:
        say(f"{marked(inert(hit.title), 'bold')}  {inert(hit.outlet)}  [version {hit.version_id}]")
        before, *rest = hit.snippet.split("\x02")
        found = [piece.partition("\x03") for piece in rest]
        say(
            "    "
            + inert(before)
            + "".join(marked(inert(w), "matched") + inert(tail) for w, _, tail in found)
        )
    if not hits:
        say("Nothing found.")
    return 0


def _export(corpus: Corpus, options: argparse.Namespace) -> int:
    folder = Path(options.output)
    written = []
    tree = corpus.tree()
    outlets = {article.id: article.outlet for article in tree.articles}
    for row in tree.versions:
        stem = f"{row.id:04d} {_file_name(outlets[row.article])} {_file_name(row.title)}".strip()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            target = folder / f"{stem}.txt"
            target.write_text(corpus.read(row.id).text, encoding="utf-8", errors="surrogatepass")
            written.append(target.name)
            if row.source_sha256:
                suffix = Path(corpus.original_name(row.id)).suffix[:16]
                original = folder / f"{stem}.original{suffix}"
                original.write_bytes(corpus.original(row.id))
                written.append(original.name)
        except OSError as error:
            raise Complaint(f"{folder}: cannot be written to ({error.strerror}).", 3) from error
    if options.format == "json":
        print_json(written)
    else:
        say(f"{len(written)} files written to {inert(str(folder))}")
    return 0


def _file_name(words: str) -> str:
    """Letters, digits and blanks only, at most 40: safe in every file system."""
    return re.sub(r"[^\w ]+", "", words)[:40].strip()


def _verify(corpus: Corpus, options: argparse.Namespace) -> int:
    try:
        faults = corpus.verify()
    except (CorpusError, sqlite3.DatabaseError) as error:
        faults = (str(error),)
    if options.format == "json":
        print_json(list(faults))
    for fault in faults:
        complain(fault)
    if faults and options.format == "text":
        complain(WAY_ON)
    if not faults and options.format == "text":
        counts = corpus.counts()
        say(f"Sound: {counts.versions} versions of {counts.articles} articles, each as it was added.")
    return 3 if faults else 0


_ACTS: dict[str, Callable[[Corpus, argparse.Namespace], int]] = {
    "add": _add,
    "list": _list,
    "search": _search,
    "export": _export,
    "verify": _verify,
    **corpus_files.VERBS,
}
