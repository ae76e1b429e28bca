"""One plain word for another is told as the long way would tell it."""

from __future__ import annotations

from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.comparing.witness import witness_of
from variorum.comparing.wording import edits
from variorum.comparing.wording.edits import Edits, edits_between
from variorum.comparing.wording.sides import setting_of
from variorum.text.word_lists import listed

#: Words that are, begin or go on numbers, dates, units, names, sources, negations and hedges, and plain ones.
_WORDS = sorted(
    listed(
        "harbour ferry said says told claimed denied the a an of to by for from per cent percent half two twenty "
        "hundred million third 3 5,000 1.5 March Monday last week hours minutes euro safe unsafe legal illegal not "
        "no only never failed may reportedly police officials according Ada Holm U.S. United us US sec secretary "
        "dept department well-known twenty-two “ ” \" , . - $ % didn't did can't harbor die der und que de le eight"
    )
)
_TEXTS = st.lists(st.sampled_from(_WORDS), min_size=2, max_size=9)


def _both_ways(left: str, right: str, language: str) -> tuple[Edits, Edits]:
    setting = setting_of(witness_of(left), witness_of(right), language)
    whole = (0, len(left)), (0, len(right))
    quick = edits_between(*whole, setting)
    with mock.patch.object(edits, "is_plain_swap", return_value=False):
        return quick, edits_between(*whole, setting)


@settings(max_examples=400)
@given(_TEXTS, st.data(), st.sampled_from(_WORDS), st.sampled_from(["english", "german", "french", ""]))
def test_the_short_way_and_the_long_way_answer_alike(
    words: list[str], data: st.DataObject, word: str, language: str
) -> None:
    at = data.draw(st.integers(0, len(words) - 1))
    quick, long = _both_ways(" ".join(words), " ".join([*words[:at], word, *words[at + 1 :]]), language)
    assert quick == long


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("The ferry left early.", "The ferry sailed early.", "wording"),
        ("“The ferry left early.”", "“The ferry sailed early.”", "quote"),
        ("Two people, witnesses said, were hurt.", "Two people, divers said, were hurt.", "attribution"),
    ],
)
def test_a_plain_word_for_another(left: str, right: str, kind: str) -> None:
    quick, _ = _both_ways(left, right, "english")
    assert [edit.kind for edit in quick.edits] == [kind]
