"""Kinds of edit a reader may want to see alone: in the list of findings and in the marks on the texts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, get_args

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from variorum.model.comparison import EditKind
from variorum.model.finding import FindingKind
from variorum_gui.languages.words import marked, tr

Kind = Literal[
    "figures",
    "names",
    "quotes",
    "sources",
    "qualifiers",
    "negations",
    "passages",
    "moves",
    "wording",
    "style",
]
#: Those chosen; none means all of them.
Kinds = frozenset[Kind]
ALL: Kinds = frozenset()

WORDS: dict[Kind, str] = {
    "figures": marked("Figures and dates"),
    "names": marked("Names"),
    "quotes": marked("Quotations"),
    "sources": marked("Sources"),
    "qualifiers": marked("Qualifiers"),
    "negations": marked("Negations"),
    "passages": marked("Passages in one text only"),
    "moves": marked("Moved passages"),
    "wording": marked("Wording"),
    "style": marked("House style"),
}
#: The same inside a sentence: other languages begin their nouns with capitals there too.
_WITHIN: dict[Kind, str] = {
    "figures": marked("figures and dates"),
    "names": marked("names"),
    "quotes": marked("quotations"),
    "sources": marked("sources"),
    "qualifiers": marked("qualifiers"),
    "negations": marked("negations"),
    "passages": marked("passages in one text only"),
    "moves": marked("moved passages"),
    "wording": marked("wording"),
    "style": marked("house style"),
}
OF_EDIT: dict[EditKind, Kind] = {
    "negation": "negations",
    "number": "figures",
    "date": "figures",
    "name": "names",
    "quote": "quotes",
    "attribution": "sources",
    "hedge": "qualifiers",
    "wording": "wording",
    "typography": "style",
}
#: Notices and headlines are of no kind: they are always listed.
OF_FINDING: dict[FindingKind, Kind] = {
    "removed": "passages",
    "added": "passages",
    "only-left": "passages",
    "only-right": "passages",
    "figure": "figures",
    "place": "names",
    "precision": "figures",
    "negation": "negations",
    "name": "names",
    "quotation": "quotes",
    "shared-quotation": "quotes",
    "speaker": "quotes",
    "source": "sources",
    "attribution": "sources",
    "hedge": "qualifiers",
    "moved": "moves",
    "wording": "wording",
    "style": "style",
}


def kinds_words(kinds: Kinds) -> str:
    """What is chosen, in a few words: "figures and dates, names"; "" for all."""
    return ", ".join(tr(_WITHIN[kind]) for kind in get_args(Kind) if kind in kinds)


def passes(kind: FindingKind, kinds: Kinds) -> bool:
    """Whether findings of this kind are wanted."""
    return not kinds or OF_FINDING.get(kind) in kinds or kind not in OF_FINDING


class KindsChosen(QObject):
    """Which kinds are wanted in this window; every menu of them shows the same."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kinds: Kinds = ALL

    def choose(self, kinds: Iterable[Kind]) -> None:
        """Want these; all of them is the same as none."""
        wanted = frozenset(kinds)
        wanted = ALL if len(wanted) == len(WORDS) else wanted
        if wanted != self.kinds:
            self.kinds = wanted
            self.changed.emit(wanted)

    def recall(self, kept: Iterable[str]) -> None:
        """Want what was kept; kinds that this program does not know are passed over."""
        known = {*kept}
        self.choose(kind for kind in WORDS if kind in known)

    def fill(self, menu: QMenu) -> None:
        """Put them into a menu that is about to be shown, to be ticked."""
        menu.clear()
        menu.addAction(tr("&All Kinds"), lambda: self.choose(ALL))
        menu.addSeparator()
        for kind, words in WORDS.items():
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(kind in self.kinds)
            action.triggered.connect(lambda _on, kind=kind: self.choose(self.kinds ^ {kind}))

    def menu(self, title: str, parent: QWidget) -> QMenu:
        """A menu that shows what is chosen whenever it opens."""
        menu = QMenu(title, parent)
        menu.aboutToShow.connect(lambda: self.fill(menu))
        return menu
