"""Which language the window speaks, and putting it into force before the window is made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

#: The languages there are translations for, beside the English that stands in the code.
TRANSLATED = ("de", "fr")

#: In force, in the order they were installed. Qt does not keep them alive.
_installed: list[QTranslator] = []


def use_language(app: QCoreApplication, chosen: str) -> None:
    """Translate what is shown from now on; `chosen` as the setting "language" has it.

    English needs no file, so that its start is none the slower.
    """
    for translator in _installed:
        app.removeTranslator(translator)
    _installed[:] = translators(language_for(chosen))
    for translator in _installed:
        app.installTranslator(translator)


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
    """Qt's own words and then ours, which are asked first; what cannot be read is left out."""
    if language not in TRANSLATED:
        return []
    folders = {
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "variorum": str(translations_folder()),
    }
    made = []
    for name, folder in folders.items():
        translator = QTranslator()
        if translator.load(f"{name}_{language}", folder):
            made.append(translator)
    return made


def translations_folder() -> Path:
    """Where our translations lie, in the wheel and in the frozen program alike."""
    import variorum_resources

    return Path(variorum_resources.__path__[0]) / "languages"
