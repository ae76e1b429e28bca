"""Which lines above an article are its headline, its standfirst, or the page's own labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from variorum.reading.drafts import Block
from variorum.reading.roles.datelines import DATELINE
from variorum.reading.roles.header_lines import header_line
from variorum.reading.roles.paragraph_roles import role_by_words
from variorum.text.late_patterns import LatePattern
from variorum.text.shortened import ABBREVIATIONS
from variorum.text.word_lists import listed

_HEADLINE_WORDS = 30
_HEADLINE_CHARACTERS = 220
#: Chinese and Japanese set no spaces between words: the longest headline, in characters.
_WIDE_CHARACTERS = 60
#: A whole sentence is a headline only where a date or byline follows, and a short one.
_SENTENCE_WORDS = 20
#: "… Upset at the I.R.S.": the stop of an abbreviation may end a sentence as well, and longer ones do.
_SHORTENED_WORDS = 14
#: Above a byline or date even two sentences are a standfirst; elsewhere it is one line without a full stop.
_STANDFIRST_WORDS = 30
_STANDFIRST_WORDS_ABOVE_BYLINE = 60
_STANDFIRSTS = 3
#: "G.O.P", "St", "S": without their last stop.
_INITIALS = LatePattern(r"(?:[^\W\d_]\.)*[^\W\d_a-zß-ÿ]")
_STOP = LatePattern(r"(\S*?)([.。．])[\"”’»“)\]』」' ]*$")
_WIDE = LatePattern(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
#: "Ferry aground | Harbour Gazette": the title of a browser's window.
_TITLE_END = LatePattern(r"\s*[|–—»·-]\s*(?P<outlet>[^|]{2,60})")
_SECTIONS = listed(
    """news world politics business economy sport sports opinion local national international europe culture arts
    life lifestyle health science technology tech environment education travel media law crime weather video live
    breaking exclusive analysis comment editorial uk us usa africa asia
    nachrichten politik wirtschaft sport kultur panorama meinung ausland inland regional lokales welt europa
    wissenschaft gesellschaft eilmeldung exklusiv kommentar
    actualités actualité politique économie monde société culture sports opinions international région france
    urgent exclusif
    noticias política economía mundo sociedad cultura deportes opinión internacional nacional españa sucesos
    """
)
_TWO_WORDS = listed(
    """world-news uk-news us-news local-news breaking-news latest-news top-stories front-page home-page
    dernière-minute última-hora à-la-une en-direct live-updates vor-ort"""
)
_CRUMBS = LatePattern(
    r"(?:home|news|startseite|accueil|inicio|portada|nachrichten)(?:\s*[>›»/"
    r"|·]\s*[\w &’'-]{2,30}){1,5}\s*[>›»/|]?",
    re.IGNORECASE,
)
#: "BC-EU--Ferry Aground,2nd Ld-Writethru", "^Ferry aground<": how wire services label a take.
_SLUG = LatePattern(r"(?:(?:BC|AM|PM|AP)-[\w-]+(?:[ ,.][\w ,.-]{0,50})?|\^[^^]{2,120}[<^])")


def ends_sentence(text: str) -> bool:
    """Whether a text ends with the stop of a sentence, and not with an abbreviation's."""
    found = _STOP.search(text[-60:])
    if found is None:
        return False
    word = found[1].strip("“”\"'‘’(«»")
    if found[2] != "." or not word:
        return True
    shortened = word.casefold() in ABBREVIATIONS and word[:1].isupper()
    return not (shortened or _INITIALS.fullmatch(word))


def is_headline(blocks: Sequence[Block], index: int) -> bool:
    """Whether block `index` reads like the headline, none being found so far."""
    text = blocks[index].text
    if index + 1 >= len(blocks) or not could_be_headline(text):
        return False
    words = len(text.split())
    if not ends_sentence(text) and (words <= _SHORTENED_WORDS or not _STOP.search(text)):
        return True
    # 'The ferry is saved.' above a date: no other line of an article stands there
    return words <= _SENTENCE_WORDS and _follows_header(blocks, index, 1)


def could_be_headline(text: str) -> bool:
    """Whether length and words are those of a headline, wherever it stands."""
    longest = _WIDE_CHARACTERS if _is_wide(text) else _HEADLINE_CHARACTERS
    if len(text) > longest or len(text.split()) > _HEADLINE_WORDS or not any(c.isalpha() for c in text):
        return False
    return role_by_words(text) == "body" and not (DATELINE.match(text) and ends_sentence(text))


def _is_wide(text: str) -> bool:
    # Compiling that takes as long as reading ten articles, and most are of none of these scripts.
    return not text.isascii() and max(text) >= "\u3040" and _WIDE.search(text) is not None


def is_standfirst(blocks: Sequence[Block], index: int, above: Sequence[str]) -> bool:
    """Whether block `index`, under a headline, sums the article up. `above` are the roles so far."""
    text = blocks[index].text
    if index + 1 >= len(blocks) or DATELINE.match(text) or above.count("standfirst") >= _STANDFIRSTS:
        return False
    words = len(text.split())
    last = next((role for role in reversed(above) if role not in ("furniture", "caption")), "")
    if (
        last in ("headline", "standfirst")
        and words <= _STANDFIRST_WORDS_ABOVE_BYLINE
        and _follows_header(blocks, index, 2)
    ):
        return True
    return words <= _STANDFIRST_WORDS and not ends_sentence(text) and text[-1:] not in ":”\"'’,;!?"


def window_title_of(blocks: Sequence[Block], index: int) -> str:
    """The outlet in a line that is the headline below it with the outlet's name added; "" for other lines."""
    text = blocks[index].text
    for block in blocks[index + 1 : index + 4]:
        if len(block.text) >= 8 and text.casefold().startswith(block.text.casefold()):
            end = _TITLE_END.fullmatch(text, len(block.text))
            if end:
                return end["outlet"].strip()
    return ""


def is_page_label(text: str) -> bool:
    """Whether a line above the headline is a section's name, a trail of links or a wire service's label."""
    if len(text) > 120:
        return False
    words = text.casefold().strip(" :|•·!").split()
    if 1 <= len(words) <= 2 and ("-".join(words) in _TWO_WORDS or all(word in _SECTIONS for word in words)):
        return True
    return bool(_CRUMBS.fullmatch(text) or _SLUG.fullmatch(text))


def _follows_header(blocks: Sequence[Block], index: int, within: int) -> bool:
    """Whether one of the next blocks, clutter and captions aside, is a byline or a date."""
    for block in _of_the_article(blocks[index + 1 : index + 6], within):
        line = header_line(block.text) if block.role is None else None
        if block.role in ("byline", "date") or (line and line.role in ("byline", "date")):
            return True
    return False


def _of_the_article(blocks: Sequence[Block], most: int) -> Iterator[Block]:
    for block in blocks:
        if most and (block.role or role_by_words(block.text)) not in ("furniture", "caption"):
            most -= 1
            yield block
