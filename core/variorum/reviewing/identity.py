"""Ids that outlive a run: the same passages are the same finding, whichever side they stand on."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from variorum.model.finding import Finding
from variorum.model.span import Span

#: Kinds that only say on which side something stands; swapping the sides must not change the id.
_SIDELESS = {"removed": "one-sided", "added": "one-sided", "only-left": "only", "only-right": "only"}


def with_ids(found: Iterable[Finding], left: str, right: str) -> tuple[Finding, ...]:
    """The findings with their ids filled in.

    An id is made of the kind and the words concerned, so it survives a new reading of the same article.
    Findings that agree in both are numbered in the order they come.
    """
    seen: Counter[str] = Counter()
    named: list[Finding] = []
    for finding in found:
        sides = sorted((_words(finding.left, left), _words(finding.right, right)))
        key = "\x1e".join((_SIDELESS.get(finding.kind, finding.kind), *sides))
        digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        seen[digest] += 1
        count = seen[digest]
        named.append(replace(finding, id=digest if count == 1 else f"{digest}-{count}"))
    return tuple(named)


def _words(spans: tuple[Span, ...], text: str) -> str:
    return "\x1f".join(" ".join(span.of(text).split()) for span in spans)
