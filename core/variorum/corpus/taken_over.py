"""A story or an article that another took over whole: gone from all lists, and not in the bin either.

Nobody removed it, and it holds nothing to put back: what lay in the bin comes back to where the rest went. Undoing
the act brings it back. Its row stays until the bin is emptied, with the number of the act below zero where the bin
has it above.
"""

from __future__ import annotations

from variorum.corpus.journal import TABLE_OF, ActInProgress
from variorum.corpus.naming import the_row
from variorum.corpus.rows import Ref


def hand_over(act: ActInProgress, ref: Ref, to: Ref) -> None:
    """What lay inside a thing lies in another of its kind now: its note and its tags go there too."""
    row, note = the_row(act, ref), the_row(act, to)["note"]
    act.update(TABLE_OF[to[0]], to[1], note=with_note(note, row["note"]))
    wanting = """SELECT tag FROM tags WHERE kind = ? AND item = ?
        AND tag NOT IN (SELECT tag FROM tags WHERE kind = ? AND item = ?) ORDER BY id"""
    for tag in act.connection.execute(wanting, (*ref, *to)).fetchall():
        act.insert("tags", kind=to[0], item=to[1], tag=tag["tag"])
    act.update(TABLE_OF[ref[0]], ref[1], removed=-act.id)


def with_note(note: str, other: str) -> str:
    """A note with another one under it, unless it has all paragraphs of that, one after the other."""
    within = f"\n\n{other}\n\n" in f"\n\n{note}\n\n"
    return "\n\n".join(filter(None, (note, other))) if other and not within else note
