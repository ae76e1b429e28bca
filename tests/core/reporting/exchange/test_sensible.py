"""Decisions of a stranger's file that are right in form and say nothing."""

import pytest

from variorum.model.decisions import (
    Anchor,
    CutDecision,
    EntityDecision,
    LinkDecision,
    RoleDecision,
    SpeakerDecision,
)
from variorum.model.json_value import JsonValue
from variorum.reporting.exchange.placing import Selectors
from variorum.reporting.exchange.sensible import is_sensible

HERE = Anchor("hash", "The ferry left.")


@pytest.mark.parametrize(
    ("decision", "placed", "sensible"),
    [
        (EntityDecision("merge", ("Ada Holm", "Holm")), set(), True),
        (EntityDecision("merge", ("Ada Holm",)), set(), False),
        (EntityDecision("merge", ("Ada Holm", "Ada Holm")), set(), False),
        (EntityDecision("apart", ("Ada Holm", " ")), set(), False),
        (EntityDecision("rename", ("Holm",), "Ada Holm"), set(), True),
        (EntityDecision("rename", ("Holm",), " "), set(), False),
        (EntityDecision("rename", (), "Ada Holm"), set(), False),
        (EntityDecision("type", ("Holm",), type="LOC"), set(), True),
        (CutDecision("One. Two.", 4), set(), True),
        (CutDecision("One. Two.", -3), set(), False),
        (CutDecision("One. Two.", 30), set(), False),
        (RoleDecision(HERE, "caption"), {"paragraph"}, True),
        (RoleDecision(HERE, "caption"), set(), False),
        (SpeakerDecision(HERE, None), {"quotation"}, True),
        (SpeakerDecision(HERE, Anchor("hash", "Kelm")), {"quotation", "speaker"}, True),
        (SpeakerDecision(HERE, Anchor("hash", "Kelm")), {"quotation"}, False),
        (SpeakerDecision(HERE, Anchor("another", "Kelm")), {"quotation", "speaker"}, False),
        (SpeakerDecision(HERE, Anchor("hash", "")), {"quotation", "speaker"}, False),
        (SpeakerDecision(Anchor("hash", " "), None), {"quotation"}, False),
        (LinkDecision(HERE, HERE, True), {"left"}, False),
    ],
)
def test_what_a_decision_must_have(decision: JsonValue, placed: set[str], sensible: bool) -> None:
    assert is_sensible(decision, placed) is sensible


def test_only_letters_near_a_passage_tell_places_apart() -> None:
    told = {
        "type": "TextQuoteSelector",
        "exact": "left",
        "prefix": "a" * 5_000 + "b",
        "suffix": "c" + "d" * 5_000,
    }
    read = Selectors.of(told)
    assert (len(read.prefix), read.prefix[-1]) == (256, "b")
    assert (len(read.suffix), read.suffix[0]) == (256, "c")
