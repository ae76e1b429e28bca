"""Sentences of findings that the label of an act cut short, known by how they begin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from variorum.text.leaving_out import CUT
from variorum.text.phrasing import phrase
from variorum.text.retelling import Place

_PLACE = re.compile(r"\{(\w+)\}")
#: A quotation that was cut is closed behind the sign.
_CUT_SHORT = re.compile(rf"(?P<head>.+?){re.escape(CUT)}[”’“‘»\u00a0\u202f]*", re.DOTALL)
#: Fewer words of a template's own could begin any sentence.
_TELLING = 3
#: Of these a part is no word: "the" of "the injured".
_WHOLE_ONLY = frozenset({"what"})


class KnownBeginnings:
    """In the language in which this is made; `told` tells them in that of now."""

    def __init__(self, templates: Iterable[str], places: Mapping[str, Place]) -> None:
        self._said = [(_PLACE.split(phrase(template)), template) for template in sorted(templates)]
        self._places = places

    def told(self, words: str) -> str | None:
        """A sentence that ends in […]; None for a whole one, and for one that none of ours begins so."""
        cut = _CUT_SHORT.fullmatch(words)
        if cut is None:
            return None
        for said, template in self._said:
            for values in _readings(cut["head"], said):
                told = self._told(values, said[1::2], _PLACE.split(phrase(template)))
                if told is not None:
                    return told + CUT
        return None

    def _told(self, values: list[str], names: list[str], now: list[str]) -> str | None:
        if not values:
            return now[0].rstrip(" :,\u00a0\u202f")
        if now[1::2][: len(values)] != names[: len(values)]:
            return None  # another order: what is missing would stand in the middle
        told = ""
        for words, name, value in zip(now[::2], names, values, strict=False):
            said = self._places[name].tell(value)
            if said is None:
                return None
            told += words + said
        return told.rstrip()


def _readings(head: str, said: list[str]) -> Iterator[list[str]]:
    """What may stand in the first places, so that these words begin the template: words, place, words, …, words."""
    names, own = said[1::2], said[::2]
    if own[0].startswith(head) and len(head.split()) >= _TELLING:
        yield []
    if not head.startswith(own[0]):
        return
    for known in range(len(names), 0, -1):
        before = "(.+)".join(map(re.escape, own[:known])) + "(.+)"
        telling = sum(len(words.split()) for words in own[:known])
        for behind in _beginnings(own[known]):
            if telling + len(behind.split()) < _TELLING or not head.endswith(behind):
                continue
            found = re.fullmatch(before, head[: len(head) - len(behind)], re.DOTALL)
            if found is not None:
                whole = behind or names[known - 1] not in _WHOLE_ONLY
                yield [*found.groups()] if whole else [*found.groups()[:-1], ""]
                break


def _beginnings(words: str) -> Iterator[str]:
    """ " is described", " is", "": as far as a cut leaves them, the longest first."""
    ends = [match.end() for match in re.finditer(r"\s*\S+", words)]
    for end in reversed(ends):
        yield words[:end].rstrip(" ,;:")
    yield ""
