"""What is told by how many: the groups of sentences that several texts share."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.dossier.story.cells import cells_of
from variorum.dossier.story.credits import Credits
from variorum.dossier.story.first_told import Held, first_of
from variorum.dossier.story.same_wording import alike
from variorum.model.annotations import Annotations
from variorum.model.span import Span
from variorum.model.story_page import TextPlace, ToldRow


def told_rows(
    annotations: Sequence[Annotations],
    groups: Sequence[Sequence[TextPlace]],
    credits: Credits,
    held: Sequence[Held],
) -> tuple[ToldRow, ...]:
    """What most texts tell first, then as the first text of each tells it."""
    rows = [_row(annotations, group, credits, held) for group in groups]
    return tuple(sorted(rows, key=lambda row: (-len(row.texts), _beginning(row))))


def _row(
    annotations: Sequence[Annotations], group: Sequence[TextPlace], credits: Credits, held: Sequence[Held]
) -> ToldRow:
    sentences = [(text, span.of(annotations[text].text)) for text, span in group]
    same = alike(sentences)
    copied = {text for texts in same for text in texts}
    places = [place for place in group if place[0] in copied]
    quoted = bool(places) and all(_is_quoted(annotations[text], span) for text, span in places)
    named = () if quoted else credits.among(sorted(copied), places)
    first, undated = first_of(held, sentences)
    return ToldRow(cells_of(annotations, group), same, quoted, named, first, undated)


def _is_quoted(one: Annotations, sentence: Span) -> bool:
    """Whether most of the sentence stands between quotation marks."""
    inside = sum(
        max(0, min(quote.end, sentence.end) - max(quote.start, sentence.start)) for quote in one.quotes
    )
    return inside * 2 > len(sentence)


def _beginning(row: ToldRow) -> TextPlace:
    return next(place for cell in row.cells for place in cell.places)
