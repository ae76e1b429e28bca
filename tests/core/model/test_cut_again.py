"""A version sent from process to process: its paragraphs are cut again from its text."""

from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st

from variorum.model.article import Paragraph, Version
from variorum.model.building import plain_version, version_from

_PARTS = st.lists(
    st.tuples(st.text(alphabet=st.characters()), st.sampled_from(("headline", "body", "notice")))
)


@given(_PARTS)
def test_a_version_arrives_as_it_was_sent(parts: list[tuple[str, str]]) -> None:
    version = version_from(parts, label="version 1", obtained="file")  # type: ignore[arg-type]
    assert pickle.loads(pickle.dumps(version)) == version


def test_paragraphs_arrive_with_their_words_and_roles_and_of_the_kind_they_were() -> None:
    version = version_from([("Ferry aground", "headline"), ("The ferry ran aground.", "body")])
    (headline, body) = pickle.loads(pickle.dumps(version)).paragraphs
    assert (headline, body) == version.paragraphs
    assert type(headline) is Paragraph
    assert (body.text, body.role) == ("The ferry ran aground.", "body")


def test_paragraphs_that_say_other_words_than_the_text_are_sent_as_they_are() -> None:
    odd = Version("The ferry.", (Paragraph("A ferry.", 0, 8),))
    assert pickle.loads(pickle.dumps(odd)) == odd


def test_words_that_paragraphs_share_with_their_text_are_sent_once() -> None:
    version = plain_version("\n\n".join(f"Line {number} of the ferry's log." for number in range(1000)))
    assert len(pickle.dumps(version, protocol=5)) < 2 * len(version.text)
