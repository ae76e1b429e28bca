"""Pairs of quotations drawn together: one row for each quotation that several texts have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from variorum.dossier.quotations.speaker_names import SpeakerNames, speaker_names
from variorum.dossier.story.cells import words_at
from variorum.dossier.story.differing import OF_QUOTATIONS
from variorum.model.annotations import Annotations, Quote
from variorum.model.dossier import Disagreement, Dossier, QuoteRelation
from variorum.model.span import Span
from variorum.model.story_page import QuotedRow, StoryCell, StorySpeaker
from variorum.text.quoting import bare

#: Text and number of the quotation in it.
_At = tuple[int, int]
_How = frozenset[QuoteRelation]
#: So many words tell which quotation a sentence cites.
_CITED = 3
_SAME: _How = frozenset({"identical"})
#: Nothing is left out and nothing is in other words.
_ALL_THERE: _How = frozenset({"identical", "in parts"})


def quoted_rows(annotations: Sequence[Annotations], dossier: Dossier) -> tuple[QuotedRow, ...]:
    """Those most texts have first, then as the first of them has them.

    A row is a quotation and what was paired with it, never a chain of pairs: a few words cut from two quotations
    would join these. The longest is looked at first, so that its pieces come together under it.
    """
    paired: dict[_At, dict[_At, _How]] = defaultdict(dict)
    for pair in dossier.quote_pairs:
        paired[pair.left][pair.right] = paired[pair.right][pair.left] = pair.how

    def length(at: _At) -> int:
        return len(annotations[at[0]].quotes[at[1]].text.split())

    names = speaker_names(dict(enumerate(annotations)), dossier.entities)
    left = set(paired)
    rows: list[QuotedRow] = []
    for longest in sorted(paired, key=lambda at: (-length(at), at)):
        if longest not in left:
            continue
        members = {at: how for at, how in _around(longest, paired).items() if at in left}
        if len({text for text, _ in members}) > 1:
            left -= set(members)
            rows.append(_row(annotations, dossier, longest, members, names))
    rows.sort(key=lambda row: (-sum(bool(cell.places) for cell in row.cells), _first(row)))
    return tuple(rows)


def _around(longest: _At, paired: Mapping[_At, Mapping[_At, _How]]) -> dict[_At, _How]:
    """The quotation, what is paired with it or its like, and what has the very words of one of these."""
    found: dict[_At, _How] = {longest: _SAME}
    found |= paired[longest]
    for at, how in paired[longest].items():
        if how <= _ALL_THERE:
            # What is left of the same words elsewhere is left of these.
            for other, alike in paired[at].items():
                found.setdefault(other, alike)
    for at, how in list(found.items()):
        for other, alike in paired[at].items():
            if alike & _ALL_THERE:
                found.setdefault(other, how)
    return found


def _row(
    annotations: Sequence[Annotations],
    dossier: Dossier,
    longest: _At,
    members: Mapping[_At, _How],
    names: Mapping[int, SpeakerNames],
) -> QuotedRow:
    cells, how, speakers = [], [], []
    for text, one in enumerate(annotations):
        own = [
            (one.quotes[at], members[document, at]) for document, at in sorted(members) if document == text
        ]
        spans = [Span(quote.start, quote.end) for quote, _ in own]
        cells.append(StoryCell(tuple((text, span) for span in spans), tuple(words_at(one, s) for s in spans)))
        relations = frozenset(relation for _, told in own for relation in told)
        # Who has all of it somewhere has shortened nothing by saying a part of it again.
        how.append(relations - {"cut"} if any(told <= _ALL_THERE for _, told in own) else relations)
        speakers.append(tuple(_speaker(names[text], quote) for quote, _ in own))
    remarks = tuple(
        dict.fromkeys(
            row.sentence
            for row in dossier.disagreements
            if row.kind in OF_QUOTATIONS and _is_about(row, annotations, members)
        )
    )
    return QuotedRow(tuple(cells), longest[0], tuple(how), tuple(speakers), remarks)


def _is_about(row: Disagreement, annotations: Sequence[Annotations], members: Collection[_At]) -> bool:
    """Whether a row of the dossier tells of these quotations. Of speakers it holds the places of their names.

    One name may stand beside two quotations, so the words it cites must be of this one.
    """
    quotes = [(text, annotations[text].quotes[at]) for text, at in members]
    if not any(" ".join(bare(quote.text).split()[:_CITED]) in row.sentence for _, quote in quotes):
        return False
    return any(
        text == of and (span.start == quote.start or quote.speaker == span)
        for text, _, span, _ in row.values
        for of, quote in quotes
    )


def _speaker(names: SpeakerNames, quote: Quote) -> StorySpeaker:
    if quote.speaker is None:
        return StorySpeaker(decided=quote.decided)
    return StorySpeaker(names.name(quote), quote.sure, quote.decided)


def _first(row: QuotedRow) -> tuple[int, Span]:
    return next(place for cell in row.cells for place in cell.places)
