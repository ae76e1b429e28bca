"""Words of a text with their capitals: which are capitalised, and which only because a sentence starts there.

Tokens keep dotted abbreviations ("U.S.", "Gen."), names with hyphens ("al-Assad", "MQ-9") and inner
apostrophes; a possessive 's, a prefix ("pro-") and a suffix ("-backed") are left outside.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from variorum.text.late_patterns import LatePattern
from variorum.text.stop_words import OTHERS
from variorum.text.word_lists import listed

_ABBREVIATIONS = (
    "Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Pvt|Pfc|Spc|Adm|Cmdr|Brig|Sen|Sens|Rep|"
    "Reps|Gov|Govs|Del"
    "|Sec|Atty|Det|Insp|Supt|Cllr|Rev|Fr|Hon|Jr|Sr|St|Ste|Mt|Ft|Ave|Blvd|Rd|Inc|Corp|Co|Cos|Ltd|Bros|Messrs"
    "|Const|Cst|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tues|Wed|Thurs|Fri|v|vs|approx|etc|Fig|Dept|Univ"
)
_STATES = (
    "Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Kans|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|"
    "Mont|Neb|Nebr|Nev"
    "|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Nfld|Ont|Que|Sask|Man"
)
_WORD = LatePattern(
    rf"""
      (?P<plain>[a-z]{{2,}}+)(?=[ ,\n])                            # two words of three: the rest is slow to try
    | U\.S(?![\w.])
    | (?:[^\W\d_]\.){{2,}}(?:[^\W\d_](?!\w))?                 # U.S.  p.m.  F.B.I
    | [A-Z]\.[ ][A-Z]\.(?![ ][A-Z][a-z])                      # N. Y. in tokenised text
    | (?:{_ABBREVIATIONS})\.(?!\w)
    | (?:ST|STE|FT|MT)\.(?=[ ][A-Z]{{3}})                       # ST. LOUIS
    | (?:(?<=,\s)|(?<=-)|(?<=\())(?:{_STATES})\.(?!\w)
    | [A-Z]\.(?=\s?[A-Z])                                     # an initial
    | [DRI](?=-(?:[A-Z][a-z]+\.?|(?:[A-Z]\.){{2,}}|W\.\s?Va\.)[),])  # a party: D-Conn., R-N.Y.
    | W\.[ ]?Va\.(?!\w)
    | [^\W_]+(?:(?:[-‑'’&+]|\.(?=[a-z]))[^\W_]+)*
    """,
    re.VERBOSE,
)
#: Between two words, the end of a sentence or of something like it; an opening quotation counts too.
_SENTENCE_GAP = LatePattern(r"[.!?…:•*·|>]|[\n\r\u2028\u2029]|(?<!\S)[^\s\"“„«]*+[\"“„«]\S*$|--|—|\s–\s")
_PREFIXES = listed(
    """
    pro anti ex non then mid post pre trans sub inter cross neo semi quasi all co former early late
    un once now un-
    """
)
#: Two newspapers that became one bear both names: "Spokesman-Review", "Post-Gazette".
LAST_OF_TWO_PAPERS = listed(
    """
    Post Times Journal Tribune Herald Gazette Chronicle Globe Telegraph Mail Star Register Review Constitution
    Picayune Ledger Intelligencer News Press Leader Bee Examiner Dispatch Sun Standard Courier Bulletin Crescent
    Sentinel Advertiser Democrat Republican Banner Enterprise Item Call Record Union Eagle Argus Observer
    """
)
#: Names of persons and towns stand without these; rivers and countries with them are given up.
_DETERMINERS = listed(
    """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am zum zur beim
    vom ins ans sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer dieser diese dieses diesen diesem
    jeder jede jedes jeden alle aller viele mehrere einige zwei drei vier fünf sechs sieben acht neun zehn
    """
)
_NOUN_ENDING = LatePattern(
    r"[a-zäöüß]{2}(?:ung|heit|keit|schaft|tion|ismus|tät|nis|chen|ungen|heiten|keiten|tionen)$"
)


class Word(NamedTuple):
    """A word; `opens` says that its capital may only be the start of a sentence, quotation or line.

    `gap` is what stands between the word before and this one; `line` counts paragraphs.
    """

    text: str
    start: int
    end: int
    capital: bool
    opens: bool
    gap: str
    line: int


def words(text: str) -> list[Word]:
    """All words of `text` in order."""
    found: list[Word] = []
    last, line = 0, 0
    for match in _WORD.finditer(text):
        word = match.group()
        start, end = match.span()
        gap = text[last:start]
        opens = last == 0
        if gap != " ":
            if "\n" in gap:
                line += 1
            opens = opens or gap == "—" or (len(gap) > 1 and _SENTENCE_GAP.search(gap) is not None)
        if match.lastgroup == "plain":
            found.append(Word(word, start, end, False, opens, gap, line))
            last = end
            continue
        if "'" in word or "’" in word:
            word, end = _without_possessive(word, start)
        if "-" in word or "‑" in word:
            for part, at in _hyphen_parts(word, start):
                found.append(Word(part, at, at + len(part), _is_capital(part), opens, gap, line))
                opens, gap = False, "-"
        else:
            found.append(Word(word, start, end, _is_capital(word), opens, gap, line))
        last = end
    return found


def _is_capital(word: str) -> bool:
    return word[0].isupper() or (len(word) > 2 and word[1].isupper() and word[0].islower())


def _without_possessive(word: str, start: int) -> tuple[str, int]:
    if word[-2:] in ("'s", "’s", "'S", "’S"):
        word = word[:-2]
    return word, start + len(word)


def _hyphen_parts(word: str, start: int) -> list[tuple[str, int]]:
    """A hyphened word whole, or cut where a prefix or suffix in small letters is only joined on."""
    parts = re.split(r"[-‑]", word)
    is_paper = word.startswith("Post") and len(parts) == 2 and parts[1] in LAST_OF_TWO_PAPERS
    if parts[0].lower() in _PREFIXES and len(parts) > 1 and not is_paper:
        at = len(parts[0]) + 1
        return [(word[: at - 1], start), *_hyphen_parts(word[at:], start + at)]
    if len(parts) == 2 and parts[0][:1].isupper() and parts[1].islower() and len(parts[1]) > 2:
        at = len(parts[0]) + 1
        return [(parts[0], start), (parts[1], start + at)]
    return [(word, start)]


def in_title_case(line: list[Word]) -> bool:
    """Whether a line's capitals tell nothing, as in a Headline Written Like This or IN CAPITALS."""
    letters = [w for w in line if w.text[0].isalpha() and len(w.text) > 3]
    if len(letters) < 3:
        return len(line) > 1 and all(w.text.isupper() for w in line if w.text[0].isalpha())
    return sum(w.capital for w in letters) >= 0.75 * len(letters)


def without_common_nouns(found: list[Word], language: str) -> list[Word]:
    """The words with the capitals taken back that only say "noun". Only German writes all its nouns so.

    A noun is known by an article or the like before it, here or elsewhere in the text, or by its ending. What
    is left with a capital may still be one: the capital alone proves nothing in German.
    """
    if language != "german":
        return found
    nouns = {
        word.text
        for before, word in pairwise(found)
        if word.capital and before.text.lower() in _DETERMINERS and word.gap in (" ", "\u00a0")
    }
    small = OTHERS["german"]
    return [
        word._replace(capital=False)
        if word.capital
        and (word.text in nouns or word.text.lower() in small or _NOUN_ENDING.search(word.text) is not None)
        else word
        for word in found
    ]
