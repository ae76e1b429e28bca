"""Speakers in what is kept of a quotation: those an older program took for likely, and those the reader named then.

Told in English, as it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from variorum.model.finding import QUOTATIONS, Finding

#: Behind the words of both texts, or in a line of its own below them.
_WHO = re.compile(r"(?P<before>\)\. |\n)Speakers?: (?P<who>[^\n]+)\.\Z")
_BETWEEN, _PERHAPS = " / ", "perhaps "
#: In whose text, behind the name.
_LIKELY = re.compile(r"\u2068?perhaps .+(?P<text> \((?:[^()]|\([^()]*\))*\))", re.DOTALL)
_NOBODY = ("\u2068no speaker found", "no speaker found")
_NOT_CERTAIN = "It is not certain who speaks."

#: What is told of a speaker, or that none is told, by the reader's word.
_BY_HAND = re.compile(r", (?P<untold>as )?(?P<done>named|said) by hand")


def once_named(finding: Finding, named: Collection[str]) -> Finding:
    """The finding on a quotation, which says of whom the reader names no more that it was so when it was judged.

    `named` are those he names now as its speakers, "" where he says that none is told.
    """

    def then(words: str) -> str:
        return _BY_HAND.sub(
            lambda by: by[0] if holds(words, by) else f", {by['untold'] or ''}then {by['done']} by hand",
            words,
        )

    def holds(words: str, by: re.Match[str]) -> bool:
        if by["untold"]:
            return "" in named
        return any(name and words.endswith(name, 0, by.start()) for name in named)

    return replace(
        finding,
        sentence=then(finding.sentence),
        detail=then(finding.detail),
        decided=tuple(map(then, finding.decided)),
    )


def without_likely_speakers(finding: Finding) -> Finding:
    """The finding that names nobody who is only likely once it is decided on."""
    if finding.kind not in QUOTATIONS or finding.decided:
        return finding
    sentence, detail = _without(finding.sentence), _without(finding.detail)
    if finding.kind == "speaker" and _PERHAPS in detail:
        detail = _by_text(detail) or _NOT_CERTAIN
    if (sentence, detail) == (finding.sentence, finding.detail):
        return finding
    return replace(finding, decided=(finding.title, sentence, sentence, detail))


def _without(words: str) -> str:
    found = _WHO.search(words)
    if found is None or _PERHAPS not in found["who"]:
        return words
    told = _by_text(found["who"])
    said = f"Speakers: {told}." if told else _NOT_CERTAIN
    return f"{words[: found.start()]}{found['before']}{said}"


def _by_text(speakers: str) -> str:
    """Who speaks in either text, where one of them leaves no doubt; else ""."""
    parts = speakers.split(_BETWEEN)
    likely = [_LIKELY.fullmatch(part) for part in parts]
    told = [
        f"speaker not sure{one['text']}" if one else part for one, part in zip(likely, parts, strict=True)
    ]
    is_sure = any(not one and not part.startswith(_NOBODY) for one, part in zip(likely, parts, strict=True))
    return _BETWEEN.join(told) if len(parts) == 2 and is_sure else ""
