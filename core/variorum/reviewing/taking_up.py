"""Whether a paragraph takes up the one before it: then the two tell one thing, and a reader judges them together."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from variorum.model.annotations import Annotations
from variorum.model.span import Span
from variorum.reviewing.who_speaks import last_word
from variorum.text.late_patterns import LatePattern
from variorum.text.sentences import sentences

#: Words that speak of what was just said, in English, German, French and Spanish.
_OF_BEFORE = LatePattern(
    r"\W*(?:(?:and|but|so|yet|then|later|also|still|however|meanwhile|instead|und|aber|doch|et|mais|y|pero)\b,?\s+)*"
    r"(?:he|she|it|they|him|his|her|hers|its|them|their|these|those|both|such"
    r"|th(?:is|at)(?!\s(?:week|month|year|morning|afternoon|evening|night|day|summer|winter|spring|autumn|fall|time)\b)"
    r"|er|sie|es|sein\w*|ihr\w*|dies\w*|beide|il|elle|ils|elles|ce|cet|cette|ces|cela|leur|él|ella|ellos|ellas"
    r"|esto|este|esta|estos|estas)\b",
    re.IGNORECASE,
)
#: Who acts without a name: "Asked about his plans, he said".
_WHO = LatePattern(r"\b(?:he|she|they|er|il|elle|ils|elles|él|ella|ellos)\b", re.IGNORECASE)
_THE = LatePattern(
    r"\W*(?:the|der|die|das|le|la|les|l['’]|el|los|las)\s*(?P<words>(?:[^\W\d_]+[\s,.]+){1,3})", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]{4,}")
#: In writing without blanks between words.
_OF_BEFORE_WITHOUT_BLANKS = LatePattern(r"\W*[他她它这這该該此彼]")


class TakingUp:
    """Looks at the paragraphs of one text."""

    def __init__(self, annotations: Annotations) -> None:
        self._text = annotations.text
        self._quotes = [(quote.start, quote.end) for quote in annotations.quotes if not quote.scare]
        #: How far those up to each reach: of a long text every paragraph asks.
        self._reach = list(accumulate((end for _, end in self._quotes), max))
        self._named = [m for m in annotations.mentions if m.type in ("PERSON", "ORG", "?")]
        self._starts = [mention.start for mention in self._named]

    def __call__(self, before: Sequence[Span], after: Span) -> bool:
        """Whether what begins `after` is of whom or what those `before` speak, without quoted words.

        It begins with a pronoun, with "the" and a noun of theirs, or with a name that one of their sentences begins
        with: the subject stays. A name that they only mention does not count.
        """
        first = self._sentences(after)[0]
        words = self._unquoted(first)
        subject = self._subject(first)
        if _OF_BEFORE.match(words) or _OF_BEFORE_WITHOUT_BLANKS.match(words):
            return True
        who = _WHO.search(words)
        if who is not None and (subject is None or first.start + who.start() < subject[0]):
            return True
        ahead = [sentence for span in before for sentence in self._sentences(span)]
        if subject is not None and subject[1] in {told[1] for told in map(self._subject, ahead) if told}:
            return True
        the = _THE.match(words)
        nouns = {word.casefold() for word in _WORD.findall(the["words"])} if the else set[str]()
        return any(nouns & {w.casefold() for w in _WORD.findall(span.of(self._text))} for span in before)

    def _sentences(self, span: Span) -> list[Span]:
        return [Span(span.start + a, span.start + b) for a, b in sentences(span.of(self._text))] or [span]

    def _unquoted(self, sentence: Span) -> str:
        """The sentence with a blank for every letter of a quotation."""
        words = sentence.of(self._text)
        for start, end in self._quoted(sentence):
            a, b = max(0, start - sentence.start), min(len(words), end - sentence.start)
            words = words[:a] + " " * max(0, b - a) + words[b:]
        return words

    def _quoted(self, sentence: Span) -> list[tuple[int, int]]:
        first = bisect_right(self._reach, sentence.start)
        return self._quotes[first : bisect_left(self._quotes, (sentence.end, -1))]

    def _subject(self, sentence: Span) -> tuple[int, str] | None:
        """Where the first name outside quotations stands, and by what word its bearer is known."""
        quoted = self._quoted(sentence)
        first, last = (bisect_left(self._starts, at) for at in (sentence.start, sentence.end))
        for mention in self._named[first:last]:
            if not any(start <= mention.start < end for start, end in quoted):
                return mention.start, last_word(mention.text)
        return None
