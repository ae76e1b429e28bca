"""Taking in what was given, on a background thread: read, added to the corpus, looked through."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import field, replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from variorum.corpus.rows import Change, Imported, Tree
from variorum.corpus.store import Corpus
from variorum.model.article import ReadResult
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, Progress
from variorum_gui.doubting.settling import Found, found_among
from variorum_gui.languages.words import tr
from variorum_gui.shown import Shown
from variorum_gui.window.around import around, together, with_its_mate
from variorum_gui.window.intake import Given, read_given
from variorum_gui.window.long_texts import are_long
from variorum_gui.window.pairing import Pair, Where, pair_after_opening
from variorum_gui.window.taking_in_many import are_many, joined
from variorum_gui.window.texts import shown_texts

if TYPE_CHECKING:
    from variorum_gui.reading_ahead import Ahead

WasRead: TypeAlias = Callable[[Corpus, ReadResult, bool, CancelledCheck], AbstractContextManager[None]]

#: Share of the time that reading takes; adding has the rest.
_READING = 0.8
#: Of more texts that came at once, these last ones are looked through for what can be offered (letters to repair,
#: files that are perhaps one article) and listed one by one. All were put to articles and stories when they were
#: added; what is unsure in the others is named with their files, and stands in the list of doubts.
_LOOKED_THROUGH = 2_000


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of it; `change` is None where nothing could be read."""

    result: ReadResult
    change: Change | None = None
    found: Found = field(default_factory=Found)
    #: The articles it went to, with all their versions.
    around: Tree = field(default_factory=Tree)
    #: How it went, where there were many files.
    imported: Imported | None = None

    @property
    def versions(self) -> list[int]:
        """The versions it added or found to be there, without those held of which it settled doubts."""
        if self.change is None:
            return []
        return [ref[1] for ref in self.change.ids if ref[0] == "version" and ref not in self.change.settled]


def take_in(
    corpus: Corpus,
    given: Given,
    ahead: Ahead | None,
    was_read: WasRead,
    progress: Progress,
    cancelled: CancelledCheck,
) -> TakenIn:
    """Read what was given, unless it was read already, and keep it: as one act, or many files bit by bit.

    What came at once is kept within `was_read`, which is told whether comparing it is begun with.
    """
    if are_many(given):
        return _take_in_many(corpus, given, progress, cancelled)
    result = ahead.read(given.paths, cancelled) if ahead is not None and given.paths_alone else None
    begun = result is not None
    if result is None:
        result = read_given(given, lambda words, part: progress(words, part * _READING), cancelled)
    if not result.articles:
        return TakenIn(result)
    with was_read(corpus, result, begun, cancelled):
        progress(tr("Adding to the corpus"), _READING)
        change = corpus.add(
            result,
            progress=lambda words, part: progress(words, _READING + (1 - _READING) * part),
            cancelled=cancelled,
        )
    taken = TakenIn(result, change)
    # Read here because the window asks for it next, and thousands of rows would hold it up.
    around = corpus.levels.tree_around(id for kind, id in change.ids if kind == "version")
    return TakenIn(result, change, found_among(corpus, taken.versions), around)


def _take_in_many(corpus: Corpus, given: Given, progress: Progress, cancelled: CancelledCheck) -> TakenIn:
    imported = corpus.add_files(given.paths, progress=progress, cancelled=cancelled)
    taken = TakenIn(ReadResult(problems=imported.problems), joined(imported), imported=imported)
    last = taken.versions[-_LOOKED_THROUGH:]
    around = corpus.levels.tree_around(last)
    return replace(taken, found=found_among(corpus, last), around=around)


def take_in_to_show(
    corpus: Corpus,
    given: Given,
    ahead: Ahead | None,
    shown: Pair,
    where: Where,
    was_read: WasRead,
    ready: Callable[[Shown], None],
    progress: Progress,
    cancelled: CancelledCheck,
) -> TakenIn:
    """The same, and long texts are made `ready` to be shown next, in the place of what is `shown`.

    The window asks for the same again and finds it: it would stand still for 50 ms with 2 × 200,000 words.
    """
    taken = take_in(corpus, given, ahead, was_read, progress, cancelled)
    if are_long(version.text for article in taken.result.articles for version in article.versions):
        tree = together(taken.around, corpus.levels.tree_around(around(shown)))
        pair = pair_after_opening(taken.versions, tree, shown, where, partial(with_its_mate, corpus))
        if pair != shown:
            ready(shown_texts(corpus, pair))
    return taken
