"""What is found: words as typed, whole words, patterns, and patterns that would take years."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum_gui.comparison import sought
from variorum_gui.comparison.sought import Found, Sought, in_small_letters, repeats, search


def hits(text: str, words: str, **how: bool) -> list[str]:
    found = search({"left": "", "right": text}, Sought(words, **how))
    assert not found.complaint
    return [span.of(text) for span in found.places["right"]]


def test_words_are_found_whatever_capitals_marks_and_line_breaks() -> None:
    assert hits("The “old\nport” is no report.", 'the "OLD port"') == ["The “old\nport”"]


def test_whole_words_are_not_parts_of_longer_ones() -> None:
    text = "Port, report, portage; PORT."
    assert hits(text, "port") == ["Port", "port", "port", "PORT"]
    assert hits(text, "port", whole=True) == ["Port", "PORT"]
    assert hits("It cost $5, not $50.", "$5", whole=True) == ["$5"]


def test_a_pattern_is_a_regular_expression_and_finds_no_empty_places() -> None:
    text = "31 people, 30 passengers"
    assert hits(text, r"\d+ (people|passengers)", pattern=True) == ["31 people", "30 passengers"]
    assert hits(text, r"x*", pattern=True) == []
    assert hits(text, r"p\w+e", pattern=True, whole=True) == ["people"]
    assert hits("one\ntwo", r"^\w+$", pattern=True) == ["one", "two"]


@pytest.mark.parametrize("words", ["(", "[a", "a{2", r"(?P<n>", "*", "(?<=", "\\"])
def test_what_is_no_pattern_is_said_to_be_none_or_taken_as_written(words: str) -> None:
    found = search({"left": "a{2", "right": ""}, Sought(words, pattern=True))
    assert found.complaint.startswith("this is no pattern") or found.places["left"]


def test_a_pattern_that_takes_years_is_stopped_and_what_was_found_is_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sought, "SECONDS", 0.2)
    found = search({"left": "aab " + "a" * 5000 + "!", "right": "b"}, Sought(r"(a+)+b", pattern=True))
    assert "there may be more" in found.complaint
    assert [span.start for span in found.places["left"]] == [0]


def test_a_search_can_be_cancelled() -> None:
    found = search({"left": "a b c", "right": ""}, Sought(r"\w", pattern=True), lambda: True)
    assert len(found.places["left"]) == 1


@pytest.mark.parametrize(
    "words", ["a{99999999}", "(a{1000}){1000}", "a{5,99999999999999999999}", "a{000099999999}", "(" * 5000]
)
def test_a_pattern_too_large_to_be_made_ready_is_refused_before_that_is_tried(
    words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []
    monkeypatch.setattr("regex.compile", lambda pattern, _: tried.append(pattern))
    assert search({"left": "a", "right": ""}, Sought(words, pattern=True)).complaint
    assert tried == []


def test_repeats_are_counted_as_if_inside_one_another() -> None:
    assert repeats(r"\d{4}-\d{2}") == 8
    assert repeats(r"(a{2,}){3}") == 6
    assert repeats("no braces {x}") == 1


def test_hits_of_a_pattern_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sought, "MOST_HITS", 5)
    found = search({"left": "a" * 50, "right": ""}, Sought(".", pattern=True))
    assert len(found.places["left"]) == 5
    assert "more" in found.complaint


@given(st.text(max_size=12), st.text(max_size=40), st.booleans(), st.booleans())
def test_no_search_ever_raises(words: str, text: str, whole: bool, pattern: bool) -> None:
    found = search({"left": text, "right": ""}, Sought(words, whole, pattern))
    assert isinstance(found, Found)
    assert all(0 <= s.start < s.end <= len(text) for s in found.places["left"])


def test_the_case_makes_no_difference_in_any_alphabet() -> None:
    assert hits("ΟΔΟΣ, Οδός, οδοσ", "ΟΔΌΣ") == ["Οδός"]
    assert hits("ΟΔΟΣ, οδος.", "οδοσ") == ["ΟΔΟΣ", "οδος"]
    assert hits("Congreſs in İzmir", "congress IN izmir") == ["Congreſs in İzmir"]
    assert hits("the ﬁnal 300 K", "300 k") == ["300 K"]


_ALL_LETTERS = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x20000))))


@pytest.mark.parametrize("letters", sought._SAME_CAPITAL.split())
def test_letters_with_the_same_capital_are_known(letters: str) -> None:
    assert hits(_ALL_LETTERS, letters[0]) == re.findall(letters[0], _ALL_LETTERS, re.IGNORECASE)


def test_no_other_small_letters_have_the_same_capital() -> None:
    alike: dict[str, str] = {}
    for letter in map(chr, range(sys.maxunicode + 1)):
        if letter.lower() == letter != letter.upper():
            alike[letter.upper()] = alike.get(letter.upper(), "") + letter
    known = {"".join(sorted(group)) for group in sought._SAME_CAPITAL.split()}
    assert {group for group in alike.values() if len(group) > 1} <= known


@given(st.text(max_size=40))
def test_a_text_in_small_letters_is_as_long_as_it_was(text: str) -> None:
    assert len(in_small_letters(text)) == len(text)


_ODD = st.text(st.sampled_from("sSſkKKiIıİσΣς’' -–\n\u00a0aßẞ"), max_size=12)


@given(_ODD, st.lists(_ODD).map("".join), st.booleans())
def test_words_are_found_where_a_search_without_case_finds_them(words: str, text: str, whole: bool) -> None:
    """As it was made before texts were searched in small letters, which is quicker."""
    parts = [
        r"\s+" if part.isspace() else "".join(_any_kind(letter) for letter in part)
        for part in re.split(r"(\s+)", words.strip())
    ]
    pattern = rf"(?<!\w){''.join(parts)}(?!\w)" if whole else "".join(parts)
    expected = [match.group() for match in re.finditer(pattern, text, re.IGNORECASE)] if words.strip() else []
    assert hits(text, words, whole=whole) == expected


def _any_kind(letter: str) -> str:
    return next((f"[{re.escape(kinds)}]" for kinds in sought._ALIKE if letter in kinds), re.escape(letter))
