"""What a line of the tree says: name, small words after it, count at the right, tool tip."""

from __future__ import annotations

from dataclasses import dataclass

from variorum.corpus.rows import ArticleRow, StoryRow, VersionRow
from variorum.model.precision import dating, told
from variorum.reading.problems import shown_name
from variorum_gui.corpus_tree.outline import Node
from variorum_gui.known_versions import Known
from variorum_gui.times import act_words, clock_words, day_words, told_words


@dataclass(frozen=True, slots=True)
class Line:
    """`small` are ways to say the same, longest first: the first that fits is drawn."""

    name: str
    small: tuple[str, ...] = ()
    count: str = ""
    tip: str = ""
    spoken: str = ""


def line_of(node: Node, one_day: bool = True, sides: str = "") -> Line:
    """The words of a node. `sides` says where it, or a version in it, is shown, for those who listen."""
    row = node.row
    if isinstance(row, StoryRow):
        return _story(row, sides)
    if isinstance(row, ArticleRow):
        return _article(row, sides)
    if isinstance(row, VersionRow):
        return _version(row, node.number, one_day, sides)
    return _gap(row)


def _story(row: StoryRow, sides: str) -> Line:
    title = row.title or "(untitled)"
    articles = "1 article" if row.articles == 1 else f"{row.articles} articles"
    versions = "1 version" if row.versions == 1 else f"{row.versions} versions"
    tip = "\n".join(part for part in (title, f"{articles}, {versions}", row.note) if part)
    return Line(
        title,
        count=str(row.articles),
        tip=tip,
        spoken=", ".join(part for part in (f"Story: {title}", articles, sides) if part),
    )


def _article(row: ArticleRow, sides: str) -> Line:
    file = shown_name(row.file)
    # Ten lines that say no more than that the outlet is unknown cannot be told from each other.
    name = row.outlet or " ".join(row.headline.split()) or file or "Outlet unknown"
    count = str(row.versions)
    held = "1 version" if row.versions == 1 else f"{row.versions} versions"
    if row.stored_versions is not None and row.stored_versions > row.versions:
        count = f"{row.versions} of {row.stored_versions}"
        held = f"you hold {row.versions} of {row.stored_versions} stored versions"
    small = "agency" if row.agency else ""
    if not row.outlet:
        small = "outlet unknown" if name != "Outlet unknown" else ""
    headline = row.headline if row.headline != name else ""
    parts = (
        small,
        headline,
        row.byline,
        row.address,
        f"File: {file}" if file else "",
        held,
        row.why,
        row.note,
    )
    tip = "\n".join((name, *(part for part in parts if part)))
    spoken = ", ".join(part for part in (name, "agency" if row.agency else "", held, sides) if part)
    return Line(name, (small,) if small else (), count, tip, spoken)


def _version(row: VersionRow, number: int, one_day: bool, sides: str) -> Line:
    name = f"Version {number}"
    if row.label and row.label.strip().removeprefix("version").removeprefix("Version").strip() != str(number):
        name = f"{name} · {row.label}"
    small = _times(row, one_day)
    times = [
        f"{act_words(time).capitalize()} {told_words(time)}"
        f"{' (inferred, not stated)' if time.guessed and not time.of_the_file else ''}"
        for time in (
            None if row.published == row.updated else told(row, "published"),
            told(row, "updated"),
            told(row, "seen"),
        )
        if time is not None
    ]
    doubts = "1 place of the reading is in doubt" if row.doubts == 1 else f"{row.doubts} places are in doubt"
    file = f"File: {shown_name(row.file)}" if row.file else ""
    parts = (
        row.headline,
        *times,
        file,
        f"{row.words} words",
        doubts if row.doubts else "",
        row.why,
        row.note,
    )
    tip = "\n".join((name, *(part for part in parts if part)))
    spoken = ", ".join(part for part in (name, small[0], sides) if part)
    return Line(name, small, tip=tip, spoken=spoken)


def _times(row: VersionRow, one_day: bool) -> tuple[str, ...]:
    time = dating(row)
    if time is None:
        made = [f"date unknown, file made {day_words(row.seen)}"] if row.seen is not None else []
        return (*made, "date unknown")
    when, verb = time.when, act_words(time)
    doubt = "?" if time.guessed else ""
    if time.only_a_day:
        return (f"{verb} {day_words(when)}{doubt}", f"{day_words(when)}{doubt}")
    clock = f"{clock_words(when)}{doubt}"
    whole = f"{verb} {day_words(when)}, {clock}"
    if one_day:
        return (whole, f"{verb} {clock}", clock)
    # The clock goes before the year does: versions of two years would tell the same day.
    day = day_words(when)
    return (whole, f"{day}, {clock}", f"{day} {when:%H:%M}", day, day.rpartition(" ")[0])


def _gap(run: Known) -> Line:
    words = f"Version {run.first}" if run.first == run.last else f"Versions {run.first}–{run.last}"
    return Line(
        f"{words} · not held",
        tip="The source says this exists, but it was not added.",
        spoken=f"{words}, not held",
    )
