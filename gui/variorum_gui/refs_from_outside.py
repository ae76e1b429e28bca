"""What may name a thing of the corpus in data this program did not just make: a file, a drag. Knows no Qt."""

from __future__ import annotations

from typing import get_args

from variorum.corpus.rows import Kind, Ref

#: SQLite holds no larger whole number.
_LARGEST_ID = 2**63 - 1


def ref_of(kind: object, id: object) -> Ref | None:
    """The name of a thing there could be; None for anything else."""
    if type(id) is not int or not 0 < id <= _LARGEST_ID:
        return None
    return next(((known, id) for known in get_args(Kind) if known == kind), None)
