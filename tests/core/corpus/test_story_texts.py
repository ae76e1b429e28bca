"""Which texts of a story its page takes, and what they are called."""

from __future__ import annotations

from pathlib import Path

import variorum
from variorum.corpus.store import Corpus
from variorum.corpus.story_texts import columns_judged, newest_texts, story_over, texts_read
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum.model.decisions import Decisions, JudgedFinding, Verdict
from variorum.model.finding import Finding


def test_each_article_has_a_name_of_its_own(tmp_path: Path) -> None:
    with variorum.open_corpus(tmp_path / "a.variorum") as corpus:
        corpus.add_story("The dam")
        for outlet, headline in (
            ("Herald", "Dam gives way"),
            ("Herald", "Farms wet"),
            ("Post", "A dam"),
            ("", ""),
        ):
            version = version_from(
                [(headline, "headline"), (f"{outlet} tells of {headline} at Orrin.", "body")]
            )
            corpus.add(ReadResult((Article((version,), outlet),)), story=1)
        columns = newest_texts(corpus, 1)
        last = columns[-1].version_id
        assert [column.name for column in columns] == [
            "Herald “Dam gives way”",
            "Herald “Farms wet”",
            "Post",
            "“tells of at Orrin.”",
        ]
        assert story_over(corpus, ("version", last)) == 1
        assert story_over(corpus, ("story", 1)) == 1
        assert story_over(corpus, ("version", last + 1)) is None


def test_older_versions_come_along_and_the_newest_is_the_text(tmp_path: Path) -> None:
    with variorum.open_corpus(tmp_path / "a.variorum") as corpus:
        versions = tuple(version_from([(f"{n} farms were flooded at Orrin.", "body")]) for n in (4, 6))
        corpus.add(ReadResult((Article(versions, "Herald", "https://herald.example/dam", "en"),)))
        columns = newest_texts(corpus, corpus.stories()[0].id)
        ((text,), (older,)) = texts_read(corpus, columns, corpus.decisions())
        assert text.version.text == versions[1].text
        assert [version.text for version in older] == [versions[0].text]
        assert (text.outlet, text.address, text.language) == ("Herald", "https://herald.example/dam", "en")


def told_by(corpus: Corpus, **words: str) -> Decisions:
    """A story told by each of these outlets in these words; a verdict on those of the first and the last."""
    corpus.add_story("The dam")
    versions = [version_from([(each, "body")]) for each in words.values()]
    for outlet, version in zip(words, versions, strict=True):
        corpus.add(ReadResult((Article((version,), outlet),)), story=1)
    finding = Finding("f", "figure", "Figures", "Four and six farms.")
    judged = JudgedFinding("outlets", versions[0].content_hash, versions[-1].content_hash, finding)
    return Decisions(verdicts=(Verdict("f", "confirmed", judged=judged),))


def test_a_text_that_two_outlets_carry_is_of_both(tmp_path: Path) -> None:
    with variorum.open_corpus(tmp_path / "a.variorum") as corpus:
        decisions = told_by(corpus, Herald="Four farms.", Post="Six farms.", Mirror="Six farms.")
        columns = newest_texts(corpus, 1)
        found = columns_judged(corpus, columns, decisions)
        assert sorted(found.values()) == [(0,), (1, 2)]


def test_an_article_that_is_in_the_bin_has_no_column_any_more(tmp_path: Path) -> None:
    with variorum.open_corpus(tmp_path / "a.variorum") as corpus:
        decisions = told_by(corpus, Herald="Four farms.", Post="Six farms.")
        columns = newest_texts(corpus, 1)
        corpus.remove(("article", corpus.articles()[0].id))
        assert list(columns_judged(corpus, columns, decisions).values()) == [(1,)]
