"""Pieces of a quotation by the hundred, and which words in a row they are."""

from __future__ import annotations

from difflib import SequenceMatcher

from hypothesis import given
from hypothesis import strategies as st

import variorum
from variorum.dossier.quotations.negations import negated_in_one
from variorum.dossier.quotations.same_words import in_a_row, same_words

WORDS = st.lists(st.sampled_from(("we", "not", "sail")), max_size=9).map(tuple)


@given(WORDS, WORDS)
def test_words_in_a_row_are_the_runs_that_the_matcher_of_python_finds(
    long: tuple[str, ...], short: tuple[str, ...]
) -> None:
    found = SequenceMatcher(None, long, short, autojunk=False).get_matching_blocks()
    assert same_words(long, short) == tuple(block for block in found if block.size)


@given(WORDS, WORDS, WORDS)
def test_a_piece_has_no_negation_that_the_whole_lacks(
    before: tuple[str, ...], piece: tuple[str, ...], after: tuple[str, ...]
) -> None:
    whole = (*before, *piece, *after)
    assert not negated_in_one(piece, whole)
    assert not negated_in_one(whole, piece)
    assert (in_a_row(whole, piece) is None) == (not piece)


def test_a_quotation_printed_in_many_pieces_is_one_in_parts() -> None:
    told = [f"we took boat number{at} out to reef{at}" for at in range(60)]
    left = f"Rolf Teller spoke in Varg. “{' '.join(told)},” Teller said."
    right = "Rolf Teller spoke in Varg. " + " and ".join(f"“{words},” Teller said" for words in told) + "."
    pairs = variorum.cross_reference([variorum.annotate(left), variorum.annotate(right)]).quote_pairs
    assert len(pairs) == len(told)
    assert {pair.how for pair in pairs} == {frozenset({"in parts"})}


def test_a_piece_of_another_speaker_ends_the_row() -> None:
    words = "We take the old boat out today", "and leave the red one at the quay"
    left = f"Rolf Teller and Ada Brook met in Varg. “{' '.join(words)},” Rolf Teller said."
    right = f"Rolf Teller and Ada Brook met in Varg. “{words[0]},” Rolf Teller said. “{words[1]},” Ada Brook said."
    pairs = variorum.cross_reference([variorum.annotate(left), variorum.annotate(right)]).quote_pairs
    assert all("in parts" not in pair.how for pair in pairs)
    assert pairs
