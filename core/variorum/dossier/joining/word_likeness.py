"""How alike the words around two figures are: weighted stems, so that rare words count most."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence

from variorum.entities.figures.spaced_out import joined_over_numbers
from variorum.model.annotations import Annotations
from variorum.text.sentences import sentences
from variorum.text.stems import english_stem
from variorum.text.word_lists import listed

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
STOP = listed(
    """
    the a an and or but of in on at by for from to with as that this these those it its he she they
    we his her their is are was were be been being has have had do did does not no so than then
    there here which who whom whose what when where while if after before about around some more
    most least said say says told according also other into over up out only just very one two three
    four five six seven eight nine ten dozen hundred thousand million
    """
)


class Surroundings:
    """Sentences and word weights of all texts."""

    def __init__(self, annotations: Sequence[Annotations]) -> None:
        self._texts = [one.text for one in annotations]
        self.sentences = [joined_over_numbers(text, list(sentences(text))) for text in self._texts]
        self._starts = [[start for start, _ in found] for found in self.sentences]
        counts: Counter[str] = Counter()
        total = 0
        for text, found in zip(self._texts, self.sentences, strict=True):
            for start, end in found:
                counts.update(set(self._stems(text, start, end)))
                total += 1
        self._wholes: dict[tuple[int, int, int], dict[str, float]] = {}
        self._weights = {s: math.log((total + 1) / (n + 0.5)) for s, n in counts.items()}

    @staticmethod
    def _stems(text: str, start: int, end: int) -> list[str]:
        words = (m.group().lower() for m in _WORD.finditer(text, start, end))
        return [english_stem(w) for w in words if w not in STOP and len(w) > 2]

    def words(self, document: int, start: int, end: int) -> str:
        """The text between two places."""
        return self._texts[document][start:end]

    def sentence_of(self, document: int, at: int) -> tuple[int, tuple[int, int]]:
        """Number and borders of the sentence at a place."""
        i = max(0, bisect_right(self._starts[document], at) - 1)
        found = self.sentences[document]
        return i, (found[i] if found else (0, len(self._texts[document])))

    def vector(self, document: int, start: int, end: int, leave_out: tuple[int, int]) -> dict[str, float]:
        """Weighted stems between start and end, without the figure's own words."""
        text = self._texts[document]
        stems = self._stems(text, start, leave_out[0]) + self._stems(text, leave_out[1], end)
        return {s: self._weights.get(s, 1.0) * n for s, n in Counter(stems).items()}

    def whole(self, document: int, start: int, end: int, leave_out: tuple[int, int]) -> dict[str, float]:
        """`vector` with length one; of a figure without words the same for all of its sentence, made once."""
        if _WORD.search(self._texts[document], *leave_out):
            return unit(self.vector(document, start, end, leave_out))
        known = self._wholes.get((document, start, end))
        if known is None:
            known = unit(self.vector(document, start, end, (end, end)))
            self._wholes[document, start, end] = known
        return known


def unit(vector: Mapping[str, float]) -> dict[str, float]:
    """The vector with length one: likeness of two such is `dot`, however often it is asked."""
    length = math.sqrt(math.fsum(w * w for w in vector.values()))
    return {key: w / length for key, w in vector.items()} if length else {}


def dot(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Likeness of two vectors of length one; `fsum`, for sets of words have no order."""
    return math.fsum([a[key] * b[key] for key in a.keys() & b.keys()])


def cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Likeness of two weighted word sets, 0 to 1."""
    if not a or not b:
        return 0.0
    shared = sum(weight * b[s] for s, weight in a.items() if s in b)
    return shared / math.sqrt(sum(w * w for w in a.values()) * sum(w * w for w in b.values()))
