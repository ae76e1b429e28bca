"""Stories that perhaps tell of one event, offered to be made one: never done without being asked.

Adding puts a text to a story only where it shares much with one report of it, and two texts that both found none
begin two stories, which the next report may lie between. Here less has to be shared to be looked at, and then both
texts are held against each other as a whole: who and what they name, when, how they begin (`event_odds`). Where that
leaves it open, the words both lean on decide (`shared_words`), and how many stories there are to be one with.
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, groupby
from operator import itemgetter

from variorum.corpus.database import Database
from variorum.corpus.held_texts import version_on
from variorum.corpus.likeness import Sketch, sketch
from variorum.corpus.marks_waiting import put_all_in_place
from variorum.corpus.naming import checked_id, row_of
from variorum.corpus.packing import Reading
from variorum.corpus.rows import OneStory
from variorum.corpus.shared_words import told_by_shared_words
from variorum.dossier.disagreeing.event_odds import Account, account_of, likeness, log_odds
from variorum.entities.annotating import annotate
from variorum.model.article import Version
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.text.phrasing import phrase
from variorum.text.quoting import quoted
from variorum.text.titles import title_of

#: Telling words two texts of two stories share to be looked at, each of which few texts of the corpus lean on.
#: With four, half as many stories that are one are found.
_SHARED = 3
_FEW_TEXTS = 12
#: Or more, up to a limit that pairs of them can be counted to, where they are of few stories.
_MANY_TEXTS = 100
_FEW_STORIES = 3
#: Pairs of texts that are held against each other for one pair of stories: those that share most.
_PAIRS_EACH = 3
#: Log odds of two events at which two texts are taken to tell of one: one to twenty. Of 195 offers among the stories of
#: 621 real texts, added in three orders, two are wrong (180 and one without the words both lean on); of reports in
#: corpora of a few texts that stand in stories of their own three quarters are found (half without).
_ONE_EVENT = -3.0
#: Those at which the words both lean on may decide: one event is twice as likely, by all else that both say.
_OPEN = -math.log(2)
#: What is known of so many texts is kept for the next pair, which mostly has one of them again.
_ACCOUNTS = 2_000
#: Letters of a headline, in what is said of a pair.
_NAME = 60
#: Where pairs of stories that the reader keeps apart are remembered.
_APART = "stories kept apart"

_MARKS = """SELECT m.mark, m.version, a.story FROM marks m JOIN versions v ON v.id = m.version
    JOIN articles a ON a.id = v.article WHERE {} ORDER BY m.mark"""

Pair = tuple[int, int]


def perhaps_one(
    database: Database,
    stories: Iterable[int] | None,
    progress: Progress | None,
    cancelled: CancelledCheck | None,
) -> tuple[OneStory, ...]:
    """See `Corpus.perhaps_one`."""
    wanted = None if stories is None else {checked_id("story", story) for story in stories}
    stop_if(cancelled)
    put_all_in_place(
        database, patience=0
    )  # beside an import that is under way its last texts are not looked at
    with database.reading() as connection:
        apart = kept_apart(connection)
        stories_held = connection.execute("SELECT count(*) FROM stories WHERE removed = 0").fetchone()[0]
        likely = {
            pair: texts
            for pair, texts in _sharing(connection, wanted).items()
            if pair not in apart and (wanted is None or wanted & set(pair))
        }
    accounts: dict[int, Account] = {}
    found: list[tuple[float, OneStory]] = []
    for i, (pair, texts) in enumerate(sorted(likely.items())):
        stop_if(cancelled)
        if progress is not None:
            words = phrase("Comparing stories: {n} of {total}", n=f"{i + 1:,}", total=f"{len(likely):,}")
            progress(words, i / len(likely))
        with database.reading() as connection:
            there = _still_there(connection, texts)
            if not there:
                continue
            odds, (one, other) = min((_odds(connection, accounts, two, stories_held), two) for two in there)
            if odds <= _ONE_EVENT:
                found.append((odds, OneStory(pair, _why(connection, one, other))))
    return tuple(offer for _, offer in sorted(found, key=lambda each: (each[0], each[1].stories)))


def _still_there(connection: sqlite3.Connection, texts: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pairs of which neither was removed, by undo say, since the look began: between two stories others may act."""
    pairs = list(texts)
    ids = sorted({id for two in pairs for id in two})
    marks = ", ".join("?" * len(ids))
    rows = connection.execute(f"SELECT id FROM versions WHERE removed = 0 AND id IN ({marks})", ids)
    held = {row["id"] for row in rows}
    return [two for two in pairs if held.issuperset(two)]


def keep_apart(database: Database, one: int, other: int) -> None:
    """See `Corpus.keep_apart`."""
    pair = min(one, other), max(one, other)
    with database.writing() as connection:
        for story in pair:
            row_of(connection, "story", story)
        pairs = sorted({*kept_apart(connection), pair})
        connection.execute("INSERT OR REPLACE INTO settings VALUES(?, ?)", (_APART, json.dumps(pairs)))


def kept_apart(connection: sqlite3.Connection) -> set[Pair]:
    """The pairs of stories the reader keeps apart."""
    row = connection.execute("SELECT value FROM settings WHERE key = ?", (_APART,)).fetchone()
    try:
        return {(int(one), int(other)) for one, other in json.loads(row[0])} if row is not None else set()
    except (TypeError, ValueError):  # a file that somebody wrote in
        return set()


def _sharing(connection: sqlite3.Connection, wanted: set[int] | None = None) -> dict[Pair, list[Pair]]:
    """Pairs of stories with texts that share rare words, and the texts that share most."""
    shared: Counter[tuple[Pair, Pair]] = Counter()
    for _, rows in groupby(_rare(connection, wanted), key=itemgetter(0)):
        for (_, one, story), (_, other, another) in combinations(rows, 2):
            if story != another:
                texts = (one, other) if story < another else (other, one)
                shared[(min(story, another), max(story, another)), texts] += 1
    found: defaultdict[Pair, list[tuple[int, Pair]]] = defaultdict(list)
    for (stories, texts), times in shared.items():
        if times >= _SHARED:
            found[stories].append((-times, texts))
    return {stories: [texts for _, texts in sorted(pairs)[:_PAIRS_EACH]] for stories, pairs in found.items()}


def _rare(connection: sqlite3.Connection, wanted: set[int] | None) -> Iterator[tuple[int, int, int]]:
    """Mark, version and story of every telling word that few texts lean on, or of those in the `wanted` stories."""
    looking = connection.cursor()
    looking.row_factory = None
    if wanted is None:
        rows = looking.execute(_MARKS.format("m.mark & 1"))
    else:
        marks = json.dumps(sorted(_telling(connection, wanted)))
        rows = looking.execute(_MARKS.format("m.mark IN (SELECT value FROM json_each(?))"), (marks,))
    for _, several in groupby(rows, key=itemgetter(0)):
        held = list(several)
        stories = len({story for _, _, story in held})
        few = len(held) <= _FEW_TEXTS or (len(held) <= _MANY_TEXTS and stories <= _FEW_STORIES)
        if few and stories > 1:  # of one story's hundred reports are 5,000 pairs, for each of its words
            yield from held


def _telling(connection: sqlite3.Connection, stories: set[int]) -> set[int]:
    rows = connection.execute(
        """SELECT v.* FROM versions v JOIN articles a ON a.id = v.article
           WHERE v.removed = 0 AND a.story IN (SELECT value FROM json_each(?))""",
        (json.dumps(sorted(stories)),),
    ).fetchall()
    return {mark for row in rows for mark in _sketch(version_on(connection, row)).telling}


def _sketch(version: Version) -> Sketch:
    return sketch(Reading(version.text, version.paragraphs, version.doubts))


def _odds(connection: sqlite3.Connection, accounts: dict[int, Account], texts: Pair, stories: int) -> float:
    """Log odds of two events."""
    one, other = (_account(connection, accounts, id) for id in texts)
    found = likeness(one, other)
    odds = log_odds(found) if found is not None else 0.0
    if odds > _OPEN:
        return odds
    # A story is one with about one other, however many there are: by chance alone more and more are like it.
    sketches = [_sketch(version_on(connection, _row(connection, id))) for id in texts]
    return min(odds, odds + math.log(stories) - told_by_shared_words(connection, stories, *sketches))


def _account(connection: sqlite3.Connection, accounts: dict[int, Account], id: int) -> Account:
    if id not in accounts:
        if len(accounts) >= _ACCOUNTS:
            del accounts[next(iter(accounts))]
        accounts[id] = account_of(annotate(version_on(connection, _row(connection, id))))
    return accounts[id]


def _row(connection: sqlite3.Connection, id: int) -> sqlite3.Row:
    row: sqlite3.Row = connection.execute("SELECT * FROM versions WHERE id = ?", (id,)).fetchone()
    return row


def _why(connection: sqlite3.Connection, one: int, other: int) -> str:
    rows = [_row(connection, id) for id in (one, other)]
    texts = [version_on(connection, row) for row in rows]
    words = [_sketch(text).words for text in texts]
    both = [word for word in words[0] if word in words[1]]
    one_name, other_name = (
        quoted(row["headline"] or title_of(text), _NAME) for row, text in zip(rows, texts, strict=True)
    )
    return phrase(
        "{one} and {other} share {words}", one=one_name, other=other_name, words=", ".join(both[:5])
    )
