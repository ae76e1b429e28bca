"""Words between quotation marks, however the marks are drawn."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from variorum.text.quotation_marks import quotations


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in quotations(text)]


@pytest.mark.parametrize(
    "text",
    [
        '"We go," he said.',
        "“We go,” he said.",
        "”We go,“ he said.",  # drawn the wrong way round
        "“We go,“ he said.",
        "„We go,“ he said.",
        "«We go,» he said.",
        '“We go," he said.',
        "‘We go,’ he said.",
        "`` We go, '' he said.",
        '" We go, " he said.',
    ],
)
def test_the_words_are_found_whatever_the_marks(text: str) -> None:
    assert quoted(text) == ["We go,"]


def test_an_unclosed_mark_does_not_swallow_the_next_paragraph() -> None:
    assert quoted("He said “we go and left.\n\n“Stay,” she said.") == ["we go and left.", "Stay,"]
    assert quoted("He said “we go and left.\n\nShe said “stay” twice.") == ["stay"]


def test_a_quotation_over_two_paragraphs_gives_both_and_says_the_first_goes_on() -> None:
    first, second = quotations("“We go.\n\n“We stay,” he said.")
    assert (first.complete, second.complete) == (False, True)


def test_a_quotation_over_wrapped_lines_is_one() -> None:
    assert quoted("“We go\nand then we stay,” he said.") == ["We go\nand then we stay,"]


def test_a_second_opening_mark_gives_up_the_first() -> None:
    assert quoted("He wrote “no to them. “Stay here,” she said.") == ["Stay here,"]


def test_quotes_inside_quotes_stay_inside() -> None:
    assert quoted("“He called it ‘a fine mess’ twice,” she said.") == ["He called it ‘a fine mess’ twice,"]


@pytest.mark.parametrize(
    "text",
    [
        "the workers' hall and the boss's car",
        "rock 'n' roll",
        'a 6" pipe',
        "the '90s and the '80s",
        "don’t, won’t",
    ],
)
def test_apostrophes_and_inch_marks_open_nothing(text: str) -> None:
    assert quoted(text) == []


def test_plural_possessives_stay_inside_single_quotes() -> None:
    assert quoted("She said 'the workers' rights come first' again.") == ["the workers' rights come first"]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Er sagte: „Wir gehen.“ Dann ging er.", ["Wir gehen."]),
        ("„Er rief ‚nein‘ und ging“, sagte sie.", ["Er rief ‚nein‘ und ging"]),
        ("Das Wort ‚gehen wir‘, sagte er.", ["gehen wir"]),
        ("»Wir gehen«, sagte er.", ["Wir gehen"]),
        ("”Vi går”, sade han. »Vi går», sade hon.", ["Vi går", "Vi går"]),
        ("« Nous partons », dit-il.", ["Nous partons"]),
        ("«\u00a0Il a dit «\u00a0non\u00a0» hier\u00a0», dit-elle.", ["Il a dit «\u00a0non\u00a0» hier"]),
        ("«¿Nos vamos?», dijo.", ["¿Nos vamos?"]),
        ("他说：“我们走。”然后走了。", ["我们走。"]),
        ('他说："我们走。"然后走了。', ["我们走。"]),
        ("他说：“他说‘好’就走。”", ["他说‘好’就走。"]),
        ("他说‘我们走’就走了。", ["我们走"]),
        ("「彼は『行く』と言った」と話した。『行く』とも。", ["彼は『行く』と言った", "行く"]),
        ("قال «نحن ذاهبون»، ثم خرج.", ["نحن ذاهبون"]),
        ('"نحن ذاهبون"، قال الرجل.', ["نحن ذاهبون"]),
        ("‘He said “no” to me,’ she said.", ["He said “no” to me,"]),
        ("“He called it “folly” twice,” she said.", ["He called it “folly” twice,"]),
        ('"He called it "folly" twice," she said.', ['He called it "folly" twice,']),
        ("‘10 men and a dog,’ he said of the ‘90s.", ["10 men and a dog,"]),
    ],
)
def test_the_marks_of_other_languages_are_known(text: str, inside: list[str]) -> None:
    assert quoted(text) == inside


def test_a_line_full_of_marks_takes_no_minutes() -> None:
    text = "“He said ‘no’ to the crews’ plan,” ‘or so she said’ " * 10_000
    assert len(quotations(text)) == 20_000


@example("“\n「»」")
@given(st.text(alphabet="ab \n.,\"'“”‘’„«»`1「」『』說"))
def test_any_marks_give_ordered_words_that_stand_where_they_say(text: str) -> None:
    at = 0
    for q in quotations(text):
        assert at <= q.opened <= q.start < q.end <= q.closed <= len(text)
        assert text[q.start : q.end] == text[q.start : q.end].strip()
        at = q.closed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            'He said: "We stay.\nThat is it.\n"To those who left: no."',
            ["We stay.\nThat is it.", "To those who left: no."],
        ),
        ('"We stay. "\nHe left.', ["We stay."]),
        ('"We stay.\nWe do. "\nHe left.', ["We stay.\nWe do."]),
        ('"We stay, "said Kelm. He left.', ["We stay,"]),
        ('"We stay, "the harbour master said. "We do."', ["We stay,", "We do."]),
        ('"We stay, the two men said in a statement.\n"We do."', ["We stay,", "We do."]),
        ('"We stay", he said, "for now."', ["We stay", "for now."]),
        ('"We are better, "Kelm said. He left.', ["We are better,"]),
        # What is told within a quotation is none of these.
        ('He said, "he told me to stay."', ["he told me to stay."]),
        ('He said, "Kelm told me to stay."', ["Kelm told me to stay."]),
    ],
)
def test_marks_that_slipped_or_are_missing_end_a_quotation_where_its_words_end(
    text: str, words: list[str]
) -> None:
    assert [text[q.start : q.end] for q in quotations(text)] == words
