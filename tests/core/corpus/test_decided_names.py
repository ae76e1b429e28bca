"""Names the reader put together, took apart or called otherwise: kept, undone, and true for later articles."""

from __future__ import annotations

from collections.abc import Callable

from variorum.corpus.store import Corpus
from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.joining.reader_decisions import unmerge
from variorum.entities.annotating import annotate
from variorum.model.article import Article, ReadResult
from variorum.model.decisions import EntityDecision
from variorum.model.dossier import Dossier, Entity

FIRST = "Capt. Henrik Voss, 50, left Oslo. Harbour master Ines Calder, 41, saw Voss."
SECOND = "Ola Brand, 38, met Henrik Voss in Oslo."
LATER = "Ola Brand and Ines Calder, 41, came back to Oslo. Henrik Voss stayed."
MERGE = EntityDecision("merge", ("Ines Calder", "Ola Brand"))
SPLIT = EntityDecision("split", ("Ines Calder", "Ola Brand"))


def dossier_of(corpus: Corpus) -> Dossier:
    versions = [corpus.read(v.id) for a in corpus.articles() for v in corpus.versions(a.id)]
    return cross_reference([annotate(v) for v in versions], links={}, decisions=corpus.decisions())


def entity(corpus: Corpus, spelling: str) -> Entity:
    (found,) = [e for e in dossier_of(corpus).entities if spelling in e.spellings]
    return found


def add(corpus: Corpus, make: Callable[..., Article], words: str) -> None:
    corpus.add(ReadResult((make(words[:20], words),)))


def test_a_merge_holds_for_an_article_added_later_until_it_is_undone(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    add(corpus, make, FIRST)
    add(corpus, make, SECOND)
    corpus.decide(MERGE)
    add(corpus, make, LATER)
    together = entity(corpus, "Ola Brand")
    assert {"Ines Calder", "Ola Brand"} <= set(together.spellings)
    assert "You merged these names." in together.why
    assert len({document for document, _ in together.mentions}) == 3
    corpus.undo()  # the article
    corpus.undo()  # the merge
    assert "Ines Calder" not in entity(corpus, "Ola Brand").spellings
    corpus.redo()
    assert "Ines Calder" in entity(corpus, "Ola Brand").spellings


def test_names_merged_split_and_merged_again_are_merged(corpus: Corpus, make: Callable[..., Article]) -> None:
    add(corpus, make, FIRST)
    add(corpus, make, SECOND)
    before = dossier_of(corpus)
    for _ in range(2):
        corpus.decide(MERGE)
        assert "Ines Calder" in entity(corpus, "Ola Brand").spellings
        corpus.decide(SPLIT)
        assert dossier_of(corpus) == before


def test_renames_and_kinds_hold_for_an_article_added_later(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    add(corpus, make, FIRST)
    corpus.decide(EntityDecision("rename", ("Henrik Voss",), value="The captain"))
    corpus.decide(EntityDecision("type", ("Oslo",), type="ORG"))
    add(corpus, make, SECOND)
    assert entity(corpus, "Henrik Voss").name == "The captain"
    assert len({d for d, _ in entity(corpus, "Henrik Voss").mentions}) == 2
    assert entity(corpus, "Oslo").type == "ORG"
    corpus.decide(EntityDecision("rename", ("The captain",), value="Captain Voss"))
    assert entity(corpus, "Henrik Voss").name == "Captain Voss"


def test_a_declined_offer_is_not_made_again(corpus: Corpus, make: Callable[..., Article]) -> None:
    add(corpus, make, "Mary Kelm, 40, and Peter Kelm, 42, came. The board named Kelm.")
    offered = [link for link in dossier_of(corpus).perhaps if link.kind == "same"]
    assert len(offered) == 2
    entities = dossier_of(corpus).entities
    names = tuple(entities[n].name for n in (offered[0].one, offered[0].other))
    change = corpus.decide(EntityDecision("apart", names))
    assert change.label.startswith("Keep apart")
    assert [link for link in dossier_of(corpus).perhaps if link.kind == "same"] == offered[1:]
    corpus.undo()
    assert len([link for link in dossier_of(corpus).perhaps if link.kind == "same"]) == 2


def test_a_merge_is_kept_once_however_its_names_are_accented(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    add(corpus, make, FIRST)
    add(corpus, make, SECOND)
    before = dossier_of(corpus)
    corpus.decide(MERGE)
    corpus.decide(EntityDecision("merge", ("OLA BRAND", "Inés Calder")))
    assert len(corpus.decisions().entities) == 1
    corpus.decide(unmerge(entity(corpus, "Ola Brand").merged[0]))
    assert dossier_of(corpus).entities == before.entities
