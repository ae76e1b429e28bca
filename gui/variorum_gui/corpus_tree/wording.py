"""What a line of the tree says: name, small words after it, count at the right, tool tip."""

from __future__ import annotations

from dataclasses import replace

from variorum.corpus.rows import ArticleRow, StoryRow, VersionRow
from variorum.model.frozen import dataclass
from variorum.model.precision import Told, dating, told
from variorum.reading.problems import shown_name
from variorum_gui.corpus_tree.outline import Node
from variorum_gui.corpus_tree.told_apart import DayOf
from variorum_gui.cut_words import cut_row
from variorum_gui.known_versions import Known
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.times import act_words, clock_words, day_words, told_words

#: Letters a name of a file is cut to where there is no room for all of it.
_SHORTER = 32, 26, 22, 18, 15, 12


@dataclass(frozen=True, slots=True)
class Line:
    """`small` are ways to say the same, longest first: the first that fits is drawn."""

    name: str
    small: tuple[str, ...] = ()
    #: Each with a #; the name gives way to them, which were given by hand.
    tags: str = ""
    count: str = ""
    tip: str = ""
    spoken: str = ""
    #: Whether there is something in it that nobody looked at yet.
    unread: bool = False


def line_of(
    node: Node, day_of: DayOf = "its own", sides: str = "", unread: int = 0, by_file: bool = False
) -> Line:
    """The words of a node. `sides` says where it, or a version in it, is shown, for those who listen.

    `day_of` says what else bears its day. `unread` texts in it were never shown. `by_file`: no time tells the version
    from others, the name of its file does.
    """
    line = _line(node, day_of, sides, by_file)
    if not unread:
        return line
    words = tr("{n} not read yet", n=unread) if node.kind == "story" else tr("not read yet")
    told = tr("● {words}: the dot goes when the text is shown", words=words)
    return replace(line, tip=f"{line.tip}\n{told}", spoken=f"{line.spoken}, {words}", unread=True)


def _line(node: Node, day_of: DayOf, sides: str, by_file: bool) -> Line:
    row = node.row
    if isinstance(row, StoryRow):
        return _story(cut_row(row), sides)
    if isinstance(row, ArticleRow):
        return _article(cut_row(row), sides)
    if isinstance(row, VersionRow):
        return _version(cut_row(row), node.number, day_of, sides, by_file)
    return _gap(row)


def sides_words(is_version: bool, left: bool, right: bool) -> str:
    """Where a version, or one inside of it, is shown; "" for nowhere."""
    if not left and not right:
        return ""
    if is_version:
        if left and right:
            return tr("shown left and shown right")
        return tr("shown left") if left else tr("shown right")
    if left and right:
        return tr("left text inside and right text inside")
    return tr("left text inside") if left else tr("right text inside")


def _story(row: StoryRow, sides: str) -> Line:
    title = row.title or tr("(untitled)")
    articles = tr_many("{n} article", "{n} articles", row.articles)
    versions = tr_many("{n} version", "{n} versions", row.versions)
    tip = "\n".join(part for part in (title, f"{articles}, {versions}", _tags(row), row.note) if part)
    spoken = (tr("Story: {title}", title=title), articles, _tags(row), sides)
    return Line(
        title,
        tags=_marks(row),
        count=str(row.articles),
        tip=tip,
        spoken=", ".join(part for part in spoken if part),
    )


def _article(row: ArticleRow, sides: str) -> Line:
    file = shown_name(row.file)
    # Ten lines that say no more than that the outlet is unknown cannot be told from each other.
    title = " ".join(row.title.split())
    name = row.outlet or title or file or tr("Outlet unknown")
    count = str(row.versions)
    held = tr_many("{n} version", "{n} versions", row.versions)
    if row.stored_versions is not None and row.stored_versions > row.versions:
        count = tr("{n} of {total}", n=row.versions, total=row.stored_versions)
        held = tr("you hold {n} of {total} stored versions", n=row.versions, total=row.stored_versions)
    small = tr("agency") if row.agency else ""
    if not row.outlet:
        small = tr("outlet unknown") if name != tr("Outlet unknown") else ""
    title = title if title != name else ""
    parts = (
        small,
        title,
        row.byline,
        row.address,
        tr("File: {file}", file=file) if file else "",
        held,
        _why(row),
        _tags(row),
        row.note,
    )
    tip = "\n".join((name, *(part for part in parts if part)))
    told = (name, tr("agency") if row.agency else "", held, _tags(row), sides)
    spoken = ", ".join(part for part in told if part)
    return Line(name, (small,) if small else (), _marks(row), count, tip, spoken)


def _version(row: VersionRow, number: int, day_of: DayOf, sides: str, by_file: bool) -> Line:
    name = tr("Version {number}", number=number)
    if row.label and row.label.strip().removeprefix("version").removeprefix("Version").strip() != str(number):
        from variorum.text.stored_words import shown_label

        name = f"{name} · {shown_label(row.label)}"
    small = _times(row, day_of)
    if by_file and row.file:
        named = shown_name(row.file)
        small = (
            f"{small[0]} · {named}",
            named,
            *(_ends(named, most) for most in _SHORTER if most < len(named)),
            small[-1],
        )
    times = [
        _in_full(time)
        for time in (
            None if row.published == row.updated else told(row, "published"),
            told(row, "updated"),
            told(row, "seen"),
        )
        if time is not None
    ]
    doubts = tr_many("1 place of the reading is in doubt", "{n} places are in doubt", row.doubts)
    file = tr("File: {file}", file=shown_name(row.file)) if row.file else ""
    parts = (
        row.title,
        *times,
        file,
        tr_many("{n} words", "{n} words", row.words),
        doubts if row.doubts else "",
        _why(row),
        _tags(row),
        row.note,
    )
    tip = "\n".join((name, *(part for part in parts if part)))
    spoken = ", ".join(part for part in (name, small[0], _tags(row), sides) if part)
    return Line(name, small, _marks(row), tip=tip, spoken=spoken)


def _ends(name: str, most: int) -> str:
    """`most` letters of a name, its middle left out: files are told apart by how they begin or how they end."""
    return f"{name[: (most - 1) // 2]}…{name[-(most // 2) :]}"


def _tags(row: StoryRow | ArticleRow | VersionRow) -> str:
    return tr("Tags: {tags}", tags=", ".join(row.tags)) if row.tags else ""


def _why(row: ArticleRow | VersionRow) -> str:
    if not row.why:
        return ""
    from variorum.text.stored_words import shown_why

    return shown_why(row.why)


def _marks(row: StoryRow | ArticleRow | VersionRow) -> str:
    return " ".join(f"#{tag}" for tag in row.tags)


def _in_full(time: Told) -> str:
    words = f"{act_words(time)} {told_words(time)}"
    words = words[:1].upper() + words[1:]
    if not (time.is_zoned or time.only_a_day):
        return tr("{time} (no zone given)", time=words)
    return (
        tr("{time} (inferred, not stated)", time=words)
        if time.is_inferred and not time.of_the_file
        else words
    )


def _times(row: VersionRow, day_of: DayOf) -> tuple[str, ...]:
    time = dating(row)
    if time is None:
        if row.seen is None:
            return (tr("date unknown"),)
        return (tr("date unknown, file made {day}", day=day_words(row.seen)), tr("date unknown"))
    when, verb = time.when, act_words(time)
    doubt = "?" if time.is_inferred else ""
    if time.only_a_day:
        return (f"{verb} {day_words(when)}{doubt}", f"{day_words(when)}{doubt}")
    clock = f"{clock_words(when)}{doubt}"
    whole = f"{verb} {day_words(when)}, {clock}"
    # The clock goes before the year does: versions of two years would tell the same day.
    day = day_words(when)
    brief = day.rpartition(" ")[0]
    if day_of != "its own":
        # Alike down to the shortest: a column is read from row to row.
        last = clock if day_of == "the line above" else brief
        return (whole, f"{day}, {clock}", f"{day} {when:%H:%M}{doubt}", f"{brief} {when:%H:%M}{doubt}", last)
    return (whole, f"{day}, {clock}", f"{day} {when:%H:%M}{doubt}", day, brief)


def _gap(run: Known) -> Line:
    words = tr("Version {number}", number=run.first)
    if run.first != run.last:
        words = tr("Versions {first}–{last}", first=run.first, last=run.last)
    return Line(
        tr("{versions} · not held", versions=words),
        tip=tr("The source says this exists, but it was not added."),
        spoken=tr("{versions}, not held", versions=words),
    )
