"""The corpus: one file that holds articles, their originals, and every act ever done to them."""

from __future__ import annotations

import os


class Corpus:
    """An open corpus."""


def open_corpus(path: str | os.PathLike[str], *, read_only: bool = False) -> Corpus:
    """Open or create a corpus file."""
    raise NotImplementedError
