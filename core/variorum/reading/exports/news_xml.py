"""Agencies' XML: NITF, and NewsML-G2 with NITF or XHTML in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.model.article import Article, ReadResult, Role
from variorum.reading.drafts import Block, Facts, article_from
from variorum.reading.problems import HINT_PASTE, Unreadable
from variorum.reading.roles.dates import read_moment
from variorum.reading.roles.naming import with_roles
from variorum.text.phrasing import marked

if TYPE_CHECKING:
    from lxml.etree import _Element

_DECLARES = re.compile(rb"<!(?:ENTITY|DOCTYPE[^<>]*\[)", re.IGNORECASE)
_BLOCKS: dict[str, Role | None] = {
    "hl1": "headline",
    "hl2": "standfirst",
    "h1": "headline",
    "byline": "byline",
    "dateline": "dateline",
    "caption": "caption",
    "media-caption": "caption",
    "p": None,
    "h2": None,
    "h3": None,
    "li": None,
}
_ADDRESS = re.compile(r"https?://\S+")


def result_in(data: bytes, name: str) -> ReadResult:
    """The articles in an agency's file."""
    if _DECLARES.search(data):
        raise Unreadable(marked("It declares entities of its own, as harmful files do."), HINT_PASTE)
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, recover=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise Unreadable(marked("The XML is damaged."), marked("Fetch or copy it again."))
    items = [e for e in root.iter() if _tag(e) in ("newsItem", "nitf")]
    outer = [item for item in items if not any(_tag(a) in ("newsItem", "nitf") for a in item.iterancestors())]
    articles = [article for item in outer or [root] if (article := _article(item)) is not None]
    return ReadResult(tuple(articles))


def _article(item: _Element) -> Article | None:
    blocks: list[Block] = []
    for element in item.iter():
        tag = _tag(element)
        nested = any(_tag(a) in _BLOCKS for a in element.iterancestors())
        if tag in _BLOCKS and not nested and (text := _words(element)):
            blocks.append(Block(text, _BLOCKS[tag]))
    if not any(block.role is None for block in blocks):
        return None
    roles = {block.role for block in blocks}
    for tag, role in (("by", "byline"), ("headline", "headline")):
        if role not in roles and (text := _first(item, tag)):
            blocks.insert(0, Block(text, "headline" if role == "headline" else "byline"))
    parts, facts = with_roles(blocks, _facts(item))
    return article_from(parts, facts, "agency file")


def _facts(item: _Element) -> Facts:
    date = ""
    for tag in ("firstCreated", "versionCreated", "contentCreated", "date.issue", "story.date"):
        for element in item.iter():
            if not date and _tag(element) == tag:
                date = element.get("norm") or _words(element)
    moment = read_moment(date[:60])
    language = item.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    return Facts(
        outlet=_first(item, "provider") or _first(item, "distributor") or _first(item, "copyrightHolder"),
        address=found[0] if (found := _ADDRESS.fullmatch(_first(item, "link"))) else "",
        language=language,
        published=moment.when,
        published_raw=moment.raw,
    )


def _first(item: _Element, tag: str) -> str:
    return next((text for e in item.iter() if _tag(e) == tag and (text := _words(e))), "")


def _tag(element: _Element) -> str:
    """Its name without a namespace; comments and instructions have none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _words(element: _Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())
