"""What a reader decided, from the corpus that an option names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from variorum.cli.complaints import Complaint
from variorum.model.article import Version
from variorum.model.decisions import Decisions

if TYPE_CHECKING:
    from variorum.corpus.store import Corpus


def decisions_in(corpus: str | None, texts: tuple[Version, Version] | None = None) -> Decisions:
    """The verdicts, notes and decisions kept there; none without a corpus. Verdicts on others than `texts` are not.

    A text that the corpus does not hold may be a newer reading of one it does: then all verdicts count.
    """
    if not corpus:
        return Decisions()
    from variorum.corpus.store import open_corpus

    if not Path(corpus).is_file():
        raise Complaint(f"{corpus}: there is no such corpus.", 3)
    with open_corpus(corpus, read_only=True) as held:
        return held.decisions() if texts is None else decisions_on(held, *texts)


def decisions_on(corpus: Corpus, left: Version, right: Version) -> Decisions:
    """What was decided of these two texts, and of none in particular."""
    from variorum.reviewing.belonging import texts_judged, without_other_pairs

    decisions, texts = corpus.decisions(), (left.content_hash, right.content_hash)
    articles = corpus.levels.articles_with({*texts, *texts_judged(decisions)})
    return without_other_pairs(decisions, texts, articles)
