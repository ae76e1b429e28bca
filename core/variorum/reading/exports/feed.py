"""RSS and Atom feeds saved to a file: every item that holds text is an article."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from variorum.model.article import Article, Problem, ReadResult, Version
from variorum.reading import limits
from variorum.reading.drafts import Block, Facts, article_from
from variorum.reading.html.fragment import blocks_in
from variorum.reading.problems import HINT_PASTE, Unreadable, problem
from variorum.reading.roles.dates import read_moment
from variorum.reading.roles.naming import with_roles
from variorum.text.phrasing import kept_phrase, kept_phrase_many, marked

#: A document type of its own can hold entities that grow without end, or name files; feeds need none.
_REFERENCE = re.compile(rb"&#(?:[xX]0*([0-9a-fA-F]{1,5000})|0*([0-9]{1,5000}));?")
_LAST_CHARACTER = 0x10FFFF
_DECLARES = re.compile(rb"<!(?:ENTITY|DOCTYPE[^<>]*\[)", re.IGNORECASE)
#: News Sniffer's feeds hold one item for each version: "v3: Ferry aground".
_VERSION_TITLE = re.compile(r"v(\d{1,4}):\s+(\S.*)")


def _to_a_character(reference: re.Match[bytes]) -> bytes:
    """A reference as it is, or to U+FFFD where there is no such character: the library fails on "&#99999999999;"."""
    digits, base = (reference[1], 16) if reference[1] else (reference[2], 10)
    return reference[0] if len(digits) < 9 and int(digits, base) <= _LAST_CHARACTER else b"&#xFFFD;"


def result_in(data: bytes, name: str) -> ReadResult:
    """The items of a feed. Nothing they link to is fetched."""
    if _DECLARES.search(data):
        raise Unreadable(marked("It declares entities of its own, as harmful files do."), HINT_PASTE)
    import feedparser

    try:
        # bytes only: a string that looks like an address would be fetched
        feed = feedparser.parse(
            _REFERENCE.sub(_to_a_character, data), response_headers={"content-type": "application/xml"}
        )
    except (ValueError, LookupError, OverflowError, RecursionError):
        # it asks Python for any encoding a feed declares, one with a NUL in its name too, and the like
        raise Unreadable(
            marked("The feed is damaged in a way that no reader of feeds gets over."), HINT_PASTE
        ) from None
    items = list(feed.entries)
    if not items:
        raise Unreadable(
            marked("There are no items in this feed."), marked("Check that it was saved completely.")
        )
    problems: list[Problem] = []
    if len(items) > limits.FEED_ITEMS:
        problems.append(
            problem(
                name,
                kept_phrase(
                    "Only the first {count} items of the feed were read.", count=f"{limits.FEED_ITEMS:,}"
                ),
            )
        )
    if feed.get("bozo") and "not well-formed" in str(feed.get("bozo_exception", "")).lower():
        problems.append(
            problem(
                name,
                marked("The feed is damaged or cut short; what could be read was."),
                marked("Save it again."),
            )
        )
    outlet = " ".join(str(feed.feed.get("title", "")).split())[:120]
    language = str(feed.feed.get("language", ""))
    articles: list[Article] = []
    empty = 0
    for number, item in enumerate(items[: limits.FEED_ITEMS], 1):
        try:
            article = _article(item, outlet, language)
        except Unreadable as error:
            problems.append(problem(f"{name}/item {number}", error.reason, error.hint))
            continue
        if article is None:
            empty += 1
        else:
            articles.append(article)
    if empty:
        told = kept_phrase_many(
            "One item of the feed holds no text beyond a headline.",
            "{count} items of the feed hold no text beyond a headline.",
            empty,
            count=f"{empty:,}",
        )
        problems.append(problem(name, told, marked("Open the links and save those pages.")))
    return ReadResult(_versions_joined(articles, str(feed.feed.get("link", ""))), tuple(problems))


def _article(item: Any, outlet: str, language: str) -> Article | None:
    html = _content(item)
    title = " ".join(block.text for block in blocks_in(str(item.get("title", ""))))
    blocks = blocks_in(html)
    if not any(block.text != title for block in blocks):
        return None
    moment = read_moment(str(item.get("published") or ""))
    updated = read_moment(str(dict.get(item, "updated") or ""))  # its own `get` answers with `published`
    link = str(item.get("link") or "")
    facts = Facts(
        outlet=str((item.get("source") or {}).get("title") or outlet),
        address=link if re.fullmatch(r"https?://\S+", link) else "",
        language=language,
        published=moment.when,
        published_raw=moment.raw,
        updated=updated.when if updated.when != moment.when else None,
        updated_raw=updated.raw if updated.when != moment.when else "",
    )
    author = " ".join(str(item.get("author") or "").split())
    heading = [Block(title, "headline")] if title else []
    if author:
        heading.append(Block(author, "byline"))
    # many feeds begin the text with its headline once more
    parts, facts = with_roles([*heading, *(block for block in blocks if block.text != title)], facts)
    return article_from(parts, facts, "feed")


def _content(item: Any) -> str:
    """The longest telling of it: `content`, or the summary where that is all."""
    tellings = [str(each.get("value") or "") for each in item.get("content") or ()]
    tellings.append(str(item.get("summary") or ""))
    return max(tellings, key=len)


def _versions_joined(articles: list[Article], link: str) -> tuple[Article, ...]:
    """Items "v3: title" are states of one article, oldest first; any other feed is left as it is."""
    found = [_VERSION_TITLE.match(article.versions[0].headline) for article in articles]
    numbers = [int(match[1]) for match in found if match]
    if not articles or len(numbers) < len(articles) or len(set(numbers)) < len(numbers):
        return tuple(articles)
    states = sorted(zip(numbers, articles, strict=True), key=lambda pair: pair[0])
    versions = tuple(_state(number, article.versions[0]) for number, article in states)
    address = link if re.fullmatch(r"https?://\S+", link) else ""
    # such a feed bears the article's name, and not that of its outlet
    return (replace(articles[0], versions=versions, address=address, outlet=""),)


def _state(number: int, version: Version) -> Version:
    from variorum.model.building import version_from

    match = _VERSION_TITLE.match(version.headline)
    title = match[2] if match else version.headline
    parts = [(title if p.role == "headline" else p.text, p.role) for p in version.paragraphs]
    fresh = version_from(parts)
    return replace(
        version,
        text=fresh.text,
        paragraphs=fresh.paragraphs,
        label=f"version {number}",
        # a feed of changes says when each was seen
        seen=version.published,
        seen_raw=version.published_raw,
        published=None,
        published_raw="",
        guessed=version.guessed - {"published"},
    )
