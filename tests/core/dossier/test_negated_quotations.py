"""One small word that turns a quotation is seen and said."""

import pytest

import variorum
from variorum.dossier.quotations.negations import negated_in_one
from variorum.dossier.quotations.quoted_words import quoted_words
from variorum.model.dossier import Dossier

SAID = "“{}” said Vanda Kelm, the mayor of Varg, on Friday."


def dossier_of(one: str, other: str) -> Dossier:
    texts = (SAID.format(one), SAID.format(other))
    return variorum.cross_reference([variorum.annotate(text) for text in texts], names=("A", "B"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We should leave the harbour today,", "We shouldn’t leave the harbour today,"),
        ("We should act,", "We shouldn’t act,"),
        ("We can win this,", "We can't win this,"),
        ("I did not take the money,", "I did take the money,"),
        ("The bridge is not safe,", "The bridge is safe,"),
        ("We will never go back to that port,", "We will go back to that port,"),
        ("We were able to stop the boat,", "We were unable to stop the boat,"),
        ("It was done without our consent,", "It was done with our consent,"),
        ("Nobody told us that the dam would break,", "Somebody told us that the dam would break,"),
        ("To pass this bill would raise the risk,", "If they don't pass this bill it would raise the risk,"),
    ],
)
def test_a_negation_in_one_wording_only_is_a_row_that_says_so(one: str, other: str) -> None:
    dossier = dossier_of(one, other)
    (row,) = [row for row in dossier.disagreements if row.kind == "quote"]
    assert row.tier == "differ"
    assert row.sentence.startswith("Quoted in different words, with a negation that not all have: ")
    assert "words differ" in dossier.quote_pairs[0].how


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("not a seat at the table for them", "a seat at the table for them"),
        ("we did not feel that it was the right way", "we felt that it was not the right way"),
        ("we are glad of it", "we are not surprised in the least by what they told us but we are glad of it"),
        ("it was not safe to sail", "it wasn’t safe to sail"),
    ],
)
def test_a_negation_that_was_cut_off_or_moved_turns_nothing(one: str, other: str) -> None:
    assert not negated_in_one(quoted_words(one), quoted_words(other))
    assert not negated_in_one(quoted_words(other), quoted_words(one))
    assert all("negation" not in row.sentence for row in dossier_of(one, other).disagreements)


def test_a_reader_finds_it_among_the_negations() -> None:
    texts = (SAID.format("We should leave today,"), SAID.format("We shouldn’t leave today,"))
    found = variorum.findings(
        variorum.compare(*texts, mode="outlets"),
        variorum.cross_reference([variorum.annotate(text) for text in texts]),
    )
    assert "Quotation with a negation in one text only" in {f.title for f in found if f.kind == "negation"}


def test_a_quotation_without_any_word_is_passed_over() -> None:
    texts = ("Vanda Kelm said: “& – ?”", "Vanda Kelm said: “…, ! &”")
    assert variorum.cross_reference([variorum.annotate(text) for text in texts]).quote_pairs == ()
    assert not negated_in_one((), ())
