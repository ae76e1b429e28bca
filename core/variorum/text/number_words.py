"""The number words of German, French and Spanish, and the words that bound numbers there. Data only."""

from __future__ import annotations

from typing import NamedTuple

from variorum.text.number import Meaning


class Words(NamedTuple):
    """What a language counts with."""

    #: Up to 99, and round hundreds written as one word.
    small: dict[str, float]
    #: What multiplies the words before it.
    scales: dict[str, float]
    #: What may stand between two words of one number, as a pattern.
    glue: str
    #: No numbers when they stand alone: articles.
    articles: frozenset[str]
    vague: dict[str, tuple[float, float]]
    qualifiers: dict[str, Meaning]
    #: Patterns between the ends of a range, and before the first of two that "and" joins.
    to: str
    between: str
    and_: str
    #: A change and no range: "from 3 to 5".
    from_: str


def _values(words: str, first: int, step: int = 1) -> dict[str, float]:
    return {word: float(first + step * k) for k, word in enumerate(words.split())}


def _meanings(**meant: str) -> dict[str, Meaning]:
    meanings: tuple[Meaning, ...] = ("least", "over", "most", "nearly", "about", "exact")
    return {
        words.strip(): meaning for meaning in meanings for words in meant.get(meaning, "").split(",") if words
    }


_DOZENS, _HUNDREDS, _THOUSANDS, _MILLIONS = (20.0, 100.0), (150.0, 1e3), (1.5e3, 2e4), (1.5e6, 2e7)

_GERMAN = Words(
    small=_values("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn", 0)
    | _values("fünfzehn sechzehn siebzehn achtzehn neunzehn", 15)
    | _values("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)
    | {"dreissig": 30.0, "zwo": 2.0, "ein": 1.0, "eine": 1.0, "einer": 1.0, "dutzend": 12.0},
    scales={
        "hundert": 1e2, "tausend": 1e3, "million": 1e6, "millionen": 1e6, "mio.": 1e6, "milliarde": 1e9,
        "milliarden": 1e9, "mrd.": 1e9, "billion": 1e12, "billionen": 1e12,
    },
    glue=r"(?:und|[ \u00a0])?",
    articles=frozenset(("ein", "eine", "einer")),
    vague={
        "dutzende": _DOZENS, "hunderte": _HUNDREDS, "tausende": _THOUSANDS, "zehntausende": (1.5e4, 1.2e5),
        "hunderttausende": (1.5e5, 1.2e6), "millionen von": _MILLIONS, "abertausende": _THOUSANDS,
    },
    qualifiers=_meanings(
        least="mindestens,wenigstens,nicht weniger als,zumindest",
        over="mehr als,über,gut",
        most="höchstens,bis zu,maximal,weniger als,unter,nicht mehr als",
        nearly="fast,beinahe,knapp,nahezu",
        about="etwa,rund,ungefähr,circa,ca.,schätzungsweise,an die",
        exact="genau,nur,exakt",
    ),
    to=r"bis|oder", between=r"zwischen", and_="und", from_="von",
)  # fmt: skip

_FRENCH = Words(
    small=_values("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze", 0)
    | _values("seize dix-sept dix-huit dix-neuf", 16)
    | _values("vingt trente quarante cinquante soixante septante", 20, 10)
    | {"une": 1.0, "huitante": 80.0, "nonante": 90.0, "quatre-vingt": 80.0, "quatre-vingts": 80.0},
    scales={
        "cent": 1e2, "cents": 1e2, "mille": 1e3, "million": 1e6, "millions": 1e6, "milliard": 1e9,
        "milliards": 1e9, "billion": 1e12, "billions": 1e12,
    },
    glue=r"(?:[- \u00a0]et[- ]|(?:[ \u00a0]de)?[- \u00a0])",
    articles=frozenset(("un", "une")),
    vague={
        "des dizaines": _DOZENS, "dizaines": _DOZENS, "des centaines": _HUNDREDS, "centaines": _HUNDREDS,
        "des milliers": _THOUSANDS, "milliers": _THOUSANDS, "des dizaines de milliers": (1.5e4, 1.2e5),
        "des millions": _MILLIONS, "une dizaine": (8.0, 12.0), "une douzaine": (11.0, 13.0),
        "une quinzaine": (13.0, 17.0), "une vingtaine": (18.0, 23.0), "une trentaine": (27.0, 33.0),
        "une quarantaine": (36.0, 44.0), "une cinquantaine": (45.0, 55.0), "une centaine": (88.0, 112.0),
        "un millier": (850.0, 1150.0),
    },
    qualifiers=_meanings(
        least="au moins,pas moins de,au minimum",
        over="plus de,plus d'",
        most="jusqu'à,au plus,moins de,pas plus de,au maximum",
        nearly="près de,presque,quasiment",
        about="environ,quelque,autour de,approximativement",
        exact="exactement,seulement,précisément",
    ),
    to=r"à|ou", between=r"entre", and_="et", from_="de",
)  # fmt: skip

_SPANISH = Words(
    small=_values("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince", 0)
    | _values("dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés", 16)
    | _values("veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve", 24)
    | _values("treinta cuarenta cincuenta sesenta setenta ochenta noventa cien", 30, 10)
    | _values("doscientos trescientos cuatrocientos quinientos seiscientos setecientos", 200, 100)
    | _values("doscientas trescientas cuatrocientas quinientas seiscientas setecientas", 200, 100)
    | {"ochocientos": 800.0, "ochocientas": 800.0, "novecientos": 900.0, "novecientas": 900.0}
    | {"un": 1.0, "una": 1.0, "veintiún": 21.0, "veintiuna": 21.0, "ciento": 100.0, "una docena": 12.0},
    scales={
        "mil": 1e3, "millón": 1e6, "millones": 1e6, "billón": 1e12, "billones": 1e12,
    },
    glue=r"(?:[ \u00a0]y[ \u00a0]|[ \u00a0])",
    articles=frozenset(("un", "una", "uno")),
    vague={
        "decenas": _DOZENS, "docenas": _DOZENS, "cientos": _HUNDREDS, "centenares": _HUNDREDS,
        "miles": _THOUSANDS, "decenas de miles": (1.5e4, 1.2e5), "cientos de miles": (1.5e5, 1.2e6),
        "una decena": (8.0, 12.0), "una veintena": (18.0, 23.0), "un centenar": (88.0, 112.0),
    },
    qualifiers=_meanings(
        least="al menos,por lo menos,como mínimo,no menos de",
        over="más de",
        most="hasta,como máximo,menos de,no más de,a lo sumo",
        nearly="casi,cerca de",
        about="unos,unas,alrededor de,aproximadamente,en torno a",
        exact="exactamente,solo,sólo",
    ),
    to=r"a|o", between=r"entre", and_="y", from_="de",
)  # fmt: skip

NUMBER_WORDS = {"german": _GERMAN, "french": _FRENCH, "spanish": _SPANISH}
