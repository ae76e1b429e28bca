from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.corpus import passages
from variorum.corpus.likeness import sketch, telling_words
from variorum.corpus.matching import address_key, compatible
from variorum.corpus.packing import Reading, pack_reading, unpack_reading
from variorum.corpus.passages import most_shared, share_of_passages
from variorum.corpus.store import Corpus
from variorum.corpus.words_in_pieces import words_in
from variorum.model.article import Article, Paragraph, ReadResult
from variorum.model.building import plain_version


def reading(text: str) -> Reading:
    return Reading(text, plain_version(text).paragraphs, ())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.gazette.example/a/", "http://gazette.example/a"),
        ("https://gazette.example/a?utm_source=x&fbclid=1", "https://gazette.example/a#part"),
        ("https://gazette.example/?b=2&a=1", "https://gazette.example/?a=1&b=2"),
        ("https://m.gazette.example/a", "https://gazette.example/a"),
    ],
)
def test_addresses_of_one_page_have_one_key(one: str, other: str) -> None:
    assert address_key(one) == address_key(other) != ""


@pytest.mark.parametrize("address", ["", "https://gazette.example/", "not an address", "http://[broken"])
def test_what_is_no_articles_address_has_no_key(address: str) -> None:
    assert address_key(address) == ""


def test_different_pages_have_different_keys() -> None:
    assert address_key("https://a.example/1") != address_key("https://a.example/2")
    assert address_key("https://a.example/x?id=1") != address_key("https://a.example/x?id=2")


def test_an_address_with_half_a_character_keeps_no_article_out(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    for address in ("http://x.example/b\ud83d", "http://x.example/b?q=\ud83d"):
        corpus.add(ReadResult((make(f"At {len(address)}", f"Read at {len(address)}.", address=address),)))
    assert len(corpus.articles()) == 2


def test_an_unknown_outlet_may_be_any() -> None:
    assert compatible("", "Post")
    assert compatible("post ", "Post")
    assert not compatible("Gazette", "Post")
    assert compatible("A.P.", "The Associated Press")


def test_telling_words_are_names_first_and_no_calendar() -> None:
    words = telling_words(
        reading("On Monday the minister met Solvang. Then Solvang left; fog came on Tuesday.")
    )
    assert words[0] == "solvang"
    assert "monday" not in words
    assert "then" not in words[:2]


def test_the_share_of_passages_sees_a_text_inside_a_longer_one() -> None:
    short, long = "one two three four five six seven", "zero one two three four five six seven eight nine"
    assert share_of_passages(reading(short), reading(long)) == 1.0
    assert share_of_passages(reading(short), reading("quite other words are standing in here")) == 0.0
    assert share_of_passages(reading(""), reading("")) == 0.0
    assert len(sketch(reading(long)).passages) == 6


@given(st.lists(st.sampled_from("abcdefgh"), max_size=60), st.lists(st.sampled_from("cdefghij"), max_size=60))
def test_no_more_is_shared_than_the_words_allow(some: list[str], others: list[str]) -> None:
    one, other = reading(" ".join(some)), reading(" ".join(others))
    assert share_of_passages(one, other) <= most_shared(one, other)


def test_reports_of_different_events_are_told_apart_by_their_words() -> None:
    ferry = "The ferry to the outer islands left two hours late on Monday because of fog in the harbour"
    council = "The council voted on Monday to close the old swimming hall because of rot in its roof"
    assert most_shared(reading(ferry), reading(council)) == 0.0


def test_a_reading_is_packed_and_unpacked_exactly() -> None:
    odd = Reading("a\ud800\0b", (Paragraph("not in the text", 0, 3, "notice"), Paragraph("b", 3, 4)), ())
    assert unpack_reading(pack_reading(odd)) == odd


@given(st.text(alphabet="abzAZ09'.-_ \n,“’", max_size=40))
def test_words_of_ascii_texts_are_found_as_those_of_others_are(text: str) -> None:
    assert [word for word in words_in(text + " é") if word != "é"] == words_in(text)


def test_small_words_and_calendar_words_tell_nothing_however_a_text_is_written() -> None:
    plain = "Harbour vote\n\nthe council of Marlow met in may and may vote on the harbour bill on the bill of marlow"
    assert telling_words(reading(plain)) == telling_words(reading(plain + "\n\né"))


def test_a_sample_is_eight_of_a_texts_runs_in_the_order_of_their_hashes() -> None:
    text = reading(" ".join(f"word{number} stands beside others, é\ud800" for number in range(300)))
    sample = passages.smallest_passages(text)
    assert len({*sample}) == 8
    assert sample == sorted(sample)
    assert passages.passages(text).issuperset(sample)
