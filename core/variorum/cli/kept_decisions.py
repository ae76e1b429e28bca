"""What a reader decided, from the corpus that an option names."""

from __future__ import annotations

from pathlib import Path

from variorum.cli.complaints import Complaint
from variorum.model.article import Version
from variorum.model.decisions import Decisions


def decisions_in(corpus: str | None, texts: tuple[Version, Version] | None = None) -> Decisions:
    """The verdicts, notes and decisions kept there; none without a corpus. Verdicts on others than `texts` are not.

    A text that the corpus does not hold may be a newer reading of any that it does.
    """
    if not corpus:
        return Decisions()
    from variorum.corpus.decided_on import decided_on
    from variorum.corpus.store import open_corpus

    if not Path(corpus).is_file():
        raise Complaint(f"{corpus}: there is no such corpus.", 3)
    with open_corpus(corpus, read_only=True) as held:
        if texts is None:
            return held.decisions()
        return decided_on(held, (texts[0].content_hash, texts[1].content_hash))[0]
