"""Words with their capitals."""

from hypothesis import given
from hypothesis import strategies as st

from variorum.text.capitals import in_title_case, without_common_nouns, words


def texts(text: str) -> list[str]:
    return [w.text for w in words(text)]


def test_abbreviations_hyphens_and_apostrophes_stay_in_one_word() -> None:
    assert texts("Gen. O’Brien of the U.S. saw al-Tarn and the MQ-9 in Mar-a-Lago.") == [
        "Gen.", "O’Brien", "of", "the", "U.S.", "saw", "al-Tarn", "and", "the", "MQ-9", "in", "Mar-a-Lago",
    ]  # fmt: skip


def test_possessives_prefixes_and_suffixes_are_left_outside() -> None:
    assert texts("Tarn’s pro-Danish, Danish-backed U.S.-Danish plan") == [
        "Tarn", "pro", "Danish", "Danish", "backed", "U.S.", "Danish", "plan",
    ]  # fmt: skip


def test_a_capital_that_only_opens_a_sentence_is_marked() -> None:
    opens = {w.text: w.opens for w in words("Ferries sail. Gulls watch Mr. Tarn: “Go,” he says.")}
    assert opens == {
        "Ferries": True, "sail": False, "Gulls": True, "watch": False, "Mr.": False, "Tarn": False,
        "Go": True, "he": False, "says": False,
    }  # fmt: skip


def test_headlines_in_title_case_are_told_from_sentences() -> None:
    assert in_title_case(words("Ferry Runs Aground Near the Harbour"))
    assert in_title_case(words("FERRY AGROUND"))
    assert not in_title_case(words("The ferry ran aground near Port Ellery on Monday"))


@given(st.text())
def test_any_text_gives_words_that_stand_where_they_say(text: str) -> None:
    at = 0
    for word in words(text):
        assert at <= word.start < word.end
        assert text[word.start : word.end] == word.text
        at = word.end


def test_german_nouns_have_a_capital_that_makes_no_name() -> None:
    text = (
        "Am Montag sagte der Sprecher der Polizei, Hans Brandt, die Untersuchung dauere. "
        "Nach Brandt ist Sprecher Ott dran."
    )
    found = without_common_nouns(words(text), "german")
    assert [w.text for w in found if w.capital] == ["Hans", "Brandt", "Brandt", "Ott"]
    assert without_common_nouns(words(text), "english") == words(text)
