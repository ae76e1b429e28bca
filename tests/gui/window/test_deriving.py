"""What is worked out of the texts on background threads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from variorum.comparing.pipeline import compare
from variorum.model.article import Article
from variorum.model.building import plain_version, version_from
from variorum.model.decisions import Decisions
from variorum_gui.background import Background
from variorum_gui.reading_ahead import Ahead
from variorum_gui.window.deriving import Deriver
from variorum_gui.window.working_out import compared, outlets_asked, reviewed


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


def test_two_reports_of_one_outlet_are_not_said_to_credit_it() -> None:
    left = version_from((("The quay is safe, the Harbour Gazette reported.", "body"),))
    right = version_from((("The quay is closed, the Harbour Gazette reported on Monday.", "body"),))
    articles = Article((left,), outlet="Harbour Gazette"), Article((right,), outlet="Harbour Gazette")
    comparison = compare(left, right, mode="outlets")
    values = (left, right), ("Quay safe", "Quay closed"), (None, None), comparison, Decisions(), "rules"

    def credits_told(outlets: tuple[str, str]) -> list[str]:
        review = reviewed(*values, outlets, progress=lambda words, part: None, cancelled=lambda: False)
        return [finding.sentence for finding in review.findings if finding.kind == "source"]

    assert len(credits_told(("", ""))) == 2
    assert credits_told(outlets_asked(comparison, *articles)) == []
    assert outlets_asked(compare(left, right, mode="versions"), *articles) == ("", "")


def test_a_speaker_both_texts_agree_on_is_sure_on_the_page_but_not_in_what_is_kept_of_either_text() -> None:
    said = "“We leave the old bank now,” she"
    left = plain_version(f"Bank is left\n\nVanda Kelm met the crew at the pier on Friday.\n\n{said} said.")
    right = plain_version(
        "Rain on the quay\n\nIt rained when the harbour master, Vanda Kelm, came out of her office.\n\n"
        f"{said} told those who waited for a word."
    )
    values = (
        (left, right),
        ("Post", "Herald"),
        (None, None),
        compare(left, right, mode="outlets"),
        Decisions(),
    )
    review = reviewed(*values, progress=lambda words, part: None, cancelled=lambda: False)
    assert [quote.sure for one in review.annotations for quote in one.quotes] == [True, True]
    assert [quote.sure for one in review.found for quote in one.quotes] == [False, False]
