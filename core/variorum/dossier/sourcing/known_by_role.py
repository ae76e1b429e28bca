"""A bare role of somebody whom the text named with it before: Congressman Ada Lee … “the congressman said”.

>>> from variorum.entities.annotating import annotate
>>> told = annotate("Congressman Ada Lee left. Later the congressman said it was late.")
>>> one = SourceMention(told.text.index("the cong"), told.text.index(" said"), "role")
>>> named = KnownByRole(told).named(one)
>>> named and told.text[named.start : named.end]
'Ada Lee'
"""

from __future__ import annotations

import re
from collections import defaultdict

from variorum.model.annotations import Annotations, Mention, SourceMention

_BARE = re.compile(r"the\s([a-z]{4,})", re.IGNORECASE)
_BEFORE = re.compile(r"([A-Za-z]{4,})\s$")
#: Code points in which a role stands before a name, "Congressman ".
_NEAR = 24


class KnownByRole:
    """Looks at the sources of one text."""

    def __init__(self, one: Annotations) -> None:
        self._text = one.text
        self._bearers: dict[str, list[Mention]] = defaultdict(list)
        for mention in one.mentions:
            role = _BEFORE.search(one.text, max(0, mention.start - _NEAR), mention.start)
            if mention.type == "PERSON" and role is not None:
                self._bearers[role[1].casefold()].append(mention)
        self._only: dict[str, bool] = {}

    def named(self, source: SourceMention) -> SourceMention | None:
        """Where the only one who bears the role in this text was first named with it, before the source.

        None where two have it, or where the text tells of more of them: "a congressman", "congressmen".
        """
        bare = _BARE.fullmatch(self._text, source.start, source.end)
        bearers = self._bearers.get(bare[1].casefold()) if bare is not None else None
        if bare is None or not bearers or bearers[0].end > source.start:
            return None
        noun = bare[1].casefold()
        if noun not in self._only:
            known_as = {mention.text.split()[-1].casefold() for mention in bearers}
            self._only[noun] = len(known_as) == 1 and not _tells_of_others(self._text, noun)
        first = bearers[0]
        return (
            SourceMention(first.start, first.end, "named", source.confidence, source.cue)
            if self._only[noun]
            else None
        )


def _tells_of_others(text: str, noun: str) -> bool:
    """Whether the text speaks of somebody else with this role, or of several."""
    several = noun.removesuffix("man") + "men" if noun.endswith("man") else noun + "s"
    new = r"\b(?:an?|another|other|former|one|every|each|no)\s(?:[\w.’'-]+\s){0,2}"
    return re.search(rf"{new}{noun}\b|\b{several}\b", text, re.IGNORECASE) is not None
