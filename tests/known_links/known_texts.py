"""Two versions of one text with every link known, because the second is made from the first.

Rates are those of much edited news: of a hundred sentences six have words changed, two a number, four are
reworded, two are split, two merged, three deleted, three inserted; then paragraphs and sentences are moved.
The links come out of the same loop as the second text, so they cannot be wrong.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from made_sentences import Words, Writer, is_number, written

Kind = Literal["same", "edited", "reworded", "split", "merged"]
Place = tuple[int, int]
T = TypeVar("T")

_RATES = {
    "words": 0.06,
    "number": 0.02,
    "reworded": 0.04,
    "split": 0.02,
    "merged": 0.02,
    "deleted": 0.03,
    "inserted": 0.03,
}
_MOVED_PARAGRAPHS, _MOVED_SENTENCES = 0.02, 0.01
_SHORTEST_SPLIT = 8


@dataclass(frozen=True, slots=True)
class KnownLink:
    """Sentences that belong together, as stretches of characters, half open."""

    left: tuple[Place, ...]
    right: tuple[Place, ...]
    kind: Kind
    moved: bool


@dataclass(frozen=True, slots=True)
class KnownTexts:
    """Two texts and all that links them; a sentence in no link was deleted or inserted."""

    left: str
    right: str
    links: tuple[KnownLink, ...]


@dataclass(eq=False)
class _Sentence:
    """A sentence of the second text and where it comes from (indices of the first text's sentences)."""

    words: Words
    sources: tuple[int, ...] = ()
    kind: Kind = "same"
    moved: bool = False
    #: The other half, so that both make one link.
    half: _Sentence | None = field(default=None, repr=False)


def known_texts(words: int, seed: int, times: float = 1.0) -> KnownTexts:
    """Texts of about so many words each, edited so many times as much as news is (4.5: every sentence).

    The same arguments give the same texts.
    """
    rng = random.Random(f"known texts {seed}")
    writer = Writer(seed, rng)
    paragraphs: list[list[Words]] = []
    count = 0
    while count < words:
        paragraphs.append(writer.paragraph())
        count += sum(map(len, paragraphs[-1]))
    edited: list[list[_Sentence]] = []
    number = 0
    for paragraph in paragraphs:
        edited.append(_edited(paragraph, number, writer, times))
        number += len(paragraph)
    edited = _with_moves([p for p in edited if p], rng)
    left, left_places = _text(paragraphs)
    right, right_places = _text([[s.words for s in p] for p in edited])
    flat = [s for p in edited for s in p]
    return KnownTexts(left, right, tuple(_links(flat, left_places, right_places)))


def _edited(paragraph: list[Words], first: int, writer: Writer, times: float) -> list[_Sentence]:
    found: list[_Sentence] = []
    at = 0
    while at < len(paragraph):
        words, here = paragraph[at], (first + at,)
        act = _act(writer.rng, times)
        at += 1
        if act == "deleted":
            continue
        if act == "inserted":
            found.append(_Sentence(writer.sentence()))
        if act == "merged" and at < len(paragraph):
            found.append(_Sentence(_joined(words, paragraph[at]), (*here, first + at), "merged"))
            at += 1
        elif act == "split" and len(words) >= _SHORTEST_SPLIT:
            found += _halves(words, here, writer.rng)
        elif act in _CHANGES:
            kind, change = _CHANGES[act]
            found.append(
                _Sentence(changed := change(words, writer), here, kind if changed != words else "same")
            )
        else:
            found.append(_Sentence(words, here))
    return found


def _act(rng: random.Random, times: float) -> str:
    chance = rng.random() / times
    for act, rate in _RATES.items():
        chance -= rate
        if chance < 0:
            return act
    return "same"


def _joined(one: Words, other: Words) -> Words:
    return (*one[:-1], one[-1] + ",", "and", *other)


def _halves(words: Words, source: tuple[int, ...], rng: random.Random) -> list[_Sentence]:
    cut = rng.randint(len(words) // 3, 2 * len(words) // 3)
    first = _Sentence(words[:cut], source, "split")
    second = _Sentence(
        ("it", *words[cut:]) if rng.random() < 0.5 else words[cut:], source, "split", half=first
    )
    return [first, second]


def _with_other_words(words: Words, writer: Writer) -> Words:
    """One to three words replaced, added or left out."""
    changed = list(words)
    for _ in range(writer.rng.randint(1, 3)):
        at = writer.rng.randrange(len(changed))
        act = writer.rng.choice(("replace", "replace", "add", "drop"))
        if act == "add":
            changed.insert(at, writer.word())
        elif act == "replace":
            changed[at] = writer.word()
        elif len(changed) > 3:
            del changed[at]
    return tuple(changed)


def _with_another_number(words: Words, writer: Writer) -> Words:
    places = [at for at, word in enumerate(words) if is_number(word)]
    at = places[0] if places else writer.rng.randrange(len(words))
    return (*words[:at], writer.number(), *words[at + 1 :])


def _reworded(words: Words, writer: Writer) -> Words:
    """Clauses swapped, 15 % of the words dropped, 30 % replaced, 15 % added."""
    rng = writer.rng
    cut = rng.randint(len(words) // 3, 2 * len(words) // 3)
    plain = [word.strip("“,”") for word in (*words[cut:], *words[:cut])]
    found: list[str] = []
    for word in plain:
        if rng.random() < 0.15:
            continue
        found.append(writer.word() if rng.random() < 0.30 else word)
        if rng.random() < 0.15:
            found.append(writer.word())
    return tuple(found) if len(found) >= 3 else words


_CHANGES: dict[str, tuple[Kind, Callable[[Words, Writer], Words]]] = {
    "words": ("edited", _with_other_words),
    "number": ("edited", _with_another_number),
    "reworded": ("reworded", _reworded),
}


def _with_moves(paragraphs: list[list[_Sentence]], rng: random.Random) -> list[list[_Sentence]]:
    """Some paragraphs, then some sentences, taken out and put in anywhere else."""
    for paragraph in _some(paragraphs, _MOVED_PARAGRAPHS, rng):
        paragraphs.remove(paragraph)
        paragraphs.insert(rng.randrange(len(paragraphs) + 1), paragraph)
        for sentence in paragraph:
            sentence.moved = True
    whole = [s for p in paragraphs for s in p if s.sources and s.kind != "split" and not s.moved]
    homes = {id(s): p for p in paragraphs for s in p}
    for sentence in _some(whole, _MOVED_SENTENCES, rng):
        homes[id(sentence)].remove(sentence)
        home = rng.choice([p for p in rng.choices(paragraphs, k=4) if p] or [homes[id(sentence)]])
        home.insert(_gap(home, rng), sentence)
        sentence.moved = True
    return [p for p in paragraphs if p]


def _some(items: list[T], share: float, rng: random.Random) -> list[T]:
    return rng.sample(items, round(share * len(items))) if len(items) > 2 else []


def _gap(home: list[_Sentence], rng: random.Random) -> int:
    """A place in the paragraph that does not part the halves of a split sentence."""
    return rng.choice([at for at in range(len(home) + 1) if not (0 < at < len(home) and home[at].half)])


def _text(paragraphs: Iterable[Sequence[Words]]) -> tuple[str, list[Place]]:
    """Paragraphs between blank lines, and where every sentence stands."""
    parts: list[str] = []
    places: list[Place] = []
    at = 0
    for paragraph in paragraphs:
        for number, words in enumerate(paragraph):
            between = " " if number else "\n\n" if parts else ""
            sentence = written(words)
            parts += (between, sentence)
            at += len(between)
            places.append((at, at + len(sentence)))
            at += len(sentence)
    return "".join(parts), places


def _links(sentences: list[_Sentence], left: list[Place], right: list[Place]) -> Iterator[KnownLink]:
    place = dict(zip(map(id, sentences), right, strict=True))
    halved = {id(s.half) for s in sentences if s.half}
    for sentence in sentences:
        if not sentence.sources or id(sentence) in halved:
            continue
        parts = (sentence.half, sentence) if sentence.half else (sentence,)
        yield KnownLink(
            tuple(left[source] for source in sentence.sources),
            tuple(place[id(part)] for part in parts),
            sentence.kind,
            sentence.moved,
        )
