"""Working out what is shown, in stages: the comparison first, then names, figures and findings."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from PySide6.QtCore import QObject, Signal

from variorum.model.annotations import Annotations
from variorum.model.article import Version
from variorum.model.comparison import Comparison
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.progress import CancelledCheck, Progress
from variorum_gui.background import Background, Work
from variorum_gui.shown import Shown
from variorum_gui.unexpected import log_error, sentence_for

ResultT = TypeVar("ResultT")
ModeWish = Literal["auto", "versions", "outlets"]
_TOPIC = "texts"
#: Annotations of so many texts are kept: enough to go back and forth between a few pairs.
_REMEMBERED = 24


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person chose about comparing."""

    mode: ModeWish = "auto"
    ignore: frozenset[str] = frozenset()
    #: Seconds, None for no limit.
    budget: float | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """What the second stage works out."""

    annotations: tuple[Annotations, ...]
    dossier: Dossier
    findings: tuple[Finding, ...]


class Deriver(QObject):
    """Sends out `Shown` again and again, each time with more in it; only the latest texts count."""

    advanced = Signal(object)
    settled = Signal()
    failed = Signal(str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._annotated = AnnotationMemory()
        self._under_way = False

    @property
    def under_way(self) -> bool:
        """Whether more is to come."""
        return self._under_way

    def derive(self, shown: Shown, wishes: Wishes) -> None:
        """Show the texts now, and what follows from them as it is worked out."""
        self._under_way = True
        self.advanced.emit(shown)
        left, right = shown.left, shown.right
        if left is None or right is None:
            self._review(shown)
            return
        texts = left.version, right.version

        def work(progress: Progress, cancelled: CancelledCheck) -> Comparison:
            from variorum.comparing.pipeline import compare

            return compare(
                *texts,
                mode=wishes.mode,
                budget=wishes.budget,
                decisions=shown.decisions,
                ignore=wishes.ignore,
                progress=progress,
                cancelled=cancelled,
            )

        self._run("Comparing", work, lambda comparison: self._compared(shown, comparison))

    def review(self, shown: Shown) -> None:
        """Only the second stage, as after a decision about names."""
        self._under_way = True
        self.advanced.emit(shown)
        self._review(shown)

    def stop(self) -> None:
        """Forget what is under way."""
        self._background.forget(_TOPIC)
        self._under_way = False

    def _compared(self, shown: Shown, comparison: Comparison) -> None:
        shown = replace(shown, comparison=comparison)
        self.advanced.emit(shown)
        self._review(shown)

    def _review(self, shown: Shown) -> None:
        if shown.left is None and shown.right is None:
            self._background.forget(_TOPIC)
            self._settle()
            return
        self._run(
            "Looking for names and figures",
            lambda progress, cancelled: review_of(shown, self._annotated),
            lambda review: self._reviewed(shown, review),
        )

    def _reviewed(self, shown: Shown, review: Review) -> None:
        annotations = iter(review.annotations)
        left = replace(shown.left, annotations=next(annotations)) if shown.left else None
        right = replace(shown.right, annotations=next(annotations)) if shown.right else None
        self.advanced.emit(
            replace(shown, left=left, right=right, dossier=review.dossier, findings=review.findings)
        )
        self._settle()

    def _run(self, title: str, work: Work[ResultT], done: Callable[[ResultT], None]) -> None:
        self._background.run(_TOPIC, title, work, done, self._fail, self._stopped)

    def _fail(self, error: BaseException) -> None:
        log_error(error)
        self.failed.emit(sentence_for(error))
        self._settle()

    def _stopped(self) -> None:
        self.failed.emit("Stopped before everything was worked out. “Compare again” takes it up.")
        self._settle()

    def _settle(self) -> None:
        self._under_way = False
        self.settled.emit()


class AnnotationMemory:
    """Annotations of the versions seen last. Used from one thread at a time: the deriver's jobs."""

    def __init__(self) -> None:
        self._held: OrderedDict[Version, Annotations] = OrderedDict()

    def of(self, version: Version) -> Annotations:
        """The annotations of a version, worked out when they are not at hand."""
        from variorum.entities.annotating import annotate

        known = self._held.pop(version, None)
        found = known if known is not None else annotate(version)
        self._held[version] = found
        while len(self._held) > _REMEMBERED:
            self._held.popitem(last=False)
        return found


def review_of(shown: Shown, memory: AnnotationMemory) -> Review:
    """Names, figures and quotations of the texts shown, joined, and what to review in their comparison."""
    from variorum.dossier.cross_referencing import cross_reference
    from variorum.reviewing.listing import findings

    texts = [text for text in (shown.left, shown.right) if text is not None]
    annotations = tuple(memory.of(text.version) for text in texts)
    links = {(0, 1): shown.comparison} if shown.comparison is not None else None
    names = [text.name for text in texts]
    dossier = cross_reference(annotations, links, shown.decisions, names)
    if shown.comparison is None:
        return Review(annotations, dossier, ())
    left, right = annotations
    found = findings(
        shown.comparison, dossier, (names[0], names[1]), shown.decisions, annotations=(left, right)
    )
    return Review(annotations, dossier, found)
