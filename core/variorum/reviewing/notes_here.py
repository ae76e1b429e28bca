"""Where the reader's notes stand in the texts at hand: in the very text one was written on, and others of its article.

The words of a note stand in many articles, which say nothing of why it was written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from variorum.model.article import Version
from variorum.model.decisions import Anchor, Decisions, Note


def texts_noted(*notes: Note) -> Iterator[str]:
    """The content hashes of the texts that notes are on."""
    for note in notes:
        yield from (anchor.content_hash for anchor in (note.passage, note.partner) if anchor is not None)


def notes_put(
    notes: Sequence[Note], texts: Sequence[Version], articles: Mapping[str, Collection[int]]
) -> tuple[Note, ...]:
    """The notes, each passage where it stands in `texts` now; one that stands in none of them stays as it was given.

    `articles` says which articles have, or had, a version with a content hash.
    """
    hashes = [text.content_hash for text in texts]
    having = dict(zip(hashes, texts, strict=True))

    def put(anchor: Anchor) -> Anchor:
        own = set(articles.get(anchor.content_hash, ()))
        very = having.get(anchor.content_hash)
        if not own or (very is not None and anchor.stands_in(very.text)):
            return anchor
        for content_hash, text in having.items():
            if not own.isdisjoint(articles.get(content_hash, ())):
                span = anchor.known_again(text.text)
                if span is not None:
                    return Anchor.at(text.text, span, content_hash)
        return anchor

    def is_elsewhere(anchor: Anchor) -> bool:
        own = set(articles.get(anchor.content_hash, ()))
        return bool(own) and all(own.isdisjoint(articles.get(text, ())) for text in hashes)

    def put_note(note: Note) -> Note:
        passage, partner = put(note.passage), put(note.partner) if note.partner is not None else None
        # Of a link to a third article the end that is here, without a word of the other.
        if partner is not None and passage.content_hash in hashes and is_elsewhere(partner):
            partner = None
        elif partner is not None and partner.content_hash in hashes and is_elsewhere(passage):
            passage, partner = partner, None
        return replace(note, passage=passage, partner=partner)

    return tuple(map(put_note, notes))


def as_given(note: Note, held: Decisions) -> Note:
    """A note that was changed, on the passages it was given on, wherever it was read."""
    own = next((one for one in held.notes if note.id and one.id == note.id), note)
    return replace(note, passage=own.passage, partner=own.partner)
