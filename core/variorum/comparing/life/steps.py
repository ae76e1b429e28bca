"""What one comparison of two versions amounts to, in counts."""

from __future__ import annotations

from variorum.comparing.life.lives import LIKELY
from variorum.model.article import Version
from variorum.model.comparison import Comparison
from variorum.model.history import Step


def step_of(before: int, old: Version, new: Version, comparison: Comparison) -> Step:
    """The step from version number `before`, `old`, to `new`."""
    # What is only possibly linked counts as removed and added: it is listed there as well.
    firm = [link for link in comparison.links if link.kind != "quote" and link.score >= LIKELY]
    edited = sum(link.kind != "same" or _differs_in_words(link.edits) for link in firm)
    moved = sum(link.moved for link in firm)
    had = {paragraph.text for paragraph in old.paragraphs if paragraph.role == "notice"}
    notices = tuple(p.text for p in new.paragraphs if p.role == "notice" and p.text not in had)
    headline = old.printed_headline != new.printed_headline
    removed, added = len(comparison.only_left), len(comparison.only_right)
    typography = any(link.edits for link in firm)
    return Step(
        before,
        comparison.stats.right_words,
        removed,
        added,
        edited,
        moved,
        comparison.stats.edits_by_kind,
        headline,
        notices,
        same=not (removed or added or edited or moved or headline or notices or typography),
    )


def _differs_in_words(edits: tuple[object, ...]) -> bool:
    return any(getattr(edit, "kind", "") != "typography" for edit in edits)
