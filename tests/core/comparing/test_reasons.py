"""Every reason is something a reader can check by looking."""

from __future__ import annotations

from variorum.comparing.linking.datelines import after_dateline
from variorum.comparing.pipeline import compare
from variorum.model.comparison import Link

LEFT = """Ferry runs aground off Ellery

The ferry Isola ran aground off Port Ellery on Saturday with four lorries aboard, Gov. Ada Holm said.

A school in Marlow will stay shut until the boiler is mended.

Nobody was hurt, and the tide lifted the ship off the sandbank at noon."""
RIGHT = """Ellery ferry strikes sandbank

Governor Ada Holm said the Isola, a ferry with 4 lorries aboard, struck ground near Port Ellery on Saturday.

At noon the tide lifted the ship off the sandbank again, and nobody was hurt.

Prices of bread rose by a tenth in May."""


def test_words_are_named_as_the_texts_have_them_and_names_stay_whole() -> None:
    words = _link("The ferry Isola").why[0]
    assert words.startswith("both have ")
    for shown in words.removeprefix("both have ").split(", "):
        assert all(form.strip("“”") in LEFT or form.strip("“”") in RIGHT for form in shown.split("/"))
    assert "“Ada”, “Holm”" in words


def test_a_word_in_two_forms_is_named_in_both() -> None:
    left = "The mayor freed four gulls in Ottery.\n\nA crane fell into the basin."
    right = "Four cranes stood there.\n\nIn Ottery 4 gulls were freed by the mayor."
    (link,) = [k for k in compare(left, right, mode="outlets").links if "Ottery" in k.left.of(left)]
    assert "“four”/“4”" in link.why[0]


def test_no_other_sentence_comes_close_where_none_is_even_possible() -> None:
    assert "no other sentence comes close" in _link("Nobody was hurt").why


def test_a_sentence_with_a_better_partner_says_so() -> None:
    c = compare(LEFT, RIGHT, mode="outlets")
    at = RIGHT.index("At noon")
    span = next(s for s in c.right_sentences if s.start == at)
    best, second, *_ = c.candidates(span, "right")
    assert best.score > second.score
    assert "though another sentence matches one of them better" in second.why or not any(
        "both have" in reason for reason in second.why
    )
    assert "no other sentence comes close" not in second.why


def test_one_sentence_told_in_two_is_said_to_be_so() -> None:
    left = "The council closed the swimming baths at Marlow on Friday because the roof leaks."
    right = "The council closed the swimming baths at Marlow on Friday. It did so because the roof leaks."
    (link,) = compare(f"{left}\n\nRain fell.", f"{right}\n\nRain fell.", mode="versions").links[:1]
    assert "one sentence in one text, several in the other" in link.why


def _link(start: str) -> Link:
    return next(k for k in compare(LEFT, RIGHT, mode="outlets").links if k.left.of(LEFT).startswith(start))


def test_the_place_a_report_was_written_in_is_no_reason_unless_there_is_no_other() -> None:
    left = "PORT ELLERY, Fla. — The mayor freed four gulls, said Ada Holm.\n\nA crane fell into the basin."
    right = "The mayor left Port Ellery, Fla., when the gulls were freed.\n\nTwo cranes stood there."
    (link,) = [k for k in compare(left, right, mode="outlets").links if "gulls" in k.left.of(left)]
    assert "“gulls”" in link.why[0]
    assert not any(word in link.why[0] for word in ("PORT", "ELLERY", "Fla"))
    # A place that is told of as well is told.
    left = left.replace("four gulls", "four gulls of Ellery")
    (link,) = [k for k in compare(left, right, mode="outlets").links if "gulls" in k.left.of(left)]
    assert "“Ellery”" in link.why[0]


def test_a_dateline_ends_at_its_dash() -> None:
    assert [
        after_dateline(words)
        for words in (
            "MARLOW — Rain fell.",
            "PORT ELLERY, Md., May 3 (AP) — Rain fell.",
            "Marlow (dpa) - Es regnete.",
            "Rain fell — much of it — on Marlow.",
            "The co-op bank closed.",
        )
    ] == [9, 31, 15, 0, 0]
