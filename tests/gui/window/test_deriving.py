"""What is worked out of the texts on background threads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from variorum_gui.background import Background
from variorum_gui.reading_ahead import Ahead
from variorum_gui.window.deriving import Deriver
from variorum_gui.window.working_out import compared


def test_nothing_is_measured_while_the_answer_of_the_process_is_taken() -> None:
    deriver = Deriver(Background())
    resting: list[bool] = []
    seen: list[bool] = []

    @contextmanager
    def undisturbed() -> Iterator[None]:
        resting.append(True)
        yield
        resting.clear()

    class KnowsAll:
        def worked_out(self, *_: Any) -> str:
            seen.append(bool(resting))
            return "the answer"

    deriver.undisturbed = undisturbed
    deriver.ahead = cast(Ahead, KnowsAll())
    work = deriver._work("Comparing", compared, (), False)
    assert work(lambda words, part: None, lambda: False) == "the answer"
    assert (seen, resting) == ([True], [])
