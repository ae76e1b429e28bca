"""What a finding said when it was kept, told in the language of now: files have its words, and no template of them.

English words are known again by the templates of the rules. Words kept in another language stay as they are, and so
does what stands in the places of a template: names, passages of the texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from variorum.reviewing import (
    changes,
    edited_words,
    figures_in_links,
    one_account_only,
    passages,
    told_otherwise,
)
from variorum.text.decided_words import decided, phrase_decided
from variorum.text.leaving_out import CUT
from variorum.text.phrasing import marked, phrase, phrase_many, speaks_english
from variorum.text.quoting import in_marks
from variorum.text.retelling import Place, Retelling

#: A file that somebody made up can say anything at any length.
_LONGEST = 5_000
#: Between a title and what is told under it, in one line.
_BETWEEN = ": "
_RULES = (changes, edited_words, figures_in_links, one_account_only, told_otherwise)
#: What the rules do not have in a table.
_OTHERS = (
    marked("Quotation in different words"),
    marked("Quotation with a negation in one text only"),
    marked("Quotation given to different speakers"),
    marked("Speaker named in two ways"),
    marked("Quotation shortened"),
    marked("Same quotation, word for word"),
    marked("Relayed"),
    marked("Stated with different precision"),
    marked("Figures to check"),
    marked("Described differently"),
    marked("Places to check"),
    marked("Days to check"),
    marked("Ages to check"),
    marked("Headline changed"),
    marked("Byline changed"),
    marked("Passage moved"),
    marked("Notice added"),
    marked("Notice removed"),
    marked("Notice in {text}"),
    marked("Notice only in {text}"),
    marked("Spelled {values}"),
    marked("Moved: {words}"),
    marked("Only in {text}: {words}"),
    marked("{text} credits {source}."),
)
_SPEAKERS = marked("Speakers: {speakers}.")
_SENTENCES = re.compile(r"(\d[\d,]*) sentences?(?:, |$)")


def told_again(words: str) -> str:
    """A title, a sentence or both in one line; as they are where no rule made them."""
    if speaks_english() or len(words) > _LONGEST:
        return words
    return _whole(words) or _headed(words) or words


def _whole(words: str) -> str | None:
    asking, settled = _known()
    return asking(words) or settled(words)


def _headed(words: str) -> str | None:
    """A title that is known, and what stands behind it."""
    at = words.rfind(_BETWEEN)
    while at > 0:
        title = _whole(words[:at])
        if title is not None:
            return f"{title}{_BETWEEN}{_with_speakers(words[at + len(_BETWEEN) :])}"
        at = words.rfind(_BETWEEN, 0, at)
    return None


def _with_speakers(words: str) -> str:
    before, between, speakers = words.partition(f" {_SPEAKERS.partition('{')[0]}")
    if not between or not speakers.endswith("."):
        return words
    return f"{before} {phrase(_SPEAKERS, speakers=speakers[:-1])}"


def _holding(words: str) -> str | None:
    """ "4 sentences, a source and a figure", perhaps cut at its end."""
    whole = words.removesuffix(CUT)
    end = words[len(whole) :]
    number = _SENTENCES.match(whole)
    told = []
    if number is not None:
        count = number[1]
        told.append(phrase_many("{n} sentence", "{n} sentences", int(count.replace(",", "")), n=count))
        whole = whole[number.end() :]
    held = _held(whole, bool(end))
    if whole and not held:
        return None
    return ", ".join([*told, *([phrase(held)] if held else [])]) + end


def _held(words: str, is_cut: bool) -> str:
    """What these words are, or begin with, of all that a passage can hold; "" where it is nothing known."""
    known = [each for each in passages.HOLDING.values() if each]
    if not is_cut:
        return words if words in known else ""
    meant = [each for each in known if each.startswith(words)]
    return (
        meant[0]
        if len(meant) == 1
        else max((one for one in known if words.startswith(one)), key=len, default="")
    )


def _name(words: str) -> str:
    """What a text is called: a name of its own, or its number."""
    number = words.removeprefix("version ")
    return phrase("version {number}", number=number) if number != words and number.isdecimal() else words


def _passage(words: str) -> str:
    """A passage in the marks of the language."""
    plain = len(words) > 2 and (words[0], words[-1]) == ("“", "”") and not {*"“”"} & {*words[1:-1]}
    return in_marks(words[1:-1]) if plain else words


@cache
def _known() -> tuple[Retelling, Retelling]:
    """What the rules say, and the same once a reader has decided: then nothing asks to check it."""
    anything, name = Place(".+"), Place("[^:]+", _name)
    places = dict.fromkeys(("values", "old", "new", "left", "right", "one", "other", "told"), anything)
    places |= {
        "text": name,
        "source": name,
        "words": Place("[“„‘].*", _passage),
        "holding": Place("[^:]+", _holding),
    }
    tables = [value for rule in _RULES for name, value in vars(rule).items() if name.strip("_").isupper()]
    known = {*_OTHERS, *(text for table in tables for text in _texts(table))}
    ours = [text for text in known if {*re.findall(r"\{(\w+)\}", text)} <= {*places}]
    settled = {decided(text): text for text in ours if decided(text) != text}
    return Retelling(ours, places), Retelling(settled, places, settled, phrase_decided)


def _texts(value: object) -> Iterator[str]:
    """All sentences and titles in a table of them."""
    if isinstance(value, str):
        if value[:1].isupper() or value[:1] == "{":
            yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
