"""Ids that outlive a run: the same passages are the same finding, whichever side they stand on."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from variorum.model.decisions import CONTEXT
from variorum.model.finding import Finding, FindingKind
from variorum.model.span import Span

#: Kinds that only say on which side something stands, for swapping the sides must not change the id; and places, which
#: were of the kind of figures once: what was judged of them stays judged.
_ONE_KIND = {
    "removed": "one-sided",
    "added": "one-sided",
    "only-left": "only",
    "only-right": "only",
    "place": "figure",
}


def with_ids(found: Iterable[Finding], left: str, right: str) -> tuple[Finding, ...]:
    """The findings with their ids filled in.

    An id is made of the kind and the words concerned, so it survives a new reading of the same article, and other
    articles added to the story. Of findings that agree in both, each but the first of them is told by what stands
    beside its words; the first is one whichever side comes first.
    """
    listed = list(found)
    keys = [_key(f.kind, _words(f.left, left), _words(f.right, right)) for f in listed]
    alike: dict[str, list[int]] = {}
    for number, key in enumerate(keys):
        alike.setdefault(key, []).append(number)
    ids = dict(enumerate(keys))
    # In the order of the one text that has the smaller hash: the same order after a swap of sides.
    turned = _digest(right) < _digest(left)
    for key, numbers in alike.items():
        beside = {
            n: _digest(key, _around(listed[n].left, left), _around(listed[n].right, right)) for n in numbers
        }
        numbers.sort(key=lambda n: _place(listed[n], turned))
        seen: Counter[str] = Counter()
        for number in numbers[1:]:
            seen[beside[number]] += 1
            count = seen[beside[number]]
            ids[number] = f"{key}-{beside[number][:6]}" + (f"-{count}" if count > 1 else "")
    return tuple(replace(finding, id=ids[number]) for number, finding in enumerate(listed))


def id_of_one_side(kind: FindingKind, spans: tuple[Span, ...], text: str) -> str:
    """The id of a finding on what stands in one text only, if no other finding agrees with it in kind and words."""
    return _key(kind, _words(spans, text), "")


def are_one_kind(one: FindingKind, other: FindingKind) -> bool:
    """Whether what was found as one is found as the other on the other side."""
    return _ONE_KIND.get(one, one) == _ONE_KIND.get(other, other)


def _key(kind: FindingKind, left: str, right: str) -> str:
    return _digest(_ONE_KIND.get(kind, kind), left, right)


def _digest(kind: str, *sides: str) -> str:
    key = "\x1e".join((kind, *sorted(sides)))
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _words(spans: tuple[Span, ...], text: str) -> str:
    """Each of the words once: that a name stands in one more place does not make it another finding."""
    return "\x1f".join(dict.fromkeys(sorted(" ".join(span.of(text).split()) for span in spans)))


def _around(spans: tuple[Span, ...], text: str) -> str:
    beside = (text[max(0, s.start - CONTEXT) : s.start] + text[s.end : s.end + CONTEXT] for s in spans)
    return "\x1f".join(" ".join(words.split()) for words in beside)


def _place(finding: Finding, turned: bool) -> tuple[int, int]:
    left, right = (spans[0].start if spans else -1 for spans in (finding.left, finding.right))
    return (right, left) if turned else (left, right)
