"""Whether the page of a story still tells of its articles as the corpus has them. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal, TypeAlias

from variorum.comparing.overruling import place_in
from variorum.corpus.store import Corpus
from variorum.corpus.story_texts import Column, newest_texts, texts_read
from variorum.model.decided_roles import unplaced_roles
from variorum.model.decided_speakers import unplaced_speakers
from variorum.model.decisions import Anchor, Decisions, LinkDecision
from variorum.progress import CancelledCheck
from variorum_gui.cut_words import cut
from variorum_gui.story.working_out import WholeStory

#: "alone": one article is left of several, and "gone": none.
Standing: TypeAlias = Literal["same", "changed", "alone", "gone"]


def columns_of(corpus: Corpus, story: int) -> tuple[Column, ...]:
    """The texts of a story, with no more of their names than is shown."""
    return tuple(
        replace(column, name=cut(column.name, 100), headline=cut(column.headline))
        for column in newest_texts(corpus, story)
    )


def standing_of(
    corpus: Corpus, story: int, found: WholeStory, cancelled: CancelledCheck
) -> tuple[Standing, tuple[Column, ...]]:
    """The same texts, or what became of them; and the texts there are."""
    newest = columns_of(corpus, story)
    if not newest:
        return "gone", newest
    if newest != found.columns:
        return ("alone" if len(newest) == 1 < len(found.columns) else "changed"), newest
    # A text can have been read anew under the number it had, as after a doubt of its reading was settled. Roles that
    # the reader gave since are none of this: the page follows them by itself.
    same = texts_read(corpus, newest, found.decisions, cancelled) == (found.page.texts, found.earlier)
    return ("same" if same else "changed"), newest


def asks_for_another_page(found: WholeStory, now: Decisions) -> bool:
    """Whether names were joined or set apart since, passages of two of its texts linked, or not any more, or
    paragraphs of one given another role, or a quotation another speaker."""
    before, versions = found.decisions, [text.version for text in found.page.texts]
    speakers = {*now.speakers} ^ {*before.speakers}
    links, roles = set(now.links) ^ set(before.links), set(now.roles) ^ set(before.roles)
    return (
        now.entities != before.entities
        or _join(links, [version.text for version in versions])
        or len(unplaced_speakers(versions, Decisions(speakers=tuple(speakers)))) < len(speakers)
        or len(unplaced_roles(versions, Decisions(roles=tuple(roles)))) < len(roles)
    )


def _join(links: Iterable[LinkDecision], texts: list[str]) -> bool:
    """Whether any of these is on passages of two of the texts."""

    def holding(passage: Anchor) -> list[int]:
        return [at for at, text in enumerate(texts) if place_in(passage, text) is not None]

    return any(one != other for link in links for one in holding(link.left) for other in holding(link.right))
