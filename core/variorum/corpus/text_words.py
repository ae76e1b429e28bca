"""The words of a text without its page clutter, as all that recognises texts looks at them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from variorum.corpus.packing import Reading
from variorum.corpus.words_in_pieces import folded, words_in
from variorum.model.article import Paragraph
from variorum.model.frozen import dataclass

_LEFT_OUT = frozenset({"furniture", "caption", "credit", "byline", "date"})


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: as they stand in headlines and in the rest, and folded."""

    headlines: str
    others: str
    raw_headlines: list[str]
    raw_others: list[str]
    #: All of them, a space between two.
    folded: str
    #: As many words as in `folded`.
    words: list[str]


@lru_cache(maxsize=2)  # what is looked for one after the other in the same text
def words_of(reading: Reading) -> Words:
    """The words of a text: of one of 200,000 words they hold 30 MB (`forget_texts`)."""
    kept = [p for p in reading.paragraphs if p.role not in _LEFT_OUT]
    headlines = "\n".join([p.text for p in kept if p.role == "headline"])
    others = "\n".join([p.text for p in kept if p.role != "headline"])
    raw_headlines, raw_others = words_in(headlines), words_in(others)
    words = raw_headlines + raw_others
    plain = folded(words) if _is_headline_first(kept) else None
    if plain is None:
        words = words_in("\n".join([p.text for p in kept]).casefold())
        plain = " ".join(words)
    return Words(headlines, others, raw_headlines, raw_others, plain, words)


def number_of_words(reading: Reading) -> int:
    """How many words a text has without its page clutter."""
    return len(words_of(reading).words)


def _is_headline_first(kept: Sequence[Paragraph]) -> bool:
    roles = [p.role == "headline" for p in kept]
    return roles == sorted(roles, reverse=True)
