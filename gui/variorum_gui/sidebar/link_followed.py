"""What becomes of a finding whose passage was linked, and where the list goes on: until Undo brings it back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from variorum.model.finding import Finding
from variorum.model.frozen import dataclass
from variorum_gui.shown import Place
from variorum_gui.sidebar.row_list import RowList
from variorum_gui.sidebar.told_there import Pair


@dataclass(frozen=True, slots=True)
class Linked:
    """What was linked from a finding that goes by it, and the rows to go on to, nearest first."""

    finding: Finding
    pair: Pair
    beside: tuple[str, ...]

    @property
    def there(self) -> Place:
        """The passage of the other text."""
        return self.pair[self.finding.kind == "only-left"]

    def rest(self, findings: Iterable[Finding]) -> tuple[str, ...]:
        """The findings that hold the other sentences of it."""
        old = (*self.finding.left, *self.finding.right)
        return tuple(
            one.id
            for one in findings
            if one.kind == self.finding.kind
            and any(span.overlaps(place) for span in (*one.left, *one.right) for place in old)
        )


class LinkFollowed:
    """Between the link that is asked for and the findings that are made without what it answers."""

    def __init__(self, rows: RowList) -> None:
        self._list = rows
        #: What was linked just now, until it is known what becomes of its finding.
        self._linked: Linked | None = None
        #: And the finding that went by it: Undo brings it back.
        self._gone = ""

    def begin(self, finding: Finding, pair: Pair) -> None:
        """A link is asked for."""
        self._linked = Linked(finding, pair, self._list.rows.keys_to_review_beside(finding.id))

    def forget(self) -> None:
        """Other texts are shown."""
        self._linked, self._gone = None, ""

    def answered(self, findings: Sequence[Finding]) -> Linked | None:
        """The link by which its finding went, once that is known; the list has gone on then."""
        linked = self._linked
        if linked is None or not findings or _is_found(linked.finding.id, findings):
            return None
        self._linked, self._gone = None, linked.finding.id
        if not self._list.chosen_key():  # the reader may have gone on meanwhile
            others = self._list.rows.keys_to_review_beside("")
            for key in (*linked.rest(findings), *linked.beside, *others):
                if self._list.choose(key, scroll=True):
                    break
        return linked

    def back(self, findings: Iterable[Finding]) -> str:
        """The finding that went by a link and is there again, where the reader has not gone elsewhere; "" for none.

        It is told once: a list that is filtered later has no row chosen either, and is not to go back to it.
        """
        if self._linked is not None or not any(finding.id == self._gone for finding in findings):
            return ""
        self._gone, back = "", self._gone
        return "" if self._list.chosen_key() else back


def _is_found(id: str, findings: Iterable[Finding]) -> bool:
    return any(finding.id == id and not finding.kept for finding in findings)
