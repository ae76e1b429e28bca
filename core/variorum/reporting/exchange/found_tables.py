"""What was found in texts, as tables: one row for each place, so that every row can be looked up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from variorum.dossier.disagreeing.all_figures import all_figures_by_text
from variorum.dossier.sourcing.source_table import sources_by_text
from variorum.model.annotations import Figure, Quote
from variorum.model.dossier import Dossier
from variorum.model.span import Span
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.table import Table
from variorum.reporting.inert import one_line
from variorum.reporting.judged import Judged
from variorum.reporting.stated_facts import places_of

#: Where a row stands: which text, in which part of it ("body", "headline" …), in the paragraph of which number (as the
#: window prints it; headlines and the like have none), code points from 0.
PLACE = ("text", "part", "paragraph", "start", "end")


def names_table(texts: Sequence[NamedText], dossier: Dossier) -> Table:
    """Every name where it stands, with the person, organisation or place it was joined to."""
    rows = []
    for entity in dossier.entities:
        for document, index in entity.mentions:
            mention = texts[document].annotations.mentions[index]
            span = Span(mention.start, mention.end)
            rows.append(
                (
                    entity.listed,
                    entity.type,
                    mention.text,
                    mention.type,
                    _certainty(mention.confidence),
                    *place(texts, document, span),
                )
            )
    return Table("Names", ("name", "kind", "as written", "kind here", "certainty", *PLACE), tuple(rows))


def figures_table(texts: Sequence[NamedText]) -> Table:
    """Every figure, dates and clock times last, with the sentence it stands in. It holds no verdict."""
    rows = []
    stated = all_figures_by_text([text.annotations for text in texts])
    for row in stated:
        figure = texts[row.document].annotations.figures[row.figure]
        rows.append(
            (
                figure.text,
                figure.kind,
                figure.qualifier,
                figure.value,
                figure.low,
                figure.high,
                figure.unit,
                row.counted,
                row.befell,
                row.of_whom,
                row.when,
                row.day,
                *place(texts, row.document, row.span),
                one_line(row.sentence.of(texts[row.document].text)),
            )
        )
    for document, text in enumerate(texts):
        rows += [
            (
                figure.text,
                figure.kind,
                figure.qualifier,
                None,
                None,
                None,
                figure.unit,
                "",
                "",
                "",
                figure.text,
                _day(figure),
                *place(texts, document, Span(figure.start, figure.end)),
                "",
            )
            for figure in text.annotations.figures
            if figure.kind in ("date", "time")
        ]
    headings = ("figure", "kind", "qualifier", "value", "lowest", "highest", "unit", "counted", "befell")
    return Table("Figures", (*headings, "of whom", "when", "day", *PLACE, "sentence"), tuple(rows))


def quotations_table(texts: Sequence[NamedText], dossier: Dossier, judged: Judged | None = None) -> Table:
    """Every quotation, who says it, and the number of the group of quotations it is the same as.

    The verdict is the reader's on one finding about it, called beside it; `judged` knows the first two texts.
    """
    entity_of = {at: entity.name for entity in dossier.entities for at in entity.mentions}
    groups, verdicts = _groups(dossier), _verdicts_on_pairs(texts, dossier, judged)
    rows = []
    for document, text in enumerate(texts):
        mention_at = {(m.start, m.end): k for k, m in enumerate(text.annotations.mentions)}
        for number, quote in enumerate(text.annotations.quotes):
            speaker = quote.speaker
            at = mention_at.get((speaker.start, speaker.end)) if speaker is not None else None
            rows.append(
                (
                    quote.text,
                    one_line(speaker.of(text.text)) if speaker is not None else "",
                    entity_of.get((document, at), "") if at is not None else "",
                    quote.cue.of(text.text) if quote.cue is not None else "",
                    _speaker_found(quote),
                    "words in marks, not a quotation" if quote.scare else "",
                    groups.get((document, number)),
                    *place(texts, document, Span(quote.start, quote.end)),
                    *verdicts.get((document, number), ("", "")),
                )
            )
    headings = ("quotation", "speaker", "speaker is", "verb", "speaker found", "remark", "same quotation")
    return Table("Quotations", (*headings, *PLACE, "verdict", "verdict on"), tuple(rows))


def _speaker_found(quote: Quote) -> str:
    if quote.decided:
        return "named by hand" if quote.speaker is not None else "not told, as said by hand"
    return ("sure" if quote.sure else "doubtful") if quote.speaker is not None else "not found"


def sources_table(texts: Sequence[NamedText], dossier: Dossier) -> Table:
    """Who each text leans on: one row for each place."""
    outlets = [text.outlet for text in texts]
    found = sources_by_text([text.annotations for text in texts], dossier.entities, outlets)
    sure = {
        (document, Span(source.start, source.end)): source.sure
        for document, text in enumerate(texts)
        for source in text.annotations.sources
    }
    rows = [
        (
            row.name,
            row.kind,
            one_line(span.of(texts[document].text)),
            "sure" if sure[document, span] else "doubtful",
            *place(texts, document, span),
        )
        for row in found
        for document, span in row.places
    ]
    return Table("Sources", ("source", "kind", "as written", "source found", *PLACE), tuple(rows))


def disagreements_table(texts: Sequence[NamedText], dossier: Dossier, judged: Judged | None = None) -> Table:
    """Facts that may not agree: a number for each fact, one row for each value given.

    The verdict is the reader's; `judged` knows the first two texts.
    """
    rows = []
    for number, row in enumerate(dossier.disagreements, 1):
        said = judged.fact(row.kind, *places_of(row, (0, 1))) if judged else None
        rows += [
            (number, row.kind, row.tier, value, *place(texts, document, span), row.told(said), said or "")
            for document, _, span, value in row.values
        ]
    headings = ("fact", "kind", "tier", "value", *PLACE, "in words", "verdict")
    return Table("Figures and names to check", headings, tuple(rows), dossier.notes)


def place(texts: Sequence[NamedText], document: int, span: Span) -> tuple[str, str, int | None, int, int]:
    """The cells under `PLACE`."""
    text = texts[document]
    return text.name, text.part_at(span.start), text.paragraph_at(span.start), span.start, span.end


def _verdicts_on_pairs(
    texts: Sequence[NamedText], dossier: Dossier, judged: Judged | None
) -> dict[tuple[int, int], tuple[str, str]]:
    found: dict[tuple[int, int], tuple[str, str]] = {}
    for pair in dossier.quote_pairs if judged else ():
        ends = sorted((pair.left, pair.right))
        if judged is not None and (ends[0][0], ends[1][0]) == (0, 1):
            quotes = [texts[document].annotations.quotes[at] for document, at in ends]
            said = judged.quotation(*((Span(quote.start, quote.end),) for quote in quotes))
            if said is not None:
                finding, judgement = said
                found |= dict.fromkeys(ends, (judgement, one_line(finding.told(judgement)[0])))
    return found


def _groups(dossier: Dossier) -> dict[tuple[int, int], int]:
    """Quotations that are the same, directly or by way of a third text, share a number."""
    group: dict[tuple[int, int], int] = {}
    members: dict[int, list[tuple[int, int]]] = {}
    for number, pair in enumerate(dossier.quote_pairs, 1):
        joined = [pair.left, pair.right]
        for old in {group[one] for one in joined if one in group}:
            joined += members.pop(old)
        members[number] = joined
        group.update(dict.fromkeys(joined, number))
    renamed = {old: new for new, old in enumerate(sorted(members), 1)}
    return {one: renamed[number] for one, number in group.items()}


def _day(figure: Figure) -> str:
    known = figure.kind == "date" and figure.unit == "day" and figure.value is not None
    ordinal = int(figure.value) if known and figure.value is not None else 0
    return date.fromordinal(ordinal).isoformat() if 1 <= ordinal <= date.max.toordinal() else ""


def _certainty(confidence: float) -> float:
    return round(confidence, 2)
