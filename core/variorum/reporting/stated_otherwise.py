"""Figures and other facts that the two texts state differently: the rows of their table."""

from __future__ import annotations

from variorum.model.decisions import Judgement
from variorum.model.dossier import Disagreement, Dossier
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.reporting.inert import one_line
from variorum.reporting.judged import Judged
from variorum.reporting.stated_facts import WHOLE, called_alike, fact_title, places_of
from variorum.reporting.told_above import NOTHING_ABOVE, ToldAbove


@dataclass(frozen=True, slots=True)
class FigureRow(JsonValue):
    """A fact both texts put a value to, and what the reader said of it."""

    what: str
    sentence: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    state: Judgement | None = None
    #: Whether it is a name spelled in several ways, which has a table of its own.
    spelled: bool = False
    #: What is to be said beside the values, where `what` does not tell enough.
    remark: str = ""
    #: The number of the listed finding that tells it (0: none does).
    finding: int = 0


def figures(
    dossier: Dossier,
    documents: tuple[int, int],
    judged: Judged | None = None,
    above: ToldAbove = NOTHING_ABOVE,
) -> tuple[FigureRow, ...]:
    """What the two texts state differently, quotations apart; `above`: the findings that the report lists."""
    found: list[tuple[Disagreement, tuple[str, ...], tuple[str, ...]]] = []
    for row in dossier.disagreements:
        left, right = (
            tuple(dict.fromkeys(one_line(value) for at, _, _, value in row.values if at == document))
            for document in documents
        )
        if left and right and row.kind not in ("quote", "speaker"):
            found.append((row, left, right))
    alike = called_alike(row for row, _, _ in found)
    rows: list[FigureRow] = []
    for row, left, right in found:
        places = places_of(row, documents)
        said = judged.fact(row.kind, *places) if judged else None
        which = (*left, *right) if (row.kind, row.about) in alike else ()
        what, sentence = one_line(fact_title(row, said, which)), one_line(row.told(said))
        remark = "" if row.about or row.kind in WHOLE else sentence
        told = above.fact(row.kind, *places)
        rows.append(FigureRow(what, sentence, left, right, said, row.kind == "spelling", remark, told))
    return tuple(rows)
