"""What is asked first of every word must never keep a claim from being found."""

from __future__ import annotations

import random

import pytest

from variorum.comparing.witness import witness_of
from variorum.comparing.wording import claims
from variorum.comparing.wording.sides import Setting, Side
from variorum.comparing.wording.telling_words import telling_words
from variorum.comparing.wording.word_differences import tokens_of

_MARKS = ["1,200", "3", "1998", "14:30", "$", "€", "%", ".", ",", "-", "p.m.", "noon", "didn't", "peut-être"]
_FIELDS = (
    "negations second_negations hedges bounds sayings months days moments numbers ordinals scales units "
    "articles titles contractions"
)


@pytest.mark.parametrize("language", ["english", "german", "french", "spanish"])
def test_every_claim_among_telling_words_is_found_without_asking_all_of_every_word(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rng, told = random.Random(1), telling_words(language)
    known = sorted({word for field in _FIELDS.split() for word in getattr(told, field)}) + _MARKS
    picked = (rng.choice([str.lower, str.lower, str.title])(word) for word in rng.choices(known, k=3_000))
    text = " ".join(picked)
    witness = witness_of(text)
    side = Side(text, witness.sentences)
    setting = Setting(side, side, language)
    tokens = tokens_of(text, 0, len(text))
    quick = claims.Telling(tokens, side, setting).between(0, len(tokens))
    monkeypatch.setattr(claims, "opens_claims", lambda key, language: True)
    assert len(quick) > 500
    assert quick == claims.Telling(tokens, side, setting).between(0, len(tokens))
