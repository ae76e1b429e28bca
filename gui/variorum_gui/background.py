"""Work off the UI thread: one executor, and one long-lived object that calls back on the UI thread.

    background.run("comparison", "Comparing", work, done, failed)

`work(progress, cancelled)` runs on a thread. Then one of these runs on the UI thread: `done(result)`,
`failed(error)`, or, after a person cancelled it, `stopped()`. None of them when a newer job took its topic.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from variorum.errors import Cancelled
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, Progress

ResultT = TypeVar("ResultT")
Work: TypeAlias = Callable[[Progress, CancelledCheck], ResultT]

#: Seconds between two reports of progress that reach the UI thread.
_REPORT_EVERY = 0.05


class Job:
    """A piece of work under way."""

    def __init__(self, topic: str, title: str) -> None:
        self.topic = topic
        self.title = title
        self.words = title
        #: 0.0 to 1.0, None while unknown.
        self.fraction: float | None = None
        self._cancelled = False
        self.superseded = False

    def cancel(self) -> None:
        """Ask the work to stop; its result, should it still come, is thrown away."""
        self._cancelled = True

    def cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._cancelled


@dataclass(frozen=True)
class _Endings:
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    stopped: Callable[[], None] | None


class Background(QObject):
    """Runs jobs; at most one of each topic counts, unless the topic is ""."""

    started = Signal(object)
    progressed = Signal(object)
    ended = Signal(object)
    _called_back = Signal(object)

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="variorum")
        self._latest: dict[str, Job] = {}
        self._running: set[Job] = set()
        self._closed = False
        self._called_back.connect(self._call)

    @property
    def busy(self) -> bool:
        """Whether any job that counts is under way."""
        return bool(self._running)

    def run(
        self,
        topic: str,
        title: str,
        work: Work[ResultT],
        done: Callable[[ResultT], None],
        failed: Callable[[BaseException], None],
        stopped: Callable[[], None] | None = None,
    ) -> Job:
        """Start `work`. A job of the same topic that is under way is cancelled and will not be heard of.

        A job without a topic (an act on the corpus) that finishes in spite of being cancelled is still
        `done`: what it did cannot be passed over. After `close` nothing is begun any more.
        """
        job = Job(topic, title)
        if self._closed:
            return job
        if topic:
            self.forget(topic)
            self._latest[topic] = job
        self._running.add(job)
        self.started.emit(job)
        self._executor.submit(self._work, job, work, _Endings(done, failed, stopped))
        return job

    def forget(self, topic: str) -> None:
        """Cancel what is under way on a topic."""
        old = self._latest.pop(topic, None)
        if old is not None:
            old.superseded = True
            self.cancel(old)

    def cancel(self, job: Job) -> None:
        """Stop a job at once as far as the window is concerned."""
        job.cancel()
        if job in self._running:
            self._running.discard(job)
            self.ended.emit(job)

    def jobs(self) -> tuple[Job, ...]:
        """What is under way."""
        return tuple(self._running)

    def close(self) -> None:
        """Cancel everything and wait for the threads: they may be inside a transaction."""
        self._closed = True
        for job in self.jobs():
            job.cancel()
        self._running.clear()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _work(self, job: Job, work: Work[Any], endings: _Endings) -> None:
        try:
            result = work(self._reporter(job), job.cancelled)
        except Cancelled:
            self._called_back.emit(lambda: self._finish(job, endings.stopped))
        except BaseException as error:
            told = error
            self._called_back.emit(lambda: self._finish(job, lambda: endings.failed(told), endings.stopped))
        else:
            in_time = endings.stopped if job.topic else None
            self._called_back.emit(lambda: self._finish(job, lambda: endings.done(result), in_time))

    def _reporter(self, job: Job) -> Progress:
        last = 0.0

        def report(words: str, fraction: float) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _REPORT_EVERY:
                last = now
                self._called_back.emit(lambda: self._report(job, words, fraction))

        return report

    def _report(self, job: Job, words: str, fraction: float) -> None:
        job.words, job.fraction = words or job.title, fraction
        if job in self._running:
            self.progressed.emit(job)

    def _finish(
        self, job: Job, then: Callable[[], None] | None, if_cancelled: Callable[[], None] | None = None
    ) -> None:
        self._end(job)
        if job.superseded or self._closed:  # nobody is there to be told
            return
        ending = if_cancelled if job.cancelled() and if_cancelled is not None else then
        if ending is not None:
            ending()

    def _end(self, job: Job) -> None:
        if self._latest.get(job.topic) is job:
            del self._latest[job.topic]
        if job in self._running:
            self._running.discard(job)
            self.ended.emit(job)

    @Slot(object)
    def _call(self, what: Callable[[], None]) -> None:
        what()
