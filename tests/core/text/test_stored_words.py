"""What a corpus keeps in English is shown in the language of the window, and what others wrote as it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import variorum
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum.reading.documents.document import AFTER, BEFORE
from variorum.reporting.sources import source_of
from variorum.text.phrasing import phrase_with
from variorum.text.stored_words import shown_label, shown_obtained, shown_why

GERMAN = {
    "version {number}": "Fassung {number}",
    "before tracked changes": "vor den Änderungen",
    "with tracked changes accepted (by {authors})": "mit allen Änderungen (von {authors})",
    "with tracked changes accepted": "mit allen Änderungen",
    "file": "Datei",
    "Version": "Fassung",
    "the same address": "dieselbe Adresse",
    "another version on the same page": "eine andere Fassung auf derselben Seite",
    "nearly the same text: {share} of its wording": "fast derselbe Text: {share} des Wortlauts",
    "all of its words stand in a longer text held": "alle Wörter stehen in einem längeren Text",
    "{share} of the words of a shorter text held stand in it": "{share} der Wörter eines kürzeren Textes stehen darin",
    "nearly the same text ({share} of its wording)": "fast derselbe Text ({share} des Wortlauts)",
    "shares words with a report held: {words}": "gemeinsame Wörter: {words}",
    "imported from {name}": "importiert aus {name}",
    "begins in the file of {name}, where the reader said": "beginnt in der Datei von {name}",
    "a version": "einer Fassung",
    "“{words}”": "„{words}“",
    "late edition": "must not be looked up",
}


@pytest.fixture
def german() -> Iterator[None]:
    phrase_with(lambda text, n: GERMAN.get(text, text))
    yield
    phrase_with(None)


def test_in_english_they_are_what_is_kept() -> None:
    for label in ("version 2", "Version 2", BEFORE, AFTER, f"{AFTER} (by Ada Penn, Lee)", "late edition", ""):
        assert shown_label(label) == label
    for why in ("the same address", "nearly the same text (80% of its wording)", "because", ""):
        assert shown_why(why) == why
    for obtained in ("file", "pasted", "News Sniffer page", "carrier pigeon", ""):
        assert shown_obtained(obtained) == obtained


@pytest.mark.usefixtures("german")
def test_labels_of_ours_are_translated_and_no_others() -> None:
    assert shown_label("version 12") == "Fassung 12"
    assert shown_label(BEFORE) == "vor den Änderungen"
    assert shown_label(AFTER) == "mit allen Änderungen"
    assert shown_label(f"{AFTER} (by Ada Penn, Lee)") == "mit allen Änderungen (von Ada Penn, Lee)"
    assert shown_label("late edition") == "late edition"
    assert shown_obtained("file") == "Datei"


@pytest.mark.usefixtures("german")
def test_a_report_says_them_in_its_language_and_the_version_keeps_them() -> None:
    version = version_from([("The quay was closed.", "body")], label="version 2", obtained="file")
    facts = dict(source_of("Post", version, Article((version,))).facts)
    assert facts["Version"] == "Fassung 2"
    assert facts["Obtained from"] == "Datei"
    assert (version.label, version.obtained) == ("version 2", "file")


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("the same address", "dieselbe Adresse"),
        ("nearly the same text (80% of its wording)", "fast derselbe Text (80% des Wortlauts)"),
        ("nearly the same text: 80\u00a0% of its wording", "fast derselbe Text: 80\u00a0% des Wortlauts"),
        ("all of its words stand in a longer text held", "alle Wörter stehen in einem längeren Text"),
        (
            "95\u00a0% of the words of a shorter text held stand in it",
            "95\u00a0% der Wörter eines kürzeren Textes stehen darin",
        ),
        ("shares words with a report held: kelm, quay", "gemeinsame Wörter: kelm, quay"),
        ("imported from “Quay; old”", "importiert aus „Quay; old“"),
        (
            "begins in the file of ‘“Go,” he said’, where the reader said; the same address",
            "beginnt in der Datei von ‘“Go,” he said’; dieselbe Adresse",
        ),
        ("begins in the file of a version, where the reader said", "beginnt in der Datei von einer Fassung"),
        ("the same adress; the same address", "the same adress; dieselbe Adresse"),
        ("x" * 2_000, "x" * 2_000),
        ("", ""),
    ],
)
def test_why_a_text_is_where_it_is_is_told_in_the_language_of_now(kept: str, shown: str) -> None:
    assert shown_why(kept) == shown


def test_all_reasons_that_a_corpus_keeps_are_known(tmp_path: Path) -> None:
    words = [f"The quay of Varg number {n} was closed by Kelm and Orr on Friday." for n in range(12)]
    long = [(" ".join(words), "body")]
    told = [Article((version_from([("Quay", "headline"), *long]),), "Post", "https://a.example/b")]
    told += [Article((version_from([("Quay shut", "headline"), *long]),), "Post", "https://a.example/b")]
    told += [Article((version_from([("A quay", "headline"), *long, ("Nobody ran.", "body")]),), "Post")]
    with (
        variorum.open_corpus(tmp_path / "one.variorum") as one,
        variorum.open_corpus(tmp_path / "other.variorum") as other,
    ):
        for article in told:
            one.add(ReadResult((article,)))
        one.part(one.tree().versions[-1].id, 2)
        other.add(ReadResult(told[:1]))
        other.merge(tmp_path / "one.variorum")
        whys = {row.why for c in (one, other) for row in (*c.tree().articles, *c.tree().versions) if row.why}
    phrase_with(lambda text, _: f"¹{text}" if "{" in text or " " in text else text)
    try:
        assert len(whys) >= 3
        assert [why for why in whys if not shown_why(why).startswith("¹")] == []
    finally:
        phrase_with(None)
