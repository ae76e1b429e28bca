"""One of the two texts, cut up for comparing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import field
from operator import itemgetter

from variorum.comparing.bylines import BYLINE_ROLES, is_address, is_byline, where_bylines_are
from variorum.comparing.cutting import Cutting, Stretch
from variorum.comparing.desk import Desk
from variorum.model.article import NOT_COMPARED, Version
from variorum.model.frozen import dataclass
from variorum.text.folds import keys
from variorum.text.paragraphs import paragraphs
from variorum.text.standing_lines import is_page_line, is_standing_line

#: The first line of a bare text may be its headline when it is no longer than this and has no full stop.
_LONGEST_HEADLINE = 25

_start, _end = itemgetter(0), itemgetter(1)


@dataclass(frozen=True, slots=True)
class Witness:
    """A text with its sentences in order; `keys[i]` is what sentence i must share to count as equal.

    Stretches are plain tuples here: a hundred thousand of them are made before any is shown.
    """

    text: str
    sentences: tuple[Stretch, ...]
    keys: tuple[str, ...]
    #: Paragraphs left out: furniture and captions.
    ignored: tuple[Stretch, ...] = ()
    #: Indices of the sentences that are (part of) the headline.
    headline: frozenset[int] = frozenset()
    #: And of those that say who wrote it, when and where it stands.
    bylines: frozenset[int] = frozenset()
    #: What is known of its sentences; texts that are compared with each other share one.
    desk: Desk = field(default_factory=Desk, compare=False, repr=False)

    def touched(self, stretch: Stretch) -> range:
        """Indices of the sentences that share a character with `stretch`."""
        start, end = stretch
        first = bisect_right(self.sentences, start, key=_end)
        return range(first, max(first, bisect_left(self.sentences, end, key=_start)))


def witness_of(
    source: str | Version, ignore: frozenset[str] = frozenset(), desk: Desk | None = None
) -> Witness:
    """A bare string is all compared; of a version, furniture and captions are left out.

    `desk` is the same for texts to be compared: what they share is then cut, and taken apart, once. Where page
    clutter is ignored, so are lines that say who wrote it and when, and lines that only a page says; where
    boilerplate is, what newsrooms add to any report.
    """
    # One cut alone is perhaps kept for long, and need not keep what its paragraphs are cut into as well.
    made = _witness_of(source, desk or Desk(), (desk or Desk()).cutting)
    if not ignore & {"clutter", "boilerplate"}:
        return made
    return _without(
        made, frozenset(at for at in range(len(made.sentences)) if _is_left_out(made, at, ignore))
    )


def _is_left_out(made: Witness, at: int, ignore: frozenset[str]) -> bool:
    words = made.text[slice(*made.sentences[at])]
    if "clutter" in ignore and at not in made.headline and (at in made.bylines or is_page_line(words)):
        return True
    return "boilerplate" in ignore and is_standing_line(words)


def _without(made: Witness, gone: frozenset[int]) -> Witness:
    if not gone:
        return made
    kept = [at for at in range(len(made.sentences)) if at not in gone]
    places = {at: place for place, at in enumerate(kept)}
    return Witness(
        made.text,
        tuple(made.sentences[at] for at in kept),
        tuple(made.keys[at] for at in kept),
        tuple(sorted((*made.ignored, *(made.sentences[at] for at in gone)))),
        frozenset(places[at] for at in made.headline if at in places),
        frozenset(places[at] for at in made.bylines if at in places),
        made.desk,
    )


def _witness_of(source: str | Version, desk: Desk, cutting: Cutting) -> Witness:
    if isinstance(source, str):
        borders = paragraphs(source)
        cut = cutting.cut(source, borders)
        headline_at = _inside(cut.spans, _headline_of(source, borders))
        bylines_at = _bylines_of(source, cut.spans, headline_at)
        return Witness(source, cut.spans, cut.keys, (), headline_at, bylines_at, desk)
    kept: list[Stretch] = []
    ignored: list[Stretch] = []
    headline: list[Stretch] = []
    bylines: list[Stretch] = []
    for paragraph in source.paragraphs:
        whole = (paragraph.start, paragraph.end)
        if paragraph.role in NOT_COMPARED:
            ignored.append(whole)
            continue
        kept.append(whole)
        if paragraph.role == "headline":
            headline.append(whole)
        elif paragraph.role in BYLINE_ROLES:
            bylines.append(whole)
    cut = cutting.cut(source.text, kept, paragraphs)
    found = _inside(cut.spans, headline), _inside(cut.spans, bylines)
    return Witness(source.text, cut.spans, cut.keys, tuple(ignored), *found, desk)


def recut(text: str, spans: tuple[Stretch, ...]) -> Witness:
    """The witness of a text whose sentences are known already; what a version leaves out, they do."""
    borders = [border for border in paragraphs(text) if spans and spans[0][0] < border[1]]
    headline = _headline_of(text, borders)
    return Witness(text, spans, keys(text, spans), (), _inside(spans, headline))


def _inside(spans: tuple[Stretch, ...], wholes: list[Stretch]) -> frozenset[int]:
    found: set[int] = set()
    for start, end in wholes:
        at = bisect_left(spans, (start, start))
        while at < len(spans) and spans[at][1] <= end:
            found.add(at)
            at += 1
    return frozenset(found)


def _headline_of(text: str, borders: list[Stretch]) -> list[Stretch]:
    if len(borders) < 2:
        return []
    # Above the headline may stand the address of the page.
    at = int(is_address(text[slice(*borders[0])]))
    first = text[slice(*borders[at])]
    if first[-1] in ".!…。:;" or len(first.split()) > _LONGEST_HEADLINE or is_address(first):
        return []
    return [borders[at]]


def _bylines_of(text: str, spans: tuple[Stretch, ...], headline: frozenset[int]) -> frozenset[int]:
    places = where_bylines_are(len(spans)) - headline
    return frozenset(at for at in places if is_byline(text[slice(*spans[at])]))
