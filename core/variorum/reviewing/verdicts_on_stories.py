"""What the reader said of two texts, put beside the rows of a story's page that tell the same.

A verdict is given on a finding of two texts; a row of the page tells of many. It stands beside a row where both texts
have there what the finding is about. What the reader judged and no row tells (of names set apart, nothing is said to be
spelled in two ways) has a row of its own; of what no table is for, as that only one text tells something, that is what
the reader confirmed, or made a note on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, islice

from variorum.model.decisions import Decisions
from variorum.model.finding import FIGURES, NAMES, QUOTATIONS, FindingKind
from variorum.model.story_page import KeptRow, RowVerdict, StoryCell, StoryPage, TextPlace
from variorum.reviewing.meeting_places import PlacesOfMany, joined_by_places
from variorum.reviewing.one_account_only import without_words
from variorum.reviewing.told_elsewhere import ToldElsewhere
from variorum.reviewing.verdicts_given import Given, verdicts_given
from variorum.text.leaving_out import shortened

_SOURCES: frozenset[FindingKind] = frozenset({"source"})
#: Of these kinds the page tells all there is; a row of its own keeps what it tells no more.
_TOLD = FIGURES | NAMES | QUOTATIONS
#: What is spelled or described in two ways.
_OF_NAMES = frozenset({"spelling", "role"})
#: So many places of a text have room in a row of its own, and so many letters of each: a verdict on all the words of a
#: text, over and over, may come from a stranger.
_PLACES, _LETTERS = 20, 400


def with_verdicts(
    page: StoryPage, decisions: Decisions | None, columns: Mapping[str, Collection[int]] | None = None
) -> StoryPage:
    """The page, with what the reader said beside its rows, in place of what it had.

    `columns` says of other versions of its texts, by their content hashes, which columns they are of: a verdict given
    on one holds where its words stand in the texts of the page.
    """
    at: dict[str, set[int]] = {text: set(numbers) for text, numbers in (columns or {}).items()}
    for number, text in enumerate(page.texts):
        at.setdefault(text.version.content_hash, set()).add(number)
    said = verdicts_given(page, decisions or Decisions(), {text: sorted(of) for text, of in at.items()})
    standing = PlacesOfMany(each.places for each in said)
    told: set[int] = set()
    elsewhere = ToldElsewhere(page, _PLACES, _LETTERS)

    def on(cells: Sequence[StoryCell], kinds: Collection[FindingKind]) -> tuple[RowVerdict, ...]:
        meeting = standing.meeting(place for cell in cells for place in cell.places)
        met = [number for number in meeting if said[number].kind in kinds and _is_told(said[number], cells)]
        told.update(met)
        return _each_once(said[number] for number in met)

    return replace(
        page,
        differing=tuple(
            replace(row, judged=on(row.cells, NAMES if row.kind in _OF_NAMES else FIGURES))
            for row in page.differing
        ),
        quoted=tuple(replace(row, judged=on(row.cells, QUOTATIONS)) for row in page.quoted),
        sources=tuple(
            replace(row, judged=on(row.cells, _SOURCES)) if row.kind == "via" else row for row in page.sources
        ),
        kept=tuple(_kept(page, each, elsewhere) for each in _together(_untold(said, told))),
    )


def _each_once(said: Iterable[Given]) -> tuple[RowVerdict, ...]:
    return tuple(dict.fromkeys(each.verdict for each in said))


def _is_told(said: Given, cells: Sequence[StoryCell]) -> bool:
    """Whether each text has in the row some of what the finding is about in it."""
    texts = {text for text, _ in said.places}
    if not texts or not all(cells[text].places for text in texts):
        return False
    return texts == {text for text, span in said.places if _overlaps((text, span), cells[text].places)}


def _overlaps(place: TextPlace, places: Iterable[TextPlace]) -> bool:
    text, span = place
    return any(at == text and span.overlaps(other) for at, other in places)


def _untold(said: Iterable[Given], told: Collection[int]) -> Iterator[Given]:
    for number, each in enumerate(said):
        stands = each.verdict.judgement == "confirmed" or each.verdict.note
        if (each.kind in _TOLD or stands) and number not in told:
            yield each


def _with_room(places: Iterable[TextPlace]) -> tuple[TextPlace, ...]:
    by_text = groupby(places, key=lambda place: place[0])
    return tuple(place for _, own in by_text for place in islice(own, _PLACES))


def _together(said: Iterable[Given]) -> list[list[Given]]:
    """What was said of one thing, of several two of the texts.

    An id is made of the words; a title ("Figures") is not, and is one thing's where the places are one.
    """
    of_one: dict[tuple[str, str, str], list[Given]] = {}
    for each in said:
        of_one.setdefault((each.kind, each.title, each.finding), []).append(each)
    alike: dict[tuple[str, str], list[int]] = {}
    things = [*of_one.values()]
    for number, (kind, title, _) in enumerate(of_one):
        alike.setdefault((kind, title), []).append(number)
    groups = [
        [numbers[at] for at in group]
        for numbers in alike.values()
        for group in joined_by_places([_places_of(things[number]) for number in numbers])
    ]
    groups.sort(key=lambda group: group[-1])
    return [[each for number in group for each in things[number]] for group in groups]


def _places_of(said: Iterable[Given]) -> set[TextPlace]:
    return {place for places in {each.places for each in said} for place in _with_room(places)}


def _kept(page: StoryPage, said: Sequence[Given], elsewhere: ToldElsewhere) -> KeptRow:
    judged = _each_once(said)
    told = (_without_its_passage(page, each) for each in said)
    sentence = " ".join(dict.fromkeys(words for words in told if words))
    places = _with_room(sorted(_places_of(said)))
    cells = tuple(_cells(page, places))
    return KeptRow(judged[0].title, sentence, cells, judged, elsewhere.of(cells, judged))


def _without_its_passage(page: StoryPage, said: Given) -> str:
    """The passage stands in the column of its text."""
    words = (span.of(page.texts[text].version.text) for text, span in _with_room(sorted(said.places)))
    return without_words(said.sentence, said.title, said.kind, words)


def _cells(page: StoryPage, places: Sequence[TextPlace]) -> Iterator[StoryCell]:
    for at, text in enumerate(page.texts):
        own = tuple(place for place in places if place[0] == at)
        words = (" ".join(span.of(text.version.text).split()) for _, span in own)
        yield StoryCell(own, tuple(shortened(each, _LETTERS) for each in words))
