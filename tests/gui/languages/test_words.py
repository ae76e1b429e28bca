"""Words in the chosen language: whatever a translation holds, something that can be read is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from variorum_gui.languages import choosing
from variorum_gui.languages.choosing import language_for, translators, use_language
from variorum_gui.languages.words import marked, tr, tr_many


class Answering(QTranslator):
    """Translates by a function of text and number."""

    def __init__(self, answer: Callable[[str, int], str]) -> None:
        super().__init__()
        self._answer = answer

    def translate(self, context: str, text: str, meaning: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        return self._answer(text, n) if context == "Variorum" else ""


@pytest.fixture
def answering(qtbot: QtBot) -> Iterator[Callable[[Callable[[str, int], str]], None]]:
    app = QCoreApplication.instance()
    assert app is not None
    installed: list[QTranslator] = []

    def install(answer: Callable[[str, int], str]) -> None:
        installed.append(Answering(answer))
        app.installTranslator(installed[-1])

    yield install
    for translator in installed:
        app.removeTranslator(translator)


Install = Callable[[Callable[[str, int], str]], None]


def test_without_a_translation_the_english_is_shown() -> None:
    assert tr("Open {name}", name="a {brace}") == "Open a {brace}"
    assert tr("100 % of {it}") == "100 % of {it}"
    assert [tr_many("{n} word", "{n} words", n) for n in (0, 1, 2)] == ["0 words", "1 word", "2 words"]


def test_a_translation_may_move_the_places(answering: Install) -> None:
    answering(lambda text, n: {"{one} of {many}": "von {many} {one}"}.get(text, ""))
    assert tr("{one} of {many}", one=1, many=3) == "von 3 1"


@pytest.mark.parametrize("broken", ["{", "{0}", "{nme}", "{name.x}", "{name[0][0].y}", "{name:d}", "}"])
def test_a_broken_translation_gives_way_to_the_english(answering: Install, broken: str) -> None:
    answering(lambda text, n: broken)
    assert tr("Open {name}", name="this") == "Open this"


def test_the_number_decides_the_words(answering: Install) -> None:
    answering(lambda text, n: "{n} Wort" if n == 1 else "{n} Wörter aus {where}")
    assert tr_many("{n} word", "{n} words", 1, where="x") == "1 Wort"
    assert tr_many("{n} word", "{n} words", 5, where="hier") == "5 Wörter aus hier"


def test_a_marked_text_is_translated_when_it_is_shown(answering: Install) -> None:
    words = marked("Open")
    answering(lambda text, n: {"Open": "Öffnen"}.get(text, ""))
    assert (words, tr(words)) == ("Open", "Öffnen")


@pytest.mark.parametrize(
    ("chosen", "wanted", "language"),
    [
        ("system", ["de-Latn-AT", "de-AT", "de"], "de"),
        ("system", ["pl-PL", "pl", "fr-CA", "en"], "fr"),
        ("system", ["en-GB", "de"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("fr", ["de"], "fr"),
        ("en", ["de"], "en"),
    ],
)
def test_the_language_is_the_one_chosen_or_the_first_the_desktop_wants(
    chosen: str, wanted: list[str], language: str
) -> None:
    assert language_for(chosen, wanted) == language


def test_english_loads_no_file() -> None:
    assert translators("en") == []
    assert [len(translators(language)) for language in ("de", "fr")] == [3, 3]


def test_a_translation_written_anew_meanwhile_changes_no_word_that_is_in_force(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "variorum_de.qm"
    file.write_bytes((choosing.translations_folder() / file.name).read_bytes())
    monkeypatch.setattr(choosing, "translations_folder", lambda: tmp_path)
    ours = translators("de")[-1]
    before = ours.translate("Variorum", "Findings")
    with file.open("r+b") as written:
        written.truncate(10)
    assert ours.translate("Variorum", "Findings") == before == "Befunde"


@pytest.mark.parametrize(
    ("language", "keys"),
    [
        ("de", "Alt+Eingabe, Alt+↓, Strg+Umschalt+Bild ↑, Entf"),
        ("fr", "Alt+Entrée, Alt+↓, Ctrl+Maj+Page préc, Suppr"),
    ],
)
def test_keys_are_called_as_the_keyboards_of_a_country_have_them(
    qtbot: QtBot, language: str, keys: str
) -> None:
    """Qt's German has "Alt+Return" and "Alt+Herunter", which stand on no keyboard."""
    app = QCoreApplication.instance()
    assert app is not None
    use_language(app, language)
    try:
        native = QKeySequence.SequenceFormat.NativeText
        pressed = ("Alt+Return", "Alt+Down", "Ctrl+Shift+PgUp", "Del")
        assert ", ".join(QKeySequence(each).toString(native) for each in pressed) == keys
    finally:
        use_language(app, "en")


@pytest.mark.parametrize("language", ["de", "fr"])
def test_no_word_of_the_dialogue_for_files_is_english(qtbot: QtBot, language: str) -> None:
    app = QCoreApplication.instance()
    assert app is not None

    def words() -> set[str]:
        dialogue = QFileDialog(None, "", "", "*")
        dialogue.setOption(QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialogue)
        return {label.text() for label in dialogue.findChildren(QLabel) if label.text()}

    english = words()
    use_language(app, language)
    try:
        assert len(words()) == len(english)
        assert words().isdisjoint(english)
    finally:
        use_language(app, "en")
