"""One name spelled differently in different texts.

Only names of two words and more, one of them equal; no text may have both spellings, and the words that
differ may not occur in small letters anywhere (that removes "Majority Leader" / "Minority Leader").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import combinations

from variorum.dossier.disagreeing.careful_words import called
from variorum.dossier.joining.name_keys import folded, likeness, ratio, same_word
from variorum.dossier.joining.occurrences import Occurrence
from variorum.entities.names.lexicons import nicknames
from variorum.model.annotations import Annotations
from variorum.model.dossier import Disagreement, Entity
from variorum.model.span import Span
from variorum.text.phrasing import phrase

#: Jaro–Winkler likeness of two spellings of one word.
ALIKE = 0.86
#: So many of their letters in the same order: Alexis is no spelling of Alexandros, though both begin alike.
_LETTERS = 0.7
_SHORTEST = 4
_SUFFIX = re.compile(r",?\s+(?:Jr|Sr|II|III|IV)\.?$")


def differs_by_spelling(one: str, other: str) -> bool:
    """Whether two words are unequal spellings of one name, rather than two names or a short form."""
    a, b = folded(one), folded(other)
    if a == b:
        return _accents(one) != _accents(other)
    if _american(a) == _american(b):
        return False
    if min(len(a), len(b)) < _SHORTEST or a.startswith(b) or b.startswith(a):
        return False
    if nicknames().get(a, frozenset()) & nicknames().get(b, frozenset()):
        return likeness(a, b) >= 0.93  # Thomas and Tomas, Sergei and Sergey: listed, but still two spellings
    if {a[-1], b[-1]} <= set("aeo") and a[-1] != b[-1] and a[:-1] == b[:-1]:
        return False  # Mario, Maria
    return (likeness(a, b) >= ALIKE and ratio(a, b) >= _LETTERS) or same_word(a, b)


def _accents(word: str) -> str:
    """The letters alone, with their accents: "P.J." is "PJ", "Inés" is not "Ines"."""
    return "".join(c for c in unicodedata.normalize("NFC", word.casefold()) if c.isalpha())


def _american(word: str) -> str:
    """Centre and Center, Organisation and Organization, Labour and Labor are house style."""
    return re.sub(r"re$", "er", word.replace("isation", "ization").replace("our", "or"))


def names_spelled_differently(
    annotations: Sequence[Annotations], entities: Sequence[Entity], names: Sequence[str]
) -> tuple[Disagreement, ...]:
    """A row for every entity whose name is written differently in different texts."""
    words = [small_words(one.text) for one in annotations]
    rows: list[Disagreement] = []
    for entity in entities:
        if entity.type in ("NORP", "?") or len(entity.spellings) < 2:
            continue
        row = _row(annotations, entity, names, words)
        if row is not None:
            rows.append(row)
    return tuple(rows)


def small_words(text: str) -> frozenset[str]:
    """The words in small letters: what stands among them is no name alone."""
    return frozenset(re.findall(r"(?<![\w’'-])[^\W\d_A-Z][^\W\d_]{3,}", text))


def _row(
    annotations: Sequence[Annotations],
    entity: Entity,
    names: Sequence[str],
    small: Sequence[frozenset[str]],
) -> Disagreement | None:
    forms: dict[str, dict[int, Span]] = {}
    for document, index in entity.mentions:
        mention = annotations[document].mentions[index]
        form = _SUFFIX.sub("", " ".join(mention.text.split()))
        if " " in form and not form.isupper():
            forms.setdefault(form, {}).setdefault(document, Span(mention.start, mention.end))
    wanted: set[str] = set()
    for one, other in combinations(sorted(forms), 2):
        if forms[one].keys() & forms[other].keys():
            continue
        if _one_word_differs(one, other, small):
            wanted |= {one, other}
    if not wanted:
        return None
    # A text with two spellings has both of them in the row: to show one alone would tell only half of it.
    wanted |= {form for form in forms if any(_one_word_differs(form, other, small) for other in wanted)}
    ordered = sorted(wanted, key=lambda form: (min(forms[form]), form))
    values = tuple((d, None, forms[form][d], form) for form in ordered for d in sorted(forms[form]))
    said = spelled([(form, texts_named([called(names, d) for d in sorted(forms[form])])) for form in ordered])
    # Whether a paper sets accents is its house style; that it is told with less weight keeps it findable.
    in_accents = len({folded(word) for form in wanted for word in _strong_words(form)}) == max(
        len(_strong_words(form)) for form in wanted
    )
    return Disagreement("spelling", "range" if in_accents else "check", values, said)


def spelled(forms: Sequence[tuple[str, str]]) -> str:
    """The sentence on a row: each spelling with the texts that have it."""
    told = ", ".join(phrase("“{name}” in {texts}", name=name, texts=texts) for name, texts in forms)
    return phrase("Spelled {told}.", told=told)


def texts_named(texts: Sequence[str]) -> str:
    different = list(dict.fromkeys(texts))
    first, last = ", ".join(different[:-1]), different[-1]
    return phrase("{first} and {last}", first=first, last=last) if first else last


def _one_word_differs(one: str, other: str, small: Sequence[frozenset[str]]) -> bool:
    a, b = _strong_words(one), _strong_words(other)
    if len(a) != len(b) or len(a) < 2:
        return False
    unequal = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(unequal) != 1:
        return False
    x, y = unequal[0]
    if any(word.lower() in texts for texts in small for word in (x, y)):
        return False
    if "-" in x or "-" in y:
        return folded(x) == folded(y)
    return differs_by_spelling(x, y)


def _strong_words(form: str) -> list[str]:
    """Without initials: "Mark A. Milley" is "Mark Milley"."""
    return [w for w in form.split() if len(w.strip(".")) > 1]


def alike_in_full(one: Occurrence, other: Occurrence) -> bool:
    """Whether two full names differ in the spelling of one word only, so that they may be one person."""
    a, b = one.words, other.words
    first_equal, last_equal = a[0] == b[0], a[-1] == b[-1]
    if first_equal == last_equal:
        return False
    return differs_by_spelling(a[-1], b[-1]) if first_equal else differs_by_spelling(a[0], b[0])
