"""Two texts that name one person for the same words, neither of them beyond doubt."""

from __future__ import annotations

import pytest

from variorum.comparing.pipeline import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.quotations import agreeing
from variorum.dossier.quotations.agreeing import with_agreed_speakers
from variorum.dossier.quotations.quoted_words import quoted_words
from variorum.entities.annotating import annotate
from variorum.reviewing.listing import findings
from variorum.text.sentences import sentences

PIER = "Vanda Kelm met the crew at the pier on Friday.\n\n“We leave the old bank now,” she said."
RAIN = (
    "It rained when the harbour master, Vanda Kelm, came out of her office.\n\n"
    "“We leave the old bank now,” she told those who waited for a word. “Go home.”"
)
SAID = "“We leave the old bank now,” said Vanda Kelm, the harbour master of many years, and shook her head."


def agreed(*texts: str) -> list[str]:
    found = [annotate(text) for text in texts]
    dossier = cross_reference(found, links={})
    for document, index in dossier.agreed:
        assert found[document].quotes[index].speaker is not None
    return [f"{document} {found[document].quotes[index].text}" for document, index in dossier.agreed]


def test_each_in_its_own_words_leave_no_doubt() -> None:
    assert not any(quote.sure for text in (PIER, RAIN) for quote in annotate(text).quotes)
    assert agreed(PIER, RAIN) == ["0 We leave the old bank now,", "1 We leave the old bank now,"]
    assert agreed(PIER, SAID) == ["0 We leave the old bank now,", "1 We leave the old bank now,"]


def test_what_both_tell_is_sure_in_either_text() -> None:
    found = [annotate(text) for text in (PIER, RAIN)]
    dossier = cross_reference(found, links={})
    agreed = [with_agreed_speakers(one, document, dossier) for document, one in enumerate(found)]
    assert [[quote.sure for quote in one.quotes] for one in agreed] == [[True], [True, False]]
    assert with_agreed_speakers(agreed[0], 0, dossier) == agreed[0]
    alone = cross_reference(found[:1], links={})
    assert with_agreed_speakers(found[0], 0, alone) is found[0]


@pytest.mark.parametrize(
    ("other", "told"),
    [(RAIN, "Speaker: Vanda Kelm."), (PIER.replace("on Friday", "at noon"), "Speaker: perhaps Vanda Kelm.")],
)
def test_a_finding_says_perhaps_only_where_one_has_it_from_the_other(other: str, told: str) -> None:
    comparison = compare(PIER, other, mode="outlets")
    found = [annotate(text) for text in (PIER, other)]
    listed = findings(comparison, cross_reference(found, {(0, 1): comparison}))
    assert [
        told in one.sentence for one in listed if "old bank" in one.sentence and "Speaker" in one.sentence
    ] == [True]


@pytest.mark.parametrize(
    "copied",
    [
        PIER,
        PIER.replace("on Friday", "on Saturday evening"),
        PIER.replace(
            "“We", "Rain fell on all the boats of the harbour, and on those who stood there.\n\n“We"
        ),
        PIER.replace("she said", "said she"),
        PIER.replace("met the crew at the pier on Friday", "came late, and with a word for each of them"),
    ],
)
def test_a_copy_is_the_same_witness_again(copied: str) -> None:
    assert agreed(PIER, copied) == []


def test_a_copy_beside_a_witness_is_as_sure_as_what_it_copies() -> None:
    assert [words[0] for words in agreed(PIER, RAIN, PIER)] == ["0", "1", "2"]


@pytest.mark.parametrize(
    "other",
    [
        RAIN.replace("Vanda Kelm", "Ada Lind"),
        RAIN.replace("“We leave the old bank now", "“Nobody knows what will become of it"),
        RAIN.replace("she told those who waited for a word", "somebody was told"),
        "“We leave the old bank now,” the crew said.",
        "“We leave the old bank now.” This was the talk of the town.",
    ],
)
def test_of_another_speaker_other_words_and_nobody_nothing_follows(other: str) -> None:
    assert agreed(PIER, other) == []


def test_a_body_is_no_person_who_was_heard_by_two() -> None:
    one = "The Harbour Council met on Friday.\n\n“We leave the old bank now,” it said."
    other = "It rained when the Harbour Council came out.\n\n“We leave the old bank now,” it told those who waited."
    assert agreed(one, other) == []


def test_a_sentence_without_end_is_not_held_against_another() -> None:
    endless = "“We leave the old bank now,” said Vanda Kelm " + "and boats and the harbour and piers " * 150
    assert annotate(endless).quotes[0].sure
    assert agreed(endless, RAIN) == []


def test_quotations_of_one_paragraph_have_its_sentences_cut_once(monkeypatch: pytest.MonkeyPatch) -> None:
    cut: list[int] = []

    def counting(text: str) -> list[tuple[int, int]]:
        cut.append(len(text))
        return sentences(text)

    monkeypatch.setattr(agreeing, "sentences", counting)
    said = [f"We leave the old bank of the {day} canal now" for day in ("first", "second", "third", "fourth")]
    one = PIER.partition("\n")[0] + "\n\n" + " ".join(f"“{words},” she said." for words in said)
    other = RAIN.partition("\n")[0] + "\n\n" + " ".join(f"“{words},” she told the crew." for words in said)
    assert len(agreed(one, other)) == 8
    assert sum(cut) <= len(one) + len(other)


def test_a_line_of_quotations_without_end_has_its_words_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []

    def counting(text: str) -> tuple[str, ...]:
        made.append(len(text))
        return quoted_words(text)

    monkeypatch.setattr(agreeing, "quoted_words", counting)
    one, other = (
        f"{text.partition(chr(10))[0]}\n\n"
        + ", and ".join(f"“we leave the bank of canal {n} now,” {told}" for n in range(30))
        + f" and rain fell on the boats{', on all of them' * 200}, “we leave it,” {told}."
        for text, told in ((PIER, "she said"), (RAIN, "she told the crew"))
    )
    agreed(one, other)
    assert sum(made) <= len(one) + len(other)


def test_two_that_are_sure_by_themselves_are_not_held_against_each_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(agreeing, "quoted_words")
    one, other = (f"{when} “We leave the old bank now,” Vanda Kelm said." for when in ("Today:", "At noon:"))
    assert all(quote.sure for text in (one, other) for quote in annotate(text).quotes)
    assert agreed(one, other) == []
