"""Texts too long to weigh every pair of sentences."""

from __future__ import annotations

import random

import pytest

import variorum
from variorum.comparing.desk import Desk
from variorum.comparing.linking import spelling
from variorum.comparing.linking.contents import Contents, contents_of
from variorum.comparing.linking.long_texts import measures, quick_scores
from variorum.comparing.witness import Witness, witness_of

_RNG = random.Random(3)
_WORDS = ["".join(_RNG.choices("bdfgklmnprst", k=2)) + _RNG.choice("aeiou") + str(k) for k in range(900)]


def sentence(rng: random.Random) -> str:
    return " ".join(rng.choices(_WORDS, k=12)).capitalize() + "."


def witnesses(left: list[str], right: list[str]) -> tuple[Witness, Witness]:
    return witness_of("\n".join(left)), witness_of("\n".join(right))


def test_an_edited_sentence_is_sure_and_a_strange_one_is_not_even_a_candidate() -> None:
    rng = random.Random(1)
    old = [sentence(rng) for _ in range(50)]
    new = [" ".join([*line.split()[:-3], "quax", *line.split()[-2:]]) for line in old[:25]]
    left, right = witnesses(old, [*new, *(sentence(rng) for _ in range(25))])
    scored = quick_scores(left, right, contents_of(left, right), range(50), range(50), ())
    assert all(scored[k, k].probability >= 0.9 for k in range(25))
    assert all(scored[pair].probability < 0.25 for pair in scored if pair[0] != pair[1])


def test_equal_sentences_beside_a_pair_speak_for_it() -> None:
    old = [sentence(random.Random(k)) for k in range(6)]
    half = " ".join([*old[1].split()[:6], *sentence(random.Random(9)).split()[1:7]])
    left, right = witnesses(old, [old[0], half, old[5]])
    contents = contents_of(left, right)
    alone = measures(left, right, contents, [1], [1], ())
    beside = measures(left, right, contents, [1], [1], [(0, 0)])
    assert {m.beside for m in alone.values()} == {0.0}
    assert {m.beside for m in beside.values()} == {1.0}


def test_sentences_of_a_script_without_spaces_share_runs_of_characters() -> None:
    left, right = witnesses(
        ["渡轮周一晚上在北港附近触礁并开始缓慢下沉。"], ["渡轮周二晚上在北港附近触礁并开始缓慢下沉。"]
    )
    (measured,) = measures(left, right, contents_of(left, right), [0], [0], ()).values()
    assert measured.runs > 0.8


def test_a_headline_is_no_partner_of_a_sentence() -> None:
    left, right = witnesses(
        ["Ferry strikes rocks near harbour", "A dog barked."], ["Ferry strikes rocks near harbour."]
    )
    contents = contents_of(left, right)
    assert left.headline
    assert measures(left, right, contents, [0, 1], [0], ()) == {}


def test_long_texts_of_stock_lines_are_compared_with_few_links_and_no_made_up_moves() -> None:
    rng = random.Random(7)
    old = [f"Item {k}: {sentence(rng)}" for k in range(450)]
    new = [f"Item {k}: {sentence(rng)}" for k in range(450)]
    c = variorum.compare("\n".join(old), "\n".join(new))
    assert sum(k.moved and k.score >= 0.65 for k in c.links) == 0


def test_a_line_repeated_on_both_sides_is_looked_at_once_and_its_copies_pair_in_order() -> None:
    left, right = (
        witness_of("\n".join(f"{line} gate {k % 10}{end}." for k in range(30)))
        for line, end in (("Harbour", " shut"), ("Harbour", " open"))
    )
    found = measures(left, right, contents_of(left, right), range(30), range(30), ())
    repeated = {pair for pair in found if pair[0] % 10 == pair[1] % 10}
    assert repeated == {(k, k) for k in range(30)}
    assert {found[pair].ahead for pair in repeated} == {0.0}


def test_in_long_texts_only_sentences_in_pairs_tell_how_rare_a_spelling_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = frozenset({"kataib", "left"})
    bags = (own, *(frozenset({"kataib", f"strange{k}"}) for k in range(9)))
    partners = (frozenset({"kataeb", "left"}), frozenset({"kataib", "sailed"}))

    def cosine(left: tuple[frozenset[str], ...], j: int) -> float:
        contents = Contents(left, partners, {}, "en", stemmed=False)
        return spelling.Spelling(contents, [0], [0, 1], Desk()).cosine(0, j)

    assert cosine(bags, 0) != cosine((own,), 0)
    monkeypatch.setattr(spelling, "_ALL_SPELLED", 2)
    assert cosine(bags, 0) == cosine((own,), 0) > cosine(bags, 1) > 0
