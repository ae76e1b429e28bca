"""Who speaks where the words around a quotation are uncommon."""

from __future__ import annotations

import pytest

from variorum import annotate
from variorum.entities.quotes.clauses_between import is_closed_before


def speakers(text: str) -> list[str | None]:
    return [quote.speaker.of(text) if quote.speaker else None for quote in annotate(text).quotes]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lee came. “It is a wreck,” said he at the gate.", "Ann Lee"),
        ("The town, according to Ann Lee: “The ferry is a wreck.”", "Ann Lee"),
        ("Ann Lee came. “It is shut,” she then said.", "Ann Lee"),
        ("“It is a wreck,” according to the Harbour Authority.", "Harbour Authority"),
        ("“It is a wreck,” said the Quorvex.", "Quorvex"),
        ("The vice president, Ann Lee, left. The vice president said: “It is shut.”", "Ann Lee"),
        ("Vice president Ann Lee left. “It is shut,” the vice president said.", "Ann Lee"),
        ("The statement from Ann Lee's office said: “It is shut.”", "The statement"),
        ("“It is shut for the winter,” said a statement from Ann Lee.", "Ann Lee"),
        ("When Ann Lee left, a friend said: “It is shut.”", "a friend"),
        ("“It is shut,” said a spokesman for the Harbour Board, Ann Lee.", "Ann Lee"),
        ("Ann Lee, a spokeswoman for the late Ola Bergh, said: “It is shut.”", "Ann Lee"),
        ("Ann Lee, a spokeswoman for the late Ola Bergh said: “It is shut.”", "Ann Lee"),
        (
            "Ann Lee left. “He would have found that odd at once” and might have asked more, Mr. Bergh said.",
            "Bergh",
        ),
        # Of the dead nobody speaks.
        (
            "The choir sang of Ann Lee's death, with the anchor reciting — “We sail home at last.”",
            "the anchor",
        ),
        ("State television later called the pact “the greatest folly of our years.”", "State television"),
        ("State TV carried a statement by Ann Lee calling it “the greatest folly of all.”", "Ann Lee"),
        ("“The people will not let them stay,” the station said.", "the station"),
        ("A lawyer for Ola Bergh, Ann Lee of Varg, said he “asserts his innocence in this.”", "Ann Lee"),
    ],
)
def test_one_quotation_has_its_speaker(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_two_quotations_in_a_row_have_the_speaker_named_behind_or_between_them() -> None:
    assert speakers("“We leave for good,” “and nobody stays here,” said Ann Lee.") == ["Ann Lee", "Ann Lee"]
    assert speakers("“Is it a wreck,” asked Ann Lee, “or is it sound?”") == ["Ann Lee", "Ann Lee"]


def test_they_go_on_as_those_who_spoke_before() -> None:
    assert speakers("The police said: “It is shut.” They added: “We will tow it.”") == [
        "The police",
        "The police",
    ]


def test_a_speaker_without_a_name_who_spoke_long_before_goes_on_and_one_who_only_waited_does_not() -> None:
    between = "The ferry lay at the quay and nobody moved it for a while that day. " * 10
    (_, later) = speakers(f"A police spokeswoman said “it is open.” {between}“It is shut,” she added.")
    assert later == "A police spokeswoman"
    assert speakers(f"A police spokeswoman waited there. {between}“It is shut,” she added.") == [None]


def test_they_of_two_people_is_told_with_a_doubt() -> None:
    (quote,) = annotate("Ann Lee and Ola Bergh came. They said: “We will tow it.”").quotes
    assert quote.confidence <= 0.5
    assert not quote.sure


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee said the ferry was old.\n\n“It is a wreck.”\n\n“We will sell it.”\n\nThe sun shone.",
        "“It is a wreck,” Ann Lee said.\n“We will sell it.”\n\n“Soon.”",
        "Ann Lee spoke. “It is old,” said she.\n\n“It is a wreck.”",
    ],
)
def test_paragraphs_that_are_one_quotation_go_on_with_the_speaker_above(text: str) -> None:
    assert set(speakers(text)) == {"Ann Lee"}


def test_the_last_one_reported_above_speaks_on_but_never_surely() -> None:
    text = "“It is a wreck,” Ann Lee said. It must go, according to Ola Bergh.\n\n“We will sell it.”"
    *_, last = annotate(text).quotes
    assert last.speaker is not None
    assert last.speaker.of(text) == "Ola Bergh"
    assert not last.sure


def test_a_subject_far_from_its_verb_is_not_believed() -> None:
    long = "the company and all who had ever worked there for any time in the long and cold winter of the year in it"
    (speaker,) = speakers(f"The harbour master, Ann Lee, spoke. “It is shut,” {long} said.")
    assert speaker in ("Ann Lee", None)


def test_according_to_nothing_that_can_be_named_is_no_source() -> None:
    assert annotate("According to !!!, it sank.").sources == ()


def test_a_role_behind_a_clause_about_a_person_may_describe_that_person() -> None:
    assert speakers("After Ada Kelm, who sails, and a friend, said: “It is shut.”") != ["a friend"]


@pytest.mark.parametrize(
    "between",
    [
        "He said Ola Bergh would lead the board if his party won.",
        "Bo Kelm rowed to the quay with Ola Bergh. He told Ola Bergh of the storm.",
    ],
)
def test_he_goes_on_with_whom_the_sentence_before_opens_with_as_he(between: str) -> None:
    text = (
        f"Bo Kelm says he would sit on the harbour board. {between}\n\n“Or you might have a farmer,” he said."
    )
    assert [speaker and speaker.split()[-1] for speaker in speakers(text)] == ["Kelm"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The lawsuit, which was brought by Harland’s attorney general, Jan Lee, and Varg’s attorney general, Ola "
            "Kelm, accused the board of taking part in a “wild and costly scheme of years.”",
            "The lawsuit",
        ),
        ("The man, a friend of Jan Lee, said it was “a wreck from the first day.”", "The man"),
        ("“It was a wreck from the first day,” the man, a friend of Jan Lee, said.", "the man"),
        ("The report, written by Jan Lee, says the ferry was “a wreck from the first day.”", "The report"),
        (
            "But the report, written by Jan Lee, says the ferry was “a wreck from the first day.”",
            "the report",
        ),
        ("Ola Kelm, who once worked with Ann Moll, said it was “a wreck from the first day.”", "Ola Kelm"),
        ("Mayor Ola Kelm, who knew Ann Moll, said it was “a wreck from the first day.”", "Ola Kelm"),
        ("Ola Kelm, the mayor, who knew Ann Moll, said it was “a wreck from the first day.”", "Ola Kelm"),
    ],
)
def test_names_in_a_clause_between_commas_are_not_the_subject_of_the_verb_after_it(
    text: str, speaker: str
) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor of Varg, Ola Kelm, said it was “a wreck from the first day.”", "Ola Kelm"),
        ("The lawyer’s friend, Ola Kelm, said it was “a wreck from the first day.”", "Ola Kelm"),
        ("The lawsuit, which the board lost, angered Jan Lee, who called it “a wreck of a case.”", "Jan Lee"),
        ("The ferry, which sank, was old, and Ola Kelm, a clerk, said it was “a wreck by then.”", "Ola Kelm"),
        ("They met the man, who knew Lee, and Ola Kelm, a clerk, said it was “a wreck by then.”", "Ola Kelm"),
    ],
)
def test_a_name_that_opens_its_own_clause_stays_the_subject(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_clause_between_commas_ends_with_its_paragraph() -> None:
    text = "The man, a friend of Jan Lee, said"
    assert is_closed_before(text, 7, text.index("said"))
    assert not is_closed_before(text.replace("of ", "of\n"), 7, text.index("said"))
    assert speakers("“It is a wreck,” the Pentagon said.") == ["Pentagon"]


def test_a_pronoun_goes_on_with_whom_the_sentence_before_calls_so() -> None:
    text = "Jonas Kelm opened the fair. He said Peter Moll would come. “We shall all be glad of it,” he said."
    (quote,) = annotate(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.of(text) == "Jonas Kelm"


def test_a_clause_between_commas_is_of_one_line_and_not_endless() -> None:
    text = "The report, written by Jan Lee, says"
    assert is_closed_before(text, 10, text.index("says"))
    assert not is_closed_before(text.replace(", says", ",\nsays"), 10, text.index("says"))
    assert not is_closed_before(text.replace("Lee", "Lee " * 80), 10, text.index("says") + 4 * 79)


@pytest.mark.parametrize(
    "sentence",
    [
        "She went on to say that Ida Moll and Mary Moll were “no use to the harbour.”",
        "She added that Ida Moll had been “no use to the harbour.”",
        "The harbour clerk also took a shot at Mayor Ida Moll, writing “you are no use to the harbour.”",
    ],
)
def test_who_goes_on_is_not_whom_the_sentence_tells_of(sentence: str) -> None:
    before = "“It is a wreck,” Ann Lee wrote above a picture of Ida Moll."
    assert speakers(f"{before} {sentence}") == ["Ann Lee", "Ann Lee"]


def test_a_description_of_nobody_known_has_no_speaker() -> None:
    text = "The harbour clerk also took a shot at Mayor Ida Moll, writing “you are no use to the harbour.”"
    assert speakers(text) == [None]


def test_a_surname_before_a_word_for_several_kin_names_none_of_them() -> None:
    text = "“It is a wreck,” Ann Lee said to the tired Moll daughters. “It is shut,” she said."
    assert speakers(text) == ["Ann Lee", "Ann Lee"]


def test_who_denies_a_claim_did_not_make_it() -> None:
    text = "Ann Lee claimed the ferry had lost “all its boats,” a claim the Harbour Board denied."
    assert speakers(text) == ["Ann Lee"]
