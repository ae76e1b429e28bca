"""A value that comes in has the words of the text at its place, whatever the file says they are."""

from __future__ import annotations

from variorum.model.annotations import Figure, Mention
from variorum.model.span import Span
from variorum.reporting.exchange.told_again import told_again

TEXT = "Ada Kelm saw 12 gulls."


def test_words_that_the_file_changed_are_read_from_the_text() -> None:
    name = Mention(0, 8, "Jan Lee", "PERSON", 0.9, "a full name")
    assert told_again(name, Span(0, 8), TEXT)[0].text == "Ada Kelm"
    figure = Figure(13, 15, "", "count", 12.0, 12.0, 12.0)
    assert told_again(figure, Span(13, 15), TEXT)[0].text == "12"
