"""German telling words; see `telling_words`."""

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
        nicht nie niemals niemand niemanden niemandem nichts nirgends nirgendwo ohne weder kein keine keinen keinem
        keiner keines kaum keinerlei keinesfalls keineswegs nein
        """
    ),
    second_negations=frozenset(),
    first_negations=(),
    hedges=listed(
        """
        könnte könnten dürfte dürften soll sollen möglicherweise vielleicht wahrscheinlich vermutlich mutmaßlich
        mutmaßliche mutmaßlichen mutmaßlicher angeblich angebliche angeblichen offenbar anscheinend scheinbar wohl
        womöglich vermeintlich vermeintliche vermeintlichen sicherlich gewiss eventuell unbestätigt fast beinahe
        verdächtig bestimmt zweifellos eindeutig voraussichtlich
        """
    ),
    bounds=phrases(
        """
        etwa, rund, ungefähr, circa, fast, beinahe, knapp, mindestens, höchstens, mehr als, weniger als, bis
        zu, über, unter, gut, nur, genau, zirka, wenigstens, maximal
        """
    ),
    sayings=listed(
        """
        sagte sagt sagten sagen gesagt behauptete behauptet behaupten behaupteten erklärte erklärt erklärten meinte
        meint betonte betont betonten teilte berichtete berichtet berichteten bestätigte bestätigt bestätigten
        bestritt bestreitet bestritten räumte warnte warnt warnten kündigte ankündigte angekündigt zufolge laut
        versicherte versichert gab räumt forderte nannte schrieb schreibt mitteilte mitgeteilt
        """
    ),
    according=frozenset({"laut", "nach angaben", "angaben von"}),
    months=numbered(
        "januar/jänner februar/feber märz april mai juni juli august september oktober november dezember"
    ),
    capital_dates=listed(
        "januar jänner februar märz april mai juni juli august september oktober november dezember"
    ),
    days=numbered("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag"),
    moments=listed("heute gestern morgen vorgestern übermorgen"),
    numbers=counted(
        """
        null ein/eins zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
        siebzehn achtzehn neunzehn
        """
    )
    | tens("zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig")
    | {"halb": 0.5, "halbe": 0.5, "hälfte": 0.5, "drittel": 1 / 3, "viertel": 0.25, "dutzende": 12.5}
    | {"hunderte": 100.5, "tausende": 1000.5, "doppelt": 2.0, "zweimal": 2.0, "dreimal": 3.0},
    ordinals={
        stem + ending: value
        for stem, value in counted(
            "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft", 1.0
        ).items()
        for ending in ("e", "en", "er", "es", "em")
    },
    scales={"hundert": 1e2, "tausend": 1e3, "million": 1e6, "millionen": 1e6, "mio": 1e6}
    | {"milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9, "billion": 1e12, "billionen": 1e12, "dutzend": 12.0},
    units=units_of(
        SYMBOLS
        + """
        percent prozent
        point prozentpunkte prozentpunkt prozentpunkten
        second sekunden sekunde
        minute minuten
        hour stunden stunde
        day tage tagen tag
        week wochen woche
        month monate monaten monat
        year jahre jahren jahr
        km kilometer kilometern
        m meter metern
        kg kilogramm kilo
        tonne tonnen
        litre liter litern
        hectare hektar
        euro euro euros
        dollar dollar dollars
        franc franken
        """
    ),
    articles=listed("der die das den dem des ein eine einen einem einer eines"),
    titles=listed(
        """
        herr herrn frau dr prof professor professorin präsident präsidentin minister ministerin kanzler kanzlerin
        bürgermeister bürgermeisterin sprecher sprecherin general richter richterin direktor direktorin trainer
        trainerin vorsitzende vorsitzender chef chefin doktor oberst hauptmann könig königin papst bischof
        """
    ),
    turning=("un",),
    not_turned=listed("ter ser d"),
    decimal_comma=True,
    failing=phrases("weigerte sich, weigern sich, weigert sich, weigerten sich"),
    minus=listed("minus"),
    lifting=listed("nur bloß allein"),
    lifted=frozenset({"nicht"}),
    neutral=listed("sagte sagt sagten sagen gesagt laut zufolge"),
    pointing=listed(
        """
        letzte letzten letzter letztes vergangene vergangenen vergangener vergangenes vorige vorigen nächste nächsten
        nächster nächstes kommende kommenden kommender kommendes diese diesen dieser dieses
        """
    ),
    periods=listed(
        """
        morgen vormittag mittag nachmittag abend nacht woche wochenende monat jahr jahrzehnt jahrhundert
        frühjahr frühling sommer herbst winter
        """
    ),
    day_parts=listed("morgen vormittag mittag nachmittag abend nacht"),
    fractions={"drittel": 1 / 3, "viertel": 0.25, "fünftel": 0.2, "zehntel": 0.1},
    capital_nouns=True,
)
