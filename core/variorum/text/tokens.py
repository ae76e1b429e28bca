"""Words, numbers and marks, with their places.

A dash is a token of its own, three dots are one, an apostrophe inside a word is none; CJK goes by character,
since it sets no spaces. Marks that combine with a letter stay with it.
"""

from __future__ import annotations

from variorum.text.plain_or_whole import PlainOrWhole

#: Combining marks that `\\w` leaves out although they belong to the word: Latin, Cyrillic, Hebrew, Arabic,
#: Indic, Tamil, Thai; and what shows nothing inside one (soft hyphen, joiners).
_COMBINING = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u0b80-\u0bcd"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u00ad\u200c\u200d\u2060"
)
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"

#: What stands between the digits of one number: of Arabic digits there are a decimal and a thousands mark of their own.
_IN_NUMBERS = ".,:\u066b\u066c"
#: An emoji made of several characters: tones of skin, variants, keycaps and tags follow it, joiners join two.
_EMOJI = (
    "[\U0001f1e6-\U0001f1ff]{2}"
    "|[^\\w\\s](?:[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]|\u200d[^\\w\\s])+"
)

TOKEN = PlainOrWhole(
    r"\d+(?:[.,:]\d+)*|[^\W\d_][^\W_]*(?:'[^\W\d_][^\W_]*)*|(\S)\1*+",
    rf"\d+(?:[{_IN_NUMBERS}]\d+)*"
    rf"|[{_CJK}]"
    rf"|[^\W\d_{_CJK}][^\W_{_CJK}{_COMBINING}]*(?:[{_COMBINING}]+[^\W_{_CJK}]*)*"
    rf"(?:['’ʼ][^\W\d_{_CJK}][^\W_{_CJK}]*)*"
    rf"|{_EMOJI}"
    # A run of one mark is one token: a line of 200,000 dots is no 200,000 things to compare.
    rf"|(\S)\1*+",
)
WORD = PlainOrWhole(
    r"\d+(?:[.,:]\d+)*|[^\W_]+",
    rf"\d+(?:[{_IN_NUMBERS}]\d+)*|[{_CJK}]|[^\W_{_CJK}{_COMBINING}][^\W_{_CJK}]*(?:[{_COMBINING}]+[^\W_{_CJK}]*)*",
)


def words(text: str) -> list[str]:
    """The words and numbers of an already folded text, marks left out, compounds taken apart."""
    return WORD.findall(text)


def count_words(text: str) -> int:
    """How many words a reader would count; a CJK character counts as one."""
    # Before Thai no script does without spaces; there "it's" is one word, whatever letters stand beside it.
    return len(text.split()) if text.isascii() or max(text) < "\u0e00" else len(WORD.findall(text))
