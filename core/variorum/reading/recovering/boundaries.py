"""Where in a row the right-hand text may start, and what the words on either side of it say about that.

Names of evidence are those of the table in `evidence`.
"""

from __future__ import annotations

import re

from variorum.model.frozen import dataclass
from variorum.reading.recovering.evidence import Evidence

#: A space, then anything but a lower-case letter or closing punctuation: paragraphs do not start with those.
_GAP = re.compile(r"(?<=\S)[ \u00a0](?=[^\s\W]|[^\w\s,.;:!?)\]}”’…%])")
_TERMINAL = re.compile(r"[.!?…][\"”’'»)\]]*$")
_SOFT_END = re.compile(r"(?:[:;—–-]|[”\"»)\]])$")
_ABBREVIATION = re.compile(
    r"""(?:^|[\s(“"‘—–-])(?:[A-Z]|Mr|Mrs|Ms|Messrs|Drs?|Profs?|Gens?|Cols?|Lts?|Maj|Capts?|Sgts?|Cpl|Cmdr|Adm|Sens?|Reps?|Govs?
        |Pres|Rev|Hon|Sec|St|Mt|Ft|No|vs|Jr|Sr|Dep|Det|Insp|Supt|Atty|Fr|Msgr|Amb|Brig|Vol
        |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Co|approx|ca|cf)\.$""",
    re.VERBOSE,
)
#: "U.S.", "D.C.", "a.m.", "Inc.", "Calif.": they end sentences too, but seldom.
_MAYBE_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Za-z]\.){2,}|\b(?:Inc|Ltd|Corp|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass"
    r"|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\.)$"
)
_SAYS = (
    r"(?:said|says|added|told|noted|wrote|called|asked|argued|warned|also|has|had|did|will|would|was|is)\b"
)
#: What a paragraph may begin with, by how it takes up what went before; the first that fits counts.
_STARTS = (
    ("speech goes on", re.compile(rf"(?:He|She|They|It)\s+(?:also\s+)?{_SAYS}")),
    ("pronoun", re.compile(r"(?:He|She|They|It|His|Her|Their|Its|We|You|I)\b")),
    ("this or that", re.compile(r"(?:That|This|These|Those|Such|Both|Others?|Another|Neither|Some)\b")),
    (
        "conjunction",
        re.compile(r"(?:But|And|So|Or|Yet|Nor|Then|Also|Instead|However|Still|Even|Moreover|If)\b"),
    ),
    (
        "setting",
        re.compile(r"(?:In|On|At|After|Before|During|Since|When|While|As|Earlier|Last|By|With|For)\b"),
    ),
    ("the", re.compile(r"The\b")),
    ("a", re.compile(r"An?\b")),
    ("surname says", re.compile(rf"(?:Mr|Ms|Mrs|Dr)\. |[A-Z][\w’'-]+\s+{_SAYS}")),
)
_DATELINE = re.compile(
    r"[A-Z]{3,}[A-Z’'. ]*(?:,\s[A-Z][\w.]+)?\s*(?:\([\w/ ]{2,20}\)\s*)?(?:[—–-]|(?=[A-Z][a-z]))"
)
_SIGN_OFF = re.compile(
    r"(?:will be updated"
    r"|contributed to this (?:report|article|story)|contributed reporting|this (?:report|story))\W*$",
    re.IGNORECASE,
)
#: "A and B contributed to this report.", "C reported from D.": they stand together, below the story.
_CREDIT = r"(?:contribut(?:ed to this|ed reporting)|reported from|reporting by|editing by)\b"
_CREDIT_ENDS = re.compile(rf"(?:^|[.!?…][”\"]? )[^.]{{0,120}}\b{_CREDIT}[^.]{{0,60}}\.$", re.IGNORECASE)
_CREDIT_STARTS = re.compile(rf"[^.,]{{0,30}}(?:,[^.,]{{1,30}}){{0,5}}\b{_CREDIT}", re.IGNORECASE)
_OPENING_MARKS = "“\"‘'"
_CLOSING_MARKS = '”"’'
#: “…,” she said. – what is said next, in quotation marks, is the same paragraph more often than not.
_SAID = re.compile(
    r"[”\"]\W{0,2}\s*[\w’'., -]{1,60}"
    r"\b(?:said|says|added|told|wrote|asked|continued|tweeted)\b[^.“\"]{0,120}\.$"
)
#: A quotation whose speaker is only called "he" or "she": who that is stands before it.
_SPOKEN_BY_PRONOUN = re.compile(
    r"[^”\"]{3,400}[”\"] (?:he|she|they) (?:said|says|added|told|wrote|continued)\b"
)


@dataclass(frozen=True, slots=True)
class Boundary:
    """A place where the right-hand text may start: code points into the row, and the evidence there."""

    at: int
    evidence: Evidence
    #: The words before it end a sentence.
    sentence: bool


def boundaries(row: str) -> tuple[Boundary, ...]:
    """Every place in `row` where a new paragraph could start, in order."""
    found: list[Boundary] = []
    for gap in _GAP.finditer(row):
        at = gap.end()
        if not row[at].islower():
            left, right = row[max(0, gap.start() - 200) : gap.start()], row[at : at + 440]
            end = _end(left)
            sentence = not end.keys() & {"abbreviation", "soft end", "no end"}
            found.append(Boundary(at, end | _start(left, right), sentence))
    return tuple(found)


def _end(left: str) -> Evidence:
    if _ABBREVIATION.search(left[-12:]):
        return {"abbreviation": 1.0}
    if _MAYBE_ABBREVIATION.search(left[-12:]):
        return {"maybe abbreviation": 1.0}
    if _TERMINAL.search(left[-6:]):
        found: Evidence = {"sign-off": 1.0} if _SIGN_OFF.search(left) else {}
        if left[-1] in _CLOSING_MARKS:
            found["closing mark"] = 1.0
        elif left[-1] == "?":
            found["question"] = 1.0
        return found
    return {"soft end": 1.0} if _SOFT_END.search(left[-2:]) else {"no end": 1.0}


def _start(left: str, right: str) -> Evidence:
    if _CREDIT_STARTS.match(right):
        return {"within credits" if _CREDIT_ENDS.search(left) else "credits begin": 1.0}
    if _DATELINE.match(right):
        return {"dateline": 1.0}
    for name, start in _STARTS:
        if start.match(right):
            return {name: 1.0}
    if right[0] in _OPENING_MARKS:
        found: Evidence = {"quotation after speech" if _SAID.search(left) else "quotation": 1.0}
        if _SPOKEN_BY_PRONOUN.match(right, 1):
            found["speaker unnamed"] = 1.0
        return found
    return {}
