from __future__ import annotations

from variorum.model.comparison import Comparison, Edit, Link, Side
from variorum.model.span import Span
from variorum.reviewing.changed_words import changed_words

LEFT = "The mayor doubted the council, which owns both of the ferries. The fog delayed the boats of the Ellery line."
RIGHT = "The fog delayed the council, which owns both of the ferries."


def span(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


def link(left: str, edits: tuple[tuple[str, str], ...]) -> Link:
    pairs = tuple(Edit(span(LEFT, one), span(RIGHT, other)) for one, other in edits)
    return Link(span(LEFT, left), Span(0, len(RIGHT)), "reworded", 0.9, edits=pairs)


FIRST = link(LEFT[:62], (("mayor doubted", "fog delayed"),))
SECOND = link(LEFT[63:], (("boats of the Ellery line", "council, which owns both of the ferries"),))


def told(side: Side, *links: Link) -> list[str]:
    comparison = Comparison(LEFT, RIGHT, "versions", links=links)
    text = LEFT if side == "left" else RIGHT
    return [found.of(text) for found, _ in changed_words(comparison, side)]


def test_what_one_of_two_links_keeps_is_not_told_as_added() -> None:
    assert told("right", SECOND) == ["council, which owns both of the ferries"]
    assert told("right", FIRST, SECOND) == []
    assert told("right", SECOND, FIRST) == []


def test_what_no_link_keeps_is_told_for_each_sentence_it_stands_in() -> None:
    assert told("left", FIRST, SECOND) == ["mayor doubted", "boats of the Ellery line"]


def test_a_sentence_with_one_link_is_told_as_that_says() -> None:
    assert told("right", FIRST) == ["fog delayed"]


def test_of_what_one_link_has_anew_only_that_is_told_which_the_other_does_not_keep() -> None:
    whole = link(LEFT[63:], ((LEFT[63:], RIGHT),))
    assert [words.strip() for words in told("right", whole)] == [RIGHT]
    assert [words.strip() for words in told("right", FIRST, whole)] == ["fog delayed", "The fog delayed"]
