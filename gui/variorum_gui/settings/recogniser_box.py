"""The menu of what can look for names: the rules, the recognisers installed beside them, and those that are not."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QWidget

from variorum import recognisers
from variorum_gui.languages.words import marked, tr
from variorum_gui.theme.choice_box import ChoiceBox

#: Kinds that Variorum knows, and how a model of each is come by.
_KINDS = {
    "spacy": marked("run pip install 'variorum[spacy]' and python -m spacy download en_core_web_sm"),
    "gliner": marked("run pip install 'variorum[gliner]' and put a model's folder into {folder}"),
}
#: In a packaged program nothing can be installed beside it.
_PACKAGED = marked(
    "This packaged program has no room for language models: install Variorum with pip to use one."
)


class RecogniserBox(ChoiceBox):
    """Asks what is installed when it is made, so that a model installed meanwhile is in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._installed = recognisers()
        for name in self._installed:
            self.addItem(words_for(name), name)
        for kind in self._missing():
            self.addItem(tr("{recogniser} – no model found", recogniser=words_for(kind)), kind)
            self._disable(self.count() - 1, advice_for(kind))
        #: Why the choice shown cannot be used, "" where it can.
        self.gone = ""

    def show_name(self, name: str) -> None:
        """Choose a recogniser; one that is not installed is listed as such."""
        at = self.findData(name)
        if at < 0:
            self.addItem(tr("{recogniser} – not installed", recogniser=words_for(name)), name)
            at = self.count() - 1
        known = name in self._installed
        self.gone = (
            "" if known else tr("The one chosen is not installed any more: the rules' names stand alone.")
        )
        self.setCurrentIndex(at)

    def advice(self) -> str:
        """What stands in the way of choosing more, and what to do about it; "" where nothing does."""
        missing = self._missing()
        if len(self._installed) > 1 or not missing:
            return self.gone
        if getattr(sys, "frozen", False):
            return f"{self.gone} {tr(_PACKAGED)}".strip()
        ways = tr(", or ").join(_way(kind) for kind in missing)
        none = tr(
            "No language model was found on this computer: to add one, {ways}; then open this page again.",
            ways=ways,
        )
        return f"{self.gone} {none}".strip()

    def _missing(self) -> tuple[str, ...]:
        there = {name.partition(":")[0] for name in self._installed}
        return tuple(kind for kind in _KINDS if kind not in there)

    def _disable(self, at: int, why: str) -> None:
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        item = model.item(at)
        item.setEnabled(False)
        item.setToolTip(why)
        item.setData(why, Qt.ItemDataRole.AccessibleDescriptionRole)


def advice_for(kind: str) -> str:
    """Why a kind of recogniser cannot be chosen, and what to do."""
    if getattr(sys, "frozen", False):
        return tr(_PACKAGED)
    return tr("No model was found: {way}, then open this page again.", way=_way(kind))


def words_for(name: str) -> str:
    """What a person reads for a name out of `recognisers()`.

    >>> words_for("rules"), words_for("spacy:en_core_web_sm"), words_for("other")
    ('Built-in rules', 'Rules and spaCy: en_core_web_sm', 'Rules and other')
    """
    if name == "rules":
        return tr("Built-in rules")
    kind, _, model = name.partition(":")
    kind = {"spacy": "spaCy", "gliner": "GLiNER"}.get(kind, kind)
    if model:
        return tr("Rules and {kind}: {model}", kind=kind, model=model)
    return tr("Rules and {kind}", kind=kind)


def _way(kind: str) -> str:
    from variorum.entities.recognisers.gliner_models.model_folder import models_at

    return tr(_KINDS[kind], folder=models_at())
