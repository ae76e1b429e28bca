"""The core's sentences in the language of the window, here and in the processes that work for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from variorum.text.phrasing import Translator, phrase_with
from variorum_gui.languages.words import CONTEXT


def phrases_follow_the_window(*, translated: bool) -> None:
    """The core asks the translators that are installed, from whatever thread; or nobody."""
    phrase_with(_asking_those_installed if translated else None)


def speak(translators: list[QTranslator]) -> None:
    """In a process without a window, where Qt would ask nobody."""
    phrase_with(_asking(translators) if translators else None)


def _asking_those_installed(text: str, n: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, None, n) if _is_text(text) else text


def _is_text(text: str) -> bool:
    """Not half a character, which Qt cannot take: what a file kept in English is looked up as it stands there."""
    try:
        return text.isascii() or bool(text.encode())
    except UnicodeEncodeError:
        return False


def _asking(translators: list[QTranslator]) -> Translator:
    def translated(text: str, n: int) -> str:
        if not _is_text(text):
            return text
        found = (translator.translate(CONTEXT, text, None, n) for translator in translators)
        return next((words for words in found if words), text)

    return translated
