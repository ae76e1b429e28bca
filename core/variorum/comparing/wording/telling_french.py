"""French telling words; see `telling_words`."""

from __future__ import annotations

from variorum.comparing.wording.telling_words import (
    SYMBOLS,
    TellingWords,
    counted,
    numbered,
    phrases,
    units_of,
)
from variorum.text.word_lists import listed

WORDS = TellingWords(
    negations=listed("pas jamais rien aucun aucune sans ni non nul nulle guère nullement"),
    second_negations=listed("plus personne que point"),
    first_negations=("ne", "n'"),
    hedges=listed(
        """
        peut-être peut peuvent pourrait pourraient probablement sûrement apparemment présumé présumée présumés
        présumées prétendument prétendu prétendue vraisemblablement éventuellement possible possibles probable
        probables semble semblent semblerait supposé supposée soupçonné soupçonnée serait seraient aurait auraient
        certainement sans-doute quasiment presque
        """
    ),
    bounds=phrases(
        """
        environ, près de, plus de, moins de, au moins, au plus, jusqu'à, presque, quelque, à peine, exactement
        """
    ),
    sayings=listed(
        """
        dit disent déclaré déclare déclarent affirmé affirme affirment assuré assure assurent annoncé annonce expliqué
        explique estimé estime reconnu reconnaît admis admet nié nie démenti dément précisé précise indiqué indique
        ajouté ajoute prétendu prétend prétendent averti avertit confirmé confirme selon soutenu soutient rapporté
        rapporte raconté raconte
        """
    ),
    according=frozenset({"selon", "d'après"}),
    months=numbered(
        "janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre décembre/decembre"
    ),
    capital_dates=frozenset(),
    days=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    moments=listed("aujourd'hui hier demain avant-hier après-demain"),
    numbers=counted(
        """
        zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
        """
    )
    | {"vingt": 20.0, "vingts": 20.0, "trente": 30.0, "quarante": 40.0, "cinquante": 50.0, "soixante": 60.0}
    | {"septante": 70.0, "huitante": 80.0, "nonante": 90.0, "demi": 0.5, "moitié": 0.5, "tiers": 1 / 3}
    | {"douzaine": 12.0, "dizaine": 10.5, "dizaines": 10.5, "vingtaine": 20.5, "centaine": 100.5}
    | {"centaines": 100.5, "milliers": 1000.5, "double": 2.0, "triple": 3.0},
    ordinals={
        "premier": 1.0,
        "première": 1.0,
        "premiers": 1.0,
        "premières": 1.0,
        "second": 2.0,
        "seconde": 2.0,
    }
    | counted("deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième", 2.0),
    scales={"cent": 1e2, "cents": 1e2, "mille": 1e3, "million": 1e6, "millions": 1e6}
    | {"milliard": 1e9, "milliards": 1e9},
    units=units_of(
        SYMBOLS
        + """
        percent pour_cent
        second secondes
        minute minutes
        hour heures heure
        day jours jour
        week semaines semaine
        month mois
        year ans années an année
        km kilomètres kilomètre
        m mètres mètre
        kg kilos kilogrammes kilo
        tonne tonnes
        litre litres
        hectare hectares
        euro euros
        dollar dollars
        franc francs
        """
    ),
    articles=listed("le la les l' un une des du ce cette ces son sa ses leur leurs"),
    titles=listed(
        """
        m mm mme mlle madame monsieur dr docteur professeur président présidente ministre maire général juge colonel
        capitaine directeur directrice roi reine pape sénateur sénatrice député députée
        """
    ),
    failing=phrases("refusé de, refuse de, refusent de, omis de"),
    minus=listed("moins"),
    lifting=listed("seulement uniquement"),
    lifted=listed("non pas"),
    neutral=listed("dit disent déclaré déclare selon"),
    pointing=listed(
        "dernier dernière derniers dernières prochain prochaine prochains prochaines ce cet cette passé passée"
    ),
    periods=listed(
        """
        matin matinée après-midi soir soirée nuit semaine week-end mois trimestre an année décennie siècle printemps
        été automne hiver
        """
    ),
    day_parts=listed("matin après-midi soir nuit"),
    fractions={"tiers": 1 / 3, "quarts": 0.25, "cinquièmes": 0.2, "dixièmes": 0.1},
    decimal_comma=True,
)
