"""What a person can do to the corpus from its tree. Every act goes through the corpus and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from variorum.corpus.rows import Change, Ref
from variorum.corpus.store import Corpus
from variorum.errors import VariorumError
from variorum.model.article import Version
from variorum.model.decisions import Anchor, RoleDecision
from variorum.model.span import Span


class TreeActs(QObject):
    """Does acts and tells what they changed, or why they were refused."""

    done = Signal(object)
    problem = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.corpus: Corpus | None = None

    def rename(self, ref: Ref, name: str) -> None:
        """Another title, outlet or label."""
        self._do(lambda corpus: corpus.rename(ref[0], ref[1], name))

    def move(self, refs: tuple[Ref, ...], to: Ref | None) -> None:
        """Move things into another; `None` makes a new story for them."""
        self._do(lambda corpus: corpus.move(*refs, to=to))

    def remove(self, refs: tuple[Ref, ...]) -> None:
        """Put things into the bin."""
        self._do(lambda corpus: corpus.remove(*refs))

    def set_details(self, refs: tuple[Ref, ...], fields: dict[str, Any]) -> bool:
        """Correct what is known; whether it was done."""
        return self._do(lambda corpus: corpus.set(refs, **fields))

    def choose_headline(self, version: int, paragraph: int) -> bool:
        """Give a paragraph the role of the headline; whether it was done."""
        return self._do(lambda corpus: corpus.decide(_as_headline(corpus.read(version), paragraph)))

    def tag(self, refs: tuple[Ref, ...], added: tuple[str, ...], gone: tuple[str, ...]) -> None:
        """Give these tags, and take those away."""
        if added:
            self._do(lambda corpus: corpus.tag(refs, *added))
        if gone:
            self._do(lambda corpus: corpus.untag(refs, *gone))

    def note(self, ref: Ref, text: str) -> None:
        """Write the note on a thing as a whole; "" takes it away."""
        self._do(lambda corpus: corpus.note(ref, text))

    def _do(self, act: Callable[[Corpus], Change]) -> bool:
        if self.corpus is None:
            return False
        try:
            change = act(self.corpus)
        except (VariorumError, ValueError, OSError) as error:
            self.problem.emit(str(error))
            return False
        self.done.emit(change)
        return True


def _as_headline(version: Version, number: int) -> RoleDecision:
    paragraph = version.paragraphs[number]
    span = Span(paragraph.start, paragraph.end)
    return RoleDecision(Anchor.at(version.text, span, version.content_hash), "headline")
