"""The Quotes & sources tab: quotations in both texts, all quotations by speaker, and sources by kind."""

from __future__ import annotations

from bisect import bisect_right

from variorum.model.annotations import Annotations, Quote
from variorum.model.comparison import Side
from variorum.model.dossier import QuoteRelation
from variorum.model.span import Span
from variorum.reviewing.quotations_of_both import QuotationOfBoth, quotations_of_both, spoken
from variorum.reviewing.quoted_alike import title_of
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.name_rows import mention_places
from variorum_gui.sidebar.places import SIDES, ParagraphNumbers, name_of, quoted
from variorum_gui.sidebar.quotations_asked import greyed
from variorum_gui.sidebar.rows import Row, remark, section
from variorum_gui.sidebar.source_rows import source_rows

NO_SPEAKER = marked("Speaker not found")

_NOTHING = {
    "all": marked("No quotations and no sources found."),
    "quotes": marked("No quotations found. Only words between quotation marks are searched."),
    "sources": marked("No sources found. This does not mean that the text has none."),
}


def quotation_rows(shown: Shown, folds: frozenset[str] = frozenset(), part: str = "all") -> tuple[Row, ...]:
    """Quotations both texts have, sources by text, and all quotations; what is empty is left out."""
    numbers = ParagraphNumbers(shown)
    rows: list[Row] = []
    if part in ("all", "quotes"):
        rows += _pairs(shown, numbers)
    if part in ("all", "sources"):
        rows += source_rows(shown, numbers, folds)
    if part in ("all", "quotes"):
        rows += _by_speaker(shown, numbers)
    if not any(row.kind in ("item", "fold") for row in rows):
        return (remark(tr(_NOTHING[part])),)
    return tuple(rows)


def _annotated(shown: Shown) -> list[tuple[Side, Annotations]]:
    found: list[tuple[Side, Annotations]] = []
    for side in SIDES:
        text = shown.text(side)
        if text is not None and text.annotations is not None:
            found.append((side, text.annotations))
    return found


def _pairs(shown: Shown, numbers: ParagraphNumbers) -> list[Row]:
    if shown.dossier is None:
        return []
    annotated = dict(_annotated(shown))
    if len(annotated) < 2:
        return []
    both = quotations_of_both(shown.dossier, (0, 1), (annotated["left"], annotated["right"]))
    rows = [_pair(shown, one, annotated, numbers) for one in both]
    rows.sort(key=lambda row: row.places[0].span)
    return [section(tr("In both texts"), len(rows)), *rows] if rows else []


def _pair(
    shown: Shown, one: QuotationOfBoth, annotated: dict[Side, Annotations], numbers: ParagraphNumbers
) -> Row:
    sides = dict(zip(SIDES, (one.left, one.right), strict=True))
    places = tuple(Place(side, Span(q.start, q.end)) for side, quotes in sides.items() for q in quotes)
    how = frozenset[QuoteRelation]().union(*(pair.how for pair in one.pairs))
    if not how <= {"identical", "speaker differs"}:
        told = zip(SIDES, one.words(lambda words: quoted(words, 110)), strict=True)
        lines = [tr("{text}: {words}", text=name_of(shown, side), words=words) for side, words in told]
    else:
        lines = [quoted(one.left[0].text, 110)]
    if one.differ:
        lines += [
            _given_to(name_of(shown, side), annotated[side], spoken(quotes)) for side, quotes in sides.items()
        ]
    named = [(side, quote) for side, quotes in sides.items() if (quote := spoken(quotes)).decided]
    if named and not one.differ:
        lines.append(_by_reader(named[0][1]))
    pair = one.pairs[0]
    return Row(
        f"pair:{pair.left}:{pair.right}",
        title_of(one),
        detail="\n".join(lines),
        where=numbers.words(places),
        # That the reader said so stands below.
        aside=_speaker(annotated[named[0][0]], named[0][1]) if named else one.speakers.first,
        places=places,
        light="quotation",
        strong=not how <= {"identical", "in parts"},
        acts=("previous", "next", "speaker"),
        greyed=greyed(shown),
    )


def _given_to(text: str, annotations: Annotations, quote: Quote) -> str:
    speaker = _speaker(annotations, quote)
    if quote.decided:
        return (
            tr("{text} gives it to {speaker}, named by hand", text=text, speaker=speaker)
            if speaker
            else tr("{text} does not tell who says it, as said by hand", text=text)
        )
    if not speaker:
        return tr("{text} gives it to nobody we could find", text=text)
    return tr("{text} gives it to {speaker}", text=text, speaker=speaker)


def _by_speaker(shown: Shown, numbers: ParagraphNumbers) -> list[Row]:
    names = _speaker_names(shown)
    nobody = tr(NO_SPEAKER)
    groups: dict[str, list[Row]] = {}
    for side, found in _annotated(shown):
        for index, quote in enumerate(found.quotes):
            if quote.scare:
                continue
            as_written = _speaker(found, quote)
            name = _joined(names, side, quote) or as_written or nobody
            place = Place(side, Span(quote.start, quote.end))
            groups.setdefault(name, []).append(
                Row(
                    f"quote:{side}:{index}",
                    quoted(quote.text, 110),
                    detail=_told_by(shown, side, quote),
                    doubtful=quote.speaker is not None and not quote.sure,
                    acts=("speaker",),
                    greyed=greyed(shown),
                    where=numbers.words((place,)),
                    places=(place,),
                    light="quotation",
                )
            )
    rows: list[Row] = []
    for name, members in sorted(groups.items(), key=lambda group: group[0] == nobody):
        rows += (section(name, len(members)), *members)
    return rows


def _told_by(shown: Shown, side: Side, quote: Quote) -> str:
    """The text, with the verb it chose, and whether the speaker is a guess."""
    text = shown.text(side)
    words = [name_of(shown, side)]
    if quote.cue is not None and text is not None:
        words.append(" ".join(quote.cue.of(text.version.text).split()))
    if quote.decided:
        words.append(_by_reader(quote))
    elif quote.speaker is not None and not quote.sure:
        words.append(tr("speaker not sure"))
    return " · ".join(words)


def _by_reader(quote: Quote) -> str:
    return tr("speaker named by hand") if quote.speaker is not None else tr("not told, as said by hand")


def _speaker(annotations: Annotations, quote: Quote) -> str:
    return " ".join(quote.speaker.of(annotations.text).split()) if quote.speaker is not None else ""


def _speaker_names(shown: Shown) -> dict[Side, list[tuple[Span, str]]]:
    """Where each joined name is mentioned, in order, so that "Calder" and "Ines Calder" make one group."""
    names: dict[Side, list[tuple[Span, str]]] = {"left": [], "right": []}
    for entity in shown.dossier.entities if shown.dossier is not None else ():
        for place in mention_places(shown, entity):
            names[place.side].append((place.span, entity.name))
    return {side: sorted(told) for side, told in names.items()}


def _joined(names: dict[Side, list[tuple[Span, str]]], side: Side, quote: Quote) -> str:
    """The joined name that the speaker's words are part of; names do not overlap, so only one can be it."""
    if quote.speaker is None:
        return ""
    speaker = quote.speaker
    at = bisect_right(names[side], speaker.start, key=lambda told: told[0].start)
    span, name = names[side][at - 1] if at else (speaker, "")
    # A name that is only part of the speaker's words is another's: "a Calder aide".
    return name if speaker.end <= span.end else ""
