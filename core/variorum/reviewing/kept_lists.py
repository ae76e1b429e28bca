"""What stands in the places of a sentence: values with the names of texts, tolls, spellings, speakers."""

from __future__ import annotations

import re

from variorum.reviewing import kept_templates as ours
from variorum.reviewing.kept_names import KnownNames
from variorum.reviewing.kept_quotations import Quotations
from variorum.text.phrasing import phrase
from variorum.text.retelling import Place, known_in

_ANYTHING = ".+"
_NO_MARKS = "[^:“”„‟«»]+"
_IN_BRACKETS = re.compile(r"(.+?) \(((?:[^()]|\([^()]*\))+)\)", re.DOTALL)


class KnownLists:
    """In the words of the language in which this is made; all of it is told in that of now."""

    def __init__(self) -> None:
        self.quotations = Quotations()
        self.names = KnownNames(self.quotations)
        anything, quoted = Place(_ANYTHING), Place(_ANYTHING, self.quoted)
        text = Place(self.names.pattern, self.names.told)
        self._subject = known_in(ours.subjects(), dict.fromkeys(("name", "place", "thing", "done"), anything))
        self._value = known_in([ours.VALUE_OF], {"what": Place(_NO_MARKS, self.subject), "value": quoted})
        in_time, of_people = ours.tolls()
        count = known_in(of_people, {"count": anything})
        self._toll = known_in(in_time, {"text": text, "told": Place(_ANYTHING, count)})
        self._spelled = known_in(
            [ours.SPELLED_IN], {"name": anything, "texts": Place(_ANYTHING, self._texts)}
        )
        self._between_spellings = re.compile(rf", (?={re.escape(phrase(ours.SPELLED_IN).partition('{')[0])})")
        self._and = phrase(ours.AND, first="\0", last="\0").strip("\0")
        self._space = known_in(ours.SPACES, {})
        self._speaker = known_in(ours.SPEAKERS_TOLD, {"speaker": anything})

    def told(self, words: str) -> str:
        """The words of a list."""
        return self._tolls(words) or self._value(words) or self._spellings(words) or self._said_by(words)

    def quoted(self, words: str) -> str:
        """Any other words: their quotation marks, and the names of texts behind them."""
        return (
            self._space(words)
            or self.names.numbered(words)
            or self.quotations.told(words, self.names.row_told)
        )

    def speaker(self, words: str) -> str:
        """Who speaks, or that nobody was found or is sure."""
        return self._speaker(words) or words

    def subject(self, words: str) -> str:
        """What figures are of: "the dead", "the dead (police)", "ships"."""
        group = _IN_BRACKETS.fullmatch(words)
        told = self._subject(group[1]) if group else None
        return f"{told} ({group[2]})" if group and told else self._subject(words) or words

    def _tolls(self, words: str) -> str | None:
        told = [self._toll(part) for part in self.names.parts(words, "; ")]
        said = "; ".join(part for part in told if part is not None)
        return f"{said[0].upper()}{said[1:]}" if None not in told else None

    def _spellings(self, words: str) -> str | None:
        parts: list[str] = []
        for part in self._between_spellings.split(words):
            if parts and self._spelled(part) is None:  # a headline among the texts of the one before
                parts[-1] += f", {part}"
            else:
                parts.append(part)
        told = [self._spelled(part) for part in parts]
        return ", ".join(part for part in told if part is not None) if None not in told else None

    def _texts(self, words: str) -> str:
        *first, last = self.names.parts(words, self._and)
        if not first:
            return self.names.row_told(words)
        return phrase(ours.AND, first=self.names.row_told(self._and.join(first)), last=self.names.told(last))

    def _said_by(self, words: str) -> str:
        """Speakers, each with the text that says so; of other words their quotation marks."""
        parts = [_IN_BRACKETS.fullmatch(part) for part in self.names.parts(words, " / ")]
        known = [part and self._speaker(part[1]) for part in parts]
        if not any(known):
            return self.quoted(words)
        told = (
            f"{speaker or part[1]} ({self.names.row_told(part[2])})"
            for part, speaker in zip(parts, known, strict=True)
            if part
        )
        return " / ".join(told) if None not in parts else self.quoted(words)
