"""What a corpus keeps in English is shown in the language of the window, and what others wrote as it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from variorum.model.article import Article
from variorum.model.building import version_from
from variorum.reading.documents.document import AFTER, BEFORE
from variorum.reporting.sources import source_of
from variorum.text.phrasing import phrase_with
from variorum.text.stored_words import shown_label, shown_obtained

GERMAN = {
    "version {number}": "Fassung {number}",
    "before tracked changes": "vor den Änderungen",
    "with tracked changes accepted (by {authors})": "mit allen Änderungen (von {authors})",
    "with tracked changes accepted": "mit allen Änderungen",
    "file": "Datei",
    "Version": "Fassung",
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
