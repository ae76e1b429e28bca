"""Boxes that their own first line names: "Related stories", "Sign up to …", "About the author".

Makers give such boxes names of their own ("lb-key", "catcher", or a hash), which zones cannot know; but what
a box says first is what all of it is about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from variorum.reading.html.pieces import Box, Piece
from variorum.reading.roles.furniture import is_list_label
from variorum.reading.roles.invitations import is_invitation

_LONGEST_NAME = 120
#: A box without a heading may be the article's own, begun by a plea to subscribe: only small ones are taken.
_SMALL_BOX_WORDS = 60
_WHOLLY_LINKED = 0.95
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
#: Headings of boxes that hold prose: about the writer, or by readers. As one line they may head a section of
#: the article too, so they name a box only where they begin it.
_NAMES_BOX = re.compile(
    r"""\W*(?:
        about\ (?:the\ )?(?:authors?|writers?|reporters?)|more\ (?:from|by)\ (?:the|this)\ author
      | (?:view\ (?:all\ )?|\d+\ )?comments?|(?:leave|post|add)\ a\ (?:comment|reply)|join\ the\ conversation
      | (?:our\ )?newsletters?|advertisement|most\ commented
      | über\ (?:den|die)\ autor(?:in|en)?|zu[rm]?\ autor(?:in)?|kommentare?|unser\ newsletter\b.{0,40}
      | à\ propos\ (?:de\ l[’']auteur|des\ auteurs)|(?:vos\ )?(?:commentaires|réactions)
      | sobre\ (?:la\ firma|el\ autor|la\ autora)|comentarios|sobre\ o\ autor|comentários
      | 作者简介|网友评论|热门评论|عن\ الكاتب|التعليقات|النشرة\ البريدية
    )\W*""",
    re.IGNORECASE | re.VERBOSE,
)


def named_by_their_heading(pieces: Sequence[Piece], boxes: Sequence[Box]) -> list[Piece]:
    """`pieces` with those furniture that stand in a box whose first line says so.

    A box that holds a headline, or half of the page's words, is the article's own.
    """
    if not any(_is_named_so(pieces[box.first]) for box in boxes):
        return list(pieces)
    words, headlines = [0], [0]
    for piece in pieces:
        words.append(words[-1] + len(piece.text.split()))
        headlines.append(headlines[-1] + (piece.zone == "headline"))
    named = list(pieces)
    done: set[int] = set()
    for box in reversed(boxes):  # outer ones first: those inside that begin with the same line are done then
        head = pieces[box.first]
        held = words[box.end] - words[box.first]
        if box.first in done or not _is_named_so(head) or held * 2 > words[-1]:
            continue
        if head.tag not in _HEADINGS and held > _SMALL_BOX_WORDS:
            continue
        if headlines[box.end] > headlines[box.first]:
            continue
        if is_list_label(head.text) and not _holds_links(pieces[box.first + 1 : box.end]):
            continue  # "More about the storm" may head a section of the article
        done.add(box.first)
        for i in range(box.first, box.end):
            if pieces[i].zone not in ("notice", "comments"):
                named[i] = replace(named[i], zone="furniture")
    return named


def _holds_links(pieces: Sequence[Piece]) -> bool:
    return any(piece.linked >= _WHOLLY_LINKED for piece in pieces)


def _is_named_so(piece: Piece) -> bool:
    return len(piece.text) <= _LONGEST_NAME and _names_box(piece.text)


@lru_cache(maxsize=2048)
def _names_box(text: str) -> bool:
    return is_list_label(text) or is_invitation(text) or _NAMES_BOX.fullmatch(text) is not None
