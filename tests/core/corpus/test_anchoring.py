"""What was written on a passage stays on its words when the text is read anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from variorum.corpus.decided_on import decided_on
from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, Note
from variorum.model.span import Span

SENTENCE = "The ferry ran aground at nine."
REST = "Nobody was hurt, the owner said."


def read_again(corpus: Corpus, *paragraphs: str) -> None:
    version = version_from([("Ferry", "headline"), *((text, "body") for text in paragraphs)])
    corpus.replace_reading((1,), Article((version,)))


def note_on(corpus: Corpus, words: str) -> None:
    start = corpus.read(1).text.index(words)
    corpus.note(1, "Check this", Span(start, start + len(words)))


def noted(corpus: Corpus) -> list[str]:
    """The words that the notes on the text as it is now stand on."""
    version = corpus.read(1)
    held = [n.passage for n in corpus.decisions().notes if n.passage.content_hash == version.content_hash]
    return [span.of(version.text) for anchor in held if (span := anchor.find(version.text)) is not None]


def test_a_note_follows_its_words_and_undo_brings_it_back(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Ferry", f"{SENTENCE} {REST}"))
    note_on(corpus, "nine. Nobody")
    before = corpus.decisions()
    read_again(corpus, SENTENCE, REST)
    assert noted(corpus) == ["nine.\n\nNobody"]
    assert corpus.unplaced_notes() == ()
    corpus.undo()
    assert corpus.decisions() == before
    assert noted(corpus) == ["nine. Nobody"]
    corpus.redo()
    assert noted(corpus) == ["nine.\n\nNobody"]


def test_a_note_whose_words_are_gone_is_told_of_and_found_again(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Ferry", SENTENCE, REST))
    note_on(corpus, "ran aground")
    note_on(corpus, "hurt")
    read_again(corpus, REST)
    assert noted(corpus) == ["hurt"]
    assert [note.passage.words for note in corpus.unplaced_notes()] == ["ran aground"]
    read_again(corpus, REST, SENTENCE)
    assert noted(corpus) == ["ran aground", "hurt"]
    assert corpus.unplaced_notes() == ()
    corpus.undo()
    assert [note.passage.words for note in corpus.unplaced_notes()] == ["ran aground"]
    corpus.undo()
    assert noted(corpus) == ["ran aground", "hurt"]


def test_a_lost_note_stands_in_another_version_of_its_article_that_has_its_passage(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    one, two = make("Ferry", SENTENCE, REST), make("Ferry", "Rain is expected.", SENTENCE)
    corpus.add(ReadResult((replace(one, versions=one.versions + two.versions),)))
    note_on(corpus, "ran aground")
    read_again(corpus, REST)
    texts = corpus.read(1), corpus.read(2)
    for shown in (texts, texts[1:]):
        (note,) = decided_on(corpus, shown)[0].notes
        assert note.passage.content_hash == texts[1].content_hash
    assert corpus.unplaced_notes() == ()


def test_a_version_in_the_bin_is_no_place_for_a_lost_note_unless_its_whole_article_lies_there(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    one, two = make("Ferry", SENTENCE, REST), make("Ferry", "Rain is expected.", SENTENCE)
    corpus.add(ReadResult((replace(one, versions=one.versions + two.versions),)))
    note_on(corpus, "ran aground")
    corpus.remove(("version", 2))
    read_again(corpus, REST)
    assert [note.passage.words for note in corpus.unplaced_notes()] == ["ran aground"]
    corpus.restore(("version", 2))
    assert corpus.unplaced_notes() == ()
    corpus.remove(("article", 1))
    assert corpus.unplaced_notes() == ()


def test_a_lost_note_goes_on_no_other_article_that_is_read_anew(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    report = make("Weather", "It rains.", SENTENCE, REST, outlet="Gazette")
    corpus.add(ReadResult((make("Ferry", SENTENCE, REST, outlet="Post"),)))
    corpus.add(ReadResult((report,)))
    note_on(corpus, "ran aground")
    read_again(corpus, REST)
    lost = corpus.decisions()
    longer = make("Weather", "It rains.", SENTENCE, REST, "More is known.")
    corpus.replace_reading((2,), longer)
    assert corpus.decisions() == lost
    corpus.replace_readings(((1,), make("Ferry", REST, "Rain.")), ((2,), report))
    corpus.remove(("article", 1))
    corpus.empty_bin()
    corpus.replace_reading((2,), longer)
    (note,) = corpus.unplaced_notes()
    assert note.passage.words == "ran aground"


def test_a_note_on_a_reading_that_is_gone_is_kept_as_it_is(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Ferry", SENTENCE, REST))
    corpus.decide(Note(Anchor("0" * 64, "ran aground", "The ferry ", " at nine."), "Lost long ago"))
    lost = corpus.decisions()
    read_again(corpus, REST, SENTENCE)
    assert corpus.decisions() == lost
    assert corpus.unplaced_notes() == lost.notes


def test_a_note_goes_into_the_version_of_its_page_that_its_words_go_into(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    one, two = make("Ferry", SENTENCE, REST), make("Ferry", REST)
    corpus.add(ReadResult((replace(one, versions=one.versions + two.versions),)))
    note_on(corpus, "ran aground")
    corpus.replace_reading((1, 2), replace(one, versions=two.versions + one.versions))
    (note,) = corpus.decisions().notes
    assert note.passage.content_hash == corpus.read(2).content_hash
    one, two = make("Ferry", REST), make("Ferry", "More is known.", SENTENCE, REST)
    corpus.replace_reading((2, 1), replace(one, versions=one.versions + two.versions))
    (note,) = corpus.decisions().notes
    assert note.passage.content_hash == corpus.read(1).content_hash


def test_a_note_on_a_text_as_a_whole_stays_on_it(corpus: Corpus, reading: Callable[..., ReadResult]) -> None:
    corpus.add(reading("Ferry", SENTENCE, REST))
    corpus.decide(Note(Anchor(corpus.read(1).content_hash, ""), "Check this"))
    read_again(corpus, REST)
    (note,) = corpus.decisions().notes
    assert note.passage.content_hash == corpus.read(1).content_hash
    assert corpus.unplaced_notes() == ()


def test_a_note_stays_with_a_version_that_still_has_the_text(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    one = make("Ferry", SENTENCE, outlet="Post")
    corpus.add(ReadResult((one,)))
    corpus.add(ReadResult((replace(one, outlet="Gazette"),)))
    note_on(corpus, "ran aground")
    read_again(corpus, REST, SENTENCE)
    (note,) = corpus.decisions().notes
    assert note.passage.content_hash == corpus.read(2).content_hash
    assert corpus.unplaced_notes() == ()


def test_a_note_goes_with_a_text_that_is_read_anew_though_one_in_the_bin_is_as_it_was(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    for outlet in ("Post", "Gazette"):
        corpus.add(ReadResult((make("Ferry", SENTENCE, outlet=outlet),)))
    note_on(corpus, "ran aground")
    corpus.remove(("version", 2))
    read_again(corpus, REST, SENTENCE)
    assert noted(corpus) == ["ran aground"]


def test_a_note_on_a_text_in_the_bin_is_not_lost(corpus: Corpus, reading: Callable[..., ReadResult]) -> None:
    corpus.add(reading("Ferry", SENTENCE))
    note_on(corpus, "ran aground")
    corpus.remove(("version", 1))
    assert corpus.unplaced_notes() == ()


def test_tags_colour_and_partner_stay_with_a_note_that_follows_its_words(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Ferry", f"{SENTENCE} {REST}"))
    version = corpus.read(1)
    on = [
        Anchor.at(version.text, _span(version.text, words), version.content_hash)
        for words in (SENTENCE, REST)
    ]
    corpus.decide(Note(on[0], "Check", "n", ("to call",), "green", on[1]))
    read_again(corpus, "Something new.", SENTENCE, REST)
    (note,) = corpus.decisions().notes
    now = corpus.read(1).content_hash
    assert (note.tags, note.colour, note.text) == (("to call",), "green", "Check")
    assert note.partner is not None
    assert (note.passage.content_hash, note.partner.content_hash) == (now, now)
    assert note.partner.words == REST


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))
