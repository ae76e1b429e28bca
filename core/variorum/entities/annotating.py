"""Names, figures, quotations and sources of one text."""

from __future__ import annotations

from dataclasses import replace

from variorum.entities.figures.finding import figures_in
from variorum.entities.names.naming import name_mentions
from variorum.entities.page import Page, page_of
from variorum.entities.quotes.quoting import quotes_in
from variorum.entities.recognisers.asking import with_recogniser
from variorum.entities.recognisers.recogniser import Recogniser
from variorum.entities.sources.sourcing import sources_in
from variorum.model.annotations import Annotations, Figure
from variorum.model.article import Role, Version
from variorum.model.precision import written as when_written
from variorum.text.date_words import DATE_WORDS

_ABOUT_THE_PAGE: frozenset[Role] = frozenset({"byline", "credit", "furniture", "date", "dateline"})
#: The rules know names by their capitals.
_NO_CAPITALS = frozenset(
    ("chinese", "japanese", "korean", "thai", "lao", "khmer", "burmese", "hebrew", "arabic", "persian")
)
#: Numbers and dates of these are read by rules of their own.
_OWN_FIGURES = DATE_WORDS.keys() | {"chinese", "japanese"}


def annotate(text: str | Version, recogniser: str | Recogniser | None = None) -> Annotations:
    """Everything found in one text.

    `recogniser`: one that finds names beside the rules, or its name as `recognisers()` lists it. Where it cannot
    be used, the rules' names stand and a note says why.
    """
    if not isinstance(text, (str, Version)):
        raise TypeError(f"text must be a str or a Version, not {type(text).__name__}")
    page = page_of(text)
    written = None if isinstance(text, str) else when_written(text)
    mentions, notes, plugged = with_recogniser(page, name_mentions(page), recogniser)
    figures = figures_in(page.text, written.date() if written else None, page.language)
    if not isinstance(text, str):
        figures = tuple(f for f in figures if not _of_the_page(text, f))
    quotes = quotes_in(page, mentions)
    sources = sources_in(page, mentions, quotes)
    found = Annotations(text, mentions, figures, quotes, sources, _notes(page, plugged) + notes)
    return found if found.text == page.text else _as_written(found)


def _as_written(found: Annotations) -> Annotations:
    """With the words as they stand in the text, which has other spaces than those searched for."""
    text = found.text
    return replace(
        found,
        mentions=tuple(replace(m, text=text[m.start : m.end]) for m in found.mentions),
        figures=tuple(replace(f, text=text[f.start : f.end]) for f in found.figures),
        quotes=tuple(replace(q, text=text[q.start : q.end]) for q in found.quotes),
    )


def _of_the_page(version: Version, figure: Figure) -> bool:
    """Whether a figure tells when or by whom the page was made: nothing the article reports."""
    return any(p.role in _ABOUT_THE_PAGE and p.start <= figure.start < p.end for p in version.paragraphs)


def _notes(page: Page, plugged: bool) -> tuple[str, ...]:
    """What the reader must know about the search: the rules are made for English.

    `plugged`: names were searched by a recogniser, too.
    """
    language = page.language
    # Dashes and quotation marks are of no language, letters are.
    if language == "english" or (
        not language and all(word.text.replace("’", "'").isascii() for word in page.words)
    ):
        return ()
    name = language.capitalize() or "not known"
    if language in _NO_CAPITALS and not plugged:
        names = f"The language is {name}, which has no capital letters: names and speakers are not searched."
        figures = () if language in _OWN_FIGURES else ("Figures are searched by rules made for English.",)
        return (names, *figures)
    parts = [] if plugged else ["names"]
    parts += ["speakers"] if language in _OWN_FIGURES else ["figures", "speakers"]
    searched = " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
    return (f"The language is {name}: {searched} are searched by rules made for English.",)
