"""The Figures tab: figures that may not agree, then all figures of each text without a verdict."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.dossier.disagreeing.all_figures import written_apart
from variorum.dossier.disagreeing.careful_words import OTHER_PRECISION, TO_CHECK
from variorum.dossier.disagreeing.refusals import fact_id, not_the_same_fact, without_refused
from variorum.dossier.disagreeing.row_sentences import sentences_with
from variorum.dossier.left_out import not_searched
from variorum.model.annotations import Annotations
from variorum.model.decisions import SETTLED, Judgement, Verdict
from variorum.model.dossier import Disagreement
from variorum.reporting.judged import Judged
from variorum.reporting.stated_facts import places_of
from variorum.text.phrasing import phrase
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.dossier_notes import warnings
from variorum_gui.sidebar.places import (
    ParagraphNumbers,
    annotations_of,
    in_text,
    name_of,
    quoted_around,
    side_of,
)
from variorum_gui.sidebar.refused_rows import refused_rows
from variorum_gui.sidebar.rows import SIGN_WORDS, Row, Sign, remark, section
from variorum_gui.sidebar.stated_rows import stated_rows

#: Disagreements of these kinds are told under Names and Quotes.
ELSEWHERE = ("spelling", "role", "quote", "speaker")
#: Neither is a figure.
_PLACES, _DESCRIBED = frozenset(("place",)), frozenset(("colour", "side"))
_TIERS = (
    ("differ", marked("Different figures")),
    ("check", marked("Perhaps the same figure: please check")),
    ("range", marked("Stated with different precision")),
)
_ASIDES: dict[str, str] = {"check": marked("to check"), "range": marked("precision")}
_WHY: dict[str, str] = {
    "differ": marked(
        "Listed because both sentences count the same thing, and give different numbers for it."
    ),
    "check": marked(
        "Listed because both sentences seem to tell of one thing; "
        "it may be another one, or told of another time."
    ),
    "range": marked("Listed because one figure may be the other, rounded or given as a range."),
}
#: Sentences that begin with the heading of their section.
_HEADED = (TO_CHECK, OTHER_PRECISION)
_MARK = "\0"


def figure_rows(shown: Shown, folds: frozenset[str] = frozenset(), part: str = "all") -> tuple[Row, ...]:
    """Both parts. An empty first part says what it does not mean."""
    rows: list[Row] = []
    numbers = ParagraphNumbers(shown)
    if part in ("all", "differ") and _is_pair(shown):
        rows += _disagreements(shown, numbers, folds)
        rows += refused_rows(shown, folds)
    if part in ("all", "stated"):
        rows += stated_rows(shown, numbers, folds)
    return tuple(rows)


def why_fold(key: str) -> str:
    """The fold that is open while a row says why it is listed."""
    return f"why:{key}"


def figure_disagreements(shown: Shown) -> tuple[Disagreement, ...]:
    """The disagreements about figures between the two texts, without those the reader took away."""
    if shown.dossier is None:
        return ()
    rows = tuple(row for row in shown.dossier.disagreements if row.kind not in ELSEWHERE)
    annotations = annotations_of(shown)
    return without_refused(annotations, rows, shown.decisions) if annotations else rows


def disagreement_places(row: Disagreement) -> tuple[Place, ...]:
    """Where the values of a disagreement stand."""
    return tuple(Place(side_of(document), span) for document, _, span, _ in row.values if document < 2)


def not_the_same(shown: Shown, key: str) -> Verdict | None:
    """The decision that takes the row with this key off the list."""
    annotations = annotations_of(shown)
    row = next((row for row in figure_disagreements(shown) if _key(annotations, row) == key), None)
    return not_the_same_fact(annotations, row) if row is not None else None


def _is_pair(shown: Shown) -> bool:
    return shown.left is not None and shown.right is not None and shown.dossier is not None


def _disagreements(shown: Shown, numbers: ParagraphNumbers, folds: frozenset[str]) -> list[Row]:
    found = figure_disagreements(shown)
    annotations = annotations_of(shown)
    judged = Judged(shown.findings, shown.decisions)
    said = [judged.fact(row.kind, *places_of(row, (0, 1))) for row in found]
    rows: list[Row] = [*map(remark, warnings(shown)), *_written(shown, annotations)]
    for heading, members in (
        *((tr(title), _open(found, said, tier)) for tier, title in _TIERS),
        (tr("Places to check"), _open(found, said, "check", _PLACES)),
        (tr("Described differently"), _open(found, said, "check", _DESCRIBED)),
        (tr("Decided by you"), [each for each in zip(found, said, strict=True) if each[1] in SETTLED]),
    ):
        if members:
            rows.append(section(heading, len(members)))
            rows += [_disagreement(shown, *member, numbers, annotations, folds) for member in members]
    if not found:
        rows.append(remark(tr("No differing figures found. This does not mean that the figures agree.")))
    return [*rows, remark(not_searched())]


def _open(
    found: Sequence[Disagreement],
    said: Sequence[Judgement | None],
    tier: str,
    kinds: frozenset[str] = frozenset(),
) -> list[tuple[Disagreement, Judgement | None]]:
    """Those of this tier and these kinds that the reader did not yet decide on; without `kinds` all figures."""
    return [
        each
        for each in zip(found, said, strict=True)
        if each[0].tier == tier
        and each[1] not in SETTLED
        and (each[0].kind in kinds if kinds else each[0].kind not in _PLACES | _DESCRIBED)
    ]


def _written(shown: Shown, annotations: tuple[Annotations, ...]) -> list[Row]:
    return [
        remark(
            tr(
                "{text}: {written} than {other}. Figures may have been updated.",
                text=name_of(shown, side_of(later.document)),
                written=later.words,
                other=name_of(shown, side_of(later.first)),
            )
        )
        for later in written_apart(annotations)
    ]


def _disagreement(
    shown: Shown,
    row: Disagreement,
    said: Judgement | None,
    numbers: ParagraphNumbers,
    annotations: tuple[Annotations, ...],
    folds: frozenset[str],
) -> Row:
    places = disagreement_places(row)
    lines: list[str] = []
    for document, span, _, sentence in sentences_with(annotations, row) if annotations else ():
        if document < 2:
            words = " ".join(span.of(annotations[document].text).split())
            lines.append(in_text(shown, document, quoted_around(sentence, words, 150)))
    key = _key(annotations, row)
    lines += [tr(_WHY[row.tier])] if why_fold(key) in folds else []
    settled = said in SETTLED
    to_check = row.tier == "check" and not settled
    sign: Sign = said if said is not None else "to check" if to_check else ""
    return Row(
        key,
        row.told(said) if settled else _without_heading(row.sentence),
        detail="\n".join(dict.fromkeys(lines)),
        where=numbers.words(places),
        aside=tr(SIGN_WORDS[said]) if said is not None else tr(_ASIDES.get(row.tier, row.kind)),
        places=places,
        light="figure",
        strong=row.tier == "differ" and not settled,
        faded=row.tier == "range" or said == "rejected",
        doubtful=to_check,
        sign=sign,
        acts=("previous", "next", "why", "other fact"),
    )


def _without_heading(sentence: str) -> str:
    """The sentence without the words that the heading above the row says already."""
    for template in _HEADED:
        said = phrase(template, told=_MARK).partition(_MARK)[0]
        if said and sentence.startswith(said):
            rest = sentence.removeprefix(said)
            return f"{rest[:1].upper()}{rest[1:]}"
    return sentence


def _key(annotations: tuple[Annotations, ...], row: Disagreement) -> str:
    return f"disagreement:{fact_id(annotations, row) if annotations else row.sentence}"
