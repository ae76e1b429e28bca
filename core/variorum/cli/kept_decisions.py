"""What a reader decided, from the corpus that an option names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from variorum.cli.complaints import Complaint
from variorum.cli.inputs import Text, called
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

    with open_corpus(_there(corpus), read_only=True) as held:
        if texts is None:
            return held.decisions()
        return decided_on(held, texts)[0]


def as_given(corpus: str | None, texts: Sequence[Text]) -> tuple[Text, ...]:
    """The texts with the outlets, headlines and times that the reader gave them there, and called by these."""
    if not corpus:
        return tuple(texts)
    from variorum.corpus.given_details import with_given_details
    from variorum.corpus.store import open_corpus

    with open_corpus(_there(corpus), read_only=True) as held:
        # Both versions of one page stay versions of one article.
        given = {article: with_given_details(held, article) for article in {text.article for text in texts}}
    return called(
        [
            replace(text, version=article.versions[text.at], article=article)
            for text in texts
            for article in (given[text.article],)
        ]
    )


def _there(corpus: str) -> str:
    if not Path(corpus).is_file():
        raise Complaint(f"{corpus}: there is no such corpus.", 3)
    return corpus
