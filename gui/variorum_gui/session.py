"""How the window stood: its place, panes and corpora. What was shown of a corpus is kept in that corpus."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from variorum.errors import VariorumError
from variorum.model.frozen import dataclass
from variorum_gui.json_file import load_object, save_object
from variorum_gui.tree_as_left import TreeAsLeft

if TYPE_CHECKING:
    from variorum.corpus.store import Corpus

_log = logging.getLogger(__name__)
#: How many corpora the File menu remembers.
RECENT = 10
#: Of a file that somebody made up, so many headings of a tab are believed.
_MOST_FOLDS = 40


@dataclass(frozen=True, slots=True)
class Session:
    """One window's state. The two byte strings of Qt are hexadecimal."""

    geometry: str = ""
    panes: str = ""
    corpus: str = ""
    recent: tuple[str, ...] = ()
    tab: str = "findings"
    #: Where file dialogs begin.
    folder: str = ""
    #: Where reports and lists were last written to.
    written: str = ""
    #: How the trees of the corpora opened last were left, by the path of each; the newest at the end.
    trees: Mapping[str, TreeAsLeft] = field(default_factory=dict)
    #: Which headings of the sidebar were opened, or closed where they are open at first, by tab.
    folds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    #: Which corpus the next start opens where that is another than the open one.
    returns_to: str = ""

    def with_tree(self, path: str, left: TreeAsLeft) -> Session:
        """This session with the tree of this corpus as it was left."""
        others = {other: tree for other, tree in self.trees.items() if other != path}
        kept = list(others.items())[1 - RECENT :]
        return replace(self, trees=dict([*kept, (path, left)]))

    def with_corpus(self, path: Path) -> Session:
        """This session with `path` open, and first among the recent ones."""
        name = str(path)
        recent = (name, *(p for p in self.recent if p != name))[:RECENT]
        return replace(self, corpus=name, returns_to="", recent=recent)

    @property
    def next_corpus(self) -> str:
        """The path of the one that the next start opens."""
        return self.returns_to or self.corpus


@dataclass(frozen=True, slots=True)
class Layout:
    """What a corpus shows: version ids, form of the view, and where in the texts one was."""

    left: int | None = None
    right: int | None = None
    mode: str = "auto"
    form: str = "flow"
    reading: Mapping[str, Any] = field(default_factory=dict)
    #: Kinds of edit that alone are marked and listed; none means all.
    kinds: tuple[str, ...] = ()
    #: The finding that is chosen, "" where none is.
    finding: str = ""

    def without_place(self) -> Layout:
        """What is shown and how, wherever in it one is."""
        return replace(self, reading={}, finding="")

    @classmethod
    def recalled(cls, stored: object) -> Layout:
        """From `Corpus.recall`; what is not understood is left out."""
        held: Mapping[str, Any] = stored if isinstance(stored, dict) else {}
        reading, kinds = held.get("reading"), held.get("kinds")
        return cls(
            _whole(held.get("left")),
            _whole(held.get("right")),
            _one_of(held.get("mode"), ("auto", "versions", "outlets")),
            _one_of(held.get("form"), ("flow", "aligned", "differences", "column")),
            reading if isinstance(reading, dict) else {},
            tuple(kind for kind in kinds if isinstance(kind, str)) if isinstance(kinds, list) else (),
            _text(held.get("finding")),
        )

    def to_json(self) -> dict[str, Any]:
        """For `Corpus.remember`."""
        return {
            "left": self.left,
            "right": self.right,
            "mode": self.mode,
            "form": self.form,
            "reading": dict(self.reading),
            "kinds": list(self.kinds),
            "finding": self.finding,
        }


def load_session(path: Path) -> Session:
    """The last session, or a fresh one."""
    held = load_object(path)
    recent, trees, folds = held.get("recent"), held.get("trees"), held.get("folds")
    return Session(
        _text(held.get("geometry")),
        _text(held.get("panes")),
        _text(held.get("corpus")),
        tuple(p for p in recent if isinstance(p, str))[:RECENT] if isinstance(recent, list) else (),
        _text(held.get("tab")) or "findings",
        _text(held.get("folder")),
        _text(held.get("written")),
        {each["corpus"]: TreeAsLeft.recalled(each) for each in trees if _is_of_corpus(each)}
        if isinstance(trees, list)
        else {},
        {tab: _words(keys) for tab, keys in folds.items()} if isinstance(folds, dict) else {},
    )


def save_session(path: Path, session: Session) -> bool:
    """Keep it for the next start; False where that cannot be."""
    return save_object(
        path,
        {
            "geometry": session.geometry,
            "panes": session.panes,
            "corpus": session.next_corpus,
            "recent": list(session.recent),
            "tab": session.tab,
            "folder": session.folder,
            "written": session.written,
            "folds": {tab: list(keys) for tab, keys in session.folds.items()},
            "trees": [{"corpus": path, **left.to_json()} for path, left in session.trees.items()],
        },
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _words(value: object) -> tuple[str, ...]:
    return (
        tuple(each for each in value if isinstance(each, str))[:_MOST_FOLDS]
        if isinstance(value, list)
        else ()
    )


def _is_of_corpus(tree: object) -> bool:
    return isinstance(tree, dict) and isinstance(tree.get("corpus"), str)


def _whole(value: object) -> int | None:
    return value if type(value) is int else None


def _one_of(value: object, choices: tuple[str, ...]) -> str:
    return value if isinstance(value, str) and value in choices else choices[0]


def remember(corpus: Corpus, key: str, value: Any, patience: float = 0) -> bool:
    """Keep in a corpus how it was looked at; False where it cannot be, so that one tries again.

    A full disk must not keep a window from closing, nor another program that writes keep it waiting: `patience`
    seconds at most.
    """
    try:
        corpus.remember(key, value, patience=patience)
    except VariorumError as error:
        # Without patience one tries again, and the file of an import is taken most of the time.
        _log.log(logging.WARNING if patience else logging.INFO, "not remembered: %s (%s)", key, error)
        return False
    return True
