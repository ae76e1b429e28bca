from __future__ import annotations

import variorum
from variorum.comparing.linking.refrains import in_order
from variorum.comparing.match import Match


def test_repeated_sentences_are_matched_in_order() -> None:
    matches = [Match((i, i + 1), (j, j + 1), 0.8) for i in (0, 1, 2) for j in (0, 1)]
    kept = in_order(matches, ["so it goes"] * 3, ["so it went"] * 2)
    assert [(m.left[0], m.right[0]) for m in kept] == [(0, 0), (1, 1)]


def test_a_sentence_keeps_its_unlike_partners() -> None:
    matches = [Match((0, 1), (0, 1), 0.8), Match((0, 1), (1, 2), 0.8)]
    assert in_order(matches, ["one"], ["this", "that"]) == matches


def test_a_list_of_repeated_lines_gives_no_more_links_than_lines() -> None:
    left = "\n".join(f"Ko{k % 100} de." for k in range(1_000))
    right = "\n".join(f"Ko{k % 100} fa." for k in range(1_000))
    assert len(variorum.compare(left, right).links) <= 3_000
