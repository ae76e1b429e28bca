"""Putting things where they belong: stories made and named, articles and versions moved."""

from __future__ import annotations

from collections.abc import Iterable

from variorum.corpus import act_labels
from variorum.corpus.database import Database
from variorum.corpus.journal import ActInProgress, acting
from variorum.corpus.naming import (
    all_checked,
    checked,
    checked_id,
    counted,
    name_of,
    names_of,
    quoted,
    the_live,
    the_row,
)
from variorum.corpus.opening_words import OPENING
from variorum.corpus.packing import storable
from variorum.corpus.removing import clear_up
from variorum.corpus.rows import Change, Kind, Ref
from variorum.corpus.said_by import SaidOf, give, once_of, once_placed, place_of, said_of
from variorum.corpus.taken_over import hand_over

#: What renaming changes, and what it is called: an article goes by its outlet, and keeps its headline.
_NAME = {"story": ("stories", "title"), "article": ("articles", "outlet"), "version": ("versions", "label")}
_RENAMED: dict[Kind, str] = {
    "story": act_labels.RENAME,
    "article": act_labels.NAME_OUTLET,
    "version": act_labels.LABEL,
}
_COPIED = ("outlet", "address", "address_key", "byline", "language", "stored_versions", "agency")


def add_story(database: Database, title: str) -> Change:
    """See `Corpus.add_story`."""
    title = _title(title)
    with acting(database, act_labels.NEW_STORY.format(what=quoted(title))) as act:
        act.insert("stories", title=title)
    return act.change()


def rename(database: Database, kind: Kind, id: int, name: str) -> Change:
    """See `Corpus.rename`."""
    ref = checked((kind, id))
    if not isinstance(name, str):
        raise TypeError(f"name must be a str, not {type(name).__name__}")
    name = _title(name) if kind == "story" else storable(name.strip())
    table, column = _NAME[kind]
    with acting(database) as act:
        the_live(act, ref)
        act.label = _RENAMED[kind].format(what=name_of(act, ref), name=quoted(name))
        act.update(table, id, **{column: name})
        if kind == "article":
            give(act, id, {column: name})
    return act.change()


def move(database: Database, what: Iterable[object], to: Ref | None) -> Change:
    """See `Corpus.move`."""
    refs = all_checked(what)
    wanted = checked(to) if to is not None else None
    if wanted is not None and wanted[0] == "version":
        raise ValueError("to must be a story or an article, not a version")
    if wanted is not None and wanted[0] == "article" and any(kind == "story" for kind, _ in refs):
        raise ValueError("a story cannot be moved into an article")
    with acting(database) as act:
        for ref in refs:
            the_live(act, ref)
        if wanted is None:
            act.label = act_labels.MOVE_TO_NEW_STORY.format(what=names_of(act, refs))
            target: Ref = ("story", act.insert("stories", title=_headline(act, refs[0])))
        else:
            target = wanted
            the_live(act, target)
            act.label = act_labels.MOVE.format(what=names_of(act, refs), target=name_of(act, target))
        for ref in refs:
            if ref != target:
                _move_one(act, ref, target)
    return act.change()


def unite(database: Database, pairs: Iterable[tuple[int, int]]) -> Change:
    """See `Corpus.unite`."""
    home: dict[int, int] = {}

    def first_of(story: int) -> int:
        while home.get(story, story) != story:
            story = home[story]
        return story

    for pair in pairs:
        one, other = sorted(first_of(checked_id("pairs", id)) for id in pair)
        home[other] = home[one] = one
    if not home:
        raise ValueError("pairs: name at least one")
    with acting(database) as act:
        targets = {story: first_of(story) for story in sorted(home)}
        names = [name_of(act, ("story", story)) for story in dict.fromkeys(targets.values())]
        for story in targets:
            the_live(act, ("story", story))
        act.label = act_labels.MAKE_ONE.format(what=counted(len(targets), "story"), name=names[0])
        if len(names) > 1:
            what = f"{len(names):,} stories"
            act.label = act_labels.MAKE_SEVERAL.format(what=what, n=f"{len(targets):,}")
        for story, target in targets.items():
            if story != target:
                _move_one(act, ("story", story), ("story", target))
    return act.change()


def _move_one(act: ActInProgress, ref: Ref, target: Ref) -> None:
    kind, id = ref
    row = the_live(act, ref)
    if target[0] == "article":
        left = _into_article(act, ref, target)
    elif kind == "story":
        # Those in the bin too: they come back to where the others are.
        for article in _inside(act, ref, "removed >= 0"):
            act.update("articles", article, story=target[1], why="")
        hand_over(act, ref, target)
        left = []
    elif kind == "article":
        act.update("articles", id, **({"story": target[1], "why": ""} if row["story"] != target[1] else {}))
        left = [("story", row["story"])]
    else:
        left = _set_apart(act, id, row["article"], target[1])
    # An empty story that was the target's own stays: only what this act emptied goes.
    clear_up(act, [ref for ref in left if ref != target])


def _into_article(act: ActInProgress, ref: Ref, target: Ref) -> list[Ref]:
    """Give an article a version, or all those of another one; returns the story that this may have left empty."""
    kind, id = ref
    source = the_live(act, ref)["article"] if kind == "version" else id
    if source == target[1]:
        return []
    # A whole article keeps the order its reader gave it, where that says nothing against another.
    keeps = kind == "article" and all(
        place_of(the_live(act, ("version", held))["guessed"]) is None
        for held in _live_versions(act, target[1])
    )
    said, left = said_of(act.connection, target[1]), said_of(act.connection, source)
    for version in [id] if kind == "version" else _live_versions(act, id):
        _put_into(act, version, target[1], said, keeps_place=keeps)
    if _live_versions(act, source):
        _keep_given(act, source, left)
        return []
    for version in _inside(act, ("article", source), "removed > 0"):
        _put_into(act, version, target[1], said, keeps_place=keeps)
    hand_over(act, ("article", source), target)
    return [("story", the_row(act, ("article", source))["story"])]


def _set_apart(act: ActInProgress, version: int, article: int, story: int) -> list[Ref]:
    """Make a version an article of its own in a story; returns what it left."""
    source = the_live(act, ("article", article))
    if _live_versions(act, article) == [version]:
        if source["story"] != story:
            act.update("articles", article, story=story, why="")
        return [("story", source["story"])]
    own = act.insert("articles", story=story, **{name: source[name] for name in _COPIED})
    said = said_of(act.connection, article)
    _put_into(act, version, own, said)
    _keep_given(act, article, said)
    return []


def _put_into(
    act: ActInProgress, version: int, article: int, said: SaidOf, *, keeps_place: bool = False
) -> None:
    """Make a version one of an article, of which this is `said`: what was said of another stays behind."""
    kept = the_row(act, ("version", version))["guessed"]
    place = place_of(kept) if keeps_place else None
    act.update("versions", version, article=article, why="", guessed=once_placed(once_of(kept, said), place))


def _keep_given(act: ActInProgress, article: int, said: SaidOf) -> None:
    """What the reader gave may stand with the version alone that left."""
    give(act, article, dict.fromkeys(said.given, True))


def _live_versions(act: ActInProgress, article: int) -> list[int]:
    return _inside(act, ("article", article), "removed = 0")


def _inside(act: ActInProgress, ref: Ref, which: str) -> list[int]:
    table, column = ("articles", "story") if ref[0] == "story" else ("versions", "article")
    query = f"SELECT id FROM {table} WHERE {column} = ? AND {which} ORDER BY id"
    return [row[0] for row in act.connection.execute(query, (ref[1],)).fetchall()]


def _headline(act: ActInProgress, ref: Ref) -> str:
    row = the_live(act, ref)
    if ref[0] == "story":
        return str(row["title"])
    column = "id" if ref[0] == "version" else "article"
    query = f"""SELECT headline, {OPENING.format(v="")} AS opening FROM versions
        WHERE {column} = ? AND removed = 0 ORDER BY id DESC"""
    found = act.connection.execute(query, (ref[1],)).fetchone()
    headline, opening = (found["headline"], found["opening"]) if found is not None else ("", "")
    return headline or row.get("outlet") or opening or "New story"


def _title(title: str) -> str:
    if not isinstance(title, str):
        raise TypeError(f"title must be a str, not {type(title).__name__}")
    title = storable(" ".join(title.split()))
    if not title:
        raise ValueError("title: a story needs a title")
    return title
