"""What a corpus holds of decisions that concern two texts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.model.decisions import Decisions, Verdict

if TYPE_CHECKING:
    from variorum.corpus.store import Corpus


def decided_on(corpus: Corpus, texts: tuple[str, str]) -> tuple[Decisions, tuple[Verdict, ...]]:
    """What was decided of these texts, named by their content hashes, and of none in particular; and the verdicts that
    were given on other articles."""
    decisions = corpus.decisions()
    if not decisions.verdicts:
        return decisions, ()
    from variorum.reviewing.belonging import given_elsewhere, texts_judged  # a new corpus has nothing to ask

    articles = corpus.levels.articles_with({*texts, *texts_judged(decisions)})
    elsewhere = given_elsewhere(decisions, texts, articles)
    gone = set(map(id, elsewhere))  # to hold hundreds of them against each other takes long
    here = tuple(verdict for verdict in decisions.verdicts if id(verdict) not in gone)
    return replace(decisions, verdicts=here) if gone else decisions, elsewhere
