"""Under which key a verdict is kept: one for each finding of each two texts, and one for each fact.

Other articles may have a finding with the same words, and so the same id: a verdict on one does not replace another's.
Earlier programs kept one for each id.
"""

from __future__ import annotations

import json
import sqlite3

from variorum.model.decisions import Verdict
from variorum.reviewing.belonging import FACT, said_of_the_same


def subject_in(connection: sqlite3.Connection, verdict: Verdict) -> str:
    """The key of the verdict held on the same finding of the same texts, or of a new one."""
    earlier, own = json.dumps(verdict.finding), json.dumps(_key(verdict))
    query = "SELECT value FROM decisions WHERE kind = 'verdict' AND subject = ?"
    row = connection.execute(query, (earlier,)).fetchone()
    return earlier if row is not None and _is_of_the_same(row[0], verdict) else own


def _key(verdict: Verdict) -> str | list[str]:
    judged = verdict.judged
    if judged is None or verdict.finding.startswith(FACT):
        # What is said of a fact last holds wherever it is told: kept for each two texts, the last of another two would
        # stand, whatever is said of these again.
        return verdict.finding
    return [verdict.finding, *sorted((judged.left, judged.right))]


def _is_of_the_same(held: object, verdict: Verdict) -> bool:
    from variorum.corpus.deciding import decision_of

    other = decision_of("verdict", held)
    return not isinstance(other, Verdict) or said_of_the_same(other, verdict)
