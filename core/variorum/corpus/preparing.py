"""Texts made ready for a corpus by the children that read them, so that the one process that writes only writes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from variorum.corpus.likeness import Sketch
from variorum.corpus.marks_waiting import MarksToCome
from variorum.corpus.shelving import Packed, packed, packed_original
from variorum.model.article import Article, Original, ReadResult, Version
from variorum.model.frozen import dataclass
from variorum.reading.children.afterwards import Afterwards

#: Above so many letters the child's time is for reading alone: it is limited, and the parent's is not.
_LARGE = 500_000


@dataclass(frozen=True, slots=True)
class Prepared(ReadResult):
    """What was read, and for each article its versions ready to be kept, and the originals squeezed."""

    ready: tuple[tuple[Packed, ...], ...] = ()
    squeezed: tuple[bytes, ...] = ()


def prepared(result: ReadResult) -> dict[str, Any] | None:
    """In the child: what takes time to make of a result, as JSON with bytes in it; None of a large one."""
    if sum(len(version.text) for article in result.articles for version in article.versions) > _LARGE:
        return None
    ready = [[packed(version) for version in article.versions] for article in result.articles]
    every = [item for items in ready for item in items]
    return {
        "ready": [[_told(item) for item in items] for items in ready],
        "squeezed": [packed_original(original, every) for original in result.originals],
    }


def _told(item: Packed) -> dict[str, Any]:
    known = item.sketch
    return {
        "data": item.data,
        "words": item.words,
        "telling": known.words,
        "names": sorted(known.names),
        "marks": [known.telling, known.passages],
    }


def _taken(result: ReadResult, told: Any, attached: Sequence[bytes]) -> ReadResult:
    if told is None:
        return result
    return Prepared(
        result.articles,
        result.problems,
        result.originals,
        tuple(
            tuple(
                _heard(version, each, attached)
                for version, each in zip(article.versions, several, strict=True)
            )
            for article, several in zip(result.articles, told["ready"], strict=True)
        ),
        tuple(attached[number] for number in told["squeezed"]),
    )


def _heard(version: Version, told: dict[str, Any], attached: Sequence[bytes]) -> Packed:
    telling, passages = told["marks"]
    item = packed(version, attached[told["data"]], told["words"])
    item.__dict__["sketch"] = Sketch(
        tuple(told["telling"]), frozenset(told["names"]), tuple(telling), tuple(passages)
    )
    return item


AFTERWARDS = Afterwards(__name__, _taken)


class Ready:
    """What is ready of several results, after they were put together."""

    def __init__(
        self,
        results: Sequence[ReadResult] = (),
        crowded: dict[int, int] | None = None,
        to_come: MarksToCome | None = None,
    ) -> None:
        #: What acts before this one found out of marks that tell nothing; this one adds to it.
        self.crowded: dict[int, int] = {} if crowded is None else crowded
        #: The marks that they left waiting.
        self.to_come = to_come
        #: Articles are found again by identity: those that were joined with others are made ready anew.
        self._articles: dict[int, tuple[Article, tuple[Packed, ...]]] = {}
        self._originals: dict[str, bytes] = {}
        for result in results:
            if isinstance(result, Prepared):
                for article, ready in zip(result.articles, result.ready, strict=True):
                    self._articles[id(article)] = article, ready
                for original, data in zip(result.originals, result.squeezed, strict=True):
                    self._originals[original.sha256] = data

    def of(self, article: Article) -> list[Packed]:
        """The versions of an article, ready to be kept."""
        known = self._articles.get(id(article))
        return list(known[1]) if known else [packed(version) for version in article.versions]

    def squeezed(self, original: Original, readings: Sequence[Packed]) -> bytes:
        """The bytes of an original as they are kept; `readings` are all that were made ready."""
        return self._originals.get(original.sha256) or packed_original(original, readings)
