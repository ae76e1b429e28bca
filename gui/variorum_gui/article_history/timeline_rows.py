"""The timeline in words: one line for each version."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from variorum.model.frozen import dataclass
from variorum.model.history import Step
from variorum.model.precision import Told, dating
from variorum_gui.article_history.working_out import ArticleHistory
from variorum_gui.kinds_of_edit import OF_EDIT, Kind, kinds_words
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.times import told_words

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A version, and the step that led to it."""

    number: int
    time: str
    #: How long after the version before, "" where nobody knows.
    after: str
    words: int
    #: Of the longest version's words, from 0 to 1.
    share: float
    #: None for the first one.
    step: Step | None
    kinds: str
    news: str
    new_headline: bool = False
    notices: int = 0
    #: The number of the version before, where nothing says which of the two is older.
    beside: int | None = None

    @property
    def version(self) -> str:
        """ "version 3"."""
        return tr("version {number}", number=self.number)

    @property
    def title(self) -> str:
        """ "Version 3 · 3 May 2026, 09:40 UTC"."""
        return f"{tr('Version {number}', number=self.number)} · {self.time}"

    @property
    def changes(self) -> str:
        """What the step changed, in words."""
        return step_words(self.step, self.only)

    @property
    def only(self) -> tuple[str, str] | None:
        """What the version before and this one are called, where nothing says which of them is older."""
        return (tr("version {number}", number=self.beside), self.version) if self.beside is not None else None


def timeline_rows(found: ArticleHistory) -> tuple[TimelineRow, ...]:
    """One for each version, oldest first."""
    history = found.history
    times = [dating(row) for row in found.rows]
    longest = max(history.words, default=0) or 1
    rows, guessed = [], found.guessed
    for at, (number, words) in enumerate(zip(found.numbers, history.words, strict=True)):
        step = history.steps[at - 1] if at else None
        time = times[at]
        rows.append(
            TimelineRow(
                number,
                told_words(time) if time is not None else tr("time unknown"),
                after_words(times[at - 1], time) if at else "",
                words,
                words / longest,
                step,
                kinds_in(step),
                _news(step, at in guessed),
                step is not None and step.headline,
                len(step.notices) if step is not None else 0,
                found.numbers[at - 1] if at in guessed else None,
            )
        )
    return tuple(rows)


def step_words(step: Step | None, only: tuple[str, str] | None = None) -> str:
    """ "2 added, 1 edited", "no differences found"; for the first version that it is the first.

    Of two versions, called `only`, of which nobody knows which is older, "2 only in version 1".
    """
    if step is None:
        return tr("first version held")
    if step.same:
        return tr("no differences found")
    alone = (
        (step.added, tr("{n} added", n=step.added)),
        (step.removed, tr("{n} removed", n=step.removed)),
    )
    if only is not None:
        alone = (
            (step.removed, tr("{n} only in {text}", n=step.removed, text=only[0])),
            (step.added, tr("{n} only in {text}", n=step.added, text=only[1])),
        )
    counts = (
        *alone,
        (step.edited, tr_many("{n} edited", "{n} edited", step.edited)),
        (step.moved, tr_many("{n} moved", "{n} moved", step.moved)),
    )
    return ", ".join(words for n, words in counts if n) or tr("no sentence differs in its words")


def kinds_in(step: Step | None) -> str:
    """ "figures and dates 2 · names 1": which kinds of edits there are, and how many."""
    counted: Counter[Kind] = Counter()
    for kind, count in step.edits_by_kind if step is not None else ():
        counted[OF_EDIT[kind]] += count
    return " · ".join(f"{kinds_words(frozenset({kind}))} {n}" for kind, n in counted.items() if n)


def after_words(before: Told | None, now: Told | None) -> str:
    """ "+32 min", "+3 days": how long after the version before; "" where a time is not known."""
    if before is None or now is None or before.is_zoned != now.is_zoned:
        return ""
    passed = now.when - before.when
    sign = "−" if passed < timedelta() else "+"
    passed = abs(passed)
    if before.only_a_day or now.only_a_day:
        days = abs((now.day - before.day).days)
        return f"{sign}{tr_many('{n} day', '{n} days', days)}" if days else tr("same day")
    if passed < _HOUR:
        return f"{sign}{tr('{n} min', n=round(passed.total_seconds() / 60))}"
    if passed < _DAY:
        hours, rest = divmod(round(passed.total_seconds() / 60), 60)
        return sign + (
            tr("{hours} h {minutes} min", hours=hours, minutes=rest) if rest else tr("{hours} h", hours=hours)
        )
    return f"{sign}{tr_many('{n} day', '{n} days', passed.days)}"


def _news(step: Step | None, guessed: bool) -> str:
    if step is None:
        return ""
    told = [tr("another headline") if guessed else tr("new headline")] if step.headline else []
    if step.notices:
        told.append(tr_many("{n} notice", "{n} notices", len(step.notices)))
    return ", ".join(told)
