"""What a corpus holds of decisions that concern the texts shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.model.article import Version
from variorum.model.decisions import Decisions, Verdict

if TYPE_CHECKING:
    from variorum.corpus.store import Corpus


def decided_on(corpus: Corpus, texts: Sequence[Version]) -> tuple[Decisions, tuple[Verdict, ...]]:
    """What was decided of these texts, one or two, and of none in particular; and the verdicts that were given on other
    articles. Notes are put where they stand in these texts; those on others are among them, on passages of theirs."""
    decisions = corpus.decisions()
    if decisions.notes:
        from variorum.reviewing.notes_here import notes_put, texts_noted  # a new corpus has nothing to ask

        hashes = {text.content_hash for text in texts}
        articles = corpus.levels.articles_with({*hashes, *texts_noted(*decisions.notes)})
        decisions = replace(decisions, notes=notes_put(decisions.notes, texts, articles))
    if not decisions.verdicts or len(texts) < 2:
        return decisions, ()
    from variorum.reviewing.belonging import given_elsewhere, texts_judged

    pair = texts[0].content_hash, texts[1].content_hash
    articles = corpus.levels.articles_with({*pair, *texts_judged(decisions)})
    elsewhere = given_elsewhere(decisions, pair, articles)
    gone = set(map(id, elsewhere))  # to hold hundreds of them against each other takes long
    here = tuple(verdict for verdict in decisions.verdicts if id(verdict) not in gone)
    return replace(decisions, verdicts=here) if gone else decisions, elsewhere
