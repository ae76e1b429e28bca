"""A verdict is kept for each two texts: findings of other articles may have the same words, and so the same id."""

from __future__ import annotations

from pathlib import Path

from variorum.corpus.store import Corpus, open_corpus
from variorum.model.decisions import JudgedFinding, Judgement, Verdict
from variorum.model.finding import Finding

FINDING = Finding("a", "name", "Spelled differently", "")


def verdict(left: str, right: str, judgement: Judgement | None, finding: str = "a") -> Verdict:
    return Verdict(finding, judgement, judged=JudgedFinding("outlets", left, right, FINDING))


def said(corpus: Corpus) -> list[tuple[str, str | None]]:
    return [(v.judged.left if v.judged else "", v.judgement) for v in corpus.decisions().verdicts]


def test_one_on_another_pair_does_not_replace_it(tmp_path: Path) -> None:
    with open_corpus(tmp_path / "c.variorum") as corpus:
        corpus.decide(verdict("wire", "valley", "unsure"))
        corpus.decide(verdict("post", "valley", "confirmed"))
        assert said(corpus) == [("wire", "unsure"), ("post", "confirmed")]
        corpus.decide(verdict("valley", "wire", "rejected"))
        assert said(corpus) == [("post", "confirmed"), ("valley", "rejected")]
        corpus.undo()
        assert said(corpus) == [("wire", "unsure"), ("post", "confirmed")]
        corpus.retract(verdict("post", "valley", "confirmed"))
        assert said(corpus) == [("wire", "unsure")]


def test_what_is_said_of_a_fact_last_holds_whichever_two_texts_it_was_read_in(tmp_path: Path) -> None:
    with open_corpus(tmp_path / "c.variorum") as corpus:
        corpus.decide(verdict("wire", "valley", "rejected", "fact-1"))
        corpus.decide(verdict("post", "star", "confirmed", "fact-1"))
        assert said(corpus) == [("post", "confirmed")]
        corpus.decide(verdict("wire", "valley", "rejected", "fact-1"))
        assert said(corpus) == [("wire", "rejected")]


def test_one_that_an_earlier_program_kept_is_replaced_by_a_later_one_on_the_same_texts(
    tmp_path: Path,
) -> None:
    with open_corpus(tmp_path / "c.variorum") as corpus:
        corpus.decide(Verdict("a", "unsure"))  # kept under the id alone, as all were
        corpus.decide(verdict("wire", "valley", "confirmed"))
        assert said(corpus) == [("wire", "confirmed")]
        corpus.decide(verdict("post", "valley", "rejected"))
        assert said(corpus) == [("wire", "confirmed"), ("post", "rejected")]
        corpus.retract(verdict("wire", "valley", "confirmed"))
        assert said(corpus) == [("post", "rejected")]


def test_merging_keeps_what_is_said_here_of_the_same_texts_alone(tmp_path: Path) -> None:
    with open_corpus(tmp_path / "other.variorum") as other:
        other.decide(verdict("wire", "valley", "rejected"))
        other.decide(verdict("post", "valley", "confirmed"))
    with open_corpus(tmp_path / "c.variorum") as corpus:
        corpus.decide(Verdict("a", "unsure"))
        corpus.decide(verdict("valley", "wire", "confirmed"))
        corpus.merge(tmp_path / "other.variorum")
        assert sorted(said(corpus)) == [("post", "confirmed"), ("valley", "confirmed")]
