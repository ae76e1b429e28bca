"""The links that are shown: without the possible ones that the reader judged to be none."""

from __future__ import annotations

from dataclasses import replace

from variorum.model.comparison import Link
from variorum_gui.comparison.remembering import Remembering
from variorum_gui.shown import Shown

_links: Remembering[tuple[Link, ...]] = Remembering(2)


def as_judged(shown: Shown) -> Shown:
    """What is shown, as the verdicts on it leave it.

    While the same is denied its links are the same object: all that is drawn is known again by them.
    """
    comparison = shown.comparison
    if (
        comparison is None
        or comparison.mode != "outlets"
        or not (shown.findings and shown.decisions.verdicts)
    ):
        return shown
    from variorum.reviewing.denied_matches import denied_of, links_left  # not before something is judged

    denied = frozenset(denied_of(shown.findings, shown.decisions))
    if not denied:
        return shown
    links = _links.of((comparison.links, denied), lambda: links_left(comparison.links, denied))
    return replace(shown, comparison=replace(comparison, links=links))
