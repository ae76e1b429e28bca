"""Whose age a figure is: of the name right beside it, or of the one its role leads to; no name rather than a wrong one.

>>> [is_way_to_name(way) for way in (" retired teacher ", " man named ", " mother of two ", ", ")]
[True, True, True, True]
>>> [is_way_to_name(way) for way in (" man shot ", " brother of ", " actress’s friend ", " man, his wife ")]
[False, False, False, False]
"""

from __future__ import annotations

import re

from variorum.entities.sources.role_sources import SAYS
from variorum.model.annotations import Figure, Mention
from variorum.text.word_lists import listed

#: Between a person and the age: "Lee, 43", "Lee (43)", "Lee, aged 43", "Lee is 43", "Lee at 43".
_NAME_THEN_AGE = re.compile(r"\s?[,(]\s?(?:aged?\s)?|\s(?:is|was|turned|turns|of|aged|at)\s|['’]s\s")
#: "Lee, a 43-year-old", "Lee is a 43-year-old"; but "Lee's 43-year-old brother" is another.
_NAME_THEN_OLD = re.compile(r"(?:\s?[,(]\s?(?:(?:now|then|who\s(?:is|was))\s)?|\s(?:is|was)\s)(?:an?\s)?")
#: Between the age and the name: "43-year-old lawyer Jan Lee", "the 43-year-old daughter, Lee", "43-year-old Irish poet
#: Lee".
_WAY = re.compile(
    r"[\s,]+(?:[A-Z][a-z]+(?:[aeiou]n|ish|ese|[st]ch|nch|[A-Za-z]*-(?:based|born|bred|raised|trained|educated))\s+)?"
    r"(?:[a-z][a-z’'-]*[\s,]+){0,5}(?:[A-Z][a-z]{1,5}\.\s){0,2}"
)
_FAR = 50
#: What leads to the name though it has a verb or a preposition in it: "woman later identified as", "head of police".
_LEADS = re.compile(
    r"\b(?:(?:(?:later|since|only|first|officially)\s)?(?:named|called|nicknamed|identified\s(?:only\s)?as|known\s(?:only\s)?as)"
    r"(?=\s+$)"
    r"|(?:mother|father|mum|mom|dad|grand(?:mother|father)|parent)\sof\s(?:one|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|(?:head|chief|director|member|secretary|minister|professor|officer)\sof\s(?!the\b|an?\b)[a-z-]+(?=\s+$|\s+[a-z]+\s+$)"
    r"|left\s(?:back|wing(?:er|-back)?|half|guard|tackle|arm|field(?:er)?|midfielder)\b)"
)
#: Before the noun: "retired teacher", "newly elected mayor". Nobody does these to a teacher, as he may have accused,
#: married or wounded one.
_DESCRIBES = re.compile(
    r"^\s(?:[a-z]+ly\s)?(?:retired|experienced|un[a-z]+ed|self-[a-z]+ed|talented|gifted|skilled|renowned|acclaimed|seasoned"
    r"|decorated|distinguished|disgraced|disabled|armed|masked|bearded|widowed|trained|respected|beloved|wheelchair-bound"
    r"|(?<=newly\s)[a-z]+ed)\s(?=[a-z])"
)
IRREGULAR_VERBS = (
    r"will|would|can|could|may|might|must|should|is|was|are|were|be|has|had|have|did|does|shot|hit|met|left|saw|sued|beat|bit|struck|kept|sent|gave|took|made|knew|led"
    r"|drove|drew|held|won|lost|found|bought|sold|paid|ran|caught|taught|brought|sought|threw|chose|hurt|cut|put|let|set"
    r"|fed|fought|became|got|wed|stole|forgave|rode|sang|wore|spoke|shook|overtook|outran|befriended"
)
#: A way that one of these is on leads to somebody else. No verb is "speed" of a speed skater, and none a word with a
#: hyphen: "left-handed pitcher", "London-based singer", "in-form striker".
_ASTRAY = re.compile(
    r"(?<![\w-])(?:and|or|of|to|for|with|by|from|in|into|at|on|as|than|against|like|near|after|before|under|over|about|but"
    r"|when|while|where|because|since|until|if|not|who"
    r"|whose|that|which|his|her|their|its|my|our"
    rf"|{IRREGULAR_VERBS}|(?!(?:speed|seed|red|sacred)\b)[a-z]+ed|{SAYS}|[a-z’'-]+(?:['’]s|s['’]))(?![\w’'-])"
)
#: A verb in the present, or more than one of them: "a 43-year-old woman sues Jan Lee", "facing Jan Lee".
_ASTRAY_LAST = re.compile(r"(?<![\w-])(?:[a-z]+[^su\s]s|(?!(?:king|sibling|viking)\b)[a-z]+ing)\s+$")
#: "The 43-year-old named Jan Lee", "a 43-year-old president named Jan Lee as his heir": what he did.
_CHOOSES = re.compile(r"\b(?:nick)?(?:named|called)\s$")
_CHOSEN = re.compile(r"\s(?:as|to|an?|the|his|her|its|their)\b")
_SPEAKS = re.compile(rf"\s(?:{SAYS})\b")


_NEXT_WORD = re.compile(r"[ \t\n]+(?P<word>[^\W\d_][\w-]*+)(?P<owner>['’]\s?s?\b)?")
#: "Teaches", "tries": no noun of one ends so, but for "boss", "witness", "bus".
_PRESENT = re.compile(r"[^su]s$")
_NO_NOUNS = listed("never just also now then still already later once always out so a an the began")
_MOST_WORDS = 5


def bears_age(text: str, figure: Figure, m: Mention) -> bool:
    """Whether the age is that of the name."""
    if m.type not in ("PERSON", "?"):
        return False
    is_old = "old" in figure.text
    if m.end <= figure.start:
        between = _NAME_THEN_OLD if is_old else _NAME_THEN_AGE
        return between.fullmatch(text, m.end, figure.start) is not None
    if not is_old or not figure.end <= m.start < figure.end + _FAR:
        return False
    way = text[figure.end : m.start]
    if _CHOOSES.search(way) and (
        text[max(0, figure.start - 4) : figure.start].lower() == "the " or _CHOSEN.match(text, m.end)
    ):
        return False
    # "A 43-year-old man, Jan Lee said, was hurt" is told by her, and not of her.
    return is_way_to_name(way) and not ("," in way and _SPEAKS.match(text, m.end))


def who_is_old(text: str, figure: Figure) -> str:
    """What behind "43-year-old" tells who is so old, "retired teacher"; "" where it is not told for sure.

    >>> old = Figure(2, 13, "43-year-old", "age")
    >>> [who_is_old(f"A 43-year-old {words}.", old) for words in (
    ...     "retired teacher in Testham", "Greek boy whose", "shot a dog", "girl’s mother", "man stepped out")]
    ['retired teacher', 'Greek boy', '', '', 'man']
    """
    if not figure.text.endswith("old"):
        return ""
    found: list[str] = []
    at = figure.end
    while len(found) < _MOST_WORDS and (word := _NEXT_WORD.match(text, at)):
        if word["owner"]:
            return ""
        if found and word["word"][0].isupper() and not found[-1].islower():
            return ""
        # Behind the noun a capital begins the name of whom it is, and a verb tells what he does.
        if _ends_the_noun(word["word"], text[figure.end : word.end()]) or (
            found and word["word"][0].isupper() and found[-1].islower()
        ):
            break
        found.append(word["word"])
        at = word.end()
    while found and found[-1].endswith(("ing", "ed", "ly")):
        found.pop()
    return " ".join(found) if found and found[-1].islower() else ""


def _ends_the_noun(word: str, way: str) -> bool:
    described = _DESCRIBES.sub(" ", way + " x", count=1).split()
    if word not in described:
        return False
    plain = word.casefold()
    return (
        plain in _NO_NOUNS
        or _ASTRAY.fullmatch(plain) is not None
        or _PRESENT.search(plain.partition("-")[0]) is not None
    )


def is_way_to_name(way: str) -> bool:
    """Whether what stands between "43-year-old" and a name tells only what its bearer is."""
    if _WAY.fullmatch(way) is None:
        return False
    way = _LEADS.sub(" ", _DESCRIBES.sub(" ", way, count=1))
    return not (_ASTRAY.search(way) or _ASTRAY_LAST.search(way))
