"""How `compare` is called: what it refuses, what it reports, and what may be asked of its answer."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import variorum
from variorum.errors import Cancelled
from variorum.model.building import version_from
from variorum.model.span import Span

#: Run in a process of its own: texts of made-up words, and a fingerprint of what is said about them.
SCRIPT = """
import hashlib, json, random, variorum
from variorum.model.building import version_from
chance, told = random.Random(7), []
words = ["".join(chance.choices("bdklmnrstaeiou", k=5)) for _ in range(120)]
for round in range(8):
    old = [" ".join(chance.choices(words, k=chance.randint(4, 25))).capitalize() + "." for _ in range(25)]
    new = [" ".join(w for w in s.split() if chance.random() > 0.2) for s in old if chance.random() > 0.2]
    chance.shuffle(new)
    left, right = " ".join(old), version_from([(s, "body") for s in new])
    told.append(variorum.compare(left, right).to_dict())
    told.append(variorum.compare_many([left, right, " ".join(old[::-1])]).to_dict())
print(hashlib.sha256(json.dumps(told).encode()).hexdigest())
"""


def test_every_process_gives_the_same_answer_whatever_its_hash_seed() -> None:
    told = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "random")
    }
    assert len(told) == 1


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
