"""The pieces of a page as the article's paragraphs, with the roles its markup gives them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.model.article import Role
from variorum.reading.drafts import Block
from variorum.reading.html.facts import PageFacts
from variorum.reading.html.headline import Headline
from variorum.reading.html.pieces import Piece
from variorum.reading.html.pull_quotes import pull_quotes_among
from variorum.reading.html.teasers import teasers_among
from variorum.reading.roles.author_lines import is_about_author
from variorum.reading.roles.furniture import is_furniture
from variorum.reading.roles.header_lines import header_line
from variorum.reading.roles.invitations import is_invitation
from variorum.reading.roles.paragraph_roles import role_by_words
from variorum.text.notices import is_notice

#: An unclaimed paragraph of at least this many words inside the article is kept as body.
_PROSE_WORDS = 8
_LINKED_LIST = 0.6
_WHOLLY_LINKED = 0.95
_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"”’»」』')\]]*$")
#: Full stops of scripts whose sentences cannot be told by capitals and words.
_OTHER_SENTENCE_END = re.compile(r"[。！？؟।][\"”’»」』')\]]*$")
_LONGEST_BYLINE = 160
_LONGEST_CREDIT = 100
_READING_TIME = re.compile(r"\b\d+\s*-?\s*min(?:ute[sn]?)?\b", re.IGNORECASE)
_STANDFIRST_WORDS = 80
_FEWEST_STANDFIRST_WORDS = 5
#: Menus of corrections have a word or two; a notice is a sentence.
_NOTICE_WORDS = 5
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_AROUND: frozenset[str] = frozenset({"furniture", "comments", "kicker"})
#: Zones that a paragraph of body text may stand in.
_HEADS: frozenset[str] = frozenset(
    {*_AROUND, "headline", "date", "standfirst", "byline", "credit", "caption"}
)


def blocks_of(
    pieces: Sequence[Piece], claimed: Sequence[bool], headline: Headline, page: PageFacts
) -> list[Block]:
    """Every piece with the role its place gives it, or None where its words have to; lists of links as one."""
    body = [
        i for i, claim in enumerate(claimed) if claim and pieces[i].zone not in _HEADS and i != headline.at
    ]
    if not body:  # a body all within a "summary": its place says nothing then
        body = [
            i
            for i, claim in enumerate(claimed)
            if claim and pieces[i].zone in ("page", "standfirst", "byline")
        ]
    if headline.at is not None:  # a kicker or a player above the headline is not where the article begins
        body = [i for i in body if i > headline.at] or body
    first, last = (body[0], body[-1]) if body else (len(pieces), -1)
    teasers = teasers_among(pieces, first)
    repeated = pull_quotes_among(pieces)
    blocks: list[tuple[Block, int]] = []
    shows_author = any(
        p.zone == "byline" or (p.zone not in ("caption", "credit") and _names_author(p.text, page))
        for p in pieces
    )
    for index, piece in enumerate(pieces):
        if index == first and headline.at is None and page.title:
            blocks.append((Block(page.title, "headline"), -1))
            blocks.extend([] if shows_author else _unshown_byline(page))
        role: Role | None
        if index == headline.at:
            role = "headline"
        elif index in teasers or index in repeated:
            role = "furniture"
        else:
            role = _role(piece, claimed[index], first, index, last, page)
            if role == "furniture" and first < index < last and _heads_prose(pieces, claimed, index):
                role = None
            if (
                role == "furniture"
                and index - 1 == headline.at
                and index < first
                and _may_be_standfirst(piece)
            ):
                role = "standfirst"
        if role is None and piece.tag in _HEADINGS and _heads_links(pieces, index):
            role = "furniture"
        elif role is None and piece.tag in _HEADINGS and index > (headline.at or 0) + 1:
            role = "body" if role_by_words(piece.text) == "body" else None
        blocks.append((Block(piece.text, role), piece.group))
        if index == headline.at and not shows_author:
            blocks.extend(_unshown_byline(page))
    return _merged(blocks)


def _role(piece: Piece, claimed: bool, first: int, index: int, last: int, page: PageFacts) -> Role | None:
    text, inside = piece.text, first <= index <= last
    short = len(text) <= _LONGEST_BYLINE
    words = len(text.split())
    if _is_notice(piece, words):
        return "notice"
    if not any(c.isalnum() for c in text):
        return "furniture"
    if piece.zone in ("caption", "byline") and is_furniture(text):
        return "furniture"
    if piece.zone == "caption" and piece.linked >= _WHOLLY_LINKED and piece.tag in _HEADINGS:
        return "furniture"  # another article's box, set as a <figure>
    if piece.zone == "caption" or (piece.zone == "credit" and len(text) <= _LONGEST_CREDIT):
        return piece.zone
    if _is_outlet_alone(text, page) or is_invitation(text) or (piece.zone in _AROUND and not claimed):
        return "furniture"
    if piece.zone == "date" and short:
        told = any(c.isdigit() for c in text) and not _READING_TIME.search(text)
        return "date" if told else "furniture"
    if index > first and is_about_author(text, page.authors):
        return "credit"
    line = header_line(text) if short else None
    if line and line.role in ("byline", "date") and not claimed:
        return line.role
    if short and (piece.zone == "byline" or _names_author(text, page)):
        return "byline" if any(c.isalpha() for c in text) else "furniture"
    if piece.zone == "standfirst" and index < first and words <= _STANDFIRST_WORDS:
        return "furniture" if piece.linked >= _WHOLLY_LINKED else "standfirst"
    if claimed and piece.zone not in _AROUND:
        return _claimed_role(piece)
    if piece.zone == "headline":
        return "furniture" if not inside else None
    return None if inside and _may_be_body(piece, words) else "furniture"


def _claimed_role(piece: Piece) -> Role | None:
    # A whole paragraph that is one link leads away from the article, and so does "Back | Print | Mail".
    if piece.linked >= _WHOLLY_LINKED and piece.tag == "p" and not _SENTENCE_END.search(piece.text):
        return "furniture"
    if piece.linked > _LINKED_LIST and " | " in piece.text and not _SENTENCE_END.search(piece.text):
        return "furniture"
    if _OTHER_SENTENCE_END.search(piece.text) and role_by_words(piece.text) == "body":
        return "body"
    return None


def _may_be_body(piece: Piece, words: int) -> bool:
    """Of pieces the extractor dropped: losing body is worse than keeping clutter."""
    if piece.zone in _AROUND or piece.linked >= _LINKED_LIST:
        return False
    prose = words >= _PROSE_WORDS and _SENTENCE_END.search(piece.text) is not None
    return prose or piece.tag == "blockquote"


def _may_be_standfirst(piece: Piece) -> bool:
    """Whether an unclaimed line right below the headline, without a name of its own, is a sentence's worth."""
    words = len(piece.text.split())
    quiet = piece.zone == "page" and piece.linked < _LINKED_LIST and piece.tag in ("p", "div", "h2", "h3")
    return (
        quiet
        and _FEWEST_STANDFIRST_WORDS <= words <= _STANDFIRST_WORDS
        and role_by_words(piece.text) == "body"
    )


def _is_notice(piece: Piece, words: int) -> bool:
    if words < _NOTICE_WORDS or piece.linked >= _LINKED_LIST or piece.zone == "comments":
        return False
    return piece.zone == "notice" or (piece.zone == "furniture" and piece.in_main and is_notice(piece.text))


def _is_outlet_alone(text: str, page: PageFacts) -> bool:
    said = "".join(c for c in text.casefold() if c.isalpha())
    return bool(said) and said == "".join(c for c in page.facts.outlet.casefold() if c.isalpha())


def _heads_links(pieces: Sequence[Piece], index: int) -> bool:
    """Whether what stands under a heading is a list of links, as under "Key events" or "More on this"."""
    following = pieces[index + 1 : index + 3]
    return bool(following) and all(
        p.linked >= _WHOLLY_LINKED and p.tag in ("li", "a", "div") for p in following
    )


def _heads_prose(pieces: Sequence[Piece], claimed: Sequence[bool], index: int) -> bool:
    """Whether a heading that the extractor dropped stands right above a paragraph that it kept."""
    piece, below = pieces[index], pieces[index + 1]
    return (
        piece.tag in _HEADINGS
        and piece.zone == below.zone == "page"
        and piece.linked < _LINKED_LIST
        and claimed[index + 1]
        and below.tag not in _HEADINGS
        and len(below.text.split()) >= _PROSE_WORDS
        and role_by_words(piece.text) == "body"
    )


def _names_author(text: str, page: PageFacts) -> bool:
    if not page.authors or len(text) > _LONGEST_BYLINE:
        return False
    said = _letters(re.sub(r"^by\s+", "", text, flags=re.IGNORECASE))
    return said in {_letters(author) for author in page.authors} | {_letters("".join(page.authors))}


def _unshown_byline(page: PageFacts) -> list[tuple[Block, int]]:
    """A byline the page states for machines only. Names in small letters are log-in names."""
    names = [a for a in page.authors if not a.isascii() or a != a.lower()]
    names = [name for name in names if name.casefold() != page.facts.outlet.casefold()]
    return [(Block(", ".join(names), "byline"), -1)] if names else []


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _merged(blocks: list[tuple[Block, int]]) -> list[Block]:
    """Menus and lists of links as one paragraph each: a hundred of one word would bury the article."""
    merged: list[Block] = []
    previous: int | None = None
    for block, group in blocks:
        beside = merged and merged[-1].role == block.role == "furniture" and group == previous
        if beside:
            merged[-1] = Block(f"{merged[-1].text} · {block.text}", "furniture")
        else:
            merged.append(block)
        previous = group
    return merged
