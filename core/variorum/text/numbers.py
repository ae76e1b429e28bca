"""Numbers in running text: digits and words, what they are worth, and what the words around them allow.

    >>> [(n.text, n.value, n.low, n.high) for n in numbers("at least 25 people, 12 to 18 rockets")]
    [('25', 25.0, 25.0, inf), ('12 to 18', None, 12.0, 18.0)]
    >>> [(n.text, n.value) for n in numbers("zweiunddreißig von 12.500", "german")]
    [('zweiunddreißig', 32.0), ('12.500', 12500.0)]

Nothing here knows about dates, clock times or names with digits in them: `variorum.entities.figures.finding` masks
those.
"""

from __future__ import annotations

from variorum.text.chinese_numbers import chinese_numbers
from variorum.text.continental_numbers import continental_numbers
from variorum.text.english_numbers import english_numbers
from variorum.text.number import Number
from variorum.text.number_bounds import qualified
from variorum.text.number_ranges import with_ranges
from variorum.text.number_words import NUMBER_WORDS


def numbers(text: str, language: str = "english") -> tuple[Number, ...]:
    """All numbers in `text`, in order, ranges as one. Languages without rules of their own are read as English.

    `language` as `languages.language_of` gives it.
    """
    if language in NUMBER_WORDS:
        found = list(continental_numbers(text, language))
    elif language in ("chinese", "japanese"):
        found = list(chinese_numbers(text))
    else:
        found = list(english_numbers(text))
    return tuple(qualified(text, number, language) for number in with_ranges(text, found, language))
