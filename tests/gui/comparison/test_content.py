"""What is marked, joined and walked through in either mode."""

from __future__ import annotations

from typing import Any

from variorum.model.building import version_from
from variorum.model.comparison import Comparison, Edit, Link
from variorum.model.span import Span
from variorum_gui.comparison.band_words import band_words
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import View, content_of
from variorum_gui.comparison.marks import BySegment
from variorum_gui.comparison.passages import Paragraphs, matched_passages
from variorum_gui.comparison.segments import LONGEST, Segment, segments_of
from variorum_gui.shown import Shown


def test_the_headline_stands_in_the_header_and_body_paragraphs_are_counted(invented: Any) -> None:
    content = content_of(invented.shown(invented.article(3), invented.article(3)))
    assert [segment.number for segment in content.left.segments] == [1, 2, 3]
    assert content.left.headline is not None
    assert content.left.headline.start == 0


def test_page_clutter_is_one_line_until_it_is_opened(invented: Any) -> None:
    left = [*invented.article(2), ("Subscribe", "furniture"), ("Share this", "furniture")]
    shown = invented.shown(left, invented.article(2))
    content = content_of(shown)
    fold = content.left.segments[-1]
    assert (fold.kind, fold.words) == ("fold", "2 paragraphs of page clutter")
    opened = content_of(shown, View(open_folds=frozenset({("left", fold.start)})))
    assert [segment.kind for segment in opened.left.segments] == ["text", "text", "fold", "text", "text"]
    again = opened.left.segments[2]
    assert (again.words, again.unfolded) == ("Fold again: 2 paragraphs of page clutter", True)
    assert (again.start, again.end) == (fold.start, fold.start)


def test_page_clutter_of_both_texts_stands_in_one_aligned_row(invented: Any) -> None:
    body = invented.article(3)[1:]
    texts = [
        [("Fees", "headline"), (f"{at} UTC", "furniture"), *body, ("Share", "furniture")] for at in (1, 2)
    ]
    content = content_of(invented.shown(*texts), View("aligned"))
    assert content.left.segments[0].kind == "fold"
    assert (content.rows[0], content.rows[-1]) == ((range(1), range(1)), (range(4, 5), range(4, 5)))


def test_page_clutter_that_was_opened_stays_open_where_only_differences_are_shown(invented: Any) -> None:
    left = [*invented.article(2), ("Subscribe", "furniture"), ("Share this", "furniture")]
    shown = invented.shown(left, invented.article(2))
    fold = content_of(shown).left.segments[-1]
    view = View("differences", frozenset({("left", fold.start)}))
    assert [segment.role for segment in content_of(shown, view).left.segments[-3:]] == ["furniture"] * 3


def test_a_paragraph_of_a_megabyte_is_split_between_words() -> None:
    words = "harbour fees " * 80_000
    pieces = segments_of(version_from([("Long", "headline"), (words.strip(), "body")]))
    assert max(piece.end - piece.start for piece in pieces) <= LONGEST
    assert pieces[0].number == 1
    assert {piece.number for piece in pieces[1:]} == {0}
    assert [p.end for p in pieces[:-1]] == [p.start for p in pieces[1:]]


def test_a_removed_sentence_is_marked_and_is_a_stop_on_the_left_only(invented: Any) -> None:
    left = [("Fees", "headline"), (" ".join(invented.sentences[:4]), "body")]
    right = [("Fees", "headline"), (" ".join((invented.sentences[0], *invented.sentences[2:4])), "body")]
    content = content_of(invented.shown(left, right))
    (stop,) = content.stops
    assert stop.right is None
    assert stop.left is not None
    assert stop.left.of(content.left.text).strip() == invented.sentences[1]
    assert [mark.kind for mark in content.left.marks if mark.kind == "removed"] == ["removed"]
    assert not [mark for mark in content.right.marks if mark.kind == "added"]


def test_sentences_removed_apart_from_one_paragraph_are_walked_to_one_by_one(invented: Any) -> None:
    kept = [f"Sentence {number} of the minutes is kept as it was." for number in range(6)]
    gone = ["The crane was sold to a shipyard.", "Nobody spoke of moorings.", "Children sang all morning."]
    old = [*kept[:2], *gone[:2], *kept[2:5], gone[2], kept[5]]
    texts = [[("Fees", "headline"), (" ".join(words), "body")] for words in (old, kept)]
    content = content_of(invented.shown(*texts))
    walked = [stop.left.of(content.left.text).strip() for stop in content.stops if stop.left is not None]
    assert walked == [" ".join(gone[:2]), gone[2]]


def test_nothing_is_struck_or_added_between_two_outlets(invented: Any) -> None:
    content = content_of(invented.shown(invented.article(8), invented.article(8, {2, 3}), "outlets"))
    kinds = {mark.kind for side in (content.left, content.right) for mark in side.marks}
    assert not kinds & {"removed", "added", "removed style", "added style"}
    assert content.passages
    assert all(passage.role != "same" for passage in content.passages)


def test_sentences_linked_in_a_row_are_one_passage() -> None:
    text = "One two three. Four five six. Seven eight nine."
    spans = [Span(0, 14), Span(15, 29), Span(30, 47)]
    links = tuple(Link(span, span, "same", 1.0) for span in spans)
    paragraphs = Paragraphs((Segment(0, len(text), number=1),))
    (passage,) = matched_passages(Comparison(text, text, "outlets", links=links), paragraphs, paragraphs)
    assert (passage.left, passage.links) == (Span(0, 47), links)


def test_a_moved_passage_says_where_it_went(invented: Any) -> None:
    left, right = invented.article(6), invented.article(6)
    right.append(right.pop(1))
    content = content_of(invented.shown(left, right))
    (moved,) = [passage for passage in content.passages if passage.role == "moved"]
    assert moved.chips == ("moved ↓ to ¶6", "moved ↓ from ¶1")


def test_an_edit_of_nothing_on_one_side_marks_only_the_other(invented: Any) -> None:
    text, other = "The fees rise.", "The new fees rise."
    link = Link(Span(0, 14), Span(0, 18), "edited", 0.95, edits=(Edit(Span(4, 4), Span(4, 8)),))
    comparison = Comparison(text, other, "versions", links=(link,))
    shown = invented.shown([(text, "body")], [(other, "body")])
    content = content_of(Shown(shown.left, shown.right, comparison))
    assert [m for m in content.left.marks if m.kind == "removed"] == []
    assert [(m.start, m.end) for m in content.right.marks if m.kind == "added"] == [(4, 8)]


def test_spans_are_found_by_every_segment_they_touch() -> None:
    segments = (Segment(0, 10), Segment(12, 20), Segment(22, 30))
    found = BySegment(segments, [(0, 3), (5, 15), (20, 20), (12, 30), (40, 41)])
    assert [list(found[i]) for i in range(3)] == [[0, 1], [1, 2, 3], [3]]


def test_the_band_says_dates_are_unknown_rather_than_guessing(invented: Any) -> None:
    words = band_words(invented.shown(invented.article(2), invented.article(2), "outlets"))
    assert words.strong == "Publication dates unknown"


def test_with_one_text_the_band_is_silent(invented: Any) -> None:
    assert not band_words(invented.shown(invented.article(2), None)).strong


def test_a_headline_alone_beside_an_article_is_shown(show_pane: Any, invented: Any) -> None:
    article, headline = invented.article(6), "Item 3 of the minutes follows here."
    for mode in ("versions", "outlets"):
        for sides in ((article, [(headline, "headline")]), ([(headline, "headline")], article)):
            pane = show_pane(invented.shown(*sides, mode))
            for form in pane.forms():
                pane.set_form(form)
                assert not pane.grab().isNull()
                pane.findChild(Canvas).scroll_to(300)
