"""A comparison arrives in another process as it was sent."""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from variorum.comparing.pipeline import compare
from variorum.model.comparison import Comparison, Edit, Link
from variorum.model.in_runs import links_received, links_sent
from variorum.model.span import Span

_SENTENCES = tuple(Span(10 * at, 10 * at + 9) for at in range(6))
_LINKS = st.builds(
    Link,
    st.sampled_from((*_SENTENCES, Span(3, 17))),
    st.sampled_from(_SENTENCES),
    st.sampled_from(("same", "quote")),
    st.sampled_from((1.0, 0.5)),
    st.booleans(),
    st.sampled_from(((), ("the same sentence",))),
    st.sampled_from(((), (Edit(Span(0, 1), Span(0, 2), "number"),))),
    st.booleans(),
)


@given(st.lists(_LINKS, max_size=12))
def test_links_come_back_in_their_order_whatever_they_say(links: list[Link]) -> None:
    sent = links_sent(links, _SENTENCES, _SENTENCES)
    assert links_received(sent, _SENTENCES, _SENTENCES, Link) == tuple(links)


def test_sentences_that_both_have_one_after_the_other_are_one_run() -> None:
    links = [Link(span, span, "same", 1.0) for span in _SENTENCES]
    sent = links_sent([*links[:3], links[5]], _SENTENCES, _SENTENCES)
    said = ("same", 1.0, False, (), (), False)
    assert sent == [(0, 0, 3, said), (5, 5, 1, said)]


def test_a_comparison_is_received_as_it_was_sent() -> None:
    left = "The ferry left at nine. Twelve people were aboard. Nobody was hurt.\n\nThe harbour was calm."
    right = "The ferry left at nine. Twenty people were aboard. Nobody was hurt.\n\nA storm came later."
    found = compare(left, right)
    assert pickle.loads(pickle.dumps(found)) == found
    assert copy.deepcopy(found) == copy.copy(found) == found
    assert pickle.loads(pickle.dumps(Comparison("", "", "versions"))) == Comparison("", "", "versions")


def test_two_comparisons_that_share_their_links_share_them_where_they_arrive() -> None:
    found = compare("One came. Two stayed.", "One came. Two left.")
    one, other = pickle.loads(pickle.dumps((found, replace(found, why_mode="as versions"))))
    assert one.links is other.links
    assert one.left_sentences is other.left_sentences
    assert one.links[0].left is one.left_sentences[0]
    again = pickle.loads(pickle.dumps(replace(found, left_sentences=())))
    assert (again.links, again.left_sentences) == (found.links, ())
