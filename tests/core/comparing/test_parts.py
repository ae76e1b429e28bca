"""Smaller parts: scripts, windows of split sentences, long texts, languages, events."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

import variorum
from variorum.comparing.scripting import common_start, scripts
from variorum.comparing.wording.word_differences import changes, tokens_of

WORDS = [
    f"{a}{b}{c}"
    for a in ("ba", "ko", "lin", "tar")
    for b in ("mes", "do", "rin")
    for c in ("fal", "nu", "si")
]


@given(st.text("ab", max_size=12), st.text("ab", max_size=12))
def test_the_common_start_is_the_longest(one: str, other: str) -> None:
    n = common_start(one, other)
    assert one[:n] == other[:n]
    assert n == min(len(one), len(other)) or one[n] != other[n]


@given(st.text("ab", max_size=9), st.text("ab", max_size=9), st.integers(0, 9), st.integers(0, 9))
def test_a_script_is_right_even_when_what_is_proposed_as_equal_is_not(a: str, b: str, i: int, j: int) -> None:
    i, j = min(i, len(a)), min(j, len(b))
    forth, back = scripts(a, b, [((0, i), (0, j))])
    for text, script, wanted in ((a, forth, b), (b, back, a)):
        at, rebuilt = 0, ""
        for span, new in script:
            rebuilt += text[at : span.start] + new
            at = span.end
        assert rebuilt + text[at:] == wanted


def test_a_split_sentence_is_one_link_from_one_to_two() -> None:
    left = (
        "The storm tore the roof off the old market hall in Linz and flooded the cellars of forty houses "
        "along the Danube. Nobody was hurt."
    )
    right = (
        "The storm tore the roof off the old market hall in Linz. It flooded the cellars of forty houses "
        "along the Danube. Nobody was hurt."
    )
    first = variorum.compare(left, right).links[0]
    assert first.left.of(left).startswith("The storm")
    assert first.right.of(right).endswith("Danube.")
    assert first.tier == "sure"


def test_a_moved_paragraph_is_said_to_have_moved() -> None:
    parts = [
        f"{WORDS[k]} and {WORDS[k + 1]} stood near the {WORDS[k + 2]} for hours." for k in range(0, 30, 3)
    ]
    left, right = "\n\n".join(parts), "\n\n".join([*parts[3:], *parts[:3]])
    moved = [k.left.of(left) for k in variorum.compare(left, right).links if k.moved]
    assert moved == parts[:3]


def test_two_long_unlike_texts_compare_in_bounded_time_and_edited_pairs_are_found() -> None:
    rng = random.Random(5)
    words = ["".join(rng.choices("bcdfgklmnprst", k=3)) + rng.choice("aeiou") * 2 for _ in range(4_000)]
    left = [" ".join(rng.choices(words, k=14)).capitalize() + "." for _ in range(500)]
    right = [" ".join(rng.choices(words, k=14)).capitalize() + "." for _ in range(500)]
    for k in range(0, 500, 5):
        changed = left[k].split()
        changed[7] = "quax"
        right[499 - k] = " ".join(changed)
    a, b = "\n".join(left), "\n".join(right)
    c = variorum.compare(a, b)
    found = {k.left.of(a) for k in c.links if k.score >= 0.65 and k.kind == "edited"}
    assert len(found & set(left[::5])) >= 95
    assert sum(k.score >= 0.65 for k in c.links) <= 120
    assert c.apply("left") == b


def test_one_line_of_very_many_words_is_compared_by_words_that_stand_once() -> None:
    words = [f"w{k}" for k in range(3_000)]
    edited = [*words[:1_000], "new", *words[1_001:2_500], *words[2_501:]]
    left, right = " ".join(words), " ".join(edited)
    (link,) = variorum.compare(left, right).links
    assert [(e.left.of(left), e.right.of(right)) for e in link.edits] == [("w1000", "new"), ("w2500", "")]


def test_equal_tokens_without_end_do_not_freeze() -> None:
    one, other = tokens_of("a " * 3_000, 0, 6_000), tokens_of("b " * 3_000, 0, 6_000)
    assert changes(one, other) == [(0, 3_000, 0, 3_000)]


def test_a_language_without_stems_is_said_to_be_one() -> None:
    left = "Laiva ajoi karille sataman edustalla lauantaina aamulla. Kukaan ei loukkaantunut onnettomuudessa."
    right = (
        "Lauantaina aamulla laiva ajoi karille. Onnettomuudessa kukaan matkustaja ei loukkaantunut lainkaan."
    )
    assert variorum.compare(left, right).notes == ("words not stemmed: language",)


def test_two_events_of_one_kind_are_said_to_seem_different() -> None:
    left = (
        "A fire destroyed a warehouse in Linz on Monday.\n\nThe owner, Tomas Weil, said that furniture was lost."
        "\n\nPolice in Linz asked Anna Brandt for help.\n\nNo cause was named by Chief Moser."
    )
    right = (
        "Flames broke out in a school near Turku on Friday.\n\nTeacher Aino Laine led the children out."
        "\n\nThe Turku Brigade came within minutes.\n\nMayor Virtanen promised a new building."
    )
    assert "these seem to be different events" in variorum.compare(left, right).notes
    assert variorum.compare(left, left.replace("Monday", "Sunday"), mode="outlets").notes == ()


def test_no_title_stands_for_election_without_a_sentence_there() -> None:
    c = variorum.compare("One sentence here.", "")
    assert c.candidates(c.left_sentences[0]) == ()
    assert c.candidates(c.left_sentences[0], side="right") == ()
