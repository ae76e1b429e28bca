"""Words that only lead over to a quotation are no finding; what tells an act is one."""

from __future__ import annotations

import pytest

from variorum.reviewing.speech_tags import is_speech_tag


@pytest.mark.parametrize(
    "words",
    [
        "He added,",
        "She also said:",
        "They say:",
        "Kelm continued:",
        "Ms. Ada Kelm then went on,",
        "The diver wrote,",
        "Ada Kelm explains:",
        "She advises:",
        "He goes on:",
        "He notes,",
        "They write:",
        "They ask:",
        "The letter reads:",
        "Mr. Kelm then replied,",
        "Kelm observes:",
        "The Harbour Gazette notes:",
    ],
)
def test_who_speaks_and_that_they_speak_only_leads_over(words: str) -> None:
    assert is_speech_tag(words)


@pytest.mark.parametrize(
    "words",
    [
        "The government confirmed:",
        "The minister denied,",
        "Mayor Kelm admitted:",
        "Harland warned,",
        "The court ruled:",
        "He later conceded,",
        "They claimed:",
        "She was told,",
        "The ministry advised,",
        "The letter readily,",
        "The answer:",
        "He said.",
        "The strike continues:",
        "The search went on:",
        "The trial continued,",
    ],
)
def test_that_somebody_confirmed_denied_or_warned_is_told(words: str) -> None:
    assert not is_speech_tag(words)
