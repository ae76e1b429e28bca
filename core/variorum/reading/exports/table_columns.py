"""Which column of an export holds what, by the columns' names and by how much they hold."""

from __future__ import annotations

import unicodedata
from functools import partial

from variorum.reading.exports.table_rows import Row

_BY_MEANING = {
    "text": """fulltext bodytext articlebody articletext text body content contenthtml contenttext contents maintext
        cleantext article story transcript volltext inhalt artikeltext artikel wortlaut texte texteintegral textecomplet
        contenu corps article texto textocompleto contenido cuerpo articulo noticia conteudo testo corpo contenuto tekst
        tresc inhoud""",
    "title": """headline title webtitle headlinemain titulo titular titre titel titolo schlagzeile uberschrift
        ueberschrift titrearticle encabezado kop rubrik otsikko naslov tytul name""",
    "standfirst": """standfirst subtitle subheadline trailtext abstract lead description untertitel unterzeile vorspann
        chapo chapeau soustitre entradilla bajada subtitulo""",
    "byline": """byline author authors creator writer autor autorin autoren autora autores auteur auteurs autrice autore
        verfasser verfasserin redacteur periodista journalist journaliste""",
    "date": """datepublished publishedat publicationdate webpublicationdate pubdate published publishdate datepublish
        publishtime date created createdat timestamp datetime seendate time datum erscheinungsdatum veroffentlicht
        veroeffentlicht veroffentlichungsdatum veroffentlichtam datepublication datedepublication datedeparution
        parution fecha fechapublicacion fechadepublicacion publicado data dato""",
    "updated": """datemodified updatedat modified lastmodified datemodify updated lastupdated aktualisiert
        aktualisiertam geandertam misajour datemiseajour actualizado fechaactualizacion""",
    "outlet": """outlet sourcename publicationtitle medianame source publication publisher newspaper medium media site
        sitename sourcedomain domain quelle zeitung medienname journal nomdujournal titredepresse fuente medio periodico
        diario fonte testata giornale bron""",
    "address": """url link weburl href permalink canonicalurl address uri storyurl adresse internetadresse webadresse
        enlace direccion lien adresseweb collegamento""",
    "language": "language lang sprache idioma langue lingua",
}
#: How such columns are called, in the languages of the commonest exports, likeliest first.
NAMES = {meaning: tuple(names.split()) for meaning, names in _BY_MEANING.items()}
_DATES_ABROAD = """datum erscheinungsdatum veroffentlicht veroeffentlicht veroffentlichungsdatum veroffentlichtam
    datepublication datedepublication datedeparution parution fecha fechapublicacion fechadepublicacion publicado data
    dato aktualisiert aktualisiertam geandertam misajour datemiseajour actualizado fechaactualizacion"""
_FOREIGN_DATES = frozenset(_DATES_ABROAD.split())
#: A column without a known name is the text when its cells hold this many words on the average.
_PROSE_WORDS = 40
#: What a reference manager (Zotero) has in place of a text: read where there is nothing else, and said to be that.
SUMMARIES = ("abstractnote", "summary", "zusammenfassung", "kurzfassung", "resume", "resumen")
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
            if not long:
                long = [
                    head for head in heads if _letters(head) in SUMMARIES and mean[head] >= _PROSE_WORDS / 2
                ]
            if long:
                found["text"] = max(long, key=partial(_by_words, mean))
        elif fitting := [head for _, _, head in known if head not in found.values() and mean[head] > 0]:
            found[meaning] = fitting[0]
    if any(_letters(head) == "dateadded" for head in heads):
        found.pop("updated", None)  # a reference manager's: when its own entry was changed
    return found


def is_english(head: str) -> bool:
    """Whether a column's name is English, or says nothing about it."""
    return _letters(head) not in _FOREIGN_DATES


def holds_summaries(head: str) -> bool:
    """Whether a column by this name sums articles up."""
    return _letters(head) in SUMMARIES


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
