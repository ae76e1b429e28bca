""" "Not the same fact" is kept, holds for later texts, and can be taken back."""

from dataclasses import replace

from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.disagreeing.refusals import fact_id, not_the_same_fact
from variorum.entities.annotating import annotate
from variorum.model.decisions import Decisions

TEXT = "Police said {} people were injured in the harbour riot in Varg."
FOUND = [annotate(TEXT.format(n)) for n in (18, 12)]


def test_a_refused_row_stays_away_and_comes_back() -> None:
    (row,) = cross_reference(FOUND).disagreements
    verdict = not_the_same_fact(FOUND, row, "two riots")
    refused = Decisions(verdicts=(verdict,))
    assert cross_reference(FOUND, decisions=refused).disagreements == ()
    assert Decisions.from_dict(refused.to_dict()) == refused
    undone = Decisions(verdicts=(verdict, replace(verdict, judgement=None)))
    assert cross_reference(FOUND, decisions=undone).disagreements == (row,)


def test_it_holds_when_another_text_says_the_same_and_not_when_it_says_a_third_thing() -> None:
    (row,) = cross_reference(FOUND).disagreements
    refused = Decisions(verdicts=(not_the_same_fact(FOUND, row),))
    again, third = annotate(TEXT.format(12) + " It rained."), annotate(TEXT.format(15))
    assert cross_reference([*FOUND, again], decisions=refused).disagreements == ()
    assert len(cross_reference([*FOUND, third], decisions=refused).disagreements) == 1


def test_the_id_does_not_depend_on_the_order_of_the_texts() -> None:
    (row,) = cross_reference(FOUND).disagreements
    (turned,) = cross_reference(FOUND[::-1]).disagreements
    assert fact_id(FOUND, row) == fact_id(FOUND[::-1], turned)


def test_of_several_verdicts_on_a_row_the_latest_counts() -> None:
    (row,) = cross_reference(FOUND).disagreements
    verdict = not_the_same_fact(FOUND, row)
    taken_back = Decisions(verdicts=(verdict, replace(verdict, judgement=None)))
    assert cross_reference(FOUND, decisions=taken_back).disagreements == (row,)
    assert cross_reference(FOUND, decisions=Decisions(verdicts=taken_back.verdicts[::-1])).disagreements == ()


def test_a_row_without_a_figure_has_an_id_too() -> None:
    found = [annotate(f"The clerk {name} Kelm spoke in Varg.") for name in ("Thomas", "Tomas")]
    (row,) = cross_reference(found).disagreements
    assert row.kind == "spelling"
    assert fact_id(found, row) == fact_id(found[::-1], cross_reference(found[::-1]).disagreements[0])
    assert cross_reference(found, decisions=Decisions(verdicts=(not_the_same_fact(found, row),)))
