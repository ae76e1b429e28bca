"""New rows for an article and its versions, where it has been settled where they belong."""

from __future__ import annotations

import os.path
from collections.abc import Sequence
from functools import cached_property

from variorum.corpus.indexing import Indexed, searched_text
from variorum.corpus.journal import ActInProgress
from variorum.corpus.keeping import keep_reading
from variorum.corpus.likeness import Sketch, sketch
from variorum.corpus.matching import Match, address_key
from variorum.corpus.matching_stories import story_by_words
from variorum.corpus.packed_originals import keep_original, squeezed_beside
from variorum.corpus.packing import Reading, digest, pack_reading, squeeze, storable
from variorum.corpus.removing import bring_back
from variorum.corpus.said_by import kept_words, once_of, said_of
from variorum.corpus.words_in_pieces import number_of_words_apart
from variorum.model.article import Article, Original, Version
from variorum.model.frozen import dataclass
from variorum.model.precision import written
from variorum.text.titles import opening_of

#: In a corpus with fewer versions than this nothing is known to be rare.
_SMALL = 300


@dataclass(frozen=True)
class Packed:
    """A version made ready before the file is locked."""

    version: Version
    reading: Reading
    data: bytes
    digest: str
    words: int

    @cached_property
    def content_hash(self) -> str:
        """That of the version: only who keeps it asks."""
        return self.version.content_hash

    @cached_property
    def sketch(self) -> Sketch:
        """What it is recognised by: not wanted where it is known by its very words."""
        return sketch(self.reading)


def packed(version: Version, data: bytes = b"", words: int = -1) -> Packed:
    """A version made ready to be kept; `data` and `words` where they are known already."""
    reading = Reading(version.text, version.paragraphs, version.doubts)
    data = data or pack_reading(reading)
    words = number_of_words_apart(version.text) if words < 0 else words
    return Packed(version, reading, data, digest(data), words)


def packed_original(original: Original, readings: Sequence[Packed]) -> bytes:
    """The bytes of an original as they are kept beside what was read from them."""
    own = [item for item in readings if item.version.source_sha256 == original.sha256]
    if len(own) == 1:
        return squeezed_beside(original.data, own[0].reading.text, own[0].digest)
    return squeeze(original.data)


def shelve_original(act: ActInProgress, original: Original, data: bytes) -> None:
    """Keep an original, packed before, after what was read from it.

    Of its path only the last part is kept: a corpus is mailed around.
    """
    name = os.path.basename(original.name) or original.name  # noqa: PTH119 - may end in what no path does
    row = original.sha256, storable(name), len(original.data)
    # What was read may have been settled since by a text that is held.
    if not keep_original(act.connection, *row, data, act.kept):
        keep_original(act.connection, *row, squeeze(original.data))


def story_for(act: ActInProgress, newest: Packed) -> tuple[int, str]:
    """The story that a new article tells by its words, or one of its own; and why."""
    version = newest.version
    match = story_by_words(
        act.connection,
        newest.sketch,
        written(version),
        act.newest_version,
        act.crowded,
        act.waiting.marks,
    )
    if match is not None and (match.crowd or (act.newest_version < _SMALL and not act.of_many)):
        from variorum.corpus.one_event import may_tell_one_event  # brings what finds names

        match = match if may_tell_one_event(act.connection, version, match.id) else None
    return (match.id, match.why) if match is not None else (act.insert("stories", title=title_of(newest)), "")


def keep_article(act: ActInProgress, article: Article, story: int, why: str) -> Match:
    """A new row for an article, without its versions; `why` says how it came to its story."""
    id = act.insert(
        "articles",
        story=story,
        outlet=storable(article.outlet),
        address=storable(article.address),
        address_key=storable(address_key(article.address)),
        language=storable(article.language),
        stored_versions=article.stored_versions,
        why=storable(why),
    )
    return Match(id, "")


def add_version(act: ActInProgress, home: Match, item: Packed, page: int | None) -> int:
    """Keep a version in the article `home` and return its id; `page` are the rows of the page it is from."""
    version = item.version
    said = kept_words(version.guessed, version.given)
    if home.why:
        bring_back(act, ("article", home.id))
        said = once_of(said, said_of(act.connection, home.id))
    reading = keep_reading(act.connection, item.data, item.digest)
    act.kept.add(item.digest)
    act.indexed = {reading: Indexed(*searched_text(item.reading), item.sketch.marks)}
    return act.insert(
        "versions",
        article=home.id,
        reading=reading,
        page=page,
        content_hash=item.content_hash,
        headline=storable(version.headline),
        byline=storable(version.byline),
        label=storable(version.label),
        published=version.published.isoformat() if version.published else None,
        published_raw=storable(version.published_raw),
        updated=version.updated.isoformat() if version.updated else None,
        updated_raw=storable(version.updated_raw),
        seen=version.seen.isoformat() if version.seen else None,
        seen_raw=storable(version.seen_raw),
        guessed=said,
        obtained=storable(version.obtained),
        source_sha256=version.source_sha256,
        words=item.words,
        doubts=len(version.doubts),
        why=home.why,
    )


def title_of(item: Packed) -> str:
    """What a text is called: its headline, else how it begins."""
    return (
        storable(" ".join(item.version.headline.split())[:200] or opening_of(item.version.paragraphs))
        or "Untitled"
    )
