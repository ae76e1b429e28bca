"""Whether the texts of a story tell of one event or of two that are alike: two quakes, two trials, two raids.

Where the texts fall into two groups or more, that is said first, and no figure of one group is held against one of
another. Of two texts alone their comparison says it (`variorum.comparing.relation.events`), of more than two all of
them together (`event_groups`). Measured on 20 topics of two events each, put together as one story, and on 90
stories of one event: `tests/fitting/fit_story_events.py`, each topic judged by weights found on the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from variorum.dossier.disagreeing.event_groups import two_groups
from variorum.dossier.disagreeing.event_odds import Account, account_of
from variorum.dossier.linking import LinksOnDemand
from variorum.model.annotations import Annotations
from variorum.model.dossier import Disagreement
from variorum.progress import CancelledCheck, stop_if
from variorum.text.phrasing import marked, phrase

#: Said first of all notes.
WARNING = marked(
    "These texts seem to tell of different events: {texts}. "
    "Figures of one are not held against those of the other."
)
#: The note of `variorum.comparing.stages`.
_SAYS_SO = marked("these seem to be different events")

Groups = tuple[tuple[int, ...], ...]


def groups_by_event(
    annotations: Sequence[Annotations], links: LinksOnDemand, cancelled: CancelledCheck | None = None
) -> Groups:
    """The texts of each event, by their first text; mostly one group."""
    if len(annotations) == 2:
        found = links.comparison(0, 1)
        return ((0,), (1,)) if found is not None and phrase(_SAYS_SO) in found.notes else ((0, 1),)
    accounts = []
    for one in annotations:
        stop_if(cancelled)
        accounts.append(account_of(one))
    return tuple(sorted(_events(tuple(range(len(accounts))), accounts)))


def _events(group: tuple[int, ...], accounts: Sequence[Account]) -> Groups:
    """Each of two groups may have two again."""
    found = two_groups([accounts[n] for n in group])
    if found is None:
        return (group,)
    return tuple(event for part in found for event in _events(tuple(group[n] for n in part), accounts))


def warning(groups: Sequence[Sequence[int]], called: Sequence[str]) -> str:
    """The note for a reader."""

    def listed(group: Sequence[int]) -> str:
        shown = [
            called[n] if n < len(called) and called[n] else phrase("text {number}", number=n + 1)
            for n in group
        ]
        return ", ".join(dict.fromkeys(shown))

    return phrase(WARNING, texts=" / ".join(listed(group) for group in groups))


def told_with_care(rows: Iterable[Disagreement], groups: Groups) -> tuple[Disagreement, ...]:
    """A name, an office or a quotation may be of both events: such rows are to be checked, none differs."""
    event_of = {document: n for n, group in enumerate(groups) for document in group}
    return tuple(
        replace(row, tier="check")
        if row.tier == "differ" and len({event_of.get(document) for document, *_ in row.values}) > 1
        else row
        for row in rows
    )
