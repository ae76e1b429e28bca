"""What a passage holds, as titles say it: known again in one language, told in another."""

from __future__ import annotations

import re

from variorum.reviewing import kept_templates as ours
from variorum.text.leaving_out import CUT
from variorum.text.phrasing import phrase, phrase_many

_NUMBER = r"(\d[\d,]*)"


class KnownHoldings:
    """In the words of the language in which this is made."""

    def __init__(self) -> None:
        self._known = {phrase(text): text for text in ours.holdings()}
        counts = (re.escape(_sentences(n, "\0")).replace("\0", _NUMBER) for n in (1, 2))
        self._count = re.compile(f"(?:{'|'.join(counts)})(?:, |$)")

    def told(self, words: str) -> str | None:
        """ "4 sentences, a source and a figure", perhaps cut at its end."""
        whole = words.removesuffix(CUT)
        end = words[len(whole) :]
        found = self._count.match(whole)
        told = []
        if found is not None:
            count = found[found.lastindex or 1]
            told.append(_sentences(int(count.replace(",", "")), count))
            whole = whole[found.end() :]
        held = self._held(whole, bool(end))
        if whole and not held:
            return None
        return ", ".join([*told, *([phrase(held)] if held else [])]) + end

    def _held(self, words: str, is_cut: bool) -> str:
        """What these words are, or begin with, of all that a passage can hold; "" where it is nothing known."""
        if not is_cut:
            return self._known.get(words, "")
        meant = [each for each in self._known if each.startswith(words)]
        begun = (one for one in self._known if words.startswith(one))
        return self._known.get(meant[0] if len(meant) == 1 else max(begun, key=len, default=""), "")


def _sentences(n: int, count: str) -> str:
    return phrase_many("{n} sentence", "{n} sentences", n, n=count)
