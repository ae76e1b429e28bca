"""Words both texts quote are linked, whatever is told around them."""

from __future__ import annotations

import pytest

import variorum
from variorum.comparing.quoting.quotation_links import shared_quotes
from variorum.comparing.quoting.quoted_words import quoted_words


def test_a_shortened_quotation_is_linked_by_the_words_inside_the_marks() -> None:
    left = "“We felt a long scrape and then all the lights went out,” said Tomas Weil, a passenger from Linz."
    right = 'One man on board spoke of "a long scrape and then all the lights went out" before help came.'
    (link,) = [k for k in variorum.compare(left, right, mode="outlets").links if k.kind == "quote"]
    assert link.left.of(left) == link.right.of(right) == "a long scrape and then all the lights went out"
    assert link.tier == "sure"
    assert link.why == ("the same 10 words in quotation marks",)


def test_a_few_common_words_in_two_long_quotations_are_no_link() -> None:
    left = "“We will do everything in our power to find out what went wrong,” the mayor said."
    right = "“They have nothing in our power to offer, and we know it all too well by now,” she wrote."
    assert shared_quotes(left, right) == []


def test_words_outside_the_marks_do_not_count() -> None:
    words = "the lights went out on the whole lower deck"
    assert shared_quotes(f"He said {words}.", f"“He said {words},” she said.") == []


def test_every_quoted_word_is_used_once_and_a_repetition_is_called_one() -> None:
    said = "the lights went out on the whole lower deck"
    found = shared_quotes(f"“{said}”", f"“{said}” and again “{said}”")
    assert [quote.again for quote in found] == [False, True]
    assert len({quote.left for quote in found}) == 1


def test_two_texts_that_repeat_a_quotation_are_linked_first_with_first() -> None:
    said = "“The lights went out at once,” he said.\n"
    found = shared_quotes(said * 3, said * 3)
    assert [quote.left for quote in found] == [quote.right for quote in found]
    assert len(found) == 3


def test_between_versions_a_repetition_in_the_headline_is_no_news() -> None:
    said = "“The lights went out at once,” he said after he had left the ship. Nobody was hurt."
    headline = "“The lights went out at once”\n\n"
    assert [k.kind for k in variorum.compare(said, headline + said, mode="versions").links] == [
        "same",
        "same",
    ]
    assert "quote" in [k.kind for k in variorum.compare(said, headline + said, mode="outlets").links]


def test_a_quotation_in_the_same_sentence_on_both_sides_is_not_told_twice() -> None:
    text = "“We felt a long scrape and then the lights went out,” said Tomas Weil."
    assert [k.kind for k in variorum.compare(text, text + " It rained.").links] == ["same"]


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        # What was cut out of a speech is most of what is quoted there.
        ("“It was a long scrape, and no light,” he said.", 'He spoke of "a long scrape".', "a long scrape"),
        ("“Who are you?” he asked.", "He shouted “who are you!”", "Who are you"),
        # An opening that anybody may use is not.
        ("“We’ve got a leak below,” he said.", "“We’ve got a deal and a date, and a ring,” she said.", None),
        ("“I don’t know what that was.”", "“I don’t know when we sail.”", None),
        # Words that are one although they are written in pieces.
        ("“We left the U.S. at dawn, all of us,” he said.", "“They fled the U.S. last May,” she said.", None),
        # Two appeals of different speakers share their phrases.
        (
            "“We call on all sides to show restraint and to return to the table,” the minister said.",
            "“Now is the time for all sides to be calm, to stay home and to show restraint,” a priest said.",
            None,
        ),
        # Names of programmes are not said by anybody.
        ("He spoke on “Breakfast With Ann” today.", "She was on “Breakfast With Ann” last week.", None),
        ("他说：“船突然停了下来，灯都灭了。”", "他谈到“船突然停了下来”。", "船突然停了下来"),
        ("他说：“船停了。”", "她说：“船停了。”", None),
        ("กัปตันกล่าวว่า “เรือหยุดกะทันหันและไฟดับหมด”", "เขาพูดถึง “เรือหยุดกะทันหัน”", "เรือหยุดกะทันหัน"),
        ("Il a dit : « la lumière s’est éteinte d’un coup ».", "« La lumière s’est éteinte d’un coup », dit-il.",
         "la lumière s’est éteinte d’un coup"),
        ("„Das Licht ging sofort aus“, sagte er.", "Er sagte: »Das Licht ging sofort aus.«",
         "Das Licht ging sofort aus"),
        ("وقال: «انطفأت الأنوار فجأة في السفينة».", '"انطفأت الأنوار فجأة في السفينة"، بحسب قوله.',
         "انطفأت الأنوار فجأة في السفينة"),
    ],
)  # fmt: skip
def test_a_few_shared_words_tell_where_they_are_most_of_a_quotation(
    one: str, other: str, shared: str | None
) -> None:
    assert [one[slice(*quote.left)] for quote in shared_quotes(one, other)] == [shared] * (shared is not None)


def test_a_quotation_over_two_paragraphs_is_linked_in_both() -> None:
    one = "“The ship stopped with a jolt.\n\n“Then the light went out in every cabin,” he said."
    other = "“The ship stopped with a jolt,” he said. “Then the light went out in every cabin.”"
    assert len(shared_quotes(one, other)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "“Stop the ship now,” he said. " * 3_000,  # one quotation again and again
        "“" + "no " * 30_000 + "”",  # one word again and again
        "".join(f"“Wave {k} hit us hard at {k}.” " for k in range(5_000)),
        "‘Stop the ship now,’ he said, the crews’ way. " * 3_000,
    ],
)
def test_thousands_of_quotations_take_no_minutes(text: str) -> None:
    shared_quotes(text, text)


def test_a_run_that_is_a_part_of_both_quotations_is_likely_and_says_so() -> None:
    left = 'He said on Monday: "The board is determined to keep all of the night ferries sailing, and said so twice."'
    right = 'His deputy asked: "If you are determined to keep all of the night ferries sailing, why are half tied up?"'
    quotes = [link for link in variorum.compare(left, right, mode="outlets").links if link.kind == "quote"]
    assert [(link.tier, link.why[-1]) for link in quotes] == [
        ("likely", "but both quotations say more than that")
    ]


def test_a_quotation_cut_to_the_shared_words_is_sure() -> None:
    left = 'He said on Monday: "The board is determined to keep all of the night ferries sailing, and said so twice."'
    right = 'The board called itself "determined to keep all of the night ferries sailing".'
    quotes = [link for link in variorum.compare(left, right, mode="outlets").links if link.kind == "quote"]
    assert [link.tier for link in quotes] == ["sure"]


def test_shared_words_that_begin_as_many_quotations_do_are_found_whole() -> None:
    """Rows of words that stand in many quotations are not looked up, and belong to what is found all the same."""
    others = " ".join(f"“We will not answer question {n}.”" for n in "abcdefghijklmnopqrstuvwxyz")
    said = "We will not sail before the harbour is dredged"
    one, other = f"He said: “{said}, and that is final.”", f"{others} She said: “{said}.”"
    assert said in [one[slice(*quote.left)] for quote in shared_quotes(one, other)]


def test_words_of_letters_amid_words_without_spaces_are_words_of_their_own() -> None:
    (quoted,) = quoted_words("“渡轮 Isola 搁浅了” he said.")
    assert "isola" in quoted.keys
    assert len(quoted.keys) > 3
