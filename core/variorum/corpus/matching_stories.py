"""Which story a text that is being added tells, by rare names and words that reports of one event share."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import chain

from variorum.corpus.likeness import Sketch
from variorum.corpus.marked_versions import MarkedVersions
from variorum.corpus.matching import Match

#: Telling words (of twenty) two reports must share. On 612 real reports of 90 events, added one by one:
#: six put 98 % of those that found a story into the right one, and found it for 81 %; five 97 and 89 %.
#: Most of the wrong ones belong to events that were chosen to be alike. In a small corpus, where nothing is
#: known to be rare, fewer are right (86 % of those put to a story among 60 reports of nearly as many
#: events). Reports weeks apart are less often of one event.
_SHARED = 6
_SHARED_FAR_APART = 9
_FAR_APART = timedelta(days=14)
#: As many of them must be names in the text that comes in: two elections share "ballot" and "turnout", and only
#: who and where tells one from the other. On the same reports, added twice in other orders, where a similar event
#: counts as another, it costs little (762 of 851 put to a story right, before 768 of 857; 1,040 could have been);
#: of 500 made-up ones, of few kinds of events, all 59 are right instead of three quarters.
_NAMES_SHARED = 2

#: A word that stands for more versions than this tells nothing, beside a share of all versions.
_COMMON = 12
_COMMON_SHARE = 0.05
#: And more than this in however large a corpus, which keeps adding to 100,000 texts quick.
_COMMON_ALWAYS = 100
#: Unless all those looked at are of so few stories: of twenty like reports of one event the fourteenth found none, for
#: by then the event's own names were common.
_FEW_STORIES = 3


def story_by_words(
    connection: sqlite3.Connection,
    known: Sketch,
    when: datetime | None,
    held: int,
    crowded: dict[int, int],
    waiting: MarkedVersions,
) -> Match | None:
    """The story with a report that shares rare names and words with the one of which `known` is the sketch.

    `held` says how many versions there are; `crowded` is kept from one call to the next within an act: at least how
    many of them a mark stands for. `waiting` has the versions for marks that are not written yet.
    """
    words = dict(zip(known.telling, known.words, strict=True))
    common = min(max(_COMMON, int(held * _COMMON_SHARE)), _COMMON_ALWAYS)
    standing: dict[int, list[int]] = {}
    in_crowds: set[int] = set()
    asked = [mark for mark in words if crowded.get(mark, 0) <= common]
    if len(asked) < _SHARED:  # as of most texts of a large import, once its crowded words are known
        return None
    for mark, versions in _versions_with(connection, asked, common + 1).items():
        come = waiting.of(mark)
        versions += _ends(come)
        if len(versions) <= common:
            standing[mark] = versions
        elif _of_few_stories(connection, mark, versions):
            standing[mark] = versions
            in_crowds.add(mark)
        else:
            crowded[mark] = max(len(versions), len(come))
    rarity = {mark: 1 / (1 + len(versions)) for mark, versions in standing.items()}
    shared = Counter(chain.from_iterable(standing.values()))
    likely: dict[int, list[int]] = {}
    for version in [version for version, times in shared.items() if times >= _SHARED]:
        marks = [mark for mark, versions in standing.items() if version in versions]
        if sum(words[mark] in known.names for mark in marks) >= _NAMES_SHARED:
            likely[version] = marks
    ranked = sorted(likely, key=lambda v: (-len(likely[v]), -sum(rarity[m] for m in likely[v]), v))
    for version in ranked[:10]:
        row = connection.execute(
            """SELECT a.story, coalesce(v.published, v.seen) AS at FROM versions v
               JOIN articles a ON a.id = v.article WHERE v.id = ?""",
            (version,),
        ).fetchone()
        needed = _shared_needed(when, row["at"])
        if len(likely[version]) >= needed:
            names = ", ".join(words[mark] for mark in likely[version][:5])
            crowd = len(set(likely[version]) - in_crowds) < needed
            return Match(row["story"], f"shares words with a report held: {names}", crowd)
    return None


def _ends(versions: Sequence[int]) -> Sequence[int]:
    """The first and the last of very many: each text of a story that grew to thousands would look through them all."""
    return (
        versions
        if len(versions) <= 2 * _COMMON_ALWAYS
        else [*versions[:_COMMON_ALWAYS], *versions[-_COMMON_ALWAYS:]]
    )


def _versions_with(connection: sqlite3.Connection, marks: Sequence[int], most: int) -> dict[int, list[int]]:
    """The versions each mark stands for, up to so many.

    All marks are asked for at once, which takes half as long; and the versions of each come in one row: while other
    threads work, each row waits for the interpreter anew.
    """
    one = "SELECT ?, group_concat(version) FROM (SELECT version FROM marks WHERE mark = ? LIMIT ?)"
    values = [value for mark in marks for value in (mark, mark, most)]
    rows = connection.execute(" UNION ALL ".join([one] * len(marks)), values).fetchall()
    return {mark: list(map(int, versions.split(","))) if versions else [] for mark, versions in rows}


def _of_few_stories(connection: sqlite3.Connection, mark: int, versions: Sequence[int]) -> bool:
    """Whether the first texts with this mark, `versions`, and as many of the last ones are of few stories."""
    query = "SELECT version FROM marks WHERE mark = ? ORDER BY version DESC LIMIT ?"
    last = [row[0] for row in connection.execute(query, (mark, _COMMON_ALWAYS))]
    for ids in (versions[:_COMMON_ALWAYS], [*last, *versions[-_COMMON_ALWAYS:]]):
        # As soon as one story too many was met SQLite looks no further.
        rows = connection.execute(
            f"""SELECT DISTINCT a.story FROM versions v JOIN articles a ON a.id = v.article
                WHERE v.id IN ({", ".join("?" * len(ids))}) LIMIT ?""",
            (*ids, _FEW_STORIES + 1),
        ).fetchall()
        if len(rows) > _FEW_STORIES:
            return False
    return True


def _shared_needed(when: datetime | None, held: str | None) -> int:
    if when is None or held is None:
        return _SHARED
    try:
        apart = abs(when - datetime.fromisoformat(held))
    except TypeError:  # one of them has no zone
        return _SHARED
    return _SHARED if apart <= _FAR_APART else _SHARED_FAR_APART
