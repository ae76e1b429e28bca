"""What the reader decided about words that no text of the corpus has any more. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from variorum.corpus.store import Corpus
from variorum.model.article import Version
from variorum.model.decided_roles import unplaced_roles
from variorum.model.decided_speakers import is_left_to_program, unplaced_speakers
from variorum.model.decisions import LinkDecision, Note, RoleDecision, SpeakerDecision, Verdict
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck


@dataclass(frozen=True, slots=True)
class Lost:
    """Kept, and shown at no text: they hold again when one with their words is read."""

    roles: tuple[RoleDecision, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    notes: tuple[Note, ...] = ()
    links: tuple[LinkDecision, ...] = ()
    speakers: tuple[SpeakerDecision, ...] = ()


def lost_decisions(corpus: Corpus, cancelled: CancelledCheck) -> Lost:
    """Those that find their words in no text held."""
    return Lost(
        lost_roles(corpus, cancelled),
        lost_verdicts(corpus, cancelled),
        corpus.unplaced_notes(),
        lost_links(corpus, cancelled),
        lost_speakers(corpus, cancelled),
    )


def lost_roles(corpus: Corpus, cancelled: CancelledCheck) -> tuple[RoleDecision, ...]:
    """The roles that are about no paragraph of any text held."""
    decisions = corpus.decisions()
    # A text that is what it was when the role was given has the paragraph: most need not be read.
    held = corpus.levels.texts_held(one.paragraph.content_hash for one in decisions.roles)
    left = tuple(one for one in decisions.roles if one.paragraph.content_hash not in held)
    for row in corpus.versions() if left else ():
        if not left or cancelled():
            break
        left = unplaced_roles([corpus.read(row.id)], replace(decisions, roles=left))
    return left


def lost_verdicts(corpus: Corpus, cancelled: CancelledCheck) -> tuple[Verdict, ...]:
    """The verdicts and notes on findings of which one side's words are in no text held."""
    decisions = corpus.decisions()
    anchors = [anchor for one in decisions.verdicts for anchor in (one.left, one.right) if anchor is not None]
    held = corpus.levels.texts_held(anchor.content_hash for anchor in anchors)
    left = tuple(
        verdict
        for verdict in decisions.verdicts
        if any(a is not None and a.content_hash not in held for a in (verdict.left, verdict.right))
    )

    from variorum.reviewing.carrying import unplaced_verdicts  # a list that is opened now and then

    # What was not looked through to the end says nothing, and is thrown away by whoever cancelled.
    return unplaced_verdicts(_texts(corpus, cancelled), replace(decisions, verdicts=left)) if left else ()


def lost_links(corpus: Corpus, cancelled: CancelledCheck) -> tuple[LinkDecision, ...]:
    """The links made by hand, or refused, of which one passage is in no text held."""
    links = corpus.decisions().links
    held = corpus.levels.texts_held(one.content_hash for link in links for one in (link.left, link.right))
    left = [link for link in links if not {link.left.content_hash, link.right.content_hash} <= held]
    if not left:
        return ()
    from variorum.comparing.overruling import unplaced_links

    return unplaced_links((version.text for version in _texts(corpus, cancelled)), left)


def lost_speakers(corpus: Corpus, cancelled: CancelledCheck) -> tuple[SpeakerDecision, ...]:
    """The speakers named by hand of which the quotation, or the words that name him, are in no text held."""
    decisions = corpus.decisions()
    held = corpus.levels.texts_held(one.quotation.content_hash for one in decisions.speakers)
    left = tuple(
        one
        for one in decisions.speakers
        if one.quotation.content_hash not in held and not is_left_to_program(one)
    )
    return unplaced_speakers(_texts(corpus, cancelled), replace(decisions, speakers=left)) if left else ()


def _texts(corpus: Corpus, cancelled: CancelledCheck) -> Iterator[Version]:
    for row in corpus.versions():
        if cancelled():
            return
        yield corpus.read(row.id)
