"""Why two passages are linked, in words a reader understands and can check by looking."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from variorum.comparing.cutting import Stretch
from variorum.comparing.desk import LONGEST
from variorum.comparing.linking.contents import Bag, Contents
from variorum.comparing.linking.datelines import after_dateline
from variorum.comparing.linking.likeness import Pair
from variorum.comparing.linking.probability import Score
from variorum.comparing.linking.rivals import Rivals
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness
from variorum.model.comparison import TIER_FLOORS
from variorum.text.folds import word_key
from variorum.text.phrasing import marked, phrase
from variorum.text.stems import Stemmer, content_stems, stemmer_for
from variorum.text.tokens import WORD

_SHOWN = 5
_LIKELY, _POSSIBLE = (dict(TIER_FLOORS)[tier] for tier in ("likely", "possible"))
_SEVERAL = (
    marked("one sentence in one text, several in the other"),
    marked("several sentences in either text"),
)
#: Sentences so near count as standing beside one.
_NEAR = 2


class Reasons:
    """Reasons for the matches of two texts. What is said of other pairs is said of their `scores`."""

    def __init__(self, left: Witness, right: Witness, contents: Contents, scores: dict[Pair, Score]) -> None:
        self._left, self._right, self._contents, self._scores = left, right, contents, scores
        self._stem = left.desk.remembering(stemmer_for)(contents.language)
        self._told: dict[tuple[str, str], tuple[tuple[Bag, Bag], str]] = {}
        self._rivals = Rivals(scores)
        #: Quotation marks, looked up once: they are put around five words of every match.
        self._marks = phrase("“{words}”", words="\0").partition("\0")

    def of(self, match: Match) -> tuple[str, ...]:
        """What speaks for a match that was scored, weightiest first, and what against it."""
        found = [self._shared_words(match)]
        if match.left[0] in self._left.headline and match.right[0] in self._right.headline:
            found.append(phrase("both are headlines"))
        if self._is_of_small_words(match):
            found.append(phrase("nearly the same words"))
        if self._has_neighbours(match):
            found.append(phrase("the sentences around them match too"))
        found.append(self._against_others(match))
        several = (match.left[1] - match.left[0] > 1) + (match.right[1] - match.right[0] > 1)
        if several:
            found.append(phrase(_SEVERAL[several - 1]))
        return tuple([reason for reason in found if reason])

    def _shared_words(self, match: Match) -> str:
        bags = self._stems(self._contents.left, match.left), self._stems(self._contents.right, match.right)
        if bags[0].isdisjoint(bags[1]):
            return ""
        # Lines of a table come again and again.
        wording = _words_of(self._left, match.left), _words_of(self._right, match.right)
        known = self._told.get(wording)
        if known is None or known[0] != bags:
            known = self._told[wording] = bags, self._told_of(match, *bags)
        return known[1]

    def _told_of(self, match: Match, left: Bag, right: Bag) -> str:
        worth = self._contents.worth
        both = left & right
        for witness, stretch in ((self._left, match.left), (self._right, match.right)):
            # Where a report was written is no reason to a reader, unless there is no other.
            both = (both - self._only_in_datelines(witness, stretch)) or both
        # The most telling, told in the order in which they stand, so that names stay whole.
        telling = sorted(both, key=lambda stem: (-worth[stem], stem))[:_SHOWN]
        one = self._forms(self._left, match.left, telling)
        other = self._forms(self._right, match.right, telling)
        places = {stem: at for at, stem in enumerate(one)}
        telling.sort(key=lambda stem: (places.get(stem, len(places)), stem))
        told = dict.fromkeys(
            _as_written(stem, one.get(stem, {}), other.get(stem, {}), self._marks) for stem in telling
        )
        return phrase("both have {words}", words=", ".join(told))

    @staticmethod
    def _stems(bags: tuple[Bag, ...], stretch: Stretch) -> Bag:
        start, end = stretch
        if end - start == 1:
            return bags[start] if start < len(bags) else frozenset()
        return frozenset[str]().union(*bags[start:end])

    def _only_in_datelines(self, witness: Witness, stretch: Stretch) -> Bag:
        text, told = witness.text, witness.sentences[slice(*stretch)]
        # After an abbreviated "Fla." the dateline may be cut off from its sentence.
        cut = told[0][0] + after_dateline(text[told[0][0] : told[-1][1]])
        if cut == told[0][0]:
            return frozenset()
        before = self._stems_of([text[start : min(end, cut)] for start, end in told])
        return before - self._stems_of([text[max(start, cut) : end] for start, end in told])

    def _stems_of(self, told: Iterable[str]) -> Bag:
        keys = [word_key(word) for words in told for word in WORD.findall(words)]
        return frozenset(content_stems(keys, self._contents.language, self._stem))

    def _forms(self, witness: Witness, stretch: Stretch, wanted: Sequence[str]) -> dict[str, dict[str, str]]:
        """The wanted stems with the words that have them: key → as written, in the order of the text."""
        found: dict[str, dict[str, str]] = {}
        forms = witness.desk.remembering(_stems_with_forms)
        for start, end in witness.sentences[slice(*stretch)]:
            taken = forms if end - start <= LONGEST else _stems_with_forms
            for stem, key, word in taken(witness.text[start:end], self._contents.language, self._stem):
                if stem in wanted:
                    found.setdefault(stem, {}).setdefault(key, word)
        return found

    def _is_of_small_words(self, match: Match) -> bool:
        for i in range(*match.left):
            for j in range(*match.right):
                score = self._scores.get((i, j))
                if score is not None and score.likeness.shared:
                    return False
        return True

    def _has_neighbours(self, match: Match) -> bool:
        i, j = match.left[0] - 1, match.right[0] - 1
        # The very ones before are the likeliest, so they are asked first.
        if i >= 0 <= j and self._match(i, j):
            return True
        beside = _around(match.right, len(self._right.keys))
        return any(self._match(i, j) for i in _around(match.left, len(self._left.keys)) for j in beside)

    def _match(self, i: int, j: int) -> bool:
        score = self._scores.get((i, j))
        return (score is not None and score.probability >= _LIKELY) or self._left.keys[i] == self._right.keys[
            j
        ]

    def _against_others(self, match: Match) -> str:
        others = self._rivals.of(match)
        if not others:
            return phrase("no other sentence comes close") if match.score >= _POSSIBLE else ""
        better = max(others) > match.score
        return phrase("though another sentence matches one of them better") if better else ""


def _stems_with_forms(sentence: str, language: str, stem: Stemmer | None) -> tuple[tuple[str, str, str], ...]:
    """Each stem with the word that has it: its key, and as it is written."""
    found: list[tuple[str, str, str]] = []
    for word in WORD.findall(sentence):
        key = word_key(word)
        stems = content_stems([key], language, stem)
        # Of scripts without spaces every unit is its own word.
        found += [(stems[0], key, word)] if len(stems) == 1 else [(each, each, each) for each in stems]
    return tuple(found)


def _words_of(witness: Witness, stretch: Stretch) -> str:
    start, end = stretch
    return witness.text[witness.sentences[start][0] : witness.sentences[end - 1][1]]


def _around(stretch: Stretch, count: int) -> tuple[int, ...]:
    before = range(max(0, stretch[0] - _NEAR), stretch[0])
    return *before, *range(stretch[1], min(count, stretch[1] + _NEAR))


def _as_written(stem: str, left: dict[str, str], right: dict[str, str], marks: tuple[str, str, str]) -> str:
    """A word as the texts have it; where they have it in two forms (“four”, “4”), both."""
    opening, _, closing = marks
    if not left or not right:
        return f"{opening}{stem}{closing}"
    for key, word in left.items():
        if key in right:
            return f"{opening}{word}{closing}"
    return "/".join(f"{opening}{next(iter(forms.values()))}{closing}" for forms in (left, right))
