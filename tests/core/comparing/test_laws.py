"""What must hold of every comparison, for any two texts whatever."""

from __future__ import annotations

import json
import pickle
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import variorum
from variorum.comparing.ignoring import IGNORABLE
from variorum.comparing.mirroring import mirrored
from variorum.comparing.wording import word_differences
from variorum.model.article import Version
from variorum.model.building import plain_version, version_from
from variorum.model.comparison import Comparison
from variorum.model.decisions import Anchor, Decisions, LinkDecision
from variorum.model.span import Span

#: What tokenisers, folds and regular expressions trip over: NUL, lone surrogates, separators, joiners, bidi,
#: combining marks (also such that compose), letters that change length with their case, and CJK.
STRANGE = "\0\ud800\udfff\u2028\u2029\x85\x1c\xa0\u200b\u200d\u200f\u202e\u2066\ufeff\xad\u0301\u0308e\u0130\u1e9e\ufb01½²٣“”„'’\"—-.!?…。！？،؟渡轮ไทย한국\U0001f468\U00020000 \n\t"  # noqa: E501
ANY = st.text(st.one_of(st.sampled_from(STRANGE), st.characters(exclude_categories=())), max_size=80)
#: Sentences that recur, or nearly do: where anchors, moves and choices go wrong.
SENTENCES = [
    "The ferry left at nine.",
    "The ferry left at ten.",
    "“We felt a long scrape,” said Tomas Weil.",
    "“We felt one long scrape,” Weil said.",
    "Nobody was hurt, but three people were treated for cuts.",
    "Nobody was hurt.",
    "Three people were treated for cuts.",
    "Die Fähre lief auf Grund.",
    "渡轮搁浅了。没有人受伤。",
    "جنحت العبارة قرب الميناء.",
    "He said: “No”.",
    "Ferry runs aground",
    "…",
]
JOINTS = st.sampled_from([" ", "  ", "\n", "\n\n", "\u2028", ""])
LAWS = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def prose(draw: st.DrawFn) -> str:
    return "".join(s + draw(JOINTS) for s in draw(st.lists(st.sampled_from(SENTENCES), max_size=9)))


@st.composite
def two_states(draw: st.DrawFn) -> tuple[str, str]:
    """A text and what an editor might make of it: sentences dropped, added, moved, their words changed."""
    old = draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=9))
    new: list[str] = []
    for sentence in draw(st.permutations(old)) if draw(st.booleans()) else old:
        what = draw(st.sampled_from(["keep", "keep", "drop", "word", "twice", "join", "strange"]))
        words = sentence.split()
        at = draw(st.integers(0, len(words) - 1))
        match what:
            case "word":
                words[at] = draw(st.sampled_from(["not", "200", "Weil", "May", "reportedly", "“yes”"]))
            case "join":
                words[-1] = words[-1].rstrip(".") + ", and"
            case "strange":
                words[at] += draw(st.sampled_from(STRANGE))
        if what != "drop":
            new += [" ".join(words)] * (2 if what == "twice" else 1)
    return draw(JOINTS).join(old), draw(JOINTS).join(new)


TEXT = st.one_of(ANY, prose())
TWO = st.one_of(st.tuples(TEXT, TEXT), two_states())
ROLES = st.sampled_from(["headline", "byline", "body", "body", "notice", "caption", "furniture"])


@st.composite
def versions(draw: st.DrawFn) -> Version:
    return version_from(draw(st.lists(st.tuples(TEXT, ROLES), max_size=6)))


SOURCES = st.one_of(TWO, st.tuples(versions(), versions()), st.tuples(versions(), TEXT))


@LAWS
@given(st.one_of(TEXT, versions()))
def test_a_text_compared_with_itself_is_all_the_same(text: str | Version) -> None:
    c = variorum.compare(text, text)
    assert {link.kind for link in c.links} <= {"same"}
    assert not any(link.moved or link.edits for link in c.links)
    assert (c.only_left, c.only_right, c.script) == ((), (), ())


@LAWS
@given(SOURCES)
def test_every_answer_is_valid(sources: tuple[str | Version, str | Version]) -> None:
    c = variorum.compare(*sources)
    hold_valid(c, *sources)
    assert c.complete


@LAWS
@given(SOURCES, st.sampled_from([0, 1e-5, 3e-4]))
def test_an_answer_cut_short_is_coarser_but_valid(
    sources: tuple[str | Version, str | Version], budget: float
) -> None:
    c = variorum.compare(*sources, budget=budget)
    hold_valid(c, *sources)
    assert c.complete != any("time allowed" in note for note in c.notes)


@LAWS
@given(SOURCES)
def test_swapping_the_sides_mirrors_everything(sources: tuple[str | Version, str | Version]) -> None:
    left, right = sources
    assert mirrored(variorum.compare(left, right)) == variorum.compare(right, left)


@LAWS
@given(SOURCES)
def test_two_runs_are_equal_and_json_and_pickle_keep_them(sources: tuple[Any, Any]) -> None:
    c = variorum.compare(*sources)
    assert c == variorum.compare(*sources)
    told = json.dumps(c.to_dict())
    assert told.isascii()
    assert Comparison.from_dict(json.loads(told)) == c
    assert pickle.loads(pickle.dumps(c)) == c


@LAWS
@given(TWO)
def test_the_c_implementation_gives_the_same_answer(two: tuple[str, str]) -> None:
    from difflib import SequenceMatcher

    quick = variorum.compare(*two)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(word_differences, "_Matcher", SequenceMatcher)
        assert variorum.compare(*two) == quick


@LAWS
@given(TWO, st.data())
def test_what_the_reader_linked_is_linked_and_what_was_refused_is_not(
    two: tuple[str, str], data: st.DataObject
) -> None:
    plain = variorum.compare(*two)
    if not plain.left_sentences or not plain.right_sentences:
        return
    left = data.draw(st.sampled_from(plain.left_sentences))
    right = data.draw(st.sampled_from(plain.right_sentences))
    for linked in (True, False):
        decided = LinkDecision(anchor(two[0], left), anchor(two[1], right), linked)
        decisions = Decisions(links=(decided,))
        c = variorum.compare(*two, decisions=decisions)
        hold_valid(c, *two)
        if two[0] != two[1]:  # of two equal texts nobody can say which side a decision was made on
            assert mirrored(c) == variorum.compare(*two[::-1], decisions=decisions)
        told = [k for k in c.links if k.kind != "quote" and k.left.overlaps(left) and k.right.overlaps(right)]
        assert any(k.score == 1.0 for k in told) if linked else not told


def anchor(text: str, span: Span) -> Anchor:
    return Anchor.at(text, span, plain_version(text).content_hash)


#: What leaves out whole sentences, where the others pass over differences within them.
_LEFT_OUT = frozenset({"boilerplate", "clutter"})


@LAWS
@given(TWO, st.frozensets(st.sampled_from(sorted(IGNORABLE - _LEFT_OUT))))
def test_ignoring_differences_hides_edits_and_changes_nothing_else(
    two: tuple[str, str], ignore: frozenset[str]
) -> None:
    c, plain = variorum.compare(*two, ignore=ignore), variorum.compare(*two)
    hold_valid(c, *two)
    assert [(k.left, k.right, k.score, k.moved) for k in c.links] == [
        (k.left, k.right, k.score, k.moved) for k in plain.links
    ]
    assert all(set(some.edits) <= set(all_.edits) for some, all_ in zip(c.links, plain.links, strict=True))
    assert (c.script, c.only_left, c.only_right) == (plain.script, plain.only_left, plain.only_right)


@LAWS
@given(TWO, st.frozensets(st.sampled_from(sorted(_LEFT_OUT))))
def test_a_sentence_is_compared_or_left_out_as_what_is_ignored(
    two: tuple[str, str], ignore: frozenset[str]
) -> None:
    c, plain = variorum.compare(*two, ignore=ignore), variorum.compare(*two)
    hold_valid(c, *two)
    assert sorted((*c.left_sentences, *c.ignored_left)) == sorted(
        (*plain.left_sentences, *plain.ignored_left)
    )
    assert sorted((*c.right_sentences, *c.ignored_right)) == sorted(
        (*plain.right_sentences, *plain.ignored_right)
    )


def hold_valid(c: Comparison, left: str | Version, right: str | Version) -> None:
    """Everything that is true of an answer whatever was asked."""
    texts = [source if isinstance(source, str) else source.text for source in (left, right)]
    assert [c.left, c.right] == texts
    rebuilt_from_one_side(c)
    for text, sentences, only, ignored, mine in (
        (c.left, c.left_sentences, c.only_left, c.ignored_left, [k.left for k in told(c)]),
        (c.right, c.right_sentences, c.only_right, c.ignored_right, [k.right for k in told(c)]),
    ):
        standing_on_sentence_borders(sentences, [*mine, *only])
        covered_once(text, sentences, only, ignored, mine)
    for link in c.links:
        assert 0 < link.score <= 1
        edits_in_order(link.left, [e.left for e in link.edits], len(c.left))
        edits_in_order(link.right, sorted(e.right for e in link.edits), len(c.right))
    assert 0 <= c.stats.left_matched <= 1
    assert 0 <= c.stats.right_matched <= 1
    assert [(k.left, k.right) for k in c.links] == sorted((k.left, k.right) for k in c.links)


def told(c: Comparison) -> list[variorum.Link]:
    return [k for k in c.links if k.kind != "quote" and k.tier in ("sure", "likely")]


def rebuilt_from_one_side(c: Comparison) -> None:
    bare = Comparison(c.left, "", "versions", script=c.script)
    assert bare.apply("left") == c.right
    bare = Comparison("", c.right, "versions", inverse_script=c.inverse_script)
    assert bare.apply("right") == c.left
    for script in (c.script, c.inverse_script):
        assert all(a.end <= b.start for (a, _), (b, _) in pairwise(script))


def standing_on_sentence_borders(sentences: tuple[Span, ...], spans: list[Span]) -> None:
    starts, ends = {s.start for s in sentences}, {s.end for s in sentences}
    assert all(span.start in starts and span.end in ends and len(span) for span in spans)


def covered_once(
    text: str,
    sentences: tuple[Span, ...],
    only: tuple[Span, ...],
    ignored: tuple[Span, ...],
    linked: list[Span],
) -> None:
    assert all(a.end <= b.start for a, b in pairwise(sorted([*sentences, *ignored])))
    assert not any(a.overlaps(b) for a in only for b in linked)
    for sentence in sentences:
        assert any(s.start <= sentence.start and sentence.end <= s.end for s in (*linked, *only))
    inside = {i for span in (*sentences, *ignored) for i in range(span.start, span.end)}
    assert all(text[i].isspace() or not text[i].isprintable() for i in set(range(len(text))) - inside)


def edits_in_order(whole: Span, spans: list[Span], end: int) -> None:
    assert 0 <= whole.start < whole.end <= end
    assert all(whole.start <= s.start <= s.end <= whole.end for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
