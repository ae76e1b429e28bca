"""Figures that differ in nearly the same sentence of two texts, as the review of these two lists them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from variorum.comparing.bylines import BYLINE_ROLES
from variorum.dossier.disagreeing.careful_words import listed
from variorum.dossier.disagreeing.numbers_in_links import swapped_numbers
from variorum.dossier.disagreeing.signed_numbers import signed
from variorum.dossier.joining.groups import Groups
from variorum.model.annotations import Annotations
from variorum.model.comparison import Chorus, Comparison
from variorum.model.dossier import Disagreement
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.model.story_page import StoryText, TextPlace
from variorum.text.numbers import numbers
from variorum.text.phrasing import phrase


def rows_in_links(
    texts: Sequence[StoryText],
    annotations: Sequence[Annotations],
    chorus: Chorus,
    told: Sequence[Disagreement],
) -> tuple[Disagreement, ...]:
    """One row for each number that differs, to check; without what `told` has already."""
    known = [(document, span) for row in told for document, _, span, _ in row.values]
    values: dict[TextPlace, float] = {}
    sentences: dict[TextPlace, TextPlace] = {}
    groups: Groups[TextPlace] = Groups()
    copies = _copies(chorus.pairs)
    for pair in _swapped(texts, chorus.pairs):
        if any(at == text and place.overlaps(span) for (text, place), _, _ in pair for at, span in known):
            continue
        for place, value, sentence in pair:
            values[place], sentences[place] = value, sentence
        groups.join(pair[0][0], pair[1][0])
    rows = []
    for group in groups.all():
        whole = {place: values[place] for place in group}
        whole |= _in_other_texts(annotations, copies, whole, [sentences[place] for place in group])
        if len({(text, value) for (text, _), value in whole.items()}) == len({text for text, _ in whole}):
            rows.append(_row(texts, annotations, sorted(whole)))
    return tuple(sorted(rows, key=lambda row: row.values[0][:1] + row.values[0][2:3]))


_Number = tuple[TextPlace, float, TextPlace]


def _swapped(
    texts: Sequence[StoryText], pairs: Mapping[tuple[int, int], Comparison]
) -> Iterator[tuple[_Number, _Number]]:
    """Each number with its place, its value and its sentence."""
    roles = [Numbering(text.version.paragraphs) for text in texts]
    for (i, j), compared in sorted(pairs.items()):
        left, right = texts[i].version.text, texts[j].version.text
        for link, ((here, one), (there, other)) in swapped_numbers(left, right, compared.links):
            if roles[i].role_at(here.start) in BYLINE_ROLES or one.value is None or other.value is None:
                continue
            yield ((i, here), one.value, (i, link.left)), ((j, there), other.value, (j, link.right))


def _copies(pairs: Mapping[tuple[int, int], Comparison]) -> Mapping[TextPlace, set[TextPlace]]:
    """By sentence those of other texts that have it word for word or nearly."""
    found: defaultdict[TextPlace, set[TextPlace]] = defaultdict(set)
    for (i, j), compared in pairs.items():
        for link in compared.links:
            if link.kind in ("same", "edited") and link.tier == "sure":
                found[i, link.left].add((j, link.right))
                found[j, link.right].add((i, link.left))
    return found


def _in_other_texts(
    annotations: Sequence[Annotations],
    copies: Mapping[TextPlace, set[TextPlace]],
    values: Mapping[TextPlace, float],
    sentences: Sequence[TextPlace],
) -> dict[TextPlace, float]:
    """Where further texts that tell the same sentence have one of the values in it, once."""
    having = {text for text, _ in values}
    beside = {place for sentence in sentences for place in copies.get(sentence, ())}
    found: dict[TextPlace, float] = {}
    for text, span in sorted(beside):
        if text in having:
            continue
        same = [each for each in _numbers_in(annotations[text].text, span) if each[1] in set(values.values())]
        if len(same) == 1:
            place, value = same[0]
            found[text, place] = value
            having.add(text)
    return found


def _numbers_in(text: str, sentence: Span) -> Iterator[tuple[Span, float]]:
    for number in numbers(sentence.of(text)):
        place = Span(sentence.start + number.start, sentence.start + number.end)
        place, told = signed(text, place, number)
        if told.value is not None:
            yield place, told.value


def _row(
    texts: Sequence[StoryText], annotations: Sequence[Annotations], places: Sequence[TextPlace]
) -> Disagreement:
    values = []
    for text, place in places:
        one = annotations[text]
        at = next((k for k, f in enumerate(one.figures) if place.overlaps(Span(f.start, f.end))), None)
        figure = one.figures[at] if at is not None else None
        span = Span(figure.start, figure.end) if figure is not None else place
        counted = figure.about if figure is not None else ""
        values.append((text, at, span, " ".join(f"{span.of(one.text)} {counted}".split())))
    told = listed([(text, words) for text, _, _, words in values], [text.name for text in texts])
    return Disagreement(
        "count", "check", tuple(values), phrase("In nearly the same sentence: {told}.", told=told)
    )
