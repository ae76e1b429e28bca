"""The tables of a corpus file, and how to tell that a file has exactly these.

Three kinds of tables. *Rows* (stories, articles, versions, tags, decisions) are what acts change, and what
undo puts back. *Stores* (readings, originals) are addressed by content and only ever grow, so that an act
need remember no text. *Derived* (search, marks, marks_waiting) follow the live versions and can be made anew from them.
"""

from __future__ import annotations

import re
import sqlite3
from functools import cache

#: "Vrum": what `file` and the window recognise a corpus by.
APPLICATION_ID = 0x5672756D

#: The format this program writes. A change of any table below, or of what is written into one, needs a step in
#: `migrating.STEPS`.
FORMAT = 4

#: A text of 600 words takes 2 kB compressed, of which only one fits into a page of SQLite's usual 4 kB, three into
#: one of 8 kB and seven into this: large files are a twentieth smaller than with 8 kB. Older files keep theirs.
PAGE_SIZE = 16384

#: Sizes of pages that files have, the likeliest first.
PAGE_SIZES = (PAGE_SIZE, 8192, 4096)

_ROWS = """
CREATE TABLE stories(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0  -- the act that put it into the bin, 0 while it is not there
) STRICT;
CREATE TABLE articles(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    story INTEGER NOT NULL REFERENCES stories(id),
    outlet TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    address_key TEXT NOT NULL DEFAULT '',  -- the address without what does not tell pages apart
    byline TEXT NOT NULL DEFAULT '',       -- as set by hand; else the newest version's counts
    language TEXT NOT NULL DEFAULT '',
    stored_versions INTEGER,
    agency INTEGER NOT NULL DEFAULT 0,
    why TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX articles_by_story ON articles(story);
CREATE INDEX articles_by_address ON articles(address_key) WHERE address_key <> '';
CREATE TABLE versions(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES articles(id),
    reading INTEGER NOT NULL REFERENCES readings(id),
    page INTEGER REFERENCES readings(id),  -- the rows of the comparison page it was read from
    content_hash TEXT NOT NULL,
    headline TEXT NOT NULL DEFAULT '',
    byline TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT '',
    published TEXT,                        -- ISO 8601 with the zone, as all times here
    published_raw TEXT NOT NULL DEFAULT '',
    updated TEXT,
    updated_raw TEXT NOT NULL DEFAULT '',
    seen TEXT,
    seen_raw TEXT NOT NULL DEFAULT '',
    guessed TEXT NOT NULL DEFAULT '',      -- names of fields, with spaces between
    obtained TEXT NOT NULL DEFAULT '',
    source_sha256 TEXT NOT NULL DEFAULT '',
    words INTEGER NOT NULL DEFAULT 0,
    doubts INTEGER NOT NULL DEFAULT 0,
    why TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX versions_by_article ON versions(article);
CREATE INDEX versions_by_content ON versions(content_hash);
CREATE TABLE tags(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    item INTEGER NOT NULL,
    tag TEXT NOT NULL,
    UNIQUE(kind, item, tag)
) STRICT;
CREATE TABLE decisions(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,                 -- what was decided on: one decision for each
    value TEXT NOT NULL,                   -- the decision as JSON
    UNIQUE(kind, subject)
) STRICT;
"""

_STORES = """
CREATE TABLE readings(
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE,
    data BLOB NOT NULL                     -- packing.py
) STRICT;
CREATE TABLE originals(
    sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    data BLOB NOT NULL                     -- zlib
) STRICT;
"""

# A contentless index: texts are kept once, compressed, in `readings`. With the text inside (external
# content), a corpus of 100,000 articles is about twice as large.
_DERIVED = """
CREATE VIRTUAL TABLE search USING fts5(
    headline, body, content='', tokenize='unicode61 remove_diacritics 2'
);
CREATE TABLE marks(
    mark INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY(mark, version)
) STRICT, WITHOUT ROWID;
"""

_LOG = """
CREATE TABLE acts(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    changes BLOB,                          -- [[table, id, before, after], …] as zlib JSON; NULL: final
    undone INTEGER NOT NULL DEFAULT 0,
    session TEXT NOT NULL,                 -- the opened corpus that last did or undid it
    turn INTEGER NOT NULL                  -- counts every do, undo and redo
) STRICT;
CREATE TABLE settings(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE migrations(
    format INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    program TEXT NOT NULL
) STRICT;
"""

# `place` is a hash: a corpus is mailed around, and where its owner keeps files is nobody's business.
_FORMAT_2 = """
CREATE TABLE taken(
    place BLOB PRIMARY KEY,                -- SHA-256 of the path of a file that was imported
    size INTEGER NOT NULL,
    changed INTEGER NOT NULL,              -- nanoseconds, as its folder said
    version INTEGER NOT NULL               -- one that was read from it
) STRICT, WITHOUT ROWID;
CREATE TABLE examined(
    story INTEGER PRIMARY KEY,             -- whose texts have been held against each other as they are now
    program TEXT NOT NULL
) STRICT;
CREATE TABLE differing(
    story INTEGER NOT NULL REFERENCES examined(story) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    sentence TEXT NOT NULL,
    PRIMARY KEY(story, version, sentence)
) STRICT, WITHOUT ROWID;
"""

_FORMAT_4 = """
CREATE TABLE marks_waiting(
    id INTEGER PRIMARY KEY,
    pairs BLOB NOT NULL                    -- marks_waiting.py
) STRICT;
"""

#: What each format added to the one before.
ADDED = {2: _FORMAT_2, 4: _FORMAT_4}

SCHEMA = _ROWS + _STORES + _DERIVED + _LOG + _FORMAT_2 + _FORMAT_4

#: A table of columns and nothing else: no check, no computed column, no virtual table.
_SHADOW = re.compile(
    r"""CREATE TABLE (['"])search_\w+\1\([\w ,]+(PRIMARY KEY\([\w, ]+\))?\)( WITHOUT ROWID)?"""
)

#: Tables whose rows acts change, in an order in which a row's parents come before it.
ROW_TABLES = ("stories", "articles", "versions", "tags", "decisions")


def create(connection: sqlite3.Connection) -> None:
    """Make all tables in an empty file, inside the transaction that is open."""
    for statement in statements(SCHEMA):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {FORMAT}")


@cache
def column_kinds(table: str) -> dict[str, tuple[str, int | str | bytes | None]]:
    """The columns of a table: of each its type, and what stands for a value that is lost."""
    connection = sqlite3.connect(":memory:")
    try:
        for statement in statements(SCHEMA):
            connection.execute(statement)
        rows = connection.execute(f"PRAGMA table_info({table})").fetchall()
    finally:
        connection.close()
    empty: dict[str, int | str | bytes] = {"TEXT": "", "INTEGER": 0, "BLOB": b""}
    return {name: (kind, empty[kind] if notnull else None) for _, name, kind, notnull, *_ in rows}


@cache
def usual_values(table: str) -> dict[str, int | str | bytes | None]:
    """The columns of a table, each with what it has where nothing is said."""
    connection = sqlite3.connect(":memory:")
    try:
        for statement in statements(SCHEMA):
            connection.execute(statement)
        rows = connection.execute(f"PRAGMA table_info({table})").fetchall()
        return {row[1]: connection.execute(f"SELECT {row[4] or 'NULL'}").fetchone()[0] for row in rows}
    finally:
        connection.close()


def strangers(connection: sqlite3.Connection, written: int) -> tuple[str, ...]:
    """What the file's schema holds or lacks, compared with ours of the format `written`, as ("trigger “x”", …).

    Corpora are mailed around: a planted trigger or view would run with the reader's next act.
    """
    found, wanted = _objects(connection), _wanted(written)
    odd = [_named(key) for key, sql in found.items() if wanted.get(key, sql + "?") != sql]
    missing = [f"no {_named(key)}" for key in wanted if key not in found]
    return (*odd, *missing)


def lacks(connection: sqlite3.Connection) -> tuple[str, ...]:
    """What the file's schema lacks to be read as one of ours. More may be in it: nothing runs when only reading."""
    found = _objects(connection)
    return tuple(
        _named(key) for key, sql in _wanted(FORMAT).items() if not _serves(connection, key, sql, found)
    )


def _serves(
    connection: sqlite3.Connection, key: tuple[str, str], sql: str, found: dict[tuple[str, str], str]
) -> bool:
    kind, name = key
    if kind != "table":
        return True  # without an index it is only slow
    if key not in found or not sql or "VIRTUAL" in sql:
        return found.get(key) == sql
    if re.search(r"\bVIRTUAL\b", found[key], re.IGNORECASE):
        return False
    there = {row[1] for row in connection.execute(f"PRAGMA table_info({name})")}
    return there.issuperset(column_kinds(name))


def _named(key: tuple[str, str]) -> str:
    return f"{key[0]} “{key[1]}”"


@cache
def _wanted(written: int) -> dict[tuple[str, str], str]:
    connection = sqlite3.connect(":memory:")
    try:
        script = SCHEMA
        for later in (added for number, added in ADDED.items() if number > written):
            script = script.replace(later, "")
        for statement in statements(script):
            connection.execute(statement)
        return _objects(connection)
    finally:
        connection.close()


def _objects(connection: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """The schema as SQLite reads it; an object that is there twice has both texts."""
    found: dict[tuple[str, str], str] = {}
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_schema"):
        words = _squeezed(sql)
        if _is_sqlites_own(kind, name, words):
            continue
        # FTS5 words its own tables differently from one SQLite to the next.
        if kind == "table" and name.startswith("search_") and _SHADOW.fullmatch(words):
            words = ""
        found[kind, name] = found.get((kind, name), "") + words
    return found


def _is_sqlites_own(kind: str, name: str, sql: str) -> bool:
    # Not by its name alone: whoever writes into the schema by hand can call a trigger "sqlite_x" as well.
    if kind == "index":
        return name.startswith("sqlite_autoindex_") and not sql
    return kind == "table" and bool(re.fullmatch(r"CREATE TABLE sqlite_(sequence|stat[14])\([a-z,]+\)", sql))


def _squeezed(sql: str | None) -> str:
    return " ".join((sql or "").split())


def statements(script: str) -> list[str]:
    """The statements of a script, one by one."""
    # executescript() would commit the transaction we are in.
    found: list[str] = []
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    return found
