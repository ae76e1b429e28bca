"""Words shown to people, in the language that was chosen. How, and why so: docs/decisions/0012-languages.md.

The English words stand in the code; `packaging/words.py` collects them from the calls of these functions,
so each is called with the text itself, or with one that was `marked` where it was written.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from variorum.text.isolating import isolated_values
from variorum_gui.languages.marked import marked as marked

#: The one context all words are kept under: where they are shown is told by the file they stand in.
CONTEXT = "Variorum"
#: What a translation with a wrong place in it can raise.
_BROKEN = (LookupError, ValueError, TypeError, AttributeError)


def tr(text: str, /, *, meaning: str = "", **values: object) -> str:
    """The text translated, with the values in its named places ("{outlet}").

    `meaning` tells two uses of the same English words apart. A text without values is taken as it is,
    braces and all. A translation that cannot be filled is passed over for the English.
    """
    found = QCoreApplication.translate(CONTEXT, text, meaning)
    return _filled(found, text, values) if values else found


def tr_many(one: str, many: str, n: int, /, *, meaning: str = "", **values: object) -> str:
    """The text for so many things, with `n` in the place "{n}". English takes `one` for 1, else `many`."""
    found = QCoreApplication.translate(CONTEXT, many, meaning, n)
    english = one if n == 1 else many
    return _filled(english if found == many else found, english, {"n": n, **values})


def _filled(found: str, english: str, values: dict[str, object]) -> str:
    values = isolated_values(values)
    if found is not english:
        try:
            return found.format(**values)
        except _BROKEN:
            pass
    return english.format(**values)
