"""Words both texts quote are linked, whatever is told around them."""

from __future__ import annotations

import variorum
from variorum.comparing.quotation_links import shared_quotes


def test_a_shortened_quotation_is_linked_by_the_words_inside_the_marks() -> None:
    left = "“We felt a long scrape and then all the lights went out,” said Tomas Weil, a passenger from Linz."
    right = 'One man on board spoke of "a long scrape and then all the lights went out" before help came.'
    (link,) = [k for k in variorum.compare(left, right, mode="outlets").links if k.kind == "quote"]
    assert link.left.of(left) == link.right.of(right) == "a long scrape and then all the lights went out"
    assert link.tier == "sure"
    assert link.why == ("the same 10 words in quotation marks",)


def test_a_few_common_words_in_two_long_quotations_are_no_link() -> None:
    left = "“We will do everything in our power to find out what went wrong,” the mayor said."
    right = "“They have nothing in our power to offer, and we know it all too well by now,” she wrote."
    assert shared_quotes(left, right) == []


def test_words_outside_the_marks_do_not_count() -> None:
    words = "the lights went out on the whole lower deck"
    assert shared_quotes(f"He said {words}.", f"“He said {words},” she said.") == []


def test_every_quoted_word_is_used_once() -> None:
    said = "the lights went out on the whole lower deck"
    found = shared_quotes(f"“{said}”", f"“{said}” and again “{said}”")
    assert len(found) == 1


def test_a_quotation_in_the_same_sentence_on_both_sides_is_not_told_twice() -> None:
    text = "“We felt a long scrape and then the lights went out,” said Tomas Weil."
    assert [k.kind for k in variorum.compare(text, text + " It rained.").links] == ["same"]
