"""Sources × outlets: who each text leans on, and statements for which it names nobody."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.comparing.story.told_by_several import groups_of
from variorum.dossier.sourcing.shared_copy import texts_sharing
from variorum.dossier.sourcing.source_table import sources_by_text
from variorum.dossier.sourcing.unsourced import unsourced
from variorum.model.annotations import Annotations, SourceKind
from variorum.model.sourcing import SourceRow, UnsourcedKind
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.heads_row import heads_row
from variorum_gui.sidebar.places import (
    ParagraphNumbers,
    annotations_of,
    cells_of,
    column_heads,
    excerpt,
    name_of,
    quoted_around,
    side_of,
    text_of,
    whole_heads,
    words_at,
)
from variorum_gui.sidebar.remembering import Remembered
from variorum_gui.sidebar.rows import Row, fold, remark, section

_SOURCES: tuple[tuple[SourceKind, str], ...] = (
    ("named", marked("Named sources")),
    ("role", marked("Sources by their role")),
    ("anonymous", marked("Unnamed sources")),
    ("document", marked("Documents")),
    ("via", marked("By way of others")),
)
_WHY: dict[UnsourcedKind, str] = {
    "figure": marked("{text} – states a figure: {words}"),
    "hearsay": marked("{text} – hearsay: {words}"),
}
_table = Remembered(sources_by_text)
_statements = Remembered(unsourced)
#: The passages of both texts that tell one thing, as the page of a story has them.
_told_in_both = Remembered(lambda comparison: groups_of({(0, 1): comparison}))


def make_sources_ready(shown: Shown) -> None:
    """Work out what the list asks of the texts; for other threads, as it touches no Qt. Of long ones it takes 0.2 s."""
    annotations = annotations_of(shown)
    if annotations:
        _shared_copy(shown, _sources_of(shown, annotations))
        _statements(annotations)


def _sources_of(shown: Shown, annotations: tuple[Annotations, ...]) -> tuple[SourceRow, ...]:
    entities = shown.dossier.entities if shown.dossier is not None else ()
    return _table(annotations, entities, _outlets(shown))


def source_rows(shown: Shown, numbers: ParagraphNumbers, folds: frozenset[str]) -> list[Row]:
    """The table by kind of source, then the statements without one, folded."""
    annotations = annotations_of(shown)
    if not annotations:
        return []
    table = _sources_of(shown, annotations)
    heads, whole = column_heads(shown), whole_heads(shown)
    rows: list[Row] = []
    for kind, title in _SOURCES:
        members = [source for source in table if source.kind == kind]
        if members:
            rows.append(section(f"{tr(title)} {len(members)}", None, heads, f"sources-{kind}", whole))
            rows += [_source(shown, source, numbers, whole) for source in members]
        if kind == "via":
            rows += _shared_copy(shown, members)
    rows += heads_row(shown) if rows else ()
    return [
        *rows,
        *fold("unsourced", tr("Statements with no source found"), _unsourced(shown, numbers), folds),
    ]


def _shared_copy(shown: Shown, members: Sequence[SourceRow]) -> list[Row]:
    """What both texts credit with one thing, unless they are versions of one, which nobody takes for corroboration.

    It takes 90 ms for 3,500 links: only for a source that both name.
    """
    if shown.comparison is None or shown.comparison.mode == "versions":
        return []
    in_both = [source for source in members if len({document for document, _ in source.places}) > 1]
    if not in_both:
        return []
    annotations, told = annotations_of(shown), _told_in_both(shown.comparison)
    shared = sorted(source.name for source in in_both if texts_sharing(annotations, source.places, told))
    return [remark(tr("Both credit {name}: shared copy is not corroboration.", name=name)) for name in shared]


def _outlets(shown: Shown) -> tuple[str, ...]:
    """Whose the texts are, so that none is said to relay itself."""
    return tuple(text.article.outlet for text in (shown.left, shown.right) if text is not None)


def _source(shown: Shown, source: SourceRow, numbers: ParagraphNumbers, heads: tuple[str, ...]) -> Row:
    places = tuple(Place(side_of(document), span) for document, span in source.places if document < 2)
    spoken = [words_at(shown, place) for place in places]
    others = [words for words in _once(spoken) if words.casefold() != source.name.casefold()]
    lines = [tr("perhaps not a source")] if source.doubtful else []
    if others:
        lines.append(tr("also {names}", names=", ".join(excerpt(words, 40) for words in others[:3])))
    return Row(
        # Two papers without a known speaker have one name and no entity: the place tells them apart.
        f"source:{source.kind}:{source.entity}:{source.name}:{source.places[0]}",
        excerpt(source.name, 80),
        detail="\n".join(lines),
        cells=cells_of(shown, source.count),
        heads=heads,
        places=places,
        light="passage",
        doubtful=source.doubtful,
        tip=numbers.words(places),
        acts=("previous", "next"),
    )


def _once(words: Sequence[str]) -> list[str]:
    """Each once, as it stands within a sentence: where one begins, “she” is written “She”."""
    found: dict[str, str] = {}
    for each in words:
        known = found.setdefault(each.casefold(), each)
        found[each.casefold()] = max(known, each)  # small letters come after capitals
    return list(found.values())


def _unsourced(shown: Shown, numbers: ParagraphNumbers) -> tuple[Row, ...]:
    rows: list[Row] = []
    for statement in _statements(annotations_of(shown)):
        side = side_of(statement.document)
        place = Place(side, statement.sentence)
        words = " ".join(statement.words.of(text_of(shown, side)).split())
        rows.append(
            Row(
                f"unsourced:{side}:{statement.sentence.start}",
                quoted_around(statement.sentence.of(text_of(shown, side)), words, 120),
                detail=tr(_WHY[statement.why], text=name_of(shown, side), words=words),
                where=numbers.words((place,)),
                places=(place,),
                light="passage",
            )
        )
    return tuple(rows)
