"""The same quotation in other words: which words were exchanged, and whether they carry meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from difflib import SequenceMatcher

from variorum.dossier.disagreeing.careful_words import listed as in_words
from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.name_keys import folded, likeness, same_word
from variorum.dossier.quotations.negations import negated_in_one
from variorum.dossier.quotations.quoted_words import quoted_words
from variorum.model.annotations import Annotations, Quote
from variorum.model.dossier import Disagreement, DisagreementTier, QuotePair
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.text.british_spellings import american
from variorum.text.leaving_out import shortened
from variorum.text.phrasing import marked, phrase
from variorum.text.quoting import bare, in_marks
from variorum.text.stems import english_stem
from variorum.text.word_lists import listed

_FUNCTION = listed(
    """
    a an the and or but of in on at by for from to with as that this these those it its he she they
    we i you his her their our my your is are was were be been am have s d so very just then also
    there here al el mr mrs ms dr
    """
)
#: Above this likeness two words are spellings of one (colour, color), not an exchange.
_SPELLING = 0.85
#: Two names in one place of a quotation need be no more alike than this (Qaddafi, Gadhafi).
_ONE_NAME = 0.72
_LEAST_WORDS = 5
#: So much of the shorter quotation stands in the longer one, in order.
_LEAST_KEPT = 0.75
#: Beside a quotation, within so many characters.
_CHANTED = re.compile(r"\b(?:chant|slogan|placard|banner)")
_BESIDE = 60
#: A mark the wrong way round: what stands here was told, not said.
_NARRATED = re.compile(
    r"^(?!(?:I|We|You|He|She|It|They|Who|Nobody|Somebody|Everybody|People|No one|Someone)\b)"
    r"(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?(?:[A-Z][\w’'-]+\s+){1,3}(?:told|said)\b"
)
_ORDINALS = {
    word: f"{number}{ending}"
    for number, (word, ending) in enumerate(
        (("first", "st"), ("second", "nd"), ("third", "rd"), *((w, "th") for w in (
            "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
            "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth",
        ))),
        1,
    )
}  # fmt: skip

#: A matter of house style, no other word.
_SHORTENED = {
    "gen": "general", "sen": "senator", "rep": "representative", "gov": "governor", "lt": "lieutenant",
    "sgt": "sergeant", "col": "colonel", "capt": "captain", "prof": "professor", "ok": "okay",
    "mr": "mister", "dr": "doctor", "st": "saint",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Wording:
    """A quotation as it is held against another: its words, and which of them are names."""

    words: tuple[str, ...]
    names: frozenset[str]


_At = tuple[int, int]


def quotations_in_other_words(
    annotations: Sequence[Annotations], pairs: Sequence[QuotePair], names: Sequence[str]
) -> tuple[Disagreement, ...]:
    """A row for each quotation in which words were exchanged; tier "range" where they are small words only.

    All reports of one quotation stand in one row; those that have the same words share a bracket.
    """
    wordings: dict[_At, _Wording] = {}
    weighed: dict[int, list[QuotePair]] = {1: [], 2: []}
    turned: set[_At] = set()
    for pair in pairs:
        if "words differ" not in pair.how or any(
            _narrated(annotations, at) for at in (pair.left, pair.right)
        ):
            continue
        for at in (pair.left, pair.right):
            if at not in wordings:
                wordings[at] = _wording(annotations[at[0]].quotes[at[1]].text)
        a, b = wordings[pair.left], wordings[pair.right]
        if negated_in_one(a.words, b.words):
            turned |= {pair.left, pair.right}
            weight = 2
        else:
            weight = _weight(a, b) if min(len(a.words), len(b.words)) >= _LEAST_WORDS else 0
        if weight:
            weighed[weight].append(pair)
    rows: list[Disagreement] = []
    differing = _joined(weighed[2])
    place = {at: number for number, group in enumerate(differing) for at in group}
    small = [p for p in weighed[1] if not (p.left in place and place[p.left] == place.get(p.right))]
    tiers: tuple[tuple[DisagreementTier, list[list[_At]]], ...] = (
        ("differ", differing),
        ("range", _joined(small)),
    )
    for tier, groups in tiers:
        rows += [
            _row(group, tier, annotations, wordings, names, not turned.isdisjoint(group)) for group in groups
        ]
    return tuple(sorted(rows, key=lambda row: (row.values[0][0], row.values[0][2], row.values[1][0])))


def _narrated(annotations: Sequence[Annotations], at: _At) -> bool:
    return _NARRATED.match(annotations[at[0]].quotes[at[1]].text) is not None


def _joined(pairs: Sequence[QuotePair]) -> list[list[_At]]:
    groups: Groups[_At] = Groups()
    for pair in pairs:
        groups.join(pair.left, pair.right)
    return sorted(sorted(group) for group in groups.all())


def _row(
    group: Sequence[_At],
    tier: DisagreementTier,
    annotations: Sequence[Annotations],
    wordings: dict[_At, _Wording],
    names: Sequence[str],
    turned: bool,
) -> Disagreement:
    quotes = [(at, annotations[at[0]].quotes[at[1]]) for at in group]
    values = tuple((at[0], None, Span(q.start, q.end), q.text) for at, q in quotes)
    first: dict[tuple[str, ...], str] = {}
    told: list[tuple[int, str]] = []
    for at, quote in quotes:
        told.append((at[0], first.setdefault(wordings[at].words, in_marks(bare(_short(quote.text))))))
    what = (
        marked("Quoted in different words, with a negation that not all have: {told}.")
        if turned
        else marked("Quoted in different words: {told}.")
    )
    if any(_is_chanted(annotations[at[0]].text, quote) for at, quote in quotes):
        tier = "range"
    return Disagreement("quote", tier, values, phrase(what, told=in_words(told, names)))


def _is_chanted(text: str, quote: Quote) -> bool:
    """Words that many say or carry, again and again and never quite alike: no one utterance has been changed."""
    return _CHANTED.search(text, max(0, quote.start - _BESIDE), quote.end + _BESIDE) is not None


def _wording(text: str) -> _Wording:
    names = (
        folded(w.removesuffix("’s").removesuffix("'s"))
        for w in re.findall(r"(?<=[\w)\]][\s-])[A-Z][\w’'-]+", american(text))
    )
    return _Wording(quoted_words(text), frozenset(part for name in names for part in name.split("-")))


def _weight(one: _Wording, other: _Wording) -> int:
    """2: meaning was exchanged; 1: small words only; 0: nothing but cuts and spellings."""
    a, b = one.words, other.words
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    if sum(block.size for block in matcher.get_matching_blocks()) < _LEAST_KEPT * min(len(a), len(b)):
        return 0  # perhaps one statement, but not one quotation
    best = 0
    for tag, i, i2, j, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        old, new = a[i:i2], b[j:j2]
        if _only_cut(i, j, i2 == len(a), j2 == len(b), old, new) or _written_apart(old, new):
            continue
        best = max(best, _exchange(old, new, one.names | other.names) if tag == "replace" else 1)
    return best


def _written_apart(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    """F.B.I. and FBI, "she s" and "shes"; "1:00" for "1"."""
    return "".join(old) == "".join(new) or all(w.isdigit() for w in (*old, *new))


def _only_cut(i: int, j: int, ends_a: bool, ends_b: bool, old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    """Where one quotation starts or ends earlier, nothing was exchanged; one word for one word is."""
    at_start, at_end = i == 0 or j == 0, ends_a or ends_b
    if not (at_start or at_end):
        return False
    both = (i == 0 and j == 0) or (ends_a and ends_b)
    return not (both and 1 <= len(old) <= 2 and 1 <= len(new) <= 2)


def _exchange(old: tuple[str, ...], new: tuple[str, ...], names: Set[str]) -> int:
    content = [w for w in old if w not in _FUNCTION], [w for w in new if w not in _FUNCTION]
    if not content[0] or not content[1]:
        return 1
    if len(content[0]) == len(content[1]) and all(
        _one_word(x, y, names) for x, y in zip(*content, strict=True)
    ):
        return 0
    stems = [{english_stem(w) for w in words} for words in content]
    if stems[0] <= stems[1] or stems[1] <= stems[0]:
        return 1  # "ending", "would end": fitted to the sentence around it
    best = 0
    for x, y in zip(*content, strict=False):
        if not _one_word(x, y, names):
            if english_stem(x) != english_stem(y):
                return 2
            best = 1
    return best


def _one_word(x: str, y: str, names: Set[str]) -> bool:
    """Spellings of one word, an ordinal in digits or letters, or one name in two transliterations."""
    x, y = _SHORTENED.get(x, x), _SHORTENED.get(y, y)
    if x == y or x.isdigit() or y.isdigit() or _ORDINALS.get(x, x) == _ORDINALS.get(y, y):
        return True
    if {x, y} <= names and (same_word(x, y) or likeness(x, y) >= _ONE_NAME):
        return True
    if english_stem(x) == english_stem(y):  # "realised", "realized"; not "sail", "sails"
        return x[-1:] == y[-1:] and likeness(x, y) >= _SPELLING
    return x[:1] == y[:1] and likeness(x, y) >= _SPELLING


def _short(text: str) -> str:
    words = " ".join(text.split())
    return shortened(words, 160)
