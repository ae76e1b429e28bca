"""A possible match that the reader judged to be none is drawn as one that was refused: not at all."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from variorum.model.article import Article
from variorum.model.building import version_from
from variorum.model.comparison import Comparison, Link
from variorum.model.decisions import Decisions, Judgement, Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum_gui.comparison.by_hand.links_at import joined_at
from variorum_gui.comparison.content import Content, content_of
from variorum_gui.shown import Shown, ShownText

DECIDED = "Only in Gazette", "Only a possible match.", "Nothing matches it.", "nothing", "Perhaps only"


def judged(invented: Any, judgement: Judgement | None) -> Content:
    shown: Shown = invented.shown(invented.article(3), invented.article(3))
    assert shown.comparison is not None
    left, right = shown.comparison.left, shown.comparison.right
    spans = [Span(left.index("\n") + 1, len(left)), Span(right.index("\n") + 1, len(right))]
    links = (Link(*spans, "reworded", 0.4),)
    compared = Comparison(left, right, "outlets", links=links)
    finding = Finding("one", "only-left", "Perhaps only", "", tuple(spans[:1]), (), 0.4, decided=DECIDED)
    decisions = Decisions(verdicts=(Verdict("one", judgement),))
    return content_of(replace(shown, comparison=compared, findings=(finding,), decisions=decisions))


def test_it_has_no_outline_and_no_stop_and_nothing_to_unlink(invented: Any) -> None:
    content = judged(invented, "confirmed")
    assert (content.passages, content.stops) == ((), ())
    assert joined_at(content, None, "left", 40) is None


def test_until_then_it_is_drawn_and_whoever_denies_that_one_text_alone_has_it_keeps_it(invented: Any) -> None:
    for judgement in (None, "unsure", "rejected"):
        content = judged(invented, judgement)  # type: ignore[arg-type]
        assert [passage.tier for passage in content.passages] == ["possible"]
        assert joined_at(content, None, "left", 40) is not None


def test_what_is_drawn_is_known_again_while_no_other_match_is_denied() -> None:
    text = "Nobody spoke. " * 4
    version = version_from([(text, "body")])
    spans = Span(0, 13), Span(14, 27)
    links = tuple(Link(span, span, "reworded", 0.4) for span in spans)
    findings = tuple(
        Finding(name, "only-left", "Perhaps only", "", (span,), (), 0.4, decided=DECIDED)
        for name, span in zip(("one", "two"), spans, strict=True)
    )
    here, compared = ShownText(Article((version,)), version), Comparison(text, text, "outlets", links=links)

    def drawn(**judgements: Judgement) -> Content:
        decisions = Decisions(verdicts=tuple(Verdict(*each) for each in judgements.items()))
        return content_of(Shown(here, here, compared, findings=findings, decisions=decisions))

    first, again = drawn(one="confirmed"), drawn(one="confirmed", two="unsure")
    assert again.passages is first.passages
    assert again.left is first.left
    assert len(drawn(one="confirmed", two="confirmed").passages) < len(first.passages)
