"""What the reader said of two texts, put beside the rows of a story's page that tell the same.

A verdict is given on a finding of two texts; a row of the page tells of many. It stands beside a row where both texts
have there what the finding is about. What the reader judged and no row tells (of names set apart, nothing is said to be
spelled in two ways) has a row of its own.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from variorum.model.decisions import Anchor, Decisions, Verdict
from variorum.model.finding import FIGURES, NAMES, QUOTATIONS, FindingKind
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.model.story_page import KeptRow, RowVerdict, StoryCell, StoryPage, TextPlace
from variorum.reviewing.belonging import FACT
from variorum.reviewing.carrying import known_again
from variorum.reviewing.kept_findings import is_sound
from variorum.text.phrasing import phrase

_SOURCES: frozenset[FindingKind] = frozenset({"source"})
#: Of these kinds the page tells all there is; a row of its own keeps what it tells no more.
_TOLD = FIGURES | NAMES | QUOTATIONS
#: What is spelled or described in two ways.
_OF_NAMES = frozenset({"spelling", "role"})


@dataclass(frozen=True, slots=True)
class _Given:
    """A verdict on a finding of this kind, and where in which texts of the page its words stand."""

    verdict: RowVerdict
    kind: FindingKind
    places: tuple[TextPlace, ...]
    sentence: str
    #: Whether it was said of a fact itself ("not the same fact"), not of a finding.
    of_fact: bool = False


def with_verdicts(
    page: StoryPage, decisions: Decisions | None, columns: Mapping[str, int] | None = None
) -> StoryPage:
    """The page, with what the reader said beside its rows, in place of what it had.

    `columns` says of other versions of its texts, by their content hashes, which column they are of: a verdict given
    on one holds where its words stand in the text of the page.
    """
    hashes = {text.version.content_hash: at for at, text in enumerate(page.texts)}
    said = _given(page, decisions or Decisions(), {**(columns or {}), **hashes})
    told: set[int] = set()

    def on(cells: Sequence[StoryCell], kinds: Collection[FindingKind]) -> tuple[RowVerdict, ...]:
        met = [each for each in said if each.kind in kinds and _is_told(each, cells)]
        told.update(map(id, met))
        return tuple(each.verdict for each in met)

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
        kept=tuple(_kept(page, each) for each in said if each.kind in _TOLD and id(each) not in told),
    )


def _given(page: StoryPage, decisions: Decisions, columns: Mapping[str, int]) -> list[_Given]:
    """The last word on each finding of each two texts, and on each fact."""
    latest: dict[tuple[str, frozenset[int]], _Given | None] = {}
    for verdict in decisions.verdicts:
        texts = _columns_of(verdict, columns)
        if texts is not None:
            key = verdict.finding, frozenset(texts)
            latest.pop(key, None)
            latest[key] = _on_page(page, verdict, texts)
    found = [each for each in latest.values() if each is not None]
    refused = [each.places for each in found if each.of_fact]
    return [each for each in found if each.of_fact or not any(_is_of(each, fact) for fact in refused)]


def _columns_of(verdict: Verdict, columns: Mapping[str, int]) -> tuple[int, int] | None:
    """The two texts of the page it was given on."""
    if verdict.judged is not None:
        if verdict.judged.mode != "outlets":
            return None
        hashes = [verdict.judged.left, verdict.judged.right]
    elif verdict.finding.startswith(FACT) and verdict.judgement == "rejected":
        hashes = [anchor.content_hash for anchor in (verdict.left, verdict.right) if anchor is not None]
    else:
        return None  # an older program kept no more than the words
    texts = [columns[each] for each in hashes if each in columns]
    return (texts[0], texts[1]) if len(texts) == 2 and texts[0] != texts[1] else None


def _on_page(page: StoryPage, verdict: Verdict, texts: tuple[int, int]) -> _Given | None:
    """None for a verdict taken back, and where its words stand on the page no more."""
    if verdict.judgement is None and not verdict.note:
        return None
    judged = verdict.judged
    if judged is None:
        places = [_again(page, text, anchor) for text, anchor in zip(texts, _anchors(verdict), strict=True)]
        if not all(places):
            return None
        title = " / ".join(anchor.words for anchor in _anchors(verdict) if anchor is not None)
        said = RowVerdict(verdict.judgement, tuple(sorted(texts)), title, verdict.note)
        all_places = tuple(sorted(place for side in places for place in side))
        return _Given(said, "figure", all_places, phrase("Not the same fact, the reader said."), of_fact=True)
    hashes = judged.left, judged.right
    versions = [page.texts[text].version for text in texts]
    same = [version.content_hash == each for version, each in zip(versions, hashes, strict=True)]
    lengths = [len(v.text) if is_same else sys.maxsize for v, is_same in zip(versions, same, strict=True)]
    finding = judged.finding
    if not is_sound(finding, (lengths[0], lengths[1])):
        return None
    found: list[TextPlace] = []
    for text, spans, anchor, is_same in zip(
        texts, (finding.left, finding.right), _anchors(verdict), same, strict=True
    ):
        here = [(text, span) for span in spans] if is_same else _again(page, text, anchor)
        if spans and not here:
            return None
        found += here if spans else ()
    title, sentence = finding.told(verdict.judgement)
    having = tuple(sorted({text for text, _ in found}))
    said = RowVerdict(verdict.judgement, having, title, verdict.note)
    return _Given(said, finding.kind, tuple(sorted(found)), sentence)


def _anchors(verdict: Verdict) -> tuple[Anchor | None, Anchor | None]:
    return verdict.left, verdict.right


def _again(page: StoryPage, text: int, anchor: Anchor | None) -> list[TextPlace]:
    place = known_again(anchor, page.texts[text].version)
    return [(text, place)] if place is not None else []


def _is_told(said: _Given, cells: Sequence[StoryCell]) -> bool:
    """Whether each text has in the row some of what the finding is about in it."""
    told = {text for text, span in said.places if _overlaps(span, cells[text].places)}
    return bool(told) and told == {text for text, _ in said.places}


def _is_of(said: _Given, fact: Iterable[TextPlace]) -> bool:
    """Whether the finding is about a fact: the reader's word on that is the last one."""
    return said.kind in FIGURES | NAMES and all(_overlaps(span, said.places, text) for text, span in fact)


def _overlaps(span: Span, places: Iterable[TextPlace], text: int | None = None) -> bool:
    return any(span.overlaps(other) for at, other in places if text is None or at == text)


def _kept(page: StoryPage, said: _Given) -> KeptRow:
    cells = tuple(_cells(page, said.places))
    return KeptRow(said.verdict.title, said.sentence, cells, (said.verdict,))


def _cells(page: StoryPage, places: Sequence[TextPlace]) -> Iterator[StoryCell]:
    for at, text in enumerate(page.texts):
        own = tuple(place for place in places if place[0] == at)
        yield StoryCell(own, tuple(" ".join(span.of(text.version.text).split()) for _, span in own))
