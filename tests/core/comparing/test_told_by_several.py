"""What several texts tell: groups that do not chain."""

from __future__ import annotations

import time

import pytest

import variorum
from variorum.comparing.mirroring import mirrored
from variorum.comparing.pipeline import compare_among
from variorum.comparing.story import chorus as chorus_module
from variorum.comparing.story.chorus import compare_many
from variorum.comparing.story.known_comparisons import KnownComparisons, fingerprint, key_of
from variorum.comparing.story.told_by_several import groups_of
from variorum.errors import Cancelled
from variorum.model.building import version_from
from variorum.model.comparison import Comparison, Link
from variorum.model.decisions import Anchor, Decisions, LinkDecision
from variorum.model.span import Span

STORY = [
    "The ferry Isola ran aground on a sandbank off Port Ellery on Saturday. It rained.",
    "Gulls cried. The ferry Isola ran aground on a sandbank off Port Ellery on Saturday.",
    "The ferry Isola ran aground on a sandbank off Port Ellery on Saturday. Nobody spoke.",
]


def sentence(number: int) -> Span:
    return Span(10 * number, 10 * number + 9)


def pair(*links: tuple[int, int, float]) -> Comparison:
    """Two texts of ten sentences with links between sentences of these numbers."""
    return Comparison(
        "",
        "",
        "outlets",
        links=tuple(Link(sentence(i), sentence(j), "reworded", score) for i, j, score in links),
        left_sentences=tuple(map(sentence, range(10))),
        right_sentences=tuple(map(sentence, range(10))),
    )


def numbered(groups: tuple[tuple[tuple[int, Span], ...], ...]) -> list[list[tuple[int, int]]]:
    return [[(text, span.start // 10) for text, span in group] for group in groups]


def test_a_sentence_told_by_three_is_one_group() -> None:
    pairs = {(0, 1): pair((0, 4, 0.9)), (0, 2): pair((0, 7, 0.8)), (1, 2): pair((4, 7, 0.7))}
    assert numbered(groups_of(pairs)) == [[(0, 0), (1, 4), (2, 7)]]


def test_a_chain_of_links_that_nothing_else_speaks_for_is_cut_at_its_weakest() -> None:
    pairs = {(0, 1): pair((0, 0, 0.9)), (1, 2): pair((0, 0, 0.7)), (0, 2): pair()}
    assert numbered(groups_of(pairs)) == [[(0, 0), (1, 0)]]


def test_a_sentence_told_beside_another_of_that_text_makes_no_row_besides() -> None:
    pairs = {
        (0, 1): pair((0, 0, 0.95), (1, 1, 0.95), (0, 1, 0.66)),
        (0, 2): pair((0, 0, 0.95), (1, 1, 0.95)),
        (1, 2): pair((0, 0, 0.95), (1, 1, 0.95)),
    }
    assert numbered(groups_of(pairs)) == [[(0, n), (1, n), (2, n)] for n in (0, 1)]


def test_a_possible_link_speaks_for_a_group_but_makes_none() -> None:
    chain = {(0, 1): pair((0, 0, 0.9)), (1, 2): pair((0, 0, 0.7))}
    assert numbered(groups_of({**chain, (0, 2): pair((0, 0, 0.4))})) == [[(0, 0), (1, 0), (2, 0)]]
    assert groups_of({(0, 1): pair((0, 0, 0.6))}) == ()


def test_ten_reports_linked_in_a_row_do_not_become_one_group() -> None:
    row = {(i, j): pair((0, 0, 0.7)) if j == i + 1 else pair() for j in range(10) for i in range(j)}
    assert max(len(group) for group in groups_of(row)) == 2


def test_what_is_told_elsewhere_in_the_texts_leaves_groups_as_they_are() -> None:
    chain = {(0, 1): pair((0, 0, 0.9)), (1, 2): pair((0, 0, 0.7)), (0, 2): pair()}
    # joined to it by possible links alone
    besides = {(0, 1): pair((5, 0, 0.4), (5, 5, 0.95)), (1, 2): pair((5, 5, 0.8)), (0, 2): pair((5, 5, 0.7))}
    both = {
        texts: pair(
            *((one.left.start // 10, one.right.start // 10, one.score) for one in chain[texts].links),
            *((one.left.start // 10, one.right.start // 10, one.score) for one in besides[texts].links),
        )
        for texts in chain
    }
    assert groups_of(both) == tuple(sorted((*groups_of(chain), *groups_of(besides))))


def test_a_split_sentence_and_its_halves_are_told_alike() -> None:
    split = Comparison(
        "",
        "",
        "versions",
        links=(Link(sentence(0), Span(0, 19), "reworded", 0.9),),
        left_sentences=(sentence(0),),
        right_sentences=(sentence(0), sentence(1)),
    )
    assert numbered(groups_of({(0, 1): split})) == [[(0, 0), (1, 0), (1, 1)]]


def test_quotations_do_not_join_what_stands_around_them() -> None:
    quoted = Comparison(
        "",
        "",
        "outlets",
        links=(Link(Span(2, 6), Span(2, 6), "quote", 1.0),),
        left_sentences=(sentence(0),),
        right_sentences=(sentence(0),),
    )
    assert groups_of({(0, 1): quoted}) == ()


@pytest.mark.soak
def test_many_links_are_grouped_in_a_time_that_grows_no_faster_than_they_do() -> None:
    def seconds(count: int) -> float:
        spans = tuple(Span(10 * n, 10 * n + 9) for n in range(count))
        links = tuple(Link(span, span, "same", 1.0) for span in spans)
        one = Comparison("", "", "versions", links=links, left_sentences=spans, right_sentences=spans)
        start = time.process_time()
        assert len(groups_of({(0, 1): one, (0, 2): one, (1, 2): one})) == count
        return time.process_time() - start

    assert seconds(8_000) < 20 * max(seconds(1_000), 0.01)


def test_what_three_texts_tell_is_one_group() -> None:
    chorus = compare_many(STORY)
    assert set(chorus.pairs) == {(0, 1), (0, 2), (1, 2)}
    assert any({document for document, _ in group} == {0, 1, 2} for group in chorus.groups)


def test_a_comparison_made_before_is_found_again_also_the_other_way_round(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recent = KnownComparisons()
    first = compare_many(STORY, recent=recent)
    monkeypatch.setattr(chorus_module, "compare_among", None)  # would fail when called
    assert compare_many(STORY, recent=recent) == first
    turned = compare_many(STORY[::-1], recent=recent)
    assert turned.pairs[0, 2] == variorum.compare(STORY[2], STORY[0])
    assert len(turned.groups) == len(first.groups)


def test_equal_texts_are_compared_once(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[object] = []
    compare = compare_among

    def counted(*arguments: object) -> Comparison:
        calls.append(arguments)
        return compare(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(chorus_module, "compare_among", counted)
    compare_many([STORY[0], STORY[1], STORY[0], STORY[1]], recent=KnownComparisons())
    assert len(calls) == 3  # 0 with 1, 0 with itself, 1 with itself


def test_roles_mode_ignored_differences_and_decisions_make_other_comparisons() -> None:
    parts = "Ferry aground", "Share this page"
    clean = version_from([(parts[0], "headline"), (parts[1], "body")])
    cluttered = version_from([(parts[0], "headline"), (parts[1], "furniture")])
    assert clean.text == cluttered.text
    assert len({fingerprint(clean), fingerprint(cluttered), fingerprint(clean.text)}) == 3
    refused = Decisions(links=(LinkDecision(Anchor("", "a"), Anchor("", "b"), False),))
    keys = {
        key_of("x", "y", "auto", frozenset(), None),
        key_of("x", "y", "outlets", frozenset(), None),
        key_of("x", "y", "auto", frozenset({"case"}), None),
        key_of("x", "y", "auto", frozenset(), refused),
    }
    assert len(keys) == 4
    assert key_of("x", "y", "auto", frozenset(), Decisions()) in keys


def test_a_link_on_two_texts_leaves_the_comparisons_of_the_others_as_they_were(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recent = KnownComparisons()
    compare_many(STORY, recent=recent)
    calls: list[object] = []
    compare = compare_among

    def counted(*arguments: object) -> Comparison:
        calls.append(arguments[1:3])
        return compare(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(chorus_module, "compare_among", counted)
    # made the other way round, as where the second text stood on the left
    made = LinkDecision(Anchor("", "Gulls cried."), Anchor("", "It rained."), linked=True)
    found = compare_many(STORY, recent=recent, decisions=Decisions(links=(made,)))
    assert calls == [tuple(STORY[:2])]
    assert any(link.by_reader for link in found.pairs[0, 1].links)
    calls.clear()
    compare_many(STORY[::-1], recent=recent, decisions=Decisions(links=(made,)))
    assert calls == []


def test_strange_texts_have_fingerprints_too() -> None:
    assert len({fingerprint(text) for text in ("", "\0", "\ud800", "a")}) == 4


def test_what_was_not_used_for_longest_is_forgotten_first() -> None:
    recent = KnownComparisons(most=2)
    keys = [key_of(name, name, "auto", frozenset(), None) for name in "abc"]
    for key in keys[:2]:
        recent.keep(key, pair())
    assert recent.find(keys[0]) is not None
    recent.keep(keys[2], pair())
    assert [recent.find(key) is not None for key in keys] == [True, False, True]
    recent.forget()
    assert len(recent) == 0


def test_the_memory_is_bounded_by_size_as_well() -> None:
    recent = KnownComparisons(most_characters=10)
    keys = [key_of(name, name, "auto", frozenset(), None) for name in "abc"]
    recent.keep(keys[0], Comparison("x" * 6, "", "outlets"))
    recent.keep(keys[0], Comparison("x" * 6, "", "outlets"))
    assert len(recent) == 1
    recent.keep(keys[1], Comparison("x" * 6, "", "outlets"))
    recent.keep(keys[2], Comparison("x" * 11, "", "outlets"))
    assert [recent.find(key) is not None for key in keys] == [False, True, False]


def test_comparisons_at_hand_are_taken_as_they_are() -> None:
    own = variorum.compare(STORY[0], STORY[1], mode="versions")
    chorus = compare_many(STORY, known={(0, 1): own})
    assert chorus.pairs[0, 1] is own
    with pytest.raises(ValueError, match="known"):
        compare_many(STORY, known={(1, 2): own})
    with pytest.raises(ValueError, match="known"):
        compare_many(STORY, known={(1, 0): own})


def test_what_a_budget_cut_short_is_not_kept() -> None:
    recent = KnownComparisons()
    compare_many([STORY[0], STORY[1]], budget=0, recent=recent)
    assert len(recent) == 0


def test_cancelling_is_heard_and_progress_told_to_the_end() -> None:
    told: list[float] = []
    compare_many(STORY, progress=lambda _, share: told.append(share), recent=KnownComparisons())
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        compare_many(STORY, cancelled=lambda: True)


def test_a_comparison_mirrored_is_the_comparison_of_the_texts_swapped() -> None:
    one, other = STORY[0], "It rained all day. The ferry Isola ran aground off Port Ellery."
    assert mirrored(variorum.compare(one, other)) == variorum.compare(other, one)


def test_differences_to_ignore_may_be_any_set() -> None:
    asked = {"case", "punctuation"}
    assert compare_many(STORY, ignore=asked) == compare_many(STORY, ignore=frozenset(asked))  # type: ignore[arg-type]
