"""Annotations from a file, for the texts of a corpus. Knows no widgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from variorum.corpus.store import Corpus
from variorum.model.annotations import Annotations
from variorum.model.article import Problem
from variorum.model.decisions import Note
from variorum.progress import CancelledCheck, stop_if
from variorum.reporting.exchange.annotation_file import MOST_BYTES
from variorum.reporting.exchange.decided import Decision
from variorum.reporting.exchange.incoming import Incoming, incoming
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.new_decisions import new_decisions


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
    coming = incoming(data, texts, path.name)
    taken, aside = new_decisions(coming.decisions, corpus.decisions(), path.name)
    return Read(path.name, coming, taken, (*coming.problems, *aside), len(aside))


def told(read: Read) -> tuple[str, tuple[str, ...]]:
    """What became of it, as a sentence, with a line for each thing a person must know."""
    notes = sum(isinstance(one, Note) for one in read.taken)
    others = len(read.taken) - notes
    parts = [part for part in (_counted(notes, "note"), _counted(others, "decision")) if part]
    lost = sum(not problem.remark for problem in read.problems)
    sentence = f"{read.name}: {' and '.join(parts) if parts else 'nothing new'} came in."
    if read.kept:
        sentence += f" {_counted(read.kept, 'verdict')} left out: yours is another one and was kept."
    if lost:
        sentence += f" {_counted(lost, 'annotation')} could not be placed."
    lines = [f"{p.where}: {p.reason}{f' {p.hint}' if p.hint else ''}" for p in read.problems]
    if read.coming.found:
        lines.append(
            f"{_counted(read.coming.found, 'name, figure or quotation', 'names, figures and quotations')} in it "
            "were found by a program. They were not taken: Variorum finds them anew in the texts."
        )
    return sentence, tuple(lines)


def _texts(corpus: Corpus, first: tuple[int, ...], cancelled: CancelledCheck) -> Iterator[NamedText]:
    addresses = {article.id: article.address for article in corpus.articles()}
    rows = sorted(corpus.versions(), key=lambda row: (row.id not in first, -row.id))
    for row in rows:
        stop_if(cancelled)
        yield NamedText(Annotations(corpus.read(row.id)), row.label, addresses.get(row.article, ""))


def _counted(number: int, one: str, several: str = "") -> str:
    return "" if not number else f"{number} {one}" if number == 1 else f"{number} {several or f'{one}s'}"
