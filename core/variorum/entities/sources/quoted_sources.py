"""Who speaks the quotations, as sources: each at the place where its quotation is told of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from variorum.entities.quotes.speech_cues import VERB
from variorum.entities.sources.source_cues import pronoun_beside
from variorum.model.annotations import Mention, Quote, SourceKind
from variorum.model.span import Span
from variorum.text.late_patterns import LatePattern
from variorum.text.sentences import sentences

PAPER_WORDS = LatePattern(
    r"\b(?:documents?|papers|records|register|filings?|statement|report|complaint|affidavit|indictment|"
    r"lawsuit|memo|letter|release|transcript|study|survey|poll|log|logs|timetable|e-?mails?|minutes|website"
    r"|reports|studies|surveys|polls|slides|presentation"
    r"|Web site)\b",
    re.IGNORECASE,
)
#: "according to her publicist, Lee": right before the speaker.
_ACCORDING_TO = LatePattern(r"\b[Aa]ccording\sto\s[^.;\n]{0,60}$")
#: A speaker less sure than this is no source.
_LEAST_SURE = 0.65
#: All that is known of a source may be that it is the doubtful speaker of a quotation: below `SourceMention.sure`.
_DOUBTFUL = 0.55

#: Start, end, kind, confidence.
_Found = tuple[int, int, SourceKind, float]


def quoted_sources(
    text: str, mentions: Sequence[Mention], quotes: Sequence[Quote]
) -> tuple[list[_Found], list[_Found]]:
    """(start, end, kind, confidence) of each; apart those that are so by the reader's word, far from the quotation.

    A person named in an earlier sentence is cited where "he" stands beside the quotation, and where he was named only
    if that sentence has a verb of speech for him: else it tells what he did. Without a "he", the sentence right before
    may bring the quotation in. Whom the reader named is a source where he is called so beside the quotation, else where
    the reader pointed, as are words that are no name ("the station"). What is told there may be from somebody else:
    "Kelm's wife bought furs, the papers said" does not cite Kelm, whom the reader named for the words above it.
    """
    said = [(q, q.speaker) for q in quotes if q.speaker and not q.scare]
    spoken = [(q, speaker) for q, speaker in said if q.confidence >= _LEAST_SURE]
    borders = sentences(text) if spoken else []
    named = {(m.start, m.end) for m in mentions}
    known = {speaker for _, speaker in spoken if (speaker.start, speaker.end) in named}
    found: list[_Found] = []
    pointed: list[_Found] = []
    for q, speaker in said:
        pronoun = pronoun_beside(text, q) if speaker in known else None
        if pronoun is not None:
            found.append((*pronoun, "named", q.confidence if q.decided else _DOUBTFUL))
    for q, speaker in spoken:
        is_name = speaker in known
        by_reader = q.decided and (not is_name or pronoun_beside(text, q) is None)
        at = _called_beside(text, borders, mentions, speaker, q) if by_reader and is_name else speaker
        beside = _is_told_beside(text, borders, at, q)
        if beside or by_reader or _says_otherwise(text, borders, speaker):
            paper = PAPER_WORDS.search(text, speaker.start, speaker.end)
            kind: SourceKind = "named" if is_name else "document" if paper else "role"
            place = (at.start, at.end, kind, q.confidence if q.sure else _DOUBTFUL)
            (pointed if q.decided and not beside else found).append(place)
    return found, pointed


def _called_beside(
    text: str, borders: Sequence[tuple[int, int]], mentions: Sequence[Mention], speaker: Span, q: Quote
) -> Span:
    """Where the speaker's name, or the last word of it, stands in the sentence of the quotation; else `speaker`."""
    first, last = (
        bisect_right(borders, place, key=lambda border: border[0]) - 1 for place in (q.start, q.end - 1)
    )
    start, end = borders[first][0], borders[last][1]
    called = speaker.of(text).split()[-1:]
    beside = [
        Span(m.start, m.end)
        for m in mentions
        if start <= m.start < end and not q.start <= m.start < q.end and m.text.split()[-1:] == called
    ]
    return min(beside, key=lambda at: max(q.start - at.end, at.start - q.end), default=speaker)


def _is_told_beside(text: str, borders: Sequence[tuple[int, int]], speaker: Span, q: Quote) -> bool:
    """Whether the words that name the speaker tell whose the quotation is."""
    first, last, told = (
        bisect_right(borders, place, key=lambda border: border[0]) - 1
        for place in (q.start, q.end - 1, speaker.start)
    )
    is_cited = pronoun_beside(text, q) is not None
    within = first - (not is_cited) <= told <= last
    return within or _ACCORDING_TO.search(text, borders[told][0], speaker.start) is not None


def _says_otherwise(text: str, borders: Sequence[tuple[int, int]], speaker: Span) -> bool:
    """Whether the sentence with the words that name the speaker reports what he said otherwise."""
    told = bisect_right(borders, speaker.start, key=lambda border: border[0]) - 1
    owns = text.startswith(("'s", "’s"), speaker.end)
    return not owns and VERB.search(text, speaker.end, borders[told][1]) is not None
