"""A text cut into pieces that a model can read at once, at the ends of sentences wherever that is possible.

GLiNER reads so many words and silently drops the rest of a longer text; its tokenizer does the same with parts of
words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from variorum.model.frozen import dataclass
from variorum.text.sentences import sentences

#: Parts of words for each word that may be read: more is no language, and what a model needs grows with the square.
_PARTS_OF_A_WORD = 2
_WORDS = 384  # of a model that does not say


@dataclass(frozen=True, slots=True)
class Window:
    """How much a model reads at once, and what counts it."""

    words: int
    parts: int
    splitter: Callable[[str], Any]
    tokenizer: Callable[..., Any]

    def share(self, piece: str) -> float:
        """How much of the window the piece fills; above 1 it does not fit."""
        words = sum(1 for _ in self.splitter(piece))
        parts = len(self.tokenizer(piece, add_special_tokens=False, verbose=False)["input_ids"])
        return max(words / self.words, parts / self.parts)


def window_of(model: Any, labels: tuple[str, ...]) -> Window:
    """The window of a model that is asked for `labels`, which are read in front of every piece."""
    words = int(getattr(model.config, "max_len", None) or _WORDS)
    tokenizer = model.data_processor.transformer_tokenizer
    asked = len(tokenizer(" ".join(labels), add_special_tokens=False)["input_ids"]) + 2 * len(labels)
    parts = min(int(tokenizer.model_max_length) - asked, words * _PARTS_OF_A_WORD)
    return Window(words, max(1, parts), model.data_processor.words_splitter, tokenizer)


def pieces(text: str, share: Callable[[str], float]) -> Iterator[tuple[int, int]]:
    """Start and end of each piece, in order: as many whole sentences as `share` lets in, at most 1 in all.

    >>> list(pieces("One two. Three. Four five six seven.", lambda piece: len(piece.split()) / 3))
    [(0, 15), (16, 29), (30, 36)]
    """
    start, end, filled = 0, 0, 0.0
    for sentence in sentences(text):
        for at, stop, size in _fitting(text, *sentence, share):
            if filled and filled + size > 1:
                yield start, end
                filled = 0.0
            start, end, filled = (start if filled else at), stop, filled + size
    if filled:
        yield start, end


def _fitting(
    text: str, start: int, end: int, share: Callable[[str], float]
) -> Iterator[tuple[int, int, float]]:
    """The sentence, or the halves of it that fit: cut at a space near the middle, or in the middle of a word."""
    size = share(text[start:end])
    if size <= 1 or end - start == 1:
        yield start, end, size
        return
    middle = (start + end) // 2
    cut = text.rfind(" ", start + 1, middle + 1) + 1 or text.find(" ", middle, end - 1) + 1 or middle
    yield from _fitting(text, start, cut, share)
    yield from _fitting(text, cut, end, share)
