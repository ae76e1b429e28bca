"""The tables of a report that hold what was found, with what the reader said of each row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from variorum.model.annotations import Annotations
from variorum.model.comparison import Mode
from variorum.reporting import named, quoted_in_both, stated_otherwise
from variorum.reporting.changes import ChangeRow, changes_of, marked_again
from variorum.reporting.choice import Choice
from variorum.reporting.compared import Compared
from variorum.reporting.judged import Judged
from variorum.reporting.listed import Listed
from variorum.reporting.named import NameRow
from variorum.reporting.omitted import Omitted, kept
from variorum.reporting.quoted_in_both import HOW, QuoteRow
from variorum.reporting.stated_otherwise import FigureRow
from variorum.reporting.told_above import ToldAbove
from variorum.text.phrasing import phrase


class Tables(NamedTuple):
    """Empty where not chosen; `omitted` says how many rows are left out."""

    changes: tuple[ChangeRow, ...]
    figures: tuple[FigureRow, ...]
    quotations: tuple[QuoteRow, ...]
    people: tuple[NameRow, ...]
    omitted: Omitted


def chosen_tables(
    compared: Compared,
    choice: Choice,
    annotations: tuple[Annotations, Annotations] | None,
    judged: Judged,
    items: Sequence[Listed] = (),
) -> Tables:
    """What the reader confirmed, or while nothing is what was not rejected; with all of it where that is asked for."""
    above = ToldAbove(items)
    wanted, dossier, documents = choice.parts, compared.dossier, compared.documents
    confirmed = judged.any_confirmed and not choice.everything
    changes, no_changes = kept(
        changes_of(compared.left, compared.right, compared.comparison, judged, compared.older, above)
        if "changes" in wanted
        else (),
        everything=choice.everything,
        confirmed=confirmed,
    )
    stated = tuple(
        row
        for row in (
            stated_otherwise.figures(dossier, documents, judged, above)
            if {"figures", "names"} & wanted
            else ()
        )
        # How a name is spelled is told with the names.
        if ("names" if row.spelled else "figures") in wanted
    )
    figures, no_figures = kept(stated, everything=choice.everything, confirmed=confirmed)
    no_spellings = sum(row.spelled for row in stated) - sum(row.spelled for row in figures)
    quoted = (
        quoted_in_both.quotations(dossier, annotations, documents, judged, compared.names, above)
        if "quotations" in wanted and annotations is not None
        else ()
    )
    if not choice.everything:
        quoted = _worth_a_verdict(quoted, compared.comparison.mode, confirmed=confirmed)
    quotations, no_quotations = kept(
        quoted,
        everything=choice.everything,
        confirmed=confirmed,
    )
    if confirmed:  # counted as the window does: once, whatever else is told of it in rows of their own
        shown = {(row.left, row.right) for row in quotations}
        no_quotations = len({(row.left, row.right) for row in quoted} - shown)
    people, no_people = (
        named.names(dossier, annotations, documents, judged, confirmed=confirmed)
        if "names" in wanted and annotations is not None
        else ((), 0)
    )
    omitted = Omitted(
        no_changes, no_figures - no_spellings, no_quotations, no_people, no_spellings, confirmed
    )
    return Tables(marked_again(changes), figures, quotations, people, omitted)


def _worth_a_verdict(quoted: Sequence[QuoteRow], mode: Mode, *, confirmed: bool) -> tuple[QuoteRow, ...]:
    """The rows that can be confirmed: what stands word for word in two versions only stayed, which is no finding, and
    of a quotation that was judged as something else it is told beside that."""
    alike = phrase(HOW["identical"])
    judged = {(row.left, row.right) for row in quoted if row.state}
    return tuple(
        row
        for row in quoted
        if row.state
        or row.how != alike
        or not (mode == "versions" or (confirmed and (row.left, row.right) in judged))
    )
