"""What a document's paragraphs and properties come to: its articles, with the text before tracked changes."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime

from variorum.model.article import Article, ReadResult, Role, Version
from variorum.model.frozen import dataclass
from variorum.reading.documents.passages import Passage, blocks_of, has_changes
from variorum.reading.documents.several_reports import parted
from variorum.reading.drafts import Block, Facts, article_from
from variorum.reading.roles.dates import Moment, read_moment
from variorum.reading.several.several_articles import draft_of, with_seams

BEFORE = "before tracked changes"
AFTER = "with tracked changes accepted"
#: What programs write where nobody gave a title.
_NO_TITLE = re.compile(
    r"(?:untitled|document|no title|template|word document|title)(?: ?\d+)?|microsoft word\b.*"
    r"|.*\.(?:docx?|odt|rtf|txt|html?)",
    re.IGNORECASE,
)
#: "Judith Aske"; a user's account ("admin", "jaske") is nobody's byline.
_NAME = re.compile(r"[^\W\d_][\w’'.-]+(?:\s+[\w’'.-]+){1,4}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
#: The creation time of the template in python-docx, and so of everything made from it.
_OF_A_TEMPLATE = "2013-12-23T23:15:00Z"


@dataclass(frozen=True, slots=True)
class Properties:
    """What a document says of itself beside its text. Times are ISO 8601, as the file has them."""

    title: str = ""
    creator: str = ""
    created: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Tracked:
    """Who made the tracked changes, and the time of the last one as the file has it."""

    authors: tuple[str, ...] = ()
    last: str = ""


def document(passages: list[Passage], properties: Properties, tracked: Tracked | None = None) -> ReadResult:
    """A document's articles, mostly one; with tracked changes, the text before them is an older version of it.

    The properties describe the document, so of several articles in it they say only the language.
    """
    tracked = tracked or Tracked()
    properties = _believable(properties, tracked)
    seams, pieces = parted(passages)
    if len(pieces) > 1:
        properties = Properties(language=properties.language)
    articles = [one_article(piece, properties, tracked) for piece in pieces]
    return ReadResult(with_seams(articles, seams))


def one_article(passages: list[Passage], properties: Properties, tracked: Tracked) -> Article:
    """Paragraphs that belong together as an article of one version, or of two."""
    newest = _article(blocks_of(passages), properties)
    if not has_changes(passages):
        return newest
    older = _article(blocks_of(passages, before=True), properties)
    before, after = older.versions[0], newest.versions[0]
    if not before.text.strip() or before.text == after.text:
        return newest
    if not after.text.strip():
        return older
    versions = (replace(before, label=BEFORE, updated=None, updated_raw=""), _accepted(after, tracked))
    return replace(newest, versions=versions)


def _believable(properties: Properties, tracked: Tracked) -> Properties:
    """A document changed before it was created is a copy, and its creation says nothing of the article."""
    created, changed = _moment(properties.created).when, _moment(tracked.last).when
    return replace(properties, created="") if created and changed and changed < created else properties


def _accepted(version: Version, tracked: Tracked) -> Version:
    by = ", ".join(dict.fromkeys(filter(None, tracked.authors)))
    label = f"{AFTER} (by {by})" if by and len(by) <= 120 else AFTER
    moment = _moment(tracked.last)
    if version.updated or moment.when is None:
        return replace(version, label=label)
    # Word writes the writer's clock and calls it UTC, so the hour is never certain
    guessed = version.guessed | {"updated"}
    return replace(version, label=label, updated=moment.when, updated_raw=moment.raw, guessed=guessed)


def _article(blocks: list[Block], properties: Properties) -> Article:
    # programs write the language of the machine, whatever the text's is
    language = properties.language if _LANGUAGE.fullmatch(properties.language) else ""
    guessed = frozenset({"language"} if language else ())
    draft = draft_of(blocks, Facts(language=language, guessed=guessed))
    return article_from(*with_properties(draft.parts, draft.facts, properties))


def with_properties(
    parts: list[tuple[str, Role]], facts: Facts, properties: Properties
) -> tuple[list[tuple[str, Role]], Facts]:
    """Headline, byline and date from the properties where the text has none, and named as guessed.

    A property is what a program or a template put there as often as what the writer meant.
    """
    if not any(role == "body" for _, role in parts):
        return parts, facts
    roles = [role for _, role in parts]
    guessed = set(facts.guessed)
    title = " ".join(properties.title.split())
    if "headline" not in roles and title and not _NO_TITLE.fullmatch(title):
        parts = [(title, "headline"), *parts]
        guessed.add("headline")
    creator = " ".join(properties.creator.split())
    if "byline" not in roles and len(creator) <= 120 and _NAME.fullmatch(creator):
        at = next((i for i, (_, role) in enumerate(parts) if role not in ("headline", "standfirst")), 0)
        parts = [*parts[:at], (creator, "byline"), *parts[at:]]
        guessed.add("byline")
    seen, raw = facts.seen, facts.seen_raw
    if seen is None:
        # the file was made then; its news may be older, and was hardly published at that minute
        seen, raw = _created(properties.created)
        if seen:
            guessed.add("seen")
    return parts, replace(facts, seen=seen, seen_raw=raw, guessed=frozenset(guessed))


def _created(raw: str) -> tuple[datetime | None, str]:
    moment = _moment("" if raw == _OF_A_TEMPLATE else raw)
    return (moment.when, moment.raw) if moment.when else (None, "")


def _moment(raw: str) -> Moment:
    """A property's time. Formats write ISO 8601; anything else is damage, and not worth guessing at."""
    try:
        date.fromisoformat(raw[:10])
    except ValueError:
        return Moment("", None)
    return read_moment(raw)
