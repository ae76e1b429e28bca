"""A quotation kept from an older program, which named likely speakers as part of what a reader decided on.

Told in English, as it is kept.
"""

from __future__ import annotations

import re
from dataclasses import replace

from variorum.model.finding import QUOTATIONS, Finding

#: Behind the words of both texts, or in a line of its own below them.
_WHO = re.compile(r"(?P<before>\)\. |\n)Speakers?: (?P<who>[^\n]+)\.\Z")
_BETWEEN, _PERHAPS = " / ", "perhaps "
#: In whose text, behind the name.
_LIKELY = re.compile(r"\u2068?perhaps .+(?P<text> \((?:[^()]|\([^()]*\))*\))", re.DOTALL)
_NOBODY = ("\u2068no speaker found", "no speaker found")
_NOT_CERTAIN = "It is not certain who speaks."


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
