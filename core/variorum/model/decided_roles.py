"""The roles a reader gave to paragraphs, put on a text: the one they were given in, or one read anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from variorum.model.article import Paragraph, Version
from variorum.model.decisions import Anchor, Decisions, RoleDecision

#: In another text than the one decided on, the same words count as the same paragraph when they are this
#: long, or when as much of what stood beside them agrees. "Leave a Reply" stands on every page of a site,
#: and what was said of one of them is not said of all.
_TELLING = 60
_TELLING_BESIDE = 12


def with_decided_roles(version: Version, decisions: Decisions | None) -> Version:
    """`version` with the roles that `decisions` give to its paragraphs; later decisions win."""
    if decisions is None or not decisions.roles:
        return version
    roles = [paragraph.role for paragraph in version.paragraphs]
    content_hash = version.content_hash
    for decision in decisions.roles:
        for index in _paragraphs_meant(decision.paragraph, version, content_hash):
            roles[index] = decision.role
    paragraphs = tuple(
        paragraph if paragraph.role == role else replace(paragraph, role=role)
        for paragraph, role in zip(version.paragraphs, roles, strict=True)
    )
    return version if paragraphs == version.paragraphs else replace(version, paragraphs=paragraphs)


def decided_paragraphs(version: Version, decisions: Decisions) -> frozenset[int]:
    """The numbers of the paragraphs of `version` that were given a role."""
    content_hash = version.content_hash if decisions.roles else ""
    return frozenset(
        index
        for decision in decisions.roles
        for index in _paragraphs_meant(decision.paragraph, version, content_hash)
    )


def unplaced_roles(versions: Iterable[Version], decisions: Decisions) -> tuple[RoleDecision, ...]:
    """The decisions that are about no paragraph of any of `versions`: their words are gone or cut otherwise.

    They stay kept, and hold again as soon as a text with those words is read.
    """
    left = list(decisions.roles)
    for version in versions:
        content_hash = version.content_hash
        left = [one for one in left if not _paragraphs_meant(one.paragraph, version, content_hash)]
    return tuple(left)


def _paragraphs_meant(anchor: Anchor, version: Version, content_hash: str) -> range:
    """The paragraphs an anchor is about: one, or several where a new reading cut it into parts."""
    if not anchor.words.split():
        return range(0)
    runs = _runs_with(anchor.words.split(), version.paragraphs)
    if anchor.content_hash == content_hash:
        return next((run for run in runs if version.paragraphs[run[0]].start == anchor.start), range(0))
    best = max(runs, key=lambda run: _nearness(anchor, version, run), default=range(0))
    if best and (len(anchor.words) >= _TELLING or _agreement(anchor, version, best) >= _TELLING_BESIDE):
        return best
    return range(0)


def _runs_with(words: list[str], paragraphs: tuple[Paragraph, ...]) -> list[range]:
    """Every run of paragraphs that holds just these words; white space between them is the reading's own."""
    runs: list[range] = []
    for first, paragraph in enumerate(paragraphs):
        if not paragraph.text.lstrip().startswith(words[0]):
            continue
        said: list[str] = []
        for last in range(first, len(paragraphs)):
            said += paragraphs[last].text.split()
            if len(said) >= len(words):
                if said == words:
                    runs.append(range(first, last + 1))
                break
    return runs


def _nearness(anchor: Anchor, version: Version, run: range) -> tuple[int, int]:
    return _agreement(anchor, version, run), -abs(version.paragraphs[run[0]].start - anchor.start)


def _agreement(anchor: Anchor, version: Version, run: range) -> int:
    """How many letters beside the words are as they were, white space aside."""
    start, end = version.paragraphs[run[0]].start, version.paragraphs[run[-1]].end
    before, was_before = _letters(version.text[:start][-2 * _TELLING :]), _letters(anchor.before)
    after, was_after = _letters(version.text[end : end + 2 * _TELLING]), _letters(anchor.after)
    return _alike(before[::-1], was_before[::-1]) + _alike(after, was_after)


def _letters(text: str) -> str:
    return "".join(text.split())


def _alike(one: str, other: str) -> int:
    differing = (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))
