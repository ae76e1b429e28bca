"""Web Annotations read back: our own as the values they were, those of other programs as notes.

Each place is looked for anew in the text it is about. What cannot be placed, or is no annotation, is said so in
`problems`; nothing is passed over in silence. Nothing is fetched.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from variorum.model.annotations import Annotations
from variorum.model.article import Problem
from variorum.model.decisions import Anchor, Decisions, Note
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.span import Span
from variorum.progress import CancelledCheck
from variorum.reporting.exchange.annotation_file import TOO_DEEP, Told, annotations_in
from variorum.reporting.exchange.conforming import value_from
from variorum.reporting.exchange.foreign import note_id, note_text
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.sensible import is_sensible
from variorum.reporting.exchange.targets import At, NotPlaced, targets_in
from variorum.reporting.exchange.texts_here import TextsHere
from variorum.reporting.exchange.told_again import told_again
from variorum.reporting.exchange.vocabulary import DECIDED, FOUND, KIND, REMARK, VALUE
from variorum.reporting.inert import one_line
from variorum.text.leaving_out import shortened
from variorum.text.phrasing import kept_phrase, marked, retellable

_FIELDS = {
    "note": "notes",
    "verdict": "verdicts",
    "link": "links",
    "names": "entities",
    "role": "roles",
    "speaker": "speakers",
    "cut": "cuts",
}
_LISTS = {"name": "mentions", "figure": "figures", "quotation": "quotes", "source": "sources"}


@dataclass(frozen=True, slots=True)
class Incoming(JsonValue):
    """What a file of annotations says of the texts given.

    `annotations` are what was found in each text, in the order of the texts; `decisions` what was decided by hand;
    `foreign` how many of the notes come from other programs.
    """

    annotations: tuple[Annotations, ...] = ()
    decisions: Decisions = field(default_factory=Decisions)
    problems: tuple[Problem, ...] = ()
    foreign: int = 0

    @property
    def found(self) -> int:
        """How many names, figures, quotations and sources there are."""
        return sum(
            len(a.mentions) + len(a.figures) + len(a.quotes) + len(a.sources) for a in self.annotations
        )


_WHOLE = marked("It is about the whole text; it was put on the headline.")


@dataclass(slots=True)
class _Gathered:
    found: list[dict[str, list[Any]]]
    decided: dict[str, list[Any]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    foreign: int = 0
    #: Where names stand in each text: two never share a letter.
    names: dict[int, list[Span]] = field(default_factory=dict)

    def keeps_apart(self, document: int, span: Span) -> bool:
        """Take the place of a name, unless another has it."""
        taken = self.names.setdefault(document, [])
        at = bisect_left(taken, span)
        if any(span.overlaps(other) for other in taken[max(0, at - 1) : at + 1]):
            return False
        insort(taken, span)
        return True


def incoming(
    data: bytes,
    texts: Sequence[NamedText],
    name: str = "annotations",
    cancelled: CancelledCheck | None = None,
) -> Incoming:
    """Read a file of annotations on `texts`; `name` is what problems call it. Raises `Cancelled`."""
    in_file = annotations_in(data, name)
    gathered = _Gathered([{} for _ in texts], problems=list(in_file.problems))
    here = TextsHere(texts, cancelled)
    for told in in_file.annotations:
        here.go_on()
        where = f"{name}, annotation {told.number}"
        try:
            _take(told, here, where, gathered)
        except NotPlaced as reason:
            gathered.problems.append(Problem(where, _about(told, reason.reason), retellable(reason.hint)))
        except RecursionError:
            gathered.problems.append(Problem(where, _about(told, TOO_DEEP)))
    annotations = tuple(
        Annotations(text.annotations.source, **{key: tuple(rows) for key, rows in lists.items()})
        for text, lists in zip(texts, gathered.found, strict=True)
    )
    decisions = Decisions(**{key: tuple(rows) for key, rows in gathered.decided.items()})
    return Incoming(annotations, decisions, tuple(gathered.problems), gathered.foreign)


def _take(told: Told, here: TextsHere, where: str, gathered: _Gathered) -> None:
    given = told.content.get(KIND)
    kind = given if isinstance(given, str) else ""
    if kind in FOUND:
        _take_found(kind, told, here, where, gathered)
    elif kind in DECIDED:
        _take_decided(kind, told, here, where, gathered)
    elif kind == REMARK:
        _take_remark(told, here, gathered)
    else:
        _take_note(told, here, where, gathered)


def _take_found(kind: str, told: Told, here: TextsHere, where: str, gathered: _Gathered) -> None:
    (at, *_) = targets_in(told.content, here)
    value = value_from(FOUND[kind][0], told.content.get(VALUE))
    if value is None or at.span is None:
        raise NotPlaced(marked("It is damaged."))
    moved, doubts = told_again(value, at.span, here[at.document].text)
    if kind == "name" and not gathered.keeps_apart(at.document, at.span):
        raise NotPlaced(marked("Another name stands in its place."))
    gathered.found[at.document].setdefault(_LISTS[kind], []).append(moved)
    _doubt(gathered, where, told, (at.doubt, *doubts))


def _take_decided(kind: str, told: Told, here: TextsHere, where: str, gathered: _Gathered) -> None:
    value = told.content.get(VALUE)
    if not isinstance(value, dict):
        raise NotPlaced(marked("It is damaged."))
    filled: dict[str, Any] = dict(value)
    references = {
        key: inner["target"]
        for key, inner in value.items()
        if isinstance(inner, Mapping) and isinstance(inner.get("target"), int)
    }
    places = targets_in(told.content, here) if references else []
    for key, number in references.items():
        if not 0 <= number < len(places):
            raise NotPlaced(marked("It is damaged."))
        filled[key] = _anchor(places[number], here).to_dict()
        _doubt(gathered, where, told, (places[number].doubt,))
    decision = value_from(DECIDED[kind][0], filled)
    if decision is None or not is_sensible(decision, references.keys()):
        raise NotPlaced(marked("It is damaged."))
    gathered.decided.setdefault(_FIELDS[kind], []).append(decision)


def _take_remark(told: Told, here: TextsHere, gathered: _Gathered) -> None:
    (at, *_) = targets_in(told.content, here)
    value = told.content.get(VALUE)
    words = value.get("text") if isinstance(value, dict) else None
    if not isinstance(words, str):
        raise NotPlaced(marked("It is damaged."))
    gathered.found[at.document].setdefault("notes", []).append(words)


def _take_note(told: Told, here: TextsHere, where: str, gathered: _Gathered) -> None:
    """Of another program: a note on each of its passages; one on a whole text is put on its headline."""
    text, lost = note_text(told.content)
    places = targets_in(told.content, here)
    for number, at in enumerate(places):
        id = note_id(told.content)
        note = Note(
            _anchor(at, here),
            text or "(highlighted, without a word)",
            id if number == 0 else f"{id}-{number + 1}",
        )
        gathered.decided.setdefault("notes", []).append(note)
        whole = _WHOLE if at.span is None else ""
        _doubt(gathered, where, told, (at.doubt, whole))
    _doubt(gathered, where, told, (lost,))
    gathered.foreign += 1


def _anchor(at: At, here: TextsHere) -> Anchor:
    text = here[at.document]
    return Anchor.at(text.text, at.span or _heading(text), text.content_hash)


def _heading(text: NamedText) -> Span:
    headlines = [p for p in text.paragraphs if p.role == "headline"] or list(text.paragraphs[:1])
    return Span(headlines[0].start, headlines[0].end) if headlines else Span(0, len(text.text))


def _doubt(gathered: _Gathered, where: str, told: Told, doubts: Sequence[str]) -> None:
    for doubt in doubts:
        if doubt:
            gathered.problems.append(Problem(where, _about(told, doubt), remark=True))


def _about(told: Told, sentence: str) -> str:
    """The sentence, with the words annotated for a reader who has to find them."""
    words = next((s for s in _exacts(told.content.get("target")) if s.strip()), "")
    if not words:
        return retellable(sentence)
    return kept_phrase(
        "“{words}”: {sentence}", words=shortened(one_line(words), 60), sentence=retellable(sentence)
    )


def _exacts(told: Any) -> list[str]:
    rows = told if isinstance(told, list) else [told]
    found: list[str] = []
    for row in rows:
        selectors = row.get("selector") if isinstance(row, dict) else None
        for one in selectors if isinstance(selectors, list) else [selectors]:
            if isinstance(one, dict) and isinstance(one.get("exact"), str):
                found.append(one["exact"])
    return found
