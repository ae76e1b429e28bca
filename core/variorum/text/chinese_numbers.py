"""Numbers of Chinese and Japanese running text: digits, numerals, and both with 万 and 亿.

>>> [(n.text, n.value) for n in chinese_numbers("三十二万人和5.6亿元，二〇二一年")]
[('三十二万', 320000.0), ('5.6亿', 560000000.0), ('二〇二一', 2021.0)]
"""

from __future__ import annotations

from collections.abc import Iterator

from variorum.text.late_patterns import LatePattern
from variorum.text.number import LARGEST, Number
from variorum.text.written_digits import DIGITS, value_of

_DIGITS = {"〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
           "八": 8, "九": 9}  # fmt: skip
_TENS = {"十": 10.0, "百": 100.0, "千": 1000.0}
_MYRIADS = {"万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "兆": 1e12}
#: What is counted with a single numeral; without it one is part of a word more often (三峡, 五四).
_COUNTED = (
    "人名位个個艘架辆輛枚次天日月年岁歲元倍度级級米吨噸公千百万萬亿億只隻家座间間条條项項件台处處場场便回分秒時时"
    "小周週席票"
)
_NUMERALS = "".join(_DIGITS) + "".join(_TENS) + "".join(_MYRIADS)
_NUMBER = LatePattern(
    rf"(?P<digits>(?<![\d.,])(?:{DIGITS}))(?P<scale>[百千]?[{''.join(_MYRIADS)}]|[百千])?"
    rf"|(?P<numerals>[{_NUMERALS}]{{2,24}}|(?<=分之)[{_NUMERALS}]|[二两兩三四五六七八九十](?=[{_COUNTED}]))"
)
#: Words written with numerals: "must", "very", "in case", "everything", "one by one" …
_NO_NUMBERS = frozenset(("千万", "千萬", "十分", "万一", "萬一", "一一", "万千", "千百", "万万"))


def chinese_numbers(text: str) -> Iterator[Number]:
    """Every number in order, without what the words around it say."""
    for match in _NUMBER.finditer(text):
        written = match.group()
        if match["digits"]:
            value = value_of(match["digits"])
            for scale in match["scale"] or "":
                value *= _TENS.get(scale) or _MYRIADS[scale]
        else:
            if _is_word(text, match.start(), match.end(), written):
                continue
            value = numeral_value(written)
        if value < LARGEST:
            yield Number(*match.span(), written, value, value, value)


def _is_word(text: str, start: int, end: int, written: str) -> bool:
    if written in _NO_NUMBERS:
        return True
    if written == "十" and text[end : end + 1] == "分":
        return text[end + 1 : end + 2] not in ("之", "钟", "鐘")  # 十分 is "very", 十分钟 ten minutes
    return False


def numeral_value(numerals: str) -> float:
    """What numerals, or digits, are worth."""
    if numerals[0].isdecimal():
        return float(numerals)
    if all(numeral in _DIGITS for numeral in numerals):
        return float("".join(str(_DIGITS[numeral]) for numeral in numerals))  # 二〇二一
    total = section = digit = 0.0
    for numeral in numerals:
        if numeral in _DIGITS:
            digit = float(_DIGITS[numeral])
        elif numeral in _TENS:
            section, digit = section + (digit or 1.0) * _TENS[numeral], 0.0
        else:
            # 三千亿 is 3000 · 10⁸; 二万亿 is 2 · 10⁴ · 10⁸.
            part = section + digit
            total = (total or 1.0) * _MYRIADS[numeral] if not part else total + part * _MYRIADS[numeral]
            section = digit = 0.0
    return total + section + digit
