"""Pages with both states of an article in one, insertions and deletions marked: diffengine, Wayback "Changes"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.model.article import Article, Version
from variorum.model.frozen import dataclass
from variorum.reading.problems import Unreadable
from variorum.reading.roles.dates import Moment, read_moment

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

#: Reads one page without marks; whether all of it is the article.
PageReader = Callable[[str, bool], tuple[Article, ...]]
_CAPTURES = re.compile(r"/web/diff/(\d{4,14})/(\d{4,14})/(https?:/{1,2}[^\s\"'<>]{4,2000})")


@dataclass(frozen=True, slots=True)
class _Sides:
    """Both states as pages of their own, the older first."""

    pages: tuple[str, str]
    times: tuple[Moment | None, Moment | None]
    address: str
    obtained: str
    #: The site has cut the article out of its page already.
    whole: bool = False


def marked_comparison(tree: LexborHTMLParser, html: str, read: PageReader) -> Article | None:
    """The article of such a page with its two versions, or None when the page is none."""
    sides = _diffengine(tree) or _wayback(tree, html)
    if sides is None:
        return None
    articles = [_article(page, sides.whole, read) for page in sides.pages]
    versions: list[Version] = []
    about = Article((), address=sides.address)
    for article, time in zip(articles, sides.times, strict=True):
        if article is None:
            continue
        version = article.versions[-1]
        seen = replace(version, seen=time.when, seen_raw=time.raw) if time else version
        versions.append(replace(seen, obtained=sides.obtained))
        about = replace(
            about, outlet=about.outlet or article.outlet, language=about.language or article.language
        )
    return replace(about, versions=tuple(versions)) if versions else None


def _article(page: str, whole: bool, read: PageReader) -> Article | None:
    """The article of one side; None where that side is empty: all was written, or taken out, at once."""
    try:
        return next(iter(read(page, whole)), None)
    except Unreadable:
        return None


def _diffengine(tree: LexborHTMLParser) -> _Sides | None:
    captures = tree.css(".archive a")
    diff = tree.css_first("div.diff")
    if diff is None or len(captures) != 2 or diff.css_first("ins, del") is None:
        return None
    link = tree.css_first(".url a")
    # The heading above holds the address and times only; the article begins with its title.
    marked = f"<html><body><article>{diff.html or ''}</article></body></html>"
    old, new = (read_moment(re.sub(r"\s+GMT$", "Z", (a.text() or "").strip())) for a in captures)
    address = (link.attributes.get("href") or "") if link is not None else ""
    return _Sides(_parted(marked), (old, new), address, "diffengine page", whole=True)


def _wayback(tree: LexborHTMLParser, html: str) -> _Sides | None:
    frames = [frame.attributes.get("srcdoc") or "" for frame in tree.css("iframe[srcdoc]")]
    inside = [frame for frame in frames if "wm-diff" in frame]
    if len(inside) == 2:
        pages = (_parted(inside[0])[0], _parted(inside[1])[1])
    elif tree.css_first('#wm-diff-style, #wm-diff-old-head, meta[name="wm-diff-title"]') is not None:
        pages = _parted(html)
    else:
        return None
    found = _CAPTURES.search(html)
    times = (_capture_time(found[1]), _capture_time(found[2])) if found else (None, None)
    return _Sides(pages, times, found[3] if found else "", "Wayback Machine page")


def _parted(html: str) -> tuple[str, str]:
    return _side(html, "ins"), _side(html, "del")


def _side(html: str, gone: str) -> str:
    """The page without what the other side alone has, and without marks."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    for node in tree.css(f"{gone}, template, #wm-diff-style"):
        node.decompose()
    tree.unwrap_tags(["ins", "del"])
    return tree.html or ""


def _capture_time(digits: str) -> Moment | None:
    """ "20240304101500" as the archive names its captures, in UTC."""
    if len(digits) < 14:
        return Moment(digits, None)
    day = f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}"
    return replace(read_moment(f"{day}T{digits[8:10]}:{digits[10:12]}:{digits[12:14]}Z"), raw=digits)
