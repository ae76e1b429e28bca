"""What must hold of every comparison, for any two texts whatever."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import variorum
from variorum.comparing import word_differences
from variorum.errors import Cancelled
from variorum.model.building import version_from
from variorum.model.comparison import Comparison, Link
from variorum.model.span import Span

#: Any characters, and texts made of sentences that recur, which is where anchors and moves go wrong.
ANY = st.text(st.characters(exclude_categories=()), max_size=80)
SENTENCES = [
    "The ferry left at nine.",
    "The ferry left at ten.",
    "“We felt a long scrape,” said Tomas Weil.",
    "“We felt one long scrape,” Weil said.",
    "Nobody was hurt.",
    "Three people were treated for cuts.",
    "Die Fähre lief auf Grund.",
    "渡轮搁浅了。没有人受伤。",
    "He said: “No”.",
    "…",
]
PROSE = st.lists(st.sampled_from([*SENTENCES, "\n\n"]), max_size=9).map(" ".join)
TEXT = st.one_of(ANY, PROSE)
LAWS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@LAWS
@given(TEXT)
def test_a_text_compared_with_itself_is_all_the_same(text: str) -> None:
    c = variorum.compare(text, text)
    assert {link.kind for link in c.links} <= {"same"}
    assert not any(link.moved or link.edits for link in c.links)
    assert (c.only_left, c.only_right) == ((), ())


@LAWS
@given(TEXT, TEXT)
def test_either_text_is_rebuilt_exactly_from_the_other_and_the_script(left: str, right: str) -> None:
    c = variorum.compare(left, right)
    assert c.apply("left") == right
    assert c.apply("right") == left
    assert all(a.end <= b.start for (a, _), (b, _) in pairwise(c.script))


@LAWS
@given(TEXT, TEXT)
def test_swapping_the_sides_mirrors_everything(left: str, right: str) -> None:
    c, d = variorum.compare(left, right), variorum.compare(right, left)
    assert {mirrored(link) for link in c.links} == set(d.links)
    assert (c.only_left, c.only_right) == (d.only_right, d.only_left)
    assert (c.mode, c.why_mode) == (d.mode, d.why_mode)


def mirrored(link: Link) -> Link:
    edits = tuple(variorum.Edit(e.right, e.left, e.kind) for e in link.edits)
    edits = tuple(sorted(edits, key=lambda e: (e.left, e.right)))
    return variorum.Link(link.right, link.left, link.kind, link.score, link.moved, link.why, edits)


@LAWS
@given(TEXT, TEXT)
def test_links_stand_on_sentence_borders_and_with_the_rest_cover_both_texts(left: str, right: str) -> None:
    c = variorum.compare(left, right)
    firm = [k for k in c.links if k.kind != "quote" and k.tier != "possible"]
    for sentences, spans, only, text in (
        (c.left_sentences, [k.left for k in firm], c.only_left, left),
        (c.right_sentences, [k.right for k in firm], c.only_right, right),
    ):
        starts, ends = {s.start for s in sentences}, {s.end for s in sentences}
        assert all(span.start in starts and span.end in ends for span in spans)
        told = [*spans, *only]
        assert all(any(s.start <= t.start and t.end <= s.end for s in told) for t in sentences)
        inside = set()
        for s in sentences:
            inside.update(range(s.start, s.end))
        assert all(text[i].isspace() or not text[i].isprintable() for i in set(range(len(text))) - inside)


@LAWS
@given(TEXT, TEXT)
def test_two_runs_are_equal_and_json_keeps_them(left: str, right: str) -> None:
    c = variorum.compare(left, right)
    assert c == variorum.compare(left, right)
    assert Comparison.from_dict(json.loads(json.dumps(c.to_dict()))) == c


@LAWS
@given(TEXT, TEXT)
def test_edits_lie_inside_their_link_in_order(left: str, right: str) -> None:
    for link in variorum.compare(left, right).links:
        for whole, spans in (
            (link.left, [e.left for e in link.edits]),
            (link.right, [e.right for e in link.edits]),
        ):
            assert all(whole.start <= s.start <= s.end <= whole.end for s in spans)
            assert all(a.end <= b.start for a, b in pairwise(spans))


@LAWS
@given(TEXT, TEXT)
def test_the_c_implementation_gives_the_same_answer(left: str, right: str) -> None:
    from difflib import SequenceMatcher

    quick = variorum.compare(left, right)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(word_differences, "_Matcher", SequenceMatcher)
        assert variorum.compare(left, right) == quick


@LAWS
@given(TEXT, TEXT)
def test_a_budget_of_nothing_gives_a_coarser_answer_that_is_still_exact(left: str, right: str) -> None:
    c = variorum.compare(left, right, budget=0)
    assert c.apply("left") == right
    assert c.complete != any("time allowed" in note for note in c.notes)


def test_clutter_of_a_version_is_left_out_and_named() -> None:
    left = version_from(
        [("Ferry aground", "headline"), ("Share this page", "furniture"), ("She struck a bank.", "body")]
    )
    c = variorum.compare(left, "Ferry aground\n\nShe struck a bank.")
    assert [s.of(c.left) for s in c.ignored_left] == ["Share this page"]
    assert c.only_left == ()


def test_cancelling_is_heard() -> None:
    with pytest.raises(Cancelled):
        variorum.compare("One.", "Two.", cancelled=lambda: True)


def test_progress_is_told_up_to_the_end() -> None:
    told: list[tuple[str, float]] = []
    variorum.compare("One.", "Two.", progress=lambda what, share: told.append((what, share)))
    assert [share for _, share in told] == sorted(share for _, share in told)
    assert told[-1][1] == 1.0


@pytest.mark.parametrize(
    ("arguments", "error", "named"),
    [
        ({"left": 3, "right": ""}, TypeError, "left"),
        ({"left": "", "right": None}, TypeError, "right"),
        ({"left": "", "right": "", "mode": "sideways"}, ValueError, "mode"),
        ({"left": "", "right": "", "budget": -1}, ValueError, "budget"),
        ({"left": "", "right": "", "ignore": frozenset({"colour"})}, ValueError, "ignore"),
    ],
)
def test_wrong_calls_name_the_argument(
    arguments: dict[str, object], error: type[Exception], named: str
) -> None:
    with pytest.raises(error, match=named):
        variorum.compare(**arguments)  # type: ignore[arg-type]


def test_the_best_partners_of_a_sentence_can_be_asked_for() -> None:
    left = "The ferry Isola ran aground on Saturday. Divers looked at the hull of the ferry."
    right = "On Saturday the Isola ran aground off the port. The hull was looked at by divers. It rained."
    c = variorum.compare(left, right)
    best = c.candidates(Span(0, 40))
    assert 1 <= len(best) <= 3
    assert best[0].right.of(right).startswith("On Saturday")
    assert [k.score for k in best] == sorted((k.score for k in best), reverse=True)
    with pytest.raises(ValueError, match="side"):
        c.candidates(Span(0, 1), side="middle")  # type: ignore[arg-type]


def test_what_three_texts_tell_is_one_group() -> None:
    told = "The ferry Isola ran aground on a sandbank off Port Ellery on Saturday."
    chorus = variorum.compare_many([f"{told} It rained.", f"Gulls cried. {told}", f"{told} Nobody spoke."])
    assert set(chorus.pairs) == {(0, 1), (0, 2), (1, 2)}
    assert any({document for document, _ in group} == {0, 1, 2} for group in chorus.groups)
