"""The core's sentences are in the language of the window, in every process that works for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from variorum.comparing.pipeline import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.progress import CancelledCheck, Progress
from variorum.reviewing.listing import findings
from variorum.text.phrasing import phrase, phrase_many
from variorum_gui.heavy_work import HeavyWork
from variorum_gui.languages import choosing
from variorum_gui.languages.choosing import use_language
from variorum_gui.languages.phrases import speak

OLD = "The ferry ran aground at Testham.\n\nTwo people were hurt, the harbour office said."
NEW = "The ferry ran aground at Testham.\n\nThree people were hurt, the harbour office said."


def titles_and_ids() -> list[tuple[str, str]]:
    comparison = compare(OLD, NEW, mode="versions")
    found = annotate(OLD), annotate(NEW)
    dossier = cross_reference(found, {(0, 1): comparison})
    return [(f.title, f.id) for f in findings(comparison, dossier, annotations=found)]


def told_elsewhere(*, progress: Progress, cancelled: CancelledCheck) -> tuple[str, list[tuple[str, str]]]:
    return phrase_many("{n} sentence", "{n} sentences", 2), titles_and_ids()


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    app = QCoreApplication.instance()
    assert app is not None
    use_language(app, "de")
    yield
    use_language(app, "en")


def test_a_window_in_german_has_the_core_speak_german_and_english_again(german: None) -> None:
    assert phrase("no speaker found") == "kein Sprecher gefunden"
    assert phrase_many("{n} sentence", "{n} sentences", 1) == "1 Satz"
    app = QCoreApplication.instance()
    assert app is not None
    use_language(app, "en")
    assert phrase("no speaker found") == "no speaker found"


def test_half_a_character_in_words_that_were_kept_is_looked_up_nowhere(german: None) -> None:
    assert phrase("Ferry \ud800") == "Ferry \ud800"
    speak([QTranslator()])
    assert phrase("Ferry \ud800") == "Ferry \ud800"
    assert phrase("Ferry “Möwe”") == "Ferry “Möwe”"


def test_findings_keep_their_ids_in_every_language(german: None) -> None:
    there = titles_and_ids()
    assert [title for title, _ in there] == ["Zahl geändert: Two → Three"]
    app = QCoreApplication.instance()
    assert app is not None
    use_language(app, "en")
    here = titles_and_ids()
    assert [title for title, _ in here] == ["Figure changed: Two → Three"]
    assert [id for _, id in here] == [id for _, id in there]


def test_the_helper_process_speaks_as_the_window_does(german: None) -> None:
    assert choosing.language_in_force() == "de"
    work = HeavyWork()
    try:
        told, found = work.call(told_elsewhere, (), "", lambda words, part: None, lambda: False)
    finally:
        work.close()
    assert told == "2 Sätze"
    assert [title for title, _ in found] == ["Zahl geändert: Two → Three"]
