"""What is made of a document's paragraphs, whatever its format: the text before changes, headlines, pieces of books."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.reading.documents.document import Properties, Tracked, document
from variorum.reading.documents.epub_pieces import Chapter, pieces_of
from variorum.reading.documents.passages import Change, Kind, Passage, Piece, blocks_of

PROSE = "The ferry ran aground beside the pier of Port Ellery, and forty people were taken off by boat. " * 2

changes: st.SearchStrategy[Change] = st.sampled_from(["", "inserted", "deleted", "neither"])
pieces = st.builds(Piece, st.text("ab \n", max_size=4), changes)
many = st.lists(st.builds(Passage, st.lists(pieces, max_size=4).map(tuple), st.just(""), changes), max_size=6)


def said(text: str, kind: Kind = "") -> Passage:
    return Passage((Piece(text),), kind)


def letters(text: str) -> str:
    return "".join(text.split())


@given(many)
def test_the_text_before_and_after_changes_holds_just_what_belongs_to_it(passages: list[Passage]) -> None:
    for before, gone in ((True, "inserted"), (False, "deleted")):
        kept = [p.text for each in passages for p in each.pieces if p.change not in (gone, "neither")]
        found = [block.text for block in blocks_of(passages, before=before)]
        assert letters("".join(found)) == letters("".join(kept))
        assert all(text and text == " ".join(text.split()) for text in found)


@given(many)
def test_without_changes_both_texts_are_one(passages: list[Passage]) -> None:
    plain = [Passage(tuple(Piece(p.text) for p in each.pieces), each.kind) for each in passages]
    assert blocks_of(plain) == blocks_of(plain, before=True)


def test_a_paragraph_whose_end_was_inserted_is_one_with_the_next_before() -> None:
    passages = [Passage((Piece("It sank."),), "", "inserted"), said(" Nobody was hurt.")]
    assert [b.text for b in blocks_of(passages, before=True)] == ["It sank. Nobody was hurt."]
    assert [b.text for b in blocks_of(passages)] == ["It sank.", "Nobody was hurt."]


def test_a_heading_below_prose_is_no_headline() -> None:
    assert [b.role for b in blocks_of([said(PROSE), said("What is known", "heading")])] == [None, None]
    assert [
        b.role for b in blocks_of([said("Port Ellery Courier"), said("Aground", "heading"), said(PROSE)])
    ] == [
        None,
        "headline",
        None,
    ]


def test_headline_byline_and_when_the_file_was_made_come_from_the_properties_where_the_text_has_none() -> (
    None
):
    properties = Properties("Ferry aground", "Judith Aske", "2026-05-03T14:00:00Z")
    (version,) = document([said(PROSE)], properties).articles[0].versions
    assert (version.headline, version.byline) == ("Ferry aground", "Judith Aske")
    assert version.guessed == {"headline", "byline", "seen"}
    assert version.published is None
    written = [said("The ferry is stuck", "title"), said("By Tom Orr"), said(PROSE)]
    (version,) = document(written, properties).articles[0].versions
    assert (version.headline, version.byline) == ("The ferry is stuck", "By Tom Orr")


def test_a_document_created_after_its_last_change_is_a_copy() -> None:
    passages = [Passage((Piece("The ferry "), Piece("sank", "deleted"), Piece("ran aground", "inserted")))]
    tracked = Tracked(("Tom Orr",), "2026-05-03T14:00:00Z")
    before, after = (
        document(passages, Properties(created="2026-06-01T00:00:00Z"), tracked).articles[0].versions
    )
    assert before.seen is None
    assert (before.text, after.text) == ("The ferry sank", "The ferry ran aground")
    assert after.updated is not None
    assert "updated" in after.guessed


def test_a_document_written_with_changes_tracked_from_the_first_word_has_one_version() -> None:
    (article,) = document([Passage((Piece(PROSE, "inserted"),), "", "inserted")], Properties()).articles
    assert len(article.versions) == 1
    assert not article.versions[0].label


def chapter(label: str, words: str = PROSE) -> Chapter:
    return Chapter(f"{label}.xhtml", label, (said(words),))


def test_a_book_of_chapters_is_one_article() -> None:
    assert len(pieces_of([chapter("Cover", "Harbours"), chapter("Chapter 1"), chapter("Chapter 2")])) == 1
    assert len(pieces_of([chapter("The tide", PROSE * 200), chapter("The pier", PROSE * 200)])) == 1
    assert len(pieces_of([chapter(""), chapter("")])) == 1
    assert pieces_of([]) == []


def test_a_collection_of_news_is_as_many_articles_and_loses_nothing() -> None:
    chapters = [
        chapter("Contents"),
        chapter("Ferry aground"),
        chapter(""),
        chapter("Hall closes"),
        chapter("Imprint"),
    ]
    found = pieces_of(chapters)
    assert [piece.label for piece in found] == ["Ferry aground", "Hall closes"]
    assert [[passage.kind for passage in piece.passages] for piece in found] == [
        ["furniture", "", ""],
        ["", "furniture"],
    ]
