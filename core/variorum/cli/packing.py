"""`variorum pack`: an evidence pack of two texts."""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from variorum.cli.complaints import Complaint
from variorum.cli.inputs import Text, called, two_texts
from variorum.cli.numbers import version_number
from variorum.cli.output import inert, print_json, say
from variorum.cli.pairs import places_of, reviewed_texts
from variorum.corpus.decided_on import decided_on
from variorum.corpus.store import Corpus, open_corpus
from variorum.errors import CorpusError
from variorum.model.article import Original
from variorum.model.decided_roles import with_decided_roles
from variorum.model.decisions import Decisions
from variorum.reporting.compared import Compared
from variorum.reporting.pack.packing import Held, evidence_pack
from variorum.reporting.whole_file import write_whole


def run(options: argparse.Namespace) -> int:
    """Compare a pair and write everything about it into one zip file."""
    target = Path(options.output)
    if options.corpus:
        left, right, decisions, held = _from_corpus(options)
    else:
        left, right = two_texts(options.left, options.right)
        decisions, held = Decisions(), (Held(left.original), Held(right.original))
    pair = reviewed_texts(left, right, options, decisions)
    decisions = pair.decisions
    compared = Compared(
        (left.name, right.name),
        left.version,
        right.version,
        pair.comparison,
        pair.dossier,
        pair.findings,
        decisions,
        (left.article, right.article),
        annotations=pair.annotations,
        places=places_of(left, right),
    )
    data = evidence_pack(compared, held)
    try:
        write_whole(target, data)
    except OSError as error:
        raise Complaint(f"{target}: cannot be written ({error.strerror or error}).", 3) from error
    digest = hashlib.sha256(data).hexdigest()
    if options.format == "json":
        print_json({"written": str(target), "sha256": digest, "bytes": len(data)})
    else:
        say(f"Written to {inert(str(target))}.")
        say(f"SHA-256 of the pack, to be kept in another place: {digest}")
    return 0


def _from_corpus(options: argparse.Namespace) -> tuple[Text, Text, Decisions, tuple[Held, Held]]:
    if options.right is None:
        raise Complaint(
            "Name two versions of the corpus by their numbers, as `variorum corpus list` shows.", 2
        )
    if not Path(options.corpus).is_file():
        raise Complaint(f"{options.corpus}: there is no such corpus.", 3)
    with open_corpus(options.corpus, read_only=True) as corpus:
        decisions = corpus.decisions()
        left, left_held = _held(corpus, options.left, decisions)
        right, right_held = _held(corpus, options.right, decisions)
        decisions, _ = decided_on(corpus, (left.version, right.version))
    left, right = called((left, right))
    return left, right, decisions, (left_held, right_held)


def _held(corpus: Corpus, word: str, decisions: Decisions) -> tuple[Text, Held]:
    id = version_number(word)
    article = corpus.article_of(id)
    _, (_, home) = corpus.above(("version", id))
    place = next((n for n, row in enumerate(corpus.versions(home)) if row.id == id), None)  # None: in the bin
    version = with_decided_roles(corpus.read(id), decisions)
    try:
        data, name = corpus.original(id), corpus.original_name(id)
        original = Original(version.source_sha256, data, name)
    except CorpusError:  # pasted text: there are no bytes but its own
        original = None
    return Text(version, article, original=original, place=place), Held(original, corpus.added(id))
