"""What a drag out of the tree carries: which things, and of which corpus, for windows may show different ones.

JSON {"corpus": "5e1f…", "rows": [["article", 3], ["version", 12], …]}; anybody may have written it.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData

from variorum.corpus.rows import Ref
from variorum.corpus.store import Corpus
from variorum_gui.refs_from_outside import ref_of

ROWS_FORMAT = "application/x-variorum-rows"


def carried(refs: Sequence[Ref], corpus: Corpus) -> QMimeData:
    """These things of this corpus, to be dragged."""
    data = QMimeData()
    rows = {"corpus": _mark_of(corpus), "rows": refs}
    data.setData(ROWS_FORMAT, json.dumps(rows).encode())
    return data


def dragged_refs(data: QMimeData, corpus: Corpus) -> tuple[Ref, ...]:
    """The things of this corpus that a drag carries: of another one the same ids name other things."""
    told = _told(data)
    if told.get("corpus") != _mark_of(corpus):
        return ()
    try:
        return tuple(ref for kind, id in told["rows"] if (ref := ref_of(kind, id)) is not None)
    except (KeyError, ValueError, TypeError):
        return ()


def is_of_another(data: QMimeData, corpus: Corpus) -> bool:
    """Whether a drag carries things of another corpus, as out of another window."""
    mark = _told(data).get("corpus")
    return isinstance(mark, str) and mark != _mark_of(corpus)


def _mark_of(corpus: Corpus) -> str:
    # Two windows may show one file, and then things go between them. Where it lies is nobody else's business.
    return hashlib.sha256(os.fsencode(corpus.path.resolve())).hexdigest()


def _told(data: QMimeData) -> dict[str, Any]:
    try:
        told = json.loads(bytes(data.data(ROWS_FORMAT).data()) or b"{}")
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
