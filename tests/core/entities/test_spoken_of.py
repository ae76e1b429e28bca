"""Whom a verb mocks, accuses or describes does not speak the words that come."""

from __future__ import annotations

import pytest

from variorum import annotate


def speakers(text: str) -> list[tuple[str | None, bool]]:
    found = annotate(text).quotes
    return [(quote.speaker.of(text) if quote.speaker else None, quote.sure) for quote in found]


BELOW = "\n\nAnn Lee and Jan Kelm met in the harbour on Monday."


@pytest.mark.parametrize(
    "headline",
    [
        "Dem running for Senate in Harland mocks Kelm as farmer 'who never went to law school'",
        "Candidate slams Kelm over 'the waste of a whole winter'",
        "Candidate Mocks Kelm As Farmer 'Who Never Went To Law School'",
        "Mayor ridicules rival candidate Jan Kelm as 'a farmer without a field'",
        "Candidate accuses Kelm of 'the waste of a whole winter'",
        "Candidate slams Kelm: 'He has never been to the harbour'",
    ],
)
def test_a_headline_that_names_only_whom_it_is_said_of_gives_the_words_to_nobody(headline: str) -> None:
    assert speakers(f"{headline}{BELOW}") == [(None, False)]


@pytest.mark.parametrize("verb", ["mocks", "slams", "calls", "blasts", "ridicules", "describes", "dismisses"])
def test_a_headline_gives_the_words_to_whoever_says_them_of_another(verb: str) -> None:
    assert speakers(f"Lee {verb} Kelm as farmer 'who never went to law school'{BELOW}") == [("Lee", True)]


def test_in_the_capitals_of_a_title_who_mocks_speaks_perhaps() -> None:
    assert speakers(f"Lee Mocks Kelm As Farmer 'Who Never Went To School'{BELOW}") == [("Lee", False)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A lawmaker ridiculed Jan Kelm as “a farmer who never saw a field.”", "A lawmaker"),
        ("A tape came up of him mocking Sen. Jan Kelm as “a farmer who never saw a field.”", None),
        ("Jan Kelm was widely mocked as “a farmer who never saw a field.”", None),
        ("Jan Kelm was mocked by Ann Lee as “a farmer who never saw a field.”", "Ann Lee"),
        ("Jan Kelm, ridiculed as “a farmer who never saw a field,” won.", None),
        ("Ann Lee called Jan Kelm, who said “it is shut for the whole winter.”", "Jan Kelm"),
        ("Ann Lee spoke with Jan Kelm, who said “it is shut for the whole winter.”", "Jan Kelm"),
        # A noun that looks like such a verb has no object: the name behind it has a verb of its own.
        ("The bomb blasts Mary Kelm described as “a wreck of the whole winter” shook it.", "Mary Kelm"),
        ("The bomb blasts Mary Kelm has described as “a wreck of the whole winter” shook it.", "Mary Kelm"),
        # Of somebody told by the name of a body, not the body speaks.
        (
            "The Senate candidate blasts Mary Kelm: “She will never close the harbour.”",
            "The Senate candidate",
        ),
        ("The Senate also blasts Mary Kelm: “She will never close the harbour.”", "Senate"),
        *(
            (f"The Senate {word} says “she will never close the harbour.”", "Senate")
            for word in ("meanwhile", "instead", "always", "itself", "alone", "nevertheless", "here", "now")
        ),
        *(
            (f"The Senate {word} say “she will never close the harbour.”", f"The Senate {word}")
            for word in ("staffers", "viewers", "volunteers", "rival")
        ),
        # Nor does a body that the sentence only touches.
        ("An expert at the Harbour Board stated that ferries were “very rare in those days.”", "An expert"),
        ("They came out against the Harbour Board, stating, “we have heard it loud and clear.”", None),
    ],
)
def test_who_is_spoken_of_does_not_speak(text: str, speaker: str | None) -> None:
    assert [found for found, _ in speakers(text)] == [speaker]


def test_who_speaks_by_a_participle_is_as_sure_as_by_the_verb_it_hangs_on() -> None:
    assert speakers("Ann Lee chided Jan Kelm, accusing the mayor of having “wasted another winter.”") == [
        ("Ann Lee", True)
    ]
    assert speakers("Ann Lee, accusing the mayor of having “wasted another winter,” left.") == [
        ("Ann Lee", False)
    ]
    # The verb before it is another's.
    (found,) = speakers("Friends denied it, Ann Lee heard, complaining that “it is shut for the winter.”")
    assert found == ("Ann Lee", False)


def test_what_somebody_owns_speaks_for_them_perhaps() -> None:
    assert speakers("Ann Lee's feed wrote that “it is shut for the winter.”") == [("Ann Lee", False)]


def test_who_continues_in_the_same_paragraph_is_as_sure_as_who_began() -> None:
    begun = "“It is a wreck of a ferry,” Ann Lee said."
    assert speakers(f"{begun} “It leaks all winter,” she continued.")[1] == ("Ann Lee", True)
    assert speakers(f"{begun} She added, “It leaks all winter.”")[1] == ("Ann Lee", True)
    assert speakers(f"{begun}\n\nShe added, “It leaks all winter.”")[1] == ("Ann Lee", False)
    begun = "Ann Lee came. “It is a wreck of a ferry,” she said."
    assert speakers(f"{begun} “It leaks all winter,” she continued.")[1] == ("Ann Lee", False)
