"""Annotations from a file, for the texts of a corpus. Knows no widgets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from variorum.corpus.store import Corpus
from variorum.model.annotations import Annotations
from variorum.model.article import Problem
from variorum.model.decisions import Decision, Note
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, stop_if
from variorum.reporting.exchange.annotation_file import MOST_BYTES
from variorum.reporting.exchange.incoming import Incoming, incoming
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.new_decisions import new_decisions
from variorum_gui.languages.words import tr, tr_many


@dataclass(frozen=True, slots=True)
class Read:
    """What a file of annotations gave for this corpus: `taken` is new here."""

    name: str
    coming: Incoming
    taken: tuple[Decision, ...]
    problems: tuple[Problem, ...]
    #: Verdicts left aside for those of the reader.
    kept: int = 0


def read_for(corpus: Corpus, path: Path, first: tuple[int, ...], cancelled: CancelledCheck) -> Read:
    """Read the file and look for its passages in every text held; those of the versions `first` before others."""
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    texts = tuple(_texts(corpus, first, cancelled))
    stop_if(cancelled)
    coming = incoming(data, texts, path.name, cancelled)
    taken, aside = new_decisions(coming.decisions, corpus.decisions(), path.name)
    return Read(path.name, coming, taken, (*coming.problems, *aside), len(aside))


def told(read: Read) -> tuple[str, tuple[str, ...]]:
    """What became of it, as a sentence, with a line for each thing a person must know."""
    notes = sum(isinstance(one, Note) for one in read.taken)
    others = len(read.taken) - notes
    lost = sum(not problem.remark for problem in read.problems)
    sentences = [_came_in(read.name, notes, others)]
    if read.kept:
        sentences.append(
            tr_many(
                "{n} verdict left out: yours is another one and was kept.",
                "{n} verdicts left out: yours is another one and was kept.",
                read.kept,
            )
        )
    if lost:
        sentences.append(
            tr_many("{n} annotation could not be placed.", "{n} annotations could not be placed.", lost)
        )
    lines = [f"{p.where}: {p.reason}{f' {p.hint}' if p.hint else ''}" for p in read.problems]
    if read.coming.found:
        lines.append(
            tr_many(
                "{n} name, figure or quotation in it were found by a program. "
                "They were not taken: Variorum finds them anew in the texts.",
                "{n} names, figures and quotations in it were found by a program. "
                "They were not taken: Variorum finds them anew in the texts.",
                read.coming.found,
            )
        )
    return " ".join(sentences), tuple(lines)


def _came_in(file: str, notes: int, decisions: int) -> str:
    told_notes = tr_many("{n} note", "{n} notes", notes)
    told_decisions = tr_many("{n} decision", "{n} decisions", decisions)
    if notes and decisions:
        return tr(
            "{file}: {notes} and {decisions} came in.", file=file, notes=told_notes, decisions=told_decisions
        )
    if notes or decisions:
        return tr("{file}: {what} came in.", file=file, what=told_notes if notes else told_decisions)
    return tr("{file}: nothing new came in.", file=file)


def _texts(corpus: Corpus, first: tuple[int, ...], cancelled: CancelledCheck) -> Iterator[NamedText]:
    addresses = {article.id: article.address for article in corpus.articles()}
    rows = sorted(corpus.versions(), key=lambda row: (row.id not in first, -row.id))
    for row in rows:
        stop_if(cancelled)
        yield NamedText(Annotations(corpus.read(row.id)), row.label, addresses.get(row.article, ""))
