"""Working out what is shown, in stages: the comparison first, then names, figures and findings."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from variorum.model.comparison import Comparison
from variorum.progress import CancelledCheck, Progress
from variorum_gui.background import Background, Work
from variorum_gui.languages.words import tr
from variorum_gui.shown import Shown, ShownText
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.annotation_memory import AnnotationMemory
from variorum_gui.window.long_texts import are_long
from variorum_gui.window.working_out import (
    Question,
    Review,
    Wishes,
    answering,
    asked_of,
    compared,
    for_comparing,
    outlets_asked,
    reviewed,
)

if TYPE_CHECKING:
    from variorum_gui.heavy_work import HeavyFunction, HeavyWork
    from variorum_gui.reading_ahead import Ahead

ResultT = TypeVar("ResultT")


class Ready(Protocol):
    """Works out on a background thread what the panes need of what is shown."""

    def __call__(self, shown: Shown, every_form: bool = False) -> None: ...


_TOPIC = "texts"


class Deriver(QObject):
    """Sends out `Shown` again and again, each time with more in it; only the latest texts count."""

    advanced = Signal(object)
    settled = Signal()
    failed = Signal(str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._annotated = AnnotationMemory()
        self._heavy: HeavyWork | None = None
        self._making = Lock()
        #: What was begun before the window was there; asked first as long as it knows.
        self.ahead: Ahead | None = None
        #: Called on the background thread before long texts are shown: what their panes need takes a while.
        #: With `every_form`, also what they are not shown in at first.
        self.ready: Ready = lambda shown, every_form=False: None
        #: What is put off while the answer of `ahead` is taken: the window's own work would take turns with it.
        self.undisturbed: Callable[[], AbstractContextManager[None]] = nullcontext
        self._under_way = False
        self._recogniser = "rules"
        #: What is shown; what is to be compared of it, and why in this mode; what is being compared.
        self._shown = Shown()
        self._question: Question | None = None
        self._why = ""
        self._asked: Question | None = None
        #: What was compared of texts that were not kept then.
        self._answered: tuple[Question, Comparison] | None = None

    @property
    def under_way(self) -> bool:
        """Whether more is to come."""
        return self._under_way

    def derive(self, shown: Shown, wishes: Wishes) -> None:
        """Show the texts now, and what follows from them as it is worked out.

        Of texts that are not kept yet that is the comparison alone: what they are called may change. When they are
        kept, it is not begun with again.
        """
        self._under_way = True
        self._recogniser = wishes.recogniser
        left, right = shown.left, shown.right
        if left is None or right is None:
            self.advanced.emit(shown)
            self._review(shown)
            return
        asked, why = asked_of(left.article, right.article, wishes)
        question = Question(left.version, right.version, asked, for_comparing(shown.decisions))
        earlier = self._asked or (self._answered[0] if self._answered else None)
        if earlier is not None and earlier.may_answer(question):
            # In the very same objects, by which the panes know again what they made ready.
            left, right = replace(left, version=earlier.left), replace(right, version=earlier.right)
            shown = replace(shown, left=left, right=right)
        self._shown, self._question, self._why = shown, question, why
        if self._asked is not None and self._asked.may_answer(question):
            self.advanced.emit(shown)
            return
        answer = answering(*self._answered, question) if self._answered is not None else None
        if answer is not None:
            self._compared(answer)
        else:
            _look_before(shown)
            self.advanced.emit(shown)
            self._compare(question)

    def _compare(self, question: Question) -> None:
        shown, long = self._shown, _heavy(self._shown)
        work = self._work(tr("Comparing"), compared, question, long)

        def worked(progress: Progress, cancelled: CancelledCheck) -> Comparison:
            comparison = work(progress, cancelled)
            if long:
                self.ready(replace(shown, comparison=comparison))
            return comparison

        def done(comparison: Comparison) -> None:
            if long:
                _look_no_more()
            wanted = self._question or question
            self._asked = None
            self._answered = None if _kept(shown) else (question, comparison)
            answer = answering(question, comparison, wanted)
            if answer is None:  # another mode is wished for by now than the one it found
                self._compare(wanted)
            else:
                self._compared(answer)

        self._run(tr("Comparing"), worked, done)
        self._asked = question

    def review(self, shown: Shown, recogniser: str) -> None:
        """Only the second stage, as after a decision about names."""
        self._under_way = True
        self._recogniser = recogniser
        self.advanced.emit(shown)
        self._review(shown)

    def stop(self) -> None:
        """Forget what is under way."""
        self._background.forget(_TOPIC)
        self._asked = self._answered = None
        self._under_way = False

    def helper(self) -> HeavyWork:
        """The helper process, for work of others too; started when it is first called. From any thread."""
        with self._making:
            if self._heavy is None:
                # Brings all that processes need; long texts ask for it.
                from variorum_gui.heavy_work import HeavyWork

                self._heavy = HeavyWork()
            return self._heavy

    def leave(self) -> None:
        """Forget what is under way, and what is known of the texts of a corpus that is closed."""
        self.stop()
        self._annotated = AnnotationMemory()
        self._shown, self._question = Shown(), None

    def close(self) -> None:
        """Forget what is under way, and end the processes."""
        self.stop()
        if self.ahead is not None:
            self.ahead.close()
        if self._heavy is not None:
            self._heavy.close()

    def _compared(self, comparison: Comparison) -> None:
        after = replace(
            self._shown, comparison=replace(comparison, why_mode=self._why) if self._why else comparison
        )
        self.advanced.emit(after)
        if _kept(after):
            self._review(after)
        else:
            self._under_way = False

    def _review(self, shown: Shown) -> None:
        self._answered = None
        texts = [text for text in (shown.left, shown.right) if text is not None]
        if not texts:
            self._background.forget(_TOPIC)
            self._settle()
            return
        versions = tuple(text.version for text in texts)
        names = tuple(text.name for text in texts)
        title = tr("Looking for names and figures")
        known = self._annotated.known(versions, self._recogniser)
        outlets = outlets_asked(shown.comparison, texts[0].article, texts[-1].article)
        values = (
            versions,
            names,
            known,
            shown.comparison,
            shown.decisions,
            self._recogniser,
            outlets,
            shown.older,
        )
        # A language model takes seconds to load, and would take the interpreter from the window.
        heavy = _heavy(shown) or (self._recogniser != "rules" and None in known)
        work, long = self._work(title, reviewed, values, heavy), _heavy(shown)
        recogniser = self._recogniser

        def worked(progress: Progress, cancelled: CancelledCheck) -> tuple[Review, Shown]:
            if long:
                self.ready(shown, every_form=True)
            review = work(progress, cancelled)
            after = _with_review(shown, review)
            if long:
                self.ready(after, every_form=True)
            return review, after

        def done(made: tuple[Review, Shown]) -> None:
            if long:
                _look_no_more()
            self._annotated.keep(versions, made[0].found, recogniser)
            self.advanced.emit(made[1])
            self._settle()

        self._run(title, worked, done)

    def _work(
        self, title: str, function: HeavyFunction[ResultT], values: tuple[object, ...], heavy: bool
    ) -> Work[ResultT]:
        """The function on these values, to be called on a background thread."""
        ahead = self.ahead

        def work(progress: Progress, cancelled: CancelledCheck) -> ResultT:
            if ahead is not None:
                with self.undisturbed():
                    made = ahead.worked_out(function.__name__, values, cancelled)
                if made is not None:
                    return made  # type: ignore[no-any-return]
            if heavy:
                return self.helper().call(function, values, title, progress, cancelled)
            return function(*values, progress=progress, cancelled=cancelled)

        return work

    def _run(self, title: str, work: Work[ResultT], done: Callable[[ResultT], None]) -> None:
        self._asked = None
        self._background.run(_TOPIC, title, work, done, self._fail, self._stopped)

    def _fail(self, error: BaseException) -> None:
        log_error(error)
        self.failed.emit(sentence_for(error))
        self._settle()

    def _stopped(self) -> None:
        self.failed.emit(tr("Stopped before everything was worked out. “Compare Again” takes it up."))
        self._settle()

    def _settle(self) -> None:
        self._asked = None
        self._under_way = False
        self.settled.emit()


def _with_review(shown: Shown, review: Review) -> Shown:
    both = iter(zip(review.annotations, review.found, strict=True))

    def annotated(text: ShownText | None) -> ShownText | None:
        if text is None:
            return None
        annotations, found = next(both)
        return replace(text, annotations=annotations, found=found)

    return replace(
        shown,
        left=annotated(shown.left),
        right=annotated(shown.right),
        dossier=review.dossier,
        findings=review.findings,
        carried=review.carried,
    )


def _look_before(shown: Shown) -> None:
    # What lies in circles by now would be frozen below with all that comes, and never go. There is not much to look
    # through yet, and what was frozen earlier is not looked at again. Not on another thread: widgets may be among it.
    if _heavy(shown):
        gc.collect()


def _look_no_more() -> None:
    # What long texts bring are hundreds of thousands of plain values, none in a circle: they go when nobody holds
    # them. To look for circles among them stopped the window for 60 ms now and then (2 × 200,000 words).
    gc.freeze()


def _kept(shown: Shown) -> bool:
    return all(text.version_id is not None for text in (shown.left, shown.right) if text is not None)


def _heavy(shown: Shown) -> bool:
    return are_long(text.version.text for text in (shown.left, shown.right) if text is not None)
