"""What is worked out for one pair of a story and at hand for the next changes no answer, and has its bounds."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import variorum
from variorum.comparing import witnesses as witnesses_module
from variorum.comparing.desk import LONGEST, Desk
from variorum.comparing.pipeline import compare_among
from variorum.comparing.story.chorus import compare_many
from variorum.comparing.story.known_comparisons import KnownComparisons
from variorum.comparing.witness import witness_of
from variorum.comparing.witnesses import Witnesses
from variorum.comparing.wording.marking import KnownEdits, Marking
from variorum.comparing.wording.sides import setting_of
from variorum.model.building import plain_version

_SENTENCES = (
    "The ferry Isola ran aground on a sandbank on Saturday with 214 people aboard.",
    "The ferry Isola ran aground near a sandbank on Sunday with about 230 people aboard.",
    "Marsh was under water, the Coast Authority said.",
    "Marsh was not under water, the Harbour Office said.",
    "The people of Marsh left at noon.",
    "“We saw a long scrape. We saw no light,” said Dana Kelm, the mate.",
    "“We saw a long scrape.",
    "We saw one light,” said Dana Kelm.",
    "We saw a long scrape. No light was seen.",
    "Ferry Runs Aground Off Port Ellery",
    "Ferry Did Not Run Aground Off Port Ellery",
    "Will Harper may resign in May.",
    "Will he resign in march? “Yes.”",
    "Die Fähre lief am Samstag um 5 Uhr auf Grund, sagte Müller.",
    "Die Fähre lief am Sonntag um 6 Uhr auf Grund, sagte Meier.",
    "渡轮星期六早上搁浅了，船上有214人。",
    "渡轮星期六早上搁浅，船上有230人。",
    "She said: “" + "and on it went " * (LONGEST // 10) + "to its end.",
    "She said: “" + "and on it goes " * (LONGEST // 10) + "to its end.”",
)
_TEXTS = st.lists(
    st.lists(st.sampled_from(_SENTENCES), max_size=7).map("\n\n".join), min_size=3, max_size=4, unique=True
)


@settings(max_examples=60)
@given(_TEXTS)
@example([f"{_SENTENCES[2]}\n\n{more}" for more in _SENTENCES[3:6]])
def test_every_pair_of_many_is_told_as_it_is_alone(texts: Sequence[str]) -> None:
    among = Witnesses()
    for left, right in combinations(texts, 2):
        assert compare_among(among, left, right) == variorum.compare(left, right)
        assert compare_among(among, right, left) == variorum.compare(right, left)


def test_texts_with_roles_and_what_is_ignored_are_told_as_alone() -> None:
    texts = [plain_version(f"Ferry aground\n\nBy Ada Holm\n\n{more}") for more in _SENTENCES[:3]]
    among = Witnesses()
    for ignore in (frozenset[str](), frozenset({"clutter"})):
        for left, right in combinations(texts, 2):
            made = compare_among(among, left, right, ignore=ignore)
            assert made == variorum.compare(left, right, ignore=ignore)


def test_each_text_of_a_story_is_cut_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    cut: list[object] = []

    def counted(source: str, ignore: frozenset[str], desk: Desk) -> object:
        cut.append(source)
        return witness_of(source, ignore, desk)

    monkeypatch.setattr(witnesses_module, "witness_of", counted)
    compare_many(_SENTENCES[:5], recent=KnownComparisons())
    assert sorted(cut) == sorted(_SENTENCES[:5])  # type: ignore[type-var]


def test_an_edit_is_asked_for_anew_where_other_words_are_names() -> None:
    """Whether "Marsh" at the beginning of a sentence is a name is told by the rest of the texts."""
    one, other = "Marsh was flooded.", "Fields were flooded."
    desk = Desk()
    known = KnownEdits()
    found = []
    for more in ("", "\n\nThe people of Marsh left, and those of Fields."):
        left, right = witness_of(one + more, desk=desk), witness_of(other + more, desk=desk)
        marked = Marking(setting_of(left, right, "english"), known)
        alone = Marking(setting_of(left, right, "english"))
        found.append(marked.edits(left.sentences[0], right.sentences[0], 2))
        assert found[-1] == alone.edits(left.sentences[0], right.sentences[0], 2)
    assert found[0] != found[1]


def test_edits_used_last_are_kept_up_to_a_size() -> None:
    left = witness_of("A train came at 5.\nA boat came at 5.\nA coach came at 5.")
    right = witness_of("A train came at 6.\nA boat came at 6.\nA coach came at 6.")
    known = KnownEdits(most_characters=80)
    marking = Marking(setting_of(left, right), known)
    for one, other in zip(left.sentences, right.sentences, strict=True):
        marking.edits(one, other, 2)
    assert len(known) == 2
    marking.edits(left.sentences[0], right.sentences[0], 2)
    assert len(known) == 2
    assert len(KnownEdits()) == 0


def test_a_desk_answers_again_what_it_was_asked() -> None:
    asked: list[str] = []

    def work(words: str) -> int:
        asked.append(words)
        return len(words)

    desk = Desk()
    assert [desk.remembering(work)(words) for words in ("a", "bb", "a")] == [1, 2, 1]
    assert asked == ["a", "bb"]
    assert Desk().remembering(work)("a") == 1
    assert asked == ["a", "bb", "a"]


def test_what_lies_on_a_desk_goes_with_the_texts() -> None:
    """No cycle holds it: the collector of cycles rests while texts are compared."""
    import gc
    import weakref

    gc.disable()
    try:
        among = Witnesses()
        compare_among(among, *_SENTENCES[:2])
        desk = weakref.ref(among.of(_SENTENCES[0]).desk)
        assert desk() is not None
        del among
        assert desk() is None
    finally:
        gc.enable()
