"""Which part of a page an element is, by its tag and the names its makers gave it."""

from __future__ import annotations

import re
from typing import Literal

#: "kicker": the words above or before a headline; "comments": what readers wrote.
Zone = Literal[
    "page",
    "furniture",
    "comments",
    "caption",
    "credit",
    "byline",
    "date",
    "standfirst",
    "headline",
    "kicker",
    "notice",
]

INLINE = re.compile(
    r"""a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|r[pt]|ruby|s|samp|small
    |span|strike|strong|su[bp]|time|tt|u|var|wbr|img""",
    re.VERBOSE,
)
_FURNITURE_TAG = re.compile(r"nav|footer|aside|form|button|menu|dialog")
_FURNITURE_ROLE = re.compile(
    r"navigation|banner|contentinfo|complementary|search|dialog|alertdialog|alert|menu|toolbar", re.IGNORECASE
)
_ZONE_WORDS: tuple[tuple[Zone, str], ...] = (
    # Not "update": entries of live blogs are called so.
    (
        "notice",
        r"corrections?|clarifications?|editor(?:s|ial)?-?notes?|corrigend(?:um|a)|errat(?:um|a)|retraction",
    ),
    ("byline", r"by-?lines?|authors?|contributors?"),
    (
        "caption",
        r"(?:fig|img|image|photo|picture|media)?-?captions?|wp-caption-text|(?:photo|image|media|img)-?credits?",
    ),
    ("kicker", r"kicker|eyebrow|overline|topline|roofline|supertitle"),
    (
        "standfirst",
        r"stand-?first|sub-?title|sub-?head(?:line|ing)?|dek|deck|lede|summary|excerpt|chap[oe]au?|intro|vorspann"
        r"|entradilla|bajada|sommario"
        r"|lead(?!-?(?:image|media|art|photo|pic|story|asset))",
    ),
    (
        "date",
        r"date-?line|time-?stamps?|p-?date|pub(?:lished)?-?(?:date|time|on)?|(?:post|entry|article)-?dates?|dates?|time",
    ),
    ("comments", r"comments?|comment-?list|disqus(?:_thread)?"),
    (
        "furniture",
        r"nav(?:bar|igation)?|menu|breadcrumbs?|share|sharing|social|related\w*|recommend\w*|newsletter|sign-?up"
        r"|subscri\w+|promo\w*|advert\w*|ads?|sponsor\w*|cookies?|consent|gdpr|banner|sidebar"
        r"|foot(?:er)?|masthead|toolbar|tags?|tag-?list|topics|topic-?(?:list|links|tags)|trending|most-?(?:read|popular|viewed)|(?:read|up)-?next"
        r"|more-?(?:on|stories)"
        r"|skip-?link|login|search|widget|popup|modal|overlay|polls?|quiz",
    ),
)
#: Whole names only: "source-sans" is a font.
_CREDIT = re.compile(
    r"(?:^|[\s_-])(?:credits?|copyright|photographer|source|agency|editor)(?=$|\s)", re.IGNORECASE
)
_ZONES = tuple(
    (zone, re.compile(rf"(?:^|[\s_-])(?:{words})(?=$|[\s_-])", re.IGNORECASE)) for zone, words in _ZONE_WORDS
)

#: Style sheets of utility classes run to hundreds of characters and name nothing.
_LONGEST_NAMES = 300
_NAMING = (
    "class",
    "id",
    "itemprop",
    "rel",
    "data-testid",
    "data-component",
    "data-gu-name",
    "data-module",
    "data-type",
)
#: An <aside> of this name holds byline and date, not a box of something else.
_META = re.compile(
    r"(?:^|[\s_-])(?:meta(?:data)?|by-?line|authors?|article-?info)(?=$|[\s_-])", re.IGNORECASE
)


def zone_of(tag: str, attributes: dict[str, str | None], outer: Zone, in_main: bool) -> Zone:
    """The zone of an element inside `outer`. Zones are not left again, but for credits within captions."""
    if outer == "caption":
        if _FURNITURE_TAG.fullmatch(tag):
            return "furniture"  # sign-up forms are set as <figure>s
        return "credit" if tag == "small" or _CREDIT.search(_names(attributes)) else outer
    if outer == "byline" and tag == "time":
        return "date"
    if (
        outer == "furniture"
        and in_main
        and INLINE.fullmatch(tag) is None
        and _ZONES[0][1].search(_names(attributes))
    ):
        return "notice"  # corrections stand in the article's <footer>
    if outer not in ("page", "headline"):
        return outer
    if _FURNITURE_TAG.fullmatch(tag) or _FURNITURE_ROLE.fullmatch(attributes.get("role") or ""):
        names = _names(attributes)
        if tag == "aside" and _META.search(names):
            return "page"
        # corrections are often set in an <aside>, which is otherwise a box of something else
        return next((z for z, words in _ZONES[:1] if tag == "aside" and words.search(names)), "furniture")
    if tag == "header" and not in_main:
        return "page"  # it holds the headline as often as the menu
    if tag == "h1":
        return "headline"
    if tag in ("figcaption", "figure", "caption"):
        return "caption"
    if tag == "time":
        return "date"
    names = _names(attributes)
    if names and tag not in ("body", "html", "main", "article"):
        for zone, pattern in _ZONES:
            if pattern.search(names):
                return zone
        if tag in ("p", "span", "small", "cite") and _CREDIT.search(names):
            return "credit"
    return outer


#: What an article is about, not what an element is: "category-advertising", "tag-social-media".
_SUBJECT = re.compile(r"(?<!\S)(?:category|tag|topic|section|format)-[\w-]+", re.IGNORECASE)
#: The names WordPress gives a whole article.
_POST = re.compile(r"(?<!\S)(?:post-\d+|hentry|type-post)(?!\S)")


def _names(attributes: dict[str, str | None]) -> str:
    names = " ".join(value for key in _NAMING if (value := attributes.get(key)))
    if _POST.search(names):
        names = _SUBJECT.sub("", names)
    return names if len(names) < _LONGEST_NAMES else ""
