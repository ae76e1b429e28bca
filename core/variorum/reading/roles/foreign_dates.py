"""Dates written out in languages other than English: "3. Mai 2026, 14:05 Uhr", "le 3 mai 2026 à 14h05",
"3 de mayo de 2026", "2026年5月3日", "٣ مايو ٢٠٢٦".
"""

from __future__ import annotations

import re
from datetime import datetime

from variorum.text.late_patterns import LatePattern

#: January to December; the forms of one month, in several languages, side by side.
_NAMES = (
    "januar jan jänner janvier janv enero ene gennaio gen janeiro januari يناير جانفي",
    "februar febr feb feber février févr fevrier febrero febbraio fevereiro fev februari فبراير شباط",
    "märz mär maerz mars marzo mar março marco maart مارس آذار",
    "april apr avril avr abril abr aprile أبريل ابريل نيسان",
    "mai mayo maggio mag maio mei مايو أيار",
    "juni jun juin junio giugno giu junho يونيو حزيران",
    "juli jul juillet juill juil julio luglio lug julho يوليو تموز",
    "august aug août aout agosto ago augustus أغسطس آب",
    "september sept sep septembre septiembre setiembre settembre set setembro سبتمبر أيلول",
    "oktober okt octobre oct octubre ottobre ott outubro out أكتوبر اكتوبر",
    "november nov novembre noviembre novembro نوفمبر",
    "dezember dez décembre déc decembre diciembre dic dicembre dezembro december ديسمبر",
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
_CLOCK = (
    r"(?:[\s,،|·–—-]{1,3}(?:(?:um|à|a\slas|las|ore|alle|às|om|kl|الساعة)\s)?"
    r"(?P<hour>\d{1,2})\s?(?:[:.h]\s?(?P<minute>\d\d)(?!\d)|h\b|(?=Uhr))(?:\s?(?:Uhr|h))?)?"
)
_WRITTEN = LatePattern(
    r"(?<!\w)(?P<day>\d{1,2})(?:\.|er|º|°)?\s{1,2}(?:de\s|di\s)?(?P<month>"
    + "|".join(sorted(_MONTHS, key=len, reverse=True))
    + r")\b\.?,?\s{1,2}(?:del?\s)?(?P<year>\d{4})\b"
    + _CLOCK,
    re.IGNORECASE,
)
_EAST_ASIAN = LatePattern(
    r"(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日号일]"
    r"(?:\s{0,2}(?P<hour>\d{1,2})\s?[:：时時]\s?(?P<minute>\d\d))?"
)


def find_foreign(text: str) -> re.Match[str] | None:
    """The first such date in `text`."""
    found = [m for m in (_WRITTEN.search(text), _EAST_ASIAN.search(text)) if m]
    return min(found, key=re.Match.start, default=None)


def from_foreign(raw: str) -> tuple[datetime | None, bool]:
    """The time that `raw` begins with, and whether hour and zone are certain: the zone never is."""
    found = _WRITTEN.match(raw) or _EAST_ASIAN.match(raw)
    if not found:
        return None, False
    part = found.groupdict(default="0")
    month = _MONTHS.get(part["month"].lower()) or _number(part["month"])
    day, hour, minute = (_number(part[name]) for name in ("day", "hour", "minute"))
    try:
        return datetime(_number(part["year"]), month, day, hour, minute), False
    except ValueError:
        return None, False


def _number(digits: str) -> int:
    return int(digits) if digits.isdigit() else 0
