"""Which column of an export holds what, by the columns' names and by how much they hold."""

from __future__ import annotations

import unicodedata
from functools import partial

from variorum.reading.exports.table_rows import Row

_BY_MEANING = {
    "text": """fulltext bodytext articlebody articletext text body content contents maintext article story transcript
        volltext inhalt artikeltext texte contenu corps texto contenido cuerpo conteudo testo corpo contenuto tekst
        tresc inhoud""",
    "title": """headline title webtitle headlinemain titulo titular titre titel titolo schlagzeile uberschrift kop
        rubrik otsikko naslov tytul name""",
    "standfirst": "standfirst subtitle subheadline trailtext abstract lead untertitel chapo entradilla",
    "byline": "byline author authors creator writer autor auteur autore verfasser journalist",
    "date": """datepublished publishedat publicationdate webpublicationdate pubdate published publishdate publishtime
        date created createdat timestamp datetime time datum erscheinungsdatum fecha data dato""",
    "outlet": """outlet sourcename source publication publisher newspaper medium media site sitename domain quelle
        zeitung fuente medio periodico fonte testata giornale journal bron""",
    "address": "url link weburl href permalink canonicalurl address uri adresse enlace lien collegamento",
    "language": "language lang sprache idioma langue lingua",
}
#: How such columns are called, in the languages of the commonest exports, likeliest first.
NAMES = {meaning: tuple(names.split()) for meaning, names in _BY_MEANING.items()}
#: A column without a known name is the text when its cells hold this many words on the average.
_PROSE_WORDS = 40
_SAMPLE = 200


def columns_of(rows: list[Row]) -> dict[str, str]:
    """Which column holds what. The text is the column of that name with most words, or else the only long one."""
    sample = rows[:_SAMPLE]
    heads = list(dict.fromkeys(head for row in sample for head in row))
    mean = {
        head: sum(len(row.get(head, "").split()) for row in sample) / max(1, len(sample)) for head in heads
    }
    found: dict[str, str] = {}
    for meaning, names in NAMES.items():
        known = sorted(
            (rank, index, head)
            for index, head in enumerate(heads)
            if (rank := _rank(head, names)) is not None
        )
        if meaning == "text":
            long = [head for _, _, head in known if mean[head] >= 5]
            if not long:
                long = [head for head in heads if mean[head] >= _PROSE_WORDS]
            if long:
                found["text"] = max(long, key=partial(_by_words, mean))
        elif fitting := [head for _, _, head in known if head not in found.values() and mean[head] > 0]:
            found[meaning] = fitting[0]
    return found


def _by_words(mean: dict[str, float], head: str) -> float:
    return mean[head]


def _rank(head: str, names: tuple[str, ...]) -> int | None:
    """How well a column's name fits; "headline.main" and "source.name" are known by both their words."""
    words = [_letters(word) for word in head.split(".")]
    candidates = {"".join(words[-2:]), words[-1], words[-2] if len(words) > 1 and words[-1] in _INNER else ""}
    ranks = [names.index(each) for each in candidates if each in names]
    return min(ranks) + 100 * (len(words) > 2) if ranks else None


_INNER = ("name", "main", "value", "rendered", "text", "title", "original")


def _letters(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if c.isalpha() and c.isascii())
