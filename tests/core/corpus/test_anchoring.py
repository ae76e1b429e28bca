"""What was written on a passage stays on its words when the text is read anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

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
