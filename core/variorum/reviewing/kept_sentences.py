"""The sentences of findings in one language, known again by their templates and told in another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import islice

from variorum.reviewing import kept_templates as ours
from variorum.reviewing.kept_beginnings import KnownBeginnings
from variorum.reviewing.kept_holdings import KnownHoldings
from variorum.reviewing.kept_lists import KnownLists
from variorum.reviewing.kept_names import PLAIN
from variorum.reviewing.phrases import BETWEEN_CHANGES
from variorum.text.decided_words import decided, phrase_decided
from variorum.text.phrasing import phrase
from variorum.text.retelling import Place, Retelling, known_in

#: Between a title and what is told under it, in one line.
_BETWEEN = ": "
#: Of which one can be that: a passage has colons of its own, and a file that somebody made up has thousands.
_MOST_COLONS = 12
_ANYTHING = ".+"
_NO_COLON = "[^:]+"


class KnownSentences:
    """Of the language in which this is made; `told` tells them in that of now."""

    def __init__(self) -> None:
        lists = self._lists = KnownLists()
        places = dict.fromkeys(
            ("values", "old", "new", "left", "right", "names", "one", "other"),
            Place(_ANYTHING, lists.quoted),
        ) | {
            "name": Place(PLAIN, lists.quoted),
            "text": Place(lists.names.pattern, lists.names.told),
            "source": Place(lists.names.pattern, lists.names.told),
            "words": Place(lists.quotations.pattern, lists.quoted),
            "count": Place(r"\d+"),
            "holding": Place(_NO_COLON, KnownHoldings().told),
            "what": Place(_NO_COLON, lists.subject),
            "told": Place(_ANYTHING, lists.told),
            "speakers": Place(_ANYTHING, lists.told),
            "speaker": Place(_ANYTHING, lists.speaker),
            "sentence": Place(_ANYTHING, self._whole),
        }
        known = {text for text in ours.templates() if ours.places_of(text) <= {*places}}
        self._asking = known_in(known, places)
        self._plain = known_in(ours.PLAIN, {**places, "words": Place(_ANYTHING)})
        self._begun = KnownBeginnings(known, places)
        self._settled = _once_decided(known, places)
        self._changes = known_in(ours.CHANGES, places)
        self._speakers = known_in(ours.SPEAKERS, places)
        self._before_speakers = [f" {phrase(each).partition('{')[0]}" for each in ours.SPEAKERS]

    def told(self, words: str) -> str:
        """A title, a sentence or both in one line; as they are where nothing in them is known."""
        return self._whole(words) or self._headed(words) or self._lists.quoted(words)

    def _whole(self, words: str) -> str | None:
        # First: “But”; removed “while” stands between quotation marks as well.
        return self._many_changes(words) or self._asking(words) or self._plain(words) or self._settled(words)

    def _many_changes(self, words: str) -> str | None:
        """ "added “But”; “were” → “are”": each change by itself."""
        parts = self._lists.names.parts(words, BETWEEN_CHANGES) if BETWEEN_CHANGES in words else []
        known = [self._changes(part) for part in parts]
        # The others are two quotations with a sign between them.
        if not any(known) or any(
            one is None and part[:1].isalpha() for one, part in zip(known, parts, strict=True)
        ):
            return None
        told = (one or self._lists.quoted(part) for one, part in zip(known, parts, strict=True))
        return BETWEEN_CHANGES.join(told)

    def _headed(self, words: str) -> str | None:
        """A title that is known, and what stands behind it."""
        ends = [match.start() for match in islice(re.finditer(_BETWEEN, words), _MOST_COLONS)]
        for at in reversed(ends):
            title = self._whole(words[:at])
            if title is not None:
                return f"{title}{_BETWEEN}{self._with_speakers(words[at + len(_BETWEEN) :])}"
        return None

    def _with_speakers(self, words: str) -> str:
        at = max(map(words.rfind, self._before_speakers))
        speakers = self._speakers(words[at + 1 :]) if at > 0 else None
        if speakers is None:
            return self._whole(words) or self._begun.told(words) or self._lists.told(words)
        return f"{self._lists.told(words[:at])} {speakers}"


def _once_decided(known: Iterable[str], places: Mapping[str, Place]) -> Retelling:
    """Then nothing asks to check it."""
    told = {}
    for text in known:
        if decided(text) != text:
            told[phrase_decided(text, **{name: f"{{{name}}}" for name in ours.places_of(text)})] = text
    return Retelling(told, dict(places), told, phrase_decided)
