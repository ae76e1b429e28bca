"""What a finding said when it was kept, told in the language of now: a file is English for every reader of it.

Words are known again by the templates of the rules, in either direction: those kept are told in the language of now,
those of now are put into English before they are kept. What stands in the places of a template stays as it is: names,
passages of the texts. So does what was kept in another language by an older program.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from variorum.model.finding import Finding
from variorum.reviewing.kept_sentences import KnownSentences
from variorum.text.phrasing import Translator, in_english, language_now, phrase, speaks_english

#: A file that somebody made up can say anything at any length.
_LONGEST = 2_000


def told_again(words: str) -> str:
    """A title, a sentence or both in one line, kept in English; as they are where no rule made them."""
    if speaks_english() or len(words) > _LONGEST:
        return words
    return _by_line(words, _known_in_english())


def told_in_english(words: str) -> str:
    """The same, said in the language of now, as it is kept."""
    if speaks_english() or len(words) > _LONGEST:
        return words
    known = _known_in(language_now(), phrase("en"))
    with in_english():
        return _by_line(words, known)


def finding_in_english(finding: Finding) -> Finding:
    """A finding as it is kept."""
    if speaks_english():
        return finding
    return replace(
        finding,
        title=told_in_english(finding.title),
        sentence=told_in_english(finding.sentence),
        detail=told_in_english(finding.detail),
        decided=tuple(map(told_in_english, finding.decided)),
    )


def _by_line(words: str, known: KnownSentences) -> str:
    """Who speaks stands in a line of its own."""
    return "\n".join(map(known.told, words.split("\n")))


@lru_cache(maxsize=1)
def _known_in_english() -> KnownSentences:
    with in_english():
        return KnownSentences()


@lru_cache(maxsize=1)
def _known_in(language: Translator | None, tag: str) -> KnownSentences:
    """Of the language of now; a window asks by the same function whatever language it speaks."""
    return KnownSentences()
