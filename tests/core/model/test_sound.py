"""Values out of a stranger's file hold what their annotations say, or are none."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from variorum.model.decisions import Anchor, EntityDecision, JudgedFinding, Note, Verdict
from variorum.model.finding import Finding
from variorum.model.json_value import JsonValue
from variorum.model.sound import sound
from variorum.model.span import Span

ANCHOR = Anchor("ab12", "the pier", "at ", " on", 3)
FINDING = Finding(
    "f", "figure", "Figures", "31 and 40.", (Span(1, 3),), (Span(2, 4),), 0.5, decided=("a", "b")
)
VERDICT = Verdict("f", "confirmed", "mine", ANCHOR, None, JudgedFinding("outlets", "ab12", "cd34", FINDING))
NOTE = Note(ANCHOR, "odd", "id", ("later", "quay"), "blue", ANCHOR)
ODD: list[object] = [None, True, 1, 1.5, float("nan"), "no such word", [], {}, (1,), ("a", 2)]


def test_what_is_as_it_should_be_is_the_very_same_value() -> None:
    for value in (VERDICT, NOTE, EntityDecision("merge", ("Ada", "A. Brook"))):
        assert sound(value) is value
        assert sound(type(value).from_dict(value.to_dict())) == value


@pytest.mark.parametrize("odd", ODD)
def test_a_verdict_of_no_judgement_known_or_on_no_id_is_none(odd: object) -> None:
    told = VERDICT.to_dict()
    if odd is not None:
        assert sound(Verdict.from_dict({**told, "judgement": odd})) is None
    if not isinstance(odd, str):
        assert sound(Verdict.from_dict({**told, "finding": odd})) is None


@pytest.mark.parametrize("odd", [1, 1.5, True, "words", ["words"]])
def test_what_has_a_default_is_passed_over_and_the_rest_stays(odd: object) -> None:
    told = VERDICT.to_dict()
    assert sound(Verdict.from_dict({**told, "judged": odd})) == Verdict("f", "confirmed", "mine", ANCHOR)
    without = Verdict("f", "confirmed", "mine", None, None, VERDICT.judged)
    assert sound(Verdict.from_dict({**told, "left": odd})) == without
    # A newer version may have colours of its own: what was noted is to be read all the same.
    assert sound(Note.from_dict({**NOTE.to_dict(), "colour": odd})) == Note(
        ANCHOR, "odd", "id", ("later", "quay"), "", ANCHOR
    )


@pytest.mark.parametrize(
    ("field", "odd"),
    [
        ("certainty", float("nan")),
        ("kind", "gossip"),
        ("weight", 3),
        ("title", 5),
        ("left", [{"start": "1", "end": 2}]),
    ],
)
def test_a_finding_kept_with_a_verdict_is_looked_through(field: str, odd: object) -> None:
    told = VERDICT.to_dict()
    told["judged"]["finding"][field] = odd
    found = sound(Verdict.from_dict(told))
    assert found is not None
    assert (found.judgement, found.judged) == ("confirmed", None)


@dataclasses.dataclass(frozen=True, slots=True)
class Pair(JsonValue):
    both: tuple[int, str] = (0, "")


@pytest.mark.parametrize(("both", "held"), [((3, "three"), True), ((3, 3), False), ((3,), False)])
def test_a_pair_holds_what_each_of_its_places_may(both: Any, held: bool) -> None:
    assert sound(Pair(both)) == (Pair(both) if held else Pair())
