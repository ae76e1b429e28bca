"""The menu of what can look for names: the rules, and the recognisers installed beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from variorum import recognisers


class RecogniserBox(QComboBox):
    """Asks what is installed when it is made, so that a model installed meanwhile is in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for name in recognisers():
            self.addItem(words_for(name), name)

    def show_name(self, name: str) -> None:
        """Choose a recogniser; one that is not installed is listed as such."""
        at = self.findData(name)
        if at < 0:
            self.addItem(f"{words_for(name)} – not installed", name)
            at = self.count() - 1
        self.setCurrentIndex(at)


def words_for(name: str) -> str:
    """What a person reads for a name out of `recognisers()`.

    >>> words_for("rules"), words_for("spacy:en_core_web_sm"), words_for("other")
    ('Built-in rules', 'Rules and spaCy: en_core_web_sm', 'Rules and other')
    """
    if name == "rules":
        return "Built-in rules"
    kind, _, model = name.partition(":")
    kind = "spaCy" if kind == "spacy" else kind
    return f"Rules and {kind}: {model}" if model else f"Rules and {kind}"
