from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from variorum.corpus import beginnings
from variorum.corpus.searching import as_words
from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult


@pytest.fixture
def filled(corpus: Corpus, make: Callable[..., Article]) -> Corpus:
    corpus.add_story("One")
    corpus.add_story("Two")
    first = make(
        "Café fire",
        "A cease-fire at the café: the “Ñandú” didn't burn.",
        outlet="Gazette",
        published=datetime(2026, 1, 1, 12, tzinfo=UTC),
    )
    second = make(
        "Harbour",
        "Smoke over the cafe and the harbour. " * 5,
        outlet="Post",
        seen=datetime(2026, 2, 1, 12, tzinfo=UTC),
    )
    corpus.add(ReadResult((first,)), story=1)
    corpus.add(ReadResult((second,)), story=2)
    return corpus


def found(corpus: Corpus, words: str, **filters: object) -> list[int]:
    return [hit.version_id for hit in corpus.search(words, **filters)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("fire", [1]),
        ("CAFE", [1, 2]),
        ("nandu", [1]),
        ("didn’t", [1]),
        ("cease-fire", [1]),
        ('"over the cafe"', [2]),
        ("harb*", [2]),
        ("fire OR harbour", [1, 2]),
        ("cafe NOT fire", [2]),
        ("NEAR(smoke cafe, 3)", [2]),
        ('fire" (', [1]),
        ("headline: fire", [1]),
        ("“over the cafe”", [2]),
        ("«cafe over»", []),
        ("harb* cease-fire", []),
        ("cafe, harb*", [2]),
        ('cease-fire "at the cafe"', [1]),
        ('didn\'t "the at cafe"', []),
        ("what's up? “", []),
        ("nocolumn: fire", []),
        ("fire OR", [1]),
        ("fire\0", [1]),
        ("\ud800", []),
        ("", []),
        ("  *&^% ", []),
    ],
)
def test_words_are_found(filled: Corpus, words: str, ids: list[int]) -> None:
    assert sorted(found(filled, words)) == ids


def test_the_headline_counts_more(filled: Corpus) -> None:
    assert found(filled, "harbour OR fire")[0] in (1, 2)
    assert found(filled, "cafe")[0] == 1


def test_filters_narrow_the_search(filled: Corpus) -> None:
    assert found(filled, "cafe", outlet="Post") == [2]
    assert found(filled, "cafe", story=1) == [1]
    assert found(filled, "cafe", since=datetime(2026, 1, 15, tzinfo=UTC)) == [2]
    assert found(filled, "cafe", until=datetime(2026, 1, 1, 12, tzinfo=UTC)) == [1]
    assert found(filled, "cafe", limit=1) == [1]
    filled.set(("article", 1), language="es")
    assert found(filled, "cafe", language="es") == [1]
    assert found(filled, "cafe", language="de") == []
    for thing, tag in ((("version", 2), "v"), (("article", 2), "a"), (("story", 2), "s")):
        filled.tag(thing, tag)  # type: ignore[arg-type]
        assert found(filled, "cafe", tag=tag) == [2]
    assert found(filled, "cafe", tag="none") == []
    with pytest.raises(ValueError, match="since"):
        filled.search("cafe", since=datetime(2026, 1, 1))
    with pytest.raises(TypeError, match="until"):
        filled.search("cafe", until="2026")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="words"):
        filled.search(None)  # type: ignore[arg-type]


def test_snippets_mark_the_words_found(filled: Corpus) -> None:
    hit = filled.search("café smoke")[0]
    assert hit.snippet.startswith("\x02Smoke\x03 over the \x02cafe\x03 and")
    assert (hit.headline, hit.outlet, hit.story, hit.article) == ("Harbour", "Post", 2, 2)


def test_what_lies_in_the_bin_is_not_found_until_it_comes_back(filled: Corpus) -> None:
    filled.remove(("article", 1))
    assert found(filled, "fire") == []
    filled.undo()
    assert found(filled, "fire") == [1]


def test_page_clutter_is_not_searched(corpus: Corpus, make: Callable[..., Article]) -> None:
    from variorum.model.building import version_from

    version = version_from([("Subscribe now", "furniture"), ("Words", "body")])
    corpus.add(ReadResult((Article((version,)),)))
    assert found(corpus, "subscribe") == []
    assert found(corpus, "words") == [1]


def test_unfinished_queries_become_words() -> None:
    assert as_words('he said "no OR NEAR(') == '"he" "said" "no" "NEAR"'
    assert as_words('U.S. "oil price" harb* *') == '"U.S." "oil price" "harb"*'


def test_the_snippet_of_words_far_apart_and_of_phrases_shows_them(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    filler = " ".join(f"filler{i}" for i in range(400))
    corpus.add(
        reading(
            "Head", f"The lighthouse stood. {filler} A café by the quay. {filler} The quay wall fell down."
        )
    )
    for words, shown in (
        ("lighthouse fell", "The \x02lighthouse\x03 stood."),
        ('"quay wall"', "\x02quay wall\x03"),
        ("cafe", "\x02café\x03"),
        ("lighth*", "The \x02lighthouse\x03 stood."),
        ("quay", "café by the \x02quay\x03. filler0"),
    ):
        (hit,) = corpus.search(words)
        assert shown in hit.snippet, words
        assert "[…][…]" not in hit.snippet.replace(" ", "")
        assert hit.snippet == hit.snippet.strip()


def test_of_a_beginning_among_very_many_texts_headlines_come_first_then_the_last_added(
    filled: Corpus, make: Callable[..., Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        filled.add(
            ReadResult((make(f"Tide {number}", f"The harvest of {number} tides went well.", outlet="Tide"),))
        )
    ranked = found(filled, "har*")
    monkeypatch.setattr(beginnings, "LARGE", 3)
    assert found(filled, "har*") == ranked  # few texts have it: all of them are put in order
    monkeypatch.setattr(beginnings, "FEW", 3)
    assert found(filled, "har*") == [2, 6, 5, 4, 3]
    assert found(filled, "har*", limit=2) == [2, 6]
    assert found(filled, "ha*") == [2]
    assert found(filled, "ha*", outlet="Tide") == [3, 4, 5, 6]
    assert found(filled, "harv*") == [3, 4, 5, 6]


def test_a_headline_the_reader_gave_is_found_with_the_words_of_its_text_until_it_is_taken_back(
    filled: Corpus, make: Callable[..., Article]
) -> None:
    untitled = make("", "The pilot said that the harbour stays open at night.", outlet="Courier")
    filled.add(ReadResult((untitled,)), story=2)
    assert found(filled, "ferries") == []
    filled.set(3, headline="Late ferries anger Ellery")
    assert (
        found(filled, "ferr*")
        == found(filled, "late AND pilot")
        == found(filled, "LATE ferries pilot")
        == [3]
    )
    assert found(filled, "ferries café") == found(filled, "ferries NOT pilot") == []
    assert found(filled, "ellery OR harbour") == [3, 2]
    assert found(filled, "ellery OR harbour", limit=1) == [3]
    assert found(filled, "late", outlet="Courier") == [3]
    assert found(filled, "late", outlet="Post") == []
    hit = filled.search("pilot late")[0]
    assert (hit.title, "\x02pilot\x03" in hit.snippet) == ("Late ferries anger Ellery", True)
    filled.undo()
    assert found(filled, "ferries") == []
    filled.redo()
    filled.remove(("version", 3))
    assert found(filled, "ferries") == []
    assert filled.verify() == ()
