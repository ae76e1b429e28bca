"""The words that lead up to a name: "powerful Iranian commander", "Secretary of State", "Maj. Gen.".

The last of them is a title or a noun that says what somebody is. Going left from there, the phrase ends at an
article, a possessive, a preposition, a comma or another name. After "to", "would" or a name the first word is
a verb as like as not ("to challenge Senator …"), and stays only where it must belong to the phrase.
"""

from __future__ import annotations

import re

from variorum.entities.names.lexicons import Lexicons
from variorum.model.span import Span
from variorum.text.word_lists import listed

_WORD = re.compile(r"(?:[^\W_]|(?<=\s)[’'](?=\w))[\w.’'‑-]*,?")
_LEAD = re.compile(r"(?:[^\W_][\w.’'‑-]*,?[ \u00a0]){1,8}$")
_OF_TITLE = re.compile(
    r"\b((?:(?:[Ff]ormer|[Dd]eputy|[Aa]cting|[Aa]ssistant|[Uu]nder|[Vv]ice|ex-)[ \u00a0])*"
    r"([A-Z][\w.]+)[ \u00a0]of[ \u00a0](?:the[ \u00a0])?(?:State|Defense|Defence|War|Treasury|Staff|"
    r"[A-Z]\w+))[ \u00a0]$"
)
#: Before these the phrase begins.
_OPENERS = listed(
    """
    the a an his her its their our my your another one both by for from with of in on at as
    against about under over into among between without within via despite like including during toward towards
    alongside near behind
    """
)
#: Before these a verb, an adverb or nothing of the phrase stands.
_BREAKS = listed(
    """
    and but or to if whether unless
    when while than then before after because since until though although where what which who
    whom whose why how not never also even only just still yet out up down off back away again is are was were be
    been being has have had do does did will would can could may might must shall should said says say told tells
    calling call called him them us me you it he she they we i there here so too very more most less such some any
    all no each every either neither
    this that these those
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday yesterday today tomorrow later earlier meanwhile
    """
)
_COURTESY = listed("mr mrs ms miss mr. mrs. ms.")
_ADJECTIVES = listed(
    """
    former senior junior top chief late new old young longtime long-time veteran retired acting deputy assistant
    ex then incumbent outgoing incoming retiring elected disgraced convicted accused alleged suspected fellow famed
    serving sitting
    powerful top-ranking leading rising embattled popular revered beloved rich wealthy poor fiery tough moderate
    """
)
#: Ends in -ing or -ly, and is neither a verb nor an adverb before a noun: "chief operating officer".
_NO_DOING = listed(
    """
    managing founding marketing advertising engineering operating nursing housing building planning training
    mining manufacturing accounting consulting lobbying publishing broadcasting racing boxing fishing farming
    shipping trading fundraising polling reigning defending ruling governing family daily weekly monthly assembly
    elderly friendly
    """
)
#: Before the name of a body they say whose it is, not what it is: "the county Board of Supervisors".
_WHOSE = listed("county city state town village district borough province region territory capital area")
#: Titles of those who are mostly named with no word for them before the title.
_HIGH = frozenset(
    ("President", "House", "Speaker", "Senator", "Sen.", "Rep.", "Gov.", "Governor", "Mayor", "Prime")
)
_ADJECTIVE_END = re.compile(r"(?:ful|ous|ive|ical|ian|ist|ary|less|able|ible|onal|ental|ic|ese|ern)$|-")


#: "Former" says nothing by itself, and "St." is a part of the name.
_NOT_ALONE = frozenset(_ADJECTIVES - listed("chief deputy assistant veteran accused convicted")) | {
    "st.",
    "saint",
}


def words_before(
    text: str, start: int, names: list[tuple[int, int]], lists: Lexicons, person: bool = True
) -> Span | None:
    """The phrase right before the name that begins at `start`; `names` are the places of persons' names.

    What a `person` is called is never the word for a place or a body, nor the title of several.
    """
    of_title = _OF_TITLE.search(text, max(0, start - 70), start)
    if of_title and of_title.group(2) in lists.titles:
        return Span(of_title.start(1), of_title.end(1))
    lead = _LEAD.search(text, max(0, start - 90), start)
    if lead is None:
        return None
    words = list(_WORD.finditer(text, lead.start(), start))
    if not words or not _is_head(words[-1].group(), lists, person):
        return None
    first = len(words)
    border = ""
    for i in range(len(words) - 1, -1, -1):
        word = words[i].group()
        plain = word.rstrip(",.").lower()
        ends = word.endswith((",", ".")) and i < len(words) - 1 and word not in lists.titles
        # "urging President …", "reportedly"; not "Weekly Herald Editor"
        doing = plain.endswith(("ing", "ly")) and plain not in _ADJECTIVES | _NO_DOING
        named = any(a < words[i].end() and words[i].start() < b for a, b in names)
        if plain.endswith(("'s", "’s", "s'", "s’")):
            first, border = i, "opener"
            break
        if plain in _OPENERS or plain in _BREAKS or word.lower() in _COURTESY or ends or named or doing:
            # "her father, civil rights leader Rev. Kelm": after whom it explains there is no verb.
            explains = word.endswith(",") and lists.roles.get(plain) == "PERSON"
            border = "opener" if plain in _OPENERS or explains else "break"
            break
        first = i
    if first == len(words):
        return None
    if not border and lead.start() > 0 and text[lead.start() - 1] not in '\n.?!”"“(' and len(words) >= 8:
        border = "break"
    if not border and text[: lead.start()].rstrip(" \u00a0").endswith(("”", '"', "’’")):
        border = "break"  # “…,” explained Speaker Ada Kelm
    if border == "break":
        first = _without_verb(words, first, lists)
    first = _after_a_verb(words, first, lists)
    if all(w.group().rstrip(",").lower() in _NOT_ALONE for w in words[first:]):
        return None
    return Span(words[first].start(), words[-1].start() + len(words[-1].group().rstrip(",")))


def _is_head(word: str, lists: Lexicons, person: bool) -> bool:
    last = word.rstrip(",")
    plain = last.lower()
    # "At the college, Kelm said": what a place, body or thing is called, nobody is.
    if person and (_is_title_of_several(last, lists) or lists.roles.get(plain) in ("LOC", "MISC", "ORG")):
        return False
    if plain in _COURTESY or (plain in _WHOSE and not person) or last == "state":
        return False
    if word.endswith(","):
        return plain in lists.roles
    return last in lists.titles or plain in lists.roles


def _is_title_of_several(word: str, lists: Lexicons) -> bool:
    """ "Sens. Ada Kelm and Ola Soll": the plural of a title; one of them is no "Sens."."""
    dot = "." if word.endswith(".") else ""
    stem = word.removesuffix(".")
    if not stem.endswith("s") or stem.endswith("ss") or stem.rstrip(".") in ("Ms", "Mrs"):
        return False
    return stem[:-1] + dot in lists.titles or stem[:-1].lower() in lists.roles


def _after_a_verb(words: list[re.Match[str]], first: int, lists: Lexicons) -> int:
    """ "the White House asked former President": a past form after a noun is a verb, after "a" it is not."""
    for i in range(len(words) - 2, first - 1, -1):
        word, after = words[i].group(), words[i + 1].group()
        # "the deal President Kelm struck", "many felt Speaker Kelm": not "state Senator", "ruling-party Leader".
        if word.islower() and after in _HIGH and not _may_stand_before(word, lists):
            return i + 1
        if i == first:
            break
        # "Party Leader shows Maj. Gen.": small words between capitals describe nobody.
        if word.islower() and word.endswith("s") and not word.endswith("ss") and after[0].isupper():
            return i + 1
        past = word.islower() and word.endswith("ed") and "-" not in word and word not in _ADJECTIVES
        if past and words[i - 1].group().lower() not in _ADJECTIVES:
            return i + 1
    return first


def _may_stand_before(word: str, lists: Lexicons) -> bool:
    plain = word.rstrip(",")
    known = (
        plain in _ADJECTIVES
        or plain in lists.roles
        or plain in ("police", "army", "navy", "campaign", "council")
    )
    return known or bool(_ADJECTIVE_END.search(plain))


def _without_verb(words: list[re.Match[str]], first: int, lists: Lexicons) -> int:
    """The first word that is surely no verb: a title, an adjective, a word with a capital."""
    for i in range(first, len(words)):
        word = words[i].group().rstrip(",")
        plain = word.lower()
        sure = word[0].isupper() or plain in _ADJECTIVES or bool(_ADJECTIVE_END.search(plain))
        if sure or (plain in lists.roles and i > first):
            return i
        if plain in lists.roles and not plain.endswith(("force", "head", "lead", "host", "guard", "police")):
            return i
    return len(words)
