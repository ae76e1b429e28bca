"""What sentences call a text, known again in one language and told in another (`names_of_texts` makes these names)."""

from __future__ import annotations

import re

from variorum.reviewing import kept_templates as ours
from variorum.reviewing.kept_quotations import Quotations
from variorum.text.retelling import Place, known_in

#: A clock time has a colon, and so may an outlet; what a sentence says of a text stands behind a colon and a blank.
PLAIN = r"[^:]+(?::(?=\S)[^:]*)*"


class KnownNames:
    """In the words of the language in which this is made; all of it is told in that of now."""

    def __init__(self, quotations: Quotations) -> None:
        self._quotations = quotations
        self._headline = rf"{quotations.short}(?!\w)"
        #: What a name looks like: a headline in it has any colons.
        self.pattern = rf"(?:(?:{PLAIN} )?{quotations.short}|{PLAIN})"
        self._numbered = known_in(ours.NUMBERED, {"number": Place(r"\d+")})

    def told(self, words: str) -> str:
        """A name of its own, its headline, or its number."""
        return (
            self.numbered(words)
            or self.numbered(words[:1].lower() + words[1:])
            or self._quotations.told(words, self.row_told)
        )

    def numbered(self, words: str) -> str | None:
        """A text that goes by its number alone."""
        return self._numbered(words)

    def row_told(self, words: str) -> str:
        """Some names in a row."""
        return ", ".join(map(self.told, self.parts(words, ", ")))

    def parts(self, words: str, between: str) -> list[str]:
        """What stands between these signs, but for those within a headline."""
        parts, start = [], 0
        for match in re.finditer(rf"{self._headline}|(?P<between>{re.escape(between)})", words, re.DOTALL):
            if match["between"]:
                parts.append(words[start : match.start()])
                start = match.end()
        return [*parts, words[start:]]
