"""What became of an article from version to version."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum import Cancelled
from variorum.comparing.life.history import history_of
from variorum.comparing.story.known_comparisons import KnownComparisons
from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.history import History

HARBOUR = "Two boats were damaged in the harbour of Testham on Friday."
NOBODY = "Nobody was hurt, the harbour master Ada Brook told reporters."
FERRY = "The ferry to the island will not sail before Sunday morning."
COUNCIL = "The town council meets next week to talk about a new sea wall."


def version(*sentences: str, headline: str = "Storm over Testham", notice: str = "") -> Version:
    parts: list[tuple[str, str]] = [(headline, "headline"), (" ".join(sentences), "body")]
    if notice:
        parts.append((notice, "notice"))
    return version_from(parts)  # type: ignore[arg-type]


def told(history: History, versions: tuple[Version, ...], words: str) -> list[tuple[int, str]]:
    """The life of the sentence that has these words where it was first told."""
    for life in history.lives:
        first = life.stages[0]
        if words in first.span.of(versions[first.version].text):
            return [(stage.version, stage.turn) for stage in life.stages]
    raise AssertionError(words)


def test_a_sentence_is_born_edited_and_goes() -> None:
    versions = (
        version(HARBOUR, NOBODY),
        version(HARBOUR.replace("Two", "Three"), NOBODY, FERRY),
        version(NOBODY, FERRY),
    )
    history = history_of(versions)
    assert told(history, versions, "Two boats") == [(0, "born"), (1, "edited")]
    assert told(history, versions, "Nobody") == [(0, "born"), (1, "same"), (2, "same")]
    assert told(history, versions, "ferry") == [(1, "born"), (2, "same")]
    assert [(step.removed, step.added, step.edited) for step in history.steps] == [(0, 1, 1), (1, 0, 0)]
    assert dict(history.steps[0].edits_by_kind) == {"number": 1}


def test_what_was_taken_out_and_put_back_is_one_sentence() -> None:
    versions = (version(HARBOUR, NOBODY, FERRY), version(HARBOUR, FERRY), version(HARBOUR, NOBODY, FERRY))
    assert told(history_of(versions), versions, "Nobody") == [(0, "born"), (2, "back")]


def test_headlines_and_notices_are_told_with_the_version_they_came_in() -> None:
    correction = "Correction: An earlier version gave the wrong number of boats."
    versions = (
        version(HARBOUR, headline="Storm over Testham"),
        version(HARBOUR, headline="Boats damaged in storm"),
        version(HARBOUR, headline="Boats damaged in storm", notice=correction),
    )
    history = history_of(versions)
    assert history.headlines == ((0, "Storm over Testham"), (1, "Boats damaged in storm"))
    assert [step.headline for step in history.steps] == [True, False]
    assert history.steps[1].notices == (correction,)
    assert not history.steps[1].same


def test_the_same_text_again_is_a_step_without_change() -> None:
    history = history_of((version(HARBOUR), version(HARBOUR)))
    assert history.steps[0].same


def test_one_version_has_no_steps() -> None:
    assert history_of((version(HARBOUR),)) == History(1, headlines=((0, "Storm over Testham"),))
    assert history_of(()) == History(0)


def test_a_place_in_a_version_names_its_sentence() -> None:
    versions = (version(HARBOUR, NOBODY), version(NOBODY, COUNCIL))
    history = history_of(versions)
    life = history.life_at(1, versions[1].text.index("Brook"))
    assert life is not None
    assert (life.born, life.last, life.changes) == (0, 1, 0)
    assert history.life_at(1, len(versions[1].text) + 5) is None


def test_comparisons_made_before_are_not_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    versions = [version(HARBOUR), version(HARBOUR, FERRY), version(HARBOUR, FERRY, COUNCIL)]
    recent = KnownComparisons()
    first = history_of(versions, recent=recent)
    monkeypatch.setattr("variorum.comparing.life.history.compare", None)
    assert history_of(versions, recent=recent) == first


def test_it_tells_how_far_it_is_and_stops_when_asked() -> None:
    versions = [version(HARBOUR), version(FERRY), version(COUNCIL)]
    shares: list[float] = []
    history_of(versions, progress=lambda _, share: shares.append(share), recent=KnownComparisons())
    assert shares == [0.5, 1.0]
    stop: Callable[[], bool] = lambda: True  # noqa: E731
    with pytest.raises(Cancelled):
        history_of(versions, cancelled=stop, recent=KnownComparisons())


SENTENCES = (HARBOUR, NOBODY, FERRY, COUNCIL, HARBOUR.replace("Two", "Four"), "It rained.", "")


@given(st.lists(st.lists(st.sampled_from(SENTENCES), max_size=6), min_size=1, max_size=5))
@settings(deadline=None)
def test_every_sentence_of_every_version_is_in_a_life(texts: list[list[str]]) -> None:
    versions = tuple(version(*sentences) for sentences in texts)
    history = history_of(versions)
    assert len(history.steps) == len(versions) - 1
    for life in history.lives:
        numbers = [stage.version for stage in life.stages]
        assert numbers == sorted(set(numbers))
        assert life.stages[0].turn == "born"
        assert all(stage.turn != "born" for stage in life.stages[1:])
    if len(versions) > 1:
        for number, sentences in enumerate(texts):
            for sentence in filter(None, sentences):
                assert history.life_at(number, versions[number].text.index(sentence)) is not None


def test_the_events_of_a_life_tell_when_it_was_gone() -> None:
    texts = (
        version(HARBOUR, NOBODY, FERRY),
        version(HARBOUR, FERRY),
        version(HARBOUR, NOBODY, FERRY),
        version(HARBOUR, NOBODY, FERRY),
        version(HARBOUR, FERRY),
    )
    history = history_of(texts, recent=KnownComparisons())
    life = history.life_at(0, texts[0].text.index("Nobody"))
    assert life is not None
    assert [(event.version, event.what) for event in life.events(5)] == [
        (0, "born"),
        (1, "gone"),
        (2, "back"),
        (4, "gone"),
    ]
    assert len(history.words) == 5
    assert history.words[0] == history.words[2] > history.words[1]


def test_what_is_only_possibly_linked_is_not_counted_as_edited() -> None:
    versions = (
        version(HARBOUR, NOBODY, FERRY),
        version(
            HARBOUR.replace("Two", "Three"), FERRY, notice="Correction: An earlier version said two boats."
        ),
    )
    (step,) = history_of(versions, recent=KnownComparisons()).steps
    assert (step.removed, step.added, step.edited, step.moved) == (1, 1, 1, 0)
