"""When something came into a corpus, as the act log has it."""

from __future__ import annotations

from datetime import datetime

from variorum.corpus.database import Database
from variorum.corpus.history import changes_in


def added(database: Database, version_id: int) -> datetime | None:
    """When the act was done that added this version; None when the log does not go back so far.

    Reads the log from its beginning: for now and then.
    """
    with database.reading() as connection:
        for row in connection.execute("SELECT at, changes FROM acts WHERE changes IS NOT NULL ORDER BY id"):
            for change in changes_in(row["changes"]):
                if change.table == "versions" and change.id == version_id and change.before is None:
                    return datetime.fromisoformat(row["at"])
    return None
