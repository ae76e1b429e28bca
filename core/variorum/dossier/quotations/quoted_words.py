"""The words of a quotation as they are held against another paper's."""

from __future__ import annotations

import re
from collections.abc import Callable

from variorum.dossier.joining.name_keys import folded
from variorum.text.british_spellings import american
from variorum.text.english_numbers import UNITS
from variorum.text.word_lists import listed

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
#: Collections printed in tokens part what an apostrophe joins: "the third time’ s the charm".
_PARTED = re.compile(r"(?<=\w)(['’])\s(?=(?:s|d|m|re|ve|ll)\b)")
#: "aren't" and "are not" are the same words.
_CONTRACTIONS = (
    (re.compile(r"\bcan['’]\s?t\b", re.I), "can not"),
    (re.compile(r"\bwon['’]\s?t\b", re.I), "will not"),
    (re.compile(r"n['’]\s?t\b", re.I), " not"),
    (re.compile(r"\bcannot\b", re.I), "can not"),
    (re.compile(r"['’]\s?(m|re|ve|ll)\b", re.I), r" \1"),
    # Behind these it stands for no possession; "is", but for what can only be "has".
    (re.compile(r"\b(he|she|it|that|there|here|what|who)['’]\s?s(?=\s+(?:been|got|had)\b)", re.I), r"\1 has"),
    (re.compile(r"\b(he|she|it|that|there|here|what|who)['’]\s?s\b", re.I), r"\1 is"),
)
#: "F.B.I." is FBI: house style, no other word.
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}")
#: So is "a 2 in 3 chance" for "a two-in-three chance".
_IN_FULL = {"m": "am", "re": "are", "ve": "have", "ll": "will"} | {
    str(i): word for i, word in enumerate(UNITS)
}
#: A whole hour is one clock however a paper writes it: "6 p.m.", "6:00 PM", "6: 00 pm".
_WHOLE_HOUR = re.compile(r"(?<![\d:.,])(\d{1,2})(?::\s?|\.)00(?=\s?[ap]\.?\s?m\b)", re.I)
_HALF_OF_THE_DAY = re.compile(r"(?<=\d)\s?([ap])\.?\s?m\b|\b([ap])\.\s?m\b(?=\.)", re.I)
#: "Gen. Weld" is General Weld, in house style.
_TITLES = re.compile(r"\b(Gen|Sen|Gov|Rep|Col|Capt|Sgt|Prof|Lt)\.(?=\s)")
_TITLES_IN_FULL = {
    "Gen": "general",
    "Sen": "senator",
    "Gov": "governor",
    "Rep": "representative",
    "Col": "colonel",
    "Capt": "captain",
    "Sgt": "sergeant",
    "Prof": "professor",
    "Lt": "lieutenant",
}
#: Words that any two quotations may share.
SMALL = listed(
    """
    a an the and or but of in on at by for from to with as that this these those it its he she they we i you his her
    their our my your is are was were be been being am do does did have has had will would can could should not no so
    if what who which there here just very about more all any some one than
    then them him us me going go get got think know want say said like
    """
)


#: What is put in by the writer, and what a paper's style makes of the words, but for their spelling: one after another.
REWRITTEN: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"\[[^\]]*\]|\([^)]*\)"), " "),
    (_WHOLE_HOUR, r"\1"),
    (_HALF_OF_THE_DAY, lambda half: f" {half[1] or half[2]}m"),
    (_TITLES, lambda title: _TITLES_IN_FULL[title[1]]),
    (_INITIALS, lambda initials: initials[0].replace(".", "")),
    (_PARTED, r"\1"),
    *_CONTRACTIONS,
)


def quoted_words(text: str) -> tuple[str, ...]:
    """The words of a quotation, folded; what is in [brackets] or (brackets) was put in by the writer.

    How a paper spells, abbreviates or sets them makes no other words of them.
    """
    text = american(text)
    for pattern, by in REWRITTEN:
        text = pattern.sub(by, text)
    words = (folded(w) for w in WORD.findall(text))
    return tuple(_IN_FULL.get(w, w) for w in words if w)
