"""Other outlets and agencies an article leans on: shared copy is no second witness."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.entities.sources.leaning import leaning
from variorum.entities.sources.role_sources import SAYS
from variorum.model.annotations import Mention
from variorum.text.late_patterns import LatePattern

PAPER_HEADS = (
    r"Times|Post|Journal|Tribune|Herald|Gazette|Chronicle|Telegraph|Guardian|Observer|News|Courier|Examiner|Globe"
    r"|Mail|Mirror|Magazine|Radio|Television|Weekly|Standard|Echo|Argus|Bugle|Inquirer|Wire|Press|Tablet|Bulletin"
    r"|Messenger|Mercury|Star|Sun|Independent|Dispatch|Gazeta|Newswire"
)
_AGENCIES = (
    r"AP|A\.P\.|(?:The\s)?Associated Press|(?:Thomson )?Reuters|AFP|Agence France[- ]Presse|Bloomberg(?: News)?|BBC|CNN"
    r"|Fox News|MSNBC|NBC(?: News)?|ABC(?: News)?|CBS(?: News)?|PBS|NPR|ESPN|ITV|Sky News|Al[ -]Jazeera"
    r"|Xinhua|TASS|Interfax|Kyodo|IRNA|Press TV|TMZ|Politico|BuzzFeed|Axios|Newsweek|Variety|Univision"
    r"|Press Association|UPI|dpa|DPA|Deutsche Presse[- ]Agentur|ANSA|EFE|PTI|PA Media"
)
AGENCIES = LatePattern(_AGENCIES)
OUTLETS = LatePattern(rf"(?:{_AGENCIES}|.*\b(?:{PAPER_HEADS}))")
_NAME = rf"(?:{_AGENCIES}|(?:[A-Z][\w&’'.-]*\s){{0,3}}(?:{PAPER_HEADS}))(?![\w’'-]|\s[A-Z][a-z])"
_VERB_AFTER = LatePattern(
    r"(?:’s|'s)?(?:\s+(?:newspaper|magazine|television|TV|radio|news agency|website))?"
    r"\s+(?:(?:first|also|later|has|had|previously)\s+)?(?:reports?|reported|quoted|cited|citing)\b"
)
_BEFORE = LatePattern(
    r"\b(?:told|tells|telling|interview with|statement to|reported by|quoted by|cited by|citing|"
    r"according to|speaking to|spoke to|speaking on|posted on|wrote in|wrote on|published in|"
    r"(?:posted|published|aired|broadcast|disclosed|obtained)(?: online)? by|"
    r"on)\s+(?:the\s+)?(?:BBC\s|CBS\s)?$",
    re.IGNORECASE,
)
#: The same in the words themselves: a bare "the Bulletin" is no name by the rules for names.
_TOLD = LatePattern(
    r"\b(?:told|tells|telling|reported by|quoted by|cited by|citing|(?:[Aa]n? |the |)interview with|statement to"
    rf"|speaking to|spoke to|[Aa]ccording to|published (?:in|by))\s+(?:[Tt]he\s+)?(?P<name>{_NAME})"
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
#: "With reporting by Reuters", as a line of its own.
CREDIT_LINE = LatePattern(
    r"^[ \t(\[*_]*(?:(?:with|additional|further|some|original)\s+)*(?:reporting|material|files|copy|contributions?|"
    r"information|agency copy|text)\s+(?:by|from)\s*:?\s+(?P<names>[^\n]{2,160})",
    re.IGNORECASE | re.MULTILINE,
)
#: "Reuters contributed to this report."
CONTRIBUTED = LatePattern(
    # Names begin with no blank: blanks shared out between them and what is beside them took minutes for a long row.
    r"(?:^|[.\n(])[^\S\n]*+(?P<names>[^\s.][^\n.]{1,119}?)\s++contributed\s+"
    r"(?:reporting|to\s+this\s+(?:report|article|story))\b",
    re.MULTILINE,
)
#: "PORT ELLERY (Reuters) —": the line that opens an agency's copy.
_DATELINE = LatePattern(
    rf"^[A-Z][\w.,’' -]{{1,50}}\((?P<name>{_AGENCIES}|[A-Z][\w’'&-]*(?:\s[A-Z][\w’'&-]*){{0,2}})\)\s*[—–-]",
    re.MULTILINE,
)
#: The page's own name: a furniture line of its own, or what follows ©.
_MASTHEAD = LatePattern(r"(?:.*©\s*(?:\d{4}\s+)?)?(?P<name>(?:[A-Z][\w&’'-]*\s?){1,4})(?:\.\s.*)?")
_ONE_NAME = LatePattern(
    r"(?:the\s+|agency\s+|agencies\s+)*([A-Z][\w’'.&-]*(?:\s[A-Z][\w’'.&-]*)*)", re.IGNORECASE
)


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
    for pattern in (CREDIT_LINE, CONTRIBUTED):
        for credit in pattern.finditer(text):
            found += _credited(text, *credit.span("names"))
    own = [m.group("name") for a, b in furniture for m in [_MASTHEAD.fullmatch(text[a:b].strip())] if m]
    return [span for span in found if not any(_is_own(text[span[0] : span[1]], name) for name in own)]


def _credited(text: str, start: int, end: int) -> list[tuple[int, int, float]]:
    """The outlets among the names of a credit line; its persons are staff."""
    found: list[tuple[int, int, float]] = []
    at = start
    for part in re.split(r"(,\s*(?:and\s+)?|\s+and\s+|;\s*|\s+in\s+)", text[start:end]):
        name = _ONE_NAME.match(part.rstrip(" .)]*_"))
        if name and OUTLETS.fullmatch(name.group(1)):
            found.append((at + name.start(1), at + name.end(1), 0.9))
        at += len(part)
    return found


def _is_own(name: str, own: str) -> bool:
    """ "told the Gazette" in the Harbour Gazette."""
    a, b = (w.lower().removeprefix("the ").split() for w in (name, own))
    return bool(a and b) and (b[-len(a) :] == a or a[-len(b) :] == b)
