"""What a reader decided, from the corpus that an option names."""

from __future__ import annotations

from pathlib import Path

from variorum.cli.complaints import Complaint
from variorum.model.decisions import Decisions


def decisions_in(corpus: str | None) -> Decisions:
    """The verdicts, notes and decisions kept there; none without a corpus."""
    if not corpus:
        return Decisions()
    from variorum.corpus.store import open_corpus

    if not Path(corpus).is_file():
        raise Complaint(f"{corpus}: there is no such corpus.", 3)
    with open_corpus(corpus, read_only=True) as held:
        return held.decisions()
