"""Comparisons made before, found again by what the texts hold.

A story is opened again and again, and an article added to four others leaves six of its ten pairs as they were.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from threading import Lock

from variorum.comparing.mirroring import mirrored
from variorum.model.article import Version
from variorum.model.comparison import Comparison, Mode
from variorum.model.decisions import Decisions, LinkDecision

#: Comparisons kept at most (all pairs of 32 articles), and code points of the texts in them: some 50 MB.
MOST = 512
MOST_CHARACTERS = 8_000_000

Fingerprint = str
#: The two texts in order, and all that was asked of `compare`.
Key = tuple[Fingerprint, Fingerprint, Mode | str, frozenset[str], tuple[LinkDecision, ...]]


def fingerprint(text: str | Version) -> Fingerprint:
    """SHA-256 (hex) of what a comparison looks at: the words, and which of them have which role."""
    digest = hashlib.sha256()
    if isinstance(text, Version):
        roles = ((p.start, p.end, p.role) for p in text.paragraphs)
        digest.update(repr(tuple(roles)).encode("utf-8"))
        text = text.text
    digest.update(b"\0")
    digest.update(text.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def key_of(
    left: Fingerprint, right: Fingerprint, mode: str, ignore: frozenset[str], decisions: Decisions | None
) -> Key:
    """Under which a comparison is kept; of the decisions only those on links change it."""
    return left, right, mode, frozenset(ignore), decisions.links if decisions else ()


class KnownComparisons:
    """The comparisons used last, up to a number and a size. Threads may share one."""

    def __init__(self, most: int = MOST, most_characters: int = MOST_CHARACTERS) -> None:
        self._most, self._most_characters = most, most_characters
        self._held: OrderedDict[Key, Comparison] = OrderedDict()
        self._characters = 0
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._held)

    def find(self, key: Key) -> Comparison | None:
        """The comparison kept under `key`, or the mirror image of the one kept for the texts swapped."""
        turned = (key[1], key[0], *key[2:])
        with self._lock:
            for at in (key, turned):
                if at in self._held:
                    self._held.move_to_end(at)
                    found = self._held[at]
                    return found if at == key else mirrored(found)
        return None

    def keep(self, key: Key, comparison: Comparison) -> None:
        """Keep it, and forget what was not used for longest where there is no room."""
        size = _characters(comparison)
        if size > self._most_characters:
            return
        with self._lock:
            if key in self._held:
                self._characters -= _characters(self._held.pop(key))
            self._held[key] = comparison
            self._characters += size
            while len(self._held) > self._most or self._characters > self._most_characters:
                _, oldest = self._held.popitem(last=False)
                self._characters -= _characters(oldest)

    def forget(self) -> None:
        """Forget all of them."""
        with self._lock:
            self._held.clear()
            self._characters = 0


def _characters(comparison: Comparison) -> int:
    return len(comparison.left) + len(comparison.right)
