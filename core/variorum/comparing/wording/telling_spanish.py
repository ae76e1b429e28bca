"""Spanish telling words; see `telling_words`."""

from __future__ import annotations

from variorum.comparing.wording.telling_words import (
    SYMBOLS,
    TellingWords,
    counted,
    numbered,
    phrases,
    tens,
    units_of,
)
from variorum.text.word_lists import listed

WORDS = TellingWords(
    negations=listed(
        """
        no nunca jamás nada nadie ningún ninguno ninguna ningunos ningunas ni sin tampoco apenas
        """
    ),
    second_negations=frozenset(),
    first_negations=(),
    hedges=listed(
        """
        quizás quizá tal-vez acaso probablemente posiblemente presuntamente supuestamente presunto presunta presuntos
        presuntas supuesto supuesta supuestos supuestas podría podrían puede pueden aparentemente parece parecen
        posible posibles probable probables sería serían habría habrían seguramente ciertamente casi sospechoso
        sospechosa
        """
    ),
    bounds=phrases(
        """
        unos, unas, cerca de, casi, más de, menos de, al menos, por lo menos, como mínimo, hasta, alrededor
        de, aproximadamente, apenas, exactamente, solo, sólo
        """
    ),
    sayings=listed(
        """
        dijo dice dijeron dicen afirmó afirma afirmaron aseguró asegura aseguraron declaró declara declararon explicó
        explica señaló señala indicó indica anunció anuncia admitió admite reconoció reconoce negó niega advirtió
        advierte confirmó confirma sostuvo sostiene según informó informa añadió agregó manifestó contó
        """
    ),
    according=frozenset({"según", "de acuerdo con"}),
    months=numbered(
        "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre"
    ),
    capital_dates=frozenset(),
    days=numbered("lunes martes miércoles/miercoles jueves viernes sábado/sabado domingo"),
    moments=listed("hoy ayer mañana anteayer anoche"),
    numbers=counted(
        """
        cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
        dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete
        veintiocho veintinueve
        """
    )
    | {
        key: value
        for key, value in tens("- treinta cuarenta cincuenta sesenta setenta ochenta noventa").items()
        if key != "-"
    }
    | {
        "doscientos": 200.0,
        "trescientos": 300.0,
        "cuatrocientos": 400.0,
        "quinientos": 500.0,
        "seiscientos": 600.0,
    }
    | {
        "setecientos": 700.0,
        "ochocientos": 800.0,
        "novecientos": 900.0,
        "medio": 0.5,
        "media": 0.5,
        "mitad": 0.5,
    }
    | {"docena": 12.0, "decenas": 10.5, "cientos": 100.5, "centenares": 100.5, "miles": 1000.5, "doble": 2.0},
    ordinals={"primer": 1.0, "tercer": 3.0}
    | {
        stem + ending: value
        for stem, value in counted(
            "primer segund tercer cuart quint sext séptim octav noven décim", 1.0
        ).items()
        for ending in ("o", "a", "os", "as")
    },
    scales={"cien": 1e2, "ciento": 1e2, "mil": 1e3, "millón": 1e6, "millones": 1e6},
    units=units_of(
        SYMBOLS
        + """
        percent por_ciento
        second segundos
        minute minutos
        hour horas hora
        day días día
        week semanas semana
        month meses mes
        year años año
        km kilómetros kilómetro
        m metros metro
        kg kilos kilogramos kilo
        tonne toneladas tonelada
        litre litros
        hectare hectáreas
        euro euros
        dollar dólares
        peso pesos
        """
    ),
    articles=listed("el la los las un una unos unas su sus este esta"),
    titles=listed(
        """
        sr sra srta señor señora don doña dr dra doctor doctora profesor profesora presidente presidenta ministro
        ministra alcalde alcaldesa general juez jueza coronel capitán director directora rey reina papa senador
        senadora diputado diputada
        """
    ),
    failing=phrases("negó a, niega a, negaron a, dejó de"),
    minus=listed("menos"),
    lifting=listed("solo sólo solamente únicamente"),
    lifted=frozenset({"no"}),
    neutral=listed("dijo dice dijeron dicen según"),
    pointing=listed("pasado pasada próximo próxima último última este esta que-viene"),
    periods=listed(
        "mañana tarde noche madrugada semana mes trimestre año década siglo primavera verano otoño invierno"
    ),
    day_parts=listed("tarde noche madrugada"),
    fractions={"tercios": 1 / 3, "cuartos": 0.25, "quintos": 0.2},
    decimal_comma=True,
)
