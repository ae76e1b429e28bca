"""A note stands in the article it was given on: its words stand in many others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import variorum
from variorum.corpus.decided_on import decided_on
from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult
from variorum.model.decisions import Anchor, Decisions, Note
from variorum.model.span import Span
from variorum.reporting.exchange.new_decisions import new_decisions
from variorum.reporting.noted import reader_notes
from variorum.reporting.pack.packing import about
from variorum.reviewing.notes_here import as_given

COPY = (
    "The ferry Isola ran aground near Port Ellery during the night, the coast guard told reporters on Monday."
)
MORE = "Nobody was hurt during the landing."


def put_in(corpus: Corpus, make: Callable[..., Article]) -> None:
    """Two versions of one article (1, 2), and one of another outlet in the same story and with the same copy (3)."""
    one, two = make("Ferry", COPY, MORE), make("Ferry", "The owner says little.", COPY, MORE)
    corpus.add(ReadResult((replace(one, versions=one.versions + two.versions, outlet="Post"),)))
    corpus.add(ReadResult((make("Aground", "Our own report.", COPY, outlet="Gazette"),)))


def note_on(corpus: Corpus, version: int, words: str) -> None:
    start = corpus.read(version).text.index(words)
    corpus.note(version, "Check this", Span(start, start + len(words)))


def noted(corpus: Corpus, *versions: int) -> list[tuple[int, int]]:
    """Which of these versions notes stand in, and where."""
    texts = {corpus.read(version).content_hash: version for version in versions}
    decisions, _ = decided_on(corpus, [corpus.read(version) for version in versions])
    return [
        (texts[at], note.passage.start)
        for note in decisions.notes
        if (at := note.passage.content_hash) in texts
    ]


def test_it_stands_in_the_versions_of_its_article_in_which_its_passage_is_found_again(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    put_in(corpus, make)
    note_on(corpus, 1, "during ")
    start = corpus.read(1).text.index("during ")
    assert noted(corpus, 1, 2) == noted(corpus, 1, 3) == [(1, start)]
    assert noted(corpus, 2, 3) == noted(corpus, 3, 2) == [(2, start + len("The owner says little.\n\n"))]


def test_it_stands_in_no_other_article_whatever_its_words_are(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    put_in(corpus, make)
    note_on(corpus, 1, "during ")
    note_on(corpus, 1, "Isola")
    note_on(corpus, 1, COPY)
    assert noted(corpus, 3) == []
    corpus.remove(("article", 1))  # in the bin it is what it was
    assert noted(corpus, 3) == []
    corpus.empty_bin()
    assert noted(corpus, 3) == []
    assert len(corpus.unplaced_notes()) == 3


def test_in_another_version_more_than_its_word_has_to_be_there(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    one, two = make("Ferry", COPY), make("Ferry", "It was seen during rain by those who stood at the quay.")
    corpus.add(ReadResult((replace(one, versions=one.versions + two.versions, outlet="Post"),)))
    note_on(corpus, 1, "during ")
    assert noted(corpus, 2) == []


def test_an_article_that_came_into_another_has_its_notes(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    put_in(corpus, make)
    note_on(corpus, 1, "Isola")
    corpus.move(("version", 3), to=("article", 1))
    assert [version for version, _ in noted(corpus, 3)] == [3]
    corpus.undo()
    assert noted(corpus, 3) == []


def test_the_same_words_kept_by_two_articles_have_one_note(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    for outlet in ("Post", "Gazette"):
        corpus.add(ReadResult((make("Ferry", COPY, outlet=outlet),)))
    note_on(corpus, 1, "Isola")
    start = corpus.read(1).text.index("Isola")
    assert noted(corpus, 2) == [(2, start)]


def test_one_that_is_written_anew_where_it_was_found_again_stays_on_the_passage_it_was_given_on(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    put_in(corpus, make)
    note_on(corpus, 1, "Isola")
    before = corpus.decisions()
    (shown,) = decided_on(corpus, [corpus.read(2)])[0].notes
    assert shown.passage != before.notes[0].passage
    corpus.decide(as_given(replace(shown, text="Look"), corpus.decisions()))
    assert corpus.decisions().notes == (replace(before.notes[0], text="Look"),)
    corpus.undo()
    corpus.retract(shown)
    assert corpus.decisions() == Decisions()
    corpus.undo()
    assert corpus.decisions() == before


def test_a_new_note_stands_on_its_own_passage() -> None:
    note = Note(Anchor("a", "words"), "Look")
    assert as_given(note, Decisions(notes=(replace(note, id="n", text="older"),))) == note


def test_both_passages_of_a_note_on_a_link_are_looked_for(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    put_in(corpus, make)
    old, other = corpus.read(1), corpus.read(3)
    ends = [
        Anchor.at(v.text, Span(v.text.index(COPY), v.text.index(COPY) + 9), v.content_hash)
        for v in (old, other)
    ]
    corpus.decide(Note(ends[1], "Both", partner=ends[0]))
    now = corpus.read(2)
    (note,) = decided_on(corpus, [now, other])[0].notes
    assert note.passage == ends[1]
    assert note.partner is not None
    assert note.partner.content_hash == now.content_hash


def test_of_a_note_on_a_link_to_a_third_article_the_end_that_is_here_stands_alone(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    put_in(corpus, make)
    corpus.add(ReadResult((make("Weather", "It rains, and will go on to.", outlet="Star"),)))
    one, other = (
        Anchor.at(v.text, Span(v.text.index(COPY), v.text.index(COPY) + 9), v.content_hash)
        for v in (corpus.read(1), corpus.read(3))
    )
    corpus.decide(Note(one, "Both", partner=other))
    (kept,) = corpus.decisions().notes
    for version, end in ((1, one), (3, other)):
        (note,) = decided_on(corpus, [corpus.read(version), corpus.read(4)])[0].notes
        assert (note.passage, note.partner) == (end, None)
        assert as_given(note, corpus.decisions()) == kept
        assert new_decisions(Decisions(notes=(note,)), corpus.decisions()) == ((), ())
    assert decided_on(corpus, [corpus.read(1), corpus.read(3)])[0].notes == (kept,)
    corpus.remove(("article", 2))
    corpus.empty_bin()  # gone, and not elsewhere: a report says which words are not found
    (note,) = decided_on(corpus, [corpus.read(1), corpus.read(4)])[0].notes
    assert note == kept


def test_a_report_and_its_pack_have_the_same_notes_and_none_on_other_articles(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    put_in(corpus, make)
    note_on(corpus, 1, "Isola")
    note_on(corpus, 3, COPY)
    corpus.add(ReadResult((make("Weather", COPY, "It rains.", outlet="Star"),)))
    for one, other, count in ((2, 3, 2), (2, 4, 1), (4, 2, 1), (3, 4, 1)):
        left, right = corpus.read(one), corpus.read(other)
        decisions, _ = decided_on(corpus, (left, right))
        told = reader_notes(("Post", "Gazette"), left, right, decisions)
        assert len(told) == len(about(decisions, left, right).notes) == count


def test_a_note_that_lost_its_words_goes_to_no_text_that_is_read_anew_with_one_of_them(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    corpus.add(ReadResult((make("Ferry", COPY, outlet="Post"),)))
    corpus.add(ReadResult((make("Harbour", "Rain fell.", outlet="Gazette"),)))
    note_on(corpus, 1, "during ")
    corpus.replace_reading((1,), make("Ferry", "The owner says little."))
    corpus.replace_reading(
        (2,), make("Harbour", "Rain fell during most of the week, and more of it is expected.")
    )
    assert len(corpus.unplaced_notes()) == 1


def test_with_a_story_only_the_notes_on_its_articles_go(
    corpus: Corpus, make: Callable[..., Article], tmp_path: Path
) -> None:
    put_in(corpus, make)
    note_on(corpus, 1, "Isola")
    note_on(corpus, 3, COPY)
    corpus.add_story("Elsewhere")
    corpus.move(("article", 2), to=("story", 2))
    corpus.save_stories(tmp_path / "one.variorum", 1)
    with variorum.open_corpus(tmp_path / "one.variorum") as one:
        assert [note.passage.words for note in one.decisions().notes] == ["Isola"]


def parted(corpus: Corpus, make: Callable[..., Article]) -> tuple[str, str]:
    """An article (1) and what was behind it in its file (2); a note on a name that both have, in the second."""
    both = make(
        "Ferry", COPY, MORE, "Rain is expected.", "Fishermen of Port Ellery saw the Isola too, they say."
    )
    corpus.add(ReadResult((both,)))
    text = corpus.read(1).text
    start = text.rindex("Isola")
    corpus.note(1, "Check this", Span(start, start + 5))
    corpus.part(1, 3)
    return text, corpus.read(2).text


def test_a_note_goes_along_when_its_paragraph_becomes_another_article_s(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    _, second = parted(corpus, make)
    assert noted(corpus, 1) == []
    assert noted(corpus, 2) == [(2, second.index("Isola"))]
    corpus.undo()
    assert [version for version, _ in noted(corpus, 1)] == [1]


def test_a_note_comes_back_with_its_paragraph(corpus: Corpus, make: Callable[..., Article]) -> None:
    whole, second = parted(corpus, make)
    one = make(
        "Ferry", COPY, MORE, "Rain is expected.", "Fishermen of Port Ellery saw the Isola too, they say."
    )
    corpus.replace_readings(((1,), one), remove=[("version", 2)])
    assert noted(corpus, 1) == [(1, whole.rindex("Isola"))]
    corpus.undo()
    assert noted(corpus, 2) == [(2, second.index("Isola"))]


def test_a_note_goes_back_over_a_border_that_is_moved(corpus: Corpus, make: Callable[..., Article]) -> None:
    parted(corpus, make)
    one = make(
        "Ferry", COPY, MORE, "Rain is expected.", "Fishermen of Port Ellery saw the Isola too, they say."
    )
    corpus.replace_readings(((1,), one), ((2,), make("Weather", "It rains.")))
    assert [version for version, _ in noted(corpus, 1)] == [1]
    assert noted(corpus, 2) == []


def test_a_note_on_a_text_that_another_article_still_has_stays_on_it_when_one_is_parted(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    for outlet in ("Post", "Gazette"):
        corpus.add(ReadResult((make("Ferry", COPY, MORE, outlet=outlet),)))
    note_on(corpus, 1, "Isola")
    before = corpus.decisions()
    corpus.part(1, 2)
    assert corpus.decisions() == before
    assert [version for version, _ in noted(corpus, 2)] == [2]


def test_a_text_that_is_read_anew_takes_no_note_from_another(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    put_in(corpus, make)
    note_on(corpus, 3, COPY)
    one, two = make("Ferry", COPY), make("Ferry", COPY, "More is known.")
    corpus.replace_reading((1, 2), replace(one, versions=one.versions + two.versions))
    assert [version for version, _ in noted(corpus, 3)] == [3]
    assert noted(corpus, 1, 2) == []


@pytest.mark.parametrize("noted_on", [1, 3])
def test_a_note_stays_in_its_own_of_texts_that_are_read_anew_in_one_act_and_have_its_words_alike(
    corpus: Corpus, make: Callable[..., Article], noted_on: int
) -> None:
    put_in(corpus, make)
    start = corpus.read(noted_on).text.index("Ellery")
    corpus.note(noted_on, "Check this", Span(start, start + 6))
    corpus.replace_readings(
        ((1,), make("Ferry", COPY, MORE, "Rain.")), ((3,), make("Aground", "Our report.", COPY, "Rain."))
    )
    assert [version for version, _ in noted(corpus, 1, 3)] == [noted_on]
    corpus.undo()
    assert noted(corpus, 1, 3) == [(noted_on, start)]


def test_both_ends_of_a_note_on_a_link_go_along_with_their_paragraphs(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    seen = "Fishermen of Port Ellery saw the Isola too, they say."
    corpus.add(ReadResult((make("Ferry", COPY, MORE, "Rain is expected.", seen),)))
    text, content_hash = corpus.read(1).text, corpus.read(1).content_hash
    starts = text.index("Isola"), text.rindex("Isola")
    ends = [Anchor.at(text, Span(start, start + 5), content_hash) for start in starts]
    corpus.decide(Note(ends[0], "Both", partner=ends[1]))
    corpus.part(1, 3)
    (note,) = corpus.decisions().notes
    assert note.partner is not None
    hashes = note.passage.content_hash, note.partner.content_hash
    assert hashes == (corpus.read(1).content_hash, corpus.read(2).content_hash)
