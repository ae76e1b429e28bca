"""Nobody takes words of a quotation for the newspaper's own because the quotation began before the excerpt."""

from __future__ import annotations

import pytest

from variorum.model.building import plain_version
from variorum.model.span import Span
from variorum.reporting.excerpts import excerpt

SAID = "Ada Brook left. “We stay. The storm is over. Nobody sails,” she told the harbour. It rained."


def shown(text: str, words: str) -> str:
    at = text.index(words)
    return "".join(piece.text for piece in excerpt(plain_version(text), Span(at, at + len(words))))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The storm is over. Nobody sails,” she told the harbour.", "“[…] {words}"),
        ("The storm is over.", "“[…] {words} […]”"),
        ("The storm is over. Nobody sails", "“[…] {words},” she told the harbour."),
        ("“We stay. The storm is over.", "{words}"),
        ("We stay.", "“{words}"),
        ("Ada Brook left. “We stay.", "{words}"),
        ("It rained.", "{words}"),
    ],
)
def test_an_excerpt_that_begins_within_a_quotation_begins_with_its_mark(words: str, told: str) -> None:
    assert shown(SAID, words) == told.format(words=words)


def test_the_marks_are_those_of_the_newspaper() -> None:
    french = SAID.replace("“", "«\u202f").replace(",”", "\u202f»,")
    assert shown(french, "The storm is over.") == "«\u202f[…] The storm is over. […]\u202f»"
    straight = SAID.replace("“", '"').replace("”", '"')
    assert shown(straight, "The storm is over.") == '"[…] The storm is over. […]"'


def test_a_quotation_that_closes_with_another_mark_than_it_opens_with_keeps_it() -> None:
    mixed = SAID.replace("”", '"')
    told = 'Nobody sails," she told the harbour.'
    assert shown(mixed, told) == f"“[…] {told}"


def test_what_is_cut_within_a_long_sentence_of_a_quotation_has_its_mark_as_well() -> None:
    text = f"“We stay {'so ' * 200}seven and {'on ' * 200}it went,” she said."
    words = shown(text, "seven")
    assert words.startswith("“[…] so so")
    assert words.endswith("on on […]”")


def test_of_a_quotation_that_goes_on_in_the_next_paragraph_no_closing_mark_is_made_up() -> None:
    text = "“We stay. The storm is over. Nobody sails.\n\n“Nobody at all. We said so,” she told the harbour."
    assert shown(text, "The storm is over.") == "“[…] The storm is over. […]"
    assert shown(text, "“Nobody at all.") == "“Nobody at all."
    assert shown(text, "We said so").startswith("“[…] We said so,”")
