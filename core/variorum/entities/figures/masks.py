"""Digits and number words that state no quantity: addresses, telephones, names and kinds.

- A **name** has its number for good: 9/11, I-95, COVID-19, 7-Eleven, the Big Ten, Flight 370, 401(k). Another number
  would name another thing.
- A **kind** is called by what each of it has: a 12-step program, a five-star hotel, an 18-wheeler. Nobody counted.

What is measured or counted of one thing stays a figure: a 24-hour strike, a 225-page report, a nine-member panel; so
does how a vote, a ruling or a game went: 5-4.
"""

from __future__ import annotations

import re

from variorum.entities.figures.counted_things import counted_thing
from variorum.text.capital_lines import in_capitals
from variorum.text.late_patterns import LatePattern

_ADDRESSES = r"""
      (?m:^https?://\S*\.\s[^\n]*$)                                     # an address written with gaps
    | (?:https?://|www\.)\s?\S+ | \b\w+-\d{5,}-\w+
    | (?<!\S)\S+@\S+
"""
#: A noun in the singular, with a capital, names by the number after it one thing of a row: "Amendment 12".
#: "12-9" after it may be how a vote went.
_OTHERS = r"""
      \b\d+\sblock\sof\b
    | \b\d{3}[-.]\d{3}[-.]\d{4}\b | \(\d{3}\)\s?\d{3}-\d{4} | \b\d{3}-\d{4}\b         # telephones
    | \b(?:911|9/11|9-11|24/7|7/7|7/11|20/20|60\sMinutes)\b
    | \b[A-Z][A-Za-z]{0,4}-\d+[A-Za-z]*\b | \b[A-Z]{1,4}\d+[A-Z]*\b |
         \b\d+[A-Z]{1,3}\d*\b(?<!\dM)(?<!\dK)(?<!\dB)
    | \b(?:AK|MiG|Su)\s\d{2}s?\b
    | \b(?:Boeing|Airbus|Windows|Xbox|PlayStation|iPhone|iPad|iOS|Galaxy|Formula|Channel|Apollo|
        Channel)\s\d+\w*
    | \b(?:Amendments|Articles|Sections|Chapters|Titles|Propositions|Resolutions|Routes|Highways
        |Clauses|Channels|Platforms|Terminals)
        \s\d+(?:,\s\d+)*,?\s(?:and|or|to|through)\s\d+\b(?![\d,.]*\d)
    | \b(?:Interstate|Highway|Route|Section|Sections|Title|Flight|Precinct|District|Article|Chapter|
        Proposition
        |Prop\.|Number|No\.|Nos\.|Room|Gate|Pier|Platform|Page|Unit|Ward|Region|Zone|Area|Level|Phase|Bay|Game
        |Week|Round|Stage|Lot|Apt\.|Apartment|Suite|Grade|Type|Version|Category|Psalm|Verse)\s\#?\d[\d.-]*\b
    | \b(?:(?:House|Senate|Assembly)\sBill|Amendment|Measure|Resolution|Referendum|Ballot\sQuestion
        |Question|Clause|Rule|Directive|Regulation|Executive\sOrder|Protocol|Docket
        |[SHA]\.?B\.?|H\.?\s?R\.?(?!\s\d+\s(?:were|are|have|people|staff|employees|workers)\b)|Berth|Terminal|Runway|Studio|Reactor|Sector|Sec\.|Art\.|Ch\.)
        \s\#?\d+(?![\d,.]*[-–]\d)(?![\d,.]*\s?%|[,.]\d{3})(?:[./]\d+)?\b
    | \b(?:Project|Agenda|(?<![Tt]he\s)Operation)[ ]\d+\b(?=\s?(?:['’]s\b|[).,;:!?'"’”»–—]|$|\n|and\s(?:Project|Agenda)
        |(?:is|was|has|had|will|would|said|says|began|started|ended|aims|calls|wants)\b))(?![,.]\d)
    | \b\d+(?:st|nd|rd|th)\s(?:[A-Z][a-z]+\.?\s?)                                        # 117th Street
    | \b\d{1,5}\s(?:[NSEW]\.\s)?(?:[A-Z][a-z]+\s){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Drive|
        Lane|Boulevard|Blvd\.|Way|Court|Place)
    | \b(?:FTSE|S&P|Nasdaq|Fortune|Nikkei|CAC|DAX|Forbes|Global)\s\d+
    | \.\d{2}\s?(?:-|–)?\s?(?:cal(?:iber|ibre)|Magnum|gauge) | \.\d{2,3}[- ]cal\w*
    | \b(?:World\sWar|Super\sBowl|Type|Title|Rocky|Apollo)\s(?:One|Two|Three|I+V?)\b
    | \b(?:one-on-one|one-time|first-hand|second-hand|third-party|two-way|one-way|one-third|twenty-twenty)\b
    | \b(?:[Ff]our|[Tt]hree|[Tt]wo)-(?:piece|point)\b
    | \b(?:\d{1,2}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve)-
        (?:step|star|gauge|letter|wheel|wheelers?|door|stroke|string|speed|way|dimensional|gun(?=\ssalute))\b
    | \b\d{3}\([a-z]{1,2}\)(?:\(\d{1,2}\))?                                   # sections of laws: 401(k)
    | \b(?:Covid|COVID)\s?-\s?19\b
"""
#: Where one of the others can begin: a look at one letter is five times as quick as trying each at every letter.
_BEGIN = (
    r"(?:(?=[\dA-Z(.])|\b(?=(?:one|first|second|third|two|twenty|three|four|five|six|seven|eight|nine|ten|twelve)-"
    r"|i(?:Phone|Pad|OS)\s))"
)
_MASKS = LatePattern(rf"{_ADDRESSES}|{_OTHERS}", re.VERBOSE)
_WITHOUT_ADDRESSES = LatePattern(rf"{_BEGIN}(?:{_OTHERS})", re.VERBOSE)
#: A text without these has no addresses; searching them is slow.
_HAS_ADDRESSES = LatePattern(r"@|-\d{5}|https?:|www\.")


#: Amid small letters a capital makes a name of a number: "7-Eleven", "a 3-D film", "the Big Ten", "Gang of Eight". Of a
#: day the month or weekday may follow ("Nov. 3-Dec. 5"), "2-Time Heavyweight Champion" is a title With Capitals, and
#: "the 6-Foot man" is measured.
_CAPITALS = LatePattern(
    r"(?<![\w.,$£€-])\d{1,2}-(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun))"
    r"(?!(?:Foot|Feet|Mile|Yard|Inch|(?:Kilo|Centi)?[Mm]et(?:er|re)|Acre|Hectare|Ton|Tonne|Pound|Ounce|Kilo|Gallon"
    r"|Lit(?:er|re)|Barrel|Degree|Knot|Watt|Megawatt|Second|Minute|Hour|Day|Night|Week|Weekend|Month|Year|Decade"
    r"|Dollar|Euro|Cent|Percent|Point|Bedroom|Bed|Bathroom|Room|Stor(?:e?y|ie)|Floor|Seat|Lane|Page|Member|Person|Man"
    r"|Woman|Judge|Game|Vote|Time)s?\b)"
    r"(?:[A-Z](?![\w’'-])|[A-Z]\w+(?![\w-]|\s[A-Z]))"
    r"|(?:\b[A-Z]\w+|\bthe|\bof) (?P<word>Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)(?![\w-])"
)
#: What such a number word names with whatever follows: "Phase Three trials", "the Central Park Five men"; but "In the
#: United States Three people".
_NAMES = LatePattern(
    r"\b(?:[A-Z]\w+ of|(?<!\b[Ii]n )[Tt]he(?: [A-Z]\w+){1,3}|Big|Final|Elite|Fab|Pac"
    r"|War|Act|Apollo|Article|Category|Channel|Chapter"
    r"|Class|Day|District|Division|Episode|Flight|Formation|Game|Gate|Grade|Group|Highway|League|Level|Line|Number|Page"
    r"|Part|Phase|Platform|Radio|Region|Room|Round|Route|Runway|Season|Section|Sector|Stage|Step|Studio|Terminal|Tier"
    r"|Title|Track|Type|Unit|Ward|Week|Zone) $"
)
#: Code points in which what is named with a number word stands before it.
_NEAR = 80


def masked_spans(text: str) -> list[tuple[int, int]]:
    """Where no figure may be found."""
    masks = _MASKS if _HAS_ADDRESSES.search(text) else _WITHOUT_ADDRESSES
    named = (
        m.span()
        for m in _CAPITALS.finditer(text)
        if not in_capitals(text, m.start()) and not (m["word"] and _counts(text, m.start("word"), m.end()))
    )
    return sorted({*(m.span() for m in masks.finditer(text)), *named})


def _counts(text: str, start: int, end: int) -> bool:
    """Whether things in small letters after the number word are counted by it: "In Ohio Three people"."""
    if _NAMES.search(text, max(0, start - _NEAR), start) is not None:
        return False
    return text[end + 1 : end + 2].islower() and counted_thing(text, end) != ""
