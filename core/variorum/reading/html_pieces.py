"""The visible text of a page as pieces, in reading order, each with where on the page it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

Zone = Literal["page", "furniture", "caption", "byline", "date", "standfirst", "headline"]

_UNSEEN = re.compile(
    r"""script|style|template|noscript|head|svg|math|iframe|object|embed|canvas|audio|video|select|option|datalist
    |textarea|input|meta|link""",
    re.VERBOSE,
)
_INLINE = re.compile(
    r"""a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|r[pt]|ruby|s|samp|small
    |span|strike|strong|su[bp]|time|tt|u|var|wbr|img""",
    re.VERBOSE,
)
_FURNITURE_TAG = re.compile(r"nav|footer|aside|form|button|menu|dialog")
_FURNITURE_ROLE = re.compile(
    r"navigation|banner|contentinfo|complementary|search|dialog|alert|menu|toolbar", re.IGNORECASE
)
_ZONE_WORDS: tuple[tuple[Zone, str], ...] = (
    ("byline", r"by-?line|authors?|contributors?"),
    (
        "caption",
        r"(?:fig|img|image|photo|picture)?-?captions?|wp-caption-text|(?:photo|image|media|img)-?credits?",
    ),
    (
        "standfirst",
        r"stand-?first|sub-?title|sub-?head(?:line|ing)?|dek|deck|lede|summary|excerpt|chapeau",
    ),
    (
        "date",
        r"date-?line|time-?stamps?|pub(?:lished)?-?(?:date|time|on)?|(?:post|entry|article)-?date|date",
    ),
    (
        "furniture",
        r"nav(?:bar|igation)?|menu|breadcrumbs?|share|sharing|social|related|recommend\w*|newsletter|sign-?up"
        r"|subscri\w+|promo\w*|advert\w*|ads?|sponsor\w*|cookies?|consent|gdpr|banner|comments?|disqus|sidebar"
        r"|foot(?:er)?|masthead|toolbar|tags?|tag-?list|topics?|trending|most-?(?:read|popular)|more-?(?:on|stories)"
        r"|skip-?link|login|search|widget|popup|modal|overlay",
    ),
)
_ZONES = tuple(
    (zone, re.compile(rf"(?:^|[\s_-])(?:{words})(?=$|[\s_-])", re.IGNORECASE)) for zone, words in _ZONE_WORDS
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text between block elements. `group` is the same for pieces of one list or section."""

    text: str
    tag: str
    zone: Zone
    group: int
    #: The share of its characters that are links.
    linked: float
    in_main: bool


@dataclass(frozen=True, slots=True)
class _Place:
    tag: str = "body"
    zone: Zone = "page"
    group: int = 0
    linked: bool = False
    in_main: bool = False


class _Collector:
    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._texts: list[tuple[str, bool]] = []
        self._place = _Place()

    def add(self, text: str, place: _Place) -> None:
        if not any(t.strip() for t, _ in self._texts):
            self._place = place
        self._texts.append((text, place.linked))

    def end(self) -> None:
        """Whatever came so far is a paragraph."""
        whole = "".join(text for text, _ in self._texts)
        for line in whole.split("\0"):  # <br> stands as NUL until here; real ones the parser replaced
            text = " ".join(line.split())
            if text:
                linked = sum(len(t) for t, is_link in self._texts if is_link) / max(1, len(whole))
                at = self._place
                self.pieces.append(Piece(text, at.tag, at.zone, at.group, linked, at.in_main))
        self._texts.clear()


def pieces_of(body: LexborNode) -> list[Piece]:
    """Every visible paragraph below `body`. Hidden elements, scripts and forms' fields are passed over."""
    collector = _Collector()
    groups = 0
    # (node, place) to open, or (None, place) for the end of a block
    pending: list[tuple[LexborNode | None, _Place]] = [(body, _Place())]
    while pending:
        node, place = pending.pop()
        if node is None:
            collector.end()
            continue
        tag = node.tag or ""
        if tag == "-text":
            collector.add(node.text_content or "", place)
            continue
        if tag == "br":
            collector.add("\0", place)
            continue
        if _UNSEEN.fullmatch(tag) or tag.startswith(("-", "!")) or _is_hidden(node):
            continue
        groups += 1
        inner = _inner_place(node, tag, place, groups)
        inline = _INLINE.fullmatch(tag) is not None
        if not inline:
            collector.end()
            pending.append((None, place))
        children: list[tuple[LexborNode | None, _Place]] = []
        child = node.child
        while child is not None:
            children.append((child, inner))
            child = child.next
        pending.extend(reversed(children))
    collector.end()
    return collector.pieces


def _inner_place(node: LexborNode, tag: str, outer: _Place, number: int) -> _Place:
    attributes = node.attributes
    zone = outer.zone
    if zone in ("page", "headline"):
        zone = _zone(tag, attributes, outer)
    inline = _INLINE.fullmatch(tag) is not None
    return _Place(
        tag=outer.tag if inline else tag,
        zone=zone,
        group=number if zone != outer.zone or tag in ("ul", "ol", "nav", "table") else outer.group,
        linked=outer.linked or tag == "a",
        in_main=outer.in_main or tag in ("main", "article") or attributes.get("itemprop") == "articleBody",
    )


def _zone(tag: str, attributes: dict[str, str | None], outer: _Place) -> Zone:
    if _FURNITURE_TAG.fullmatch(tag) or _FURNITURE_ROLE.fullmatch(attributes.get("role") or ""):
        return "furniture"
    if tag == "header" and not outer.in_main:
        return "page"  # it holds the headline as often as the menu
    if tag == "h1":
        return "headline"
    if tag in ("figcaption", "figure", "caption"):
        return "caption"
    if tag == "time":
        return "date"
    names = " ".join(
        value for key in ("class", "id", "itemprop", "rel", "data-testid") if (value := attributes.get(key))
    )
    # Style sheets of utility classes run to hundreds of characters and name nothing.
    if names and tag not in ("body", "html", "main", "article") and len(names) < 300:
        for zone, pattern in _ZONES:
            if pattern.search(names):
                return zone
    return outer.zone


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    style = (attributes.get("style") or "").replace(" ", "").lower()
    return "hidden" in attributes or "display:none" in style or "visibility:hidden" in style
