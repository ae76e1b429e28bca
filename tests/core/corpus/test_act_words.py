"""The labels of acts are kept in English and shown in the language of the window."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import variorum
from variorum.corpus import act_labels, details
from variorum.corpus.act_words import act_in_words, retold
from variorum.corpus.decision_labels import label_of_deciding
from variorum.corpus.naming import quoted
from variorum.corpus.settling import Settled
from variorum.corpus.tallying import Tally, label_of
from variorum.model.article import Article, ReadResult, Role
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, EntityDecision, RoleDecision, SpeakerDecision, Verdict
from variorum.model.span import Span
from variorum.reading.choice_words import choice_in_words
from variorum.text.phrasing import phrase_with

#: Names as a person could give them; a right-to-left one is set apart in a sentence, see `isolating`.
NAMES = st.text(
    st.characters(categories=("Lu", "Ll", "P", "Sm", "Nd", "Zs"), max_codepoint=0x300), max_size=70
)
NASTY = [
    "a”, “b",
    "a” and “b",
    'a" ’ and “b',
    "a” to “b",
    'a" off ‘b',
    "Move “x” to “y”",
    "3 articles and 1 story",
    " and ",
    "{what}",
    "x (2 already here)",
    "%n",
]
ANY_NAME = NAMES | st.sampled_from(NASTY)


@pytest.fixture
def shouting() -> Iterator[None]:
    """A language in which every word of ours is written in capitals, and its places as they are."""

    def shout(text: str, n: int) -> str:
        pieces = text.replace("{", "\0{").replace("}", "}\0").split("\0")
        return "".join(piece if piece.startswith("{") else piece.upper() for piece in pieces)

    phrase_with(shout)
    yield
    phrase_with(None)


@given(
    added=st.lists(ANY_NAME, max_size=3),
    recognised=st.lists(ANY_NAME, max_size=3),
    numbers=st.tuples(*[st.integers(0, 3)] * 4),
    by=st.lists(ANY_NAME, max_size=3),
    restored=st.booleans(),
)
def test_whatever_became_of_texts_added_is_recognised(
    added: list[str], recognised: list[str], numbers: tuple[int, ...], by: list[str], restored: bool
) -> None:
    settled = Settled(numbers[0], numbers[1], dict.fromkeys(by))
    label = label_of(Tally(added, recognised, numbers[2], numbers[3], settled), restored=restored)
    assert retold(label) == label


@pytest.mark.parametrize(
    ("template", "marks"),
    [
        (act_labels.RENAME, ("what", "name")),
        (act_labels.MOVE, ("what", "target")),
        (act_labels.NAME_SPEAKER, ("name", "what")),
        (act_labels.TAG, ("what", "")),
        (act_labels.UNTAG, ("what", "")),
        (act_labels.MERGE_NAMES, ()),
        (act_labels.CONFIRM_ONE_NAME, ("what",)),
    ],
)
def test_names_that_hold_marks_and_words_of_labels_keep_their_own_marks(
    template: str, marks: tuple[str, ...]
) -> None:
    names = [*NASTY, "x", "‘", "”", "voters’ “x” roll", "x’ as the speaker of “q", "a” are one name"]
    for one, other in itertools.product(names, names):
        row = " and ".join(map(quoted, (one, other, "Ash")))
        values = {"tags": other, "names": row} | dict(zip(marks, map(quoted, (one, other)), strict=False))
        label = template.format_map(values)
        assert retold(label) == label


def test_a_name_that_holds_marks_keeps_them_apart_from_the_words_of_the_act(shouting: None) -> None:
    assert retold("Tag “Ash” Move “x” to “y”") == "TAG “Ash” Move “x” to “y”"
    assert retold("Rename “Ash” to ‘a” to “b’") == "RENAME “Ash” TO ‘a” to “b’"
    assert retold("Merge ‘a” and “b’ and “Ash”") == "MERGE ‘a” and “b’ AND “Ash”"
    # Of before: marks within their like.
    assert retold("Merge “a “b” c” and “Ash”") == "MERGE ‘a “b” c’ AND “Ash”"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    names=st.lists(ANY_NAME.filter(lambda name: bool(name.strip())), min_size=4, max_size=4),
    finding=st.sampled_from(["confirmed", "rejected", "unsure", None]),
    act=st.sampled_from(["merge", "split", "rename", "type", "apart"]),
)
def test_every_act_with_any_name_is_recognised(
    names: list[str], finding: Any, act: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    one, two, title, tag = names
    with variorum.open_corpus(tmp_path_factory.mktemp("acts") / "c.variorum") as corpus:
        texts = tuple(
            Article((version_from([(text, "headline")]),), one) for text in ("Ash", "Birch", "Cedar")
        )
        made = [corpus.add(ReadResult(texts[:1])), corpus.add(ReadResult(texts[1:]))]
        rows = corpus.tree().articles
        first, second = rows[0].id, rows[1].id
        made += [
            corpus.add_story(title),
            corpus.rename("article", first, two),
            corpus.move(("article", second), to=("story", rows[0].story)),
            corpus.move(("article", second), to=None),
            corpus.set(first, outlet=one, label=two, published=None),
            corpus.tag(first, tag),
            corpus.note(first, one),
            corpus.untag(first, tag),
            corpus.decide(EntityDecision(act, (one, two) if act != "rename" else (one,), "x")),
            corpus.decide(SpeakerDecision(Anchor("hash", one), Anchor("hash", two))),
            corpus.decide(SpeakerDecision(Anchor("hash", one), None)),
            corpus.decide(Verdict("f", finding)),
            corpus.retract(Verdict("f", finding)),
            corpus.decide(EntityDecision("merge", (one, two)), Verdict("f", "confirmed")),
            corpus.decide(EntityDecision("split", (one, two)), Verdict("f", "rejected")),
            corpus.decide(Verdict("f", finding), Verdict("g", finding)),
            corpus.remove(("article", first), ("version", corpus.tree().versions[-1].id)),
            corpus.restore(("article", first)),
        ]
        made += [change for change in (corpus.undo(), corpus.redo(), corpus.empty_bin()) if change]
        labels = [change.label for change in made] + [kept.label for kept in corpus.acts()]
    assert [label for label in labels if retold(label) != label] == []


def test_what_goes_between_corpora_and_how_texts_are_read_is_recognised(tmp_path: Path) -> None:
    text = version_from([("Ash", "headline"), ("One thing was said.", "body"), ("Birch fell.", "body")])
    with (
        variorum.open_corpus(tmp_path / "a, 1 decision.variorum") as one,
        variorum.open_corpus(tmp_path / "b.variorum") as other,
    ):
        one.add(ReadResult((Article((text,), "Cedar"),)))
        version = one.tree().versions[0].id
        stories = [row.id for row in one.tree().stories]
        one.decide(EntityDecision("merge", ("Ash", "Birch")), Verdict("f", "unsure"))
        made = [
            one.part(version, 2),
            one.save_stories(tmp_path / "c.variorum", *stories),
            other.merge(one.path),
        ]
        made += [other.merge(one.path), one.replace_reading([version], one.page_of(version)[1])]
        assert [change.label for change in made if retold(change.label) != change.label] == []


def test_every_template_is_found_again_and_no_other() -> None:
    assert len(act_labels.ACTS) > 50
    for template in act_labels.ACTS:
        values = {
            **dict.fromkeys(("what", "target", "by"), "3 articles and 1 story"),
            **{"name": "“Ash”", "names": "“Ash” and “Birch”", "n": "2", "older": "1", "tags": "a, b"},
            **{"fields": "outlet and time seen", "role": "page clutter", "choice": "Only in version 4"},
            **{"taken": "3 versions of 1 article, 2 already here, 1 decision could not be read"},
            **{"taken_back": "confirm a finding", "done": "something nobody knows"},
        }
        label = template.format(**values)
        assert retold(label) == label


@pytest.mark.parametrize("field", [*details._ARTICLE_FIELDS, *details._VERSION_FIELDS])
def test_every_field_that_can_be_set_has_words(field: str, shouting: None) -> None:
    shown = details._SHOWN.get(field, field)
    assert act_in_words(f"Set {shown} of a version") == f"SET {shown.upper()} OF A VERSION"


@pytest.mark.parametrize("role", get_args(Role))
def test_every_role_has_words(role: Role, shouting: None) -> None:
    label = label_of_deciding([RoleDecision(Anchor.at("Ash", Span(0, 3), "hash"), role)])
    assert act_in_words(label) == label.upper()


def test_words_are_told_and_values_stay(shouting: None) -> None:
    told = {
        "Add 20 texts, 2 of them as new versions (3 already here)": (
            "ADD 20 TEXTS, 2 OF THEM AS NEW VERSIONS (3 ALREADY HERE)"
        ),
        "Rename “Ash” to “Birch”": "RENAME “Ash” TO “Birch”",
        "Move 3 articles and 2 stories to “Ash”": "MOVE 3 ARTICLES AND 2 STORIES TO “Ash”",
        "Name “Ash” as the speaker of “Birch”": "NAME “Ash” AS THE SPEAKER OF “Birch”",
        "Name “Ash” as the speaker of 2 quotations": "NAME “Ash” AS THE SPEAKER OF 2 QUOTATIONS",
        "Make 1,200 stories of 3,000": "MAKE 1,200 STORIES OF 3,000",
        "Add “Ash”, 2 doubts settled by “Birch”": "ADD “Ash”, 2 DOUBTS SETTLED BY “Birch”",
        "Undo: take back: confirm a finding": "UNDO: TAKE BACK: CONFIRM A FINDING",
        "Undo: something nobody knows": "UNDO: something nobody knows",
        "Read otherwise: Version 3 starts at “Ash”": "READ OTHERWISE: VERSION 3 STARTS AT “Ash”",
        "Import “Ash”: 3 versions of 2 articles, 2 already here": (
            "IMPORT “Ash”: 3 VERSIONS OF 2 ARTICLES, 2 ALREADY HERE"
        ),
    }
    assert {label: act_in_words(label) for label in told} == told


def test_what_nobody_knows_stays_as_it_is(shouting: None) -> None:
    for label in ("", "Added 3 texts", "Rename Ash", "Set colour of “Ash”", "Add “" + "”" * 100_000):
        assert act_in_words(label) == label
    assert choice_in_words("Something else: “Ash”") == "SOMETHING ELSE: “ASH”"  # asked for as it is


def test_a_label_made_to_stop_a_window_does_not() -> None:
    for label in ("Undo: " * 200, "Add “x”" + " (1 already here)" * 60, "x" + ", 1 doubt settled" * 60):
        retold(label)


def test_an_english_window_shows_what_is_kept(tmp_path: Path) -> None:
    with variorum.open_corpus(tmp_path / "c.variorum") as corpus:
        change = corpus.add_story("שלום")
        assert act_in_words(change.label) == change.label == "New story “שלום”"
