"""What the program only takes for probable is told without a doubt once a reader has confirmed it."""

from __future__ import annotations

import re

import pytest

from variorum.dossier.disagreeing import careful_words, journeys, nobody_hurt
from variorum.model.comparison import Comparison, Link
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.model.judgement import Judgement
from variorum.model.span import Span
from variorum.reviewing import kept_templates
from variorum.reviewing.kept_words import finding_in_english
from variorum.reviewing.listing import findings
from variorum.text.phrasing import phrase

LEFT = "Ola Bergh said forty boats were near."
RIGHT = "A ship went down in the bay."
#: Words with which the program says that it does not know.
HEDGED = re.compile(r"perhaps|possibl|probabl|likely|seems|maybe|might\b", re.IGNORECASE)


def only_in_one(*why: str) -> Finding:
    left, right = Span(0, len(LEFT)), Span(0, len(RIGHT))
    comparison = Comparison(
        LEFT,
        RIGHT,
        "outlets",
        links=(Link(left, right, "reworded", 0.5, why=why),),
        only_left=(left,),
        left_sentences=(left,),
        right_sentences=(right,),
    )
    return next(f for f in findings(comparison, Dossier(), ("Gazette", "Post")) if f.kind == "only-left")


@pytest.mark.parametrize("why", [(), ("said by two people",)])
def test_perhaps_only_in_one_is_only_in_one_once_confirmed(why: tuple[str, ...]) -> None:
    found = only_in_one(*why)
    assert found.title.startswith("Perhaps only in Gazette")
    title, sentence = found.told("confirmed")
    assert title.startswith("Only in Gazette")
    near = (
        "Somebody else says much the same in Post" if why else "Nothing in Post matches it, as judged by hand"
    )
    assert sentence == f"{near}: “{LEFT}”"
    assert found.detailed("confirmed") == f"“{LEFT}” – {near[0].lower()}{near[1:]}"


@pytest.mark.parametrize("judgement", [None, "unsure", "rejected"])
def test_until_then_and_rejected_the_match_that_is_possible_is_told(judgement: Judgement | None) -> None:
    found = only_in_one()
    assert "only a possible match in Post" in found.detailed(judgement).replace("Only", "only")
    title, sentence = found.told(judgement)
    assert title.startswith("Perhaps only in Gazette")
    assert sentence.startswith("Only a possible match in Post")


def test_what_was_doubted_is_kept_with_all_its_ways_of_being_told() -> None:
    found = only_in_one()
    assert len(found.decided) == 5
    assert Finding.from_dict(found.to_dict()) == finding_in_english(found) == found


def test_every_title_and_sentence_that_doubts_has_another_for_when_it_is_confirmed() -> None:
    """Whoever writes a new one comes here, and says how it reads then."""
    none = "Nothing in {text} matches it, as judged by hand: {words}"
    none_in_short = "{words} – nothing in {text} matches it, as judged by hand"
    confirmed = {
        "Perhaps only in {text}: {holding}": "Only in {text}: {holding}",
        "Perhaps only in {text}": "Only in {text}",
        "Only a possible match in {text} (please check): {words}": none,
        "{words} – only a possible match in {text}": none_in_short,
        journeys._TOLD: journeys._CONFIRMED,
        journeys._TOLD_OF: journeys._CONFIRMED_OF,
        "Perhaps one journey, told from different places – please check: {told}.": (
            "One journey, told from different places: {told}."
        ),
        "Perhaps one journey of {name}, told from different places – please check: {told}.": (
            "One journey of {name}, told from different places: {told}."
        ),
        nobody_hurt._ONE_EVENT: nobody_hurt._CONFIRMED,
        careful_words.TO_CHECK: "The reports give different figures for {what}: {told}.",
    }
    assert {text for text in kept_templates.templates() if HEDGED.search(text)} == {*confirmed}
    assert not any(HEDGED.search(phrase(text)) for text in confirmed.values())
