"""Which piece of a page is the headline, and what the page's title says beside it."""

from __future__ import annotations

import re

from variorum.model.frozen import dataclass
from variorum.reading.html.facts import PageFacts
from variorum.reading.html.pieces import Piece

#: Where a title has "headline | section | outlet", or "outlet: headline".
_SEPARATOR = re.compile(r"\s+[|»•·–—-]\s+|\s*::\s*|\s*[|»_]\s*|:\s+")
_OUTLET_CHARACTERS = 40
#: What kind of page it is, at the end of its title.
_PAGE_KIND = re.compile(
    r"print(?:er|able)?(?:[ -]friendly)?(?: (?:version|view|page|edition))?|mobile(?: version)?|text only|amp"
    r"|druckversion|version imprimable|versión para imprimir|versione stampabile",
    re.IGNORECASE,
)
_OUTLET_WORDS = 5
_TITLE_TAGS = frozenset({"h2", "h3", "h4"})
#: A piece shorter than this stands in a title by chance.
_FEWEST_LETTERS = 8


@dataclass(frozen=True, slots=True)
class Headline:
    """The index of the headline's piece, None where the page shows none; the outlet its title ends with."""

    at: int | None
    outlet: str = ""


def headline_on(pieces: list[Piece], page: PageFacts) -> Headline:
    """The `<h1>` that says what the page's own title says, or else the first in the article."""
    at = _by_heading(pieces, page.title)
    if at is None:
        at = _by_title(pieces, page)
    return Headline(at, _outlet_beside(pieces[at].text, page.whole_title) if at is not None else "")


def _by_heading(pieces: list[Piece], title: str) -> int | None:
    headings = [i for i, piece in enumerate(pieces) if piece.zone == "headline"]
    wanted = _letters(title)
    for index in headings:
        if (
            wanted
            and _letters(pieces[index].text) in wanted
            and len(_letters(pieces[index].text)) * 2 >= len(wanted)
        ):
            return index
    # a blog's name is an <h1> too, while its articles' titles are <h2> or <h3>
    exact = [
        i for i, p in enumerate(pieces) if wanted and p.tag in _TITLE_TAGS and _letters(p.text) == wanted
    ]
    inside = [index for index in headings if pieces[index].in_main]
    return next(iter(exact or inside or headings), None)


def _by_title(pieces: list[Piece], page: PageFacts) -> int | None:
    """Without an `<h1>`: the piece that the title repeats, the longest where it repeats several."""
    best, length = None, _FEWEST_LETTERS - 1
    titles = [title for title in (_letters(page.title), _letters(page.whole_title)) if title]
    for index, piece in enumerate(pieces):
        said = _letters(piece.text)
        if said and said in titles[:1]:
            return index
        if piece.zone not in ("page", "headline"):
            continue
        fits = any(title.startswith(said) or title.endswith(said) for title in titles)
        # an outlet's name begins its titles too, but is the shorter part
        if fits and len(said) > length and any(len(said) * 2 >= len(title) for title in titles):
            best, length = index, len(said)
    return best


def _outlet_beside(headline: str, title: str) -> str:
    """ "Harbour Gazette" of "Ferry stops | News | Harbour Gazette" and of "Harbour Gazette: Ferry stops"."""
    said = "".join(headline.split()).casefold()
    parts = [part.strip() for part in _SEPARATOR.split(title) if part.strip()]
    if len(parts) < 2:
        return ""
    for name, rest in ((parts[-1], title[: title.rfind(parts[-1])]), (parts[0], title[len(parts[0]) :])):
        fits = len(name) <= _OUTLET_CHARACTERS and len(name.split()) <= _OUTLET_WORDS
        if fits and not _PAGE_KIND.fullmatch(name) and said in "".join(rest.split()).casefold():
            return name
    return ""


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
