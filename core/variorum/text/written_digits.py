"""Numbers written in digits: of any script, grouped in the way of a language, with a fraction behind.

>>> value_of("12,000.5"), value_of("٣٢٬٠٠٠"), value_of("12.000,5", "german"), value_of("12.000", "german")
(12000.5, 32000.0, 12000.5, 12000.0)
"""

from __future__ import annotations

import re
import unicodedata

#: Vulgar fractions: ½ ⅓ ⅞ …
FRACTION = "[¼-¾⅐-⅞]"
#: The same by hand: "2 1/2 miles". Only those that measures are given in; 9/11 and 24/7 are none.
WRITTEN_FRACTION = r"(?:1/(?:[2-58]|16|32)|2/[35]|3/(?:[458]|16|32)|[57]/(?:8|16|32)|4/5)(?![\d/]|[.,]\d)"
#: As English (and Chinese, Arabic …) newspapers set them. Full-width digits have a full-width comma.
DIGITS = r"\d{1,3}(?:[,٬，]\d{3})+(?:[.٫．]\d+)?(?!\d)|\d+(?:[.٫．]\d+)?"
#: A point (or a thin space, or an apostrophe in Switzerland) parts thousands there, a comma the decimals.
CONTINENTAL_DIGITS = (
    r"\d{1,3}(?:[.]\d{3})+(?:,\d+)?(?!\d)"
    r"|\d{1,3}(?:[ \u00a0\u202f\u2009’']\d{3})+(?:,\d+)?(?!\d)"
    r"|\d+(?:[.,]\d+)?"
)
_CONTINENTAL = frozenset(("german", "french", "spanish", "italian", "portuguese", "dutch"))
_NOT_DIGITS = re.compile(r"[^\d.]")
_GROUP_OF_THREE = re.compile(r",\d{3}(?!\d)")


def value_of(written: str, language: str = "english") -> float:
    """What digits are worth. "12.000" is twelve thousand in German, twelve in English."""
    if language not in _CONTINENTAL:
        return float(_NOT_DIGITS.sub("", written.replace("٫", ".").replace("．", ".")))
    whole, comma, decimals = written.partition(",")
    if comma and language == "spanish" and _GROUP_OF_THREE.fullmatch(comma + decimals) and "." not in whole:
        # In Mexico the comma parts thousands; nobody writes decimals to the third place in news.
        return float(re.sub(r"\D", "", written))
    if whole.count(".") == 1 and len(whole.partition(".")[2]) != 3:
        return float(_NOT_DIGITS.sub("", whole))  # "3.5" after the English manner
    return float(re.sub(r"\D", "", whole) + "." + (decimals or "0"))


def fraction_of(sign: str) -> float:
    """What ½, ⅔ or 1/2 is worth; nothing for no sign."""
    over, slash, under = sign.strip(" -\u00a0\u2011").partition("/")
    if slash:
        return int(over) / int(under)
    return unicodedata.numeric(over) if over else 0.0
