"""Other outlets and agencies an article leans on: shared copy is no second witness."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.entities.sources.credit_lines import credited_outlets
from variorum.entities.sources.leaning import SAID_TO, leaning
from variorum.entities.sources.names_of_outlets import AGENCY_NAMES, OUTLETS, PAPER_HEADS
from variorum.entities.sources.role_sources import SAYS
from variorum.model.annotations import Mention
from variorum.text.late_patterns import LatePattern

_NAME = rf"(?:{AGENCY_NAMES}|(?:[A-Z][\w&’'.-]*\s){{0,3}}(?:{PAPER_HEADS}))(?![\w’'-]|\s[A-Z][a-z])"
_VERB_AFTER = LatePattern(
    r"(?:’s|'s)?(?:\s+(?:newspaper|magazine|television|TV|radio|news agency|website))?"
    r"\s+(?:(?:first|also|later|has|had|previously)\s+)?(?:reports?|reported|quoted|cited|citing)\b"
)
_BEFORE = LatePattern(
    rf"\b(?:told|tells|telling|interview with|statement to|{SAID_TO}|reported by|quoted by|cited by|citing|"
    r"according to|speaking to|spoke to|speaking on|posted on|wrote in|wrote on|published in|"
    r"(?:posted|published|aired|broadcast|disclosed|obtained)(?: online)? by|"
    r"on)\s+(?:the\s+)?(?:BBC\s|CBS\s)?$",
    re.IGNORECASE,
)
#: The same in the words themselves: a bare "the Bulletin" is no name by the rules for names.
_TOLD = LatePattern(
    r"\b(?:told|tells|telling|reported by|quoted by|cited by|citing|(?:[Aa]n? |the |)interview with|statement to"
    rf"|{SAID_TO}|speaking to|spoke to|[Aa]ccording to|published (?:in|by))\s+(?:[Tt]he\s+)?(?P<name>{_NAME})"
)
_AGENCY = LatePattern(
    r"\b(?:[Tt]he\s|[Aa]n?\s|[Aa]ccording to\s)?(?:state\s|wire\s|press\s)?(?:news\s)?(?:agency|wire service)\s"
    r"(?P<name>[A-Z][\w’'&-]*(?:\s[A-Z][\w’'&-]*){0,3})(?=\s(?:reported|reports|said|says|quoted|cited)\b|[,.;\n])"
)
#: "first posted online by the newspaper The Hill": a paper whose name does not tell that it is one.
_CALLED_A_PAPER = LatePattern(
    r"\b(?:(?:report|post|publish|air|quot|cit|obtain|disclos)ed\s(?:online\s)?(?:by|in)|according to|citing|told"
    r"|interview with)\s(?:the\s)?(?:[a-z]+\s){0,2}(?:newspaper|magazine|tabloid|daily|weekly|website|news site)\s"
    r"(?P<name>(?:[A-Z][\w’'&-]*)(?:\s[A-Z][\w’'&-]*){0,3})"
)
_ON_AIR = r"television|TV|radio"
_REPORTS = (
    r"report(?:s|ed|ing)|sa(?:id|ys)|carried|carries|quot(?:ed|es|ing)|cit(?:ed|es|ing)|air(?:ed|s)|broadcasts?"
    r"|show(?:ed|s)|announced?|call(?:s|ed)|describe[sd]|read|claim(?:s|ed)|declared"
)
#: Broadcasters and agencies of a state, who go by no name of their own: "Harlandian state television reported".
_OF_A_STATE = LatePattern(
    r"(?<![\w’'-])(?P<name>(?:(?!(?:The|An?|In|On|But|And|As|When|While|Later|Then)\s)[A-Z][a-z]+\s)?"
    r"(?:[Ss]tate|[Gg]overnment)(?:-(?:run|owned|controlled|linked))?\s"
    rf"(?:{_ON_AIR}|media|broadcasters?|news agency)|[A-Z][a-z]+(?:n|i|sh|se|ch|k|ic)\s(?:{_ON_AIR}))(?![\w’'-])"
    rf"(?=[^.;:“”\"\n]{{0,60}}?\s(?:{_REPORTS}|to\sreport(?=\sthat))\b"
    # Further off these may be of somebody else: "state media that the ministry denied".
    r"|(?:\soutlets)?(?:\s(?:also|later|then|first|still|now|has|have|had|\w+ly))*"
    rf"\s(?:{SAYS}|confirms|verified|verifies)\b)"
)
_NOT_THE_SUBJECT = LatePattern(
    r"\b(?:of|on|from|in|at|by|for|with|watch(?:ed|ing|es)?|and|or)\s(?:the\s|a\s)?$"
)
#: "broke off a film to announce his death": the broadcast is what is told. "… to announce that" hands something on.
_ITS_OWN_ACT = LatePattern(
    rf"(?:\s(?!(?:{_REPORTS}|{SAYS}|confirms)\b)[^\s.;:“”\"]+){{1,8}}?\sto\s"
    r"(?:report|announce|show|air|broadcast|call|declare|read|describe)\b(?!,?\sthat\b)"
)
#: "PORT ELLERY (Reuters) —": the line that opens an agency's copy.
_DATELINE = LatePattern(
    rf"^[A-Z][\w.,’' -]{{1,50}}\((?P<name>{AGENCY_NAMES}|[A-Z][\w’'&-]*(?:\s[A-Z][\w’'&-]*){{0,2}})\)\s*[—–-]",
    re.MULTILINE,
)
#: The page's own name: a furniture line of its own, or what follows ©.
_MASTHEAD = LatePattern(r"(?:.*©\s*(?:\d{4}\s+)?)?(?P<name>(?:[A-Z][\w&’'-]*\s?){1,4})(?:\.\s.*)?")


def outlet_sources(
    text: str, mentions: Sequence[Mention], furniture: Sequence[tuple[int, int]]
) -> list[tuple[int, int, float]]:
    """(start, end, confidence) of each outlet leaned on; the outlet whose page it is, is no other.

    Its name stands alone, or after ©, in the page's furniture.
    """
    found = [
        (m.start, m.end, 0.85)
        for m in mentions
        if m.type in ("ORG", "?", "MISC")
        and OUTLETS.fullmatch(m.text)
        and (
            _VERB_AFTER.match(text, m.end)
            or (_BEFORE.search(text[max(0, m.start - 28) : m.start]) and leaning(text, m.start, m.end))
        )
    ]
    for pattern, sure in ((_TOLD, 0.8), (_AGENCY, 0.9), (_CALLED_A_PAPER, 0.85), (_DATELINE, 0.85)):
        found += [(*m.span("name"), sure) for m in pattern.finditer(text)]
    found += [
        (*m.span("name"), 0.8)
        for m in _OF_A_STATE.finditer(text)
        if not (
            _NOT_THE_SUBJECT.search(text[max(0, m.start() - 16) : m.start()])
            or _ITS_OWN_ACT.match(text, m.end())
        )
    ]
    found += [(start, end, 0.9) for start, end in credited_outlets(text)]
    own = [m.group("name") for a, b in furniture for m in [_MASTHEAD.fullmatch(text[a:b].strip())] if m]
    return [span for span in found if not any(_is_own(text[span[0] : span[1]], name) for name in own)]


def _is_own(name: str, own: str) -> bool:
    """ "told the Gazette" in the Harbour Gazette."""
    a, b = (w.lower().removeprefix("the ").split() for w in (name, own))
    return bool(a and b) and (b[-len(a) :] == a or a[-len(b) :] == b)
