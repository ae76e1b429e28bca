"""A comparison with its sides swapped: what `compare` gives for the same two texts the other way round."""

from __future__ import annotations

from collections.abc import Iterable

from variorum.model.comparison import Comparison, Edit, Link, Stats


def mirrored(comparison: Comparison) -> Comparison:
    """The same comparison, right text on the left."""
    stats = comparison.stats
    links = (mirrored_link(link) for link in comparison.links)
    return Comparison(
        comparison.right,
        comparison.left,
        comparison.mode,
        comparison.why_mode,
        tuple(sorted(links, key=lambda link: (link.left, link.right, link.kind))),
        comparison.only_right,
        comparison.only_left,
        comparison.ignored_right,
        comparison.ignored_left,
        comparison.inverse_script,
        comparison.script,
        comparison.right_sentences,
        comparison.left_sentences,
        Stats(
            stats.right_matched,
            stats.left_matched,
            stats.right_words,
            stats.left_words,
            stats.edits_by_kind,
            stats.moved,
        ),
        comparison.complete,
        comparison.notes,
    )


def mirrored_link(link: Link) -> Link:
    """The same link seen from the other side."""
    edits = mirrored_edits(link.edits) if link.edits else ()
    # By its fields: `replace` takes three times as long, and long texts have ten thousand links.
    return Link(link.right, link.left, link.kind, link.score, link.moved, link.why, edits, link.by_reader)


def mirrored_edits(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The same edits from right to left."""
    return tuple(Edit(edit.right, edit.left, edit.kind) for edit in edits)
