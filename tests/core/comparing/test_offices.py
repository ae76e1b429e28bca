"""What stands beside a name to say who that is."""

from __future__ import annotations

import pytest

from variorum.comparing.linking.offices import introduced

NAME = "Ada Holm"


@pytest.mark.parametrize(
    ("sentence", "beside"),
    [
        ("Mayor Ada Holm slept.", "mayor"),
        ("Ohio’s former mayor, Ada Holm, a Democrat, slept.", "ohio former mayor democrat"),
        ("Ada Holm, the Harbour House spokeswoman, slept.", "harbour house spokeswoman"),
        ("They woke Rep. Ada Holm (R-Ohio) at noon.", "rep r ohio"),
        ("Nobody in Ohio woke Ada Holm, a Democrat.", ""),
        ("The mayor slept until noon, and nobody in the house woke Ada Holm.", ""),
        ("At Marlow, director Ada Holm slept.", "director"),
        ("Boat sheriff Ada Holm slept.", "sheriff"),
        ("Die Abgeordnete Ada Holm schlief.", "abgeordnete"),
        ("Hier la députée Ada Holm dormait.", "députée"),
    ],
)
def test_an_office_counts_with_whose_it_is_and_with_party_and_place(sentence: str, beside: str) -> None:
    start = sentence.index(NAME)
    assert introduced(sentence, [(start, start + len(NAME))]) == [tuple(beside.split())]
