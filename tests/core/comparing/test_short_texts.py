from __future__ import annotations

import pytest

import variorum


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("The ferry left at nine.", "The ferry left at ten.", "number"),
        ("He said yes.", "He said no.", "negation"),
        ("She may resign on Monday.", "She may resign on Tuesday.", "date"),
        ("The mayor reportedly resigned.", "The mayor resigned.", "hedge"),
    ],
)
def test_a_single_sentence_with_a_changed_word_is_one_edited(left: str, right: str, kind: str) -> None:
    (link,) = variorum.compare(left, right).links
    assert (link.kind, [edit.kind for edit in link.edits]) == ("edited", [kind])
    assert link.score >= 0.65
    assert link.why


def test_sentences_that_share_only_small_words_stay_apart() -> None:
    assert (
        variorum.compare("The bank on the left was flooded.", "The price of the fish was fair.").links == ()
    )


def test_a_headline_is_never_taken_for_the_first_sentence() -> None:
    left = "Ferry stuck on sandbank off Port Ellery\n\nThe ferry Isola ran aground on a sandbank off Port Ellery."
    right = (
        "Ferry Isola runs aground off Port Ellery\n\nThe ferry Isola ran aground on a bank off Port Ellery."
    )
    links = variorum.compare(left, right).links
    body_left, body_right = left.index("The ferry"), right.index("The ferry")
    assert links
    for link in links:
        assert (link.left.start < body_left) == (link.right.start < body_right)
