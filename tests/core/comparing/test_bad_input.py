"""Texts that are no articles: the answer is valid, exact, and comes in bounded time and memory."""

from __future__ import annotations

import random
import time
import tracemalloc
from collections.abc import Callable
from itertools import product

import pytest

import variorum
from variorum.comparing.mirroring import mirrored
from variorum.model.comparison import Comparison

ARTICLE = "Ferry aground\n\nThe ferry left at nine. “Nobody was hurt,” said Tomas Weil. It rained."
ODD = {
    "nothing": "",
    "one letter": "a",
    "one dot": ".",
    "one NUL": "\0",
    "one lone surrogate": "\udc80",
    "a combining mark alone": "\u0301",
    "only white space": " \t\n\u2028\x85\xa0\u3000",
    "only punctuation": "… — “” ?! ;;; ‘’ ---- () [] ¿¡ 。、",
    "only quotation marks": "“" * 40 + "”" * 40,
    "NULs among words": "The ferry\0 left\0at nine.\0\0 It\0rained.",
    "lone surrogates among words": "The fer\ud800ry left \udfff at nine. It rained\ud83d.",
    "mixed scripts": "The ferry 渡轮 left. Паром ушёл. جنحت العبارة. เรือเฟอร์รี่ 연락선이 떠났다. Η άμαξα έφυγε.",
    "right to left": "جنحت العبارة قرب الميناء يوم السبت. לא נפגע איש. قال القبطان «لم يصب أحد».",
    "overrides of direction": "\u202eThe ferry\u202c left \u2067at\u2069 nine.\u200f It rained.",
    "joined emoji": "\U0001f468\u200d\U0001f469\u200d\U0001f467 left at nine. \U0001f1e9\U0001f1ea rained.",
    "case that changes length": "DIE STRASSE, die Straße, İSTANBUL, ﬁrst ﬂoor, ΌΔΟΣ όδος.",
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_text_against_every_other_gives_a_valid_answer(name: str) -> None:
    for other in (*ODD.values(), ARTICLE):
        c = variorum.compare(ODD[name], other)
        exact(c)
        assert mirrored(c) == variorum.compare(other, ODD[name])
        for sentence in c.left_sentences:
            assert len(c.candidates(sentence)) == min(3, len(c.right_sentences))


def test_an_empty_text_leaves_the_other_alone() -> None:
    c = variorum.compare("", ARTICLE)
    assert (c.links, c.only_left, c.only_right) == ((), (), c.right_sentences)
    assert (c.stats.left_matched, c.stats.right_matched) == (0.0, 0.0)


def exact(c: Comparison) -> None:
    assert c.apply("left") == c.right
    assert c.apply("right") == c.left


def made_up(seed: int, count: int, kinds: int) -> list[str]:
    chance = random.Random(seed)
    syllables = ["".join(s) for s in product("bdfgklmnprst", "aeiou")]
    vocabulary = ["".join(chance.choices(syllables, k=3)) for _ in range(kinds)]
    return chance.choices(vocabulary, k=count)


def prose(words: list[str]) -> str:
    return " ".join(" ".join(words[at : at + 20]).capitalize() + "." for at in range(0, len(words), 10))


#: Each takes half a second; were one quadratic, it would take minutes.
HARD = {
    "5,000 equal lines": ("It rained.\n" * 5_000, "It rained.\n" * 4_900),
    "5,000 equal lines and one word": ("It rained. " * 5_000, "It rained"),
    "5,000 lines that are nearly equal": (
        "".join(f"It rained {n % 7} days.\n" for n in range(5_000)),
        "It rained 3 days.\n" * 5_000,
    ),
    "20,000 unlike words": (prose(made_up(1, 20_000, 15_000)), prose(made_up(2, 20_000, 15_000))),
    "20,000 words in one sentence": (" ".join(made_up(3, 20_000, 900)), " ".join(made_up(4, 20_000, 900))),
    "one word of 300,000 letters": ("a" * 300_000, "a" * 299_999 + "b"),
    "100,000 dots": ("." * 100_000, ". " * 50_000),
    "20,000 quotation marks": ("“a" * 20_000, "a”" * 20_000),
    "60,000 digits": ("7" * 60_000, "7 " * 30_000),
    "20,000 combining marks": ("e\u0301" * 20_000, "e" + "\u0301" * 20_000),
    "20,000 characters of Chinese": ("渡轮搁浅没有人受伤" * 2_200, "没有人受伤渡轮搁浅了" * 2_000),
}


@pytest.mark.parametrize("name", HARD)
def test_what_is_hard_is_compared_exactly(name: str) -> None:
    left, right = HARD[name]
    exact(variorum.compare(left, right))


#: Made when asked for: a million words take seconds to make up.
ENORMOUS: dict[str, Callable[[], tuple[str, str]]] = {
    "a line of a million words": lambda: (
        " ".join(made_up(5, 1_000_000, 40_000)),
        " ".join(made_up(6, 1_000_000, 40_000)),
    ),
    "a line of a million words against a sentence": lambda: (
        " ".join(made_up(5, 1_000_000, 40_000)),
        "It rained.",
    ),
    "200,000 unlike words": lambda: (
        prose(made_up(1, 200_000, 150_000)),
        prose(made_up(2, 200_000, 150_000)),
    ),
    "200,000 equal lines": lambda: ("It rained.\n" * 200_000, "It rained.\n" * 199_000),
    "3,000,000 NULs": lambda: ("\0" * 3_000_000, "\0 " * 1_000_000),
}


@pytest.mark.soak
@pytest.mark.parametrize("name", ENORMOUS)
def test_what_is_enormous_takes_bounded_time_and_memory(name: str) -> None:
    left, right = ENORMOUS[name]()
    start = time.process_time()
    exact(variorum.compare(left, right))
    assert time.process_time() - start < 60
    tracemalloc.start()
    exact(variorum.compare(left, right, budget=2))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1.5e9


@pytest.mark.parametrize("budget", [0, 0.05])
def test_a_budget_is_kept_within_reason_on_what_is_hard(budget: float) -> None:
    left, right = HARD["20,000 unlike words"]
    c = variorum.compare(left, right, budget=budget)
    exact(c)
    assert not c.complete
