"""Names of months and days by language, and the words around them. Data only.

Alternatives are parted by "/"; months run from January, days from Monday.
"""

from __future__ import annotations

from typing import NamedTuple


class DateWords(NamedTuple):
    """What a language writes dates with, day first."""

    months: str
    weekdays: str
    #: Days by their distance: "yesterday today tomorrow".
    relative: dict[str, int]
    #: After the number of the day, as a pattern: "3.", "1er", "3 de".
    after_day: str
    #: Between month and year.
    before_year: str
    #: Before a bare year; four digits alone, or after "of", are as often a count.
    year_words: str
    #: Clock times beside 14:30.
    clock: str


DATE_WORDS = {
    "german": DateWords(
        "januar/jänner/jan. februar/feb. märz april/apr. mai juni juli august/aug. september/sept. "
        "oktober/okt. november/nov. dezember/dez.",
        "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag",
        {"gestern": -1, "heute": 0, "morgen": 1, "vorgestern": -2, "übermorgen": 2},
        r"\.", r"", r"im\s+jahre?|jahr|seit|anfang|mitte|ende|sommer|winter|frühjahr|herbst",
        r"\d{1,2}(?:[.:]\d\d)?\s+uhr",
    ),
    "french": DateWords(
        "janvier/janv. février/févr. mars avril/avr. mai juin juillet/juil. août septembre/sept. "
        "octobre/oct. novembre/nov. décembre/déc.",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        {"hier": -1, "aujourd'hui": 0, "aujourd’hui": 0, "demain": 1, "avant-hier": -2},
        r"(?:er)?", r"", r"en|depuis|fin|début|été|hiver|printemps|automne|l'an|l’an|l'année|l’année",
        r"\d{1,2}\s?h(?:eures?)?(?:\s?\d\d)?",
    ),
    "spanish": DateWords(
        "enero/ene. febrero/feb. marzo abril/abr. mayo junio/jun. julio/jul. agosto/ago. "
        "septiembre/setiembre/sept. octubre/oct. noviembre/nov. diciembre/dic.",
        "lunes martes miércoles jueves viernes sábado domingo",
        {"ayer": -1, "hoy": 0, "anteayer": -2},
        r"(?:\s+de)?", r"(?:\s+del?)?", r"en|desde|año|fines\s+de|principios\s+de",
        r"las\s+\d{1,2}(?:[.:]\d\d)?(?:\s+horas)?|\d{1,2}(?:[.:]\d\d)?\s+(?:horas|h)",
    ),
    "russian": DateWords(
        "января/январь/январе февраля/февраль/феврале марта/март/марте апреля/апрель/апреле мая/май/мае "
        "июня/июнь/июне июля/июль/июле августа/август/августе сентября/сентябрь/сентябре "
        "октября/октябрь/октябре ноября/ноябрь/ноябре декабря/декабрь/декабре",
        "понедельник/понедельника вторник/вторника среду/среда/среды четверг/четверга пятницу/пятница/пятницы "
        "субботу/суббота/субботы воскресенье/воскресенья",
        {"вчера": -1, "сегодня": 0, "завтра": 1, "позавчера": -2},
        r"", r"", r"год", r"\d{1,2}[:.]\d\d",
    ),
    "arabic": DateWords(
        "يناير/كانون\\s+الثاني فبراير/شباط مارس/آذار أبريل/إبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز "
        "أغسطس/آب سبتمبر/أيلول أكتوبر/تشرين\\s+الأول نوفمبر/تشرين\\s+الثاني ديسمبر/كانون\\s+الأول",
        "الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
        {"أمس": -1, "اليوم": 0, "غدا": 1, "غداً": 1},
        r"", r"(?:،|\s+من\s+عام|\s+عام)?", r"عام|سنة|منذ", r"الساعة\s+\d{1,2}(?::\d\d)?",
    ),
}  # fmt: skip
