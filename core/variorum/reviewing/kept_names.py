"""What sentences call a text, known again in one language and told in another (`names_of_texts` makes these names)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from variorum.reviewing import kept_templates as ours
from variorum.reviewing.kept_quotations import Quotations
from variorum.text.isolating import isolated, not_isolated
from variorum.text.phrasing import phrase
from variorum.text.retelling import Place, known_in
from variorum.text.short_days import SHORT_MONTHS

#: A clock time has a colon, and so may an outlet; what a sentence says of a text stands behind a colon and a blank.
PLAIN = r"[^:]+(?::(?=\S)[^:]*)*"
#: Words of what stands behind an outlet: "5. Mai 2026", "(à gauche)".
_MOST_WORDS = 3
_CLOCK = re.compile(r" \d\d:\d\d$")


class KnownNames:
    """In the words of the language in which this is made; all of it is told in that of now."""

    def __init__(self, quotations: Quotations) -> None:
        self._quotations = quotations
        self._headline = rf"{quotations.short}(?!\w)"
        #: What a name looks like: a headline in it has any colons.
        self.pattern = rf"(?:(?:{PLAIN} )?{quotations.short}(?: \([^()]*\))?|{PLAIN})"
        number = {"number": Place(r"\d+")}
        self._numbered = known_in(ours.NUMBERED, number)
        self._alone = known_in((*ours.NUMBERED, *ours.BY_SIDE), number)
        months = "|".join(re.escape(phrase(month)) for month in SHORT_MONTHS)
        day = {
            "day": Place(r"\d{1,2}"),
            "year": Place(r"\d{4}"),
            "month": Place(months, known_in(SHORT_MONTHS, {})),
        }
        self._day = known_in(ours.DAYS, day)
        self._side = known_in(ours.SIDES, {})

    def told(self, words: str) -> str:
        """A name of its own, its headline, its number or side; or an outlet and what tells its texts apart."""
        alone = self._alone(words) or self._alone(words[:1].lower() + words[1:])
        return alone or self._of_outlet(words) or self._quotations.told(words, self.row_told)

    def numbered(self, words: str) -> str | None:
        """A text that goes by its number alone."""
        return self._numbered(words)

    def _of_outlet(self, words: str) -> str | None:
        clock = _CLOCK.search(words)
        rest = words[: clock.start()] if clock else words
        for outlet, mark in _in_two(rest):
            told = self._day(mark) or (None if clock else self._numbered(mark) or self._in_brackets(mark))
            if told is not None:
                return f"{self._quotations.told(outlet, self.row_told)} {told}{clock[0] if clock else ''}"
        return None

    def _in_brackets(self, mark: str) -> str | None:
        side = self._side(mark[1:-1]) if mark[0] == "(" and mark[-1] == ")" else None
        return f"({side})" if side else None

    def row_told(self, words: str) -> str:
        """Some names in a row."""
        return ", ".join(map(self._kept_apart, self.parts(words, ", ")))

    def _kept_apart(self, words: str) -> str:
        """A name, to itself where it was."""
        name = not_isolated(words)
        return self.told(name) if name == words else isolated(self.told(name))

    def parts(self, words: str, between: str) -> list[str]:
        """What stands between these signs, but for those within a headline."""
        parts, start = [], 0
        for match in re.finditer(rf"{self._headline}|(?P<between>{re.escape(between)})", words, re.DOTALL):
            if match["between"]:
                parts.append(words[start : match.start()])
                start = match.end()
        return [*parts, words[start:]]


def _in_two(words: str) -> Iterator[tuple[str, str]]:
    """Outlet and what may stand behind it, the longest first."""
    pieces = words.rsplit(" ", _MOST_WORDS)
    for at in range(1, len(pieces)):
        outlet, mark = " ".join(pieces[:at]), " ".join(pieces[at:])
        if outlet and mark:
            yield outlet, mark
