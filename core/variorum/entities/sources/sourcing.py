"""Where an article says it knows something from: named people, roles, papers, other outlets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from variorum.entities.page import Page, covered
from variorum.entities.quotes.speech_cues import FOR_WHOM
from variorum.entities.sources.anonymous_sources import anonymous_sources
from variorum.entities.sources.described_sources import described_sources
from variorum.entities.sources.joined_sources import joined_sources
from variorum.entities.sources.names_of_outlets import OUTLETS
from variorum.entities.sources.outlet_sources import outlet_sources
from variorum.entities.sources.pronoun_sources import pronoun_sources
from variorum.entities.sources.quoted_sources import PAPER_WORDS, quoted_sources
from variorum.entities.sources.role_sources import SAYS, is_role, role_sources
from variorum.entities.sources.source_cues import cue_beside
from variorum.model.annotations import Mention, Quote, SourceKind, SourceMention
from variorum.model.span import Span
from variorum.text.late_patterns import LatePattern

_ACCORDING = LatePattern(
    r"\b(?:according to|citing|as reported by|quoted by|based on)\s+((?:[^.,;\n“”\"]){2,80})", re.IGNORECASE
)
#: What such a phrase ends at where it is whole; "" is the end of the text.
_ENDS = ("", *'.,;\n“”"')
_CLAUSE_OF_IT = LatePattern(
    r"\s(?:that|who|(?:(?:in|of|on|to|for|by|from|with|at|under)\s)?(?:which|whom|whose))\s"
)
_PAPER_NOUN = (
    r"statement|report|complaint|affidavit|indictment|lawsuit|filing|memo|letter|press release|news release|document"
    r"|release|suit|motion|petition|editorial|op-ed|column|resolution|transcript|survey|study|poll|inquiry|tweet"
    r"|blog post"
    r"|e-?mail|memoir|post|briefing paper|dossier|ruling|bulletin"
)
_PAPER = LatePattern(
    r"\b(?:court (?:documents|papers|records|filings?)|(?:the|an?|his|her|their|"
    rf"its)\s+(?:(?!(?:in|on|of|to|for|an?|the)\s)[\w’'-]+\s+){{0,3}}?(?:{_PAPER_NOUN})|(?:documents|records|filings|papers|reports|"
    r"police reports|log|logs))\b(?=\s+(?:said|says|say|showed|shows|show|stated|states|alleges?|"
    r"alleged|indicated?|revealed?|released|issued|read|found|concluded|described|disputed)\b)",
    re.IGNORECASE,
)
#: "said in a written statement"; "In a letter to the board, Kelm wrote".
_IN_PAPER = LatePattern(
    rf"(?:\b(?:{SAYS})(?:\s+(?:on\s+)?\w+day|\s+later|\s+late)?\s+in\s+|(?:^|[.!?”\"]\s+|\n)In\s+)"
    rf"((?:an?|the|his|her|its|their)\s+(?:[\w’'-]+\s+){{0,3}}?(?:{_PAPER_NOUN}))\b",
    re.MULTILINE,
)
#: "a former T.S.A. official": a full stop ends no sentence before a small letter.
_APPOSED = r"(?:[^,.\n]|\.(?!\s+[A-Z]|\n)){2,80}"
#: "Kelm said nothing after officers came", but "Kelm said nothing was decided".
_NOTHING = (
    r"(?!\s+(?:nothing|little|no\s+more)(?:[.,;]|\s+(?:after|before|when|as|while|about|to|in|at|on|during|of|more|else"
    r"|further|publicly)\b))"
)
#: Persons and bodies stand before what is said of them; a name between commas belongs to the role before it.
_NAME_SAYS = LatePattern(
    rf"(?:\s(?:of|from|at|for)\s[^,.\n]{{2,50}},|(?:,{_APPOSED}){{1,2}},)?"
    rf"\s+(?:(?:also|later|then|has|had|have|still|now|\w+ly)\s+)?(?:{SAYS})\b{_NOTHING}"
    r"|,\s+who\s+(?:also\s+)?(?:said|says)\b"
)
_NAME_BETWEEN_COMMAS_SAYS = LatePattern(
    rf"(?:,{_APPOSED})?,\s+(?:(?:also|later|then|has|had|still)\s+)?(?:{SAYS})\b{_NOTHING}"
)
_SAID_NAME = LatePattern(
    r"[,”\"]\s+(?:said|says|added|recalled|wrote)\s+(?:(?:the\s)?(?:[\w’'-]+\s){0,4}[a-z]+,\s|"
    r"(?:[A-Z][a-z]*\.?\s){0,3}|(?:[a-z’'-]+\s){1,3})$"
)
#: Governments go by the names of their countries, but towns are where things are said.
_STATE_SAYS = LatePattern(
    r"\s+(?:(?:has|have|had|also|later)\s+)?(?:said|says|denied|denies|announced|confirmed|insists?)\b"
)
_OBJECT = LatePattern(
    r"\b(?:of|for|at|with|from|by|to|in|near|on|against)\s+(?:the\s+|an?\s+|(?:Mr|Mrs|Ms|Dr)\.\s+)?$"
)
#: With a full stop only after an initial or a title: "in January. Harland and Oslo said" is two sentences.
_CAPITAL = r"(?:[A-Z][a-z]{0,2}\.|[A-Z](?:\.[A-Z])+\.|[A-Z][\w’'-]*(?:\.[\w’'-]+)*)"
#: "lawyers for Lee and Kelm said": the last of several names after a preposition, with commas or "and" between.
_OBJECTS = LatePattern(
    rf"\b(?:for|of|to|with|by|from|in)\s+(?:both\s+|the\s+)?(?:{_CAPITAL}\s+)(?:{_CAPITAL},?\s+|and\s+)*"
    r"and\s+(?:the\s+|(?:Mr|Mrs|Ms|Dr)\.\s+)?$"
)
#: "the jobs he and Kelm say will come": the claim belongs to a noun before, and nothing is reported by it.
_CLAIM_ABOUT_NOUN = LatePattern(
    r"\b(?!(?:that|because|but|and|as|when|while|if|which|what|so|then)\s)"
    r"[a-z]+\s(?:he|she|they|it)\sand\s+$"
)
#: "said Kelm was late": of whom it was said.
_DOES = LatePattern(
    r"\s+(?:was|is|were|are|had|has|have|would|will|could|should|must|did|does|may|might|can|needs?)\b"
)
#: "said Kelm campaign manager Jan Lee": Kelm is inside the role of who speaks.
_ROLE_OF_ANOTHER = LatePattern(r"(?:\s[a-z][a-z-]*){0,3}\s([a-z][a-z-]*)\s[A-Z]")
#: Code points after a role within which the name of who bears it begins.
_NAMED_NEXT = 90

_CAPITAL_ROLE = LatePattern(r"[Tt]he\s[A-Z]\S*")
#: A quotation of fewer words is a name or a turn of phrase.
_SENTENCE = 5

#: Below `SourceMention.sure`: whom "he" takes up is told by what stands between only.
_TAKEN_UP = 0.55

#: Order of precedence where two overlap, start, end, kind, confidence.
_Found = tuple[int, int, int, SourceKind, float]


def sources_in(page: Page, mentions: Sequence[Mention], quotes: Sequence[Quote]) -> tuple[SourceMention, ...]:
    """The sources of the page in order; where two overlap, the more telling kind stays."""
    text = page.text
    found: list[_Found] = [(0, a, b, "anonymous", sure) for a, b, sure in anonymous_sources(text)]
    found += [(1, a, b, "via", sure) for a, b, sure in outlet_sources(text, mentions, page.skipped)]
    found += [(2, *match.span(), "document", 0.75) for match in _PAPER.finditer(text)]
    found += [(2, *match.span(1), "document", 0.75) for match in _IN_PAPER.finditer(text)]
    for match in _ACCORDING.finditer(text):
        found += _according_to(text, match, mentions)
    named = {m.end for m in mentions}
    found += [
        (3, a, b, "role", sure)
        for a, b, sure in role_sources(text)
        if not (b in named and _CAPITAL_ROLE.fullmatch(text, a, b))  # "the Senate said": by its name
    ]
    quoted, pointed = quoted_sources(text, mentions, quotes)
    found += [(4, *source) for source in quoted]
    described, clauses = described_sources(text, mentions)
    found += [(2 if kind == "document" else 3, a, b, kind, 0.75) for a, b, kind in described]
    found += [f for f in _speakers_without_marks(text, mentions) if not _is_inside(clauses, f[1])]
    speaking = [(f[1], f[2]) for f in found if f[3] in ("named", "role", "anonymous")]
    joined = joined_sources(text, mentions, speaking)
    found += [(4 if kind == "named" else 3, a, b, kind, 0.75) for a, b, kind in joined]
    # Credits stand where nothing else is searched: the other outlets count there, and nothing else.
    said = [(q.start, q.end) for q in quotes if not q.scare and len(q.text.split()) >= _SENTENCE]
    kept = [
        f
        for f in found
        if (f[3] == "via" or not covered(page.skipped, f[1], f[2])) and not _is_within(said, f[1], f[2])
    ]
    kept = _without_their_roles(text, kept)
    apart = {(start, end) for start, end, _, _ in pointed}
    by_quotation = {
        at: q.cue
        for q in quotes
        if q.speaker and q.cue and (at := (q.speaker.start, q.speaker.end)) not in apart
    }
    sources = _without_overlaps(text, kept, by_quotation)
    again: list[_Found] = [
        (3, a, b, "role", _TAKEN_UP)
        for a, b in pronoun_sources(text, mentions, sources)
        if not covered(page.skipped, a, b) and not _is_within(said, a, b)
    ]
    sources = _without_overlaps(text, kept + again, by_quotation) if again else sources
    elsewhere = [f for f in pointed if not covered(page.skipped, *f[:2]) and not _is_within(said, *f[:2])]
    return _with_pointed(sources, elsewhere) if elsewhere else sources


def _with_pointed(
    sources: Sequence[SourceMention], pointed: Sequence[tuple[int, int, SourceKind, float]]
) -> tuple[SourceMention, ...]:
    """With the words by which the reader named a speaker elsewhere, where no source beyond doubt stands already."""
    taken = {at for source in sources if source.sure for at in range(source.start, source.end)}
    added = {
        (start, end): SourceMention(start, end, kind, sure, elsewhere=True)
        for start, end, kind, sure in pointed
        if taken.isdisjoint(range(start, end))
    }
    return tuple(sorted((*sources, *added.values()), key=lambda source: source.start))


def _without_their_roles(text: str, found: Sequence[_Found]) -> list[_Found]:
    """ "Kelm’s lawyer, Jan Lee, said": one source, by the name."""
    named = sorted(start for _, start, _, kind, _ in found if kind == "named")

    def is_named_next(end: int) -> bool:
        i = bisect_left(named, end)
        return (
            i < len(named)
            and named[i] - end < _NAMED_NEXT
            and FOR_WHOM.fullmatch(text, end, named[i]) is not None
        )

    return [f for f in found if f[3] != "role" or not is_named_next(f[2])]


def _is_within(said: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whom a speaker tells of is the speaker's source, and not the article's: “People say …,” Kelm told us."""
    i = bisect_left(said, (start + 1, -1)) - 1
    return i >= 0 and said[i][0] <= start and end <= said[i][1]


def _is_inside(clauses: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether a place is in one of the stretches, which are in the order of their ends."""
    i = bisect_right(clauses, at, key=lambda clause: clause[1])
    return i < len(clauses) and clauses[i][0] <= at


def _according_to(text: str, match: re.Match[str], mentions: Sequence[Mention]) -> list[_Found]:
    start, end = match.span(1)
    clause = _CLAUSE_OF_IT.search(text, start, end)
    end = clause.start() if clause else end
    first = bisect_left(mentions, start, key=lambda m: m.start)
    near = mentions[first : bisect_left(mentions, min(end, start + 50), first, key=lambda m: m.start)]
    name = next((m for m in near if m.type == "PERSON"), near[0] if near else None)  # a senator of X, Jan Lee
    paper = PAPER_WORDS.search(text, start, end)
    if paper:
        # A phrase that goes on and on tells what it was cited for, too.
        whole = end < match.end(1) or text[end : end + 1] in _ENDS
        return [(2, start, end if whole else paper.end(), "document", 0.8)]
    if name is None:
        short = re.match(r"(?:[\w’'.-]+\s?){1,5}", text[start:end].rstrip())
        if match.group(0)[0] not in "aA" or short is None:
            return []
        return [(5, start, start + len(short.group().rstrip()), "role", 0.65)]
    if match.group(0)[:5].lower() == "based":
        return []  # a film based on a book
    if name.type == "PERSON" or name.start <= start + 4:
        return [(4, name.start, name.end, "named", 0.9)]
    if match.group(0)[:6].lower() == "citing" and not any(map(is_role, text[start : name.start].split())):
        return []  # citing the need to stay in Bergen
    return [(5, start, min(end, name.end), "role", 0.65)]


def _speakers_without_marks(text: str, mentions: Sequence[Mention]) -> list[_Found]:
    """ "Police chief Jan Lee said the boat …", "The chief, Jan Lee, said …", "…, said Jan Lee": reported speech."""
    return [
        (4, m.start, m.end, "named", 0.8)
        for m in mentions
        if m.type in ("PERSON", "ORG", "LOC") and not OUTLETS.fullmatch(m.text) and _says(text, m)
    ]


def _says(text: str, m: Mention) -> bool:
    if m.type == "LOC" and not _STATE_SAYS.match(text, m.end):
        return False
    if not text.startswith(", who", m.end) and _OBJECT.search(text[max(0, m.start - 16) : m.start]):
        return False  # "Lee, the head of the Harbour Board, said"
    before = text[max(0, m.start - 70) : m.start]
    if _OBJECTS.search(before) or _CLAIM_ABOUT_NOUN.search(before):
        return False
    if _NAME_SAYS.match(text, m.end):
        return True
    if before.endswith(", ") and _NAME_BETWEEN_COMMAS_SAYS.match(text, m.end):
        return True
    role = _ROLE_OF_ANOTHER.match(text, m.end)
    if role is not None and is_role(role.group(1)):
        return False
    return m.type == "PERSON" and _SAID_NAME.search(before) is not None and _DOES.match(text, m.end) is None


def _without_overlaps(
    text: str, found: list[_Found], cues: Mapping[tuple[int, int], Span]
) -> tuple[SourceMention, ...]:
    kept: list[SourceMention] = []
    taken: set[int] = set()
    for _, start, end, kind, sure in sorted(found, key=lambda f: (f[0], -f[4], f[1])):
        if end > start and taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            kept.append(
                SourceMention(start, end, kind, sure, cue_beside(text, start, end) or cues.get((start, end)))
            )
    return tuple(sorted(kept, key=lambda k: k.start))
