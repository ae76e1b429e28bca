"""A name of a thing or a body spelled otherwise in linked sentences: the boat Salahuddin, the boat Salahaddin.

Names of people are joined by their other words (`name_spellings`); a boat has one word, and of a firm it is its first
word that tells nothing apart. That two such names are one is taken only from sentences that are linked, and only where
neither text has the spelling of the other. One word is held to the letters that transliterations agree on; of several
all but one must be equal, and of two words of the language only forms of one: Distribution, Distributors.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import combinations

from variorum.dossier.disagreeing.careful_words import called
from variorum.dossier.disagreeing.name_spellings import differs_by_spelling, small_words, spelled, texts_named
from variorum.dossier.joining.bodies import LEGAL
from variorum.dossier.joining.name_keys import key, same_word
from variorum.dossier.linking import LinksOnDemand
from variorum.entities.names.lexicons import lexicons
from variorum.model.annotations import Annotations
from variorum.model.dossier import Disagreement
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.text.stems import english_stem

#: Of shorter words likeness is chance: Mason, Moson.
_LEAST_LETTERS = 6
_WORD = re.compile(r"\w+")
_KINDS = frozenset(("ORG", "LOC", "MISC", "?"))
#: Where more names than this have all words but one in common, they are many of a kind, and not one spelled in two
#: ways: the clubs of a league, a list of schools.
_MOST_OF_A_KIND = 40


@dataclass(frozen=True, slots=True)
class _Named:
    """A spelling in one text, with every place it is named at."""

    document: int
    words: tuple[str, ...]
    text: str
    spans: tuple[Span, ...]


def names_spelled_in_links(
    annotations: Sequence[Annotations],
    links: LinksOnDemand,
    names: Sequence[str],
    told: Sequence[Disagreement] = (),
) -> tuple[Disagreement, ...]:
    """A row for each two spellings; not of what stands in a row of `told` already."""
    known = {(document, span.start) for row in told for document, _, span, _ in row.values}
    small = [small_words(one.text) for one in annotations]
    texts = [_Words(one.text) for one in annotations]
    rows: dict[frozenset[str], dict[str, dict[int, Span]]] = {}
    named = [each for n, text in enumerate(annotations) for each in _named(n, text)]
    for one, other in _alike(named):
        if any((each.document, span.start) in known for each in (one, other) for span in each.spans):
            continue
        if not _one_name(
            one.words, other.words, small
        ):  # before the texts are searched: hardly any pair passes
            continue
        if texts[other.document].has(one.text) or texts[one.document].has(other.text):
            continue
        if not _linked(links, one, other):
            continue
        two = frozenset((one.text, other.text))
        if two not in rows:
            # Whoever spells it so belongs in the row, linked or not.
            rows[two] = {t: {each.document: each.spans[0] for each in named if each.text == t} for t in two}
    return tuple(_row(forms, names) for forms in rows.values())


def _named(document: int, one: Annotations) -> Iterator[_Named]:
    """The names by their words, without "Ltd."; a word of a longer name is told with that."""
    places: dict[tuple[str, ...], list[Span]] = defaultdict(list)
    longer: set[str] = set()
    for mention in one.mentions:
        words = tuple(mention.text.split())
        while len(words) > 1 and words[-1].strip(".,").lower() in LEGAL:
            words = words[:-1]
        if len(words) > 1:
            longer |= {word.casefold() for word in words}
        if mention.type in _KINDS:
            places[words].append(Span(mention.start, mention.end))
    for words, spans in places.items():
        if len(words) > 1 or (len(words[0]) >= _LEAST_LETTERS and words[0].casefold() not in longer):
            yield _Named(document, words, " ".join(words), tuple(spans))


def _alike(named: Sequence[_Named]) -> Iterator[tuple[_Named, _Named]]:
    """Those of two texts that have all words but one in common, or of one word each, their letters."""
    having: dict[tuple[str, ...], list[_Named]] = defaultdict(list)
    for one in named:
        words = [word.casefold() for word in one.words]
        if len(words) == 1:
            having["", key(words[0])].append(one)
        for at in range(len(words) if len(words) > 1 else 0):
            having[(str(at), *words[:at], "", *words[at + 1 :])].append(one)
    for alike in having.values():
        if len({one.text for one in alike}) > _MOST_OF_A_KIND:
            continue
        for one, other in combinations(alike, 2):
            if one.document != other.document:
                yield one, other


def _one_name(one: tuple[str, ...], other: tuple[str, ...], small: Sequence[frozenset[str]]) -> bool:
    unequal = [(x, y) for x, y in zip(one, other, strict=True) if x.casefold() != y.casefold()]
    return len(unequal) == 1 and _one_word(*unequal[0], len(one) == 1, small)


def _one_word(x: str, y: str, alone: bool, small: Sequence[frozenset[str]]) -> bool:
    if any(word.lower() in words for words in small for word in (x, y)) or not differs_by_spelling(x, y):
        return False
    ordinary = lexicons().ordinary
    if x.lower() in ordinary and y.lower() in ordinary:
        return not alone and english_stem(x.lower()) == english_stem(y.lower())
    return not alone or same_word(x, y)


class _Words:
    """The words of a text, by which most names are known to be none of it: to search it for each of thousands took
    minutes."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self._text.lower()))

    def has(self, name: str) -> bool:
        """Whether the name stands there, in small letters or capitals."""
        words = _WORD.findall(name.lower())
        if not self._known.issuperset(words):
            return False
        if words == [name.lower()]:
            return True
        pattern = r"\s+".join(re.escape(word) for word in name.split())
        return re.search(rf"(?<!\w){pattern}(?!\w)", self._text, re.IGNORECASE) is not None


def _linked(links: LinksOnDemand, one: _Named, other: _Named) -> bool:
    return any(
        links.linked(one.document, (here.start, here.end), other.document, (there.start, there.end))
        for here in one.spans
        for there in other.spans
    )


def _row(forms: dict[str, dict[int, Span]], names: Sequence[str]) -> Disagreement:
    ordered = sorted(forms, key=lambda form: (min(forms[form]), form))
    values = tuple((d, None, forms[form][d], form) for form in ordered for d in sorted(forms[form]))
    said = spelled([(form, texts_named([called(names, d) for d in sorted(forms[form])])) for form in ordered])
    return Disagreement("spelling", "check", values, said)
