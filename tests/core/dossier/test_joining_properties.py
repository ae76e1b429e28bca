"""What holds for any texts: places are true, nothing is lost or counted twice, the order of texts is no matter."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.errors import Cancelled
from variorum.model.decisions import Decisions, EntityDecision

PIECES = (
    "Mary Kelm", "Kelm", "Peter Kelm, 42,", "Peter Kelm Jr.", "his wife,", "the Kelm family", "Ms. Kelm", "Kelm’s",
    "the armed wing of the", "Harbour Party", "(HP)", "Robert (Skip) Kelm", "“Skip”", "also known as", "Oslo",
    "Boston Red Sox", "Red Sox", "Secretary of State", "said", "was a", "leader.", ",", "\n\n", "Danish", "Denmark",
)  # fmt: skip
TEXTS = st.lists(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join), min_size=1, max_size=3)


@settings(max_examples=60, deadline=None)
@given(st.one_of(TEXTS, st.lists(st.text(max_size=200), max_size=3)))
def test_any_texts_give_a_dossier_whose_places_are_true(texts: list[str]) -> None:
    annotations = [annotate(t) for t in texts]
    for one in annotations:
        for a, b in itertools.pairwise(sorted(one.mentions, key=lambda m: m.start)):
            assert a.end <= b.start
    dossier = cross_reference(annotations, links={})
    held = sorted(at for e in dossier.entities for at in e.mentions)
    assert held == [(d, i) for d, one in enumerate(annotations) for i in range(len(one.mentions))]
    for entity in dossier.entities:
        for found in entity.descriptions:
            assert " ".join(found.span.of(texts[found.document]).split()) == found.text
    for link in dossier.perhaps:
        assert link.one != link.other
        assert max(link.one, link.other) < len(dossier.entities)


@settings(max_examples=40, deadline=None)
@given(TEXTS.flatmap(lambda texts: st.tuples(st.just(texts), st.permutations(range(len(texts))))))
def test_the_order_of_texts_changes_neither_joins_nor_offers(given_: tuple[list[str], list[int]]) -> None:
    texts, order = given_
    annotations = [annotate(t) for t in texts]
    straight = cross_reference(annotations, links={})
    turned = cross_reference([annotations[i] for i in order], links={})
    back = {frozenset((order[d], i) for d, i in e.mentions) for e in turned.entities}
    if len(set(texts)) == len(texts):  # of two equal texts either may come first
        assert back == {frozenset(e.mentions) for e in straight.entities}
        assert len(turned.perhaps) == len(straight.perhaps)


@settings(max_examples=40, deadline=None)
@given(TEXTS, st.data())
def test_merges_and_then_their_splits_give_the_first_state_back(
    texts: list[str], data: st.DataObject
) -> None:
    annotations = [annotate(t) for t in texts]
    before = cross_reference(annotations, links={})
    names = sorted({e.name for e in before.entities})
    if len(names) < 2:
        return
    pairs = data.draw(
        st.lists(st.lists(st.sampled_from(names), min_size=2, max_size=2, unique=True), max_size=3)
    )
    merges = [EntityDecision("merge", tuple(pair)) for pair in pairs]
    splits = [EntityDecision("split", tuple(pair)) for pair in reversed(pairs)]
    after = cross_reference(annotations, links={}, decisions=Decisions(entities=(*merges, *splits)))
    assert {e.mentions for e in after.entities} == {e.mentions for e in before.entities}


def test_joining_can_be_cancelled_and_says_how_far_it_is() -> None:
    said: list[float] = []
    cross_reference([annotate("Oslo.")], links={}, progress=lambda words, done: said.append(done))
    assert said == sorted(said)
    assert said
    with pytest.raises(Cancelled):
        cross_reference([annotate("Oslo.")], links={}, cancelled=lambda: True)


SAID = (
    "“", "”", "&", "…", "Vanda Kelm said", "she said", "not", "we will never sail", "we will sail again",
    "12 people died", "14 people died", "$43,000", "on Tuesday", "quarter to five", "two", ".", "\n\n",
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(SAID), max_size=14).map(" ".join), min_size=2, max_size=3))
def test_any_quotations_and_figures_give_rows_whose_places_are_true(texts: list[str]) -> None:
    annotations = [annotate(t) for t in texts]
    for one in annotations:
        for a, b in itertools.pairwise(sorted(one.figures, key=lambda f: f.start)):
            assert a.end <= b.start
    dossier = cross_reference(annotations)
    for row in dossier.disagreements:
        for document, index, span, _ in row.values:
            assert 0 <= span.start < span.end <= len(texts[document])
            if index is not None:
                figure = annotations[document].figures[index]
                assert (figure.start, figure.end) == (span.start, span.end)
