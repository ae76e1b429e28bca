"""What texts shown together are called, so that none is taken for another.

One way for findings, band, sidebar, story page, reports and the command line (docs/decisions/0014). A text goes by its
outlet, versions of one article by their numbers. What else tells texts apart is as short as it can be: a name stands
in every sentence that is told of its text.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from variorum.model.frozen import dataclass
from variorum.model.precision import Told
from variorum.text.isolating import isolated
from variorum.text.leaving_out import shortened
from variorum.text.outlet_names import undotted
from variorum.text.phrasing import phrase
from variorum.text.short_days import short_day
from variorum.text.titles import differing_titles, short_title

#: Of the name of an outlet, which a stranger may have made of a million letters.
_LONGEST_OUTLET = 100
#: Letters of a headline: a text without outlet is called by so few that a finding stays a line; by more where texts
#: begin alike.
_FEW, _MORE = 26, 36
_CUT_SHORT = re.compile(r"\[…\]\W*$")
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Nameable:
    """What a text can be called by.

    `title` is its headline or opening words, `time` what dates it. `article` is the same for versions of one article,
    None for an article that is not shown twice; `number` says which of its versions it is.
    """

    outlet: str = ""
    title: str = ""
    file: str = ""
    time: Told | None = None
    article: int | None = None
    number: int = 1


#: What could tell texts apart, one mark for each; "" where there is none.
_Marks = Sequence[str]


def names_of(texts: Sequence[Nameable | None]) -> tuple[str, ...]:
    """What sentences call each of these texts; "" where there is none. Of two places the first is the left one."""
    held = {at: text for at, text in enumerate(texts) if text is not None}
    whole = len(held) > 1 and _of_one_article(tuple(held.values()))
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for at, text in held.items():
        groups[" ".join(undotted(text.outlet).split()).casefold()].append(at)
    names = [""] * len(texts)
    for outlet, places in groups.items():
        name_them = _versions if whole else _of_one_outlet if outlet else _without_outlet
        called = name_them([held[at] for at in places])
        for at, name in zip(places, called, strict=True):
            names[at] = name
    often = Counter(names)
    return tuple(
        name if at not in held or (name and often[name] == 1) else _by_place(name, at, len(texts))
        for at, name in enumerate(names)
    )


def begins_sentence(name: str) -> str:
    """A name where a sentence begins: what the program calls a text by gets a capital; an outlet, a headline and a
    file keep the letters they are written with."""
    numbers = set(_NUMBER.findall(name))
    ours = {phrase("the left text"), phrase("the right text")}
    ours |= {phrase("version {number}", number=number) for number in numbers}
    ours |= {phrase("text {number}", number=number) for number in numbers}
    return f"{name[:1].upper()}{name[1:]}" if name in ours else name


def _of_one_outlet(texts: Sequence[Nameable]) -> _Marks:
    outlets = [shortened(" ".join(text.outlet.split()), _LONGEST_OUTLET) for text in texts]
    if len(texts) == 1:
        return outlets
    for kind in (_versions, _days, _clocks, _titles, _files):
        if _tell_apart(marks := kind(texts)):
            return [_with_mark(*both) for both in zip(outlets, marks, strict=True)]
    return outlets


def _without_outlet(texts: Sequence[Nameable]) -> _Marks:
    """By how their headlines begin; where some begin alike by more of them or by where they differ, or all by their
    files."""
    names = [short_title(text.title, _FEW) or text.file for text in texts]
    for places in _alike(names):
        for kind in (_titles, _files) if len(places) > 1 else ():
            if _tell_apart(marks := kind([texts[at] for at in places])):
                for at, mark in zip(places, marks, strict=True):
                    names[at] = mark
                break
    # Where some have to go by their files all do that can: a list of both reads as if it were of two kinds.
    files = _files(texts)
    return files if {*names} & {*files} and _tell_apart(files) else names


def _tell_apart(marks: _Marks) -> bool:
    return bool(marks) and all(marks) and len(_alike(marks)) == len(marks)


def _alike(marks: _Marks) -> list[list[int]]:
    """By number, those taken for one another: they read the same, or one is cut where the other goes on."""
    groups: list[list[int]] = []
    last, stem = "", ""
    for read, at in sorted((_as_read(mark), at) for at, mark in enumerate(marks)):
        if groups and (read == last or (stem and read.startswith(stem))):
            groups[-1].append(at)
        else:
            groups.append([at])
            stem = ""
        if not stem and _CUT_SHORT.search(marks[at]):
            stem = read
        last = read
    return [sorted(group) for group in groups]


def _as_read(mark: str) -> str:
    """What one sees of it at a glance: nobody takes two for different by a capital or a comma."""
    return "".join(filter(str.isalnum, mark.casefold())) or mark


def _of_one_article(texts: Sequence[Nameable]) -> bool:
    return texts[0].article is not None and len({text.article for text in texts}) == 1


def _versions(texts: Sequence[Nameable]) -> _Marks:
    return (
        [phrase("version {number}", number=text.number) for text in texts] if _of_one_article(texts) else ()
    )


def _days(texts: Sequence[Nameable]) -> _Marks:
    times = [text.time for text in texts if text.time is not None]
    if len(times) < len(texts):
        return ()
    years = {time.when.year for time in times}
    return [short_day(time.when, with_year=len(years) > 1) for time in times]


def _clocks(texts: Sequence[Nameable]) -> _Marks:
    times = [text.time for text in texts if text.time is not None and not text.time.only_a_day]
    if len(times) < len(texts) or len({time.when.utcoffset() for time in times}) > 1:
        return ()
    clocks = [f"{time.when:%H:%M}" for time in times]
    if len({time.day for time in times}) == 1:
        return clocks
    return [f"{day} {clock}" for day, clock in zip(_days(texts), clocks, strict=True)]


def _titles(texts: Sequence[Nameable]) -> _Marks:
    """How they begin, or where that says too little, by where they begin to differ."""
    titles = [text.title for text in texts]
    if not _tell_apart(titles):
        return ()
    kinds = (
        (short_title(title, _FEW) for title in titles),
        (short_title(title, _MORE) for title in titles),
        differing_titles(titles, _MORE),
    )
    return next((marks for kind in kinds if _tell_apart(marks := tuple(kind))), ())


def _files(texts: Sequence[Nameable]) -> _Marks:
    return [text.file for text in texts]


def _with_mark(outlet: str, mark: str) -> str:
    """With a blank alone: findings put names into brackets, the band sets points between sentences."""
    return f"{isolated(outlet)} {isolated(mark)}"


def _by_place(name: str, at: int, count: int) -> str:
    if count != 2:
        return _with_mark(name, f"({at + 1})") if name else phrase("text {number}", number=at + 1)
    if not name:
        return phrase("the right text") if at else phrase("the left text")
    side = phrase("right") if at else phrase("left")
    return _with_mark(name, f"({side})")
