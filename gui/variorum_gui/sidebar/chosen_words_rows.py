"""The words each text chose: for people and bodies, for acts, and to report what somebody said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from variorum.dossier.sourcing.act_words import words_for_acts
from variorum.dossier.sourcing.reporting_verbs import reporting_verbs, verbs_of
from variorum.model.dossier import Entity
from variorum.model.sourcing import ActWords, ReportingVerb
from variorum.text.quoting import in_marks
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.name_rows import mention_places
from variorum_gui.sidebar.places import ParagraphNumbers, annotations_of, in_text, quoted, side_of
from variorum_gui.sidebar.remembering import Remembered
from variorum_gui.sidebar.rows import TYPE_SIGNS, Row, section

_ACTS = ("previous", "next")
_verbs = Remembered(reporting_verbs)


def words_for_names(shown: Shown) -> list[Row]:
    """Descriptions, titles and epithets of each name, by text, with how often."""
    rows: list[Row] = []
    for number, entity in enumerate(shown.dossier.entities if shown.dossier is not None else ()):
        told: dict[int, Counter[str]] = {}
        for description in entity.descriptions:
            if description.document < 2:
                told.setdefault(description.document, Counter())[description.text] += 1
        lines = [
            in_text(shown, document, ", ".join(_counted(w, n) for w, n in words.most_common()))
            for document, words in sorted(told.items())
        ]
        if lines:
            places = tuple(Place(side_of(d.document), d.span) for d in entity.descriptions if d.document < 2)
            rows.append(
                _named(
                    f"words:{number}:{entity.name}", entity, lines, places or mention_places(shown, entity)
                )
            )
    return [section(tr("Words used for"), len(rows)), *rows] if rows else []


def words_for_acts_rows(shown: Shown, numbers: ParagraphNumbers) -> list[Row]:
    """Two words for one act, in passages surely linked."""
    if shown.comparison is None:
        return []
    rows = [_act(shown, words, numbers) for words in words_for_acts({(0, 1): shown.comparison})]
    return [section(tr("Words for one act"), len(rows)), *rows] if rows else []


def verbs_rows(shown: Shown) -> list[Row]:
    """For each speaker the verbs by which the texts report what was said."""
    annotations = annotations_of(shown)
    if not annotations or shown.dossier is None:
        return []
    rows: list[Row] = []
    for number, verbs in verbs_of(_verbs(annotations, shown.dossier.entities)).items():
        entity = shown.dossier.entities[number]
        lines = []
        for document in range(len(annotations)):
            mine = [_times(verb.verb, verb.count(document)) for verb in verbs if verb.count(document)]
            if mine:
                lines.append(in_text(shown, document, ", ".join(mine)))
        places = _sorted(place for verb in verbs for place in _places(verb))
        rows.append(_named(f"verbs:{number}:{entity.name}", entity, lines, places))
    return [section(tr("Verbs that report a speaker"), len(rows)), *rows] if rows else []


def _named(key: str, entity: Entity, lines: list[str], places: tuple[Place, ...]) -> Row:
    return Row(
        key,
        entity.name,
        detail="\n".join(lines),
        sign=TYPE_SIGNS.get(entity.type, "other"),
        places=places,
        light="wording",
        strong=True,
        acts=_ACTS,
    )


def _act(shown: Shown, words: ActWords, numbers: ParagraphNumbers) -> Row:
    places: list[Place] = []
    for i, left, j, right in words.places:
        places += (Place(side_of(i), left), Place(side_of(j), right))
    count = len(words.places)
    times = tr_many("{n} time", "{n} times", count) if count > 1 else ""
    return Row(
        f"act:{words.left}/{words.right}",
        " / ".join(in_marks(side) for side in (words.left, words.right)),
        detail=times,
        aside=numbers.words(places),
        places=tuple(places),
        light="wording",
        acts=_ACTS,
    )


def _places(verb: ReportingVerb) -> tuple[Place, ...]:
    return tuple(Place(side_of(document), span) for document, span in verb.places if document < 2)


def _sorted(places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(sorted(places, key=lambda place: (place.side != "left", place.span)))


def _counted(words: str, times: int) -> str:
    return quoted(words, 60) + (f" ×{times}" if times > 1 else "")


def _times(word: str, times: int) -> str:
    return f"{word} ×{times}" if times > 1 else word
