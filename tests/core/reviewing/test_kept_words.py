"""What was kept in English is told in the language of who reads it, as far as a rule of ours made it."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from variorum.corpus.act_words import act_in_words, done_in_words
from variorum.reviewing.kept_words import told_again
from variorum.text.phrasing import phrase_with

_GERMAN = {
    "Speaker named in two ways": "Sprecher auf zwei Weisen genannt",
    "Only in {text}: {holding}": "Nur in {text}: {holding}",
    "Only in {text}": "Nur in {text}",
    "No match found in {text} (please check): {words}": "Keine Entsprechung in {text} (bitte prüfen): {words}",
    "{n} sentences": "{n} Sätze",
    "a source": "eine Quelle",
    "a source and a quotation": "eine Quelle und ein Zitat",
    "a source, a figure and a quotation": "eine Quelle, eine Zahl und ein Zitat",
    "please check": "bitte prüfen",
    "version {number}": "Fassung {number}",
    "“{words}”": "„{words}“",
    "Speakers: {speakers}.": "Sprecher: {speakers}.",
    "Figure changed: {old} → {new}": "Zahl geändert: {old} → {new}",
    "Name only in {text}: {words}": "Name nur in {text}: {words}",
    "Figure here only in {text}: {words}": "Zahl hier nur in {text}: {words}",
    "Figure only in {text}: {words}": "Zahl nur in {text}: {words}",
}


@pytest.fixture
def german() -> Iterator[None]:
    phrase_with(lambda text, _: _GERMAN.get(text, text))
    yield
    phrase_with(None)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ("Speaker named in two ways", "Sprecher auf zwei Weisen genannt"),
        (
            "Speaker named in two ways: “Go.” (Herald); “Go on.” (Star). Speakers: Kelm (Herald) / Orr (Star).",
            "Sprecher auf zwei Weisen genannt: „Go.“ (Herald); „Go on.“ (Star). Sprecher: Kelm (Herald) / Orr (Star).",
        ),
        ("Only in Herald", "Nur in Herald"),
        ("Only in version 2: a source", "Nur in Fassung 2: eine Quelle"),
        (
            "Only in Herald: 4 sentences, a source, a figure and a quotation",
            "Nur in Herald: 4 Sätze, eine Quelle, eine Zahl und ein Zitat",
        ),
        ("Only in Herald: 1,204 sentences", "Nur in Herald: 1,204 Sätze"),
        (
            "Only in Herald: 4 sentences, a source, a figure and a […]",
            "Nur in Herald: 4 Sätze, eine Quelle, eine Zahl und ein Zitat […]",
        ),
        (
            "Only in Herald: a source and a quotation: “Also, an […]",
            "Nur in Herald: eine Quelle und ein Zitat: “Also, an […]",
        ),
        ("Only in Herald: a source and a […]", "Nur in Herald: eine Quelle […]"),
        (
            "Only in Herald: a source and a quotation: ‘“Soleimani […]”’",
            "Nur in Herald: eine Quelle und ein Zitat: ‘“Soleimani […]”’",
        ),
        (
            "No match found in Star (please check): “The quay is shut.”",
            "Keine Entsprechung in Star (bitte prüfen): „The quay is shut.“",
        ),
        (
            "No match found in Star: “The quay is shut.”",
            "Keine Entsprechung in Star: „The quay is shut.“",
        ),
        (
            "No match found in Star (please check): ‘“The quay is shut,” he said.’",
            "Keine Entsprechung in Star (bitte prüfen): ‘“The quay is shut,” he said.’",
        ),
        ("Only in Herald: an owl", "Nur in Herald: an owl"),
        ("Figure changed: 200 → 214", "Zahl geändert: 200 → 214"),
        ("Figure here only in version 2: 6", "Zahl hier nur in Fassung 2: 6"),
        ("Figure only in version 2: 6", "Zahl nur in Fassung 2: 6"),
        ("Name only in version 2: “Bergh”", "Name nur in Fassung 2: „Bergh“"),
    ],
)
def test_what_a_rule_made_is_told_again(kept: str, told: str) -> None:
    assert told_again(kept) == told


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "kept",
    [
        "",
        "Nur in Herald: eine Quelle",
        "Council: no more cars: from June on",
        "Only in Herald" + "x" * 6_000,
    ],
)
def test_what_none_made_stays_as_it_is(kept: str) -> None:
    assert told_again(kept) == kept


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "piece",
    [
        ": ",
        "a: ",
        "a:a ",
        "“a: b” ",
        "“",
        "‘a’ ",
        " (a",
        " (“a” (",
        "Only in a: ",
        "Only in “a:",
        "“a” only in ",
        "“a” in b, ",
        "1 killed; “a",
    ],
)
def test_words_that_somebody_made_up_are_given_back_at_once(piece: str) -> None:
    kept = piece * (1_900 // len(piece))
    told_again(kept)  # the first time templates are made
    start = time.process_time()
    for _ in range(20):
        told_again(kept)
    assert time.process_time() - start < 1  # of computing: other work on the machine does not count


@pytest.mark.usefixtures("german")
def test_a_title_is_known_with_colons_behind_it_and_within() -> None:
    said = "No match found in Star (please check): “Kelm: go: on”: " + "a: b: " * 4
    assert told_again(said).startswith("Keine Entsprechung in Star (bitte prüfen): „Kelm: go: on“: a: b")


@pytest.mark.usefixtures("german")
def test_the_history_names_findings_so_and_leaves_headlines_and_stories_alone() -> None:
    said = "Confirm “Only in Herald: 4 sentences, a source, a figure and a […]”"
    assert "Nur in Herald: 4 Sätze, eine Quelle, eine Zahl und ein Zitat […]" in act_in_words(said)
    assert "Sprecher auf zwei Weisen" in act_in_words("Note on the finding “Speaker named in two ways”")
    for headline in ("Only in America: a source", "Speaker named in two ways: the tale of a town"):
        for said in ("Remove “{}”", "Rename “x” to “{}”", "Note on “{}”", "Add “{}”", "Label “{}”: “y”"):
            assert headline in act_in_words(said.format(headline))
            assert headline in done_in_words(said.format(headline))


def test_in_english_all_stays_as_it_was_kept() -> None:
    assert told_again("Only in Herald: a source and a […]") == "Only in Herald: a source and a […]"
