"""Which language the window speaks, and putting it into force before the window is made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

#: The languages there are translations for, beside the English that stands in the code.
TRANSLATED = ("de", "fr")

#: In force, in the order they were installed. Qt does not keep them alive.
_installed: list[QTranslator] = []
_in_force = ["en"]


def use_language(app: QCoreApplication, chosen: str) -> None:
    """Translate what is shown from now on; `chosen` as the setting "language" has it.

    English needs no file, so that its start is none the slower.
    """
    for translator in _installed:
        app.removeTranslator(translator)
    language = language_for(chosen)
    _installed[:] = translators(language)
    for translator in _installed:
        app.installTranslator(translator)
    if language != _in_force[0]:
        from variorum_gui.languages.phrases import phrases_follow_the_window

        phrases_follow_the_window(translated=bool(_installed))
    _in_force[0] = language


def language_in_force() -> str:
    """The language of the window."""
    return _in_force[0]


def speak_in(language: str) -> None:
    """In a process that works for the window: put the core's sentences in its language."""
    from variorum_gui.languages.phrases import speak

    speak(translators(language))


def language_for(chosen: str, wanted: Sequence[str] | None = None) -> str:
    """The language chosen; for "system" the first wanted one ("de-AT", "fr") that the window speaks.

    `wanted`: as the desktop has them, unless given.
    """
    if chosen != "system":
        return chosen
    if wanted is None:
        wanted = QLocale.system().uiLanguages()
    known = (tag.replace("_", "-").split("-")[0].lower() for tag in wanted)
    return next((language for language in known if language == "en" or language in TRANSLATED), "en")


def translators(language: str) -> list[QTranslator]:
    """Qt's own words, what they lack or call otherwise than keyboards do, and then ours, which are asked first.

    What cannot be read is left out.
    """
    if language not in TRANSLATED:
        return []
    from PySide6.QtCore import QLibraryInfo  # an English start does without

    folders = {
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "qt": str(translations_folder()),
        "variorum": str(translations_folder()),
    }
    made: list[QTranslator] = []
    for name, folder in folders.items():
        translator = _Held()
        if translator.take(Path(folder) / f"{name}_{language}.qm"):
            made.append(translator)
    return made


class _Held(QTranslator):
    """Holds the words itself.

    Qt would map the file into memory, and the window crashes at the next word it asks for when an update
    writes the file anew meanwhile.
    """

    def take(self, file: Path) -> bool:
        """Whether the words of this file are known now."""
        try:
            self._words = file.read_bytes()
        except OSError:
            return False
        return self.load(self._words)


def translations_folder() -> Path:
    """Where our translations lie, in the wheel and in the frozen program alike."""
    import variorum_resources

    return Path(variorum_resources.__path__[0]) / "languages"


def inside_sentence(words: str) -> str:
    """A title as it stands inside a sentence or on a small sign: German keeps the capitals of its nouns."""
    return words if _in_force[0] == "de" else words[:1].lower() + words[1:]
