"""What a page states about its article: JSON-LD, meta tags, `<time>`, `<html lang>`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from variorum.model.frozen import dataclass
from variorum.reading.drafts import Facts
from variorum.reading.roles.dates import Moment, read_moment

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_ARTICLE_TYPES = re.compile(r"Article|Report|BlogPosting|NewsItem", re.IGNORECASE)
_TITLE_TAIL = re.compile(r"\s+(?:[|»•·–—-]|::)\s+[^|»•·–—-]{2,40}$")
#: JSON-LD of live blogs runs to a megabyte; the article's own node comes early.
_MOST_JSON = 2_000_000


@dataclass(frozen=True, slots=True)
class PageFacts:
    """The facts of an article, and what helps to find its parts on the page."""

    facts: Facts
    title: str = ""
    #: The words of `<title>`, which as a rule name the outlet as well.
    whole_title: str = ""
    description: str = ""
    authors: tuple[str, ...] = ()


def page_facts(tree: LexborHTMLParser) -> PageFacts:
    """Everything the page states. JSON-LD first: it is written for machines, and seldom wrong."""
    node = _article_node(tree)
    meta = _meta(tree)
    moment = read_moment(
        _text(node.get("datePublished"))
        or meta.get("article:published_time", "")
        or meta.get("og:article:published_time", "")
        or meta.get("og:published_time", "")
        or meta.get("datepublished", "")
        or meta.get("date", "")
        or meta.get("dc.date", "")
        or meta.get("pubdate", "")
        or _time_element(tree)
        or _text(node.get("dateCreated"))
    )
    updated = read_moment(
        _text(node.get("dateModified"))
        or meta.get("article:modified_time", "")
        or meta.get("og:updated_time", "")
    )
    if updated.when and moment.when and updated.when <= moment.when:
        updated = Moment("", None)
    facts = Facts(
        outlet=_name(node.get("publisher"))
        or meta.get("og:site_name", "")
        or meta.get("application-name", ""),
        address=_address(tree, node, meta),
        language=_language(tree, node, meta),
        published=moment.when,
        published_raw=moment.raw,
        updated=updated.when,
        updated_raw=updated.raw,
        guessed=frozenset({"published"}) if moment.when and moment.guessed else frozenset(),
    )
    authors = _authors(node.get("author")) or next(
        (
            (person,)
            for key in ("author", "article:author", "byl", "dc.creator")
            if (person := _person(meta.get(key, "")))
        ),
        (),
    )
    element = tree.css_first("head > title")
    whole = " ".join(element.text().split()) if element else ""
    title = _text(node.get("headline")) or meta.get("og:title", "") or meta.get("twitter:title", "")
    description = meta.get("description", "") or meta.get("og:description", "")
    return PageFacts(facts, title or _TITLE_TAIL.sub("", whole), whole, description, authors)


def _article_node(tree: LexborHTMLParser) -> dict[str, Any]:
    for script in tree.css('script[type="application/ld+json"]'):
        source = script.text()
        if len(source) > _MOST_JSON:
            continue
        try:
            data = json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data):
            if _ARTICLE_TYPES.search(str(node.get("@type", ""))):
                return node
    return {}


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    pending = [data]
    while pending:
        item = pending.pop(0)
        if isinstance(item, list):
            pending.extend(item[:200])
        elif isinstance(item, dict):
            yield item
            pending.extend(item[key] for key in ("@graph", "mainEntity") if key in item)


def _meta(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.css("meta"):
        attributes = element.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        content = " ".join((attributes.get("content") or "").split())
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _time_element(tree: LexborHTMLParser) -> str:
    for selector in ("article time[datetime]", "main time[datetime]", "time[datetime]"):
        if element := tree.css_first(selector):
            return (element.attributes.get("datetime") or "").strip()
    return ""


def _address(tree: LexborHTMLParser, node: dict[str, Any], meta: dict[str, str]) -> str:
    canonical = tree.css_first('link[rel="canonical"]')
    main = node.get("mainEntityOfPage")
    candidates = (
        canonical.attributes.get("href") if canonical else "",
        node.get("url"),
        main.get("@id") if isinstance(main, dict) else main,
        meta.get("og:url"),
    )
    for candidate in candidates:
        if isinstance(candidate, str) and re.match(r"https?://\S+$", candidate.strip()):
            return candidate.strip()
    return ""


def _language(tree: LexborHTMLParser, node: dict[str, Any], meta: dict[str, str]) -> str:
    element = tree.css_first("html")
    stated = (element.attributes.get("lang") or "") if element else ""
    found = stated or _text(node.get("inLanguage")) or meta.get("og:locale", "")
    tidy = found.strip().replace("_", "-")
    return tidy if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", tidy) else ""


def _authors(value: Any) -> tuple[str, ...]:
    people = value if isinstance(value, list) else [value]
    return tuple(filter(None, (_person(_name(person)) for person in people[:20])))


def _person(name: str) -> str:
    """A person's name, unless an address stands in its place, as in many `author` fields."""
    return "" if "://" in name or len(name) > 120 else re.sub(r"^by\s+", "", name, flags=re.IGNORECASE)


def _name(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return _text(value.get("name") if isinstance(value, dict) else value)


def _text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
